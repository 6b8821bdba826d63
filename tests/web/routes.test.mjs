// Every address of the site opens by itself, painted, and breaks no rule of accessibility.

import assert from "node:assert/strict";
import { cases, frameworks, languages, principles, quizzes } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { look_with_axe, open_questions, told } from "./lib/axe.mjs";
import { address_of, is_settled, open_page, stats, visit } from "./lib/browser.mjs";
import { places_of } from "./lib/places.mjs";
import { listed_addresses } from "./lib/site.mjs";

const addresses = listed_addresses();

test("the site map lists every place in every language", async () => {
  const of_kind = (word, things) => ["", ...things.map((each) => `${each.id}/`)].map((rest) => `${word}/${rest}`);
  const places = ["", ...of_kind("principles", principles), ...of_kind("cases", cases), ...of_kind("quiz", quizzes),
    ...of_kind("frameworks", frameworks), "glossary/", "search/", "timeline/", "initiative/", "about/", "privacy/", "accessibility/",
    "sources/", "settings/"];
  const missing = languages.flatMap((language) => places.map((place) => `/${language}/${place}`))
    .filter((address) => !addresses.includes(address));
  assert.deepEqual(missing, []);
});

async function opens_well(page, address) {
  await visit(page, address);
  const [, language] = address.split("/");
  if (languages.includes(language)) {
    assert.equal(address_of(page), address);
    assert.equal(await page.locator("html").getAttribute("lang"), language, address);
  }
  assert.ok((await page.title()).length > 3, `the window of ${address} has a title`);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, address);
  const numbers = await stats(page);
  for (const name of ["frames", "last_frame_ms", "slowest_frame_ms", "heap_bytes"]) {
    assert.ok(numbers[name] > 0, `${address}: stats().${name} is ${numbers[name]}`);
  }
  await is_settled(page, { quiet_ms: 60 }); // a font that comes moves everything once more
  // axe cannot see a canvas: contrast and targets are measured in painted.test.mjs.
  const { violations, undecided } = await look_with_axe(page, { without: ["color-contrast"] });
  assert.deepEqual([...violations, ...open_questions(undecided)].map(told), [], address);
}

/** By language and the word that their addresses begin with; what stands alone is together. */
function groups_of_addresses() {
  const groups = new Map();
  for (const language of languages) {
    const places = places_of(language);
    for (const address of places) {
      const [, , word] = address.split("/");
      const group = places.filter((each) => each.startsWith(`/${language}/${word}/`)).length > 1 ? word : "all other places";
      const name = `${group} (${language})`;
      groups.set(name, [...(groups.get(name) ?? []), address]);
    }
  }
  const grouped = [...groups.values()].flat();
  groups.set("what belongs to no language", addresses.filter((address) => !grouped.includes(address)));
  return groups;
}

for (const [name, places] of groups_of_addresses()) {
  test(`each place opens by its address, painted, without trouble and without a broken rule of WCAG 2.2 AA: ${name}`, async (room) => {
    const page = await open_page(room);
    for (const address of places) await opens_well(page, address);
  }, { limit_s: 300 });
}
