#include "canvas/stage.h"

#include "content/load.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Stage::Stage(float width_px, float height_px) {
    m_context = ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width_px, height_px};
    io.DeltaTime = 1.0F / 60;
    // Textures are made on demand by a renderer; here nobody looks at them.
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImGui::GetStyle().FontSizeBase = 18;
}

Stage::~Stage() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(m_context);
}

canvas::FontFile font_file(canvas::FontStyle style) {
    constexpr std::array names{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
                               "NotoSans-BoldItalic.ttf", "Icons.ttf"};
    const std::string bytes = read(fs::path(EXPLORER_FONTS) / names.at(static_cast<std::size_t>(style)));
    return {bytes.begin(), bytes.end()};
}

std::optional<canvas::Fonts> Stage::fonts(std::string& why) const {
    const fs::path folder = fs::path(EXPLORER_FONTS);
    std::vector<canvas::FontSource> sources;
    for (int i = 0; i < canvas::font_style_count; ++i) {
        const canvas::FontStyle style = static_cast<canvas::FontStyle>(i);
        sources.push_back({{style, {}}, font_file(style)});
    }
    base::Result<canvas::Fonts> made =
        canvas::Fonts::create(*ImGui::GetIO().Fonts, std::move(sources), false);
    if (!made.ok()) {
        why = made.error().message;
        return std::nullopt;
    }
    made.value().read_icon_names(read(folder / "icons.txt"));
    return std::move(made).value();
}

void Stage::begin_frame() {
    // As a renderer does it.
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        const bool is_left = texture->Status == ImTextureStatus_WantDestroy;
        if (is_left && texture->UnusedFrames == 0) continue;
        texture->SetTexID(is_left ? ImTextureID_Invalid : 1);
        texture->SetStatus(is_left ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
    }
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("stage");
}

void Stage::end_frame() {
    ImGui::End();
    ImGui::Render();
}

const content::Library& real_library() {
    static const content::Library library = [] {
        const fs::path root = fs::path(EXPLORER_SOURCE_DIR) / "data";
        std::vector<content::File> files;
        for (const char* part : {"content", "locales"}) {
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / part)) {
                if (entry.path().extension() == ".json") {
                    files.push_back({fs::relative(entry.path(), root).generic_string(), read(entry.path())});
                }
            }
        }
        std::sort(files.begin(), files.end(),
                  [](const content::File& a, const content::File& b) { return a.name < b.name; });
        return content::load(files);
    }();
    return library;
}
