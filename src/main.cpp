// The application: what it is made of. Where it runs is src/platform/, what it does src/shell/.

#include "content/load.h"
#include "platform/program.h"
#include "shell/explorer.h"

#include <imgui.h>

#include <utility>

namespace platform {

base::Result<std::unique_ptr<Program>> make_program(Host& host, Assets assets) {
    content::Library library = shell::load_library(std::move(assets.content));
    base::Result<canvas::Fonts> fonts =
        canvas::Fonts::create(*ImGui::GetIO().Fonts, std::move(assets.fonts), assets.fonts_on_demand);
    if (!fonts.ok()) return fonts.error();
    fonts.value().read_icon_names(assets.icon_names);
    canvas::Face face(std::move(fonts).value(), host.driver(), host.edit());
    std::unique_ptr<Program> program =
        std::make_unique<shell::Explorer>(host, std::move(library), std::move(face));
    return program;
}

} // namespace platform

int main(int argc, char** argv) {
    return platform::run(argc, argv);
}
