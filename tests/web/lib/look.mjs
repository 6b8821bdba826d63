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

/** What has the focus where a bar covers a part of it, or where it reaches out of the window; "" where all of it is seen, or where
    it is higher than the room between the bars. */
export const covered_focus = (page) => page.evaluate(() => {
  const element = document.activeElement;
  const stays = (each) => ["fixed", "sticky"].includes(getComputedStyle(each).position);
  const bars = [...document.querySelectorAll("#banner, #navigation, #tools, #reach-picture")].filter(stays);
  if (element === document.body || element.matches(".skip") || bars.some((bar) => bar.contains(element))) return "";
  const target = element.closest("label") ?? element; // a choice has its ring as a whole
  const { top, bottom, left, right } = target.getBoundingClientRect();
  const beside = bars.map((bar) => bar.getBoundingClientRect()).filter((bar) => bar.left < right && bar.right > left);
  const room = beside.reduce((left_over, { height }) => left_over - height, innerHeight);
  const covered = top < -1 || bottom > innerHeight + 1 || beside.some((bar) => bar.top < bottom - 1 && bar.bottom > top + 1);
  return covered && bottom - top <= room ? `${element.id} ${Math.round(top)} to ${Math.round(bottom)}` : "";
});

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
