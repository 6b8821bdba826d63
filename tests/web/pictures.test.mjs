// Every screen looks as it was found good, at seven sizes from a small phone to upright and lying 4K screens, in
// the three themes and both languages by turns. RENEW_GOLDEN=1 tests/web/run.sh "looks as it was found good"
// takes the pictures of tests/golden/pictures/ anew: look at them before you keep them.

import assert from "node:assert/strict";
import { join } from "node:path";
import { root } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { is_settled, visit } from "./lib/browser.mjs";
import { wander_to } from "./lib/places.mjs";
import { expect_picture } from "./lib/reference.mjs";
import { open_sample } from "./lib/sample.mjs";

const evidence = join(process.env.EXPLORER_BUILD ?? join(root, "build"), "logs", "pictures");

const light = { colorScheme: "light" };
const dark = { colorScheme: "dark" };
const contrast = { colorScheme: "light", contrast: "more" };
const touch = { hasTouch: true, isMobile: true };

const looks = [
  { width: 320, height: 568, language: "fr", theme: "light", options: { ...light, ...touch } },
  { width: 390, height: 844, language: "en", theme: "dark", options: { ...dark, ...touch } },
  { width: 820, height: 1180, language: "fr", theme: "contrast", options: { ...contrast, ...touch } },
  { width: 1280, height: 800, language: "en", theme: "light", options: light },
  { width: 1920, height: 1080, language: "fr", theme: "dark", options: dark },
  { width: 2160, height: 3840, language: "en", theme: "light", options: light },
  { width: 3840, height: 2160, language: "en", theme: "contrast", options: contrast },
];

/** Large pictures take their time: what is laid out in kinds of its own there is enough. */
const on_large_screens = new Set(["home", "principle", "cases", "case", "question", "timeline", "settings"]);

const scenes = [
  ["home", ""], ["principles", "principles/"], ["principle", "principles/oversight/"], ["cases", "cases/"], ["case", "cases/benefits/?step=3"],
  ["question", "quiz/kinds/?seed=1"], ["glossary", "glossary/"], ["search", "search/?q=oversight"], ["framework", "frameworks/act/"],
  ["timeline", "timeline/"], ["path", "paths/tour/"], ["hand-out", "hand-outs/oversight/"], ["settings", "settings/"], ["not-found", "nowhere/"],
];

for (const { width, height, language, theme, options } of looks) {
  test(`every screen looks as it was found good (${width} x ${height}, ${theme}, ${language})`, async (room) => {
    const page = await open_sample(room, { viewport: { width, height }, ...options });
    await visit(page, `/${language}/`);
    const different = [];
    for (const [name, address] of scenes) {
      if (width * height > 2e6 && !on_large_screens.has(name)) continue;
      await wander_to(page, `/${language}/${address}`);
      await page.evaluate(() => document.activeElement?.blur()); // no ring: nobody pressed a key
      await is_settled(page, { quiet_ms: 60 });
      const found = expect_picture(`${width}x${height}-${theme}-${language}/${name}`, await page.screenshot(), evidence);
      if (found) different.push(found);
    }
    assert.deepEqual(different, []);
  }, { limit_s: 180 });
}
