// The way of a visitor through everything that there is, by pointer and by keyboard.

import assert from "node:assert/strict";
import { cases, languages, plain, principles, terms, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { Hand } from "./lib/hand.mjs";
import { start } from "./lib/program.mjs";

async function arrives(program, address, title) {
  await until(`${address} is shown`, () => program.report().address === address);
  const hand = new Hand(program);
  if (title) assert.equal(await hand.heading(), title);
  await until("the window's title follows", async () => (await program.title()).startsWith(program.report().title));
}

for (const language of languages) {
  test(`a visitor walks from home to the settings by pointer (${language})`, async (room) => {
    const words = new Words(language);
    const program = await start(room, { route: `/${language}/`, language });
    const tab = (word) => program.press("link", words.ui(`places.${word}.tab`));

    await tab("principles");
    await arrives(program, `/${language}/principles/`, words.ui("principles.title"));
    const principle = principles.find((each) => each.kind === "requirement");
    const title = words.text("principles", principle.id, "title");
    const card = program.elements("link").find((each) => each.name.includes(title) && !each.fixed);
    await program.press("link", card.name);
    await arrives(program, `/${language}/principles/${principle.id}/`, title);

    await tab("cases");
    await arrives(program, `/${language}/cases/`, words.ui("cases.title"));
    const { outcome } = cases[0];
    const count = cases.filter((each) => each.outcome === outcome).length;
    await program.press("switch", words.ui("frame.filter_chip", { name: words.ui(`outcome.${outcome}`), count: String(count) }));
    await arrives(program, `/${language}/cases/?outcome=${outcome}`);
    assert.ok(program.elements("status").some((each) => each.name === words.ui_count("cases.shown", count, { total: String(cases.length) })));

    await tab("glossary");
    await arrives(program, `/${language}/glossary/`, words.ui("glossary.title"));
    await tab("initiative");
    await arrives(program, `/${language}/initiative/`);
    await tab("settings");
    await arrives(program, `/${language}/settings/`, words.ui("settings.title"));
  }, { limit_s: 90 });

  test(`a case is told by pointer, with its outcome after the decision (${language})`, async (room) => {
    const words = new Words(language);
    const told = cases[0];
    const decision = told.steps.findIndex((step) => step.options);
    const own = told.steps[decision].options.find((id) => id !== told.steps[decision].actual);
    const program = await start(room, { route: `/${language}/cases/${told.id}/`, language });
    const outcome = words.ui(`outcome.${told.outcome}`);
    const shown = (text) => program.report().elements.some((each) => each.name === text);
    for (let step = 0; step < decision; ++step) {
      assert.ok(!shown(outcome), "nothing is given away");
      await program.press("button", words.ui("case.next"));
    }
    const label = plain(words.text("cases", told.id, "steps", told.steps[decision].id, "options", own, "label"));
    assert.ok((await program.find("button", words.ui("case.next"))).disabled, "first decide");
    await program.press("button", label);
    await until("the consequence", () => shown(words.ui("case.own_choice")));
    assert.ok(shown(outcome));
    for (let step = decision + 1; step < told.steps.length; ++step) await program.press("button", words.ui("case.next"));
    await arrives(program, `/${language}/cases/${told.id}/?step=${told.steps.length}`);
  }, { limit_s: 90 });
}

test("places are reached by Tab and Enter, and Alt with the arrows goes back and forward", async (room) => {
  const words = new Words("en");
  const program = await start(room);
  const go = async (id) => {
    for (let i = 0; i < 40 && program.report().focused !== id; ++i) {
      await program.key("Tab");
    }
    assert.equal(program.report().focused, id);
    await program.key("Return");
  };
  await go("nav-principles");
  await arrives(program, "/en/principles/", words.ui("principles.title"));
  await go("nav-cases");
  await arrives(program, "/en/cases/", words.ui("cases.title"));
  await program.key("alt+Left");
  await arrives(program, "/en/principles/");
  await program.key("alt+Left");
  await arrives(program, "/en/");
  await program.key("alt+Right");
  await arrives(program, "/en/principles/");
}, { limit_s: 90 });

test("who goes back finds the page scrolled as it was left", async (room) => {
  const program = await start(room, { route: "/en/cases/" });
  await program.wheel(8);
  const left = program.report().scroll_px;
  assert.ok(left > 300, `the wheel scrolled to ${left}`);
  const card = program.elements("link").find((each) => !each.fixed && each.y - left > 150 && each.y - left < 600);
  await program.click(card.x + card.width / 2, card.y - left + 20);
  await until("the story is shown", () => program.report().address.startsWith("/en/cases/") && program.report().address !== "/en/cases/");
  assert.equal(program.report().scroll_px, 0);
  await program.key("alt+Left");
  await arrives(program, "/en/cases/");
  await until("the place is the same", () => Math.abs(program.report().scroll_px - left) < 1);
});

test("what has the focus is scrolled into the window", async (room) => {
  const program = await start(room, { route: "/en/principles/" });
  for (let i = 0; i < 30; ++i) await program.key("Tab");
  const { focused, scroll_px, elements } = program.report();
  const element = elements.find((each) => each.id === focused);
  assert.ok(element, focused);
  const y = element.fixed ? element.y : element.y - scroll_px;
  assert.ok(y >= 0 && y + element.height <= program.size.height, `${focused} is at ${y}`);
});

test("the language is switched and the place stays", async (room) => {
  const english = new Words("en"), french = new Words("fr");
  const program = await start(room, { route: "/en/glossary/" });
  await program.press("link", "Français");
  await arrives(program, "/fr/glossary/", french.ui("glossary.title"));
  assert.equal(program.report().language, "fr");
  await program.press("link", "English");
  await arrives(program, "/en/glossary/", english.ui("glossary.title"));
});

test("a term explains itself, and Escape closes the explanation and gives the focus back", async (room) => {
  const words = new Words("en");
  const names = terms.map((each) => words.text("terms", each.id, "term"));
  let program, marked;
  program = await start(room, { route: `/en/principles/${principles[0].id}/` });
  for (const principle of principles) {
    await program.press("link", words.ui("places.principles.tab"));
    const title = words.text("principles", principle.id, "title");
    await program.press("link", program.elements("link").find((each) => each.name.includes(title) && !each.fixed).name);
    await until("the principle", () => program.report().address === `/en/principles/${principle.id}/`);
    marked = program.report().elements.find((each) => each.role === "button" && each.id?.includes("-") && each.level === undefined);
    if (marked) break;
  }
  assert.ok(marked, "some principle's text marks a term");
  await program.press("button", marked.name);
  await until("the dialog", () => program.report().dialog);
  const heading = program.elements("heading").find((each) => each.id === "dialog-title");
  assert.ok(names.includes(heading.name), heading.name);
  await program.key("Escape");
  await until("the dialog is gone", () => !program.report().dialog);
  assert.equal(program.report().focused, marked.id);
}, { limit_s: 90 });

test("the search finds while one types, accents and capitals aside", async (room) => {
  const words = new Words("fr");
  const program = await start(room, { route: "/fr/search/", language: "fr" });
  await program.press("textbox", words.ui("search.field"));
  await program.type("equite");
  await until("the address follows", () => program.report().address === "/fr/search/?q=equite");
  const hits = program.report().elements.filter((each) => each.id?.startsWith("hit-"));
  assert.ok(hits.length > 0);
  assert.ok(hits.some((each) => /équité/i.test(each.name)), "with the accents that were not typed");
});
