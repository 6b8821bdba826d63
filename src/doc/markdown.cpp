#include "doc/build.h"

#include <md4c.h>

#include <utility>

namespace doc {

namespace {

/// Lists in lists deeper than this are read as the text of the last one.
constexpr std::size_t deepest = 6;

/// Collects what md4c reports. md4c knows all of CommonMark; the subset of docs/content-format.md
/// is kept as structure, the marks of everything else are put back into the text.
class Reader {
public:
    Reader(std::string_view id, const std::function<LinkTarget(std::string_view)>& resolve)
        : m_id(id), m_resolve(resolve) {}

    std::vector<Element> take() {
        flush();
        return std::move(m_done);
    }

    void enter_block(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_UL: open(Kind::list, 0); break;
        case MD_BLOCK_OL: open(Kind::list, 1); break;
        case MD_BLOCK_LI: open(Kind::item, 0); break;
        case MD_BLOCK_P:
            flush();
            m_in_paragraph = true;
            if (m_quotes > 0) add("> ");
            break;
        case MD_BLOCK_H:
            flush();
            m_in_paragraph = true;
            add(std::string(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level, '#') + " ");
            break;
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_HR:
            flush();
            m_in_paragraph = true;
            add("---");
            break;
        case MD_BLOCK_CODE:
            flush();
            m_in_paragraph = true;
            add("``` ");
            break;
        default: break;
        }
    }

    void leave_block(MD_BLOCKTYPE type) {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
        case MD_BLOCK_LI: close(); break;
        case MD_BLOCK_QUOTE:
            flush();
            --m_quotes;
            break;
        case MD_BLOCK_CODE: add("```"); [[fallthrough]];
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_HR:
            flush();
            m_in_paragraph = false;
            break;
        default: break;
        }
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        switch (type) {
        case MD_SPAN_STRONG: ++m_bold; break;
        case MD_SPAN_EM: ++m_italic; break;
        case MD_SPAN_CODE: add("`"); break;
        case MD_SPAN_IMG: add("!["); break;
        case MD_SPAN_A: {
            const MD_ATTRIBUTE& target = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            begin_link({target.text, target.size});
            break;
        }
        default: break;
        }
    }

    void leave_span(MD_SPANTYPE type, void* detail) {
        switch (type) {
        case MD_SPAN_STRONG: --m_bold; break;
        case MD_SPAN_EM: --m_italic; break;
        case MD_SPAN_CODE: add("`"); break;
        case MD_SPAN_IMG: {
            const MD_ATTRIBUTE& source = static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src;
            add("](" + std::string(source.text, source.size) + ")");
            break;
        }
        case MD_SPAN_A: m_link = no_link; break;
        default: break;
        }
    }

    void text(MD_TEXTTYPE type, std::string_view words) {
        switch (type) {
        case MD_TEXT_NULLCHAR: add("\xEF\xBF\xBD"); break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: add(" "); break;
        case MD_TEXT_CODE:
            for (std::size_t start = 0; start < words.size();) {
                const std::size_t end = words.find('\n', start);
                add(words.substr(start, end - start));
                if (end == std::string_view::npos) break;
                add(" ");
                start = end + 1;
            }
            break;
        default: add(words); break;
        }
    }

private:
    static constexpr std::size_t no_link = static_cast<std::size_t>(-1);

    void open(Kind kind, std::uint8_t level) {
        flush();
        if (m_open.size() >= 2 * deepest) {
            ++m_too_deep;
            return;
        }
        Element element;
        element.kind = kind;
        element.level = level;
        m_open.push_back(std::move(element));
    }

    void close() {
        flush();
        if (m_too_deep > 0) {
            --m_too_deep;
            return;
        }
        Element element = std::move(m_open.back());
        m_open.pop_back();
        children().push_back(std::move(element));
    }

    std::vector<Element>& children() { return m_open.empty() ? m_done : m_open.back().children; }

    /// Puts the text read so far where it belongs.
    void flush() {
        m_link = no_link;
        if (m_text.empty()) return;
        std::vector<Inline> text = std::exchange(m_text, {});
        const bool in_item = !m_open.empty() && m_open.back().kind == Kind::item;
        if (in_item && !m_in_paragraph && m_open.back().text.empty() && m_open.back().children.empty()) {
            m_open.back().text = std::move(text);
            return;
        }
        children().push_back(paragraph(std::move(text)));
    }

    void begin_link(std::string_view target) {
        LinkTarget meaning = m_resolve ? m_resolve(target) : LinkTarget{};
        if (meaning.href.empty() && meaning.command.empty()) return; // leads nowhere: its words stay
        Inline part;
        part.bold = m_bold > 0;
        part.italic = m_italic > 0;
        part.href = std::move(meaning.href);
        part.command = std::move(meaning.command);
        part.id = m_id + "-" + std::to_string(++m_links);
        m_link = m_text.size();
        m_text.push_back(std::move(part));
    }

    /// The words of one link stay one Inline, in the style that it begins with: its id is unique.
    void add(std::string_view words) {
        if (words.empty()) return;
        if (m_link < m_text.size()) {
            m_text[m_link].text += words;
            return;
        }
        const bool bold = m_bold > 0;
        const bool italic = m_italic > 0;
        if (!m_text.empty() && m_text.back().id.empty() && m_text.back().bold == bold
            && m_text.back().italic == italic) {
            m_text.back().text += words;
            return;
        }
        Inline part;
        part.text = std::string(words);
        part.bold = bold;
        part.italic = italic;
        m_text.push_back(std::move(part));
    }

    std::string m_id;
    const std::function<LinkTarget(std::string_view)>& m_resolve;
    std::vector<Element> m_done;
    std::vector<Element> m_open;  // lists and items that have not ended yet
    std::vector<Inline> m_text;   // of the paragraph or item that is being read
    std::size_t m_link = no_link; // the Inline of the link that is being read
    std::size_t m_too_deep = 0;
    int m_links = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_quotes = 0;
    bool m_in_paragraph = false;
};

Reader& reader(void* userdata) {
    return *static_cast<Reader*>(userdata);
}

} // namespace

std::vector<Element> markdown(std::string_view source, std::string_view id,
                              const std::function<LinkTarget(std::string_view)>& resolve) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userdata) {
        reader(userdata).enter_block(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userdata) {
        reader(userdata).leave_block(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* userdata) {
        reader(userdata).enter_span(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* userdata) {
        reader(userdata).leave_span(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* userdata) {
        reader(userdata).text(type, {words, size});
        return 0;
    };
    Reader result(id, resolve);
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &result) != 0) {
        return {paragraph(source)}; // md4c ran out of memory
    }
    return result.take();
}

} // namespace doc
