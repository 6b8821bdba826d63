// The content as the tests need it: the same JSON files that the explorer is made of, so that no
// sentence is repeated in a test and new content needs no new test.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const json = (...path) => JSON.parse(readFileSync(join(root, "data", ...path), "utf-8"));
const list = (kind) => json("content", `${kind}.json`)[kind];

export const principles = list("principles");
export const cases = list("cases");
export const questions = list("questions");
export const quizzes = list("quizzes");
export const terms = list("terms");
export const frameworks = list("frameworks");
export const pages = list("pages");
export const languages = readdirSync(join(root, "data", "locales")).sort();

/** As in content::questions_of: the named ones, else those on the principle, else all. */
export function questions_of(quiz) {
  if (quiz.questions) return quiz.questions.map((id) => questions.find((each) => each.id === id));
  return questions.filter((each) => !quiz.principle || each.principles.includes(quiz.principle));
}

/** The shortest quiz that asks in every way that there is. */
export function quiz_of_all_kinds() {
  const kinds = new Set(questions.map((each) => each.kind));
  const all = quizzes.filter((quiz) => new Set(questions_of(quiz).map((each) => each.kind)).size === kinds.size);
  if (all.length === 0) throw new Error("no quiz of the content has all kinds of questions");
  return all.sort((a, b) => questions_of(a).length - questions_of(b).length)[0];
}

/** The markup of texts, as it is read: links are their words. */
export function plain(text) {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*+/g, "");
}

/** The sentences of one language. */
export class Words {
  constructor(language) {
    this.language = language;
    this.parts = new Map();
  }

  /** The text under a path such as ("terms", "bias", "term"). */
  text(kind, ...path) {
    if (!this.parts.has(kind)) this.parts.set(kind, json("locales", this.language, `${kind}.json`));
    let value = this.parts.get(kind);
    for (const part of path) value = value?.[part];
    if (typeof value !== "string") throw new Error(`no text in ${this.language}: ${kind}/${path.join("/")}`);
    return value;
  }

  /** A sentence of the program, `quiz.check`, with its placeholders filled. */
  ui(key, values = {}) {
    const text = this.text("ui", ...key.split("."));
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "");
  }

  /** A sentence with a number, in the plural form of the language. */
  ui_count(key, count, values = {}) {
    const form = new Intl.PluralRules(this.language).select(count);
    return this.ui(`${key}_${form}`, { count: String(count), ...values });
  }
}
