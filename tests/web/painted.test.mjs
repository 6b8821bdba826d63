// What no checker can see on a canvas, measured: the size of targets from the rectangles of the mirror,
// contrast and the focus ring from the pixels.

import assert from "node:assert/strict";
import { languages } from "../lib/content.mjs";
import { Picture } from "../lib/pixels.mjs";
import { test, until } from "../lib/runner.mjs";
import { desktop, is_settled, open_page, phone, visit } from "./lib/browser.mjs";
import { contrast, hex, ink_on_ground } from "./lib/contrast.mjs";
import { picture_of } from "./lib/look.mjs";
import { in_full_height, kinds_of, wander_to } from "./lib/places.mjs";

const themes = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high-contrast": { colorScheme: "light", contrast: "more" },
};

/** Everything that can be pressed and is smaller than a finger: 44 px, in running text 24 px high. */
function small_targets() {
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, input, select, summary, .term")) {
    // A choice is pressed anywhere on its label; what a pointer alone can reach in a picture stands for a link.
    const target = element.matches("input[type=radio], input[type=checkbox]") ? element.closest("label") ?? element : element;
    if (element.closest(".hotspots, .skip, [hidden]") || !target.checkVisibility()) continue;
    const { width, height } = target.getBoundingClientRect();
    const in_text = target.matches("a:not([class]), .term") && target.closest("p, li, td, th, .note, .paragraph") !== null;
    const too_small = in_text ? height < 23.5 : width < 43.5 || height < 43.5;
    if (too_small) found.push(`${element.nodeName.toLowerCase()}#${element.id} '${target.textContent.trim().slice(0, 30)}' ${width.toFixed(1)} x ${height.toFixed(1)}`);
  }
  return found;
}

// One page of each kind; tests/canvas/test_layout.cpp measures the boxes of every place at five widths.
for (const [size, viewport] of Object.entries({ phone, desktop })) {
  test(`every target is large enough for a finger (${size})`, async (room) => {
    const page = await open_page(room, size === "phone" ? { viewport, hasTouch: true, isMobile: true } : { viewport });
    const small = [];
    for (const address of languages.flatMap(kinds_of)) {
      await wander_to(page, address);
      small.push(...(await page.evaluate(small_targets)).map((text) => `${address}: ${text}`));
    }
    assert.deepEqual(small.slice(0, 20), [], `${small.length} targets, the first of them`);
  }, { limit_s: 400 });
}

/** Texts of one colour with nothing else in their place: where they are, what they say, whether they are large. */
function plain_texts() {
  const found = [];
  for (const element of document.querySelectorAll("#page [data-placed]")) {
    if (!element.matches("h1, h2, h3, h4, p, a, button, li, th, td, summary") || !element.checkVisibility()) continue;
    if (element.querySelector(".icon, [data-placed], a, button, input, mark, svg")) continue;
    if (element.matches(":disabled, [aria-disabled]") || element.textContent.trim().length < 3) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width < 8 || height < 8 || y < 0 || y + height > innerHeight || x < 0) continue;
    const middle = document.elementFromPoint(x + width / 2, y + height / 2);
    if (element.dataset.placed === "page" && middle?.closest(".navigation, .banner")) continue;
    found.push({ x, y, width, height, text: element.textContent.trim().slice(0, 40), kind: `${element.nodeName.toLowerCase()}.${element.className}`,
      large: element.matches("h1, h2, h3") });
  }
  return found;
}

const sampled = ["/en/", "/en/principles/transparency/", "/en/cases/", "/fr/timeline/", "/en/settings/"];

for (const [theme, media] of Object.entries(themes)) {
  test(`painted text stands out from its ground: 4.5 to 1, large text 3 to 1 (${theme})`, async (room) => {
    const page = await open_page(room, { deviceScaleFactor: 2 });
    await page.emulateMedia(media);
    const pale = [];
    let measured = 0;
    for (const address of sampled) {
      await wander_to(page, address);
      await in_full_height(page, async () => {
        assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
        const texts = await page.evaluate(plain_texts);
        const picture = await picture_of(page);
        for (const { x, y, width, height, text, kind, large } of texts) {
          const seen = ink_on_ground(picture, { x: 2 * x, y: 2 * y, width: 2 * width, height: 2 * height });
          ++measured;
          if (!seen) pale.push(`${address}: nothing is painted where '${text}' stands (${kind})`);
          else if (seen.ratio < (large ? 3 : 4.5)) pale.push(`${address}: '${text}' (${kind}) is ${hex(seen.ink)} on ${hex(seen.ground)}: ${seen.ratio.toFixed(2)} to 1`);
        }
      });
    }
    assert.ok(measured > 80, `${measured} texts were measured`);
    assert.deepEqual(pale.slice(0, 20), [], `${pale.length} of ${measured} texts, the first of them`);
  }, { limit_s: 300 });

  test(`the focus ring stands out from what is around it: 3 to 1 (${theme})`, async (room) => {
    const page = await open_page(room);
    await page.emulateMedia(media);
    await visit(page, "/en/settings/");
    await until("the theme is there", async () => (await page.locator("html").getAttribute("data-theme")) === theme);
    // One of every sort that the page has, and of the bars around it.
    for (const selector of ["#nav-cases", "#brand", "main input[type=radio]", "main input[type=checkbox]", "main summary", "main button", ".footer a"]) {
      const element = page.locator(selector).first();
      await element.scrollIntoViewIfNeeded();
      await element.evaluate((each) => each.focus({ focusVisible: true }));
      await is_settled(page, { quiet_ms: 120 });
      const with_ring = await picture_of(page);
      await element.evaluate((each) => each.blur());
      await is_settled(page, { quiet_ms: 120 });
      const without = await picture_of(page);
      // A pixel of the ring against what was there before, which is what it lies on and beside.
      const ratios = [];
      for (let y = 0; y < with_ring.height; ++y) {
        for (let x = 0; x < with_ring.width; ++x) {
          const [ring, ground] = [with_ring.at(x, y), without.at(x, y)];
          if (ring.some((value, channel) => Math.abs(value - ground[channel]) > 8)) ratios.push(contrast(ring, ground));
        }
      }
      ratios.sort((a, b) => b - a);
      assert.ok(ratios.length > 60, `there is a ring around ${selector}`);
      // Its edges are softened; where it lies between the screen's pixels, a third of them are not.
      const typical = ratios[Math.floor(ratios.length * 0.3)];
      assert.ok(typical >= 3, `the ring around ${selector} is ${typical.toFixed(2)} to 1`);
    }
  }, { limit_s: 240 });
}
