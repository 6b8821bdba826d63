// Cases are filtered by chips that say how many there would be.

import assert from "node:assert/strict";
import { cases, languages, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { address_of, open_page, visit } from "./lib/browser.mjs";
import { expect_text } from "./lib/look.mjs";

const shown_line = (words, count) => words.ui_count("cases.shown", count, { total: String(cases.length) });
const shown_cards = (page) => page.getByRole("main").getByRole("heading", { level: 2 }).count();

for (const language of languages) {
  test(`a chip filters the cases, says how many and is turned off again (${language})`, async (room) => {
    const words = new Words(language);
    const page = await open_page(room, { address: `/${language}/cases/` });
    const main = page.getByRole("main");
    await expect_text(main, shown_line(words, cases.length));
    for (const outcome of new Set(cases.map((each) => each.outcome))) {
      const count = cases.filter((each) => each.outcome === outcome).length;
      const chip = main.getByRole("button", { name: words.ui("frame.filter_chip", { name: words.ui(`outcome.${outcome}`), count: String(count) }), exact: true });
      await chip.click();
      await expect_text(main, shown_line(words, count));
      assert.equal(await chip.getAttribute("aria-pressed"), "true");
      assert.equal(address_of(page), `/${language}/cases/?outcome=${outcome}`);
      for (const each of cases) {
        const links = await main.getByRole("link", { name: words.text("cases", each.id, "title") }).count();
        assert.equal(links > 0, each.outcome === outcome, each.id);
      }
      await chip.click();
      await expect_text(main, shown_line(words, cases.length));
    }
  });
}

test("filters of different kinds work together, count together and are cleared at once", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/cases/" });
  const main = page.getByRole("main");
  const { region, outcome } = cases[0];
  const both = cases.filter((each) => each.region === region && each.outcome === outcome).length;
  await main.locator("summary").filter({ hasText: words.ui("cases.more_filters") }).click();
  const chip = (name, count) => main.getByRole("button", { name: words.ui("frame.filter_chip", { name, count: String(count) }), exact: true });
  await chip(words.ui(`region.${region}`), cases.filter((each) => each.region === region).length).click();
  await chip(words.ui(`outcome.${outcome}`), both).click();
  await expect_text(main, shown_line(words, both));
  await until("the address", () => address_of(page) === `/en/cases/?outcome=${outcome}&region=${region}`);
  await main.getByRole("link", { name: words.ui("cases.clear"), exact: true }).first().click();
  await expect_text(main, shown_line(words, cases.length));
});

test("a shared address filters, and filters that fit nothing say so", async (room) => {
  const words = new Words("en");
  const { region } = cases[0];
  const page = await open_page(room, { address: `/en/cases/?region=${region}` });
  await expect_text(page.getByRole("main"), shown_line(words, cases.filter((each) => each.region === region).length));
  await visit(page, "/en/cases/?region=nowhere");
  await expect_text(page.getByRole("main"), words.ui("cases.none_title"));
  assert.ok(await shown_cards(page) === 0);
});
