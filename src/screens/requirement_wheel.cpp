#include "screens/requirement_wheel.h"

#include "doc/build.h"
#include "learn/progress.h"
#include "screens/figures/share_card.h"
#include "screens/figures/wheel.h"
#include "screens/icons.h"

#include <array>

namespace screens {

namespace {

figures::Segment segment(View& view, const content::Principle& principle) {
    figures::Segment made;
    made.label = view.text({"principles", principle.id, "short_title"}).words;
    made.hue = paint(principle.hue);
    made.icon = icon::of(principle);
    return made;
}

std::vector<doc::Paint> hues(const View& view) {
    std::vector<doc::Paint> all;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        all.push_back(paint(principle->hue));
    }
    return all;
}

doc::Element as_element(doc::Figure figure, std::string id) {
    doc::Element element = doc::figure(std::move(figure));
    element.id = std::move(id);
    return element;
}

} // namespace

doc::Element explored_wheel(View& view, std::string_view stem) {
    figures::Wheel wheel;
    wheel.alternative = view.ui("wheel.alternative").words;
    wheel.label_heading = view.ui("wheel.requirement").words;
    wheel.table_name = view.ui("frame.numbers").words;
    wheel.value_heading = view.ui("wheel.explored").words;
    bool any = false;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        figures::Segment made = segment(view, *principle);
        made.share = learn::explored(view.library(), view.state().progress, principle->id);
        made.value_text = view.percent(made.share);
        made.target = std::string(stem) + "-" + principle->id;
        any = any || made.share > 0;
        wheel.segments.push_back(std::move(made));
    }
    if (!any) {
        // Seven times '0 %' tells nobody anything.
        for (figures::Segment& made : wheel.segments) made.value_text.clear();
    }
    return as_element(figures::wheel(wheel), "wheel");
}

doc::Element result_wheel(View& view) {
    const learn::QuizSession& session = view.state().quiz;
    const learn::Score total = learn::score(view.library(), session);
    const auto share_text = [&](learn::Score score) {
        return view
            .ui("quiz.right_of_asked",
                {{"right", std::to_string(score.right)}, {"asked", std::to_string(score.asked)}})
            .words;
    };
    figures::Wheel wheel;
    wheel.alternative = view.ui("wheel.result_alternative").words;
    wheel.label_heading = view.ui("wheel.requirement").words;
    wheel.table_name = view.ui("frame.numbers").words;
    wheel.value_heading = view.ui("wheel.right").words;
    wheel.centre = view.ui("wheel.score",
                           {{"right", std::to_string(total.right)}, {"asked", std::to_string(total.asked)}})
                       .words;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        const learn::Score score = learn::score_for(view.library(), session, principle->id);
        figures::Segment made = segment(view, *principle);
        made.muted = score.asked == 0;
        made.share = score.asked == 0 ? 0 : static_cast<double>(score.right) / score.asked;
        made.value_text = score.asked == 0 ? view.ui("quiz.not_asked").words : share_text(score);
        wheel.segments.push_back(std::move(made));
    }
    return as_element(figures::wheel(wheel), "wheel");
}

doc::Element mark(const View& view) {
    return as_element(figures::wheel_mark(hues(view)), "mark");
}

doc::Figure share_card(View& view) {
    // Nobody's progress: as the wheel looks some way into the explorer.
    constexpr std::array<double, 7> shares{0.85, 0.5, 0.7, 1, 0.4, 0.62, 0.78};
    figures::ShareCard card;
    card.alternative = view.ui("frame.share_picture").words;
    card.brand = view.ui("frame.brand").words;
    card.title = view.text({"pages", "home", "title"}).words;
    card.summary = view.text({"pages", "home", "summary"}).words;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        figures::Segment made = segment(view, *principle);
        made.share = shares[card.wheel.segments.size() % shares.size()];
        card.wheel.segments.push_back(std::move(made));
    }
    return figures::share_card(card);
}

doc::Figure touch_icon(const View& view) {
    return figures::touch_icon(hues(view));
}

} // namespace screens
