// Playing a quiz as a visitor does, through any face. A `hand` finds things by role and name:
//   heading()               the words of the first heading of level 1
//   press(role, name)       role: button, link, radio, checkbox
//   pick(name, option)      chooses in a select
//   slide(name, value)      moves a slider to a number
//   order(names)            which of these items stand where, top down
//   says(text)              waits until the text is shown
//   answerable(name)        true when the button of that name can be pressed

import { plain, questions, questions_of } from "./content.mjs";
import { until } from "./runner.mjs";

const question_of = (words, stem, among = questions) => among.find((each) => plain(words.text("questions", each.id, "stem")) === stem);

/** The question whose words the heading shows. */
export function question_on(words, stem, among) {
  const found = question_of(words, stem, among);
  if (!found) throw new Error(`no question of the content is: ${stem}`);
  return found;
}

/** The question that the screen shows, as soon as it does: what was pressed just now may still lead there. */
export async function shown_question(hand, words) {
  let heading = "";
  return until(() => `a question (the heading is '${heading}')`, async () => question_of(words, heading = await hand.heading()));
}

const part = (words, question, ...path) => plain(words.text("questions", question.id, ...path));
const as_list = (value) => (Array.isArray(value) ? value : [value]);

const answer_with = {
  async single(hand, words, question, right) {
    const id = question.options.find((each) => (each === question.answer) === right);
    await hand.press("radio", part(words, question, "options", id));
  },
  async multiple(hand, words, question, right) {
    const rights = as_list(question.answer);
    const wanted = right ? rights : [question.options.find((each) => !rights.includes(each)) ?? rights[0]];
    for (const id of wanted) await hand.press("checkbox", part(words, question, "options", id));
  },
  async "true-false"(hand, words, question, right) {
    await hand.press("radio", words.ui(question.answer === right ? "quiz.true" : "quiz.false"));
  },
  /** What is shown at first is never the right order, so a wrong answer is no move at all. */
  async order(hand, words, question, right) {
    if (!right) return;
    const names = question.items.map((id) => part(words, question, "items", id));
    for (let goal = 0; goal < names.length; ++goal) {
      let at = (await hand.order(names)).indexOf(names[goal]);
      for (; at > goal; --at) {
        await hand.press("button", words.ui("quiz.move_up", { item: names[goal] }));
        await until(`'${names[goal]}' moves up`, async () => (await hand.order(names)).indexOf(names[goal]) === at - 1);
      }
    }
  },
  async match(hand, words, question, right) {
    const { pairs } = question;
    for (const [index, [left, partner]] of pairs.entries()) {
      const other = pairs[(index + 1) % pairs.length][1]; // a partner is taken once
      await hand.pick(part(words, question, "left", left), part(words, question, "right", right ? partner : other));
    }
  },
  async estimate(hand, words, question, right) {
    const { minimum, maximum, answer } = question;
    const far = answer - minimum > maximum - answer ? minimum : maximum;
    await hand.slide(words.ui("quiz.estimate_label"), right ? answer : far);
  },
};

/** Answers the question on the screen and looks at what is said about it. */
export async function answer_question(hand, words, right) {
  const question = await shown_question(hand, words);
  await answer_with[question.kind](hand, words, question, right);
  await hand.press("button", words.ui("quiz.check"));
  await hand.says(words.ui(right ? "quiz.right" : "quiz.wrong"));
  return question;
}

/**
 * Plays a quiz from its first question to its result. `decide(question, index)` says whether to answer
 * rightly. Gives the questions in the order in which they were asked.
 */
export async function play(hand, words, count, decide) {
  const asked = [];
  for (let index = 0; index < count; ++index) {
    const question = await shown_question(hand, words);
    const stem = await hand.heading();
    asked.push(await answer_question(hand, words, decide(question, index)));
    const last = index + 1 === count;
    await hand.press("button", words.ui(last ? "quiz.show_result" : "quiz.next_question"));
    if (!last) await until("the next question", async () => (await hand.heading()) !== stem);
  }
  return asked;
}

/** The words of the button that starts a quiz with all of its questions. */
export function start_all(words, quiz) {
  return words.ui_count("quiz.start_all", questions_of(quiz).length);
}

export function result_line(words, right, asked) {
  return words.ui_count("quiz.result", right, { asked: String(asked) });
}
