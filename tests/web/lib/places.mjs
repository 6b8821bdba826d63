// From place to place within one painted page, as the browser's own back and forward buttons lead: no
// new document, so that a walk through all places takes seconds.

import { has_elements_of, is_settled, visit } from "./browser.mjs";
import { listed_addresses } from "./site.mjs";

export const places_of = (language) => listed_addresses().filter((address) => address.startsWith(`/${language}/`));

/** One list and one page of each kind: enough where only the kind of page matters. */
export function kinds_of(language) {
  const met = new Map();
  return places_of(language).filter((address) => {
    const [, , kind = ""] = address.split("/");
    met.set(kind, (met.get(kind) ?? 0) + 1);
    return met.get(kind) <= 2;
  });
}

export async function wander_to(page, address) {
  if (page.url() === "about:blank") await visit(page, address);
  else {
    await page.evaluate((url) => {
      history.pushState(null, "", url);
      dispatchEvent(new PopStateEvent("popstate"));
    }, new URL(address.slice(1), page.site).href);
  }
  await has_elements_of(page, address);
  // What is placed is placed with the frame that paints it.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
}

/** A window as tall as the page is, within what can be looked at quickly, so that much of it is in the picture. */
export async function in_full_height(page, look) {
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: before.width, height: Math.min(Math.max(height, before.height), 2400) });
  await is_settled(page, { quiet_ms: 120 });
  try {
    return await look();
  } finally {
    await page.setViewportSize(before);
  }
}
