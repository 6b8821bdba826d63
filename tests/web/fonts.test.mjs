// The fonts: of each language its own letters, in the styles that are shown, each file once and when it is needed.

import assert from "node:assert/strict";
import { languages, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page } from "./lib/browser.mjs";
import { expect_heading } from "./lib/look.mjs";
import { kinds_of, places_of, wander_to } from "./lib/places.mjs";
import { page_files, read_page, path_of } from "./lib/site.mjs";

/** The fonts that a page came to ask for, by the names that the build gave them. */
const fonts_of = (page) => [...new Set(page.requests.filter((url) => url.endsWith(".ttf")).map((url) => url.split("/").at(-1).replace(/\.[0-9a-f]{16}\.ttf$/, "")))].sort();

/** What came over the network and not out of what the browser keeps. */
const times_fetched = (page) => page.evaluate(() => {
  const counts = {};
  for (const { name, transferSize } of performance.getEntriesByType("resource")) {
    if (name.endsWith(".ttf") && transferSize > 0) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
});

for (const language of languages) {
  test(`a visit fetches the letters of its language, those of two styles, and each file once (${language})`, async (room) => {
    const page = await open_page(room, { address: `/${language}/` });
    await is_settled(page);
    assert.deepEqual(fonts_of(page), ["Icons", `NotoSans-Bold.${language}`, `NotoSans-Regular.${language}`]);
    const counts = Object.values(await times_fetched(page));
    assert.deepEqual(counts, [1, 1, 1]);
  });

  test(`no page is written with letters beyond those of its language (${language})`, () => {
    const css = read_page(path_of("style.css"));
    const [, ranges] = css.match(new RegExp(`NotoSans-Regular\\.${language}\\.[^}]*unicode-range:([^}]+)}`));
    const letters = ranges.split(",").map((range) => range.replace("U+", "").split("-").map((digits) => parseInt(digits, 16)));
    const has = (sign) => letters.some(([first, last = first]) => first <= sign && sign <= last);
    const missing = new Set();
    for (const file of page_files().filter((each) => each.startsWith(`${language}/`))) {
      // What stands in pictures of icons, and in scripts, is not text.
      const text = read_page(file).replace(/<(svg|script|style)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ").replace(/&[a-z]+;/g, " ");
      for (const sign of text) if (sign >= " " && !has(sign.codePointAt(0))) missing.add(`${sign} in ${file}`);
    }
    assert.deepEqual([...missing], []);
  });

  test(`no painted page needs more than the letters of its language (${language})`, async (room) => {
    const page = await open_page(room);
    for (const address of [...kinds_of(language), `/${language}/search/?q=ai`, ...places_of(language).filter((each) => each.includes("/timeline/"))]) {
      await wander_to(page, address);
    }
    assert.deepEqual(fonts_of(page).filter((name) => !name.endsWith(`.${language}`)), ["Icons"]);
  }, { limit_s: 120 });
}

test("another language comes with its fonts, and goes back without fetching any again", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await page.getByRole("banner").getByRole("link", { name: "Français", exact: true }).click();
  await until("French", async () => (await page.locator("html").getAttribute("lang")) === "fr");
  await is_settled(page);
  const both = ["Icons", "NotoSans-Bold.en", "NotoSans-Bold.fr", "NotoSans-Regular.en", "NotoSans-Regular.fr"];
  assert.deepEqual(fonts_of(page), both);
  const before = page.requests.length;
  await page.getByRole("banner").getByRole("link", { name: "English", exact: true }).click();
  await until("English", async () => (await page.locator("html").getAttribute("lang")) === "en");
  await is_settled(page);
  assert.deepEqual(page.requests.slice(before).filter((url) => url.endsWith(".ttf")), []);
});

test("letters of another script are fetched when somebody types them", async (room) => {
  const page = await open_page(room, { address: "/en/search/" });
  await page.getByRole("main").locator("input").fill("λόγος");
  await until("all letters", () => fonts_of(page).includes("NotoSans-Regular"));
  await is_settled(page);
  assert.deepEqual(fonts_of(page).filter((name) => !name.endsWith(".en")), ["Icons", "NotoSans-Regular"]);
});

test("italics are fetched by the page that has some", async (room) => {
  const italic = page_files().find((file) => file.startsWith("en/") && read_page(file).includes("<em>")).replace(/index\.html$/, "");
  const page = await open_page(room, { address: "/en/" });
  assert.ok(!fonts_of(page).includes("NotoSans-Italic.en"));
  await wander_to(page, `/${italic}`);
  await until("the italics", () => fonts_of(page).includes("NotoSans-Italic.en"));
  await is_settled(page);
});

test("a font that cannot be fetched is stood in for, and comes when it can be", async (room) => {
  const page = await open_page(room, { expected: [/Bold\.fr/, /could not be fetched/, /net::ERR_FAILED/] });
  let blocked = true;
  await page.route(/NotoSans-Bold\.fr/, (route) => (blocked ? route.abort() : route.continue()));
  await wander_to(page, "/en/glossary/");
  await page.getByRole("banner").getByRole("link", { name: "Français", exact: true }).click();
  await expect_heading(page, new Words("fr").ui("glossary.title"));
  await is_settled(page);
  const times = () => page.requests.filter((url) => url.includes("NotoSans-Bold.fr")).length;
  const before = times();
  blocked = false;
  const { frames } = await page.evaluate(() => window.explorer.stats());
  await until("another try", () => times() > before, { seconds: 20 });
  await until("a frame with it", async () => (await page.evaluate(() => window.explorer.stats())).frames > frames);
}, { limit_s: 60 });
