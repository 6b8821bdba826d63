// Terms of the glossary explain themselves where they stand in a text.

import assert from "node:assert/strict";
import { languages, plain, principles, terms, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { open_page, visit } from "./lib/browser.mjs";
import { expect_text, focused } from "./lib/look.mjs";

/** The first marked term of a page that has one: a place and what the dialog must be headed. */
async function page_with_term(page, language) {
  for (const principle of principles) {
    await visit(page, `/${language}/principles/${principle.id}/`);
    const marked = page.getByRole("main").locator(".term").first();
    if (await marked.count() > 0) return marked;
  }
  throw new Error("no principle's text marks a term");
}

async function opens_dialog(page, words) {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const heading = (await dialog.getByRole("heading").first().innerText()).trim();
  const term = terms.find((each) => words.text("terms", each.id, "term") === heading);
  assert.ok(term, `'${heading}' is a term of the glossary`);
  const text = (await dialog.innerText()).replace(/\s+/g, " ");
  assert.ok(text.includes(plain(words.text("terms", term.id, "definition")).slice(0, 50)), "the definition is there");
  return dialog;
}

for (const language of languages) {
  test(`a term explains itself, Escape closes it and the focus is back where it was (${language})`, async (room) => {
    const words = new Words(language);
    const page = await open_page(room, { address: `/${language}/` });
    const marked = await page_with_term(page, language);
    const id = await marked.getAttribute("id");
    await marked.click();
    const dialog = await opens_dialog(page, words);
    await until("the focus is in the dialog", () => page.evaluate(() => document.activeElement?.closest("dialog, [role=dialog]") !== null));
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await until("the focus returns to the term", async () => (await focused(page))?.id === id);
  });
}

test("a term is explained by keyboard alone, and closed by its button", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/" });
  const marked = await page_with_term(page, "en");
  await marked.focus();
  await page.keyboard.press("Enter");
  const dialog = await opens_dialog(page, words);
  await dialog.getByRole("button", { name: words.ui("dialog.close"), exact: true }).click();
  await dialog.waitFor({ state: "detached" });
});

test("from the explanation one goes on to the glossary, to that very term", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/" });
  await (await page_with_term(page, "en")).click();
  const dialog = await opens_dialog(page, words);
  const name = (await dialog.getByRole("heading").first().innerText()).trim();
  await dialog.getByRole("link", { name: words.ui("dialog.to_glossary"), exact: true }).click();
  await page.waitForURL(/\/en\/glossary\/#/);
  const heading = page.getByRole("main").getByRole("heading", { name, exact: true });
  await until("the term is on the screen", async () => {
    const box = await heading.boundingBox();
    return box !== null && box.y >= 0 && box.y < 800;
  });
});

test("the glossary is filtered as one types, whatever the accents and capitals", async (room) => {
  const words = new Words("fr");
  const page = await open_page(room, { address: "/fr/glossary/" });
  const main = page.getByRole("main");
  const accented = terms.map((each) => words.text("terms", each.id, "term")).find((name) => /[éèêàùôîç]/.test(name));
  const bare = accented.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  await main.getByLabel(words.ui("glossary.filter"), { exact: true }).pressSequentially(bare);
  await main.getByRole("heading", { name: accented, exact: true }).waitFor({ state: "attached" });
  await until("the others are gone", async () => (await main.getByRole("heading", { level: 3 }).count()) < terms.length / 2);
});

test("the glossary tells how many terms there are", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/glossary/" });
  await expect_text(page.getByRole("main"), words.ui_count("glossary.count", terms.length));
});
