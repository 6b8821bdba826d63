// Every address of the site opens by itself, in both editions of the page.

import assert from "node:assert/strict";
import { cases, frameworks, languages, principles, quizzes } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { address_of, open_page, stats } from "./lib/browser.mjs";
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

for (const address of addresses) {
  test(`${address} opens by its address, painted and without trouble`, async (room) => {
    const page = await open_page(room, { address });
    const [, language] = address.split("/");
    if (languages.includes(language)) {
      assert.equal(address_of(page), address);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
    }
    assert.ok((await page.title()).length > 3, "the window has a title");
    const heading = page.getByRole("heading", { level: 1 });
    assert.equal(await heading.count(), 1);
    const numbers = await stats(page);
    for (const name of ["frames", "last_frame_ms", "slowest_frame_ms", "heap_bytes"]) {
      assert.ok(numbers[name] > 0, `stats().${name} is ${numbers[name]}`);
    }
  });
}
