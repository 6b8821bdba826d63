// What assistive technology gets: the accessibility tree of the painted edition, read from the browser and
// compared with what was found good. RENEW_GOLDEN=1 renews the files of tests/golden/tree/.

import { quiz_of_all_kinds, questions_of, Words } from "../lib/content.mjs";
import { play, result_line, start_all } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page, visit } from "./lib/browser.mjs";
import { Ear } from "./lib/ear.mjs";
import { expect_golden } from "./lib/golden.mjs";
import { open_sample } from "./lib/sample.mjs";
import { Tree } from "./lib/tree.mjs";

const words = new Words("en");

/** Kept without the number of the program's version, which each release changes. */
async function expect_tree(page, name) {
  await is_settled(page, { quiet_ms: 100 });
  expect_golden(`tree/${name}.txt`, (await Tree.of(page)).print().replace(/Version \d+\.\d+\.\d+/, "Version 1.2.3"));
}

/** A place that its address shows: its tree in a file of that name. */
const places = [
  ["home-en", "/en/"], ["home-fr", "/fr/"], ["principles-en", "/en/principles/"],
  ["principle-en", "/en/principles/oversight/"], ["principle-fr", "/fr/principles/oversight/"],
  ["cases-en", "/en/cases/"], ["case-decision-en", "/en/cases/benefits/?step=3"],
  ["glossary-en", "/en/glossary/"], ["search-found-en", "/en/search/?q=oversight"], ["settings-en", "/en/settings/"],
];

test("the main places tell assistive technology what they were found to tell", async (room) => {
  const page = await open_sample(room);
  for (const [name, address] of places) {
    await visit(page, address);
    await expect_tree(page, name);
  }
}, { limit_s: 300 });

/** What is done, without looking, about each question of the quiz 'kinds' of tests/screens/data: a word for it and the way. */
const answers = {
  "Which one?": ["one", (ear) => ear.press("radio", "Option A")],
  "Which ones?": ["many", async (ear) => { await ear.press("checkbox", "A"); await ear.press("checkbox", "C"); }],
  "Machines are always right.": ["truth", (ear) => ear.press("radio", words.ui("quiz.true"))],
  "In which order?": ["order", async () => {}],
  "What belongs together?": ["match", async (ear) => { await ear.pick("One", "Uno"); await ear.pick("Two", "Due"); }],
  "How many per cent?": ["estimate", (ear) => ear.slide(words.ui("quiz.estimate_label"), 80)],
};

test("every kind of question, what is said about an answer, and the result tell what they were found to tell", async (room) => {
  const page = await open_sample(room);
  await visit(page, "/en/quiz/kinds/?seed=1");
  const ear = new Ear(page);
  const count = Object.keys(answers).length;
  for (let number = 1; number <= count; ++number) {
    const stem = await ear.heading();
    const [kind, answer] = answers[stem];
    await expect_tree(page, `question-${kind}-en`);
    await answer(ear);
    await ear.press("button", words.ui("quiz.check"));
    const next = words.ui(number < count ? "quiz.next_question" : "quiz.show_result");
    await ear.find("button", next);
    await expect_tree(page, `answered-${kind}-en`);
    await ear.press("button", next);
    await until("something else is shown", async () => (await ear.heading()) !== stem);
  }
  await ear.find("button", words.ui("quiz.again"));
  await expect_tree(page, "quiz-result-en");
}, { limit_s: 300 });

test("an outcome and a dialog tell what they were found to tell", async (room) => {
  const page = await open_sample(room);
  const ear = new Ear(page);
  await visit(page, "/en/principles/oversight/");
  await ear.press("button", "bias");
  await ear.find("dialog", "Bias");
  await expect_tree(page, "term-dialog-en");
  await visit(page, "/en/settings/");
  await ear.press("button", words.ui("settings.erase"));
  await ear.find("button", words.ui("erase.yes"));
  await expect_tree(page, "erase-dialog-en");
  await visit(page, "/en/cases/benefits/?step=3");
  await ear.press("button", "Go on");
  await ear.find("radio", "Go on");
  await expect_tree(page, "case-decided-en");
  await ear.press("button", words.ui("case.next"));
  await expect_tree(page, "case-outcome-en");
}, { limit_s: 300 });

test("a quiz is played to its end by roles and names alone", async (room) => {
  const page = await open_page(room);
  const quiz = quiz_of_all_kinds();
  const count = questions_of(quiz).length;
  await visit(page, `/en/quiz/${quiz.id}/`);
  const ear = new Ear(page);
  await ear.press("button", start_all(words, quiz));
  await until("the first question is said", async () => (await ear.listen()).find("button", words.ui("quiz.check")).length === 1);
  await play(ear, words, count, (_, index) => index % 3 !== 2);
  const right = Array.from({ length: count }, (_, index) => index % 3 !== 2).filter(Boolean).length;
  await until("the result is the heading", async () => (await ear.heading()) === result_line(words, right, count));
}, { limit_s: 400 });
