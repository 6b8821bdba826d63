#pragma once

#include "content/id.h"
#include "content/loading.h"
#include "content/need.h"
#include "content/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// True for a whole `https://` address of an outside host (RFC 3986, ASCII only).
bool is_address(std::string_view text);

/// One object of a content file while it is read. Every question about a key makes that key known;
/// what is wrong is added to the problems with its pointer. A required value that is missing or
/// wrong makes the object unsound: then it is left out of the library.
class Reader {
public:
    /// `value` may be anything; if it is no object, that is the problem.
    Reader(const Json& value, std::string pointer, Kind kind, Loading& loading);

    /// The member `id`, unique within the kind.
    Id item_id();
    /// A member that is an id without a target: `hue`, `step`.
    Id name(std::string_view key, Need need);
    /// A list of such ids, each once.
    Ids names(std::string_view key, Need need);
    /// Ids of items of another kind, to be looked up when all is loaded. Wrong ones are left out
    /// and do not make the object unsound; a list that must have an entry is reported when empty.
    Ids references(std::string_view key, Kind target, Need need);
    Id reference(std::string_view key, Kind target, Need need);
    /// `sources`: a fact without one is reported, but shown.
    Ids sources(Need need = Need::required) { return references("sources", Kind::sources, need); }

    std::string text(std::string_view key, Need need);
    std::optional<base::Date> date(std::string_view key, Need need);
    std::optional<double> number(std::string_view key, Need need);
    std::optional<int> whole(std::string_view key, Need need, int least, int most);
    std::optional<bool> truth(std::string_view key, Need need);

    template <typename E>
    std::optional<E> word(std::string_view key, Need need) {
        std::vector<std::string_view> candidates;
        for (const Word<E>& entry : words<E>()) candidates.push_back(entry.word);
        const std::string text = expect_text(key, need, suggest("", candidates));
        if (text.empty()) return std::nullopt;
        const std::optional<E> value = from_word<E>(text);
        if (!value) fail(key, "is " + in_quotes(text), suggest(text, candidates), need);
        return value;
    }

    /// The objects of a list. Whether they are sound is asked of each.
    std::vector<Reader> objects(std::string_view key, Need need);
    /// The list of a whole file, under the name of its kind.
    std::vector<Reader> items();
    std::optional<Reader> object(std::string_view key);
    /// A member as it is, for what no other function reads; null when missing.
    const Json* member(std::string_view key);

    /// Reports `wrong` at a member. Required: the object is unsound.
    void fail(std::string_view key, std::string wrong, std::string expected, Need need = Need::required);
    void unsound() { m_sound = false; }
    /// Reports the members that nobody asked about. True when the object is sound.
    bool done();

    const std::string& pointer() const { return m_pointer; }

private:
    /// The member as a text that is not empty; reports what is not.
    std::string expect_text(std::string_view key, Need need, std::string_view expected);
    /// A list, or null; reports what is not.
    const Json* expect_list(std::string_view key, Need need, std::string_view expected);
    void missing(std::string_view key, Need need, std::string_view expected);
    /// The ids of a list with their places in it; reports what is none or is there twice.
    struct Entry {
        Id id;
        std::size_t index;
    };
    std::vector<Entry> entries(std::string_view key, Need need, std::string_view expected);

    const Json* m_object;
    std::string m_pointer;
    Kind m_kind;
    Loading& m_loading;
    std::vector<std::string_view> m_known;
    bool m_sound = true;
};

/// The whole of a content file; its `$schema` is known and must be the right one.
Reader file_reader(const Json& file, Kind kind, Loading& loading);

} // namespace content
