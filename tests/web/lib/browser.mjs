// Chromium, and pages in it that are watched: a console error, a failed request or one to another
// place fails the test that it happened in.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { until } from "../../lib/runner.mjs";

const flags = [
  "--no-sandbox", "--no-first-run",
  "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export async function launch(more_flags = []) {
  const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath: path, args: [...flags, ...more_flags], chromiumSandbox: false });
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** Writes down what went wrong in a page, and every request. */
function watch(page, site) {
  const trouble = [];
  const requests = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:")) trouble.push(`request elsewhere: ${url}`);
  });
  page.on("requestfailed", (request) => trouble.push(`request failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  return { trouble, requests };
}

// What headless Chromium says of its own graphics has nothing to do with the page, and whoever leaves a page
// before its icon has come misses nothing.
const harmless = [/GPU stall due to ReadPixels/, /Automatic fallback to software WebGL/, /icon\.\w+\.svg net::ERR_ABORTED/];

/**
 * A page in a browser profile of its own, closed when the test ends. `expected` are troubles that
 * belong to the test; any other one fails it. `site` and `browser`, where they are not those of all tests.
 */
export async function open_page(room, options = {}) {
  const { expected = [], address, site = room.site, browser = room.browser, ...context_options } = options;
  const context = await browser.newContext({ viewport: desktop, locale: "en-GB", reducedMotion: "reduce", ...context_options });
  context.setDefaultTimeout(15000);
  context.setDefaultNavigationTimeout(30000); // the first page of a busy machine
  const page = await context.newPage();
  const seen = watch(page, site);
  room.page = page;
  room.trouble = () => seen.trouble;
  room.cleanups.push(async (passed) => {
    await context.close();
    const fit = (text) => [...harmless, ...expected].some((each) => each.test(text));
    const bad = seen.trouble.filter((text) => !fit(text));
    if (passed && bad.length > 0) throw new Error(`the page was in trouble:\n${bad.join("\n")}`);
  });
  page.requests = seen.requests;
  page.site = site;
  if (address !== undefined) await visit(page, address);
  return page;
}

/** Goes to an address of the site and waits until the canvas answers. */
export async function visit(page, address, { painted = true } = {}) {
  const response = await page.goto(new URL(address.replace(/^\//, ""), page.site).href, { waitUntil: "load" });
  if (painted) await is_painted(page);
  return response;
}

export async function is_painted(page) {
  await page.waitForFunction(() => performance.getEntriesByName("explorer:interactive").length > 0
    && document.documentElement.dataset.edition === "painted", null, { timeout: 20000 });
}

export const stats = (page) => page.evaluate(() => window.explorer.stats());

/** Waits until no frame has been drawn for a while, none is to be drawn, and all elements have followed. */
export async function is_settled(page, { quiet_ms = 300 } = {}) {
  let before = -1;
  await until("the page comes to rest", async () => {
    const { frames, frame_asked, turns_to_come } = await stats(page);
    const still = frames === before && !frame_asked && turns_to_come === 0;
    before = frames;
    if (!still) await page.waitForTimeout(quiet_ms);
    return still;
  }, { seconds: 15 });
}

/** Waits until everything has followed what was painted last: what nobody sees comes after all that is said. */
export async function has_all_elements(page) {
  await page.waitForFunction(() => { const { frame_asked, turns_to_come } = window.explorer.stats(); return !frame_asked && turns_to_come === 0; });
}

/** Waits until the elements are those of the page with this address, all in their places: they follow what is painted in turns of their own. */
export async function has_elements_of(page, address) {
  await page.waitForFunction((route) => document.documentElement.dataset.route === route && window.explorer.stats().turns_to_come === 0, address);
}

/** The address below the site's root, as visitors see it. */
export function address_of(page) {
  const url = new URL(page.url());
  return `/${url.href.slice(page.site.length)}`;
}

/** What of a failed test can be looked at afterwards. */
export async function save_evidence(room, folder) {
  if (!room.page || room.page.isClosed()) return [];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${String(room.number).padStart(3, "0")}.png`);
  await room.page.screenshot({ path: file, timeout: 10000 });
  return [`at ${room.page.url()}`, `picture: ${file}`, ...room.trouble().map((text) => `in the page: ${text}`)];
}
