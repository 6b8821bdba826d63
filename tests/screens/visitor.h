#pragma once

#include "app/update.h"
#include "content/library.h"
#include "doc/page.h"
#include "screens/screen.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// A visitor in a test: sees pages, presses what is on them by id, and nothing else. So a screen
/// that offers no way on is found out.
namespace visitor {

/// The library that a data folder makes. The words of the program are always the real ones.
content::Library load_folder(const std::string& folder);
/// tests/screens/data: one or two of everything, in English and French.
const content::Library& sample();
/// data/: what visitors see.
const content::Library& real();

class Visitor {
public:
    explicit Visitor(std::string_view address, const content::Library& library = sample());

    /// The page as it is now.
    doc::Page page() const;
    /// The same place as a static page.
    doc::Page static_page() const;

    /// Presses or changes the element with this id; fails the test when it cannot be.
    void press(std::string_view id, std::string_view value = {});
    /// Follows an address that was typed.
    void go(std::string_view address);
    std::string address() const { return app::print_route(state.route); }

    bool sees(std::string_view id) const;
    bool can_press(std::string_view id) const;
    /// The accessible name of an element; fails the test when it is not there.
    std::string name_of(std::string_view id) const;

    app::State state;

private:
    void act(const app::Action& action);

    const content::Library& m_library;
    std::uint32_t m_chance = 7;
    std::unique_ptr<learn::SearchIndex> m_index;
};

/// The element with this id; fails the test when it is not there.
const doc::Element& element(const doc::Page& page, std::string_view id);
/// The page as assistive technology would meet it.
std::string text_of(const Visitor& at);

/// All elements of a page, regions included, in reading order.
std::vector<const doc::Element*> all_elements(const doc::Page& page);

} // namespace visitor
