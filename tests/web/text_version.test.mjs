// The text version: the live page itself, with everything working, instead of the painted one.

import assert from "node:assert/strict";
import { quiz_of_all_kinds, questions_of, Words } from "../lib/content.mjs";
import { play, start_all } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, is_painted, is_settled, open_page, phone, stats, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, picture_of } from "./lib/look.mjs";

const words = new Words("en");
const edition = (page) => page.evaluate(() => document.documentElement.dataset.edition);
const is_text = (page) => until("the text version", async () => (await edition(page)) === "text");
const toggle = (page) => page.getByRole("main").getByRole("switch", { name: words.ui("settings.text_version_on"), exact: true });
const remember = (page) => page.getByRole("main").getByRole("switch", { name: words.ui("settings.remember_browser"), exact: true });

async function open_text(room, address, options = {}) {
  const page = await open_page(room, { address, ...options });
  await page.getByRole("contentinfo").getByRole("button", { name: words.ui("frame.to_text_version"), exact: true }).click();
  await is_text(page);
  return page;
}

test("the setting shows the page itself, in its own flow, and back", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await toggle(page).click();
  await is_text(page);
  assert.ok(await toggle(page).isChecked());
  assert.equal(await page.locator("#canvas").isVisible(), false, "nothing is painted behind it");
  assert.equal(await page.locator("[data-placed]").count(), 0, "nothing is put anywhere");
  const size = await page.getByRole("heading", { level: 1 }).evaluate((element) => [getComputedStyle(element).position, element.style.cssText]);
  assert.deepEqual(size, ["static", ""]);
  await toggle(page).click();
  await is_painted(page);
  assert.ok((await page.locator("[data-placed]").count()) > 20);
});

test("while the page itself is shown no frame is drawn, whatever one does", async (room) => {
  const page = await open_text(room, "/en/cases/");
  const { frames } = await stats(page);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 600);
  await page.keyboard.press("Tab");
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.glossary.tab"), exact: true }).click();
  await expect_heading(page, words.ui("places.glossary.title"));
  assert.equal(address_of(page), "/en/glossary/");
  await page.setViewportSize({ width: 900, height: 700 });
  await page.waitForTimeout(300);
  assert.equal((await stats(page)).frames, frames);
  assert.equal(await edition(page), "text");
});

test("a quiz can be played to its end in the text version", async (room) => {
  const quiz = quiz_of_all_kinds();
  const page = await open_text(room, `/en/quiz/${quiz.id}/`);
  const hand = new Hand(page);
  await hand.press("button", start_all(words, quiz));
  await play(hand, words, questions_of(quiz).length, () => true);
  assert.equal(await edition(page), "text");
}, { limit_s: 90 });

test("it is as well made as the page without scripts: the same words in the same places", async (room) => {
  const address = "/en/principles/transparency/";
  const page = await open_text(room, address, { viewport: phone });
  await page.evaluate(() => scrollTo(0, 0));
  const places = (where) => where.evaluate(() => [...document.querySelectorAll("main :is(h1, h2, h3, p)")]
    .filter((each) => each.checkVisibility()).slice(0, 12)
    .map((each) => { const { x, y, width, height } = each.getBoundingClientRect(); return [each.textContent, ...[x, y + scrollY, width, height].map(Math.round)]; }));
  const alive = await places(page);
  const plain = await room.browser.newContext({ viewport: phone, javaScriptEnabled: false, reducedMotion: "reduce" });
  const page_without = await plain.newPage();
  await page_without.goto(new URL(address.slice(1), page.site).href);
  const still = await places(page_without);
  await plain.close();
  assert.deepEqual(alive, still);
});

test("it follows the other settings: colours, size of the text, motion", async (room) => {
  const page = await open_text(room, "/en/settings/");
  const choose = (name) => page.getByRole("main").getByRole("radio", { name, exact: true }).click();
  // A heading is also as large as the width allows.
  const text_px = () => page.locator("main label").first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await text_px();
  await choose("150%");
  await until("larger text", async () => Math.abs((await text_px()) - 1.5 * before) < 1);
  await choose(words.ui("settings.theme_dark"));
  await until("dark", async () => (await picture_of(page)).lightness() < 0.35);
  await choose(words.ui("settings.motion_reduced"));
  await until("without motion", async () => (await page.locator("html").getAttribute("data-motion")) === "reduced");
  await page.getByRole("group", { name: words.ui("settings.motion_choose") }).getByRole("radio", { name: words.ui("settings.motion_system") }).click();
  await until("as the system has it", async () => (await page.locator("html").getAttribute("data-motion")) === null);
});

test("it is remembered with the other settings once that is ticked, and never before", async (room) => {
  const page = await open_text(room, "/en/settings/");
  await page.reload();
  await is_painted(page);
  await toggle(page).click();
  await remember(page).click();
  await until("remembered", () => remember(page).isChecked());
  await visit(page, "/en/cases/", { painted: false });
  await is_text(page);
  await page.waitForFunction(() => performance.getEntriesByName("explorer:interactive").length > 0);
  assert.equal((await stats(page)).frames, 0, "not even the first frame is painted");
  await page.getByRole("contentinfo").getByRole("button", { name: words.ui("frame.to_painted_version"), exact: true }).click();
  await is_painted(page);
});

test("who changes the version further down a page stays there", async (room) => {
  const page = await open_page(room, { address: "/en/principles/transparency/", viewport: phone });
  const button = (key) => page.getByRole("contentinfo").getByRole("button", { name: words.ui(key), exact: true });
  await button("frame.to_text_version").scrollIntoViewIfNeeded();
  await is_settled(page);
  const before = (await button("frame.to_text_version").boundingBox()).y;
  await button("frame.to_text_version").click();
  await is_text(page);
  const after = (await button("frame.to_painted_version").boundingBox()).y;
  assert.ok(Math.abs(after - before) < 30, `from ${before} to ${after}`);
});
