// The running explorer as an unattended screen: its clock, and how large everything is on it.

#include "content/kiosk.h"
#include "doc/metrics.h"
#include "screens/kiosk.h"
#include "shell/explorer.h"

#include <algorithm>
#include <utility>

namespace shell {

namespace {

bool reduces_motion(const app::State& state) {
    if (state.settings.motion == app::MotionChoice::system) return state.device.reduced_motion;
    return state.settings.motion == app::MotionChoice::reduced;
}

/// The visitor's choice here, on top of what the device says of all text.
float text_scale(const app::State& state) {
    return static_cast<float>(state.settings.text_percent) / 100.0F * state.device.text_scale;
}

} // namespace

/// A configuration that cannot be used is told of, on the page of an explorer that is no kiosk: whoever sets
/// one up is there to read it.
void Explorer::begin_kiosk(const platform::Launch& launch) {
    content::KioskFile read = content::load_kiosk(launch.kiosk_file, *launch.kiosk, m_library);
    for (const content::Problem& problem : read.problems)
        m_state.kiosk_problems.push_back(content::print(problem));
    apply(app::Arrive{app::parse_route(launch.address)});
    if (!read.kiosk) return;
    m_state.kiosk_problems.clear(); // what is sound of it will do, and visitors are no authors
    apply(app::BeginKiosk{std::make_shared<const content::Kiosk>(std::move(*read.kiosk)), launch.counts});
}

/// The clock of a kiosk: four times a second where something moves, else once.
void Explorer::tick(const platform::Surface& surface) {
    if (!m_state.kiosk) return;
    const bool moves = m_state.kiosk->phase == app::KioskPhase::attract && !reduces_motion(m_state);
    const double every = moves ? 1.0 / app::beats_a_second : 1.0;
    constexpr double early = 0.01; // frames come a little before they are due, too
    if (surface.seconds - m_ticked >= every - early || m_state.kiosk->hour.date.year == 0) {
        m_ticked = surface.seconds;
        constexpr int seconds_an_hour = 3600;
        apply(app::Tick{surface.seconds,
                        {m_host.today(), m_host.second_of_day() / seconds_an_hour},
                        surface.height_px > surface.width_px});
    }
    m_host.request_frame(std::max(m_ticked + every - surface.seconds, 0.0));
}

canvas::Appearance Explorer::appearance(const platform::Surface& surface) const {
    canvas::Appearance appearance{theme(), text_scale(m_state), reduces_motion(m_state), {}};
    if (surface.scale != 1) {
        appearance.scale = surface.scale * doc::metrics::scale(surface.width_px / surface.scale);
    }
    if (m_state.kiosk) {
        const double scale = content::scale_of(*m_state.kiosk->config, static_cast<double>(surface.width_px),
                                               static_cast<double>(surface.height_px));
        appearance.scale = std::max(static_cast<float>(scale), doc::metrics::kiosk_scale_least);
        // What makes people stop is read from the other side of the hall: it fills the screen.
        const app::KioskPhase phase = screens::shown_phase(*m_state.kiosk);
        const float shorter = std::min(surface.width_px, surface.height_px);
        if (phase == app::KioskPhase::attract || phase == app::KioskPhase::welcome)
            appearance.scale = std::max(*appearance.scale, shorter / doc::metrics::attract_side);
        appearance.fits = phase == app::KioskPhase::attract;
        const float largest_text = std::min(surface.width_px / doc::metrics::kiosk_room_width,
                                            surface.height_px / doc::metrics::kiosk_room_height)
                                   / *appearance.scale;
        appearance.text_scale = std::min(appearance.text_scale, std::max(largest_text, 1.0F));
    }
    return appearance;
}

void Explorer::touched(bool exit) {
    if (m_state.kiosk) apply(app::Touched{exit});
}

void Explorer::counts_saved(const std::string& where) {
    apply(app::CountsSaved{where});
}

void Explorer::trouble(const std::string& what, int number) {
    apply(app::CountTrouble{what, number});
}

} // namespace shell
