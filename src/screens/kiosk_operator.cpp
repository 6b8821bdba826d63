// What those who look after a kiosk see behind its exit code.

#include "screens/icons.h"
#include "screens/kiosk.h"
#include "screens/parts.h"

#include <algorithm>
#include <map>

namespace screens {

namespace {

using doc::Element;
using doc::Look;
using learn::Count;
using learn::Counted;

Element cell(const Said& said, bool is_head = false) {
    Element made;
    made.kind = doc::Kind::cell;
    made.level = is_head ? 1 : 0;
    made.text = doc::words(said.words);
    made.language = said.language;
    return made;
}

Element row_of(std::vector<Element> cells) {
    Element made;
    made.kind = doc::Kind::row;
    made.children = std::move(cells);
    return made;
}

Element table(const Said& name, std::vector<Element> rows) {
    Element made;
    made.kind = doc::Kind::table;
    made.name = name.words;
    made.children = std::move(rows);
    return made;
}

Said number(View& view, int value) {
    return {view.number(value), {}};
}

/// Visits, right and wrong answers, hour by hour.
Element by_hour(View& view, const std::vector<Count>& counts) {
    std::map<std::string, std::map<Counted, int>> hours;
    for (const Count& count : counts) hours[learn::print_hour(count.hour)][count.what] += count.number;
    std::vector<Element> rows{
        row_of({cell(view.ui("kiosk.hour"), true), cell(view.ui("kiosk.counted.start"), true),
                cell(view.ui("kiosk.counted.right"), true), cell(view.ui("kiosk.counted.wrong"), true),
                cell(view.ui("kiosk.counted.idle"), true), cell(view.ui("kiosk.counted.trouble"), true)})};
    for (const auto& [hour, sums] : hours) {
        std::vector<Element> cells{cell(Said{hour, {}}, true)};
        for (const Counted what :
             {Counted::start, Counted::right, Counted::wrong, Counted::idle, Counted::trouble}) {
            const auto found = sums.find(what);
            cells.push_back(cell(number(view, found == sums.end() ? 0 : found->second)));
        }
        rows.push_back(row_of(std::move(cells)));
    }
    return table(view.ui("kiosk.by_hour"), std::move(rows));
}

Said name_of(View& view, Counted what, const std::string& name) {
    switch (what) {
    case Counted::language: return {view.language_name(name), {}};
    case Counted::told: return view.text({"cases", name, "title"});
    case Counted::right:
    case Counted::wrong: return view.text({"questions", name, "stem"});
    case Counted::length: return view.ui("kiosk.length." + name);
    case Counted::section: return view.ui("places." + name + ".title");
    case Counted::trouble: return view.ui("kiosk.trouble." + name);
    case Counted::start:
    case Counted::idle: break;
    }
    return {name, {}};
}

/// How often each was counted, the most frequent first; an empty group where nothing was.
Element by_name(View& view, const std::vector<Count>& counts, Counted what, const Said& title) {
    std::map<std::string, int> sums;
    for (const Count& count : counts) {
        if (count.what == what && !count.name.empty()) sums[count.name] += count.number;
    }
    if (sums.empty()) return doc::stack({});
    std::vector<std::pair<std::string, int>> order(sums.begin(), sums.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Element> rows{row_of({cell(title, true), cell(view.ui("kiosk.times"), true)})};
    for (const auto& [name, sum] : order)
        rows.push_back(row_of({cell(name_of(view, what, name), true), cell(number(view, sum))}));
    return table(title, std::move(rows));
}

} // namespace

Body kiosk_operator(View& view) {
    const app::KioskState& kiosk = *view.state().kiosk;
    const Said title = view.ui("kiosk.operator_title");
    Body body{title.words, {}, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(view.ui("kiosk.operator_lead"), Look::lead),
                               doc::row({button("operator-close", view.ui("kiosk.operator_close"),
                                                app::CloseOperator{}, Look::primary, icon::retry),
                                         button("kiosk-leave",
                                                view.state().device.web ? view.ui("kiosk.leave_browser")
                                                                        : view.ui("kiosk.leave_program"),
                                                app::LeaveKiosk{}, Look::secondary, icon::leave)})}));
    const std::vector<Count> counts = kiosk.tally->told();
    if (counts.empty()) {
        body.parts.push_back(note("no-counts", doc::Tone::info, icon::info, view.ui("kiosk.no_counts"), {}));
        return body;
    }
    std::vector<Element> doing{button("save-csv", view.ui("kiosk.save_csv"), app::SaveCounts{"csv"},
                                      Look::secondary, icon::keep_offline),
                               button("save-json", view.ui("kiosk.save_json"), app::SaveCounts{"json"},
                                      Look::secondary, icon::keep_offline),
                               button("counts-erase", view.ui("kiosk.erase_counts"), app::AskEraseCounts{},
                                      Look::quiet, icon::erase)};
    std::vector<Element> all{paragraph(view.ui("kiosk.counts_text")), doc::row(std::move(doing))};
    if (!kiosk.saved_as.empty()) {
        Element saved = paragraph(view.ui("kiosk.saved", {{"where", kiosk.saved_as}}));
        saved.kind = doc::Kind::status;
        saved.id = "saved";
        all.push_back(std::move(saved));
    }
    all.push_back(by_hour(view, counts));
    body.parts.push_back(part("counts", view.ui("kiosk.counts"), std::move(all)));
    const auto add = [&](std::string id, Counted what, const Said& name) {
        Element found = by_name(view, counts, what, name);
        if (found.kind == doc::Kind::table)
            body.parts.push_back(part(std::move(id), name, {std::move(found)}));
    };
    add("counts-language", Counted::language, view.ui("kiosk.counted.language"));
    add("counts-section", Counted::section, view.ui("kiosk.counted.section"));
    add("counts-case", Counted::told, view.ui("kiosk.counted.case"));
    add("counts-wrong", Counted::wrong, view.ui("kiosk.most_wrong"));
    add("counts-right", Counted::right, view.ui("kiosk.most_right"));
    add("counts-length", Counted::length, view.ui("kiosk.counted.length"));
    add("counts-trouble", Counted::trouble, view.ui("kiosk.counted.trouble"));
    return body;
}

} // namespace screens
