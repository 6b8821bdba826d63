#include "doc/html_writer.h"

#include "base/text.h"
#include "doc/address.h"

#include <algorithm>

namespace doc {

namespace {

/// Icons that point onwards stand behind the words.
bool stands_behind(std::string_view icon) {
    return icon == "arrow-right" || icon == "chevron-right" || icon == "open-in-new";
}

bool looks_like_button(Look look) {
    return look == Look::primary || look == Look::secondary || look == Look::quiet;
}

std::string press_classes(const Element& element, bool has_layout) {
    std::string_view first;
    if (looks_like_button(element.look) || (element.kind == Kind::button && element.look == Look::plain))
        first = "button";
    return class_list(element, first, has_layout);
}

/// The name of what has a label that says more, as one in two languages does.
std::string_view name_beside_label(const Element& element) {
    return element.text.empty() ? std::string_view() : element.name;
}

/// Sets a flag for as long as it lives.
class Within {
public:
    explicit Within(bool& flag) : m_flag(flag), m_before(flag) { m_flag = true; }
    ~Within() { m_flag = m_before; }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;

private:
    bool& m_flag;
    bool m_before;
};

} // namespace

void HtmlWriter::describe_by(Tag& tag, const Element& element) {
    if (!element.description.empty() && !element.id.empty())
        tag.attribute("aria-describedby", element.id + "-hint");
}

void HtmlWriter::hint(const Element& element) {
    if (element.description.empty() || element.id.empty()) return;
    Tag(m_out, "span")
        .attribute("id", element.id + "-hint")
        .attribute("class", "hidden-text")
        .optional("lang", element.description_language)
        .end();
    m_out += escape(element.description);
    close(m_out, "span");
}

void HtmlWriter::control_members(Tag& tag, const Element& element) {
    tag.optional("data-command", element.command);
    describe_by(tag, element);
    tag.flag("disabled", element.disabled);
}

void HtmlWriter::pressed_content(const Element& element) {
    const bool is_chosen_chip = element.look == Look::chip && (element.checked || element.current);
    const std::string_view name =
        element.icon.empty() && is_chosen_chip ? std::string_view("check") : std::string_view(element.icon);
    const bool behind = stands_behind(name);
    if (!behind) icon(name);
    if (element.look == Look::icon_only) {
        hidden_text(element.name.empty() ? plain_text(element.text) : element.name);
        if (behind) icon(name);
        return;
    }
    const bool is_tile = element.look == Look::tile;
    if (is_tile) Tag(m_out, block_tag()).attribute("class", "body").end();
    if (!element.text.empty()) {
        Tag(m_out, "span").attribute("class", "label").end();
        inlines(element.text);
        close(m_out, "span");
    }
    children(element);
    if (is_tile) close(m_out, block_tag());
    if (behind) icon(name);
}

void HtmlWriter::link(const Element& element) {
    const bool leads = is_safe_address(element.href) && !element.disabled;
    if ((!leads && !element.command.empty()) || m_in_link) {
        button(element);
        return;
    }
    Tag tag =
        begin("a", element, press_classes(element, element.look != Look::tile && !element.children.empty()));
    if (leads) {
        tag.attribute("href", href(element.href));
        tag.optional("target", element.new_window ? "_blank" : "");
        tag.optional("rel", is_outside(element.href) ? "external noopener"
                            : element.new_window     ? "noopener"
                                                     : "");
    } else {
        tag.attribute("role", "link").attribute("aria-disabled", "true");
    }
    if (element.look != Look::icon_only) tag.optional("aria-label", element.name);
    if (element.current) tag.attribute("aria-current", element.look == Look::tab ? "page" : "true");
    tag.optional("data-command", element.command);
    describe_by(tag, element);
    tag.end();
    {
        const Within in_link(m_in_link);
        const bool is_plain = element.icon.empty() && element.children.empty() && element.look == Look::plain;
        if (is_plain) {
            inlines(element.text);
        } else {
            pressed_content(element);
        }
    }
    close(m_out, "a");
    hint(element);
}

void HtmlWriter::button(const Element& element) {
    if (m_in_link) { // HTML has nothing that acts inside what acts: its words stay
        container(element, block_tag(), "");
        return;
    }
    Tag tag = begin("button", element,
                    press_classes(element, element.look != Look::tile && !element.children.empty()));
    tag.attribute("type", "button");
    if (element.look != Look::icon_only) tag.optional("aria-label", element.name);
    if (element.current) tag.attribute("aria-current", "true");
    control_members(tag, element);
    tag.end();
    {
        const Within words(m_words_only);
        pressed_content(element);
    }
    close(m_out, "button");
    hint(element);
}

void HtmlWriter::toggle(const Element& element) {
    if (element.look == Look::chip) {
        Tag tag = begin("button", element, press_classes(element, false));
        tag.attribute("type", "button").attribute("aria-pressed", element.checked ? "true" : "false");
        tag.optional("aria-label", element.name);
        control_members(tag, element);
        tag.end();
        const Within words(m_words_only);
        pressed_content(element);
        close(m_out, "button");
        hint(element);
        return;
    }
    begin_around("label", element, class_list(element, "toggle", false)).end();
    Tag tag(m_out, "input");
    tag.attribute("type", "checkbox").attribute("role", "switch").optional("id", element.id);
    tag.optional("aria-label", element.name).flag("checked", element.checked);
    control_members(tag, element);
    tag.end();
    {
        const Within words(m_words_only);
        Tag(m_out, "span").attribute("class", "label").end();
        icon(element.icon);
        inlines(element.text);
        children(element);
        close(m_out, "span");
    }
    close(m_out, "label");
    hint(element);
}

void HtmlWriter::choices(const Element& element) {
    Tag fieldset = begin("fieldset", element, class_list(element, "choices", false));
    describe_by(fieldset, element);
    fieldset.flag("disabled", element.disabled).end();
    m_out += '\n';
    Tag(m_out, "legend").optional("class", element.text.empty() ? "hidden-text" : "").end();
    if (element.text.empty()) {
        m_out += escape(element.name);
    } else {
        inlines(element.text);
    }
    close(m_out, "legend");
    m_out += '\n';
    Element layout_alone; // a fieldset is no good grid in every browser
    layout_alone.layout = element.layout;
    layout_alone.column_px = element.column_px;
    Tag(m_out, "div").attribute("class", class_list(layout_alone, "options", true)).end();
    m_out += '\n';
    const Element* before = m_choices;
    m_choices = &element;
    children(element);
    m_choices = before;
    m_out += "</div>";
    hint(element);
    m_out += "</fieldset>";
}

void HtmlWriter::option(const Element& element) {
    const bool several = m_choices && m_choices->level == 1;
    begin_around("label", element, class_list(element, "option", false)).end();
    Tag tag(m_out, "input");
    tag.attribute("type", several ? "checkbox" : "radio").optional("id", element.id);
    if (m_choices && !several) tag.optional("name", m_choices->id);
    tag.optional("value", element.value)
        .optional("aria-label", element.name)
        .flag("checked", element.checked);
    control_members(tag, element);
    tag.end();
    {
        const Within words(m_words_only);
        Tag(m_out, "span").attribute("class", "body").end();
        Tag(m_out, "span").attribute("class", "label").end();
        inlines(element.text);
        close(m_out, "span");
        children(element);
        close(m_out, "span");
        icon(element.tone == Tone::good  ? "check-circle-outline"
             : element.tone == Tone::bad ? "close-circle-outline"
                                         : std::string_view(element.icon));
    }
    close(m_out, "label");
    hint(element);
}

void HtmlWriter::label_of(const Element& element) {
    const std::string_view hidden = element.text.empty() ? "hidden-text" : "label";
    Tag(m_out, "label").attribute("class", hidden).attribute("for", element.id).end();
    if (element.text.empty()) {
        m_out += escape(element.name);
    } else {
        inlines(element.text);
    }
    close(m_out, "label");
}

void HtmlWriter::select(const Element& element) {
    begin_around("div", element, class_list(element, "field", false)).end();
    label_of(element);
    Tag tag(m_out, "select");
    tag.optional("id", element.id);
    tag.optional("aria-label", name_beside_label(element));
    control_members(tag, element);
    tag.end();
    m_out += '\n';
    const bool chosen = std::any_of(element.children.begin(), element.children.end(),
                                    [](const Element& choice) { return choice.checked; });
    if (!element.placeholder.empty() && !chosen) {
        // Else the browser would show the first as if it were chosen.
        Tag(m_out, "option").attribute("value", "").flag("selected", true).end();
        m_out += escape(element.placeholder);
        m_out += "</option>\n";
    }
    for (const Element& choice : element.children) {
        Tag option_tag = begin("option", choice, "");
        option_tag.attribute("value", choice.value.empty() ? choice.id : choice.value);
        option_tag.flag("selected", choice.checked).flag("disabled", choice.disabled).end();
        m_out += escape(plain_text(choice.text));
        m_out += "</option>\n";
    }
    m_out += "</select>";
    hint(element);
    m_out += "</div>";
}

void HtmlWriter::slider(const Element& element) {
    const Number number = element.number.value_or(Number{});
    begin_around("div", element, class_list(element, "field slider", false)).end();
    label_of(element);
    Tag(m_out, "span").attribute("class", "value").attribute("aria-hidden", "true").end();
    m_out += escape(number.text);
    close(m_out, "span");
    Tag tag(m_out, "input");
    tag.attribute("type", "range").optional("id", element.id);
    tag.optional("aria-label", name_beside_label(element));
    tag.attribute("min", base::print_double(number.minimum))
        .attribute("max", base::print_double(number.maximum));
    tag.attribute("step", number.step > 0 ? base::print_double(number.step) : "any");
    tag.attribute("value", base::print_double(number.now)).optional("aria-valuetext", number.text);
    control_members(tag, element);
    tag.end();
    hint(element);
    m_out += "</div>";
}

void HtmlWriter::text_field(const Element& element) {
    const bool searches = element.icon == "magnify";
    begin_around("div", element,
                 class_list(element, element.icon.empty() ? "field" : "field icon-field", false))
        .end();
    label_of(element);
    if (!element.icon.empty()) {
        m_out += "<span class=\"field-box\">";
        icon(element.icon);
    }
    Tag tag(m_out, "input");
    tag.attribute("type", searches ? "search" : "text").optional("id", element.id);
    tag.optional("aria-label", name_beside_label(element));
    tag.attribute("value", element.value).optional("placeholder", element.placeholder);
    tag.attribute("autocomplete", "off").attribute("spellcheck", "false").attribute("autocapitalize", "none");
    control_members(tag, element);
    tag.end();
    if (!element.icon.empty()) m_out += "</span>";
    hint(element);
    m_out += "</div>";
}

void HtmlWriter::disclosure(const Element& element) {
    begin("details", element, class_list(element, "disclosure", false)).flag("open", element.expanded).end();
    Tag(m_out, "summary").optional("aria-label", name_beside_label(element)).end();
    icon(element.icon);
    Tag(m_out, "span").attribute("class", "label").end();
    if (element.text.empty()) {
        m_out += escape(element.name);
    } else {
        inlines(element.text);
    }
    close(m_out, "span");
    m_out += "</summary>\n";
    Element content;
    content.layout = element.layout;
    content.column_px = element.column_px;
    Tag(m_out, "div").attribute("class", class_list(content, "content", true)).end();
    m_out += '\n';
    children(element);
    m_out += "</div></details>";
}

void HtmlWriter::progress(const Element& element) {
    const Number number = element.number.value_or(Number{});
    const std::string id = element.id.empty() ? "progress-" + std::to_string(++m_made_ids) : element.id;
    const std::string_view around = block_tag();
    begin_around(around, element, class_list(element, "progress", false)).end();
    if (!element.text.empty()) {
        Tag(m_out, "label").attribute("class", "label").attribute("for", id).end();
        inlines(element.text);
        close(m_out, "label");
    }
    Tag tag(m_out, "progress");
    tag.attribute("id", id).attribute("max", base::print_double(number.maximum - number.minimum));
    tag.attribute("value", base::print_double(number.now - number.minimum));
    tag.optional("aria-label", element.text.empty() ? element.name : "")
        .optional("aria-valuetext", number.text)
        .end();
    m_out += escape(number.text);
    m_out += "</progress>";
    close(m_out, around);
}

} // namespace doc
