#include "content/reader.h"

namespace content {

void load_milestones(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::milestones, loading);
    for (Reader& reader : top.items()) {
        Milestone milestone;
        milestone.id = reader.item_id();
        milestone.date = reader.date("date", Need::required).value_or(base::Date{});
        milestone.kind = reader.word<MilestoneKind>("kind", Need::required).value_or(MilestoneKind::event);
        milestone.frameworks = reader.references("frameworks", Kind::frameworks, Need::optional);
        milestone.cases = reader.references("cases", Kind::cases, Need::optional);
        milestone.sources = reader.sources();
        if (reader.done()) loading.library.milestones.push_back(std::move(milestone));
    }
    top.done();
}

} // namespace content
