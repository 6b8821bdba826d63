#include "visitor.h"

#include "content/load.h"
#include "golden.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace visitor {

namespace {

namespace fs = std::filesystem;

fs::path root() {
    return EXPLORER_SOURCE_DIR;
}

void add_files(std::vector<content::File>& files, const fs::path& folder) {
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const bool schema = entry.path().string().find("/schema/") != std::string::npos;
        if (entry.is_regular_file() && entry.path().extension() == ".json" && !schema)
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found) {
        files.push_back({fs::relative(path, folder).generic_string(), golden::read(path)});
    }
}

void collect(const doc::Element& element, std::vector<const doc::Element*>& all) {
    all.push_back(&element);
    for (const doc::Element& child : element.children) collect(child, all);
}

} // namespace

content::Library load_folder(const std::string& folder) {
    std::vector<content::File> files;
    add_files(files, root() / folder);
    if (folder != "data") {
        for (const std::string language : {"en", "fr"}) {
            const std::string name = "locales/" + language + "/ui.json";
            files.push_back({name, golden::read(root() / "data" / name)});
        }
    }
    return content::load(files);
}

const content::Library& sample() {
    static const content::Library library = load_folder("tests/screens/data");
    return library;
}

const content::Library& real() {
    static const content::Library library = load_folder("data");
    return library;
}

Visitor::Visitor(std::string_view address, const content::Library& library) : m_library(library) {
    app::Device device;
    device.today = {2026, 11, 24};
    device.web = true;
    const app::Route route = app::parse_route(address);
    state = app::initial_state(library, route, device, {"en"});
    m_index = std::make_unique<learn::SearchIndex>(library, state.route.language);
    act(app::Arrive{route});
}

doc::Page Visitor::page() const {
    return screens::page({m_library, state, m_index.get(), false});
}

doc::Page Visitor::static_page() const {
    app::State fresh;
    fresh.route = app::place(state.route);
    fresh.device.today = state.device.today;
    return screens::page({m_library, fresh, nullptr, true});
}

void Visitor::press(std::string_view id, std::string_view value) {
    INFO("pressing ", std::string(id), " at ", address());
    const doc::Page shown = page();
    std::string href;
    std::string command;
    if (const doc::Element* element = doc::find(shown, id)) {
        REQUIRE_MESSAGE(doc::acts(*element), "it does not act");
        href = element->href;
        command = element->command;
    } else {
        const doc::Inline* part = doc::find_inline(shown, id);
        REQUIRE_MESSAGE(part != nullptr, "it is not on the page");
        href = part->href;
        command = part->command;
    }
    if (command.empty()) {
        act(app::follow(href));
        return;
    }
    const base::Result<app::Action> action = app::parse_command(command, value);
    REQUIRE_MESSAGE(action.ok(), command);
    act(action.value());
}

void Visitor::go(std::string_view address) {
    act(app::Go{app::parse_route(address)});
}

bool Visitor::sees(std::string_view id) const {
    return doc::find(page(), id) != nullptr;
}

bool Visitor::can_press(std::string_view id) const {
    const doc::Page shown = page();
    const doc::Element* element = doc::find(shown, id);
    return element != nullptr && doc::acts(*element);
}

std::string Visitor::name_of(std::string_view id) const {
    const doc::Page shown = page();
    const doc::Element* element = doc::find(shown, id);
    REQUIRE_MESSAGE(element != nullptr, std::string(id));
    return doc::accessible_name(*element);
}

void Visitor::act(const app::Action& action) {
    state = app::update(m_library, state, action, m_chance++).state;
}

const doc::Element& element(const doc::Page& page, std::string_view id) {
    const doc::Element* found = doc::find(page, id);
    REQUIRE_MESSAGE(found != nullptr, std::string(id));
    return *found;
}

std::string text_of(const Visitor& at) {
    return doc::describe(at.page());
}

std::vector<const doc::Element*> all_elements(const doc::Page& page) {
    std::vector<const doc::Element*> all;
    for (const doc::Element* region : {&page.banner, &page.navigation, &page.main, &page.footer})
        collect(*region, all);
    if (page.dialog) collect(*page.dialog, all);
    return all;
}

} // namespace visitor
