#include "fixture.h"

#include "base/text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace fixture {

namespace {

using content::File;

void add_structure(std::vector<File>& files) {
    files.push_back({"content/locales.json", R"({ "$schema": "../schema/locales.schema.json", "locales": [
  { "id": "en", "name": "English", "direction": "ltr", "fallback": [] },
  { "id": "fr", "name": "Français", "direction": "ltr", "fallback": ["en"] } ], "default": "en" })"});
    files.push_back({"content/sources.json", R"({ "sources": [
  { "id": "guide", "kind": "guideline", "publisher": "Group", "title": "Guide", "year": 2019, "url": "https://example.eu/guide",
    "language": "en", "checked": "2026-11-23", "confidence": "verified" },
  { "id": "note", "kind": "press", "publisher": "Paper", "title": "Note", "url": "https://example.eu/", "language": "fr",
    "checked": "2026-11-23", "confidence": "memory" } ] })"});
    files.push_back({"content/terms.json", R"({ "terms": [
  { "id": "oversight", "principles": ["agency"], "related": ["bias"], "sources": ["guide"] },
  { "id": "bias", "sources": ["guide"] } ] })"});
    files.push_back({"content/principles.json", R"({ "principles": [
  { "id": "agency", "kind": "requirement", "number": 1, "hue": "agency", "topics": ["control"], "related": ["respect"],
    "terms": ["oversight"], "law": [ { "id": "article", "framework": "act", "reference": "14", "applies_from": "2027-12-02",
    "sources": ["guide"] } ], "sources": ["guide"] },
  { "id": "respect", "kind": "ethical-principle", "number": 1, "related": ["agency"], "sources": ["guide"] } ] })"});
    files.push_back({"content/frameworks.json", R"({ "frameworks": [
  { "id": "act", "issuer": "european-union", "binding": "binding", "status": "in-force", "date": "2024-06-13",
    "applies_from": "2024-08-01", "items": ["first"], "crosswalk": [ { "principle": "agency", "items": ["first"], "confidence": "high" } ], "sources": ["guide"] } ] })"});
    files.push_back({"content/milestones.json", R"({ "milestones": [
  { "id": "later", "date": "2024-06-13", "kind": "law", "frameworks": ["act"], "sources": ["guide"] },
  { "id": "sooner", "date": "2019", "kind": "event", "cases": ["benefits"], "sources": ["note"] } ] })"});
    files.push_back(
        {"content/quizzes.json", R"({ "quizzes": [ { "id": "short", "questions": ["q-order", "q-single"] },
  { "id": "topic", "principle": "agency" }, { "id": "everything" } ] })"});
    files.push_back({"content/pages.json", R"({ "pages": [
  { "id": "home" }, { "id": "initiative", "sections": ["purpose"], "sources": ["note"] } ] })"});
    files.push_back({"content/paths.json", R"({ "paths": [ { "id": "tour", "steps": [
  { "id": "read", "minutes": 3, "principle": "agency" }, { "id": "hear", "minutes": 5, "case": "benefits" },
  { "id": "look", "minutes": 2, "place": "glossary" } ] } ] })"});
}

void add_cases_and_questions(std::vector<File>& files) {
    files.push_back({"content/cases.json", R"({ "cases": [
  { "id": "benefits", "outcome": "harm", "level": "finding", "technology": "automation", "region": "europe", "country": "NL",
    "sector": "public", "start": "2005", "end": "2019", "principles": ["agency"], "terms": ["bias"], "steps": [
      { "id": "setting", "sources": ["note"] }, { "id": "system", "sources": ["note"] },
      { "id": "decision", "options": ["go", "stop"], "actual": "go", "sources": ["note"] },
      { "id": "outcome", "sources": ["note"], "chart": { "kind": "bars", "unit": "percent",
        "bars": [ { "id": "one", "value": 44.85 }, { "id": "two", "value": 23.45 } ] } },
      { "id": "lesson" } ],
    "figures": [ { "id": "families", "value": 26000, "precision": "about", "unit": "families", "year": 2020, "sources": ["note"] } ],
    "sources": ["note"], "checked": "2026-11-23" } ] })"});
    files.push_back({"content/questions.json", R"({ "questions": [
  { "id": "q-single", "kind": "single", "level": 1, "principles": ["agency"], "options": ["a", "b", "c"], "answer": "b", "sources": ["guide"] },
  { "id": "q-multiple", "kind": "multiple", "level": 2, "principles": ["agency"], "options": ["a", "b", "c"], "answer": ["a", "c"], "cases": ["benefits"], "sources": ["guide"] },
  { "id": "q-true", "kind": "true-false", "level": 1, "principles": ["agency"], "answer": true, "terms": ["bias"], "sources": ["guide"] },
  { "id": "q-order", "kind": "order", "level": 2, "principles": ["agency"], "items": ["one", "two", "three"], "sources": ["guide"] },
  { "id": "q-match", "kind": "match", "level": 3, "principles": ["agency"], "pairs": [ ["l1", "r1"], ["l2", "r2"] ], "sources": ["guide"] },
  { "id": "q-estimate", "kind": "estimate", "level": 2, "principles": ["agency"], "minimum": 0, "maximum": 100, "step": 1,
    "answer": 32, "tolerance": 5, "unit": "percent", "sources": ["guide"] } ] })"});
}

/// The same keys in every language; the language's name stands in the words.
void add_texts(std::vector<File>& files, const std::string& id, std::string_view language) {
    const auto add = [&](std::string_view stem, std::string_view bytes) {
        files.push_back(
            {"locales/" + id + "/" + std::string(stem) + ".json", base::replace_all(bytes, "@", language)});
    };
    add("terms",
        R"({ "oversight": { "term": "oversight @", "definition": "Someone looks. See [bias](term:bias).", "also": "control; guard" },
  "bias": { "term": "bias @", "definition": "A tilt." } })");
    add("principles", R"({ "agency": { "title": "Agency @", "short_title": "Agency", "idea": "People decide.",
    "why": "Because.\n\n- one\n- two **bold**", "asks_builders": "Build [well](https://example.eu/a).", "asks_deployers": "Use *well*.",
    "questions": { "citizen": "- Who?", "teacher": "- What?", "manager": "- When?", "public_servant": "- Why?" },
    "in_practice": "See [the case](/cases/benefits/).", "topics": { "control": { "title": "Control", "text": "Who holds it." } },
    "law": { "article": "People must be able to step in." } },
  "respect": { "title": "Respect @", "short_title": "Respect", "idea": "People come first.", "why": "Because.", "in_practice": "Ask them." } })");
    add("frameworks",
        R"({ "act": { "title": "The Act @", "short_title": "Act", "summary": "A law.", "items": { "first": "The first" } } })");
    add("milestones",
        R"({ "later": { "title": "Later @", "text": "It came." }, "sooner": { "title": "Sooner @", "text": "It began." } })");
    add("quizzes",
        R"({ "short": { "title": "Short @", "summary": "Two." }, "topic": { "title": "Topic", "summary": "One topic." },
  "everything": { "title": "All", "summary": "All there are." } })");
    add("pages",
        R"({ "home": { "title": "Home @", "summary": "Come in." }, "initiative": { "title": "Initiative", "summary": "What it was.",
    "sections": { "purpose": { "title": "Purpose", "text": "Why." } } } })");
    add("paths", R"({ "tour": { "title": "Tour @", "summary": "Around.", "steps": {
    "read": "Read it.", "hear": "Hear it.", "look": "Look around." } } })");
    add("cases",
        R"({ "benefits": { "title": "Benefits @", "place": "Netherlands", "summary": "A case.", "steps": {
      "setting": { "title": "Setting", "text": "Once." }, "system": { "title": "System", "text": "A machine." },
      "decision": { "title": "Decision", "text": "What now?", "options": { "go": { "label": "Go", "consequence": "It went on." },
        "stop": { "label": "Stop", "consequence": "It would have stopped." } } },
      "outcome": { "title": "Outcome", "text": "Bad.", "chart": { "caption": "Shares", "summary": "One is larger.", "bars": { "one": "One", "two": "Two" } } },
      "lesson": { "title": "Lesson", "text": "Look." } }, "figures": { "families": "{{value}} families" } } })");
    add("questions",
        R"({ "q-single": { "stem": "Which? @", "options": { "a": "A", "b": "B", "c": "C" }, "explanation": "B." },
  "q-multiple": { "stem": "Which ones?", "options": { "a": "A", "b": "B", "c": "C" }, "explanation": "A and C." },
  "q-true": { "stem": "It is so.", "explanation": "It is." },
  "q-order": { "stem": "In which order?", "items": { "one": "1", "two": "2", "three": "3" }, "explanation": "As counted." },
  "q-match": { "stem": "What belongs together?", "left": { "l1": "L1", "l2": "L2" }, "right": { "r1": "R1", "r2": "R2" }, "explanation": "So." },
  "q-estimate": { "stem": "How many?", "explanation": "32." } })");
    const std::string_view more = id == "fr" ? R"( "results_many": "{{count}} de résultats",)" : "";
    add("ui", R"({ "search": { "title": "Search @", "results_one": "One result for {{words}}",)"
                  + std::string(more) + R"( "results_other": "{{count}} results for {{words}}" } })");
}

} // namespace

std::vector<File> sound_files() {
    std::vector<File> files;
    add_structure(files);
    add_cases_and_questions(files);
    add_texts(files, "en", "in English");
    add_texts(files, "fr", "en français");
    bytes_of(files, "locales/fr/ui.json") =
        base::replace_all(bytes_of(files, "locales/fr/ui.json"), "{{count}} de résultats",
                          "{{count}} de résultats pour {{words}}");
    return files;
}

std::string& bytes_of(std::vector<File>& files, std::string_view name) {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const File& file) { return file.name == name; });
    REQUIRE_MESSAGE(found != files.end(), "no file " << std::string(name));
    return found->bytes;
}

std::vector<File> with(std::string_view file, std::string_view from, std::string_view to) {
    std::vector<File> files = sound_files();
    std::string& bytes = bytes_of(files, file);
    const std::size_t at = bytes.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, std::string(file) << " does not have " << std::string(from));
    bytes.replace(at, from.size(), to);
    return files;
}

std::vector<File> with_bytes(std::string_view file, std::string bytes) {
    std::vector<File> files = sound_files();
    bytes_of(files, file) = std::move(bytes);
    return files;
}

std::vector<File> without(std::string_view file) {
    std::vector<File> files = sound_files();
    bytes_of(files, file);
    std::erase_if(files, [&](const File& one) { return one.name == file; });
    return files;
}

namespace {
std::vector<std::string> print_all(const std::vector<content::Problem>& problems) {
    std::vector<std::string> printed;
    for (const content::Problem& problem : problems) printed.push_back(content::print(problem));
    return printed;
}
} // namespace

std::vector<std::string> load_problems(const std::vector<File>& files) {
    return print_all(content::load(files).problems);
}
std::vector<std::string> check_problems(const std::vector<File>& files) {
    return print_all(content::check(files));
}

std::string lines(const std::vector<std::string>& problems) {
    return base::join(problems, "\n");
}

std::vector<File> real_files() {
    namespace fs = std::filesystem;
    const fs::path data = fs::path(EXPLORER_SOURCE_DIR) / "data";
    std::vector<File> files;
    for (const char* part : {"content", "locales"}) {
        for (const auto& entry : fs::recursive_directory_iterator(data / part)) {
            if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            files.push_back({entry.path().lexically_relative(data).generic_string(),
                             std::string(std::istreambuf_iterator<char>(stream), {})});
        }
    }
    return files;
}

} // namespace fixture
