#include "running.h"

#include "base/random.h"
#include "canvas/fonts.h"

#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define EXPLORER_COUNTS_WITH_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define EXPLORER_COUNTS_WITH_SANITIZER 1
#endif
#endif

#ifdef EXPLORER_COUNTS_WITH_SANITIZER
#include <sanitizer/allocator_interface.h>
#else
#include <malloc.h>
#endif

/// A kiosk for days: what visitors did is gone with them. The soak test of the web edition walks through
/// browser and core together (tests/web/soak.test.mjs), this one through the core alone, a thousand
/// things.

using running::Running;

namespace {

/// In use, in bytes.
std::size_t memory_in_use() {
#ifdef EXPLORER_COUNTS_WITH_SANITIZER
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
#endif
}

struct Day : Running {
    explicit Day(std::uint64_t seed)
        : Running("/en/?kiosk=hall", {}, canvas::Driver::host,
                  R"({"languages": ["en", "fr"], "exit_code": "2468", "address": "https://example.org/",
                      "attract": [{"principle": "transparency"}, {"case": "alphafold"}]})"),
          random(seed) {
        width_px = 720;
        height_px = 1280;
        host.second = 14 * 3600;
        device_is_browser();
        frame();
    }

    bool shows(std::string_view id) const { return doc::find(explorer->page(), id) != nullptr; }
    std::size_t below(std::size_t bound) { return random.below(static_cast<std::uint32_t>(bound)); }

    void do_something() {
        const std::size_t what = below(20);
        if (what < 12) {
            std::vector<std::string> ids;
            for (const doc::Element* element : doc::elements_in_order(explorer->page())) {
                if (!element->id.empty()) ids.push_back(element->id);
            }
            explorer->touched(false);
            if (!ids.empty()) press(ids[below(ids.size())], below(4) == 0 ? "1" : "");
        } else if (what < 14) {
            explorer->touched(false);
            frame();
        } else if (what < 17) {
            scroll_px = static_cast<float>(below(4000));
            frame();
        } else if (what < 18) {
            explorer->escaped();
            frame();
        } else {
            seconds += static_cast<double>(below(60));
            frame();
        }
    }

    /// Everyone leaves, and then somebody comes who looks at everything.
    void end_with_one_and_the_same_visit() {
        scroll_px = 0;
        for (int tries = 0; tries < 30 && !shows("touch") && !shows("visit-en"); ++tries) {
            for (const char* way_out : {"tool-end", "finish", "operator-close", "dialog-close"}) {
                if (shows(way_out)) explorer->act(way_out, "");
            }
            frame();
        }
        for (const char* way_in : {"visit-en", "visit-fr"}) {
            if (!shows(way_in)) explorer->touched(false);
            frame();
            REQUIRE(shows(way_in));
            press(way_in);
            for (const char* place : {"nav-home", "nav-principles", "nav-cases", "nav-quiz", "nav-more"}) {
                if (shows(place)) press(place);
            }
            press("tool-end");
        }
        // What the test itself wrote down.
        const canvas::Driver drives = host.drives;
        host = running::RecordingHost();
        host.drives = drives;
        host.second = 14 * 3600;
        for (int i = 0; i < 5; ++i) frame();
    }

    base::Random random;
};

/// Without what is kept of letters.
std::size_t memory_after(Day& day, int things) {
    for (int i = 0; i < things; ++i) day.do_something();
    day.end_with_one_and_the_same_visit();
    return memory_in_use() - canvas::letter_bytes(*ImGui::GetIO().Fonts);
}

} // namespace

TEST_CASE("whatever visitors do, a kiosk keeps nothing of it, and letters do not pile up either") {
    Day day(7);
    const std::size_t before = memory_after(day, 200);
    const std::size_t after = memory_after(day, 1000);
    CHECK(before > 1'000'000);
    CHECK(static_cast<double>(after) <= 1.01 * static_cast<double>(before));
    CHECK(canvas::letter_bytes(*ImGui::GetIO().Fonts) < 40'000'000);
}
