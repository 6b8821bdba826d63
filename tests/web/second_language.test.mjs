// Two languages side by side, paragraph by paragraph.

import assert from "node:assert/strict";
import { cases, principles, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, is_settled, open_page, phone, visit } from "./lib/browser.mjs";

const english = new Words("en");
const french = new Words("fr");
const address = `/en/principles/${principles[0].id}/`;

/** The boxes of the first pairs: [first, second]. */
const pairs = (page) => page.evaluate(() => [...document.querySelectorAll("main .pair > .counterpart")]
  .map((second) => [second.previousElementSibling, second].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x, y: y + scrollY, width, height, lang: each.lang, text: each.textContent };
  })));

test("a second language is chosen in the settings and stands in the address, on every page", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  const group = page.getByRole("group", { name: english.ui("settings.second_language_choose"), exact: true });
  await group.getByRole("radio", { name: "Français", exact: true }).click();
  await page.waitForURL(/\/en\/settings\/\?with=fr$/);
  await page.locator("#title-second").waitFor({ state: "attached" });
  assert.equal(await page.locator("#title-second").textContent(), french.ui("settings.title"));
  await page.getByRole("navigation").getByRole("link", { name: english.ui("places.cases.tab"), exact: true }).click();
  await page.waitForURL(/\/en\/cases\/\?with=fr$/);
  await page.goBack();
  await group.getByRole("radio", { name: english.ui("settings.second_language_none"), exact: true }).click();
  await page.waitForURL(/\/en\/settings\/$/);
  await until("one language", async () => (await page.locator(".counterpart").count()) === 0);
});

for (const text_version of [false, true]) {
  const where = text_version ? "the text version" : "the painted version";
  test(`the languages stand beside each other on a wide page and below each other on a phone, in ${where}`, async (room) => {
    const page = await open_page(room, { address: `${address}?with=fr` });
    if (text_version) await page.getByRole("contentinfo").getByRole("button", { name: new RegExp(english.ui("frame.to_text_version")) }).click();
    await page.locator("#title-second").waitFor({ state: "attached" });
    const look = async (expected) => {
      await is_settled(page);
      await until(expected, async () => {
        const found = (await pairs(page)).filter(([first]) => first.height > 0).slice(1, 6);
        assert.ok(found.length >= 3);
        return found.every(([first, second]) => second.lang === "fr"
          && (expected === "beside" ? second.x >= first.x + first.width && Math.abs(second.y - first.y) < 3 : second.y >= first.y + first.height - 1));
      });
    };
    await look("beside");
    await page.setViewportSize(phone);
    await look("below");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px stand out on the right`);
  });
}

test("controls keep their names and are described in the second language", async (room) => {
  const told = cases[0];
  const step = told.steps.findIndex((each) => each.options);
  const [option] = told.steps[step].options;
  const label = (words) => words.text("cases", told.id, "steps", told.steps[step].id, "options", option, "label").replace(/\*+/g, "");
  const page = await open_page(room, { address: `/en/cases/${told.id}/?step=${step + 1}&with=fr` });
  const button = page.getByRole("button", { name: label(english), exact: true });
  await button.waitFor({ state: "attached" });
  await until("the second language has come", () => button.evaluate((element) => element.hasAttribute("aria-describedby")));
  const [words, lang] = await button.evaluate((element) => {
    const hint = document.getElementById(element.getAttribute("aria-describedby"));
    return [hint.textContent, hint.lang];
  });
  assert.equal(words, label(french));
  assert.equal(lang, "fr");
});

test("a quiz is answered once, in both languages", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/?length=5&seed=3&with=fr` });
  await page.locator("#title-second").waitFor({ state: "attached" });
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((each) => each.id));
  assert.equal(new Set(ids).size, ids.length, "no id stands there twice");
  assert.match(address_of(page), /with=fr/);
});

test("the language fetched beside the first stays the second", async (room) => {
  const page = await open_page(room);
  await visit(page, `${address}?with=fr`);
  assert.ok(page.requests.some((url) => /\/strings\.fr\.\w+\.json$/.test(url)));
  await page.locator("#title-second").waitFor({ state: "attached" });
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("#title-second").getAttribute("lang"), "fr");
});

test("a second language that cannot be fetched is told of, and the page stays as it is", async (room) => {
  const page = await open_page(room, { expected: [/strings\.fr\.\w+\.json/, /could not be fetched/, /Failed to load resource/] });
  await page.route("**/strings.fr.*.json", (route) => route.abort());
  await visit(page, `${address}?with=fr`);
  await page.getByRole("main").getByText(english.ui("notice.language_failed", { language: "French" }), { exact: true }).waitFor({ state: "attached" });
  await until("the address", async () => address_of(page) === address);
});
