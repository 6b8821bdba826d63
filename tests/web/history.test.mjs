// Back, forward and reload do what they do everywhere.

import assert from "node:assert/strict";
import { cases, principles, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, is_painted, open_page, visit } from "./lib/browser.mjs";
import { expect_heading } from "./lib/look.mjs";

const words = new Words("en");
const tab = (page, word) => page.getByRole("navigation").getByRole("link", { name: words.ui(`places.${word}.tab`), exact: true });

test("back and forward walk through the places that were visited", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  for (const word of ["principles", "cases", "quiz"]) {
    await tab(page, word).click();
    await expect_heading(page, words.ui(`${word}.title`));
  }
  for (const word of ["cases", "principles"]) {
    await page.goBack();
    await expect_heading(page, words.ui(`${word}.title`));
    assert.equal(address_of(page), `/en/${word}/`);
  }
  await page.goForward();
  await expect_heading(page, words.ui("cases.title"));
  await page.goBack();
  await page.goBack();
  await until("home", () => address_of(page) === "/en/");
});

test("reloading shows the same place again", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await tab(page, "cases").click();
  const title = words.text("cases", cases[0].id, "title");
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await expect_heading(page, title);
  await page.reload();
  await is_painted(page);
  await expect_heading(page, title);
  await page.goBack();
  await expect_heading(page, words.ui("cases.title"));
});

test("a new place begins at its top, and back returns to where one was", async (room) => {
  const page = await open_page(room, { address: "/en/principles/" });
  const link = page.getByRole("main").getByRole("link", { name: words.text("principles", principles.at(-1).id, "title") }).first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect_heading(page, words.text("principles", principles.at(-1).id, "title"));
  await until("the top", () => page.evaluate(() => scrollY === 0));
  await page.goBack();
  await expect_heading(page, words.ui("principles.title"));
  if (before > 100) await until("where one was", async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 100);
});

test("a link opens in a new tab with the middle button, as a link does", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  const [opened] = await Promise.all([page.context().waitForEvent("page"), tab(page, "cases").click({ button: "middle" })]);
  await opened.waitForURL(`${page.site}en/cases/`);
  assert.equal(address_of(page), "/en/");
});

test("an address with a part opens at that part", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/" });
  const last = (await page.getByRole("main").locator("section[id]").evaluateAll((all) => all.map((each) => each.id))).at(-1);
  await visit(page, `/en/glossary/#${last}`);
  await until("the part is on the screen", () => page.evaluate((id) => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    return scrollY > 0 && top >= -5 && top < innerHeight;
  }, last));
});
