// Settings take effect at once: on the canvas, not only in words.

import assert from "node:assert/strict";
import { Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page } from "./lib/browser.mjs";
import { lines_that_are_off } from "./lib/lines.mjs";
import { picture_of } from "./lib/look.mjs";

const words = new Words("en");
/** Two groups have a choice 'As on this device'. */
const option = (page, key) => page.getByRole("main").getByRole("group", { name: words.ui(key.startsWith("settings.theme") ? "settings.theme_choose" : "settings.motion_choose") })
  .getByRole("radio", { name: words.ui(key), exact: true });
const choose = (page, key) => option(page, key).click();

async function lightness(page) {
  await is_settled(page);
  return (await picture_of(page)).lightness();
}

test("the theme changes the pixels: light, dark, high contrast and as the device has it", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await choose(page, "settings.theme_light");
  const light = await lightness(page);
  await choose(page, "settings.theme_dark");
  const dark = await lightness(page);
  await choose(page, "settings.theme_high_contrast");
  await is_settled(page);
  const contrast = await picture_of(page);
  assert.ok(light > 0.75, `light is light (${light})`);
  assert.ok(dark < 0.35, `dark is dark (${dark})`);
  const extremes = [contrast.at(3, 795), contrast.at(1270, 400)].flat();
  assert.ok(extremes.every((value) => value < 20 || value > 235), `high contrast lies on black or white (${extremes})`);

  await choose(page, "settings.theme_system");
  await page.emulateMedia({ colorScheme: "dark" });
  await until("the device's dark", async () => (await lightness(page)) < 0.35);
  await page.emulateMedia({ colorScheme: "light" });
  await until("the device's light", async () => (await lightness(page)) > 0.75);
});

test("the device's wish for more contrast is followed", async (room) => {
  const page = await open_page(room, { address: "/en/settings/", contrast: "more" });
  await is_settled(page);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "high-contrast");
});

test("larger text makes everything larger, on the canvas and in the tree over it", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  // Headings are set smaller where there is less room; running text and controls are exactly as chosen.
  const size = async () => {
    await is_settled(page);
    return page.getByRole("main").getByText("200%", { exact: true }).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  };
  const before = await size();
  await page.getByRole("main").getByRole("radio", { name: "200%", exact: true }).click();
  await until("twice the size", async () => (await size()) === before * 2);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px stand out on the right`);
  assert.deepEqual((await lines_that_are_off(page)).off, []);
  await page.getByRole("main").getByRole("radio", { name: "100%", exact: true }).click();
  await until("as before", async () => (await size()) === before);
});

test("motion is a choice that is kept while one looks around", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await choose(page, "settings.motion_full");
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).click();
  await page.waitForURL(/\/en\/cases\/$/);
  await page.goBack();
  await until("the choice", () => option(page, "settings.motion_full").isChecked());
  await choose(page, "settings.motion_reduced");
  await until("without motion", () => option(page, "settings.motion_reduced").isChecked());
});
