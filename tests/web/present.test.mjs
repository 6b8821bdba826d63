// Presenter mode: steps, what remote controls send, the speaker's window, questions to the room.

import assert from "node:assert/strict";
import { cases, principles, questions_of, quizzes, Words } from "../lib/content.mjs";
import { Picture } from "../lib/pixels.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, has_elements_of, is_painted, open_page, visit } from "./lib/browser.mjs";

const words = new Words("en");
const told = cases.find((each) => each.id === "air-canada-chatbot");
const place = `/en/cases/${told.id}/`;
const step_title = (index, text = words) => text.text("cases", told.id, "steps", told.steps[index].id, "title").trim();

const heading = async (page) => (await page.getByRole("heading", { level: 1 }).innerText()).trim();
const shows = (page, title) => until(async () => `the heading '${await heading(page)}' becomes '${title}'`, async () => (await heading(page)) === title);
const is_at = async (page, address) => {
  await until(() => `'${address_of(page)}' becomes '${address}'`, () => address_of(page) === address);
  await has_elements_of(page, address);
};
const fills = (page, full) => until(`the screen is ${full ? "filled" : "given back"}`, () => page.evaluate((wanted) => (document.fullscreenElement !== null) === wanted, full));
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** A mark that a reload would wipe out. */
const mark = (page) => page.evaluate(() => { window.not_reloaded = true; });
const is_marked = (page) => page.evaluate(() => window.not_reloaded === true);

/** How bright the window is, 0 to 1. */
const brightness = async (page) => new Picture(await page.screenshot()).lightness();

/** The speaker's window of a show. */
async function open_speaker(page) {
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  await is_painted(speaker);
  return speaker;
}

test("P starts the show of a page on the whole screen, Escape ends it, and one is back on a page", async (room) => {
  const page = await open_page(room, { address: place });
  await page.keyboard.press("p");
  await is_at(page, `${place}?present`);
  await fills(page, true);
  for (const role of ["banner", "navigation"]) assert.equal(await page.getByRole(role).count(), 0, role);
  await page.keyboard.press("Escape");
  await is_at(page, `${place}?present=ready`);
  await fills(page, false);
  await page.getByRole("link", { name: words.ui("show.leave") }).click();
  await is_at(page, place);
});

test("the button of a page starts its show, too", async (room) => {
  const page = await open_page(room, { address: "/en/principles/transparency/" });
  await press(page, words.ui("show.present"));
  await is_at(page, "/en/principles/transparency/?present");
});

test("a clicker steps on and back, and nothing scrolls", async (room) => {
  const page = await open_page(room, { address: `${place}?present` });
  await page.keyboard.press("PageDown");
  await shows(page, step_title(0));
  await is_at(page, `${place}?present=2`);
  await page.keyboard.press("PageDown");
  await shows(page, step_title(1));
  await page.keyboard.press("PageUp");
  await shows(page, step_title(0));
  for (const key of ["ArrowRight", "ArrowLeft", "Space"]) await page.keyboard.press(key);
  await shows(page, step_title(1));
  await page.keyboard.press("Home");
  await is_at(page, `${place}?present`);
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollHeight <= innerHeight + 1), true);
  await until("it is said", async () => /Step 1 of/.test(await page.locator("#announcements").innerText()));
});

test("F5 and Escape in turn, as a remote control sends them, start and end the show without a reload", async (room) => {
  const page = await open_page(room);
  // Other windows of the same browser may take the screen away, which ends a show. Here the keys alone count.
  await page.addInitScript(() => { Element.prototype.requestFullscreen = undefined; });
  await visit(page, `${place}?present=3`);
  await mark(page);
  for (let round = 0; round < 2; ++round) {
    await page.keyboard.press("F5");
    await is_at(page, `${place}?present=3`);
    await page.keyboard.press("Escape");
    await is_at(page, `${place}?present=ready`);
  }
  await page.keyboard.press("F5");
  await is_at(page, `${place}?present=3`);
  assert.ok(await is_marked(page), "it is still the same page");
});

test("outside of presenter mode F5 is the browser's, and letters can be switched off", async (room) => {
  const page = await open_page(room, { address: place });
  await page.evaluate(() => addEventListener("keydown", (event) => { window.taken = event.defaultPrevented; }));
  await page.keyboard.press("F5", { noWaitAfter: true });
  assert.equal(await page.evaluate(() => window.taken ?? false), false);
  await page.goto(`${page.site}en/settings/`);
  await is_painted(page);
  await page.getByRole("switch", { name: words.ui("settings.letter_keys_on") }).click();
  await page.getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).first().click();
  await page.locator(`#case-${told.id}`).click();
  await is_at(page, place);
  await page.keyboard.press("p");
  await page.waitForTimeout(200);
  assert.equal(address_of(page), place);
});

test("no key acts while one types into a field", async (room) => {
  const page = await open_page(room, { address: "/en/search/" });
  await page.getByRole("searchbox").fill("");
  await page.getByRole("searchbox").pressSequentially("pbq.1");
  assert.equal(await page.getByRole("searchbox").inputValue(), "pbq.1");
});

test("b and the full stop blacken the screen, whatever the theme, and it comes back", async (room) => {
  const page = await open_page(room, { address: `${place}?present` });
  for (const key of ["b", "."]) {
    await page.keyboard.press(key);
    await shows(page, words.ui("show.is_black"));
    await until("the screen is black", async () => (await brightness(page)) === 0);
    await page.keyboard.press(key);
    await until("the slide is back", async () => (await brightness(page)) > 0.7);
  }
});

test("the speaker's window follows step by step, with notes, the next step and the clock, and steers", async (room) => {
  const page = await open_page(room, { address: `${place}?present=2` });
  const speaker = await open_speaker(page);
  assert.match(speaker.url(), /\?present=speaker$/);
  await until("it is at the hall's step", async () => (await speaker.getByText(step_title(0)).count()) > 0);
  await until("it tells what comes next", async () => (await speaker.locator("#next-step").innerText()).trim() === step_title(1));
  const whole = words.text("cases", told.id, "steps", told.steps[0].id, "text").split("\n\n")[1].slice(0, 60);
  assert.ok(await speaker.getByText(whole).count() > 0, "the whole text is a note");
  assert.match(await speaker.locator("#clock").innerText(), /^\d?\d:\d\d$/);
  await page.keyboard.press("PageDown");
  await until("the speaker's follows", async () => (await speaker.locator("#hall-title").innerText()).trim() === step_title(1));
  await speaker.keyboard.press("PageDown");
  await shows(page, step_title(2));
  await press(speaker, words.ui("show.back"));
  await shows(page, step_title(1));
  const before = await speaker.locator("#elapsed").innerText();
  await until("time passes", async () => (await speaker.locator("#elapsed").innerText()) !== before);

  await speaker.keyboard.press("b");
  await until("the hall is black", async () => (await brightness(page)) === 0);
  assert.ok(await speaker.getByText(words.ui("show.hall_is_black")).count() > 0);
  assert.ok(await brightness(speaker) > 0.7, "the speaker's window is not");
  await speaker.keyboard.press("Escape");
  await is_at(page, `${place}?present=ready`);
  await speaker.keyboard.press("F5");
  await is_at(page, `${place}?present=3`);
});

test("a blocked window is told in words, with a link that opens it", async (room) => {
  const page = await open_page(room, { address: `${place}?present` });
  await page.evaluate(() => { window.open = () => null; });
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog");
  await until("a dialog says so", async () => (await dialog.count()) === 1);
  assert.ok((await dialog.innerText()).includes(words.ui("show.refused_text")));
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), dialog.getByRole("link").click()]);
  await is_painted(speaker);
  assert.match(speaker.url(), /\?present=speaker$/);
});

test("the QR code says the address of what is shown", async (room) => {
  const page = await open_page(room, { address: `${place}?present=2` });
  await page.keyboard.press("q");
  await until("the address is there", async () => (await page.locator("#address").innerText()).trim() === `${page.site}en/cases/${told.id}/`);
  const code = await page.locator("#code").boundingBox();
  assert.ok(code.height > 0.5 * 800, `the code is ${code.height} px high`);
  await page.keyboard.press("q");
  await shows(page, step_title(0));
});

test("two languages stand on a slide", async (room) => {
  const french = new Words("fr");
  const page = await open_page(room, { address: `${place}?with=fr&present=2` });
  await shows(page, step_title(0));
  await until("French is there", async () => (await page.getByText(step_title(0, french)).count()) > 0);
  assert.equal(await page.locator("#title-second").getAttribute("lang"), "fr");
});

const quiz = quizzes.find((each) => each.id === "first-steps");
const question = questions_of(quiz)[0]; // of one answer, see below
const right = words.text("questions", question.id, "options", question.answer);

test("hands are counted by digits and presses, bars grow, the answer is shown and explained", async (room) => {
  assert.equal(question.kind, "single");
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?present=2` });
  await shows(page, words.text("questions", question.id, "stem"));
  for (const key of ["1", "1", "2", "2", "Shift+Digit2"]) await page.keyboard.press(key);
  await page.locator("#hand-0").click();
  await until("three hands for A", async () => (await page.locator("#hand-0").innerText()).includes("3 hands, 75%"));
  assert.equal(await page.locator("#bar-0").getAttribute("value"), "0.75");
  assert.equal(await page.getByText(words.ui("quiz.option_right")).count(), 0);
  await page.keyboard.press("PageDown");
  await until("the answer is marked with a word", async () => (await page.getByText(words.ui("quiz.option_right")).count()) === 1);
  const marked = page.locator(".note", { hasText: words.ui("quiz.option_right") });
  assert.ok((await marked.innerText()).includes(right));
  await page.keyboard.press("PageDown");
  await shows(page, words.ui("show.explanation"));
  assert.ok((await page.getByRole("main").innerText()).includes(right));
});

test("teams answer at the keyboard, unseen until the answer is shown; nothing of it is stored", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?present=2` });
  await page.keyboard.press("t");
  for (const key of ["1", "w", "d", "v"]) await page.keyboard.press(key);
  await until("four teams are ready", async () => (await page.getByText("has answered").count()) === 4);
  assert.equal(await page.locator("progress[id^=bar]").count(), 0);
  await page.keyboard.press("PageDown"); // R is a key of team 2
  await until("their answers are shown", async () => (await page.locator("#team-2").innerText()).includes("Team 2: B"));
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: words.ui("show.leave") }).click();
  await page.goBack();
});

test("the text version shows the same steps", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await page.getByRole("switch", { name: words.ui("settings.text_version_on") }).click();
  await until("the page is shown", () => page.evaluate(() => document.documentElement.dataset.edition === "text"));
  await page.getByRole("link", { name: words.ui("places.principles.tab"), exact: true }).first().click();
  await page.locator(`a[href*="/${principles[0].id}/"]`).first().click();
  await until("the principle is there", async () => address_of(page) === `/en/principles/${principles[0].id}/`);
  await page.keyboard.press("p");
  await page.keyboard.press("PageDown");
  await shows(page, words.ui("principle.why"));
});
