#include "canvas/motion.h"

#include "doc/metrics.h"

#include <algorithm>

namespace canvas {

namespace metrics = doc::metrics;

namespace {

std::string words_of(const doc::Page& page, std::string_view id) {
    const doc::Element* element = doc::find(page, id);
    return element == nullptr ? std::string() : doc::plain_text(*element);
}

/// Where a visitor is: two pages of one scene differ in what stands on them only.
std::string scene_of(const doc::Page& page) {
    return page.address.substr(0, page.address.find_first_of("?#")) + '\n' + words_of(page, "title") + '\n'
           + words_of(page, "step");
}

/// Quick at first, gentle at the end (cubic ease-out).
float eased(float t) {
    const float rest = 1 - t;
    return 1 - rest * rest * rest;
}

} // namespace

void Motion::Change::advance(double seconds, float duration_s, bool is_still) {
    if (wanted) since = seconds;
    wanted = false;
    if (!since) return;
    const double t = is_still ? 1 : (seconds - *since) / static_cast<double>(duration_s);
    share = eased(static_cast<float>(std::clamp(t, 0.0, 1.0)));
    if (t >= 1) since.reset();
}

void Motion::show(const doc::Page& page) {
    std::string scene = scene_of(page);
    if (!m_scene.empty() && scene != m_scene) m_screen.wanted = true; // the first is there from the start
    m_scene = std::move(scene);
    const bool has_dialog = page.dialog.has_value();
    if (has_dialog && !m_has_dialog) m_dialog.wanted = true;
    m_has_dialog = has_dialog;
}

void Motion::advance(double seconds, const std::string& hovered, bool is_still) {
    m_screen.advance(seconds, metrics::motion_screen, is_still);
    m_dialog.advance(seconds, metrics::motion_screen, is_still);
    if (hovered != m_hovered) {
        m_fading.left = std::move(m_hovered);
        m_hovered = hovered;
        m_pointer.wanted = true;
    }
    m_pointer.advance(seconds, metrics::motion_quick, is_still);
    m_fading.hovered = m_pointer.share;
    m_fading.left_share = 1 - m_pointer.share;
}

} // namespace canvas
