#include "shell/explorer.h"

#include "app/shown.h"
#include "app/stored.h"
#include "content/load.h"
#include "doc/address.h"
#include "screens/kiosk.h"
#include "screens/screen.h"

#include <algorithm>
#include <utility>

namespace shell {

namespace {

/// What was done to an element, as an action; nothing for what does not act.
std::optional<app::Action> action_for(const std::string& href, const std::string& command,
                                      std::string_view value) {
    if (!command.empty()) {
        const base::Result<app::Action> action = app::parse_command(command, value);
        if (action.ok()) return action.value();
        return std::nullopt;
    }
    if (href.empty()) return std::nullopt;
    return app::Go{app::parse_route(href)};
}

} // namespace

content::Library load_library(std::vector<platform::NamedBytes> files) {
    constexpr std::string_view strings = "strings.";
    const bool packed = std::any_of(files.begin(), files.end(), [](const platform::NamedBytes& file) {
        return file.name == "content.json";
    });
    if (!packed) {
        std::vector<content::File> all;
        for (platform::NamedBytes& file : files) all.push_back({std::move(file.name), std::move(file.bytes)});
        return content::load(all);
    }
    content::Library library;
    for (const platform::NamedBytes& file : files) {
        if (file.name == "content.json") library = content::load_pack(file.bytes);
    }
    for (const platform::NamedBytes& file : files) {
        if (file.name.rfind(strings, 0) != 0) continue;
        const std::string language = file.name.substr(strings.size(), file.name.rfind('.') - strings.size());
        content::add_strings(library, language, file.bytes);
    }
    return library;
}

Explorer::Explorer(platform::Host& host, content::Library library, canvas::Face face)
    : m_host(host), m_library(std::move(library)), m_face(std::move(face)) {}

void Explorer::start(const platform::Launch& launch) {
    const app::Route route = app::parse_route(launch.address);
    m_state = app::initial_state(m_library, route, launch.device, launch.languages);
    if (launch.kiosk) {
        begin_kiosk(launch);
        return;
    }
    if (!launch.stored.empty()) {
        base::Result<app::State> restored = app::restore(m_library, m_state, launch.stored);
        if (restored.ok()) {
            m_state = std::move(restored).value();
        } else {
            m_state.stored_problem = m_host.set_stored_aside(launch.stored, restored.error().message);
        }
    }
    // Who names no place is back where they stopped.
    const bool returns = m_state.route.screen != route.screen || m_state.route.id != route.id;
    apply(app::Arrive{returns ? m_state.route : route});
    if (returns) m_host.show_address(app::print_route(m_state.route), true);
}

void Explorer::frame(const platform::Surface& surface) {
    tick(surface);
    follow_guide();
    m_face.set_appearance(appearance(surface)); // the theme stands in no page
    if (m_state.route.present == app::Present::speaker) {
        const int now = m_host.second_of_day();
        if (now != m_state.show.now_s) apply(app::ClockTicked{now});
        m_host.request_frame(0.5); // so that no second is left out
    }
    if (m_page_is_new) {
        const std::string focused = m_face.focused();
        m_face.show(m_page); // also where it is not painted: what is unfolded there is unfolded here
        // A browser drops the focus with what had it; the face has put it where it belongs now.
        const bool has_moved = !focused.empty() && focused != m_face.focused();
        if (has_moved && m_focus_target.empty()) m_focus_target = m_face.focused();
    }
    if (surface.is_painted) {
        paint(surface);
    } else {
        publish_text();
    }
    m_page_is_new = false;
    m_was_painted = surface.is_painted;
    if (!m_focus_target.empty()) m_host.focus_on(std::exchange(m_focus_target, {}));
    if (std::exchange(m_scroll_wanted, false)) {
        if (!surface.is_painted) {
            m_host.scroll_to_element(m_scroll_target);
        } else if (const std::optional<float> y =
                       m_scroll_target.empty() ? 0.0F : m_face.scroll_for(m_scroll_target)) {
            m_host.scroll_to(*y);
        }
    }
    const std::size_t spoken = m_state.listening.sentence;
    if (std::exchange(m_reveal_wanted, false) && spoken < m_sentences.size()) {
        const int number = m_sentences[spoken].number;
        if (!surface.is_painted) {
            m_host.reveal(number);
        } else if (const std::optional<float> y = m_face.reveal(number)) {
            m_host.scroll_to(*y);
        }
    }
    if (!surface.is_painted) return;
    for (const canvas::FontName& font : m_face.take_wanted_fonts()) m_host.fetch_font(font);
    for (const canvas::Event& event : m_face.take_events()) act(event.id, event.value);
    if (const std::optional<double> wanted = m_face.next_frame_in()) m_host.request_frame(*wanted);
}

void Explorer::paint(const platform::Surface& surface) {
    canvas::View view;
    view.width_px = surface.width_px;
    view.height_px = surface.height_px;
    view.scroll_px = surface.scroll_px;
    view.seconds = surface.seconds;
    // After a pause motion begins with an ordinary frame, not with one as long as the pause.
    constexpr double longest_frame = 0.1, ordinary_frame = 1.0 / 60;
    const double since_last = surface.seconds - m_last_seconds;
    view.delta_seconds = static_cast<float>(since_last > longest_frame ? ordinary_frame : since_last);
    m_last_seconds = surface.seconds;
    m_face.frame(view);
    if (const std::optional<float> back = m_face.take_scroll_back()) m_host.scroll_to(*back);

    if (m_face.take_placement_changed() || m_page_is_new || !m_was_painted) {
        m_host.publish(m_page, m_face.placed(), m_face.page_height_px());
    }
}

void Explorer::publish_text() {
    if (m_page_is_new || m_was_painted) m_host.publish(m_page, {}, 0);
}

void Explorer::act(std::string_view id, std::string_view value) {
    std::string href, command;
    if (const doc::Element* element = doc::find(m_page, id)) {
        if (element->disabled) return;
        href = element->href;
        command = element->command;
    } else if (const doc::Inline* part = doc::find_inline(m_page, id)) {
        href = part->href;
        command = part->command;
    }
    if (doc::is_outside(href)) {
        apply(app::OpenOutside{href});
    } else if (const std::optional<app::Action> action = action_for(href, command, value)) {
        apply(*action);
    }
}

void Explorer::arrived(std::string_view address, std::optional<float> scroll_px) {
    apply(app::Arrive{app::parse_route(address)});
    if (scroll_px) m_face.scroll_to_place(*scroll_px);
}

void Explorer::device_changed(const app::Device& device) {
    apply(app::DeviceChanged{device});
}

void Explorer::language_arrived(const std::string& language, std::string_view bytes) {
    if (content::add_strings(m_library, language, bytes)) {
        apply(app::LanguageLoaded{language});
    } else {
        apply(app::LanguageFailed{language});
    }
}

void Explorer::language_failed(const std::string& language) {
    apply(app::LanguageFailed{language});
}

void Explorer::font_arrived(canvas::FontSource font) {
    // What cannot be read is as good as not there: something else stands in its place.
    static_cast<void>(m_face.add_font(std::move(font)));
}

void Explorer::offline_copy_changed(app::OfflineCopy copy) {
    apply(app::OfflineCopyChanged{copy});
}

void Explorer::spoken() {
    apply(app::SentenceSpoken{});
}

void Explorer::voiceless() {
    const std::size_t at = m_state.listening.sentence;
    if (at < m_sentences.size()) apply(app::Voiceless{m_sentences[at].language});
}

void Explorer::resize_text(int steps) {
    constexpr int step_percent = 25, usual_percent = 100;
    const int now = m_state.settings.text_percent;
    apply(app::SetTextSize{steps == 0 ? usual_percent : now + steps * step_percent});
}

void Explorer::escaped() {
    if (!m_page.dialog) apply(app::StopListening{});
}

bool Explorer::key(const app::Key& key) {
    if (m_page.dialog) return false;
    const std::string& id = m_face.focused();
    const doc::Element* at = doc::find(m_page, id);
    // What has the focus goes first: fields write, buttons are pressed.
    const bool presses = key.name == " " || key.name == "Enter";
    const bool is_remote = key.name == "F5" || key.name == "Escape";
    if (presses && ((at != nullptr && doc::acts(*at)) || doc::find_inline(m_page, id) != nullptr))
        return false;
    if (at != nullptr && !is_remote
        && (at->kind == doc::Kind::text_field || at->kind == doc::Kind::select
            || at->kind == doc::Kind::slider))
        return false;
    const std::optional<app::Action> action = app::key_action(m_library, m_state, key);
    if (action) apply(*action);
    return action.has_value();
}

void Explorer::window_refused() {
    apply(app::WindowRefused{});
}

void Explorer::heard(std::string_view text) {
    if (!text.empty()) {
        apply(app::HearShow{std::string(text)});
    } else if (!m_shared_show.empty()) {
        m_host.tell_show(m_shared_show);
    }
}

void Explorer::unfolded(const std::string& id, bool open) {
    m_face.unfold(id, open);
    m_host.request_frame(0);
}

void Explorer::focused(const std::string& id, bool visible) {
    // The skip link and what else only the host knows is nothing that the page could lose.
    const bool is_known = doc::find(m_page, id) != nullptr || doc::find_inline(m_page, id) != nullptr;
    m_face.focus(is_known ? id : std::string(), visible);
    m_host.request_frame(0);
}

void Explorer::apply(const app::Action& action) {
    app::Update update = app::update(m_library, m_state, action, m_host.chance());
    const bool is_tick = std::holds_alternative<app::Tick>(action);
    // Other actions may have changed more than the state: a language that came is in the library.
    const bool is_frequent = is_tick || std::holds_alternative<app::Touched>(action);
    const bool is_same = is_frequent && app::looks_alike(m_state, update.state);
    m_state = std::move(update.state);
    if (!is_same) renew_page();
    // Before the effects: to speak is one of them, and begins where the page says that the voice is.
    if (const std::optional<std::size_t> now = std::exchange(m_thread, {})) apply(app::SentenceReached{*now});
    for (const app::Effect& effect : update.effects) carry_out(effect);
    share_show(action);
    if (m_state.show.running && m_state.show.began_s < 0) apply(app::ClockTicked{m_host.second_of_day()});
    if (std::exchange(m_lost_thread, false)) apply(app::StopListening{});
    if (!is_tick) m_host.request_frame(0); // a tick is in a frame
}

/// The windows of a show are explorers of their own that tell each other what changed. A speaker's that has
/// just come asks instead.
void Explorer::share_show(const app::Action& action) {
    const app::Present present = m_state.route.present;
    std::string now = present == app::Present::no ? std::string() : app::print_show(m_state);
    if (now == m_shared_show) return;
    const bool asks = present == app::Present::speaker && m_shared_show.empty();
    m_shared_show = std::move(now);
    if (m_shared_show.empty() || std::holds_alternative<app::HearShow>(action)) return;
    m_host.tell_show(asks ? std::string() : m_shared_show);
}

void Explorer::carry_out(const app::Effect& effect) {
    if (const auto* show = std::get_if<app::ShowAddress>(&effect)) {
        m_host.show_address(show->address, show->replace);
    } else if (const auto* store = std::get_if<app::Store>(&effect)) {
        m_host.store(store->data);
    } else if (std::holds_alternative<app::Forget>(effect)) {
        m_host.forget();
    } else if (const auto* fetch = std::get_if<app::FetchLanguage>(&effect)) {
        m_host.fetch_language(fetch->language);
    } else if (const auto* copy = std::get_if<app::KeepOfflineCopy>(&effect)) {
        m_host.keep_offline_copy(copy->keep);
    } else if (std::holds_alternative<app::Speak>(effect)) {
        speak();
    } else if (std::holds_alternative<app::Hush>(effect)) {
        m_host.stop_speaking();
    } else if (const auto* counts = std::get_if<app::StoreCounts>(&effect)) {
        m_host.store_counts(counts->data);
    } else if (const auto* file = std::get_if<app::SaveFile>(&effect)) {
        m_host.save_file(file->name, file->bytes);
    } else if (std::holds_alternative<app::EndKiosk>(effect)) {
        m_host.end_kiosk();
    } else if (const auto* screen = std::get_if<app::FullScreen>(&effect)) {
        m_host.full_screen(screen->full);
    } else if (const auto* window = std::get_if<app::OpenWindow>(&effect)) {
        m_host.open_window(window->address);
    } else if (const auto* open = std::get_if<app::OpenLink>(&effect)) {
        m_host.open_link(open->address);
    } else if (const auto* scroll = std::get_if<app::ScrollTo>(&effect)) {
        m_scroll_target = scroll->id;
        m_scroll_wanted = true;
        if (scroll->id.empty()) {
            m_face.scroll_to_top();
        } else {
            m_face.scroll_to(scroll->id);
        }
    } else if (const auto* focus = std::get_if<app::FocusOn>(&effect)) {
        m_face.focus(focus->id, false);
        m_guide_focus = focus->id;
        m_focus_target = focus->id; // once its page was published
    }
}

void Explorer::renew_page() {
    const bool searches = m_state.route.screen == app::Screen::search;
    doc::Page page = screens::page({m_library, m_state, searches ? search_index() : nullptr, false});
    const std::size_t spoken = follow_sentences(page);
    if (spoken < m_sentences.size()) page = doc::with_mark(std::move(page), m_sentences[spoken]);
    if (page == m_page && !m_page.main.children.empty()) return;
    m_page = std::move(page);
    m_page_is_new = true;
}

/// Says the sentence that it is the turn of, or the next that there is a voice for.
void Explorer::speak() {
    const app::Listening listening = m_state.listening;
    const auto has_voice = [&](const doc::Sentence& sentence) {
        const std::vector<std::string>& without = listening.voiceless;
        return std::find(without.begin(), without.end(), sentence.language) == without.end();
    };
    std::size_t next = listening.sentence;
    while (next < m_sentences.size() && !has_voice(m_sentences[next])) ++next;
    if (next >= m_sentences.size()) {
        apply(app::StopListening{});
        return;
    }
    if (next != listening.sentence) apply(app::SentenceReached{next});
    m_reveal_wanted = true;
    m_host.speak(m_sentences[next].words, m_sentences[next].language);
}

/// Keeps the sentences of the page while it is read aloud. The page may change meanwhile: then the one that
/// is being read is looked for, nearest to where it was. The answer is which one that is.
std::size_t Explorer::follow_sentences(const doc::Page& page) {
    if (m_state.listening.voice == app::Voice::silent) {
        m_sentences.clear();
        return 0;
    }
    std::vector<doc::Sentence> now =
        doc::spoken_sentences(page, [this](const doc::Element& element) { return m_face.is_open(element); });
    const std::vector<doc::Sentence> before = std::exchange(m_sentences, std::move(now));
    const std::size_t at = m_state.listening.sentence;
    if (at >= before.size()) return at; // it begins, or ends
    std::size_t found = m_sentences.size();
    const auto distance = [&](std::size_t i) { return i > at ? i - at : at - i; };
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        const bool is_nearer = found == m_sentences.size() || distance(i) < distance(found);
        if (is_nearer && doc::says_the_same(before[at], m_sentences[i])) found = i;
    }
    m_lost_thread = found == m_sentences.size();
    if (!m_lost_thread && found != at) m_thread = found;
    return found;
}

platform::PageLook Explorer::look() const {
    const app::Settings& settings = m_state.settings;
    return {theme(),
            settings.motion,
            settings.text_percent,
            m_state.kiosk.has_value(),
            m_state.kiosk && m_state.kiosk->guided,
            settings.text_version && m_state.device.web,
            m_face.covered_above_px(),
            m_face.covered_below_px()};
}

doc::ThemeName Explorer::theme() const {
    switch (m_state.settings.theme) {
    case app::ThemeChoice::light: return doc::ThemeName::light;
    case app::ThemeChoice::dark: return doc::ThemeName::dark;
    case app::ThemeChoice::high_contrast: return doc::ThemeName::high_contrast;
    case app::ThemeChoice::system: break;
    }
    if (m_state.device.more_contrast) return doc::ThemeName::high_contrast;
    // From scene to scene every pixel of the loop changes: no screen keeps a trace of it.
    if (m_state.kiosk && screens::shown_phase(*m_state.kiosk) == app::KioskPhase::attract)
        return app::beat_of(*m_state.kiosk) / app::beats_a_scene % 2 == 0 ? doc::ThemeName::light
                                                                          : doc::ThemeName::dark;
    return m_state.device.dark ? doc::ThemeName::dark : doc::ThemeName::light;
}

const learn::SearchIndex* Explorer::search_index() {
    if (!m_index || m_index_language != m_state.route.language) {
        m_index_language = m_state.route.language;
        m_index = std::make_unique<learn::SearchIndex>(m_library, m_index_language);
    }
    return m_index.get();
}

} // namespace shell
