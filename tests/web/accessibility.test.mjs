// axe-core, with the rules of WCAG 2.2 A and AA and its best practices, on every static page and every state of
// the painted ones; routes.test.mjs looks at each place as it opens. It cannot see a canvas: contrast and targets
// of the painted edition are measured in painted.test.mjs.

import assert from "node:assert/strict";
import { cases, languages, plain, quiz_of_all_kinds, questions_of, Words } from "../lib/content.mjs";
import { Picture } from "../lib/pixels.mjs";
import { answer_question } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page, phone, visit } from "./lib/browser.mjs";
import { look_with_axe, open_questions, told } from "./lib/axe.mjs";
import { hex, ink_on_ground } from "./lib/contrast.mjs";
import { Hand } from "./lib/hand.mjs";
import { kinds_of, places_of, wander_to } from "./lib/places.mjs";

const themes = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high contrast": { colorScheme: "light", contrast: "more" },
};

/**
 * Where axe cannot tell a colour (text in a picture, a ground of another layer), the pixels can. An icon
 * in a picture, which axe calls 'non-text characters', needs 3:1.
 */
async function too_pale(page, undecided) {
  const pale = [];
  for (const { target, because, box } of undecided) {
    const picture = new Picture(await page.screenshot({ fullPage: true, clip: box }));
    const seen = ink_on_ground(picture, { x: 0, y: 0, width: picture.width, height: picture.height });
    if (seen && seen.ratio >= (because.includes("non-text") ? 3 : 4.5)) continue;
    pale.push(`${target}: ${seen ? `${hex(seen.ink)} on ${hex(seen.ground)} is ${seen.ratio.toFixed(2)}:1` : "nothing is painted there"}`);
  }
  return pale;
}

for (const language of languages) {
  // The markup is the same in every language, and routes.test.mjs looks at each live page in each of them.
  const is_first = language === languages[0];
  test(`no ${is_first ? "" : "kind of "}static page breaks a rule of WCAG 2.2 AA, in any theme (${language})`, async (room) => {
    const page = await open_page(room);
    // As if the core never came, with scripts on, which axe needs.
    await page.route("**/boot.*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    const wrong = [];
    // Pages of one kind are made of the same colours, but for the hue of each requirement.
    const in_all_themes = new Set([...kinds_of(language), ...places_of(language).filter((each) => each.includes("/principles/"))]);
    for (const address of is_first ? places_of(language) : in_all_themes) {
      await page.emulateMedia(themes.light);
      await visit(page, address, { painted: false });
      for (const [theme, media] of Object.entries(themes)) {
        if (theme !== "light" && !in_all_themes.has(address)) continue;
        await page.emulateMedia(media);
        // Another theme changes colours and nothing else.
        const { violations, undecided } = await look_with_axe(page, theme === "light" ? {} : { only: ["color-contrast"] });
        const of_colour = undecided.filter(({ rule }) => rule === "color-contrast");
        const others = open_questions(undecided).filter((each) => !of_colour.includes(each));
        wrong.push(...[...violations, ...others].map((each) => `${address} ${theme}: ${told(each)}`),
          ...(await too_pale(page, of_colour)).map((text) => `${address} ${theme}: ${text}`));
      }
    }
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} findings, the first of them`);
  }, { limit_s: 600 });

  test(`a theme changes nothing in the elements of a painted page (${language})`, async (room) => {
    const page = await open_page(room);
    const elements = () => page.evaluate(() => document.body.outerHTML);
    for (const address of places_of(language).slice(0, 4)) {
      await page.emulateMedia(themes.light);
      await wander_to(page, address);
      await is_settled(page, { quiet_ms: 100 });
      const light = await elements();
      for (const [theme, media] of Object.entries(themes)) {
        await page.emulateMedia(media);
        await until(`the theme is ${theme}`, async () => (await page.locator("html").getAttribute("data-theme")) === theme.replace(" ", "-"));
        assert.equal(await elements(), light, `${address} in ${theme}`);
      }
    }
  }, { limit_s: 240 });
}

const words = new Words("en");

async function expect_clean(page, what) {
  await is_settled(page, { quiet_ms: 100 });
  const { violations, undecided } = await look_with_axe(page, { without: ["color-contrast"] });
  assert.deepEqual([...violations, ...open_questions(undecided)].map(told), [], what);
}

test("no question, feedback or result breaks a rule of WCAG 2.2 AA", async (room) => {
  const quiz = quiz_of_all_kinds();
  const count = questions_of(quiz).length;
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?seed=3` });
  const hand = new Hand(page);
  for (let index = 0; index < count; ++index) {
    const stem = await hand.heading();
    await expect_clean(page, stem);
    const { kind } = await answer_question(hand, words, index % 2 === 0);
    await expect_clean(page, `feedback on a question of the kind '${kind}'`);
    await hand.press("button", words.ui(index + 1 < count ? "quiz.next_question" : "quiz.show_result"));
    await until("something else is shown", async () => (await hand.heading()) !== stem);
  }
  await expect_clean(page, "the result");
}, { limit_s: 400 });

test("no step, decision or outcome of a case breaks a rule of WCAG 2.2 AA", async (room) => {
  const [told_case] = cases;
  const decision = told_case.steps.findIndex((step) => step.options);
  const { id, options } = told_case.steps[decision];
  const page = await open_page(room, { address: `/en/cases/${told_case.id}/?step=${decision + 1}` });
  const hand = new Hand(page);
  await expect_clean(page, "the decision");
  await hand.press("button", plain(words.text("cases", told_case.id, "steps", id, "options", options[0], "label")));
  await expect_clean(page, "what would follow");
  for (let step = decision + 1; step < told_case.steps.length; ++step) {
    await hand.press("button", words.ui("case.next"));
    await expect_clean(page, `step ${step + 1}`);
  }
});

test("no dialog and no list of hits breaks a rule of WCAG 2.2 AA", async (room) => {
  const page = await open_page(room, { address: "/en/principles/human-agency-and-oversight/" });
  await page.getByRole("main").locator(".term").first().click();
  await page.getByRole("dialog").waitFor({ state: "attached" });
  await expect_clean(page, "a term explained");
  await visit(page, "/en/settings/");
  await new Hand(page).press("button", words.ui("settings.erase"));
  await page.getByRole("dialog").waitFor({ state: "attached" });
  await expect_clean(page, "the question before everything is erased");
  await visit(page, "/en/search/?q=transparen");
  await expect_clean(page, "hits");
  await visit(page, "/en/search/?q=xyzzy");
  await expect_clean(page, "no hits");
  await visit(page, "/en/cases/?region=europe");
  await expect_clean(page, "a filtered list");
});

test("on a phone, and at an address that is not there, no rule of WCAG 2.2 AA is broken", async (room) => {
  const page = await open_page(room, { viewport: phone, hasTouch: true, isMobile: true, expected: [/404/] });
  for (const address of ["/en/", "/en/more/", "/en/cases/", "/en/principles/transparency/", "/fr/settings/", "/en/no/such/place/"]) {
    await visit(page, address);
    await expect_clean(page, address);
  }
});
