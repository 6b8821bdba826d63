// Quizzes are played to their end, with all six kinds of questions.

import assert from "node:assert/strict";
import { plain, questions, questions_of, quizzes, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { answer_question, play, question_on, result_line, start_all } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, expect_text } from "./lib/look.mjs";

const quiz = quiz_of_all_kinds();
const count = questions_of(quiz).length;

test("every kind of question is answered wrongly, and then rightly when the missed ones are tried again", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/` });
  const hand = new Hand(page);
  await hand.press("button", start_all(words, quiz));
  await page.waitForURL(/[?&]seed=\d+/);
  const missed = await play(hand, words, count, () => false);
  assert.deepEqual(new Set(missed.map((each) => each.id)), new Set(questions_of(quiz).map((each) => each.id)));
  await expect_heading(page, result_line(words, 0, count));

  await hand.press("button", words.ui_count("quiz.retry", count));
  const again = await play(hand, words, count, () => true);
  assert.deepEqual(new Set(again.map((each) => each.id)), new Set(missed.map((each) => each.id)));
  await expect_heading(page, result_line(words, count, count));
  assert.equal(await page.getByRole("button", { name: words.ui_count("quiz.retry", count) }).count(), 0, "there is nothing to try again");
}, { limit_s: 150 });

test("a quiz in French with right and wrong answers ends with the result by requirement", async (room) => {
  const words = new Words("fr");
  const page = await open_page(room, { address: `/fr/quiz/${quiz.id}/` });
  const hand = new Hand(page);
  await hand.press("button", start_all(words, quiz));
  const asked = await play(hand, words, count, (_, index) => index % 2 === 0);
  const right = asked.filter((_, index) => index % 2 === 0);
  await expect_heading(page, result_line(words, right.length, count));
  const concerned = new Set(asked.flatMap((each) => each.principles));
  for (const principle of concerned) {
    const of = (list) => String(list.filter((each) => each.principles.includes(principle)).length);
    const line = page.getByRole("main").getByRole("listitem").filter({ hasText: words.text("principles", principle, "short_title") });
    const share = words.ui("quiz.right_of_asked", { right: of(right), asked: of(asked) });
    assert.ok((await line.first().innerText()).includes(share), `${principle}: ${share}`);
  }
  await hand.press("button", words.ui_count("quiz.retry", count - right.length));
  const again = await play(hand, words, count - right.length, () => true);
  assert.ok(again.every((each) => !right.includes(each)), "only the missed ones are asked again");
}, { limit_s: 150 });

test("after every answer stand the explanation and a source", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?length=5&seed=3` });
  const hand = new Hand(page);
  const question = await answer_question(hand, words, true);
  const feedback = page.locator("#feedback");
  const text = (await feedback.innerText()).replace(/\s+/g, " ");
  assert.ok(text.includes(plain(words.text("questions", question.id, "explanation")).slice(0, 60)), text);
  assert.ok(await feedback.getByRole("link").count() > 0, "a source can be followed");
});

test("an answer is checked only when there is one", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?length=5&seed=3` });
  const check = page.getByRole("button", { name: words.ui("quiz.check"), exact: true });
  const seen = question_on(words, await new Hand(page).heading());
  assert.equal(await check.isDisabled(), seen.kind !== "order");
});

test("a shared address gives everyone the same questions in the same order", async (room) => {
  const words = new Words("en");
  const address = "/en/quiz/everything/?length=5&seed=20250802";
  const first = async () => {
    const page = await open_page(room, { address });
    const hand = new Hand(page);
    const asked = await play(hand, words, 5, (question) => question.kind === "order");
    assert.equal(address_of(page), address);
    return asked.map((each) => each.id);
  };
  const one = await first();
  assert.deepEqual(await first(), one);
  assert.equal(new Set(one).size, 5);
}, { limit_s: 120 });

test("the options of a shared question stand in the same order for everyone", async (room) => {
  const single = quizzes.find((each) => questions_of(each).some((question) => question.kind === "single"));
  const options = async () => {
    const page = await open_page(room, { address: `/en/quiz/${single.id}/?length=3&seed=11` });
    return page.getByRole("main").locator("label").allInnerTexts();
  };
  assert.deepEqual(await options(), await options());
});

test("a quiz that was left can be continued where it stood", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?length=5&seed=7` });
  const hand = new Hand(page);
  await answer_question(hand, words, false);
  await hand.press("button", words.ui("quiz.next_question"));
  await expect_text(page.getByRole("main"), words.ui("quiz.question_of", { number: "2", total: "5" }));
  const stem = await hand.heading();
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.quiz.tab"), exact: true }).click();
  await hand.press("link", words.ui("quiz.continue"));
  await until("the question comes back", async () => (await hand.heading()) === stem);
});

test("a length that no quiz has and a seed that is no number still open a quiz", async (room) => {
  const page = await open_page(room, { address: "/en/quiz/everything/?length=99999&seed=nonsense" });
  assert.ok((await new Hand(page).heading()).length > 0);
  await visit(page, "/en/quiz/everything/?length=-1&seed=4294967295");
  const words = new Words("en");
  const hand = new Hand(page);
  assert.ok(question_on(words, await hand.heading(), questions));
});
