#include "content/reader.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace content {

namespace {

bool contains(const Ids& ids, const Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void expect_at_least(Reader& reader, std::string_view key, std::size_t count, std::size_t least) {
    // An empty list is reported by whoever reads it.
    if (count > 0 && count < least) {
        reader.fail(key, "has " + std::to_string(count) + " entries", "at least " + std::to_string(least));
    }
}

void read_single(Reader& reader, Question& question) {
    question.options = reader.names("options", Need::required);
    expect_at_least(reader, "options", question.options.size(), 2);
    const Id answer = reader.name("answer", Need::required);
    question.right = {answer};
    if (!answer.empty() && !contains(question.options, answer)) {
        reader.fail("answer", "is " + in_quotes(answer),
                    suggest(answer, {question.options.begin(), question.options.end()}));
    }
}

void read_multiple(Reader& reader, Question& question) {
    question.options = reader.names("options", Need::required);
    expect_at_least(reader, "options", question.options.size(), 2);
    question.right = reader.names("answer", Need::required);
    for (const Id& id : question.right) {
        if (!contains(question.options, id)) {
            reader.fail("answer", "has " + in_quotes(id),
                        suggest(id, {question.options.begin(), question.options.end()}));
        }
    }
    if (!question.options.empty() && question.right.size() == question.options.size()) {
        reader.fail("answer", "has every option", "at least one option that is wrong");
    }
}

void read_order(Reader& reader, Question& question) {
    question.items = reader.names("items", Need::required);
    expect_at_least(reader, "items", question.items.size(), 3);
}

void read_match(Reader& reader, Question& question) {
    constexpr std::string_view form = R"(pairs of ids: [ ["left", "right"], … ])";
    const Json* pairs = reader.member("pairs");
    if (pairs == nullptr || !pairs->is_array()) {
        reader.fail("pairs", pairs == nullptr ? "is missing" : "is " + describe(*pairs), std::string(form));
        return;
    }
    std::set<Id> left;
    std::set<Id> right;
    for (std::size_t i = 0; i < pairs->size(); ++i) {
        const Json& pair = (*pairs)[i];
        const bool sound =
            pair.is_array() && pair.size() == 2 && std::all_of(pair.begin(), pair.end(), [](const Json& id) {
                return id.is_string() && is_id(id.get_ref<const std::string&>());
            });
        if (!sound) {
            reader.fail("pairs", "has " + describe(pair) + " as number " + std::to_string(i + 1),
                        std::string(form));
            continue;
        }
        question.pairs.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
        if (!left.insert(question.pairs.back().first).second
            || !right.insert(question.pairs.back().second).second) {
            reader.fail("pairs", "uses an id twice in pair number " + std::to_string(i + 1),
                        "each left and each right id once");
        }
    }
    if (question.pairs.size() < 2) {
        reader.fail("pairs", "has " + std::to_string(question.pairs.size()) + " sound pairs", "at least 2");
    }
}

/// True when the scale has a mark that counts as right.
bool can_be_answered(const Question& question) {
    const double steps = std::round((question.answer - question.minimum) / question.step);
    const double nearest_mark = question.minimum + steps * question.step;
    return std::fabs(nearest_mark - question.answer) <= question.tolerance + question.step * 1e-9;
}

void read_estimate(Reader& reader, Question& question) {
    const auto minimum = reader.number("minimum", Need::required);
    const auto maximum = reader.number("maximum", Need::required);
    const auto step = reader.number("step", Need::required);
    const auto answer = reader.number("answer", Need::required);
    const auto tolerance = reader.number("tolerance", Need::required);
    question.unit = reader.word<Unit>("unit", Need::required).value_or(Unit::number);
    if (!minimum || !maximum || !step || !answer || !tolerance) return;
    question.minimum = *minimum;
    question.maximum = *maximum;
    question.step = *step;
    question.answer = *answer;
    question.tolerance = *tolerance;
    const auto is = [](double value) { return "is " + base::print_double(value); };
    if (*minimum >= *maximum) {
        reader.fail("maximum", is(*maximum), "more than the minimum, " + base::print_double(*minimum));
    } else if (*step <= 0 || *step > *maximum - *minimum) {
        reader.fail("step", is(*step), "more than 0 and at most the length of the scale");
    } else if (*answer < *minimum || *answer > *maximum) {
        reader.fail("answer", is(*answer), "a number on the scale");
    } else if (*tolerance < 0 || *tolerance >= *maximum - *minimum) {
        reader.fail("tolerance", is(*tolerance), "0 or more, and less than the length of the scale");
    } else if (!can_be_answered(question)) {
        reader.fail("step", is(*step), "a step with which the answer can be met");
    }
}

void read_answer(Reader& reader, Question& question) {
    switch (question.kind) {
    case QuestionKind::single: return read_single(reader, question);
    case QuestionKind::multiple: return read_multiple(reader, question);
    case QuestionKind::true_false:
        question.truth = reader.truth("answer", Need::required).value_or(false);
        return;
    case QuestionKind::order: return read_order(reader, question);
    case QuestionKind::match: return read_match(reader, question);
    case QuestionKind::estimate: return read_estimate(reader, question);
    }
}

} // namespace

void load_questions(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::questions, loading);
    for (Reader& reader : top.items()) {
        Question question;
        question.id = reader.item_id();
        const std::optional<QuestionKind> kind = reader.word<QuestionKind>("kind", Need::required);
        if (!kind) continue; // what the other keys mean is not known
        question.kind = *kind;
        question.level = reader.whole("level", Need::required, 1, 3).value_or(1);
        question.principles = reader.references("principles", Kind::principles, Need::required);
        question.cases = reader.references("cases", Kind::cases, Need::optional);
        question.terms = reader.references("terms", Kind::terms, Need::optional);
        question.sources = reader.sources();
        read_answer(reader, question);
        if (reader.done()) loading.library.questions.push_back(std::move(question));
    }
    top.done();
}

} // namespace content
