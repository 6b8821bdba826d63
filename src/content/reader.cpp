#include "content/reader.h"

#include "base/nearest.h"

#include <algorithm>
#include <cmath>

namespace content {

bool is_id(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-') return false;
    if (text.find("--") != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

namespace {
constexpr std::string_view id_form = "lower-case words joined by hyphens";
} // namespace

Reader::Reader(const Json& value, std::string pointer, Kind kind, Loading& loading)
    : m_object(value.is_object() ? &value : nullptr),
      m_pointer(std::move(pointer)),
      m_kind(kind),
      m_loading(loading) {
    if (m_object == nullptr) {
        m_sound = false;
        m_loading.problems.add(loading.file_of(kind), m_pointer, "is " + describe(value), "an object: { … }");
    }
}

const Json* Reader::member(std::string_view key) {
    m_known.push_back(key);
    if (m_object == nullptr) return nullptr;
    const auto found = m_object->find(std::string(key));
    return found == m_object->end() ? nullptr : &*found;
}

void Reader::fail(std::string_view key, std::string wrong, std::string expected, Need need) {
    if (need == Need::required) m_sound = false;
    m_loading.problems.add(m_loading.file_of(m_kind), below(m_pointer, key), std::move(wrong),
                           std::move(expected));
}

void Reader::missing(std::string_view key, Need need, std::string_view expected) {
    // What is no object at all has been reported once; its members are not missed one by one.
    if (need == Need::required && m_object != nullptr) fail(key, "is missing", std::string(expected));
    if (need == Need::required) m_sound = false;
}

std::string Reader::expect_text(std::string_view key, Need need, std::string_view expected) {
    const Json* value = member(key);
    if (value == nullptr) {
        missing(key, need, expected);
        return {};
    }
    if (!value->is_string() || value->get_ref<const std::string&>().empty()) {
        fail(key, "is " + describe(*value), std::string(expected), need);
        return {};
    }
    return value->get<std::string>();
}

const Json* Reader::expect_list(std::string_view key, Need need, std::string_view expected) {
    const Json* value = member(key);
    if (value == nullptr) {
        missing(key, need, expected);
        return nullptr;
    }
    if (!value->is_array()) {
        fail(key, "is " + describe(*value), std::string(expected), need);
        return nullptr;
    }
    return value;
}

Id Reader::item_id() {
    const Id id = name("id", Need::required);
    if (id.empty()) return id;
    const auto [first, is_new] = m_loading.seen.try_emplace({m_kind, id}, m_pointer);
    if (!is_new) fail("id", "is " + in_quotes(id) + " again, as in " + first->second, "an id of its own");
    return id;
}

Id Reader::name(std::string_view key, Need need) {
    const std::string id = expect_text(key, need, id_form);
    if (id.empty() || is_id(id)) return id;
    fail(key, "is " + in_quotes(id), std::string(id_form), need);
    return {};
}

std::vector<Reader::Entry> Reader::entries(std::string_view key, Need need, std::string_view expected) {
    std::vector<Entry> found;
    const Json* list = expect_list(key, need, expected);
    if (list == nullptr) return found;
    const std::string pointer = below(m_pointer, key);
    const auto report = [&](std::size_t index, std::string wrong, std::string_view wanted) {
        m_loading.problems.add(m_loading.file_of(m_kind), below(pointer, index), std::move(wrong),
                               std::string(wanted));
    };
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& entry = (*list)[i];
        if (!entry.is_string() || !is_id(entry.get_ref<const std::string&>())) {
            report(i, "is " + describe(entry), id_form);
        } else if (!seen.insert(entry.get_ref<const std::string&>()).second) {
            report(i, "is " + describe(entry) + " again", "each id once in a list");
        } else {
            found.push_back({entry.get<std::string>(), i});
        }
    }
    if (list->empty() && need == Need::required) fail(key, "is an empty list", std::string(expected));
    return found;
}

Ids Reader::names(std::string_view key, Need need) {
    Ids ids;
    for (Entry& entry : entries(key, need, "a list of ids")) ids.push_back(std::move(entry.id));
    return ids;
}

Ids Reader::references(std::string_view key, Kind target, Need need) {
    const bool was_sound = m_sound;
    const std::string expected = "a list with the id of at least one " + std::string(singular(target));
    Ids ids;
    for (Entry& entry : entries(key, need, expected)) {
        m_loading.references.push_back({target, entry.id, m_kind, below(below(m_pointer, key), entry.index)});
        ids.push_back(std::move(entry.id));
    }
    m_sound = was_sound;
    return ids;
}

Id Reader::reference(std::string_view key, Kind target, Need need) {
    Id id = name(key, need);
    if (!id.empty()) m_loading.references.push_back({target, id, m_kind, below(m_pointer, key)});
    return id;
}

std::string Reader::text(std::string_view key, Need need) {
    return expect_text(key, need, "a text");
}

std::optional<base::Date> Reader::date(std::string_view key, Need need) {
    constexpr std::string_view form = "a date such as 2019-04-08, 2019-04 or 2019";
    const std::string text = expect_text(key, need, form);
    if (text.empty()) return std::nullopt;
    const std::optional<base::Date> date = base::parse_date(text);
    if (!date) fail(key, "is " + in_quotes(text), std::string(form), need);
    return date;
}

std::optional<double> Reader::number(std::string_view key, Need need) {
    const Json* value = member(key);
    if (value == nullptr) {
        missing(key, need, "a number");
        return std::nullopt;
    }
    if (!value->is_number()) {
        fail(key, "is " + describe(*value), "a number", need);
        return std::nullopt;
    }
    return value->get<double>();
}

std::optional<int> Reader::whole(std::string_view key, Need need, int least, int most) {
    const std::string form = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const Json* value = member(key);
    if (value == nullptr) {
        missing(key, need, form);
        return std::nullopt;
    }
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    // Written so that what is not a number fails as well.
    if (!(number >= least && number <= most && std::floor(number) == number)) {
        fail(key, "is " + describe(*value), form, need);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<bool> Reader::truth(std::string_view key, Need need) {
    const Json* value = member(key);
    if (value == nullptr) {
        missing(key, need, "true or false");
        return std::nullopt;
    }
    if (!value->is_boolean()) {
        fail(key, "is " + describe(*value), "true or false", need);
        return std::nullopt;
    }
    return value->get<bool>();
}

std::vector<Reader> Reader::objects(std::string_view key, Need need) {
    std::vector<Reader> readers;
    const Json* list = expect_list(key, need, "a list of objects: [ { … } ]");
    if (list == nullptr) return readers;
    for (std::size_t i = 0; i < list->size(); ++i) {
        readers.emplace_back((*list)[i], below(below(m_pointer, key), i), m_kind, m_loading);
    }
    return readers;
}

std::vector<Reader> Reader::items() {
    const std::string_view key = stem(m_kind);
    const Json* list = member(key);
    // Without its list a file says nothing about what is in it, so references to it are not judged.
    if (list == nullptr || !list->is_array()) m_loading.state(m_kind) = FileState::unreadable;
    return objects(key, Need::required);
}

std::optional<Reader> Reader::object(std::string_view key) {
    const Json* value = member(key);
    if (value == nullptr) return std::nullopt;
    return Reader(*value, below(m_pointer, key), m_kind, m_loading);
}

bool Reader::done() {
    if (m_object == nullptr) return false;
    std::vector<std::string_view> absent;
    for (const std::string_view key : m_known) {
        if (!m_object->contains(std::string(key))) absent.push_back(key);
    }
    for (const auto& [key, value] : m_object->items()) {
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end()) continue;
        // What is not there yet is what was meant, unless only what is there already is like it.
        const bool is_absent_one = base::nearest(key, absent).has_value() || !base::nearest(key, m_known);
        m_loading.problems.add(m_loading.file_of(m_kind), below(m_pointer, key), "is an unknown key",
                               suggest(key, absent.empty() || !is_absent_one ? m_known : absent));
    }
    return m_sound;
}

Reader file_reader(const Json& file, Kind kind, Loading& loading) {
    Reader reader(file, "", kind, loading);
    const std::string schema = "../schema/" + std::string(stem(kind)) + ".schema.json";
    const std::string found = reader.text("$schema", Need::optional);
    if (!found.empty() && found != schema) {
        reader.fail("$schema", "is " + in_quotes(found), in_quotes(schema), Need::optional);
    }
    return reader;
}

} // namespace content
