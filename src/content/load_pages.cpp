#include "content/load.h"
#include "content/reader.h"

namespace content {

bool is_contact(std::string_view address) {
    return address.rfind("mailto:", 0) == 0 || address.rfind("https://", 0) == 0;
}

void load_pages(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::pages, loading);
    for (Reader& reader : top.items()) {
        TextPage page;
        page.id = reader.item_id();
        page.sections = reader.names("sections", Need::optional);
        page.reviewed = reader.date("reviewed", Need::optional);
        page.contact = reader.text("contact", Need::optional);
        if (!page.contact.empty() && !is_contact(page.contact)) {
            reader.fail("contact", "is no address", "one that begins with mailto: or https://",
                        Need::optional);
            page.contact.clear();
        }
        // The statements about privacy and accessibility speak of the explorer itself.
        page.sources = reader.sources(Need::optional);
        if (reader.done()) loading.library.pages.push_back(std::move(page));
    }
    top.done();
}

} // namespace content
