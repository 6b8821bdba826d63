// A case is told step by step, and its outcome waits for the visitor's own decision.

import assert from "node:assert/strict";
import { cases, languages, plain, Words } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { address_of, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, expect_no_text, expect_text } from "./lib/look.mjs";

const told = cases[0];
const decision = told.steps.findIndex((step) => step.options);
const own = told.steps[decision].options.find((id) => id !== told.steps[decision].actual);

const step_text = (words, index, ...path) => plain(words.text("cases", told.id, "steps", told.steps[index].id, ...path));

for (const language of languages) {
  test(`the outcome of a case is shown only after the decision (${language})`, async (room) => {
    const words = new Words(language);
    const page = await open_page(room, { address: `/${language}/cases/${told.id}/` });
    const hand = new Hand(page);
    const main = page.getByRole("main");
    const outcome = words.ui(`outcome.${told.outcome}`);
    const step_heading = (index) => main.getByRole("heading", { name: step_text(words, index, "title"), exact: true });

    for (let step = 0; step < decision; ++step) {
      await step_heading(step).waitFor({ state: "attached" });
      await expect_no_text(main, outcome);
      await hand.press("button", words.ui("case.next"));
    }
    await step_heading(decision).waitFor({ state: "attached" });
    assert.ok(await page.getByRole("button", { name: words.ui("case.next"), exact: true }).isDisabled(), "first decide");
    await expect_no_text(main, words.ui("case.consequence"));

    await hand.press("button", step_text(words, decision, "options", own, "label"));
    await expect_text(main, words.ui("case.own_choice"));
    await expect_text(main, words.ui("case.actual_choice"));
    await expect_text(main, step_text(words, decision, "options", own, "consequence"));
    await expect_text(main, outcome);

    for (let step = decision + 1; step < told.steps.length; ++step) {
      await hand.press("button", words.ui("case.next"));
      await step_heading(step).waitFor({ state: "attached" });
    }
    await expect_text(main, words.ui("case.step_of", { step: String(told.steps.length), total: String(told.steps.length) }));
    await main.getByRole("heading", { name: words.ui("sources.heading"), exact: true }).waitFor({ state: "attached" });
    assert.equal(address_of(page), `/${language}/cases/${told.id}/?step=${told.steps.length}`);
  });
}

test("an address with a later step gives nothing away before the decision", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/cases/${told.id}/?step=${told.steps.length}` });
  const main = page.getByRole("main");
  await main.getByRole("heading", { name: step_text(words, decision, "title"), exact: true }).waitFor({ state: "attached" });
  await expect_no_text(main, words.ui(`outcome.${told.outcome}`));
  assert.equal(await page.getByText(step_text(words, told.steps.length - 1, "title"), { exact: true }).count(), 0);
});

test("back leads to the step before, and the decision stays", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: `/en/cases/${told.id}/?step=${decision + 1}` });
  const hand = new Hand(page);
  await hand.press("button", step_text(words, decision, "options", own, "label"));
  await hand.press("button", words.ui("case.next"));
  await page.getByRole("heading", { name: step_text(words, decision + 1, "title"), exact: true }).waitFor({ state: "attached" });
  await page.goBack();
  await page.getByRole("heading", { name: step_text(words, decision, "title"), exact: true }).waitFor({ state: "attached" });
  assert.ok(await page.getByRole("radio", { name: step_text(words, decision, "options", own, "label"), exact: true }).isChecked());
});

test("every case opens with its title and gives no outcome away", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/cases/" });
  for (const each of cases) {
    await visit(page, `/en/cases/${each.id}/`);
    await expect_heading(page, words.text("cases", each.id, "title"));
    await expect_no_text(page.getByRole("main"), words.ui(`outcome.${each.outcome}`));
  }
}, { limit_s: 90 });
