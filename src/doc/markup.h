#pragma once

#include <string>
#include <string_view>

namespace doc {

/// Text made safe between tags and in double-quoted attributes, of HTML and SVG alike. Bytes that are
/// not UTF-8 and control characters, which no document may contain, become U+FFFD.
std::string escape(std::string_view text);

/// One start tag, written attribute by attribute: `Tag(out, "a").attribute("href", "x").end()`.
class Tag {
public:
    Tag(std::string& out, std::string_view name) : m_out(out) {
        m_out += '<';
        m_out += name;
    }

    Tag& attribute(std::string_view name, std::string_view value) {
        m_out += ' ';
        m_out += name;
        m_out += "=\"";
        m_out += escape(value);
        m_out += '"';
        return *this;
    }
    /// Left out where there is no value.
    Tag& optional(std::string_view name, std::string_view value) {
        return value.empty() ? *this : attribute(name, value);
    }
    /// An attribute that means something by being there.
    Tag& flag(std::string_view name, bool set = true) {
        if (set) {
            m_out += ' ';
            m_out += name;
        }
        return *this;
    }
    void end() { m_out += '>'; }
    /// For elements of SVG that hold nothing.
    void end_empty() { m_out += "/>"; }

private:
    std::string& m_out;
};

/// The end tag.
inline void close(std::string& out, std::string_view name) {
    out += "</";
    out += name;
    out += '>';
}

} // namespace doc
