// The voice guide: someone who sees nothing is led through the pages of a kiosk, by swipes or five keys.

#include "base/text.h"
#include "doc/order.h"
#include "shell/explorer.h"

#include <algorithm>
#include <utility>

namespace shell {

std::vector<screens::GuideStop> Explorer::guide_stops() const {
    return screens::guide_stops({m_library, m_state, nullptr, false}, m_page,
                                [this](const doc::Element& element) { return m_face.is_open(element); });
}

/// Says a stop, after `first` where there is something to be said before it, and shows where it is.
void Explorer::guide_to(std::size_t stop, const std::string& first) {
    const std::vector<screens::GuideStop> stops = guide_stops();
    if (stops.empty()) return;
    const std::size_t at = std::min(stop, stops.size() - 1);
    apply(app::GuideTo{at});
    const screens::GuideStop& found = stops[at];
    m_host.stop_speaking();
    m_host.speak(first.empty() ? found.words : first + ' ' + found.words, found.language);
    m_face.focus(found.id, true);
    if (!found.id.empty()) m_host.focus_on(found.id);
    if (const std::optional<float> y = m_face.reveal(found.number)) m_host.scroll_to(*y);
}

/// What carries a value goes up and down by one step of it.
void Explorer::turn(const screens::GuideStop& stop, int by) {
    const doc::Element* element = doc::find(m_page, stop.id);
    if (element == nullptr) return;
    if (element->number) {
        const doc::Number number = *element->number;
        const double width = number.step > 0 ? number.step : (number.maximum - number.minimum) / 20;
        act(stop.id, base::print_double(std::clamp(number.now + by * width, number.minimum, number.maximum)));
        return;
    }
    std::vector<const doc::Element*> options;
    std::ptrdiff_t now = -1;
    for (const doc::Element& child : element->children) {
        if (child.kind != doc::Kind::option) continue;
        if (child.checked) now = std::ssize(options);
        options.push_back(&child);
    }
    if (options.empty()) return;
    const std::ptrdiff_t wanted = std::clamp<std::ptrdiff_t>(now - by, 0, std::ssize(options) - 1);
    const doc::Element& option = *options[static_cast<std::size_t>(wanted)];
    act(stop.id, std::string(option.value.empty() ? option.id : option.value));
}

namespace {

/// The next heading in a direction, else the end there.
std::size_t next_heading(const std::vector<screens::GuideStop>& stops, std::size_t at, std::ptrdiff_t by) {
    for (auto i = static_cast<std::ptrdiff_t>(at) + by; i >= 0 && i < std::ssize(stops); i += by) {
        if (stops[static_cast<std::size_t>(i)].kind == doc::Kind::heading) return static_cast<std::size_t>(i);
    }
    return by > 0 ? stops.size() - 1 : 0;
}

bool carries_value(const screens::GuideStop& stop) {
    return stop.kind == doc::Kind::slider || stop.kind == doc::Kind::select;
}

} // namespace

/// The first step only begins it: the next frame says where one is.
bool Explorer::begin_guide(platform::GuideStep step) {
    const app::KioskPhase phase = m_state.kiosk->phase;
    if (phase != app::KioskPhase::attract && phase != app::KioskPhase::welcome) return false;
    if (step == platform::GuideStep::press || step == platform::GuideStep::again) return false;
    if (phase == app::KioskPhase::attract) apply(app::Touched{false});
    apply(app::SetGuided{true});
    return true;
}

bool Explorer::guide(platform::GuideStep step) {
    using platform::GuideStep;
    if (!m_state.kiosk) return false;
    if (!m_state.kiosk->guided) return begin_guide(step);
    const std::vector<screens::GuideStop> stops = guide_stops();
    if (stops.empty()) return true;
    const std::size_t at = std::min(m_state.kiosk->guide_stop, stops.size() - 1);
    const bool is_last = at + 1 == stops.size();
    switch (step) {
    case GuideStep::next: guide_to(at + 1, is_last ? guide_words("guide.nothing_more") : ""); break;
    case GuideStep::previous: guide_to(at == 0 ? 0 : at - 1); break;
    case GuideStep::down:
    case GuideStep::up: {
        const int by = step == GuideStep::up ? 1 : -1;
        if (carries_value(stops[at])) turn(stops[at], by);
        guide_to(carries_value(stops[at]) ? at : next_heading(stops, at, -by));
        break;
    }
    case GuideStep::press: press_in_guide(stops[at], at); break;
    case GuideStep::again: guide_to(at); break;
    }
    return true;
}

void Explorer::press_in_guide(const screens::GuideStop& stop, std::size_t at) {
    m_guide_focus.clear();
    if (stop.kind == doc::Kind::disclosure) {
        unfolded(stop.id, !m_face.is_open(*doc::find(m_page, stop.id)));
    } else if (!stop.id.empty()) {
        act(stop.id, {});
    }
    // Another page says itself in the next frame.
    if (m_guided_page == guided_page()) guide_to(place_in_guide(std::exchange(m_guide_focus, {}), at));
}

std::string Explorer::guide_words(std::string_view path) const {
    return m_library.text(m_page.language, content::TextKey{"ui", path}).words;
}

/// Another one of these is another page to be led through.
std::string Explorer::guided_page() const {
    std::string page = m_page.address + ' ' + m_page.language;
    if (m_page.dialog) page += doc::accessible_name(*m_page.dialog);
    return page;
}

/// The stop at an element, or the first within or behind it; `otherwise` where there is none.
std::size_t Explorer::place_in_guide(const std::string& id, std::size_t otherwise) const {
    const doc::Element* wanted = doc::find(m_page, id);
    if (wanted == nullptr) return otherwise;
    const std::vector<const doc::Element*> order = doc::elements_in_order(m_page);
    const std::ptrdiff_t number = std::find(order.begin(), order.end(), wanted) - order.begin();
    const std::vector<screens::GuideStop> stops = guide_stops();
    std::size_t best = otherwise;
    std::ptrdiff_t nearest = std::ssize(order);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const std::ptrdiff_t away = stops[i].number - number;
        if (away < 0 || away >= nearest) continue;
        nearest = away;
        best = i;
    }
    return best;
}

/// Where another page or a dialog has come, it is said.
void Explorer::follow_guide() {
    if (!m_state.kiosk || !m_state.kiosk->guided) {
        m_guided_page.clear();
        return;
    }
    const std::string now = guided_page();
    if (now == m_guided_page) return;
    const bool begins = m_guided_page.empty();
    m_guided_page = now;
    guide_to(place_in_guide(std::exchange(m_guide_focus, {}), 0), begins ? guide_words("guide.intro") : "");
}

} // namespace shell
