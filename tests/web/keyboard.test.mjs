// Everything works by keyboard alone, and the canvas paints where the focus is.

import assert from "node:assert/strict";
import { questions_of, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { question_on } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page, phone } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { covered_focus, expect_heading, expect_text, focused, picture_of } from "./lib/look.mjs";

const words = new Words("en");

/** Presses Tab until something of that name has the focus. */
async function tab_to(page, name, most = 60) {
  for (let i = 0; i < most; ++i) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      return element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    });
    if (seen.trim() === name) return;
  }
  throw new Error(`${most} times Tab did not lead to '${name}'`);
}

test("the first Tab leads to the link past the navigation, and it works", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).text, words.ui("frame.skip"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null), "the next Tab is within the content");
});

test("in a low window the navigation moves so that its last link is seen when it has the focus", async (room) => {
  const page = await open_page(room, { address: "/en/", viewport: { width: 1280, height: 400 } });
  await tab_to(page, words.ui("places.settings.tab"));
  await until("it is in the window", () => page.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
});

test("links are followed with Enter, and the focus begins at the new page's heading", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await tab_to(page, words.ui("places.cases.tab"));
  await page.keyboard.press("Enter");
  await expect_heading(page, words.ui("cases.title"));
  await until("the heading has the focus", async () => (await focused(page))?.id === "title");
});

for (const edition of ["painted", "text"]) {
  test(`who changes the language by keyboard is not thrown back to the top (${edition})`, async (room) => {
    const page = await open_page(room, { address: "/en/cases/" });
    if (edition === "text") {
      await page.evaluate(() => document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
      await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
    }
    await page.locator("#language-fr").focus();
    await page.keyboard.press("Enter");
    await expect_heading(page, new Words("fr").ui("cases.title"));
    await until("the heading has the focus", async () => (await focused(page))?.id === "title");
    assert.equal(await page.locator("#language-fr").count(), 0, "what had the focus is gone");
  });
}

test("a question is answered by keyboard alone, and the focus goes to what is said about it", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/` });
  const hand = new Hand(page);
  await tab_to(page, words.ui_count("quiz.start_all", questions_of(quiz_of_all_kinds()).length));
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("button", { name: words.ui("quiz.check"), exact: true }).waitFor();
  for (let i = 0; i < 3; ++i) {
    const stem = await hand.heading();
    const { kind } = question_on(words, stem);
    if (kind === "single" || kind === "true-false" || kind === "multiple") {
      await page.getByRole("main").getByRole(kind === "multiple" ? "checkbox" : "radio").first().focus();
      await page.keyboard.press("Space");
    } else if (kind === "estimate") {
      await page.getByRole("slider").focus();
      await page.keyboard.press("ArrowRight");
    } else if (kind === "match") {
      for (const select of await page.getByRole("main").getByRole("combobox").all()) {
        await select.focus();
        await page.keyboard.press("ArrowDown");
      }
    }
    const check = page.getByRole("button", { name: words.ui("quiz.check"), exact: true });
    await until("an answer is there", () => check.isEnabled());
    await check.focus();
    await page.keyboard.press("Enter");
    await until("the focus is at the verdict", async () => (await focused(page))?.id === "feedback");
    await page.getByRole("button", { name: words.ui("quiz.next_question"), exact: true }).focus();
    await page.keyboard.press("Enter");
    await until("the next question", async () => (await hand.heading()) !== stem);
  }
});

test("moving an item of an order keeps the focus on its button", async (room) => {
  const quiz = quiz_of_all_kinds();
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?seed=5` });
  const hand = new Hand(page);
  for (;;) {
    if (question_on(words, await hand.heading()).kind === "order") break;
    const stem = await hand.heading();
    const { kind } = question_on(words, stem);
    const main = page.getByRole("main");
    if (kind === "estimate") await hand.slide(words.ui("quiz.estimate_label"), question_on(words, stem).answer);
    else if (kind === "match") for (const select of await main.getByRole("combobox").all()) await select.selectOption({ index: 1 });
    else await main.getByRole(kind === "multiple" ? "checkbox" : "radio").first().click();
    await hand.press("button", words.ui("quiz.check"));
    await hand.press("button", words.ui("quiz.next_question"));
    await until("the next question", async () => (await hand.heading()) !== stem);
  }
  const down = page.getByRole("main").locator("button[id^=down-]:not(:disabled)").first();
  const id = await down.getAttribute("id");
  await down.focus();
  await page.keyboard.press("Enter");
  await until("the focus stays", async () => {
    const now = await focused(page);
    return now !== null && now.id.endsWith(id.slice("down-".length));
  });
});

test("the canvas paints a ring around what has the focus, where the element is", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await is_settled(page);
  let rings = 0;
  const seen = new Set();
  for (let i = 0; i < 24; ++i) {
    await page.keyboard.press("Tab");
    await is_settled(page, { quiet_ms: 120 });
    const element = await page.evaluate(() => {
      const at = document.activeElement;
      // The canvas paints the frame of a choice around the whole option, which the label stands for.
      const placed = at.closest("[data-n]") ?? at;
      const { x, y, width, height } = placed.getBoundingClientRect();
      return { id: at.id, kind: `${at.nodeName} ${at.type ?? ""}`, x, y, width, height };
    });
    if (seen.has(element.kind) || element.id === "skip-link" || !element.id) continue;
    const with_ring = await picture_of(page);
    await page.evaluate(() => document.activeElement.blur());
    await is_settled(page, { quiet_ms: 120 });
    const without = await picture_of(page);
    await page.evaluate((id) => document.getElementById(id).focus({ preventScroll: true, focusVisible: true }), element.id);
    const changed = { x: Infinity, y: Infinity, right: -1, bottom: -1 };
    for (let y = 0; y < with_ring.height; ++y) {
      for (let x = 0; x < with_ring.width; ++x) {
        const a = with_ring.at(x, y), b = without.at(x, y);
        if (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < 40) continue;
        changed.x = Math.min(changed.x, x);
        changed.y = Math.min(changed.y, y);
        changed.right = Math.max(changed.right, x + 1);
        changed.bottom = Math.max(changed.bottom, y + 1);
      }
    }
    assert.ok(changed.right > 0, `no ring around ${element.kind} #${element.id}`);
    const slack = 9; // the ring and the gap before it
    for (const [what, distance] of [["left", element.x - changed.x], ["top", element.y - changed.y],
      ["right", changed.right - element.x - element.width], ["bottom", changed.bottom - element.y - element.height]]) {
      assert.ok(distance > -3 && distance < slack, `${element.kind} #${element.id}: the ring is ${distance.toFixed(1)} px off at the ${what}`);
    }
    seen.add(element.kind);
    ++rings;
  }
  assert.ok(rings >= 3, `only ${rings} sorts of elements were met`);
}, { limit_s: 90 });

test("a disclosure opens and closes by keyboard, on the canvas as well", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  const summary = page.getByRole("main").locator("summary").first();
  const height = () => page.evaluate(() => document.getElementById("page").offsetHeight);
  const before = await height();
  await summary.focus();
  await page.keyboard.press("Enter");
  await until("it is open and the page longer", async () => (await height()) > before);
  await expect_text(page.getByRole("main"), words.ui("cases.filter_region"));
  await page.keyboard.press("Enter");
  await until("it is shut and the page as before", async () => (await height()) === before);
});

for (const [name, viewport, address, presses] of [
  ["on a phone with large text", phone, "/en/settings/", ["#text-size-200"]],
  ["at a kiosk with large text that was lowered", { width: 1080, height: 1920 }, "/en/?kiosk=summit", ["#touch", "#visit-en", "#nav-quiz", "#tool-text", "#tool-text", "#tool-reach"]],
  ["at a kiosk", { width: 1280, height: 800 }, "/en/?kiosk=summit", ["#touch", "#visit-en", "#nav-quiz"]],
]) {
  test(`what has the focus is never behind a bar (${name})`, async (room) => {
    const page = await open_page(room, { viewport, address });
    for (const press of presses) {
      await page.locator(press).waitFor({ state: "attached" });
      await page.evaluate((selector) => document.querySelector(selector).click(), press);
      await is_settled(page);
    }
    const covered = [];
    for (const key of [...Array(25).fill("Tab"), ...Array(25).fill("Shift+Tab")]) {
      await page.keyboard.press(key);
      await is_settled(page, { quiet_ms: 60 });
      covered.push(await covered_focus(page));
    }
    assert.deepEqual(covered.filter(Boolean), []);
  }, { limit_s: 90 });
}
