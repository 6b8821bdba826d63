#include "base/text.h"
#include "content/strings.h"

#include <array>
#include <cmath>

namespace content {

namespace {

/// What the rules ask of a number (Unicode TS 35, part 3, 'Plural Operand Meanings'). Numbers are
/// printed without trailing zeros, so v equals w and f equals t.
struct Operands {
    double n = 0; ///< the absolute value
    double i = 0; ///< its whole part
    int v = 0;    ///< how many decimals are shown
    int f = 0;    ///< these decimals as a whole number

    bool whole() const { return v == 0; }
    /// True when n is whole and its remainder lies in a range.
    bool n_mod(int divisor, int from, int to) const { return whole() && in(std::fmod(i, divisor), from, to); }
    /// The same for the whole part and for the decimals.
    bool i_mod(int divisor, int from, int to) const { return in(std::fmod(i, divisor), from, to); }
    bool f_mod(int divisor, int from, int to) const { return in(f % divisor, from, to); }

    static bool in(double value, int from, int to) { return value >= from && value <= to; }
};

Operands operands_of(double count) {
    // As exact as print_number shows a count; the form must fit what is read.
    const std::string digits = base::print_decimal(std::fabs(count), count_decimals);
    Operands o;
    o.n = base::parse_double(digits).value_or(0);
    o.i = std::floor(o.n);
    const std::size_t point = digits.find('.');
    if (point == std::string::npos) return o;
    for (const char digit : digits.substr(point + 1)) {
        ++o.v;
        o.f = o.f * 10 + (digit - '0');
    }
    return o;
}

using Rule = Plural (*)(const Operands&);

// The rules below are CLDR 48's for cardinal numbers, in its order of languages.

Plural one_is_n1(const Operands& o) {
    return o.n == 1 ? Plural::one : Plural::other;
}

Plural one_is_i1(const Operands& o) {
    return o.i == 1 && o.whole() ? Plural::one : Plural::other;
}

bool whole_millions(const Operands& o) {
    return o.i != 0 && o.whole() && std::fmod(o.i, 1e6) == 0;
}

Plural danish(const Operands& o) {
    return o.n == 1 || (o.f != 0 && o.i <= 1) ? Plural::one : Plural::other;
}

Plural spanish(const Operands& o) {
    if (o.n == 1) return Plural::one;
    return whole_millions(o) ? Plural::many : Plural::other;
}

/// French, and Portuguese as `pt`.
Plural french(const Operands& o) {
    if (o.i <= 1) return Plural::one;
    return whole_millions(o) ? Plural::many : Plural::other;
}

/// Italian, and Portuguese of Portugal.
Plural italian(const Operands& o) {
    if (o.i == 1 && o.whole()) return Plural::one;
    return whole_millions(o) ? Plural::many : Plural::other;
}

Plural czech(const Operands& o) {
    if (!o.whole()) return Plural::many;
    if (o.i == 1) return Plural::one;
    return o.i >= 2 && o.i <= 4 ? Plural::few : Plural::other;
}

Plural irish(const Operands& o) {
    if (!o.whole()) return Plural::other;
    if (o.n == 1) return Plural::one;
    if (o.n == 2) return Plural::two;
    if (o.n >= 3 && o.n <= 6) return Plural::few;
    return o.n >= 7 && o.n <= 10 ? Plural::many : Plural::other;
}

Plural croatian(const Operands& o) {
    const bool i_counts = o.whole();
    if ((i_counts && o.i_mod(10, 1, 1) && !o.i_mod(100, 11, 11))
        || (o.f_mod(10, 1, 1) && !o.f_mod(100, 11, 11))) {
        return Plural::one;
    }
    if ((i_counts && o.i_mod(10, 2, 4) && !o.i_mod(100, 12, 14))
        || (o.f_mod(10, 2, 4) && !o.f_mod(100, 12, 14))) {
        return Plural::few;
    }
    return Plural::other;
}

Plural lithuanian(const Operands& o) {
    if (o.f != 0) return Plural::many;
    if (o.n_mod(100, 11, 19)) return Plural::other;
    if (o.n_mod(10, 1, 1)) return Plural::one;
    return o.n_mod(10, 2, 9) ? Plural::few : Plural::other;
}

Plural latvian(const Operands& o) {
    if (o.n_mod(10, 0, 0) || o.n_mod(100, 11, 19) || (o.v == 2 && o.f_mod(100, 11, 19))) return Plural::zero;
    if (o.n_mod(10, 1, 1) || (o.v != 0 && o.f_mod(10, 1, 1))) return Plural::one;
    return Plural::other;
}

Plural maltese(const Operands& o) {
    if (o.n == 1) return Plural::one;
    if (o.n == 2) return Plural::two;
    if (o.n == 0 || o.n_mod(100, 3, 10)) return Plural::few;
    return o.n_mod(100, 11, 19) ? Plural::many : Plural::other;
}

Plural polish(const Operands& o) {
    if (!o.whole()) return Plural::other;
    if (o.i == 1) return Plural::one;
    return o.i_mod(10, 2, 4) && !o.i_mod(100, 12, 14) ? Plural::few : Plural::many;
}

Plural romanian(const Operands& o) {
    if (o.i == 1 && o.whole()) return Plural::one;
    return !o.whole() || o.n == 0 || o.n_mod(100, 1, 19) ? Plural::few : Plural::other;
}

Plural slovenian(const Operands& o) {
    if (!o.whole() || o.i_mod(100, 3, 4)) return Plural::few;
    if (o.i_mod(100, 1, 1)) return Plural::one;
    return o.i_mod(100, 2, 2) ? Plural::two : Plural::other;
}

struct LanguageRule {
    std::string_view language;
    Rule rule;
};

constexpr std::array<LanguageRule, 25> rules{{
    {"bg", one_is_n1}, {"cs", czech},    {"da", danish},    {"de", one_is_i1}, {"el", one_is_n1},
    {"en", one_is_i1}, {"es", spanish},  {"et", one_is_i1}, {"fi", one_is_i1}, {"fr", french},
    {"ga", irish},     {"hr", croatian}, {"hu", one_is_n1}, {"it", italian},   {"lt", lithuanian},
    {"lv", latvian},   {"mt", maltese},  {"nl", one_is_i1}, {"pl", polish},    {"pt-PT", italian},
    {"pt", french},    {"ro", romanian}, {"sk", czech},     {"sl", slovenian}, {"sv", one_is_i1},
}};

} // namespace

Plural plural(std::string_view language, double count) {
    const auto find = [](std::string_view wanted) -> Rule {
        for (const LanguageRule& entry : rules) {
            if (entry.language == wanted) return entry.rule;
        }
        return nullptr;
    };
    Rule rule = find(language);
    if (rule == nullptr) rule = find(language.substr(0, language.find('-')));
    if (rule == nullptr || !std::isfinite(count)) return Plural::other;
    return rule(operands_of(count));
}

std::string_view plural_suffix(Plural form) {
    switch (form) {
    case Plural::zero: return "_zero";
    case Plural::one: return "_one";
    case Plural::two: return "_two";
    case Plural::few: return "_few";
    case Plural::many: return "_many";
    case Plural::other: break;
    }
    return "_other";
}

std::vector<Plural> plural_forms(std::string_view language) {
    // Every rule of CLDR looks at remainders of 100 and 1,000,000 and at two decimals at most.
    std::array<bool, 6> used{};
    for (int count = 0; count <= 200; ++count) used[static_cast<std::size_t>(plural(language, count))] = true;
    for (const double count : {0.1, 0.5, 1.5, 2.15, 1e6})
        used[static_cast<std::size_t>(plural(language, count))] = true;
    std::vector<Plural> forms;
    for (int form = 0; form < 6; ++form) {
        if (used[static_cast<std::size_t>(form)]) forms.push_back(static_cast<Plural>(form));
    }
    return forms;
}

} // namespace content
