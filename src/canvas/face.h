#pragma once

#include "canvas/fonts.h"
#include "canvas/layout.h"
#include "doc/page.h"
#include "doc/placement.h"
#include "doc/theme.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace canvas {

/// Someone did something to an element of the page.
struct Event {
    std::string id;
    std::string value; ///< of controls that carry one
};

/// Who moves the page and who has the focus: this face (natively) or its host (in a browser, where
/// the page scrolls under the fixed canvas and real elements lie over what is painted).
enum class Driver { face, host };

class Interaction;
struct InteractionRoom;
/// Types into the field that has the focus and offers a select's options, where the face does that itself:
/// `edit_with_widgets` of canvas/interaction.h. Handed in, because a program whose host does both need not
/// hold Dear ImGui's widgets.
using Edit = void (*)(Interaction&, InteractionRoom&);

/// How things look, beyond the page itself.
struct Appearance {
    doc::ThemeName theme = doc::ThemeName::light;
    float text_scale = 1; ///< the visitor's choice, 1 to 2
    bool reduced_motion = false;
    /// How much larger than usual everything is; nothing: after the width of the window.
    std::optional<float> scale;
    /// A page that is higher than the window is shown smaller, until it fits or could hardly be read.
    bool fits = false;
};

/// The window in this frame, CSS px.
struct View {
    float width_px = 0;
    float height_px = 0;
    float scroll_px = 0; ///< Driver::host only
    double seconds = 0;
    float delta_seconds = 0;
};

/// The canvas face: paints a page with Dear ImGui and answers to pointer and keys.
class Face {
public:
    Face(Fonts fonts, Driver driver, Edit edit = nullptr);
    Face(Face&&) noexcept;
    Face& operator=(Face&&) noexcept;
    ~Face();

    /// Shows another page value. Keeps the scroll position and the focus unless told otherwise.
    void show(const doc::Page& page);
    void set_appearance(const Appearance& appearance);

    /// A font that was wanted, see Fonts. The page is laid out anew with it.
    base::Result<base::Done> add_font(FontSource source);
    std::vector<FontName> take_wanted_fonts();

    /// Paints one frame and collects what the visitor did. Between ImGui::NewFrame and ImGui::Render.
    void frame(const View& view);

    /// What was done since the last call, in order.
    std::vector<Event> take_events();
    /// Seconds until this face wants to paint again by itself; nothing when it does not.
    std::optional<double> next_frame_in() const;

    /// Where everything is, as of the last frame; the vector is the same object while nothing moved.
    const std::vector<doc::Placed>& placed() const;
    float page_height_px() const;
    /// True once after a frame in which `placed` changed.
    bool take_placement_changed();

    /// Once after a dialog is gone that was higher than the window: how far the page was scrolled before, CSS
    /// px.
    std::optional<float> take_scroll_back();

    /// How much of the window's height is covered by bars that stay there, as of the last frame, CSS px.
    float covered_above_px() const;
    float covered_below_px() const;

    /// How far the page is scrolled, CSS px.
    float scroll_px() const;
    void scroll_to_top();
    void scroll_to(std::string_view id);
    /// To where `scroll_px` said; as far as the page goes.
    void scroll_to_place(float y_px);
    /// The scroll position that would show the element, as of the last frame; nothing for an unknown id.
    std::optional<float> scroll_for(std::string_view id) const;

    /// The scroll position that shows an element (by its number in doc/order.h), or what is marked in it,
    /// with some room around; nothing where it is seen already, or nowhere. Taken by this face where it is
    /// the one who scrolls.
    std::optional<float> reveal(int number);
    /// Whether a disclosure of the page is open for the visitor.
    bool is_open(const doc::Element& disclosure) const;

    void focus(std::string_view id, bool visible);
    const std::string& focused() const;
    void unfold(std::string_view id, bool open);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace canvas
