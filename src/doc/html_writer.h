#pragma once

#include "doc/html.h"
#include "doc/markup.h"

#include <string>
#include <string_view>

namespace doc {

/// Turns elements into markup. Its parts: html_element.cpp what is read, html_controls.cpp what acts,
/// html_figure.cpp pictures, html_page.cpp regions and the document.
class HtmlWriter {
public:
    HtmlWriter(const Page& page, const HtmlOptions& options, Numbering numbering);

    std::string take() { return std::move(m_out); }

    void document();
    void regions();
    void element(const Element& element);
    /// A region or the dialog of the page, or any other element.
    void any(const Element& found);

private:
    // html_page.cpp
    void head();
    void share_card();
    struct RegionTag {
        std::string_view tag; ///< empty: not a region of the page
        std::string_view id;  ///< and class
        bool keeps_layout = false;
    };
    RegionTag region_tag(const Element& element) const;
    void region(const Element& element);
    void dialog(const Element& element);
    std::string absolute(std::string_view address) const;
    std::string href(std::string_view address) const;

    // html_element.cpp
    void children(const Element& element);
    void inlines(const std::vector<Inline>& text);
    void inline_part(const Inline& part);
    void icon(std::string_view name);
    void hidden_text(std::string_view text);
    void container(const Element& element, std::string_view tag, std::string_view role,
                   std::string_view more_class = {});
    void heading(const Element& element);
    void paragraph(const Element& element);
    void list(const Element& element);
    void item(const Element& element);
    void table(const Element& element);
    void cell(const Element& element, bool in_head);
    void note(const Element& element);
    void badge(const Element& element);
    void status(const Element& element);
    /// Begins the outermost tag of an element with what all share: number, id, classes, language.
    Tag begin(std::string_view tag, const Element& element, std::string_view classes);
    /// The same where the id belongs to the control inside.
    Tag begin_around(std::string_view tag, const Element& element, std::string_view classes);
    void number(Tag& tag) const;
    /// `div`, or `span` where HTML allows words only: within buttons and labels.
    std::string_view block_tag() const { return m_words_only ? "span" : "div"; }

    // html_controls.cpp
    void link(const Element& element);
    void button(const Element& element);
    void toggle(const Element& element);
    void choices(const Element& element);
    void option(const Element& element);
    void select(const Element& element);
    void slider(const Element& element);
    void text_field(const Element& element);
    void disclosure(const Element& element);
    void progress(const Element& element);
    /// Icon, text and children of what is pressed as a whole.
    void pressed_content(const Element& element);
    void label_of(const Element& element);
    void describe_by(Tag& tag, const Element& element);
    void hint(const Element& element);
    void control_members(Tag& tag, const Element& element);

    // html_figure.cpp
    void figure(const Element& element);
    void picture(const Figure& figure);
    void hotspots(const Figure& figure);
    void numbers(const Element& element, const Figure& figure);

    const Page& m_page;
    const HtmlOptions& m_options;
    Numbering m_numbering;
    std::string m_out;
    bool m_words_only = false;          ///< inside a button or label
    bool m_in_link = false;             ///< links in it lose their target: HTML has no links in links
    const Element* m_choices = nullptr; ///< the choices that the options stand in
    int m_made_ids = 0;                 ///< for what needs an id and has none
};

/// The classes of an element by its layout, look, tone and hue, after `first`.
std::string class_list(const Element& element, std::string_view first, bool with_layout);

} // namespace doc
