// Layout of the page as a whole: bars, rail, reading column, footer, dialog.

#include "canvas/layouter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace canvas {

using doc::Element;
using doc::Kind;
using doc::Look;
using doc::Paint;
namespace metrics = doc::metrics;

namespace {

/// The links of the navigation: those for every width, and those for which only a rail has room.
struct Tabs {
    std::vector<const Element*> main;
    std::vector<const Element*> more;
};

/// What stands above everything else where all that acts is lowered.
constexpr std::string_view reach_picture = "reach-picture";

void collect(const Element& element, bool in_more, Tabs& tabs) {
    for (const Element& child : element.children) {
        if (child.kind == Kind::link) {
            (in_more ? tabs.more : tabs.main).push_back(&child);
        } else {
            collect(child, in_more || child.id == "nav-more", tabs);
        }
    }
}

} // namespace

Box Layouter::bottom_bar(const std::vector<const Element*>& tabs, const Element& owner, float across_px,
                         const Setting& setting) {
    TypeSetting label = type(metrics::Role::bar);
    // Five words must fit beside each other on the narrowest phone.
    if (m_room.width_px < 360) label.size_px = 12;
    std::vector<Box> boxes;
    float widest = 0;
    for (const Element* tab : tabs) {
        Box box;
        box.element = tab;
        put_text(box, tab->text, label, {0, 0}, across_px, setting.language);
        widest = std::max(widest, box.text.width);
        const bool is_on = tab->current || tab->checked;
        TypeSetting bold = label;
        bold.bold = true;
        if (is_on) put_text(box, tab->text, bold, {0, 0}, across_px, setting.language);
        box.icon = tab->icon;
        box.icon_size = metrics::icon_bar;
        box.text_paint = box.icon_paint = is_on ? Paint::brand : Paint::ink_soft;
        boxes.push_back(std::move(box));
    }
    // One row where every word has room, else two; whichever of them is bold.
    const std::size_t count = std::max<std::size_t>(tabs.size(), 1);
    const bool is_tight = across_px / static_cast<float>(count) < widest + metrics::space[0];
    const std::size_t in_row = is_tight ? (count + 1) / 2 : count;
    const float width = across_px / static_cast<float>(in_row);
    const float height = is_tight ? 2 * metrics::bottom_bar : metrics::bottom_bar;
    Box bar;
    bar.element = &owner;
    bar.ground.fill = Paint::paper;
    bar.rect = {0, m_room.height_px - height, across_px, height};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Box& box = boxes[i];
        box.rect = {0, 0, width, metrics::bottom_bar};
        box.text_rect.x = (width - box.text.width) / 2;
        box.text_rect.y = metrics::bottom_bar - 10 - box.text.height;
        box.icon_centre = {width / 2, 8 + metrics::icon_bar / 2};
        place(bar, std::move(box),
              {static_cast<float>(i % in_row) * width, static_cast<float>(i / in_row) * metrics::bottom_bar});
    }
    Box line;
    line.rect = {0, 0, across_px, metrics::hairline};
    line.ground.fill = Paint::line;
    place(bar, std::move(line), {0, 0});
    return bar;
}

Box Layouter::tab_row(const std::vector<const Element*>& tabs, const Element& owner, const Setting& setting) {
    Box bar;
    bar.element = &owner;
    bar.rect = {0, metrics::title_bar, m_room.width_px, metrics::tab_height};
    bar.ground.fill = Paint::paper;
    float x = metrics::page_margin.at(m_width) - metrics::space[3];
    for (const Element* element : tabs) {
        Box box = tab(*element, m_room.width_px, setting);
        const float width = box.text_rect.right() + metrics::space[3];
        box.rect.width = width;
        place(bar, std::move(box), {x, 0});
        x += width + metrics::space[0];
    }
    Box line;
    line.rect = {0, 0, m_room.width_px, metrics::hairline};
    line.ground.fill = Paint::line;
    place(bar, std::move(line), {0, metrics::tab_height - metrics::hairline});
    return bar;
}

Box Layouter::title_bar(const Element& banner, std::size_t from_child, float width_px, Setting setting) {
    setting.in_bar = true;
    Box bar;
    bar.element = &banner;
    bar.rect = {0, 0, width_px, metrics::title_bar};
    const float margin = metrics::page_margin.at(m_width);
    float right = width_px - margin;
    float left = margin;
    for (std::size_t i = banner.children.size(); i-- > from_child;) {
        const Element& child = banner.children[i];
        if (child.id == reach_picture) continue;
        const bool first = i == 0;
        const float room = right - left;
        // Where its words have no room the mark stands for them, and the navigation leads home.
        const bool is_tight = first && room < metrics::brand_least;
        if (is_tight && (child.children.empty() || room < metrics::mark)) continue;
        Box box =
            block(is_tight ? child.children.front() : child, first ? room : width_px, Fit::shrink, setting);
        const float width = box.rect.width, height = box.rect.height;
        const float x = first ? left : right - width;
        place(bar, std::move(box), {x, (metrics::title_bar - height) / 2});
        if (!first) right -= width + metrics::space[0];
    }
    // In the narrowest windows they need the margin, too.
    const float beyond = std::min(right + metrics::space[0], 0.0F);
    for (Box& child : bar.children) child.rect.x -= beyond;
    // Reading order is the order of the elements, whatever side they stand on.
    std::reverse(bar.children.begin(), bar.children.end());
    return bar;
}

Box Layouter::rail(const doc::Page& page, Layout& layout, const Setting& setting) {
    Box rail;
    rail.element = &page.navigation;
    rail.ground.fill = Paint::surface;
    Tabs tabs;
    collect(page.navigation, false, tabs);
    const float inset = metrics::space[2];
    const float width = metrics::rail - 2 * inset;
    float y = metrics::space[3];
    if (!page.banner.children.empty()) {
        Setting in_bar = setting;
        in_bar.in_bar = true;
        Box brand = block(page.banner.children.front(), width, Fit::shrink, in_bar);
        const float height = std::max(brand.rect.height, metrics::title_bar);
        const float own = brand.rect.height;
        place(rail, std::move(brand), {inset + metrics::space[1], y + (height - own) / 2});
        y += height + metrics::space[3];
    }
    Setting of_main = setting;
    of_main.is_elsewhere = std::any_of(tabs.more.begin(), tabs.more.end(),
                                       [](const Element* element) { return element->current; });
    for (const Element* element : tabs.main) {
        Box box = tab(*element, width, of_main);
        const float height = box.rect.height;
        place(rail, std::move(box), {inset, y});
        y += height + 2;
    }
    if (!tabs.more.empty()) {
        Box line;
        line.rect = {0, 0, width, metrics::hairline};
        line.ground.fill = Paint::line;
        place(rail, std::move(line), {inset, y + metrics::space[1]});
        y += metrics::space[3] + metrics::hairline;
        for (const Element* element : tabs.more) {
            Box box = tab(*element, width, setting);
            const float height = box.rect.height;
            place(rail, std::move(box), {inset, y});
            y += height + 2;
        }
    }
    y += metrics::space[3];
    rail.rect = {0, 0, metrics::rail, std::max(y, m_room.height_px)};
    layout.rail_overflow_px = std::max(0.0F, y - m_room.height_px);
    return rail;
}

/// The title bar under so much that nobody needs to reach, which the banner covers; `above` may be 0.
Box Layouter::lowered_banner(const Element& banner, float above, const Setting& setting) {
    Box bar = title_bar(banner, 0, m_room.width_px, setting);
    for (Box& child : bar.children) child.rect.y += above;
    bar.rect = {0, 0, m_room.width_px, above + metrics::title_bar};
    const float across = std::min(above, m_room.width_px) - 2 * metrics::space[5];
    for (const Element& child : banner.children) {
        if (child.id != reach_picture || across < metrics::reach_picture_least) continue;
        Box picture = block(child, across, Fit::fill, setting);
        const doc::Point at{(m_room.width_px - picture.rect.width) / 2, (above - picture.rect.height) / 2};
        place(bar, std::move(picture), at);
    }
    return bar;
}

void Layouter::bars(const doc::Page& page, Layout& layout, const Setting& setting) {
    Tabs tabs;
    collect(page.navigation, false, tabs);
    if (layout.left_inset_px > 0) { // by the rail
        layout.fixed.push_back(rail(page, layout, setting));
        layout.banner = title_bar(page.banner, 1, m_room.width_px - metrics::rail, setting);
        layout.banner.rect.x = metrics::rail;
        return;
    }
    const bool is_below = m_width == metrics::Width::phone || page.reach;
    Box navigation = is_below ? bottom_bar(tabs.main, page.navigation, m_room.width_px, setting)
                              : tab_row(tabs.main, page.navigation, setting);
    const float height = navigation.rect.height;
    // What is left to read beside bars that stay in the window.
    const float least = page.reach ? metrics::reach_reading_least : metrics::reading_least;
    const float beside_navigation = m_room.height_px - layout.bottom_inset_px - height - least;
    const float beside_all = beside_navigation - metrics::title_bar;
    const float lowest = page.reach ? std::floor(m_room.height_px * metrics::reach_from) : 0;
    const float above = std::clamp(beside_all, 0.0F, lowest);

    Box bar = lowered_banner(page.banner, above, setting);
    bar.ground.fill = Paint::paper;
    navigation.rect.y = bar.rect.height;
    // In a window that is too low for them they scroll with the page: first the title bar, then all but the
    // tools.
    if (beside_all >= 0) {
        layout.top_inset_px = bar.rect.height;
        layout.fixed.push_back(std::move(bar));
    } else {
        layout.banner.rect = bar.rect;
        place(layout.banner, std::move(bar), {0, 0});
    }
    if (is_below && beside_navigation >= 0) {
        layout.bottom_inset_px += height;
        navigation.rect.y = m_room.height_px - layout.bottom_inset_px;
        layout.fixed.push_back(std::move(navigation));
    } else if (beside_all >= 0) {
        layout.top_inset_px += height;
        layout.fixed.push_back(std::move(navigation));
    } else {
        layout.banner.rect.height += height;
        place(layout.banner, std::move(navigation), {0, 0});
    }
}

/// At the very bottom of the window, below everything else that stays there.
Box Layouter::tools(const Element& tools, Layout& layout, const Setting& setting) {
    std::vector<const Element*> tabs;
    for (const Element& child : tools.children) tabs.push_back(&child);
    Box bar = bottom_bar(tabs, tools, m_room.width_px - layout.left_inset_px, setting);
    bar.rect.x = layout.left_inset_px;
    bar.ground.fill = Paint::surface;
    layout.bottom_inset_px += bar.rect.height;
    return bar;
}

float Layouter::footer(const doc::Page& page, Layout& layout, float column, float top, Setting setting) {
    const float across = m_room.width_px - layout.left_inset_px;
    setting.in_card = true;
    Box inner = container(page.footer, column, Fit::fill, setting);
    inner.element = nullptr;
    Box ground;
    ground.element = &page.footer;
    const float padding = metrics::band_padding.at(m_width);
    ground.rect = {0, 0, across, inner.rect.height + 2 * padding};
    ground.ground.fill = Paint::surface;
    place(ground, std::move(inner), {(across - column) / 2, padding});
    layout.footer = std::move(ground);
    // A short page still ends at the bottom of the window.
    const float lowest = m_room.height_px - layout.bottom_inset_px - layout.footer.rect.height;
    const float y = std::max(top, lowest);
    settle(layout.footer, {layout.left_inset_px, y});
    return y + layout.footer.rect.height;
}

/// How far the show is, and buttons for whoever has neither keys nor a speaker view.
Box Layouter::slide_bar(const Element& footer, const Setting& setting) {
    Box bar;
    bar.element = &footer;
    bar.rect = {0, m_room.height_px - metrics::slide_bar, m_room.width_px, metrics::slide_bar};
    float left = metrics::space[3];
    float right = m_room.width_px - metrics::space[2];
    const auto buttons = std::count_if(footer.children.begin(), footer.children.end(),
                                       [](const Element& each) { return each.kind == Kind::button; });
    right -= static_cast<float>(buttons) * metrics::slide_button;
    for (const Element& child : footer.children) {
        Box box = block(child, m_room.width_px, Fit::shrink, setting);
        if (child.kind == Kind::button) {
            box.rect.width = box.rect.height = metrics::slide_button;
            box.icon_size = metrics::slide_icon;
            box.icon_centre = {metrics::slide_button / 2, metrics::slide_button / 2};
            box.icon_paint = child.current ? Paint::brand : Paint::ink_soft;
            place(bar, std::move(box), {right, (metrics::slide_bar - metrics::slide_button) / 2});
            right += metrics::slide_button;
        } else if (child.kind == Kind::progress) {
            box.rect.height = box.part_rect.height = metrics::space[0] / 2;
            place(bar, std::move(box), {0, 0});
        } else {
            const float height = box.rect.height;
            place(bar, std::move(box), {left, (metrics::slide_bar - height) / 2});
        }
    }
    return bar;
}

Layout Layouter::page(const doc::Page& page) {
    Layout layout;
    layout.width = m_width;
    Setting setting;
    setting.language = page.language;

    const float margin = metrics::page_margin.at(m_width);
    // Shown inside another page it has no bars, and leaves no room for them.
    const bool has_bars = !page.banner.children.empty() || !page.navigation.children.empty();
    const bool is_wide = m_width == metrics::Width::wide && !page.reach;
    if (has_bars && is_wide) layout.left_inset_px = metrics::rail;
    std::optional<Box> tool_bar;
    if (!page.tools.children.empty()) tool_bar = tools(page.tools, layout, setting);
    if (has_bars) bars(page, layout, setting);
    if (tool_bar) layout.fixed.push_back(std::move(*tool_bar));
    const bool is_slide = page.main.look == Look::slide;
    if (is_slide && !page.footer.children.empty()) {
        layout.fixed.push_back(slide_bar(page.footer, setting));
        layout.bottom_inset_px = metrics::slide_bar;
    }
    setting.in_slide = is_slide;

    const float across = m_room.width_px - layout.left_inset_px;
    const float widest = m_width == metrics::Width::tablet ? metrics::tablet_column : metrics::content;
    const float column = is_slide ? across - 2 * std::min(metrics::slide_margin, margin * 2)
                                  : std::min(widest, across - 2 * margin);
    const float x = layout.left_inset_px + (across - column) / 2;
    setting.bleed_px = (across - column) / 2;
    if (page.hue != Paint::none) setting.hue = Paint::none; // a page's hue belongs to its hero alone

    float y = layout.top_inset_px + layout.banner.rect.height;
    const bool opens_with_hero = !page.main.children.empty() && page.main.children.front().look == Look::hero;
    if (is_slide)
        y = metrics::space[3];
    else if (!opens_with_hero)
        y += is_wide ? metrics::space[has_bars ? 1 : 4] : metrics::page_top.at(m_width);
    layout.main = container(page.main, column, Fit::fill, setting);
    if (page.centred || is_slide)
        y = std::max(y, (m_room.height_px - layout.bottom_inset_px - layout.main.rect.height) / 2);
    settle(layout.main, {x, y});
    y += layout.main.rect.height
         + (page.centred ? 0
            : is_slide   ? metrics::space[3]
                         : metrics::section_gap.at(m_width));

    if (!is_slide && !page.footer.children.empty()) y = footer(page, layout, column, y, setting);
    layout.page_height_px = y + layout.bottom_inset_px;

    for (Box& box : layout.fixed) settle(box, {0, 0});
    settle(layout.banner, {0, layout.top_inset_px});

    if (page.dialog) {
        Setting in_dialog = setting;
        in_dialog.bleed_px = 0;
        in_dialog.in_card = true;
        in_dialog.highest_picture_px = m_room.height_px * metrics::dialog_picture_share;
        const float width = std::min(metrics::dialog, m_room.width_px - 2 * metrics::space[3]);
        Element const& dialog = *page.dialog;
        const float padding_px = metrics::card_padding.at(m_width);
        Box box;
        box.element = &dialog;
        Box content = container(dialog, width - 2 * padding_px, Fit::fill, in_dialog);
        content.element = nullptr;
        content.ground = {};
        const float height = content.rect.height + 2 * padding_px;
        place(box, std::move(content), {padding_px, padding_px});
        // Lowered, what closes it is within reach: that stands at its end.
        const float below = m_room.height_px - height;
        const float top = page.reach ? below - metrics::space[3] : below / 2;
        box.rect = {(m_room.width_px - width) / 2, std::max(metrics::space[3], top), width, height};
        box.ground.fill = Paint::raised;
        box.ground.border = Paint::line;
        box.ground.border_px = metrics::hairline;
        box.ground.radius_px = metrics::radius_card;
        box.ground.shadow = true;
        settle(box, {0, 0});
        layout.dialog = std::move(box);
    }
    if (page.right_to_left) {
        for (Box& box : layout.fixed) mirror(box, m_room.width_px);
        for (Box* box : {&layout.banner, &layout.main, &layout.footer}) mirror(*box, m_room.width_px);
        if (layout.dialog) mirror(*layout.dialog, m_room.width_px);
        std::swap(layout.left_inset_px, layout.right_inset_px);
    }
    return layout;
}

Layout lay_out(const doc::Page& page, const Fonts& fonts, Room room, const Unfolded& unfolded) {
    return Layouter(fonts, room, unfolded).page(page);
}

} // namespace canvas
