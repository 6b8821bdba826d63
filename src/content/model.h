#pragma once

#include "base/date.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The typed content: structure and facts of `data/content/`, described for authors in
/// docs/content-format.md, whose words these are. No sentence stands here; see content/strings.h.
namespace content {

using Id = std::string;
using Ids = std::vector<Id>;

enum class Hue { none, agency, robustness, privacy, transparency, fairness, well_being, accountability };

struct LawReference {
    Id id;
    Id framework;
    std::string reference; ///< the article, as printed in the law
    std::optional<base::Date> applies_from;
    Ids sources;
};

/// Whom the questions to ask are for, one set for each requirement.
inline constexpr std::array<std::string_view, 4> asking_roles = {"citizen", "teacher", "manager",
                                                                 "public_servant"};

enum class PrincipleKind { requirement, ethical_principle };

struct Principle {
    Id id;
    PrincipleKind kind = PrincipleKind::requirement;
    int number = 0; ///< from 1, within its kind
    Hue hue = Hue::none;
    Ids topics;
    Ids related; ///< principles of the other kind
    Ids terms;
    std::vector<LawReference> law;
    Ids sources;
};

enum class Outcome { harm, good_practice, mixed, contested };
enum class Level { court, finding, study, press, self_report };
enum class Technology { machine_learning, statistics, automation, software };
enum class Region { europe, north_america, latin_america, africa, asia, oceania, world };
enum class Sector { public_sector, private_sector, research, civil_society };
enum class Unit { percent, count, number, year };
enum class Precision { exact, about, at_least, at_most };

struct Bar {
    Id id;
    double value = 0;
};

struct Chart {
    Unit unit = Unit::number;
    std::vector<Bar> bars;
};

struct Step {
    Id id; ///< setting, system, decision, outcome, affected, change, lesson
    Ids sources;
    Ids options; ///< decision only
    Id actual;   ///< decision only: the option that was taken
    std::optional<Chart> chart;
};

struct FactFigure {
    Id id;
    double value = 0;
    Precision precision = Precision::exact;
    std::string unit;
    int year = 0;
    Ids sources;
};

struct Case {
    Id id;
    Outcome outcome = Outcome::harm;
    Level level = Level::press;
    Technology technology = Technology::machine_learning;
    Region region = Region::world;
    std::string country; ///< ISO 3166 alpha-2, empty where there is none
    Sector sector = Sector::public_sector;
    base::Date start;
    std::optional<base::Date> end;
    Ids principles;
    Ids terms;
    std::vector<Step> steps;
    std::vector<FactFigure> figures;
    Ids sources;
    base::Date checked;
};

enum class QuestionKind { single, multiple, true_false, order, match, estimate };

struct Question {
    Id id;
    QuestionKind kind = QuestionKind::single;
    int level = 1; ///< 1 common sense, 2 apply, 3 weigh
    Ids principles;
    Ids cases;
    Ids terms;
    Ids options;                          ///< single, multiple
    Ids right;                            ///< single (one id), multiple (one or more)
    bool truth = false;                   ///< true_false
    Ids items;                            ///< order: in the right order
    std::vector<std::pair<Id, Id>> pairs; ///< match: left, right
    double minimum = 0, maximum = 0, step = 1, answer = 0, tolerance = 0; ///< estimate, in `unit`
    Unit unit = Unit::number;                                             ///< estimate
    Ids sources;
};

struct Quiz {
    Id id;
    Ids questions; ///< a fixed list; when empty, all of `principle`, or all there are
    Id principle;
};

enum class Binding { binding, not_binding };
enum class FrameworkStatus { proposed, adopted, is_signed, in_force };

/// How sure a line of the crosswalk is: the subject stands in a title, in the text, or between the lines.
enum class Closeness { high, medium, low };

/// What a framework has to say on a requirement: our own reading, not an official equivalence.
struct CrosswalkEntry {
    Id principle;
    Ids items; ///< of the framework; may be none
    Closeness closeness = Closeness::low;
};

struct Framework {
    Id id;
    std::string issuer;
    Binding binding = Binding::not_binding;
    FrameworkStatus status = FrameworkStatus::adopted;
    base::Date date;
    std::optional<base::Date> applies_from;
    Ids items;
    std::vector<CrosswalkEntry> crosswalk; ///< each principle once
    Ids sources;
};

enum class MilestoneKind { law, guideline, forum, event, technology, initiative };

struct Milestone {
    Id id;
    base::Date date;
    MilestoneKind kind = MilestoneKind::event;
    Ids frameworks;
    Ids cases;
    Ids sources;
};

struct Term {
    Id id;
    Ids principles;
    Ids related;
    Ids sources;
};

/// A stop on the way through a learning path. One of the targets is set.
struct PathStep {
    Id id;
    int minutes = 1; ///< that it takes about
    Id principle;
    Id told; ///< a case
    Id quiz;
    Id framework;
    std::string place; ///< the word of a place in addresses: `glossary`
    Ids show;          ///< when presented: the steps of the target that are shown; empty: all
    Ids questions;     ///< of a quiz when presented; empty: all
};

/// A way through what there is, for someone who has so much time or such a task.
struct LearningPath {
    Id id;
    std::vector<PathStep> steps;
    bool tour = false; ///< made to be presented: with notes for the speaker
    Ids left_out;      ///< stops whose target could not be read: their texts are no mistake
};

struct TextPage {
    Id id;
    Ids sections;
    std::optional<base::Date> reviewed; ///< when somebody last looked through all of it
    std::string contact;                ///< where feedback goes to: `mailto:…`, `https://…`; may be empty
    Ids sources;
};

enum class SourceKind { law, guideline, court, report, study, press, data, website };
enum class Confidence { verified, secondary, memory };

struct Source {
    Id id;
    SourceKind kind = SourceKind::website;
    std::string publisher;
    std::string title; ///< in the source's own language
    int year = 0;      ///< 0 where unknown
    std::string url;
    std::string language; ///< BCP 47
    base::Date checked;
    Confidence confidence = Confidence::verified;
};

struct Locale {
    Id id;            ///< BCP 47: `en`, `fr`, `fr-CA`
    std::string name; ///< in the language itself
    bool right_to_left = false;
    Ids fallback; ///< tried in this order for a text that is missing
};

} // namespace content
