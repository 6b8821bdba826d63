// The search finds everything, while one types.

import assert from "node:assert/strict";
import { cases, principles, terms, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, has_all_elements, open_page } from "./lib/browser.mjs";
import { expect_heading, expect_text } from "./lib/look.mjs";

const field_of = (page, words) => page.getByRole("main").getByLabel(words.ui("search.field"), { exact: true });
const status_of = async (page) => (await page.getByRole("main").getByRole("status").first().innerText()).trim();

async function hits(page) {
  await has_all_elements(page);
  return (await page.getByRole("main").getByRole("link").getByRole("heading", { level: 3 }).allInnerTexts()).map((text) => text.trim());
}

test("accents and capitals make no difference, and results come with every key", async (room) => {
  const words = new Words("fr");
  const page = await open_page(room, { address: "/fr/search/" });
  const field = field_of(page, words);
  const look_for = async (text) => {
    await field.fill("");
    await field.pressSequentially(text);
    await until(`results for ${text}`, async () => (await status_of(page)).includes(text));
    return hits(page);
  };
  const plain = await look_for("equite");
  assert.ok(plain.length > 0);
  assert.deepEqual(await look_for("équité"), plain);
  assert.deepEqual(await look_for("ÉQUITÉ"), plain);
});

test("half a word is enough, and each letter more finds fewer", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/search/" });
  const field = field_of(page, words);
  let before = Infinity;
  for (const part of ["tran", "spar", "ency"]) {
    await field.pressSequentially(part);
    const typed = await field.inputValue();
    await until(`results for ${typed}`, async () => (await status_of(page)).includes(typed));
    const found = (await hits(page)).length;
    assert.ok(found > 0 && found <= before, `${typed}: ${found}`);
    before = found;
  }
  assert.equal(await field.inputValue(), "transparency");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search-words", "one goes on typing");
});

test("principles, cases and terms are found by their names, and lead there", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/search/" });
  const wanted = [words.text("principles", principles[2].id, "title"), words.text("cases", cases[1].id, "title"), words.text("terms", terms[3].id, "term")];
  for (const name of wanted) {
    await field_of(page, words).fill(name);
    await until(`'${name}' is found`, async () => (await hits(page)).includes(name));
  }
  await field_of(page, words).fill(wanted[1]);
  await page.getByRole("main").getByRole("link", { name: wanted[1] }).first().click();
  await page.waitForURL(`${page.site}en/cases/${cases[1].id}/`);
  await expect_heading(page, wanted[1]);
});

test("what is searched stands in the address, and the address searches", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/search/?q=oversight" });
  assert.equal(await field_of(page, words).inputValue(), "oversight");
  assert.ok((await hits(page)).length > 0);
  await field_of(page, words).fill("bias");
  await until("the address follows", () => address_of(page) === "/en/search/?q=bias");
});

test("when nothing is found the search says so and offers places", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/search/?q=xyzzyplugh" });
  await expect_text(page.getByRole("main"), words.ui("search.none", { words: "xyzzyplugh" }));
  assert.ok(await page.getByRole("main").getByRole("link").count() > 2);
});

test("markup that someone types is searched for and nothing else", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/search/" });
  const evil = "<img src=x onerror=alert(1)>\"'&";
  await field_of(page, words).fill(evil);
  await until("the words are shown as they are", async () => (await status_of(page)).includes(evil));
  assert.equal(await page.locator("img").count(), 0);
});
