// Without a network: who has switched it on has the whole explorer, in every language; who has not, keeps nothing.
// The network goes away by stopping the server, which the worker cannot get round.

import assert from "node:assert/strict";
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, Words } from "../lib/content.mjs";
import { run } from "../lib/process.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_painted, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, nothing_stored, stored } from "./lib/look.mjs";
import { folder as built, serve } from "./lib/site.mjs";

const words = new Words("en");
const build = process.env.EXPLORER_BUILD ?? join(root, "build");

/** A site of the test's own, that it may change and whose server it may stop and start again. */
class OwnSite {
  static async make(room) {
    const site = new OwnSite();
    site.folder = mkdtempSync(join(tmpdir(), "explorer-offline-"));
    cpSync(built, site.folder, { recursive: true, filter: (path) => !path.endsWith(".br") && !path.endsWith(".gz") });
    room.cleanups.push(() => { site.stop(); rmSync(site.folder, { recursive: true, force: true }); });
    await site.start();
    return site;
  }

  async start() {
    const port = this.address ? ["--port", new URL(this.address).port] : [];
    Object.assign(this, await serve(this.folder, port));
  }

  /** Names the files anew after one has changed, as script/build does. */
  async renew() {
    copyFileSync(join(root, "web", "offline_worker.js"), join(this.folder, "offline_worker.js"));
    const { status, stderr } = await run(join(build, "native", "explorer-tool"), ["offline", "--site", this.folder]);
    assert.equal(status, 0, stderr);
  }
}

async function open_settings(room, site, expected = []) {
  return open_page(room, { site: site.address, address: "/en/settings/", expected });
}

const keep = (page) => new Hand(page).press("switch", words.ui("settings.offline_keep"));
const status = (page) => page.locator("#offline-status");
const is_kept = (page) => until("everything is kept", async () => (await status(page).count()) > 0
  && (await status(page).innerText()).startsWith(words.ui("settings.offline_kept", { date: "@" }).split("@")[0].trim()), { seconds: 60 });

/** A show with its speaker's window. */
async function presents(page) {
  await visit(page, "/en/paths/five-minutes/?present");
  const title = () => page.locator("h1").innerText();
  const first = await title();
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  await is_painted(speaker);
  await until("it is at the hall's step", async () => (await speaker.locator("#hall-title").innerText()).trim() === first.trim());
  await speaker.keyboard.press("PageDown");
  await until("the hall follows", async () => (await title()) !== first);
  await speaker.close();
}

test("who keeps it for off-line use has every page in every language without a network, until it is switched off", async (room) => {
  const site = await OwnSite.make(room);
  const page = await open_settings(room, site, [/ERR_CONNECTION_REFUSED/, /ServiceWorker/]);
  assert.deepEqual(await stored(page), nothing_stored, "nothing is kept unasked");
  await keep(page);
  await is_kept(page);
  site.stop();
  for (const [address, language, heading] of [["/fr/principles/transparency/", "fr", ["principles", "transparency", "title"]],
    ["/en/cases/alphafold/", "en", ["cases", "alphafold", "title"]], ["/fr/paths/one-hour/", "fr", ["paths", "one-hour", "title"]]]) {
    await visit(page, address);
    await expect_heading(page, new Words(language).text(...heading));
  }
  await visit(page, "/en/no-such-place/");
  await expect_heading(page, words.ui("not_found.title"));
  await presents(page);
  await site.start();
  await visit(page, "/en/settings/");
  await is_kept(page);
  await keep(page);
  await until("nothing is kept any more", async () => {
    const now = await stored(page);
    return now.caches.length === 0 && now.workers === 0;
  });
}, { limit_s: 150 });

test("when a file cannot be fetched the page says so and nothing is kept", async (room) => {
  const site = await OwnSite.make(room);
  unlinkSync(join(site.folder, "fr", "glossary", "index.html"));
  const page = await open_settings(room, site, [/404/]);
  await keep(page);
  await until("it is told", async () => (await status(page).count()) > 0 && (await status(page).innerText()) === words.ui("settings.offline_failed"), { seconds: 60 });
  await until("nothing is left", async () => {
    const now = await stored(page);
    return now.caches.length === 0 && now.workers === 0;
  });
}, { limit_s: 120 });

test("a new version is used as a whole once no page of the old one is open, and not before", async (room) => {
  const site = await OwnSite.make(room);
  const page = await open_settings(room, site);
  await keep(page);
  await is_kept(page);
  appendFileSync(join(site.folder, "en", "about", "index.html"), "<!-- the new version -->");
  await site.renew();
  const text_of_about = (from) => from.evaluate(async () => (await fetch(new URL("../about/", location.href))).text());
  await page.reload();
  await until("the new version waits", () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null), { seconds: 60 });
  assert.ok(!(await text_of_about(page)).includes("the new version"), "whoever is in the middle of it stays with the old one");
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await until("the next visit has the new version", async () => {
    await again.goto(new URL("en/settings/", site.address).href);
    return (await text_of_about(again)).includes("the new version");
  }, { seconds: 20, every_ms: 500 });
  assert.equal((await stored(again)).caches.length, 1, "the old copy is gone");
}, { limit_s: 150 });
