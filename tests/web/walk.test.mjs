// The way of a visitor through everything that there is, by role and name.

import assert from "node:assert/strict";
import { cases, languages, principles, quizzes, Words } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { address_of, open_page, phone } from "./lib/browser.mjs";
import { expect_heading, expect_text } from "./lib/look.mjs";

async function arrives(page, address, title) {
  await page.waitForURL((url) => url.href === page.site + address.slice(1));
  await expect_heading(page, title);
  assert.ok((await page.title()).startsWith(title), `the window's title '${await page.title()}' begins with '${title}'`);
}

for (const language of languages) {
  test(`a visitor walks from home to the settings (${language})`, async (room) => {
    const words = new Words(language);
    const page = await open_page(room, { address: `/${language}/` });
    const main = page.getByRole("main");
    const tab = (word) => page.getByRole("navigation").getByRole("link", { name: words.ui(`places.${word}.tab`), exact: true });

    await tab("principles").click();
    await arrives(page, `/${language}/principles/`, words.ui("principles.title"));

    const principle = principles.find((each) => each.kind === "requirement");
    const title = words.text("principles", principle.id, "title");
    await main.getByRole("link", { name: title }).first().click();
    await arrives(page, `/${language}/principles/${principle.id}/`, title);
    for (const key of ["principle.why", "principle.topics", "principle.in_practice", "principle.cases", "principle.terms"]) {
      await main.getByRole("heading", { name: words.ui(key), exact: true }).first().waitFor({ state: "attached" });
    }

    const told = cases.find((each) => each.principles.includes(principle.id));
    const story = words.text("cases", told.id, "title");
    await main.getByRole("link", { name: story }).first().click();
    await arrives(page, `/${language}/cases/${told.id}/`, story);

    await tab("cases").click();
    await arrives(page, `/${language}/cases/`, words.ui("cases.title"));
    await tab("quiz").click();
    await arrives(page, `/${language}/quiz/`, words.ui("quiz.title"));
    await main.getByRole("link", { name: words.text("quizzes", quizzes[0].id, "title") }).first().click();
    await arrives(page, `/${language}/quiz/${quizzes[0].id}/`, words.text("quizzes", quizzes[0].id, "title"));

    for (const word of ["glossary", "frameworks", "timeline", "initiative", "settings"]) {
      await tab(word).click();
      await page.waitForURL(`${page.site}${language}/${word}/`);
    }
    await expect_heading(page, words.ui("settings.title"));
    await page.getByRole("banner").getByRole("link", { name: words.ui("frame.search"), exact: true }).click();
    await arrives(page, `/${language}/search/`, words.ui("search.title"));
    await page.getByRole("banner").getByRole("link", { name: words.ui("frame.brand"), exact: true }).click();
    await page.waitForURL(`${page.site}${language}/`);
  });
}

test("on a phone every place is reached through the bar and 'More'", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/", viewport: phone, hasTouch: true, isMobile: true });
  const bar = page.getByRole("navigation");
  await bar.getByRole("link", { name: words.ui("places.more.tab"), exact: true }).tap();
  await page.waitForURL(`${page.site}en/more/`);
  await page.getByRole("main").getByRole("link", { name: words.ui("places.settings.title") }).first().tap();
  await arrives(page, "/en/settings/", words.ui("settings.title"));
  await bar.getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).tap();
  await arrives(page, "/en/cases/", words.ui("cases.title"));
});

test("the page about the initiative names its objectives, activities and the disclaimer", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { address: "/en/initiative/" });
  await expect_text(page.getByRole("contentinfo"), words.ui("frame.disclaimer"));
  const text = await page.getByRole("main").innerText();
  for (const name of ["InTouchAI.eu", "European AI Alliance", "AI Act", "Coordinated Plan"]) {
    assert.ok(text.includes(name), `the page names ${name}`);
  }
  assert.equal(address_of(page), "/en/initiative/");
});
