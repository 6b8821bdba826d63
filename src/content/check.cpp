#include "base/text.h"
#include "content/kiosk.h"
#include "content/texts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace content {

std::string text_file(std::string_view locale, std::string_view path) {
    return "locales/" + std::string(locale) + "/" + std::string(path.substr(0, path.find('.'))) + ".json";
}

std::string text_pointer(std::string_view path) {
    const std::size_t dot = path.find('.');
    return dot == std::string_view::npos ? "" : "/" + base::replace_all(path.substr(dot + 1), ".", "/");
}

bool is_variant(const Locale& locale) {
    const std::size_t region = locale.id.find('-');
    if (region == std::string::npos) return false;
    const Id language = locale.id.substr(0, region);
    return std::find(locale.fallback.begin(), locale.fallback.end(), language) != locale.fallback.end();
}

std::pair<std::string_view, std::string_view> split_plural(std::string_view path) {
    for (const Plural form :
         {Plural::zero, Plural::one, Plural::two, Plural::few, Plural::many, Plural::other}) {
        const std::string_view suffix = plural_suffix(form);
        if (path.ends_with(suffix)) return {path.substr(0, path.size() - suffix.size()), suffix.substr(1)};
    }
    return {path, {}};
}

bool is_form_of(const std::vector<Plural>& forms, std::string_view suffix) {
    return std::any_of(forms.begin(), forms.end(),
                       [suffix](Plural form) { return plural_suffix(form).substr(1) == suffix; });
}

bool has_plural_forms(const Strings& strings, std::string_view base) {
    const auto has = [&](Plural form) {
        return strings.contains(std::string(base) + std::string(plural_suffix(form)));
    };
    return has(Plural::other)
           && (has(Plural::zero) || has(Plural::one) || has(Plural::two) || has(Plural::few)
               || has(Plural::many));
}

void check_files(const std::vector<File>& files, Loading& loading) {
    std::vector<std::string> known;
    std::vector<std::string_view> stems{program_stem};
    for (int i = 0; i < kind_count; ++i) {
        const Kind kind = static_cast<Kind>(i);
        known.push_back(content_file(kind));
        if (has_texts(kind)) stems.push_back(stem(kind));
        if (loading.state(kind) == FileState::absent) {
            loading.problems.add(content_file(kind), "", "is missing",
                                 "a file with { " + in_quotes(stem(kind)) + ": [ … ] }");
        }
    }
    for (const File& file : files) {
        if (file.name.starts_with(kiosk_folder)) continue;
        const std::optional<LocaleFile> parts = locale_file(file.name);
        const bool is_known = parts ? std::find(stems.begin(), stems.end(), parts->stem) != stems.end()
                                    : std::find(known.begin(), known.end(), file.name) != known.end();
        if (is_known) continue;
        const std::string expected = parts ? "a file of texts: " + suggest(parts->stem, stems)
                                           : suggest(file.name, {known.begin(), known.end()});
        loading.problems.add(file.name, "", "belongs to nothing", expected);
    }
}

/// A kiosk begins somewhere that there is.
void check_kiosks(const std::vector<File>& files,
                  const std::function<bool(std::string_view)>& leads_somewhere, const Loading& loading,
                  std::vector<Problem>& problems) {
    for (const File& file : files) {
        if (!file.name.starts_with(kiosk_folder)) continue;
        KioskFile read = load_kiosk(file.name, file.bytes, loading.library, [&](const Id& id) {
            const std::array kinds{Kind::principles, Kind::cases, Kind::questions};
            return std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) {
                return loading.left_out(kind, id)
                       || loading.states[static_cast<std::size_t>(kind)] != FileState::read;
            });
        });
        std::move(read.problems.begin(), read.problems.end(), std::back_inserter(problems));
        if (read.kiosk && leads_somewhere && read.kiosk->start != "/" && !leads_somewhere(read.kiosk->start))
            problems.push_back({file.name, "/start",
                                "is " + in_quotes(read.kiosk->start) + ", which leads nowhere",
                                "a place such as /principles/"});
    }
}

std::vector<Problem> check(const std::vector<File>& files, const std::function<bool(char32_t)>& covered,
                           const std::function<bool(std::string_view)>& leads_somewhere) {
    Loading loading = load_all(files);
    const std::vector<WantedText> wanted = wanted_texts(loading.library);
    check_files(files, loading);
    check_wanted(wanted, files, loading);
    check_program_texts(loading);
    check_placeholders(wanted, loading);
    check_markdown(wanted, leads_somewhere, loading);
    check_characters(covered, loading);
    std::vector<Problem> problems = loading.problems.take();
    check_kiosks(files, leads_somewhere, loading, problems);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& a, const Problem& b) { return a.file < b.file; });
    return problems;
}

} // namespace content
