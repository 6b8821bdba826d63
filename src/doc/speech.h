#pragma once

#include "doc/page.h"
#include "doc/sentence.h"

#include <functional>
#include <string>
#include <vector>

namespace doc {

/// A sentence of a page as it is read aloud.
struct Sentence {
    std::string words;
    std::string language; ///< BCP 47
    int number = 0;       ///< of the element that it belongs to, see doc/order.h
    Stretch stretch;      ///< of that element's own text; empty where a picture says it
};

/// The same words in the same language, wherever they stand.
bool says_the_same(const Sentence& a, const Sentence& b);

/// Whether a disclosure is open for the visitor.
using IsOpen = std::function<bool(const Element&)>;

/// What of a page is read aloud, in reading order: headings, paragraphs, items, facts, notes, questions
/// with their options, what pictures show, and cards; of a dialog that is open, that alone. What only leads
/// elsewhere, acts or decorates is passed over, as are margins and what is folded up.
std::vector<Sentence> spoken_sentences(const Page& page, const IsOpen& is_open);

/// The page with this sentence marked (Inline::mark) where its words are seen. A link is marked as a whole.
Page with_mark(Page page, const Sentence& sentence);

} // namespace doc
