#include "content/reader.h"

namespace content {

void load_terms(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::terms, loading);
    for (Reader& reader : top.items()) {
        Term term;
        term.id = reader.item_id();
        term.principles = reader.references("principles", Kind::principles, Need::optional);
        term.related = reader.references("related", Kind::terms, Need::optional);
        term.sources = reader.sources();
        if (reader.done()) loading.library.terms.push_back(std::move(term));
    }
    top.done();
}

} // namespace content
