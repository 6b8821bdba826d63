// Running text: Markdown blocks with links and marked terms, sentences with links in them, sources.
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;
using doc::Inline;

constexpr std::string_view term_scheme = "term:";

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// Terms are marked with the scheme only, until the ids of the inlines that ask are known.
doc::LinkTarget resolve(const View& view, std::string_view target) {
    if (starts_with(target, term_scheme)) {
        const std::string_view term = target.substr(term_scheme.size());
        if (view.library().term(term) == nullptr) return {};
        if (view.is_static()) return {term_href(view, term), {}};
        return {{}, std::string(target)};
    }
    if (starts_with(target, "/")) return {view.href_inside(target), {}};
    if (starts_with(target, "https://")) return {std::string(target), {}};
    return {};
}

void finish_terms(std::vector<Element>& elements) {
    for (Element& element : elements) {
        for (Inline& part : element.text) {
            if (!starts_with(part.command, term_scheme)) continue;
            const std::string term = part.command.substr(term_scheme.size());
            part.command = app::print_command(app::ExplainTerm{term, part.id});
        }
        finish_terms(element.children);
    }
}

Inline source_link(const View& view, const content::Source& source, std::string_view stem) {
    Inline title;
    title.text = source.title;
    title.href = source.url;
    title.id = "source-" + std::string(stem) + "-" + source.id;
    if (source.language != view.language()) title.language = source.language;
    return title;
}

} // namespace

std::vector<Element> blocks(View& view, const content::TextKey& key, std::string_view id) {
    const Said said = view.text(key);
    std::vector<Element> elements =
        doc::markdown(said.words, id, [&view](std::string_view target) { return resolve(view, target); });
    finish_terms(elements);
    for (Element& element : elements) element.language = said.language;
    return elements;
}

std::vector<Inline> sentence(View& view, std::string_view ui_path, const SentenceParts& parts) {
    const std::string whole = view.ui(ui_path).words;
    std::vector<Inline> out;
    std::size_t from = 0;
    while (from < whole.size()) {
        std::size_t begin = whole.size();
        const std::pair<std::string_view, Inline>* next = nullptr;
        std::size_t length = 0;
        for (const auto& part : parts) {
            const std::string mark = "{{" + std::string(part.first) + "}}";
            const std::size_t at = whole.find(mark, from);
            if (at >= begin) continue;
            begin = at;
            next = &part;
            length = mark.size();
        }
        if (begin > from) {
            Inline plain;
            plain.text = whole.substr(from, begin - from);
            out.push_back(std::move(plain));
        }
        if (next == nullptr) break;
        out.push_back(next->second);
        from = begin + length;
    }
    return out;
}

Element source_item(View& view, const content::Source& source, std::string_view stem) {
    Inline publisher;
    publisher.text = source.publisher;
    Inline year;
    year.text = std::to_string(source.year);
    Inline language;
    language.text = view.language_name(source.language);
    const bool foreign = source.language != view.language();
    const SentenceParts parts{{"title", source_link(view, source, stem)},
                              {"publisher", publisher},
                              {"year", year},
                              {"language", language}};
    const bool dated = source.year != 0;
    Element element = item({});
    element.text = dated && foreign ? sentence(view, "sources.dated_foreign", parts)
                   : dated          ? sentence(view, "sources.dated", parts)
                   : foreign        ? sentence(view, "sources.undated_foreign", parts)
                                    : sentence(view, "sources.undated", parts);
    return element;
}

Element source_list(View& view, const content::Ids& ids, std::string_view stem) {
    std::vector<Element> items;
    for (const content::Id& id : ids) {
        if (const content::Source* source = view.library().source(id))
            items.push_back(source_item(view, *source, stem));
    }
    return list(std::move(items));
}

Element source_note(View& view, const content::Ids& ids, std::string_view stem) {
    Element sources = source_list(view, ids, stem);
    if (sources.children.empty()) return doc::stack({});
    sources.look = doc::Look::caption;
    const int count = static_cast<int>(sources.children.size());
    return doc::stack(
        {paragraph(view.ui_count("sources.label", count), doc::Look::overline), std::move(sources)});
}

} // namespace screens
