#include "base/text.h"
#include "content/json.h"

#include <vector>

namespace content {

namespace {

/// Builds the tree itself, so that nesting, size and doubled keys are seen while reading and not
/// after they did harm. Returning false stops the parser.
class TreeBuilder {
public:
    TreeBuilder(std::string_view file, std::string_view bytes, Problems& problems)
        : m_file(file), m_bytes(bytes), m_problems(problems) {}

    bool null() { return put(nullptr) != nullptr; }
    bool boolean(bool value) { return put(value) != nullptr; }
    bool number_integer(std::int64_t value) { return put(value) != nullptr; }
    bool number_unsigned(std::uint64_t value) { return put(value) != nullptr; }
    bool number_float(double value, const std::string&) { return put(value) != nullptr; }
    bool string(std::string& value) { return put(std::move(value)) != nullptr; }
    bool binary(Json::binary_t&) { return false; } // not in JSON text

    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& key) {
        Frame& frame = m_frames.back();
        frame.repeated = frame.container->contains(key);
        frame.key = std::move(key);
        if (frame.repeated) {
            m_problems.add(m_file, pointer(), "is there twice", "each key once (the first one counts)");
        }
        return true;
    }

    template <typename Reason>
    bool parse_error(std::size_t position, const std::string&, const Reason& reason) {
        const bool at_end = base::trim(m_bytes.substr(std::min(position, m_bytes.size()))).empty();
        const std::string_view what = reason.what();
        // The parser counts the byte that it stumbled over as read.
        const std::size_t offset = position > 0 && position <= m_bytes.size() ? position - 1 : position;
        const base::Place place = base::place_of(m_bytes, offset);
        const std::string where =
            " at line " + std::to_string(place.line) + ", column " + std::to_string(place.column);
        if (base::trim(m_bytes).empty()) {
            m_problems.add(m_file, "", "is empty", "an object: { … }");
        } else if (at_end && what.find("unexpected end of input") != std::string_view::npos) {
            m_problems.add(m_file, pointer(), "ends too early" + where, "the rest of the file");
        } else if (at_end && what.find("missing closing quote") != std::string_view::npos) {
            m_problems.add(m_file, pointer(), "ends within a text" + where, "the rest of the file");
        } else {
            m_problems.add(m_file, pointer(), "cannot be read" + where + unexpected(what), expected(what));
        }
        return false;
    }

    Json take() { return std::move(m_root); }

private:
    struct Frame {
        Json* container;
        std::string key;
        Json ignored; ///< takes the value of a key that was there before
        bool repeated = false;
    };

    /// Where the value that is being read stands.
    std::string pointer() const {
        std::string path;
        for (const Frame& frame : m_frames) {
            if (frame.container->is_array()) {
                // The innermost list counts the values that are complete, the outer ones also the open one.
                const std::size_t size = frame.container->size();
                path = below(path, &frame == &m_frames.back() || size == 0 ? size : size - 1);
            } else if (!frame.key.empty() || !frame.container->empty()) {
                path = below(path, frame.key);
            }
        }
        return path;
    }

    Json* put(Json value) {
        if (++m_values > most_values) {
            m_problems.add(m_file, pointer(), "is one value too many",
                           "at most " + std::to_string(most_values) + " values in a file");
            return nullptr;
        }
        if (m_frames.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Frame& frame = m_frames.back();
        if (frame.container->is_array()) {
            frame.container->push_back(std::move(value));
            return &frame.container->back();
        }
        Json& place = frame.repeated ? frame.ignored : (*frame.container)[frame.key];
        place = std::move(value);
        return &place;
    }

    bool open(Json empty) {
        if (static_cast<int>(m_frames.size()) >= deepest_nesting) {
            m_problems.add(m_file, pointer(), "is nested too deeply",
                           "at most " + std::to_string(deepest_nesting) + " levels");
            return false;
        }
        Json* container = put(std::move(empty));
        if (container == nullptr) return false;
        m_frames.push_back({container, {}, {}, false});
        return true;
    }

    bool close() {
        m_frames.pop_back();
        return true;
    }

    /// The library says `… - unexpected '}'; expected string literal`; these are its two halves.
    static std::string unexpected(std::string_view what) {
        const std::size_t found = what.find(" - ");
        if (found == std::string_view::npos) return "";
        const std::string_view rest = what.substr(found + 3);
        const std::string_view reason = rest.substr(0, rest.find("; expected"));
        return ": " + base::replace_invalid_utf8(base::shorten(reason, 120));
    }
    static std::string expected(std::string_view what) {
        constexpr std::string_view mark = "; expected ";
        const std::size_t found = what.find(mark);
        return found == std::string_view::npos ? "JSON" : std::string(what.substr(found + mark.size()));
    }

    std::string_view m_file;
    std::string_view m_bytes;
    Problems& m_problems;
    Json m_root;
    // Reserved, because a frame may point into the frame below it.
    std::vector<Frame> m_frames = [] {
        std::vector<Frame> frames;
        frames.reserve(static_cast<std::size_t>(deepest_nesting));
        return frames;
    }();
    int m_values = 0;
};

/// Names the bytes that are not UTF-8. False when there are so many that this is no text.
bool look_for_invalid_bytes(std::string_view file, std::string_view bytes, Problems& problems) {
    constexpr int most_named = 20;
    int count = 0;
    for (std::size_t from = 0; from < bytes.size();) {
        const auto found = base::first_invalid_utf8(bytes.substr(from));
        if (!found) break;
        const std::size_t offset = from + *found;
        if (++count > most_named) {
            problems.add(file, "", "holds too many bytes that are not UTF-8", "text saved as UTF-8");
            return false;
        }
        const base::Place place = base::place_of(bytes, offset);
        problems.add(file, "",
                     "holds a byte that is not UTF-8 at line " + std::to_string(place.line) + ", column "
                         + std::to_string(place.column) + " (byte " + std::to_string(offset) + ")",
                     "text saved as UTF-8");
        from = offset + 1;
    }
    return true;
}

} // namespace

std::optional<Json> parse_json(std::string_view file, std::string_view bytes, Problems& problems) {
    if (bytes.size() > largest_file_bytes) {
        problems.add(file, "", "is too large",
                     "at most " + std::to_string(largest_file_bytes / (1024 * 1024)) + " MB");
        return std::nullopt;
    }
    if (!look_for_invalid_bytes(file, bytes, problems)) return std::nullopt;
    std::string mended;
    if (base::first_invalid_utf8(bytes)) {
        mended = base::replace_invalid_utf8(bytes);
        bytes = mended;
    }
    TreeBuilder builder(file, bytes, problems);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder)) return std::nullopt;
    return builder.take();
}

} // namespace content
