#pragma once

#include "platform/host.h"

struct ImGuiContext;

namespace platform {

/// Dear ImGui with its OpenGL renderer: one context from creation to destruction.
class Graphics {
public:
    Graphics();
    ~Graphics();
    Graphics(const Graphics&) = delete;
    Graphics& operator=(const Graphics&) = delete;

    /// There may be several, each with a window of its own: makes this one the one that Dear ImGui works on.
    void activate();

    /// After the GL context exists. `glsl_version` as in a shader's first line.
    bool open(const char* glsl_version);
    /// In place of open() where there is no GL: pages are laid out for nobody, and no frame is painted.
    void go_without();
    /// The GL context was lost: what was made on it is let go, while nobody minds that it is no longer there.
    void lose();
    /// It is back: everything on it is made anew.
    void renew();

    void begin_frame();
    /// Paints on the whole surface.
    void end_frame(const Surface& surface);

private:
    ImGuiContext* m_context;
    bool m_open = false;
};

} // namespace platform
