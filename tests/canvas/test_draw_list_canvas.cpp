#include "canvas/draw_list_canvas.h"

#include "canvas/stage.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <optional>
#include <string>

namespace {

void paint_a_frame(Stage& stage, int rectangles) {
    stage.begin_frame();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (int i = 0; i < rectangles; ++i) list.AddRectFilled({1, 1}, {200, 100}, IM_COL32_BLACK);
    stage.end_frame();
}

} // namespace

TEST_CASE(
    "what a list needed for one long frame is given back after a short one, and not while it is needed") {
    Stage stage(300, 200);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    constexpr int many = 5000, corners = 4;
    paint_a_frame(stage, many);
    ImDrawList& list = *ImGui::FindWindowByName("stage")->DrawList;
    const int whole = list.VtxBuffer.Capacity;
    REQUIRE(whole >= many * corners);
    canvas::give_back_room(list);
    CHECK(list.VtxBuffer.Capacity == whole);

    paint_a_frame(stage, 1);
    canvas::give_back_room(list);
    CHECK(list.VtxBuffer.Capacity == 0);

    paint_a_frame(stage, 2); // it goes on as if nothing had been
    CHECK(list.VtxBuffer.Size >= 2 * corners);
    const int little = list.VtxBuffer.Capacity;
    canvas::give_back_room(list);
    CHECK(list.VtxBuffer.Capacity == little);
}
