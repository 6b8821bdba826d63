#include "screens/show.h"

#include "app/update.h"
#include "screens/icons.h"
#include "screens/learning_path.h"
#include "screens/parts.h"
#include "screens/slides.h"

#include <array>
#include <cstdio>

namespace screens {

namespace {

using app::Scene;
using app::TurnShow;
using doc::Element;
using doc::Look;

struct Now {
    std::vector<Scene> steps;
    std::size_t at;

    const Scene& step() const { return steps[at]; }
};

/// `update` sees to it that a place which is presented has steps, and that one of them is shown.
Now now(const View& view) {
    return {app::show_steps(view.library(), view.route()), static_cast<std::size_t>(view.route().slide)};
}

Said where(View& view, const Now& at) {
    return view.ui("show.step_of",
                   {{"step", std::to_string(at.at + 1)}, {"total", std::to_string(at.steps.size())}});
}

Element turn(const std::string& what, const Said& said, std::string_view icon, bool is_on, Look look) {
    if (look == Look::chip) return toggle("turn-" + what, said, TurnShow{what}, is_on, look, icon);
    Element made = button("turn-" + what, said, TurnShow{what}, look, icon);
    made.current = is_on;
    return made;
}

std::vector<Element> turns(View& view, Look look) {
    const app::Show& show = view.state().show;
    return {turn("black", view.ui("show.turn_black"), icon::black, show.black, look),
            turn("spotlight", view.ui("show.turn_spotlight"), icon::spotlight, show.spotlight, look),
            turn("code", view.ui("show.turn_code"), icon::code, show.code, look)};
}

Element step_button(View& view, int by, Look look) {
    return by < 0 ? button("step-back", view.ui("show.back"), app::StepShow{-1}, look, icon::previous)
                  : button("step-on", view.ui("show.on"), app::StepShow{1}, look, icon::next);
}

Element end_button(View& view, Look look) {
    return button("end-show", view.ui("show.end"), app::EndShow{}, look, icon::close);
}

Element start_button(View& view) {
    return button("start-show", view.ui("show.start"), app::StartShow{}, Look::primary, icon::present);
}

Element speaker_button(View& view, Look look) {
    return button("open-speaker", view.ui("show.open_speaker"), app::OpenSpeaker{}, look, icon::speaker);
}

/// '9:05', '1:02:09'; `with_seconds` of a duration.
std::string clock(int seconds, bool with_seconds) {
    std::array<char, 24> text{};
    const int hours = seconds / 3600, minutes = seconds / 60 % 60;
    if (!with_seconds) {
        std::snprintf(text.data(), text.size(), "%d:%02d", hours, minutes);
    } else if (hours > 0) {
        std::snprintf(text.data(), text.size(), "%d:%02d:%02d", hours, minutes, seconds % 60);
    } else {
        std::snprintf(text.data(), text.size(), "%d:%02d", minutes, seconds % 60);
    }
    return text.data();
}

Element times(View& view, const Now& at) {
    const app::Show& show = view.state().show;
    constexpr int day = 24 * 60 * 60;
    const int gone = show.began_s < 0 ? 0 : (show.now_s - show.began_s + day) % day;
    Element hour = doc::paragraph(std::string_view(clock(show.now_s, false)), Look::figure_number);
    hour.id = "clock";
    Element elapsed = paragraph(view.ui("show.elapsed", {{"time", clock(gone, true)}}));
    elapsed.id = "elapsed";
    Element step = paragraph(where(view, at));
    step.id = "where";
    return doc::stack({std::move(hour), std::move(elapsed), std::move(step)});
}

Element controls(View& view, const Now& at) {
    const app::Show& show = view.state().show;
    std::vector<Element> made;
    made.push_back(
        show.running ? doc::row({step_button(view, -1, Look::secondary), step_button(view, 1, Look::primary)})
                     : start_button(view));
    append(made, room_controls(view, at.step()));
    std::vector<Element> chips = turns(view, Look::chip);
    chips.push_back(turn("teams", view.ui("show.turn_teams"), icon::teams, show.by_teams, Look::chip));
    made.push_back(doc::row(std::move(chips)));
    if (show.running) made.push_back(end_button(view, Look::quiet));
    return doc::stack(std::move(made));
}

/// What the speaker has to say at a stop of a tour, and all that the explorer says to the step.
std::vector<Element> notes(View& view, const Scene& step, std::vector<Element> whole) {
    std::vector<Element> made;
    if (step.stop != nullptr) {
        const content::TextKey key{"paths", view.route().id, "notes", step.stop->id};
        made = view.has(key)
                   ? blocks(view, key, "own-notes")
                   : std::vector{paragraph(view.text({"paths", view.route().id, "steps", step.stop->id}))};
        for (Element& each : made) each.look = Look::lead;
        if (!whole.empty()) made.push_back(doc::divider());
    }
    append(made, std::move(whole));
    if (made.empty()) made.push_back(paragraph(view.ui("show.no_notes")));
    return made;
}

/// The heading one level lower, since the page has its own, and neither picture nor air: the speaker needs
/// the room.
void lower_title(Element& element) {
    if (element.look == Look::hero) element.look = Look::plain;
    std::erase_if(element.children, [](const Element& child) { return child.id == "emblem"; });
    if (element.id == app::ids::title) {
        element.level = 2;
        element.id = "hall-title";
    }
    for (Element& child : element.children) lower_title(child);
}

Said place_title(View& view) {
    const Now at = now(view);
    return slide(view, at.steps.front()).title;
}

} // namespace

Body hall(View& view) {
    const Now at = now(view);
    const app::Show& show = view.state().show;
    Slide shown = show.code ? code_slide(view) : slide(view, at.step());
    Body body{shown.title.words, {}, shown.hue, std::move(shown.parts), {}};
    body.announcement =
        view.ui("show.announce", {{"where", where(view, at).words}, {"title", shown.title.words}}).words;
    if (show.black) {
        body.announcement = view.ui("show.is_black").words;
        body.parts = {page_title(view.ui("show.is_black")),
                      turn("black", view.ui("show.turn_black"), icon::black, true, Look::secondary)};
    }
    return body;
}

Element show_bar(View& view) {
    const Now at = now(view);
    Element made;
    made.kind = doc::Kind::footer;
    made.id = "show-bar";
    made.look = Look::slide;
    Element bar;
    bar.kind = doc::Kind::progress;
    bar.id = "show-progress";
    bar.name = view.ui("show.progress").words;
    bar.number = doc::Number{static_cast<double>(at.at + 1), 0, static_cast<double>(at.steps.size()), 1,
                             where(view, at).words};
    made.children = {std::move(bar), paragraph(where(view, at), Look::caption),
                     step_button(view, -1, Look::icon_only), step_button(view, 1, Look::icon_only)};
    append(made.children, turns(view, Look::icon_only));
    made.children.push_back(speaker_button(view, Look::icon_only));
    made.children.push_back(end_button(view, Look::icon_only));
    return made;
}

Body speaker(View& view) {
    const Now at = now(view);
    Slide shown = slide(view, at.step());
    for (Element& part : shown.parts) lower_title(part);
    const Said title = view.ui("show.speaker_title", {{"title", place_title(view).words}});
    Body body{title.words, {}, doc::Paint::none, {}, {}};
    body.announcement =
        view.ui("show.announce", {{"where", where(view, at).words}, {"title", shown.title.words}}).words;

    Element seen = doc::section("hall", std::move(shown.parts));
    seen.look = Look::card;
    std::vector<Element> reading;
    if (view.state().show.black)
        reading.push_back(note("black", doc::Tone::warn, icon::black, view.ui("show.hall_is_black"), {}));
    reading.push_back(std::move(seen));
    reading.push_back(part("notes", view.ui("show.notes"), notes(view, at.step(), std::move(shown.notes))));

    std::vector<Element> margin{times(view, at), controls(view, at), heading(2, view.ui("show.next"))};
    margin.push_back(at.at + 1 < at.steps.size() ? paragraph(slide(view, at.steps[at.at + 1]).title)
                                                 : paragraph(view.ui("show.last")));
    margin.back().id = "next-step";
    Element head = page_title(title);
    body.parts = {
        paragraph(view.ui("frame.brand"), Look::overline), std::move(head),
        with_margin(std::move(reading), complementary("show", view.ui("show.controls"), std::move(margin)))};
    return body;
}

Body ready(View& view) {
    const Now at = now(view);
    const Said place = place_title(view);
    const Said title = view.ui("show.ready_title", {{"title", place.words}});
    Body body{title.words, {}, doc::Paint::none, {}, {}};
    std::vector<Element> items;
    for (std::size_t i = 0; i < at.steps.size(); ++i) {
        app::Route route = view.route();
        route.present = app::Present::show;
        route.slide = static_cast<int>(i);
        items.push_back(item({link("from-" + std::to_string(i + 1), slide(view, at.steps[i]).title,
                                   app::print_route(route))}));
    }
    Element steps = list(std::move(items));
    steps.level = 1;
    body.parts = {
        hero({page_title(title),
              paragraph(view.ui_count("show.ready_lead", static_cast<double>(at.steps.size())), Look::lead)}),
        doc::row({start_button(view), speaker_button(view, Look::secondary),
                  link("leave-show", view.ui("show.leave"), view.href(app::place(view.route())), Look::quiet,
                       icon::previous)}),
        show_keys(view), part("show-steps", view.ui("show.steps"), {std::move(steps)})};
    return body;
}

std::optional<Element> present_button(View& view) {
    const app::Route& route = view.route();
    if (view.is_static() || !app::may_present(view.state()) || app::show_steps(view.library(), route).empty())
        return std::nullopt;
    return button("present", view.ui("show.present"), app::StartShow{}, Look::quiet, icon::present);
}

Element show_keys(View& view) {
    std::vector<Element> items;
    for (const std::string_view key :
         {"show.keys.step", "show.keys.ends", "show.keys.remote", "show.keys.black", "show.keys.speaker",
          "show.keys.spotlight", "show.keys.code", "show.keys.teams", "show.keys.count"}) {
        items.push_back(item({}));
        items.back().text = doc::words(view.ui(key).words);
    }
    return part("show-keys", view.ui("show.keys_title"), {list(std::move(items))});
}

} // namespace screens
