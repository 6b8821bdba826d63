#include "tool/letters.h"

#include "base/text.h"
#include "content/kiosk.h"

#include <set>
#include <string>

namespace tool {

namespace {

/// What the program itself writes: between and behind words, in numbers, in place of what is not there.
constexpr std::u32string_view own_signs = U"\u00A0\u00B7\u2002\u2013\u2026\u202F\u2212";

void gather(std::string_view text, std::set<char32_t>& found) {
    for (std::size_t at = 0; at < text.size();) found.insert(base::decode_utf8(text, at));
}

} // namespace

CodePoints letters_of(const std::vector<content::File>& files, std::string_view language,
                      const CodePoints& all) {
    std::set<char32_t> found(own_signs.begin(), own_signs.end());
    for (char32_t sign = U' '; sign <= U'~'; ++sign) found.insert(sign);
    gather(content::pack_content(files), found);
    gather(content::pack_strings(files, language), found);
    for (const content::File& file : files) {
        if (file.name.starts_with(content::kiosk_folder)) gather(file.bytes, found);
    }
    std::erase_if(found, [&](char32_t sign) { return !all.has(sign); });
    return CodePoints::of(found);
}

} // namespace tool
