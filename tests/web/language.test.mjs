// Switching the language keeps everything else.

import assert from "node:assert/strict";
import { cases, plain, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { answer_question, question_on } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, expect_text } from "./lib/look.mjs";

const english = new Words("en");
const french = new Words("fr");

async function switch_to(page, name) {
  await page.getByRole("banner").getByRole("link", { name, exact: true }).click();
}

test("the language changes and the place stays", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/" });
  await switch_to(page, "Français");
  await expect_heading(page, french.ui("glossary.title"));
  assert.equal(address_of(page), "/fr/glossary/");
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assert.ok((await page.title()).startsWith(french.ui("glossary.title")));
  await switch_to(page, "English");
  await expect_heading(page, english.ui("glossary.title"));
  assert.equal(address_of(page), "/en/glossary/");
  await page.goBack();
  await expect_heading(page, french.ui("glossary.title"));
});

test("filters stay when the language changes", async (room) => {
  const { region } = cases[0];
  const page = await open_page(room, { address: `/en/cases/?region=${region}` });
  await switch_to(page, "Français");
  await expect_heading(page, french.ui("cases.title"));
  assert.equal(address_of(page), `/fr/cases/?region=${region}`);
});

test("a quiz goes on in the other language with the same question and answer", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/?length=5&seed=3` });
  const hand = new Hand(page);
  const question = await answer_question(hand, english, true);
  await switch_to(page, "Français");
  await expect_heading(page, plain(french.text("questions", question.id, "stem")));
  assert.equal(question_on(french, await hand.heading()).id, question.id);
  await expect_text(page.getByRole("main"), french.ui("quiz.right"));
});

test("the settings change the language, too", async (room) => {
  const page = await open_page(room, { address: "/fr/settings/" });
  await page.getByRole("group", { name: french.ui("settings.language_choose") }).getByRole("radio", { name: "English", exact: true }).click();
  await expect_heading(page, english.ui("settings.title"));
  assert.equal(address_of(page), "/en/settings/");
});

test("an address without a language opens in the language of the browser", async (room) => {
  const page = await open_page(room, { locale: "fr-CA" });
  await visit(page, "/");
  await until("French", async () => (await page.locator("html").getAttribute("lang")) === "fr");
  assert.ok(address_of(page).startsWith("/fr/"));
});

test("a language that cannot be fetched is named, and the page stays as it was", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/", expected: [/strings\.fr\.\w+\.json/, /'fr'/, /ERR_FAILED/] });
  await page.route("**/strings.fr.*.json", (route) => route.abort());
  await switch_to(page, "Français");
  await expect_text(page.getByRole("main"), english.ui("notice.language_failed", { language: english.ui("languages.fr") }));
  assert.equal(address_of(page), "/en/glossary/");
});
