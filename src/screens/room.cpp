#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/question.h"
#include "screens/slides.h"

#include <algorithm>
#include <numeric>

/// A question to the room: hands that are counted, or teams that answer at the keyboard.
namespace screens {

namespace {

using app::Room;
using app::RoomQuestion;
using app::Scene;
using doc::Element;
using doc::Look;

std::string letter(std::size_t option) {
    return {static_cast<char>('A' + option)};
}

Said words_of(View& view, const Scene& step, const content::Id& option) {
    if (step.part == app::ShowPart::told)
        return view.text({"cases", step.id, "steps", step.word, "options", option, "label"});
    if (option == "true") return view.ui("quiz.true");
    if (option == "false") return view.ui("quiz.false");
    return view.text({"questions", step.word, "options", option});
}

bool is_right(const RoomQuestion& question, const content::Id& option) {
    return std::find(question.right.begin(), question.right.end(), option) != question.right.end();
}

bool is_right(const RoomQuestion& question, int option) {
    return option >= 0 && option < static_cast<int>(question.options.size())
           && is_right(question, question.options[static_cast<std::size_t>(option)]);
}

/// How many chose each option: hands, or teams.
std::vector<int> votes(const app::Show& show, const Room& room) {
    std::vector<int> all(room.hands.begin(), room.hands.end());
    if (!show.by_teams) return all;
    all.assign(app::most_options, 0);
    for (const int option : room.teams) {
        if (option >= 0) ++all[static_cast<std::size_t>(option)];
    }
    return all;
}

Element bar(View& view, std::size_t option, int count, int total) {
    const bool by_teams = view.state().show.by_teams;
    const std::string counted =
        view.ui_count(by_teams ? "show.teams_count" : "show.hands", static_cast<double>(count)).words;
    const double share = total > 0 ? static_cast<double>(count) / total : 0;
    Element made;
    made.kind = doc::Kind::progress;
    made.id = "bar-" + std::to_string(option);
    made.name = letter(option);
    made.number =
        doc::Number{share, 0, 1, 0,
                    view.ui("show.share", {{"counted", counted}, {"percent", view.percent(share)}}).words};
    return made;
}

Element one_option(View& view, const Scene& step, const RoomQuestion& question, const Room& room,
                   std::size_t at) {
    const Said words = words_of(view, step, question.options[at]);
    Element made;
    if (room.revealed) {
        const bool right = is_right(question, question.options[at]);
        made.kind = doc::Kind::note;
        made.tone = right ? doc::Tone::good : doc::Tone::none;
        if (right) {
            made.icon = icon::check;
            made.children.push_back(paragraph(step.part == app::ShowPart::told
                                                  ? view.ui("case.actual_choice")
                                                  : view.ui("quiz.option_right")));
        }
    } else {
        made.kind = doc::Kind::button;
        made.look = Look::tile;
        made.command = app::print_command(app::CountHand{static_cast<int>(at), 1});
        made.disabled = view.state().show.by_teams;
    }
    made.id = "hand-" + std::to_string(at);
    made.language = words.language;
    made.text = doc::words(letter(at));
    made.text.front().bold = true;
    made.text.push_back({});
    made.text.back().text = "\u2002" + words.words;
    // What teams chose is not seen before the others have chosen.
    const std::vector<int> all = votes(view.state().show, room);
    const int total = std::accumulate(all.begin(), all.end(), 0);
    if (total > 0 && (room.revealed || !view.state().show.by_teams)) {
        made.children.push_back(bar(view, at, all[at], total));
        made.children.push_back(
            doc::paragraph(std::string_view(made.children.back().number->text), Look::caption));
    }
    return made;
}

/// How many of the questions that were revealed a team had right.
int points(const View& view, std::size_t team) {
    int right = 0;
    for (const Scene& step : app::show_steps(view.library(), view.route())) {
        const std::optional<RoomQuestion> question = app::room_question(view.library(), step);
        if (!question || step.part != app::ShowPart::question) continue;
        const Room room = app::room_of(view.state().show, *question);
        if (room.revealed && is_right(*question, room.teams[team])) ++right;
    }
    return right;
}

Element teams(View& view, const RoomQuestion& question, const Room& room) {
    std::vector<Element> badges;
    for (std::size_t team = 0; team < app::team_count; ++team) {
        const int chosen = room.teams[team];
        const content::Values values{
            {"team", std::to_string(team + 1)},
            {"answer", chosen >= 0 ? letter(static_cast<std::size_t>(chosen)) : std::string("–")},
            {"points", std::to_string(points(view, team))}};
        Element made;
        if (!room.revealed) {
            made = chosen >= 0 ? badge(view.ui("show.team_ready", values), icon::check, doc::Tone::info)
                               : badge(view.ui("show.team", values));
        } else {
            const bool right = is_right(question, chosen);
            made = badge(view.ui("show.team_result", values), right ? icon::check : icon::wrong,
                         right ? doc::Tone::good : doc::Tone::bad);
        }
        made.id = "team-" + std::to_string(team + 1);
        badges.push_back(std::move(made));
    }
    Element row = doc::row(std::move(badges));
    row.id = "teams";
    return row;
}

} // namespace

std::vector<Element> room_answers(View& view, const Scene& step) {
    const std::optional<RoomQuestion> question = app::room_question(view.library(), step);
    if (!question) return {};
    const Room room = app::room_of(view.state().show, *question);
    if (question->options.empty()) {
        const content::Question* asked = view.library().question(question->id);
        if (asked == nullptr) return {};
        if (!room.revealed) return {options_in_words(view, *asked, "room")};
        return {note("right", doc::Tone::good, icon::check, {}, {right_answer(view, *asked)})};
    }
    std::vector<Element> options;
    for (std::size_t i = 0; i < question->options.size(); ++i)
        options.push_back(one_option(view, step, *question, room, i));
    // Two beside each other, also where the slide is made a little smaller.
    std::vector<Element> made{doc::grid(340, std::move(options))};
    made.front().id = "room";
    if (view.state().show.by_teams) made.push_back(teams(view, *question, room));
    return made;
}

std::vector<Element> room_controls(View& view, const Scene& step) {
    const std::optional<RoomQuestion> question = app::room_question(view.library(), step);
    if (!question) return {};
    const Room room = app::room_of(view.state().show, *question);
    if (room.revealed) return {};
    std::vector<Element> rows;
    const bool by_teams = view.state().show.by_teams;
    for (std::size_t i = 0; i < question->options.size() && !by_teams; ++i) {
        const int option = static_cast<int>(i);
        const std::string id = std::to_string(i);
        const content::Values values{{"option", letter(i)}};
        rows.push_back(doc::row({badge({letter(i) + ": " + std::to_string(room.hands[i]), {}}),
                                 button("less-" + id, view.ui("show.less", values),
                                        app::CountHand{option, -1}, Look::icon_only, icon::minus),
                                 button("more-" + id, view.ui("show.more", values), app::CountHand{option, 1},
                                        Look::icon_only, icon::plus)}));
    }
    for (std::size_t team = 0; team < app::team_count && by_teams; ++team) {
        std::vector<Element> buttons{badge(view.ui("show.team", {{"team", std::to_string(team + 1)}}))};
        for (std::size_t i = 0; i < question->options.size(); ++i) {
            const content::Values values{{"team", std::to_string(team + 1)}, {"answer", letter(i)}};
            Element made =
                toggle("team-" + std::to_string(team + 1) + "-" + std::to_string(i), {letter(i), {}},
                       app::TeamAnswers{static_cast<int>(team), static_cast<int>(i)},
                       room.teams[team] == static_cast<int>(i), Look::chip);
            made.name = view.ui("show.team_answers", values).words;
            buttons.push_back(std::move(made));
        }
        rows.push_back(doc::row(std::move(buttons)));
    }
    rows.push_back(button("reveal", view.ui("show.reveal"), app::Reveal{}, Look::secondary, icon::check));
    return rows;
}

} // namespace screens
