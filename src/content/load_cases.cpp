#include "content/reader.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

/// A case is told in this order.
struct StepRule {
    std::string_view id;
    Need need;
};
constexpr std::array<StepRule, 7> step_rules{{{"setting", Need::required},
                                              {"system", Need::required},
                                              {"decision", Need::required},
                                              {"outcome", Need::required},
                                              {"affected", Need::optional},
                                              {"change", Need::optional},
                                              {"lesson", Need::required}}};

std::size_t position_of(std::string_view step) {
    const auto found = std::find_if(step_rules.begin(), step_rules.end(),
                                    [&](const StepRule& rule) { return rule.id == step; });
    return static_cast<std::size_t>(found - step_rules.begin());
}

std::optional<Chart> read_chart(Reader& reader) {
    Chart chart;
    const std::string kind = reader.text("kind", Need::required);
    if (!kind.empty() && kind != "bars") reader.fail("kind", "is " + in_quotes(kind), "\"bars\"");
    const std::optional<Unit> unit = reader.word<Unit>("unit", Need::required);
    if (unit == Unit::year) reader.fail("unit", "is \"year\"", "\"percent\", \"count\" or \"number\"");
    chart.unit = unit.value_or(Unit::number);
    std::set<Id> ids;
    for (Reader& bar : reader.objects("bars", Need::required)) {
        const Id id = bar.name("id", Need::required);
        const std::optional<double> value = bar.number("value", Need::required);
        if (!id.empty() && !ids.insert(id).second)
            bar.fail("id", "is " + in_quotes(id) + " again", "an id of its own");
        if (bar.done()) chart.bars.push_back({id, *value});
    }
    if (chart.bars.empty()) reader.unsound();
    if (!reader.done()) return std::nullopt;
    return chart;
}

void read_decision(Reader& reader, Step& step) {
    step.options = reader.names("options", Need::required);
    step.actual = reader.name("actual", Need::required);
    const std::size_t count = step.options.size();
    if (count == 1 || count > 4) {
        reader.fail("options", "has " + std::to_string(count) + " options", "2 to 4");
    }
    if (!step.actual.empty()
        && std::find(step.options.begin(), step.options.end(), step.actual) == step.options.end()) {
        reader.fail("actual", "is " + in_quotes(step.actual),
                    suggest(step.actual, {step.options.begin(), step.options.end()}));
    }
}

std::optional<Step> read_step(Reader& reader) {
    Step step;
    step.id = reader.name("id", Need::required);
    if (!step.id.empty() && position_of(step.id) == step_rules.size()) {
        std::vector<std::string_view> known;
        for (const StepRule& rule : step_rules) known.push_back(rule.id);
        reader.fail("id", "is " + in_quotes(step.id), suggest(step.id, known));
    }
    if (step.id == "decision") read_decision(reader, step);
    if (auto chart = reader.object("chart")) step.chart = read_chart(*chart);
    // A lesson may be nothing but thought; everything else states facts.
    step.sources = reader.sources(step.id == "lesson" ? Need::optional : Need::required);
    if (!reader.done()) return std::nullopt;
    return step;
}

void read_steps(Reader& reader, Case& one) {
    std::size_t next = 0;
    for (Reader& step_reader : reader.objects("steps", Need::required)) {
        std::optional<Step> step = read_step(step_reader);
        if (!step) continue;
        const std::size_t position = position_of(step->id);
        if (position < next) {
            step_reader.fail(
                "id", "is " + in_quotes(step->id) + ", out of order",
                "setting, system, decision, outcome, affected, change, lesson in this order, each once");
            continue;
        }
        next = position + 1;
        one.steps.push_back(std::move(*step));
    }
    for (const StepRule& rule : step_rules) {
        const bool is_there = std::any_of(one.steps.begin(), one.steps.end(),
                                          [&](const Step& step) { return step.id == rule.id; });
        if (!is_there && rule.need == Need::required) {
            reader.fail("steps", "has no sound step " + in_quotes(rule.id), "one");
        }
    }
}

void read_figures(Reader& reader, Case& one) {
    std::set<Id> ids;
    for (Reader& figure_reader : reader.objects("figures", Need::optional)) {
        FactFigure figure;
        figure.id = figure_reader.name("id", Need::required);
        figure.value = figure_reader.number("value", Need::required).value_or(0);
        figure.precision =
            figure_reader.word<Precision>("precision", Need::required).value_or(Precision::exact);
        figure.unit = figure_reader.text("unit", Need::required);
        figure.year = figure_reader.whole("year", Need::required, 1900, 2100).value_or(0);
        figure.sources = figure_reader.sources();
        if (!figure.id.empty() && !ids.insert(figure.id).second) {
            figure_reader.fail("id", "is " + in_quotes(figure.id) + " again", "an id of its own");
        }
        if (figure_reader.done()) one.figures.push_back(std::move(figure));
    }
}

void read_time_and_place(Reader& reader, Case& one) {
    one.region = reader.word<Region>("region", Need::required).value_or(Region::world);
    one.country = reader.text("country", Need::optional);
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (!one.country.empty()
        && (one.country.size() != 2 || !std::all_of(one.country.begin(), one.country.end(), is_upper))) {
        reader.fail("country", "is " + in_quotes(one.country), "two capital letters, as in ISO 3166: NL",
                    Need::optional);
        one.country.clear();
    }
    one.start = reader.date("start", Need::required).value_or(base::Date{});
    one.end = reader.date("end", Need::optional);
    // Compared as exactly as both are known: 2019-04 does not end before 2019-04-08.
    if (one.end && one.end->year < one.start.year) {
        reader.fail("end", "is " + in_quotes(base::print_date(*one.end)), "a date after the start",
                    Need::optional);
    }
}

} // namespace

void load_cases(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::cases, loading);
    for (Reader& reader : top.items()) {
        Case one;
        one.id = reader.item_id();
        one.outcome = reader.word<Outcome>("outcome", Need::required).value_or(Outcome::harm);
        one.level = reader.word<Level>("level", Need::required).value_or(Level::press);
        one.technology = reader.word<Technology>("technology", Need::required).value_or(Technology::software);
        read_time_and_place(reader, one);
        one.sector = reader.word<Sector>("sector", Need::required).value_or(Sector::public_sector);
        one.principles = reader.references("principles", Kind::principles, Need::required);
        one.terms = reader.references("terms", Kind::terms, Need::optional);
        read_steps(reader, one);
        read_figures(reader, one);
        one.sources = reader.sources();
        one.checked = reader.date("checked", Need::required).value_or(base::Date{});
        if (reader.done()) loading.library.cases.push_back(std::move(one));
    }
    top.done();
}

} // namespace content
