// The unattended screen in a browser: who comes, who stays, who is gone; no way out; and a new beginning after
// whatever fails.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { cases, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_painted, open_page, stats } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, out_of_reach, stored } from "./lib/look.mjs";

const en = new Words("en");
const fr = new Words("fr");
const tall = { width: 720, height: 1280 };

/** The clock of a test has no marks of time, so this looks at the page alone. */
const runs = (page) => page.waitForFunction(() => document.documentElement.dataset.edition === "painted" && document.documentElement.dataset.kiosk, null, { timeout: 30000 });

/** Someone stands before the kiosk of the example. */
async function come(room, options = {}) {
  const page = await open_page(room, { viewport: tall, hasTouch: true, ...options });
  if (options.clock !== false) await page.clock.install();
  await page.goto(new URL("en/?kiosk=summit", room.site).href);
  await runs(page);
  return page;
}

async function begin(room, language = "Français", options = {}) {
  const page = await come(room, options);
  await page.mouse.click(300, 600);
  await page.getByRole("button", { name: language, exact: true }).click();
  await page.locator("#nav-home").waitFor();
  return page;
}

const attracts = (page) => page.locator("#touch").waitFor({ timeout: 20000 });

/** Time passes; the clock of the kiosk beats meanwhile. */
async function wait(page, seconds) {
  await page.clock.fastForward(seconds * 1000);
  await page.clock.runFor(1100);
}

async function open_operator(page) {
  const { width } = page.viewportSize();
  for (let i = 0; i < 5; ++i) await page.mouse.click(width - 20, 20);
  for (const digit of "2468") await page.locator(`#digit-${digit}`).click();
  await page.locator("#operator-close").waitFor();
}

/** What the operator's page says of the kiosk's own troubles. */
const troubles = (page) => page.evaluate(() => localStorage.getItem("intouchai-explorer.kiosk-counts") ?? "");

test("a visitor wakes the kiosk, is asked before it begins again, and leaves nothing behind", async (room) => {
  const page = await come(room);
  await page.mouse.click(300, 600);
  for (const words of [en, fr]) await page.getByText(words.ui("kiosk.choose_language"), { exact: true }).waitFor();
  await page.getByRole("button", { name: "Français", exact: true }).click();
  await page.locator("#nav-home").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");

  await page.getByRole("button", { name: fr.ui("kiosk.contrast"), exact: true }).click();
  await page.getByRole("button", { name: fr.ui("kiosk.text_size"), exact: true }).click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === "high-contrast" && document.documentElement.dataset.text === "150");
  await page.locator("#nav-cases").click();
  const story = cases[0];
  await page.locator(`a[href*="/cases/${story.id}/"]`).first().click();
  await expect_heading(page, fr.text("cases", story.id, "title"));

  await wait(page, 61);
  const dialog = page.getByRole("dialog", { name: fr.ui("kiosk.countdown_title") });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: fr.ui("kiosk.still_here") }).click();
  await dialog.waitFor({ state: "detached" });
  await expect_heading(page, fr.text("cases", story.id, "title"));

  await wait(page, 61);
  await dialog.waitFor();
  await wait(page, 30);
  await attracts(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.text), "100");
  const left = await stored(page);
  for (const key of Object.keys(left.local)) assert.match(key, /^intouchai-explorer\.kiosk-(counts|running)$/);
  assert.deepEqual([left.session, left.cookies, left.databases], [{}, "", []]);
  assert.equal(await page.evaluate(() => history.length), 2, "there is no way back");
  assert.equal(new URL(page.url()).search, "?kiosk=summit");

  // The next one finds it as the one before did.
  await page.mouse.click(300, 600);
  await page.getByRole("button", { name: "Français", exact: true }).click();
  await page.locator(`#nav-cases`).click();
  await page.locator("h1").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "light");
  assert.equal(await page.locator("#explored").count(), 0, "nothing was explored yet");
}, { limit_s: 120 });

test("a visitor can finish at once, and nobody is asked when the language was not chosen", async (room) => {
  const page = await begin(room);
  await page.getByRole("button", { name: fr.ui("kiosk.end"), exact: true }).click();
  await attracts(page);
  await page.keyboard.press("Enter");
  await page.locator("#visit-en").waitFor();
  await wait(page, 35);
  await attracts(page);
});

test("no key, no second button and no gesture leads out of the kiosk", async (room) => {
  const page = await begin(room, "English");
  const taken = await page.evaluate(() => {
    const tried = {};
    const send = (name, event) => { tried[name] = !document.querySelector("main").dispatchEvent(event); };
    const key = (name, init) => send(name, new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
    for (const name of ["F1", "F3", "F5", "F7", "F11", "F12", "ContextMenu", "BrowserBack"]) key(name, { key: name });
    for (const name of ["p", "s", "o", "n", "t", "w", "l", "+", "-", "0", "f", "u", "j"]) key(`Ctrl ${name}`, { key: name, ctrlKey: true });
    key("Alt Left", { key: "ArrowLeft", altKey: true });
    key("Meta r", { key: "r", metaKey: true });
    for (const name of ["contextmenu", "dragstart", "drop", "dragover", "selectstart", "copy", "cut", "auxclick", "gesturestart"]) {
      send(name, new Event(name, { bubbles: true, cancelable: true }));
    }
    send("wheel", new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, deltaY: 1 }));
    return tried;
  });
  assert.deepEqual(Object.keys(taken).filter((name) => !taken[name]), []);
  const plain = await page.evaluate(() => ["Tab", "Enter", "ArrowDown", "a"].filter((key) =>
    !document.querySelector("main").dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, key }))));
  assert.deepEqual(plain, [], "the keys of the explorer are left alone");

  let opened = 0;
  page.context().on("page", () => ++opened);
  await page.locator("#nav-principles").click({ modifiers: ["Control"] });
  await page.locator("#nav-principles").click({ button: "middle" });
  await expect_heading(page, en.text("pages", "home", "title"));
  assert.equal(opened, 0);
  await page.evaluate(() => print());
  assert.equal(await page.evaluate(() => document.documentElement.dataset.edition), "painted");
});

test("a link out becomes a code that a phone can read, and so does the place itself", async (room) => {
  const page = await begin(room, "English");
  const read = async () => {
    const picture = page.locator("#take-picture");
    await picture.waitFor();
    await page.waitForTimeout(400);
    const shot = PNG.sync.read(await page.screenshot());
    return jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height)?.data;
  };
  await page.locator("#tool-take").click();
  assert.equal(await read(), new URL("en/", room.site).href);
  await page.locator("#dialog-close").click();
  await page.locator("#nav-others").click();
  await page.locator("#place-accessibility, #foot-accessibility").first().click();
  await page.locator("h1").waitFor();
  const link = page.locator("main a[href^='https://']").first();
  const address = await link.getAttribute("href");
  await link.click();
  assert.equal(await read(), address);
  await page.locator("#tool-contrast").waitFor();
}, { limit_s: 90 });

test("the code opens the operator's page, where counts are told, saved and erased", async (room) => {
  const page = await begin(room, "English");
  await page.locator("#nav-quiz").click();
  await page.locator("main a[href*='/quiz/']").first().click();
  await page.locator("[id^=start-]").first().click();
  await page.locator("#nav-cases").click();
  await open_operator(page);
  await expect_heading(page, en.ui("kiosk.operator_title"));
  await page.getByRole("table", { name: en.ui("kiosk.by_hour") }).waitFor();
  const download = page.waitForEvent("download");
  await page.locator("#save-csv").click();
  const saved = await download;
  assert.match(saved.suggestedFilename(), /^explorer-counts-\d{4}-\d\d-\d\d\.csv$/);
  // One visitor alone is told as one visit, and nothing of what they did.
  assert.match(readFileSync(await saved.path(), "utf-8"), /^time,what,name,count\r\n\d{4}-\d\d-\d\d,start,,1\r\n$/);
  assert.match(await troubles(page), /,section,quiz,/, "on the device everything is counted");
  await page.locator("#counts-erase").click();
  await page.locator("#counts-erase-yes").click();
  await page.getByText(en.ui("kiosk.no_counts")).waitFor();
  assert.equal(await troubles(page), "");
  await page.locator("#kiosk-leave").click();
  await page.waitForURL((url) => !url.search.includes("kiosk"));
  await page.waitForFunction(() => document.documentElement.dataset.edition === "painted");
  await page.locator("#banner-search").waitFor();
});

test("what acts measures 64 px at least, and on a tall screen all of it can be lowered", async (room) => {
  const page = await begin(room, "English");
  for (const place of ["#nav-home", "#nav-cases", "#nav-quiz", "#nav-others"]) {
    await page.locator(place).click();
    await page.locator(`${place}[aria-current=page]`).waitFor();
    const small = await page.evaluate(() => [...document.querySelectorAll("#page :is(a[href], button, label, summary)[data-placed]")]
      .map((element) => ({ id: element.id, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0 && (rect.height < 63.5 || rect.width < 63.5)).map(({ id, rect }) => `${id} ${rect.width} x ${rect.height}`));
    assert.deepEqual(small, [], place);
  }
  await page.locator("#tool-reach").click();
  await page.locator("#reach-picture").waitFor({ state: "attached" });
  await page.evaluate(() => scrollTo(0, 0));
  assert.deepEqual(await out_of_reach(page), []);
});

test("the loop speaks one language after another and draws a few frames a second", async (room) => {
  const page = await come(room, { clock: false, reducedMotion: "no-preference" });
  const before = await stats(page);
  await page.waitForTimeout(3000);
  const after = await stats(page);
  assert.ok(after.frames > before.frames, "it moves");
  assert.ok(after.frames - before.frames <= 3 * 4 + 40, `${after.frames - before.frames} frames in three seconds`);
  const seen = new Set();
  await until("both languages were there", async () => seen.add(await page.evaluate(() => document.documentElement.lang)).size === 2, { seconds: 20, every_ms: 250 });
}, { limit_s: 60 });

const fault = (page, inject) => page.evaluate(inject).catch(() => {}); // the page may be gone at once

for (const [name, what, inject] of [
  ["the picture is lost and does not come back", "gpu", () => document.querySelector("#canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext()],
  ["an error is thrown", "error", () => { setTimeout(() => { throw new Error("for the test"); }); }],
  ["a promise fails", "error", () => { Promise.reject(new Error("for the test")); }],
  ["the memory is exhausted", "memory", () => {
    // What is handed to the core is more than there is.
    WebAssembly.Memory.prototype.grow = () => { throw new RangeError("for the test"); };
    const long = document.createElement("p");
    long.id = "x".repeat(200_000_000);
    document.querySelector("#page").append(long);
    long.dispatchEvent(new Event("focusin", { bubbles: true }));
  }],
]) {
  test(`when ${name}, the loop runs again within ten seconds and it is counted`, async (room) => {
    const page = await begin(room, "English", { clock: false, expected: [/for the test/, /abort/i, /memory/i, /OOM/i, /WebGL/, /ERR_ABORTED/, /CONTEXT_LOST/, /out of bounds/] });
    const begun = Date.now();
    await fault(page, inject);
    await attracts(page);
    console.log(`         back after ${((Date.now() - begun) / 1000).toFixed(1)} s: ${name}`);
    await until("it was counted", async () => (await troubles(page).catch(() => "")).includes(`,trouble,${what},`));
    await page.mouse.click(300, 600);
    await page.locator("#visit-en").waitFor();
  }, { limit_s: 60 });
}

test("a file that does not come at the start is asked for again, and nobody can leave meanwhile", async (room) => {
  const page = await open_page(room, { viewport: tall, expected: [/strings/, /did not start/, /ERR_FAILED/, /ERR_ABORTED/] });
  let refused = 0;
  await page.route(/strings\.en/, (route) => (refused++ === 0 ? route.abort() : route.continue()));
  await page.goto(new URL("en/?kiosk=summit", room.site).href);
  await page.waitForFunction(() => document.documentElement.dataset.missing === "download");
  assert.equal(await page.evaluate(() => document.body.inert), true);
  await attracts(page);
  assert.ok(refused >= 2);
});

test("without storage the kiosk works, and says behind its code that nothing was kept", async (room) => {
  const page = await open_page(room, { viewport: tall });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await page.goto(new URL("en/?kiosk=summit", room.site).href);
  await is_painted(page);
  await page.mouse.click(300, 600);
  await page.locator("#visit-en").click();
  await page.locator("#nav-cases").click();
  await page.locator("#nav-cases[aria-current=page]").waitFor();
  await open_operator(page);
  await page.getByRole("table", { name: en.ui("kiosk.counted.trouble") }).getByText(en.ui("kiosk.trouble.storage")).waitFor();
});

test("while the network is away an error does not lead to the browser's own page, and it begins again with the network", async (room) => {
  const page = await begin(room, "English", { clock: false, serviceWorkers: "block", expected: [/for the test/, /Service Worker/, /ERR_INTERNET_DISCONNECTED/, /No copy could be kept/, /ERR_ABORTED/] });
  await page.context().setOffline(true);
  await until("it was counted", async () => (await troubles(page)).includes(",trouble,network,"));
  await fault(page, () => { setTimeout(() => { throw new Error("for the test"); }); });
  await page.waitForFunction(() => document.body.inert);
  await page.waitForTimeout(4000);
  await page.locator("#nav-home").waitFor({ state: "attached" });
  await page.context().setOffline(false);
  await attracts(page);
}, { limit_s: 60 });

test("without a network the kiosk begins again from the copy that it keeps on its device", async (room) => {
  const page = await come(room, { clock: false, expected: [/for the test/, /ERR_INTERNET_DISCONNECTED/, /ServiceWorker/, /ERR_ABORTED/, /ERR_FAILED/] });
  await until("a copy is kept", () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active != null), { seconds: 60, every_ms: 300 });
  await page.context().setOffline(true);
  await fault(page, () => { setTimeout(() => { throw new Error("for the test"); }); });
  await until("it has begun again", async () => (await troubles(page).catch(() => "")).includes(",trouble,error,"), { seconds: 20 });
  await attracts(page);
}, { limit_s: 120 });

test("a screen that was switched off for a while goes on, and the visitor who left is forgotten", async (room) => {
  const page = await begin(room, "English");
  await page.locator("#nav-cases").click();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((done) => setTimeout(done, 1500));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await page.locator("#nav-cases").waitFor();
  await wait(page, 300); // as the clock of a machine that slept
  await attracts(page);
}, { limit_s: 60 });

test("arrow keys lead someone who sees nothing, with a voice for every stop", async (room) => {
  const page = await open_page(room, { viewport: tall, hasTouch: true });
  await page.addInitScript(() => {
    window.said = [];
    const voices = ["en-GB", "fr-FR"].map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }));
    Object.defineProperty(speechSynthesis, "getVoices", { value: () => voices });
    speechSynthesis.cancel = () => {};
    speechSynthesis.speak = (utterance) => { window.said.push(`${utterance.lang}: ${utterance.text}`); };
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  });
  await page.goto(new URL("en/?kiosk=summit", room.site).href);
  await is_painted(page);
  const last = () => page.evaluate(() => window.said.at(-1) ?? "");
  const says = (part) => until(`'${part}' is said`, async () => (await last()).includes(part));
  await page.keyboard.press("ArrowRight");
  await says(en.ui("guide.intro"));
  for (let i = 0; i < 12 && !(await last()).includes("English"); ++i) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(100);
  }
  await page.keyboard.press("Enter");
  await page.locator("#nav-home").waitFor();
  await says(en.ui("guide.heading", { name: en.text("pages", "home", "title") }));
  await page.keyboard.press("ArrowDown");
  await says(en.ui("guide.heading", { name: en.ui("home.ways_title") }));
  await page.keyboard.press("ArrowRight");
  await says(en.ui("home.way_story"));
  await page.waitForFunction(() => document.activeElement.id === "way-story"); // the focus goes along
  await page.keyboard.press("Enter");
  await page.locator("#step").waitFor({ state: "attached" });
  assert.match(await last(), /./);
}, { limit_s: 60 });
