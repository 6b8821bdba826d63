// Narrow windows and large zoom: nothing is lost and nothing is scrolled to the side. Every place is looked at in
// French, whose words are the longer ones.

import assert from "node:assert/strict";
import { languages } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { desktop, open_page, visit } from "./lib/browser.mjs";
import { kinds_of, places_of, wander_to } from "./lib/places.mjs";

/** 1280 x 1024 at 400 % zoom is a window of 320 x 256 CSS px with four device pixels for each. */
const sizes = {
  "320 px wide": { viewport: { width: 320, height: 640 } },
  "1280 x 1024 at 400 % zoom": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

/** What is told of a page: the words of its content and of its footer, and how far it reaches to the side. */
function told() {
  const shown = (element) => element?.checkVisibility() ?? false;
  const words = [];
  for (const region of document.querySelectorAll("main, footer, dialog")) {
    if (!shown(region)) continue;
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue.replace(/\s+/g, " ").trim();
      if (text !== "" && shown(walker.currentNode.parentElement)) words.push(text);
    }
  }
  const outside = [...document.querySelectorAll("body *")]
    .filter((each) => shown(each) && !each.closest(".table-scroll, .numbers, .hidden-text, .skip, svg, .navigation, #canvas"))
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)
    .map((each) => `${each.nodeName.toLowerCase()}#${each.id} '${each.textContent.trim().slice(0, 30)}' reaches to ${each.getBoundingClientRect().right.toFixed(0)}`);
  return { words, outside: outside.slice(0, 3), width: document.documentElement.scrollWidth };
}

for (const [edition, painted] of [["painted", true], ["static", false]]) {
  for (const [size, options] of Object.entries(sizes)) {
    test(`nothing is lost and nothing stands out to the side: ${size}, ${edition}`, async (room) => {
      const wide = await open_page(room, { viewport: desktop });
      const narrow = await open_page(room, options);
      const go = painted ? wander_to : (page, address) => visit(page, address, { painted: false });
      if (!painted) {
        for (const page of [wide, narrow]) await page.route("**/boot.*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      }
      const wrong = [];
      for (const address of painted && size === "320 px wide" ? places_of("fr") : painted ? kinds_of("en") : languages.flatMap(kinds_of)) {
        const [whole, here] = await Promise.all([wide, narrow].map(async (page) => {
          await go(page, address);
          return page.evaluate(told);
        }));
        assert.ok(whole.words.length > 3, `${address} says something`);
        const lost = whole.words.filter((text) => !here.words.includes(text));
        if (lost.length > 0) wrong.push(`${address} lost: ${lost.slice(0, 3).join(" | ")}`);
        if (here.width > 320) wrong.push(`${address} is ${here.width} px wide`);
        wrong.push(...here.outside.map((text) => `${address}: ${text}`));
      }
      assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} findings, the first of them`);
    }, { limit_s: 400 });
  }
}

test("the text of static pages may be spaced as widely as WCAG asks for, and nothing is cut off", async (room) => {
  const page = await open_page(room, { viewport: { width: 390, height: 844 } });
  await page.route("**/boot.*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  const cut = [];
  for (const address of kinds_of("fr")) {
    await visit(page, address, { painted: false });
    cut.push(...await page.evaluate((at) => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
      document.adoptedStyleSheets = [spacing];
      return [...document.querySelectorAll("main *, footer *")].filter((each) => each.checkVisibility() && !each.closest(".hidden-text, svg, .table-scroll, .numbers"))
        .filter((each) => each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 0 && getComputedStyle(each).overflowY !== "visible")
        .map((each) => `${at}: ${each.nodeName.toLowerCase()}.${each.className} '${each.textContent.trim().slice(0, 30)}'`);
    }, address));
  }
  assert.deepEqual(cut.slice(0, 10), []);
}, { limit_s: 240 });
