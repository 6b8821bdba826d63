#include "screens/figures/qr.h"

#include <qrcodegen.h>

#include <array>
#include <utility>
#include <vector>

namespace screens::figures {

namespace {

/// Holds 412 bytes at the middle level of correction, which survives a finger print on the glass.
constexpr int largest_version = 15;
constexpr int quiet_zone = 4;

struct Modules {
    int size = 0;
    std::vector<doc::Rect> dark; ///< one for each run of dark squares in a row
};

Modules encode(const std::string& text) {
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_FOR_VERSION(largest_version)> scratch{}, code{};
    Modules modules;
    if (!qrcodegen_encodeText(text.c_str(), scratch.data(), code.data(), qrcodegen_Ecc_MEDIUM,
                              qrcodegen_VERSION_MIN, largest_version, qrcodegen_Mask_AUTO, true))
        return modules;
    modules.size = qrcodegen_getSize(code.data());
    // Rows overlap a little: two edges on the same line would let the ground shine through.
    constexpr float overlap = 0.04F;
    for (int y = 0; y < modules.size; ++y) {
        for (int x = 0; x < modules.size; ++x) {
            const int from = x;
            while (qrcodegen_getModule(code.data(), x, y)) ++x; // outside of the code nothing is dark
            if (x == from) continue;
            modules.dark.push_back({static_cast<float>(from + quiet_zone), static_cast<float>(y + quiet_zone),
                                    static_cast<float>(x - from), 1 + overlap});
        }
    }
    return modules;
}

} // namespace

doc::Figure qr(std::string_view text, std::string alternative, float widest_px) {
    doc::Figure figure;
    figure.alternative = std::move(alternative);
    if (text.size() > longest_qr_bytes) return figure;
    Modules modules = encode(std::string(text));
    if (modules.size == 0) return figure;
    const auto side = static_cast<float>(modules.size + 2 * quiet_zone);
    figure.key = "qr " + std::string(text);
    figure.width = figure.height = side;
    figure.widest_px = widest_px;
    figure.draw = [side, modules = std::move(modules)](doc::Canvas& canvas) {
        canvas.rect({0, 0, side, side}, 1, doc::Paint::code_ground, doc::no_stroke);
        for (const doc::Rect& run : modules.dark)
            canvas.rect(run, 0, doc::Paint::code_modules, doc::no_stroke);
    };
    return figure;
}

} // namespace screens::figures
