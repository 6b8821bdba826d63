// The browser keeps its powers: no key of its own is swallowed, and letters alone do nothing.

import assert from "node:assert/strict";
import { cases, principles, quiz_of_all_kinds, questions_of, Words } from "../lib/content.mjs";
import { play, start_all } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, is_settled, open_page } from "./lib/browser.mjs";
import { Keys } from "./lib/keys.mjs";

const words = new Words("en");

/** Writes down every key and wheel with whether a listener took the default away; asked after all listeners. */
async function watch_keys(page) {
  await page.evaluate(() => {
    window.seen_events = [];
    for (const type of ["keydown", "keyup", "keypress", "wheel", "mousedown", "pointerdown", "touchstart", "contextmenu"]) {
      addEventListener(type, (event) => setTimeout(() => {
        const keys = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift", event.key].filter(Boolean).join("+");
        window.seen_events.push({ type, keys, prevented: event.defaultPrevented });
      }), { capture: true, passive: true });
    }
  });
}

const seen = (page) => page.evaluate(() => new Promise((done) => { setTimeout(() => done(window.seen_events)); }));

const browsers_own = ["Control+Equal", "Control+Shift+Equal", "Control+Minus", "Control+0", "Control+f", "Control+g", "Control+l", "Control+p", "Control+a", "Control+c",
  "Alt+ArrowLeft", "Alt+ArrowRight", "Alt+Home", "F1", "F3", "F5", "F6", "F7", "F11", "F12", "Control+F5", "Escape", "Home", "End", "PageDown", "PageUp", "Space",
  "ArrowDown", "ArrowUp", "Tab", "Shift+Tab", "Control+Tab", "Control+Home", "Control+End"];

/** Where the focus may be when a key comes. */
const places = {
  "nothing": { address: "/en/", focus: null },
  "a link": { address: "/en/", focus: "main a[href]" },
  "a choice": { address: "/en/settings/", focus: "main input[type=radio]" },
  "a text field": { address: "/en/search/", focus: "main input" },
};

for (const [name, { address, focus }] of Object.entries(places)) {
  test(`no key of the browser is ever taken from it while the focus is on ${name}`, async (room) => {
    const page = await open_page(room, { address });
    await watch_keys(page);
    for (const keys of browsers_own) {
      if (focus) await page.locator(focus).first().focus();
      await page.keyboard.press(keys);
    }
    await page.mouse.move(600, 400);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 120);
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await page.mouse.wheel(0, 120);
    await page.mouse.click(1000, 500, { button: "right" });
    await page.waitForFunction(() => window.seen_events.some(({ type }) => type === "wheel"));
    const events = await seen(page);
    assert.ok(events.filter(({ type }) => type === "keydown").length >= browsers_own.length, "the keys arrived");
    assert.deepEqual(events.filter(({ prevented }) => prevented), []);
  });
}

test("letters, digits and signs alone do nothing", async (room) => {
  const page = await open_page(room, { address: "/en/principles/" });
  await is_settled(page);
  const state = () => page.evaluate(() => ({ address: location.href, title: document.title, theme: document.documentElement.dataset.theme,
    text: document.getElementById("page").innerText, focus: document.activeElement.id, y: scrollY }));
  for (const focus of [null, "#title", "main a[href]"]) {
    if (focus) await page.locator(focus).first().evaluate((element) => { element.tabIndex = element.tabIndex < 0 ? -1 : element.tabIndex; element.focus(); });
    await is_settled(page, { quiet_ms: 120 });
    const before = await state();
    for (const key of "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789?/.,+-*#") await page.keyboard.press(key);
    await is_settled(page, { quiet_ms: 120 });
    assert.deepEqual(await state(), before);
  }
});

test("Tab leads through everything once, in reading order, and out of the page again, and back", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await watch_keys(page);
  // A disclosure has its id itself; what takes its focus is its summary.
  await page.evaluate(() => { globalThis.id_of = (element) => element.id || element.closest("details")?.id || ""; });
  const order = await page.evaluate(() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
    .filter((element) => !element.disabled && element.tabIndex >= 0 && (element.checkVisibility() || element.matches(".skip"))).map((element) => globalThis.id_of(element)));
  assert.ok(order.length > 20 && order.every((id) => id !== ""), "everything that takes the focus has an id");
  const walk = async (key) => {
    const met = [];
    for (let i = 0; i <= order.length; ++i) {
      await page.keyboard.press(key);
      const id = await page.evaluate(() => document.activeElement === document.body ? null : globalThis.id_of(document.activeElement));
      // Headless there is nothing beyond the page: the focus leaves it and comes in again at its other end.
      if (id === null || (met.length === order.length && id === met[0])) return met;
      met.push(id);
    }
    throw new Error(`the focus did not leave the page: ${met.join(" ")}`);
  };
  assert.deepEqual(await walk("Tab"), order);
  await page.evaluate(() => document.activeElement.blur());
  await page.locator(`#${order.at(-1)}, #${order.at(-1)} > summary`).last().focus();
  await page.keyboard.press("Tab");
  assert.deepEqual((await walk("Shift+Tab")).slice(-3), [...order].reverse().slice(-3));
  assert.deepEqual((await seen(page)).filter(({ prevented }) => prevented), []);
});

test("home, principle, case, quiz to its result and settings are reached and used by keyboard alone", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  const keys = new Keys(page);
  const title_is = (title) => until(`the heading is '${title}'`, async () => (await keys.heading()) === title);

  const principle = principles.find((each) => each.kind === "requirement");
  const name_with = (role, part) => until(`there is a ${role} with '${part}' in its name`, async () => {
    const tree = await keys.listen();
    const node = tree.find(role).find((each) => tree.name(each).includes(part));
    return node && tree.name(node);
  });
  const title = words.text("principles", principle.id, "title");
  await keys.press("link", await name_with("link", title));
  await title_is(title);
  const told = cases.find((each) => each.principles.includes(principle.id));
  const story = words.text("cases", told.id, "title");
  await keys.press("link", await name_with("link", story));
  await title_is(story);
  await keys.press("button", words.ui("case.next"));
  await until("the second step", () => address_of(page).includes("step=2"));

  await keys.press("link", words.ui("places.quiz.tab"));
  await title_is(words.ui("quiz.title"));
  const quiz = quiz_of_all_kinds();
  const quiz_title = words.text("quizzes", quiz.id, "title");
  await keys.press("link", await name_with("link", quiz_title));
  await title_is(quiz_title);
  await keys.press("button", start_all(words, quiz));
  await until("the first question", async () => (await keys.listen()).find("button", words.ui("quiz.check")).length === 1);
  const count = questions_of(quiz).length;
  await play(keys, words, count, (question) => question.kind !== "order");
  await until("the result", async () => (await keys.listen()).find("button", words.ui("quiz.again")).length === 1);

  await keys.press("link", words.ui("places.settings.tab"));
  await title_is(words.ui("settings.title"));
  await keys.press("radio", words.ui("settings.theme_dark"));
  await until("dark", async () => (await page.locator("html").getAttribute("data-theme")) === "dark");
  await keys.press("switch", words.ui("settings.remember_browser"));
  await until("it is remembered", () => keys.is_checked("switch", words.ui("settings.remember_browser")));
}, { limit_s: 300 });
