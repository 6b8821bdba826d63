#pragma once

#include "doc/page.h"

#include <array>
#include <cstdint>

/// Every measure of the look, in CSS px before any zoom. The stylesheet is generated from these
/// numbers and the canvas lays out with them, so that both faces are the same page.
namespace doc::metrics {

// --- Width classes -----------------------------------------------------------------------------

/// Which arrangement a width calls for.
enum class Width : std::uint8_t {
    phone,  ///< one column, title bar above, bar with five places at the bottom
    tablet, ///< one column, tabs above
    wide,   ///< rail at the side, reading column, room for a margin
};

inline constexpr float tablet_from = 640;
inline constexpr float wide_from = 1024;

constexpr Width width_class(float viewport) {
    return viewport < tablet_from ? Width::phone : viewport < wide_from ? Width::tablet : Width::wide;
}

/// From here on the scale grows, not the measure: by one for every `scale_step` px more, up to
/// `scale_most`. Kept gentle, so that a browser's own zoom still makes large screens larger.
inline constexpr float scale_from = 1800;
inline constexpr float scale_step = 3600;
inline constexpr float scale_most = 1.6F;

constexpr float scale(float viewport) {
    const float grown = viewport <= scale_from ? 1.0F : 1.0F + (viewport - scale_from) / scale_step;
    return grown < scale_most ? grown : scale_most;
}

/// At a kiosk everything is at least so much larger that what acts measures 64 px: `target` times this.
inline constexpr float kiosk_scale_least = 64.0F / 44.0F;
/// The least room there that larger text leaves to the layout, for bars and what is read beside them.
inline constexpr float kiosk_room_width = 200;
inline constexpr float kiosk_room_height = 256;

/// The shorter side of a screen that nobody is at measures so many px of the layout.
inline constexpr float attract_side = 620;

// --- Spacing -----------------------------------------------------------------------------------

/// The steps that all distances come from: space[0] is 4, space[3] is 16.
inline constexpr std::array<float, 9> space{4, 8, 12, 16, 24, 32, 48, 64, 96};

/// A measure that differs between the width classes.
struct ByWidth {
    float phone;
    float tablet;
    float wide;

    constexpr float at(Width width) const {
        return width == Width::phone ? phone : width == Width::tablet ? tablet : wide;
    }
};

inline constexpr float inline_gap = 8;             ///< icon to its text, badge to badge
inline constexpr float row_gap = 12;               ///< Layout::row and Layout::spread
inline constexpr float stack_gap = 16;             ///< Layout::stack, paragraph to paragraph
inline constexpr float list_gap = 8;               ///< item to item
inline constexpr float entry_gap = 20;             ///< item to item where an item has parts of its own
inline constexpr float heading_gap = 12;           ///< heading to what it heads
inline constexpr ByWidth grid_gap{16, 24, 24};     ///< Layout::grid, both ways
inline constexpr ByWidth section_gap{40, 48, 64};  ///< before a section that is not the first
inline constexpr ByWidth card_padding{20, 24, 24}; ///< Look::card, notes, dialogs
inline constexpr ByWidth band_padding{24, 32, 48}; ///< Look::band, above and below
inline constexpr ByWidth hero_padding{18, 36, 48}; ///< Look::hero, above; below too where it has a hue
inline constexpr ByWidth page_margin{16, 32, 48};  ///< beside the column, at least
inline constexpr ByWidth page_top{24, 32, 48};     ///< above what main begins with
inline constexpr float list_indent = 28;           ///< of a list's text from its column's edge

// --- Columns -----------------------------------------------------------------------------------

/// Widest running text, in em of its own size: 45 to 75 characters a line of Noto Sans.
/// Source: R. Bringhurst, The Elements of Typographic Style, 2.1.2.
inline constexpr float measure_em = 32;
inline constexpr float measure = measure_em * 18; ///< widest column of running text and of what belongs to it
inline constexpr float heading_measure = 720;     ///< widest heading that stands over wider things
/// Least width of a column of cards that hold running text: two on a wide screen, one on a tablet. From this
/// width on a column that nothing stands in stays empty, because a wider card would be hollow.
inline constexpr float text_column = 360;
inline constexpr float tablet_column = 680; ///< the one column of Width::tablet
inline constexpr float content = 1120;      ///< widest main: grids, figures, reading column and margin
inline constexpr float rail = 240;          ///< navigation at the side, Width::wide
inline constexpr float aside = 320;         ///< the margin of Layout::aside
inline constexpr float aside_gap = 56;
inline constexpr float aside_from = 920; ///< Layout::aside has a margin when this much room is there
inline constexpr float title_bar = 56;   ///< banner, Width::phone and tablet
inline constexpr float mark = 32;        ///< the picture at its start
inline constexpr float brand_least = 96; ///< the mark and the name in two lines; else the mark alone
inline constexpr float bottom_bar = 64;  ///< navigation, Width::phone
/// What bars that stay in the window leave to read at least: six lines. In a lower window they scroll with
/// the page.
inline constexpr float reading_least = 168;
inline constexpr float dialog = 560;                ///< widest dialog
inline constexpr float dialog_picture_share = 0.5F; ///< of the window's height: a picture in a dialog at most

/// Where all that acts is lowered: the share of the window's height above it.
inline constexpr float reach_from = 2.0F / 3;
inline constexpr float reach_reading_least = 108; ///< what its bars leave to read at least: four lines
inline constexpr float reach_picture_least = 96;  ///< the side of the picture there; else there is none

// --- Presenter mode ----------------------------------------------------------------------------

/// A slide is laid out in this room and then made as large as the window allows: so letters take the same
/// share of the picture on every projector, and are read from the last row.
inline constexpr float slide_width = 800;
inline constexpr float slide_height = 450;
inline constexpr float slide_margin = 44;
inline constexpr float slide_bar = 32; ///< the lower edge, with quiet buttons
inline constexpr float slide_button = 28;
inline constexpr float slide_icon = 16;
inline constexpr float spotlight = 70; ///< radius

// --- Shapes ------------------------------------------------------------------------------------

inline constexpr float radius_card = 12;
inline constexpr float radius_control = 8;
inline constexpr float radius_chip = 999;
inline constexpr float hairline = 1;         ///< Paint::line
inline constexpr float control_border = 1;   ///< Paint::ink_soft; 2 in high contrast
inline constexpr float chosen_border = 2;    ///< Paint::brand, around what is chosen
inline constexpr float hue_edge = 4;         ///< the edge at the start of a card or note in its hue
inline constexpr float counterpart_edge = 2; ///< the line before what a second language says
inline constexpr float focus_ring = 3;       ///< Paint::brand
inline constexpr float focus_gap = 2;        ///< between an element and its ring
/// The one soft shadow, under raised things in the light theme: Paint::ink at this share.
inline constexpr float shadow_y = 2;
inline constexpr float shadow_blur = 16;
inline constexpr float shadow_share = 0.08F;

// --- Motion ------------------------------------------------------------------------------------

inline constexpr float motion_quick = 0.12F;  ///< s: a look follows the pointer
inline constexpr float motion_screen = 0.18F; ///< s: another screen, another step, a dialog
inline constexpr float motion_rise = 8;       ///< how far what comes in rises, px

// --- Targets and controls ----------------------------------------------------------------------

inline constexpr float target = 44;          ///< least height and width of what acts
inline constexpr float control_height = 48;  ///< buttons, text fields, selects
inline constexpr float control_padding = 20; ///< at both ends of a button
inline constexpr float field_padding = 16;   ///< at both ends of a text field or select
inline constexpr float chip_height = 44;     ///< of a chip that acts
inline constexpr float chip_padding = 16;
inline constexpr float badge_height = 28; ///< of a badge: does not act
inline constexpr float badge_padding = 10;
inline constexpr float tile_height = 64; ///< least height of a tile or an option
inline constexpr float tile_padding = 20;
inline constexpr float tab_height = 48; ///< a link in the rail or among the tabs
inline constexpr float progress_height = 8;
inline constexpr float slider_track = 6;
inline constexpr float slider_thumb = 28;
inline constexpr float switch_width = 52; ///< a toggle that is not a chip
inline constexpr float switch_height = 32;
inline constexpr float icon_text = 1.25F; ///< icon beside text: a multiple of its size
inline constexpr float icon_card = 32;    ///< at the top of a card or hero
inline constexpr float icon_tile = 28;
inline constexpr float icon_bar = 24; ///< in bars and the rail

// --- Type --------------------------------------------------------------------------------------

/// The scale, 1.25 from step to step.
inline constexpr std::array<float, 8> type_scale{14, 16, 18, 22, 28, 36, 45, 57};

inline constexpr float line_text = 1.5F;
inline constexpr float line_lead = 1.35F;
inline constexpr float line_display = 1.15F;
inline constexpr float line_control = 1.25F;

struct Type {
    float size;
    float line_height; ///< a multiple of size
    bool bold = false;
};

/// What text is for, where Kind and Look alone do not say it.
enum class Role : std::uint8_t {
    body,
    lead,
    overline,
    caption,
    figure_number,
    hero_heading,
    heading_1,
    heading_2,
    heading_3,
    heading_4,
    control, ///< buttons, fields, options, the rail
    chip,
    badge,
    bar, ///< `bar`: labels of the phone's bottom bar
    table,
};

inline constexpr int role_count = static_cast<int>(Role::table) + 1;

constexpr Type type(Role role, Width width) {
    const bool phone = width == Width::phone;
    const bool wide = width == Width::wide;
    switch (role) {
    case Role::body: return {phone ? 16.0F : 18.0F, line_text};
    case Role::lead: return {phone ? 18.0F : 22.0F, line_lead};
    case Role::overline: return {phone ? 14.0F : 16.0F, line_control, true};
    case Role::caption: return {phone ? 14.0F : 16.0F, line_text};
    case Role::figure_number: return {phone ? 36.0F : 45.0F, line_display, true};
    case Role::hero_heading: return {phone ? 36.0F : wide ? 57.0F : 45.0F, line_display, true};
    case Role::heading_1: return {phone ? 28.0F : wide ? 45.0F : 36.0F, line_display, true};
    case Role::heading_2: return {phone ? 22.0F : 28.0F, line_display, true};
    case Role::heading_3: return {phone ? 18.0F : 22.0F, line_control, true};
    case Role::heading_4: return {phone ? 16.0F : 18.0F, line_control, true};
    case Role::control: return {phone ? 16.0F : 18.0F, line_control};
    case Role::chip: return {16, line_control};
    case Role::badge: return {14, line_control, true};
    case Role::bar: return {14, line_control};
    case Role::table: return {16, line_control};
    }
    return {18, line_text};
}

/// A heading's type. In a card or a note it is one step quieter than on the page; in a hero the
/// first is larger.
constexpr Type heading_type(int level, Width width, bool in_hero, bool in_card) {
    if (level <= 1) return type(in_hero ? Role::hero_heading : Role::heading_1, width);
    if (level == 2) return type(in_card ? Role::heading_3 : Role::heading_2, width);
    if (level == 3) return type(Role::heading_3, width);
    return type(Role::heading_4, width);
}

/// Buttons are bold, links among the tabs are bold where the visitor is.
inline constexpr bool button_bold = true;

// --- Motion ------------------------------------------------------------------------------------

inline constexpr int motion_quick_ms = 120;
inline constexpr int motion_ms = 180;
inline constexpr int motion_slow_ms = 240;

} // namespace doc::metrics
