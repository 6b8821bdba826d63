// A quiz with all six kinds of questions is played to its end in the window.

import assert from "node:assert/strict";
import { languages, questions_of, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { play, result_line, start_all } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { Hand } from "./lib/hand.mjs";
import { start } from "./lib/program.mjs";

const quiz = quiz_of_all_kinds();
const count = questions_of(quiz).length;

for (const language of languages) {
  test(`a quiz over all kinds of questions is played to its end, and the missed ones again (${language})`, async (room) => {
    const words = new Words(language);
    const program = await start(room, { route: `/${language}/quiz/${quiz.id}/`, language });
    const hand = new Hand(program);
    await hand.press("button", start_all(words, quiz));
    await until("the first question", () => program.report().address.includes("seed="));
    const parity = language === languages[0] ? 0 : 1;
    const asked = await play(hand, words, count, (_, index) => index % 2 === parity);
    assert.deepEqual(new Set(asked.map((each) => each.id)), new Set(questions_of(quiz).map((each) => each.id)));
    const right = asked.filter((_, index) => index % 2 === parity).length;
    await until("the result", async () => (await hand.heading()) === result_line(words, right, count));

    await hand.press("button", words.ui_count("quiz.retry", count - right));
    await until("the first of the missed ones", () => program.elements("button").some((each) => each.id === "check"));
    await play(hand, words, count - right, () => true);
    await until("all right", async () => (await hand.heading()) === result_line(words, count - right, count - right));
  }, { limit_s: 180 });
}

test("a question is answered by keyboard alone", async (room) => {
  const words = new Words("en");
  const program = await start(room, { route: `/en/quiz/${quiz.id}/` });
  const focus = async (wanted) => {
    for (let i = 0; i < 60; ++i) {
      if (wanted(program.report().focused)) return;
      await program.key("Tab");
    }
    throw new Error(`Tab did not lead there; the focus is on '${program.report().focused}'`);
  };
  await focus((id) => id === "start-all");
  await program.key("Return");
  await until("the first question", () => program.report().address.includes("seed="));
  if (program.elements("radio").length + program.elements("checkbox").length > 0) {
    await focus((id) => id.startsWith("option-"));
    await program.key("space");
  } else if (program.elements("slider").length > 0) {
    await focus((id) => id === "estimate");
    await program.key("Right");
  } else if (program.elements("combobox").length > 0) {
    for (const select of program.elements("combobox")) {
      await focus((id) => id === select.id);
      await program.key("Return", "Down", "Return");
    }
  }
  await focus((id) => id === "check");
  await program.key("Return");
  await until("a verdict", () => program.report().elements.some((each) => each.id === "feedback"));
  assert.equal(program.report().focused, "feedback");
  await focus((id) => id === "next");
  await program.key("Return");
  await until("the second question", () => program.report().elements.some((each) => each.name === words.ui("quiz.question_of", { number: "2", total: String(count) })));
}, { limit_s: 90 });
