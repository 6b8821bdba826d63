#pragma once

#include "doc/page.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Short words to write pages with: `stack({heading(1, "Cases"), paragraph("…")})`. Each returns a
/// plain Element; set what else it needs on the result or with the chainable `With`.
namespace doc {

std::vector<Inline> words(std::string_view plain);

Element stack(std::vector<Element> children);
Element row(std::vector<Element> children);
Element grid(float column_px, std::vector<Element> children);
Element section(std::string id, std::vector<Element> children);
Element heading(int level, std::string_view text);
Element paragraph(std::string_view plain, Look look = Look::plain);
Element paragraph(std::vector<Inline> text, Look look = Look::plain);
Element link(std::string id, std::string_view text, std::string href, Look look = Look::plain);
Element button(std::string id, std::string_view text, std::string command, Look look = Look::secondary);
Element badge(std::string_view text, std::string icon = {}, Tone tone = Tone::none);
Element note(Tone tone, std::string icon, std::string_view title, std::vector<Element> children);
Element figure(Figure figure, std::string_view caption = {});
Element divider();

/// Marks a term or a link in Markdown text is given its meaning by the caller: `scheme` links
/// (`term:human-oversight`) and routes (`/cases/`) come through here.
struct LinkTarget {
    std::string href; ///< set one of the two
    std::string command;
};

/// Turns the Markdown subset of docs/content-format.md into paragraphs and lists. `id` is the stem
/// for the ids of its links. `resolve` is asked for every link target as it stands in the text.
/// Never fails: what is not understood stays text.
std::vector<Element> markdown(std::string_view source, std::string_view id,
                              const std::function<LinkTarget(std::string_view)>& resolve);

} // namespace doc
