#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Source;
using doc::Element;
using doc::Look;

/// How sure we are is said where it is less than 'read in the source itself'.
Element entry(View& view, const Source& source) {
    Element line = source_item(view, source, "all");
    Element words = doc::paragraph(std::move(line.text));
    line.text.clear();
    line.id = source.id;
    line.children.push_back(std::move(words));
    line.children.push_back(
        paragraph(view.ui("sources.checked", {{"date", view.date(source.checked)}}), Look::caption));
    if (source.confidence != content::Confidence::verified) {
        line.children.push_back(
            badge(view.ui_word("confidence", source.confidence), icon::info, doc::Tone::warn));
    }
    return line;
}

} // namespace

Body sources(View& view) {
    const Said title = view.ui("sources.title");
    const Said lead = view.ui("sources.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));
    for (const content::Word<content::SourceKind>& kind : content::words<content::SourceKind>()) {
        std::vector<const Source*> found;
        for (const Source& source : view.library().sources) {
            if (source.kind == kind.value) found.push_back(&source);
        }
        if (found.empty()) continue;
        std::stable_sort(found.begin(), found.end(),
                         [](const Source* a, const Source* b) { return a->publisher < b->publisher; });
        std::vector<Element> items;
        for (const Source* source : found) items.push_back(entry(view, *source));
        body.parts.push_back(part("kind-" + std::string(kind.word), view.ui_word("source_kind", kind.value),
                                  {list(std::move(items))}));
    }
    return body;
}

} // namespace screens
