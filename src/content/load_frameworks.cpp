#include "content/reader.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

constexpr std::array<std::string_view, 12> issuers{
    "expert-group", "european-union", "oecd",          "g20",   "unesco",         "council-of-europe",
    "g7",           "united-nations", "african-union", "asean", "standards-body", "national"};

std::string read_issuer(Reader& reader) {
    const std::string issuer = reader.text("issuer", Need::required);
    if (!issuer.empty() && std::find(issuers.begin(), issuers.end(), issuer) == issuers.end()) {
        reader.fail("issuer", "is " + in_quotes(issuer), suggest(issuer, {issuers.begin(), issuers.end()}));
    }
    return issuer;
}

} // namespace

void load_frameworks(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::frameworks, loading);
    for (Reader& reader : top.items()) {
        Framework framework;
        framework.id = reader.item_id();
        framework.issuer = read_issuer(reader);
        framework.binding = reader.word<Binding>("binding", Need::required).value_or(Binding::not_binding);
        framework.status =
            reader.word<FrameworkStatus>("status", Need::required).value_or(FrameworkStatus::proposed);
        framework.date = reader.date("date", Need::required).value_or(base::Date{});
        framework.applies_from = reader.date("applies_from", Need::optional);
        framework.items = reader.names("items", Need::optional);
        framework.principles = reader.references("principles", Kind::principles, Need::optional);
        framework.sources = reader.sources();
        if (reader.done()) loading.library.frameworks.push_back(std::move(framework));
    }
    top.done();
}

} // namespace content
