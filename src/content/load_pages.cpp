#include "content/reader.h"

namespace content {

void load_pages(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::pages, loading);
    for (Reader& reader : top.items()) {
        TextPage page;
        page.id = reader.item_id();
        page.sections = reader.names("sections", Need::optional);
        // The statements about privacy and accessibility speak of the explorer itself.
        page.sources = reader.sources(Need::optional);
        if (reader.done()) loading.library.pages.push_back(std::move(page));
    }
    top.done();
}

} // namespace content
