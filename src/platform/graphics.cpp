#include "platform/graphics.h"

#include "canvas/draw_list_canvas.h"

#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#ifdef __EMSCRIPTEN__
#include <GLES3/gl3.h>
#else
#define GL_GLEXT_PROTOTYPES
#include <SDL_opengl.h>
#endif

namespace platform {

Graphics::Graphics() : m_context(ImGui::CreateContext()) {
    IMGUI_CHECKVERSION();
    activate();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr; // what is kept is the visitor's decision
    io.LogFilename = nullptr;
    ImGui::GetStyle().FontSizeBase = 18; // fonts are added without a size of their own
    // For open lists alone: the page's window takes no part, its focus follows the page's own order.
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyNext = 0; // there are no windows to switch between
    ImGui::GetCurrentContext()->ConfigNavWindowingKeyPrev = 0;
    io.ConfigInputTrickleEventQueue = true;
}

Graphics::~Graphics() {
    activate();
    if (m_open) ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(m_context);
}

void Graphics::activate() {
    ImGui::SetCurrentContext(m_context);
}

bool Graphics::open(const char* glsl_version) {
    m_open = ImGui_ImplOpenGL3_Init(glsl_version);
    return m_open;
}

void Graphics::go_without() {
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures; // nobody asks for them
}

void Graphics::lose() {
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

void Graphics::renew() {
    ImGui_ImplOpenGL3_CreateDeviceObjects();
}

void Graphics::begin_frame() {
    ImGui_ImplOpenGL3_NewFrame();
}

void Graphics::end_frame(const Surface& surface) {
    ImGui::Render();
    glViewport(0, 0, static_cast<int>(surface.width_px * surface.density + 0.5F),
               static_cast<int>(surface.height_px * surface.density + 0.5F));
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    for (const ImGuiWindow* window : m_context->Windows) canvas::give_back_room(*window->DrawList);
}

} // namespace platform
