#include "content/words.h"

#include <array>

namespace content {

namespace {

template <typename E, std::size_t count>
using Table = std::array<Word<E>, count>;

constexpr Table<Hue, 7> hues{{{Hue::agency, "agency"},
                              {Hue::robustness, "robustness"},
                              {Hue::privacy, "privacy"},
                              {Hue::transparency, "transparency"},
                              {Hue::fairness, "fairness"},
                              {Hue::well_being, "well-being"},
                              {Hue::accountability, "accountability"}}};

constexpr Table<PrincipleKind, 2> principle_kinds{
    {{PrincipleKind::requirement, "requirement"}, {PrincipleKind::ethical_principle, "ethical-principle"}}};

constexpr Table<Outcome, 4> outcomes{{{Outcome::harm, "harm"},
                                      {Outcome::good_practice, "good-practice"},
                                      {Outcome::mixed, "mixed"},
                                      {Outcome::contested, "contested"}}};

constexpr Table<Level, 5> levels{{{Level::court, "court"},
                                  {Level::finding, "finding"},
                                  {Level::study, "study"},
                                  {Level::press, "press"},
                                  {Level::self_report, "self-report"}}};

constexpr Table<Technology, 4> technologies{{{Technology::machine_learning, "machine-learning"},
                                             {Technology::statistics, "statistics"},
                                             {Technology::automation, "automation"},
                                             {Technology::software, "software"}}};

constexpr Table<Region, 7> regions{{{Region::europe, "europe"},
                                    {Region::north_america, "north-america"},
                                    {Region::latin_america, "latin-america"},
                                    {Region::africa, "africa"},
                                    {Region::asia, "asia"},
                                    {Region::oceania, "oceania"},
                                    {Region::world, "world"}}};

constexpr Table<Sector, 4> sectors{{{Sector::public_sector, "public"},
                                    {Sector::private_sector, "private"},
                                    {Sector::research, "research"},
                                    {Sector::civil_society, "civil-society"}}};

constexpr Table<Unit, 4> units{
    {{Unit::percent, "percent"}, {Unit::count, "count"}, {Unit::number, "number"}, {Unit::year, "year"}}};

constexpr Table<Precision, 4> precisions{{{Precision::exact, "exact"},
                                          {Precision::about, "about"},
                                          {Precision::at_least, "at-least"},
                                          {Precision::at_most, "at-most"}}};

constexpr Table<QuestionKind, 6> question_kinds{{{QuestionKind::single, "single"},
                                                 {QuestionKind::multiple, "multiple"},
                                                 {QuestionKind::true_false, "true-false"},
                                                 {QuestionKind::order, "order"},
                                                 {QuestionKind::match, "match"},
                                                 {QuestionKind::estimate, "estimate"}}};

constexpr Table<Binding, 2> bindings{{{Binding::binding, "binding"}, {Binding::not_binding, "not-binding"}}};

constexpr Table<FrameworkStatus, 4> framework_statuses{{{FrameworkStatus::proposed, "proposed"},
                                                        {FrameworkStatus::adopted, "adopted"},
                                                        {FrameworkStatus::is_signed, "signed"},
                                                        {FrameworkStatus::in_force, "in-force"}}};

constexpr Table<Closeness, 3> closenesses{
    {{Closeness::high, "high"}, {Closeness::medium, "medium"}, {Closeness::low, "low"}}};

constexpr Table<MilestoneKind, 6> milestone_kinds{{{MilestoneKind::law, "law"},
                                                   {MilestoneKind::guideline, "guideline"},
                                                   {MilestoneKind::forum, "forum"},
                                                   {MilestoneKind::event, "event"},
                                                   {MilestoneKind::technology, "technology"},
                                                   {MilestoneKind::initiative, "initiative"}}};

constexpr Table<SourceKind, 8> source_kinds{{{SourceKind::law, "law"},
                                             {SourceKind::guideline, "guideline"},
                                             {SourceKind::court, "court"},
                                             {SourceKind::report, "report"},
                                             {SourceKind::study, "study"},
                                             {SourceKind::press, "press"},
                                             {SourceKind::data, "data"},
                                             {SourceKind::website, "website"}}};

constexpr Table<Confidence, 3> confidences{{{Confidence::verified, "verified"},
                                            {Confidence::secondary, "secondary"},
                                            {Confidence::memory, "memory"}}};

} // namespace

template <>
std::span<const Word<Hue>> words() {
    return hues;
}
template <>
std::span<const Word<PrincipleKind>> words() {
    return principle_kinds;
}
template <>
std::span<const Word<Outcome>> words() {
    return outcomes;
}
template <>
std::span<const Word<Level>> words() {
    return levels;
}
template <>
std::span<const Word<Technology>> words() {
    return technologies;
}
template <>
std::span<const Word<Region>> words() {
    return regions;
}
template <>
std::span<const Word<Sector>> words() {
    return sectors;
}
template <>
std::span<const Word<Unit>> words() {
    return units;
}
template <>
std::span<const Word<Precision>> words() {
    return precisions;
}
template <>
std::span<const Word<QuestionKind>> words() {
    return question_kinds;
}
template <>
std::span<const Word<Binding>> words() {
    return bindings;
}
template <>
std::span<const Word<FrameworkStatus>> words() {
    return framework_statuses;
}
template <>
std::span<const Word<Closeness>> words() {
    return closenesses;
}
template <>
std::span<const Word<MilestoneKind>> words() {
    return milestone_kinds;
}
template <>
std::span<const Word<SourceKind>> words() {
    return source_kinds;
}
template <>
std::span<const Word<Confidence>> words() {
    return confidences;
}

} // namespace content
