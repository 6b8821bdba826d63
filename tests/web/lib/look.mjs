// What tests look at in a page, in the words of who looks.

import assert from "node:assert/strict";
import { Picture } from "../../lib/pixels.mjs";

/** Waits until the text is shown somewhere in `place`. */
export async function expect_text(place, text) {
  await place.getByText(text, { exact: true }).first().waitFor({ state: "attached" });
}

export async function expect_no_text(place, text) {
  assert.equal(await place.getByText(text, { exact: true }).count(), 0, `'${text}' should not be shown`);
}

export async function expect_heading(page, text) {
  await page.getByRole("heading", { level: 1, name: text, exact: true }).waitFor({ state: "attached" });
}

export async function picture_of(page, options = {}) {
  return new Picture(await page.screenshot(options));
}

/** The words and role of what has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    return { id: element.id, tag: element.nodeName.toLowerCase(), text: element.textContent.trim() };
  });
}

/** What acts, is seen, and begins above the lowest third of the window: its ids. */
export function out_of_reach(page) {
  return page.evaluate(() => [...document.querySelectorAll("#page :is(a[href], button, label, summary, input)")].filter((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(seen) && top < innerHeight * 2 / 3 - 1;
  }).map(({ id }) => id));
}

/** Everything that a site can keep in a browser. */
export function stored(page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map((each) => each.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

export const nothing_stored = { local: {}, session: {}, cookies: "", databases: [], caches: [], workers: 0 };
