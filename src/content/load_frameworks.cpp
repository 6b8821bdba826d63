#include "content/reader.h"

#include <algorithm>
#include <array>
#include <set>

namespace content {

namespace {

constexpr std::array<std::string_view, 12> issuers{
    "expert-group", "european-union", "oecd",          "g20",   "unesco",         "council-of-europe",
    "g7",           "united-nations", "african-union", "asean", "standards-body", "national"};

std::string read_issuer(Reader& reader) {
    const std::string issuer = reader.text("issuer", Need::required);
    if (!issuer.empty() && std::find(issuers.begin(), issuers.end(), issuer) == issuers.end()) {
        reader.fail("issuer", "is " + in_quotes(issuer), suggest(issuer, {issuers.begin(), issuers.end()}));
    }
    return issuer;
}

/// Items of the framework itself; what it does not have is left out and reported.
Ids read_items(Reader& reader, const Framework& framework) {
    Ids items = reader.names("items", Need::optional);
    std::erase_if(items, [&](const Id& id) {
        const Ids& known = framework.items;
        if (std::find(known.begin(), known.end(), id) != known.end()) return false;
        reader.fail("items", "names " + in_quotes(id), suggest(id, {known.begin(), known.end()}),
                    Need::optional);
        return true;
    });
    return items;
}

void read_crosswalk(Reader& reader, Framework& framework) {
    std::set<Id> seen;
    for (Reader& line : reader.objects("crosswalk", Need::optional)) {
        CrosswalkEntry entry;
        entry.principle = line.reference("principle", Kind::principles, Need::required);
        entry.items = read_items(line, framework);
        const std::optional<Closeness> closeness = line.word<Closeness>("confidence", Need::required);
        if (!line.done() || !closeness) continue;
        entry.closeness = *closeness;
        if (seen.insert(entry.principle).second) {
            framework.crosswalk.push_back(std::move(entry));
        } else {
            line.fail("principle", "is " + in_quotes(entry.principle) + " again", "each principle once");
        }
    }
}

} // namespace

void load_frameworks(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::frameworks, loading);
    for (Reader& reader : top.items()) {
        Framework framework;
        framework.id = reader.item_id();
        framework.issuer = read_issuer(reader);
        framework.binding = reader.word<Binding>("binding", Need::required).value_or(Binding::not_binding);
        framework.status =
            reader.word<FrameworkStatus>("status", Need::required).value_or(FrameworkStatus::proposed);
        framework.date = reader.date("date", Need::required).value_or(base::Date{});
        framework.applies_from = reader.date("applies_from", Need::optional);
        framework.items = reader.names("items", Need::optional);
        read_crosswalk(reader, framework);
        framework.sources = reader.sources();
        if (reader.done()) loading.library.frameworks.push_back(std::move(framework));
    }
    top.done();
}

} // namespace content
