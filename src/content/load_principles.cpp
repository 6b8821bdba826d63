#include "content/reader.h"

namespace content {

namespace {

std::optional<LawReference> read_law(Reader& reader) {
    LawReference law;
    law.id = reader.name("id", Need::required);
    law.framework = reader.reference("framework", Kind::frameworks, Need::required);
    law.reference = reader.text("reference", Need::required);
    law.applies_from = reader.date("applies_from", Need::optional);
    law.sources = reader.sources();
    if (!reader.done()) return std::nullopt;
    return law;
}

void read_hue(Reader& reader, Principle& principle) {
    if (principle.kind != PrincipleKind::requirement) return;
    principle.hue = reader.word<Hue>("hue", Need::required).value_or(Hue::none);
}

/// Two principles of one kind must differ in their number, requirements also in their hue.
class Twins {
public:
    void report(Reader& reader, const Principle& principle) {
        const auto [number, new_number] =
            m_numbers.try_emplace({principle.kind, principle.number}, principle.id);
        if (!new_number) {
            reader.fail("number",
                        "is " + std::to_string(principle.number) + ", as of " + in_quotes(number->second),
                        "a number of its own", Need::optional);
        }
        if (principle.hue == Hue::none) return;
        const auto [hue, new_hue] = m_hues.try_emplace(principle.hue, principle.id);
        if (!new_hue) {
            reader.fail("hue", "is " + in_quotes(word(principle.hue)) + ", as of " + in_quotes(hue->second),
                        "a hue of its own", Need::optional);
        }
    }

private:
    std::map<std::pair<PrincipleKind, int>, Id> m_numbers;
    std::map<Hue, Id> m_hues;
};

} // namespace

void load_principles(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::principles, loading);
    Twins twins;
    for (Reader& reader : top.items()) {
        Principle principle;
        principle.id = reader.item_id();
        principle.kind =
            reader.word<PrincipleKind>("kind", Need::required).value_or(PrincipleKind::requirement);
        principle.number = reader.whole("number", Need::required, 1, 99).value_or(0);
        read_hue(reader, principle);
        const bool is_requirement = principle.kind == PrincipleKind::requirement;
        principle.topics = reader.names("topics", is_requirement ? Need::required : Need::optional);
        principle.related = reader.references("related", Kind::principles, Need::optional);
        principle.terms = reader.references("terms", Kind::terms, Need::optional);
        std::set<Id> law_ids;
        for (Reader& law_reader : reader.objects("law", Need::optional)) {
            std::optional<LawReference> law = read_law(law_reader);
            if (!law) continue;
            if (law_ids.insert(law->id).second) {
                principle.law.push_back(std::move(*law));
            } else {
                law_reader.fail("id", "is " + in_quotes(law->id) + " again", "an id of its own");
            }
        }
        principle.sources = reader.sources();
        if (!reader.done()) continue;
        twins.report(reader, principle);
        loading.library.principles.push_back(std::move(principle));
    }
    top.done();
}

} // namespace content
