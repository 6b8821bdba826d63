#pragma once

#include "canvas/fonts.h"
#include "content/library.h"

#include <optional>
#include <string>

struct ImGuiContext;

/// A font as the build cut it, with all letters; empty when the fonts were not built.
canvas::FontFile font_file(canvas::FontStyle style);

/// Dear ImGui without a window or a renderer: enough to measure, lay out and press.
class Stage {
public:
    Stage(float width_px, float height_px);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Nothing when the fonts were not built; `why` says so.
    std::optional<canvas::Fonts> fonts(std::string& why) const;

    /// Everything that measures or draws happens between the two.
    void begin_frame();
    void end_frame();

private:
    ImGuiContext* m_context = nullptr;
};

/// The real content of the work tree.
const content::Library& real_library();
