#pragma once

#include "app/action.h"
#include "app/state.h"
#include "app/update.h"
#include "canvas/face.h"
#include "content/library.h"
#include "doc/speech.h"
#include "learn/search.h"
#include "platform/program.h"
#include "screens/guide.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shell {

/// The content out of its files: those of the data folder natively, packs on the web.
content::Library load_library(std::vector<platform::NamedBytes> files);

/// The running explorer: content and state in, pages to the faces, actions back. It knows no
/// window, no browser and no clock; its Host does.
class Explorer final : public platform::Program {
public:
    Explorer(platform::Host& host, content::Library library, canvas::Face face);

    void start(const platform::Launch& launch) override;
    void frame(const platform::Surface& surface) override;
    void act(std::string_view id, std::string_view value) override;
    void arrived(std::string_view address, std::optional<float> scroll_px) override;
    void device_changed(const app::Device& device) override;
    void language_arrived(const std::string& language, std::string_view bytes) override;
    void language_failed(const std::string& language) override;
    void font_arrived(canvas::FontSource font) override;
    void offline_copy_changed(app::OfflineCopy copy) override;
    void spoken() override;
    void voiceless() override;
    void touched(bool exit) override;
    bool guide(platform::GuideStep step) override;
    void resize_text(int steps) override;
    void counts_saved(const std::string& where) override;
    void trouble(const std::string& what, int number) override;
    void escaped() override;
    bool key(const app::Key& key) override;
    void window_refused() override;
    void heard(std::string_view text) override;
    void unfolded(const std::string& id, bool open) override;
    void focused(const std::string& id, bool visible) override;
    const doc::Page& page() const override { return m_page; }
    float scroll_px() const override { return m_face.scroll_px(); }
    const std::string& focused_id() const override { return m_face.focused(); }
    platform::PageLook look() const override;

    const app::State& state() const { return m_state; }

private:
    void paint(const platform::Surface& surface);
    void publish_text();
    void apply(const app::Action& action);
    void carry_out(const app::Effect& effect);
    void begin_kiosk(const platform::Launch& launch);
    void tick(const platform::Surface& surface);
    std::vector<screens::GuideStop> guide_stops() const;
    void guide_to(std::size_t stop, const std::string& first = {});
    void turn(const screens::GuideStop& stop, int by);
    bool begin_guide(platform::GuideStep step);
    void press_in_guide(const screens::GuideStop& stop, std::size_t at);
    void follow_guide();
    std::string guide_words(std::string_view path) const;
    std::string guided_page() const;
    std::size_t place_in_guide(const std::string& id, std::size_t otherwise) const;
    canvas::Appearance appearance(const platform::Surface& surface) const;
    void renew_page();
    void speak();
    void share_show(const app::Action& action);
    std::size_t follow_sentences(const doc::Page& page);
    doc::ThemeName theme() const;
    const learn::SearchIndex* search_index();

    platform::Host& m_host;
    content::Library m_library;
    canvas::Face m_face;
    app::State m_state;
    doc::Page m_page;
    bool m_page_is_new = false;
    std::string m_guided_page; ///< what the voice guide is on: another page, another dialog is begun anew
    std::string m_guide_focus; ///< the id that an effect asked the focus for
    double m_ticked = 0;       ///< seconds of the last Tick of a kiosk
    bool m_was_painted = true; ///< in the frame before
    std::string m_index_language;
    std::unique_ptr<learn::SearchIndex> m_index;
    std::string m_scroll_target; ///< an id to scroll to once it is laid out; "" with m_scroll_wanted: the top
    bool m_scroll_wanted = false;
    std::vector<doc::Sentence> m_sentences; ///< of the page while it is read aloud
    bool m_lost_thread = false;             ///< the sentence that is read is no longer on the page
    std::optional<std::size_t> m_thread;    ///< or it is this one now
    bool m_reveal_wanted = false;
    double m_last_seconds = 0;  ///< of the frame before
    std::string m_shared_show;  ///< what the other window of a show knows
    std::string m_focus_target; ///< an id to focus once it is published
};

} // namespace shell
