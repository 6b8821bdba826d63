#include "visitor.h"

#include "app/announcements.h"
#include "content/words.h"
#include "golden.h"
#include "screens/places.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>

// Every sentence that the program asks for is there in every language, and none is there for nothing.

namespace {

namespace fs = std::filesystem;

using Keys = std::set<std::string>;

Keys keys_in(const std::string& locale) {
    Keys keys;
    const content::Strings& strings = visitor::real().strings.at(locale);
    for (const auto& [path, words] : strings) {
        if (path.rfind("ui.", 0) != 0) continue;
        std::string key = path.substr(3);
        for (const std::string form : {"_zero", "_one", "_two", "_few", "_many", "_other"}) {
            const bool ends =
                key.size() > form.size() && key.compare(key.size() - form.size(), form.size(), form) == 0;
            if (!ends || strings.find(path.substr(0, path.size() - form.size()) + "_other") == strings.end())
                continue;
            key.resize(key.size() - form.size());
            break;
        }
        keys.insert(key);
    }
    return keys;
}

/// What stands in the sources as a text of the form `screen.words`.
Keys keys_in_sources() {
    Keys keys;
    const std::regex key("\"([a-z]+(?:_[a-z]+)*(?:\\.[a-z]+(?:[_-][a-z]+)*)+)\"");
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(std::string(EXPLORER_SOURCE_DIR) + "/src/screens")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string source = golden::read(entry.path());
        for (std::sregex_iterator found(source.begin(), source.end(), key), end; found != end; ++found)
            keys.insert((*found)[1]);
    }
    return keys;
}

template <typename E>
void add_words(Keys& keys, const std::string& group) {
    for (const content::Word<E>& each : content::words<E>())
        keys.insert(group + "." + std::string(each.word));
}

/// Keys that are put together while the program runs.
Keys composed_keys() {
    Keys keys;
    add_words<content::Outcome>(keys, "outcome");
    add_words<content::Level>(keys, "level");
    add_words<content::Technology>(keys, "technology");
    add_words<content::Sector>(keys, "sector");
    add_words<content::Region>(keys, "region");
    add_words<content::Precision>(keys, "precision");
    add_words<content::Binding>(keys, "binding");
    add_words<content::FrameworkStatus>(keys, "framework_status");
    add_words<content::Closeness>(keys, "closeness");
    add_words<content::MilestoneKind>(keys, "milestone_kind");
    add_words<content::SourceKind>(keys, "source_kind");
    add_words<content::Confidence>(keys, "confidence");
    for (const std::string issuer :
         {"expert-group", "european-union", "oecd", "g20", "unesco", "council-of-europe", "g7",
          "united-nations", "african-union", "asean", "standards-body", "national"}) {
        keys.insert("issuer." + issuer);
    }
    for (const std::string month : {"january", "february", "march", "april", "may", "june", "july", "august",
                                    "september", "october", "november", "december"}) {
        keys.insert("months." + month);
    }
    for (const std::string_view role : content::asking_roles)
        keys.insert("principle.roles." + std::string(role));
    for (const std::string kind :
         {"principle", "case", "term", "question", "framework", "milestone", "path", "page"})
        keys.insert("search.kind." + kind);
    for (const auto& places : {screens::bar_places(), screens::further_places()}) {
        for (const screens::PlaceLink& place : places)
            keys.insert("places." + std::string(place.word) + ".tab");
    }
    for (const auto& places : {screens::bar_places().subspan(0, 4), screens::further_places(),
                               screens::foot_places(), screens::main_places()}) {
        for (const screens::PlaceLink& place : places) {
            keys.insert("places." + std::string(place.word) + ".title");
            keys.insert("places." + std::string(place.word) + ".text");
        }
    }
    for (const std::string name : {"under-1-minute", "1-to-3-minutes", "3-to-10-minutes", "over-10-minutes"})
        keys.insert("kiosk.length." + name);
    for (const std::string what : {"gpu", "error", "asset", "storage", "memory", "restart", "network"})
        keys.insert("kiosk.trouble." + what);
    for (const std::string said : {"guide.intro", "guide.nothing_more"}) keys.insert(said); // by src/shell
    for (const std::string_view key : app::announce::all) keys.insert(std::string(key.substr(3)));
    for (const content::Source& source : visitor::real().sources) keys.insert("languages." + source.language);
    for (const content::Locale& locale : visitor::real().locales) keys.insert("languages." + locale.id);
    return keys;
}

std::string missing_from(const Keys& some, const Keys& others) {
    std::string list;
    for (const std::string& key : others) {
        if (some.find(key) == some.end()) list += key + "\n";
    }
    return list;
}

} // namespace

TEST_CASE("every language has every text that the program asks for") {
    Keys wanted = keys_in_sources();
    wanted.merge(composed_keys());
    CHECK(wanted.size() > 300);
    for (const content::Locale& locale : visitor::real().locales) {
        INFO(locale.id);
        CHECK(missing_from(keys_in(locale.id), wanted) == "");
    }
}

TEST_CASE("no language has a text that the program never asks for") {
    Keys wanted = keys_in_sources();
    wanted.merge(composed_keys());
    for (const content::Locale& locale : visitor::real().locales) {
        INFO(locale.id);
        Keys there = keys_in(locale.id);
        // Names of languages are kept ready for sources to come.
        for (auto key = there.begin(); key != there.end();)
            key = key->rfind("languages.", 0) == 0 ? there.erase(key) : std::next(key);
        CHECK(missing_from(wanted, there) == "");
    }
}

TEST_CASE("French keeps its spaces: a narrow one before ; ! ? and », a wide one before :") {
    for (const auto& entry : visitor::real().strings.at("fr")) {
        const std::string &path = entry.first, &words = entry.second;
        if (path.rfind("ui.", 0) != 0) continue;
        INFO(path, ": ", words);
        CHECK(words.find('\'') == std::string::npos);
        for (const std::string wrong : {" ;", " !", " ?", " »", "« ", " :", " %"})
            CHECK(words.find(wrong) == std::string::npos);
        for (const char sign : {';', '!', '?'}) {
            const std::size_t at = words.find(sign);
            if (at != std::string::npos) CHECK(words.substr(at >= 3 ? at - 3 : 0, 3) == "\u202f");
        }
    }
}
