#include "content/reader.h"

#include <algorithm>

namespace content {

namespace {

bool is_host_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool is_language(std::string_view text) {
    return text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
           });
}

} // namespace

bool is_address(std::string_view text) {
    constexpr std::string_view scheme = "https://";
    if (!text.starts_with(scheme)) return false;
    const std::string_view rest = text.substr(scheme.size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    if (host.find('.') == std::string_view::npos || host.front() == '.' || host.back() == '.') return false;
    if (!std::all_of(host.begin(), host.end(), is_host_character)) return false;
    // Printable ASCII without what RFC 3986 keeps out.
    return std::all_of(rest.begin(), rest.end(), [](char c) {
        return c > ' ' && c < 0x7F && std::string_view("<>\"\\^`{}|").find(c) == std::string_view::npos;
    });
}

void load_sources(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::sources, loading);
    for (Reader& reader : top.items()) {
        Source source;
        source.id = reader.item_id();
        source.kind = reader.word<SourceKind>("kind", Need::required).value_or(SourceKind::website);
        source.publisher = reader.text("publisher", Need::required);
        source.title = reader.text("title", Need::required);
        source.year = reader.whole("year", Need::optional, 1800, 2100).value_or(0);
        source.url = reader.text("url", Need::required);
        if (!source.url.empty() && !is_address(source.url)) {
            reader.fail("url", "is " + in_quotes(source.url), "an address that begins with https://");
        }
        source.language = reader.text("language", Need::required);
        if (!source.language.empty() && !is_language(source.language)) {
            reader.fail("language", "is " + in_quotes(source.language), "a language such as en");
        }
        source.checked = reader.date("checked", Need::required).value_or(base::Date{});
        source.confidence =
            reader.word<Confidence>("confidence", Need::required).value_or(Confidence::memory);
        if (reader.done()) loading.library.sources.push_back(std::move(source));
    }
    top.done();
}

} // namespace content
