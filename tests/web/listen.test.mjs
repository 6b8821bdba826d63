// Reading aloud, with a voice that is played by the test: headless Chromium has none of its own.

import assert from "node:assert/strict";
import { principles, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_settled, open_page, phone, visit } from "./lib/browser.mjs";
import { expect_text, picture_of } from "./lib/look.mjs";

const words = new Words("en");
const address = `/en/principles/${principles[0].id}/`;
const button = (page, key) => page.getByRole("banner").getByRole("button", { name: words.ui(key), exact: true });

/** A device with these voices. It says a sentence when `window.voice.finish()` is called. */
async function with_voices(page, voices, { late = false } = {}) {
  await page.addInitScript(({ voices, late }) => {
    const voice = (window.voice = { said: [], cancelled: 0, now: null });
    voice.finish = () => {
      const { now } = voice;
      voice.now = null;
      now.dispatchEvent(new Event("end"));
    };
    class Utterance extends EventTarget {
      constructor(text) { super(); this.text = text; }
    }
    const engine = new EventTarget();
    let known = late ? [] : voices;
    Object.assign(engine, {
      getVoices: () => known,
      speak: (utterance) => {
        voice.now = utterance;
        voice.said.push([utterance.lang, utterance.text]);
      },
      cancel: () => {
        ++voice.cancelled;
        voice.now?.dispatchEvent(Object.assign(new Event("error"), { error: "interrupted" }));
        voice.now = null;
      },
    });
    if (late) setTimeout(() => { known = voices; engine.dispatchEvent(new Event("voiceschanged")); }, 400);
    Object.defineProperty(window, "speechSynthesis", { value: engine });
    window.SpeechSynthesisUtterance = Utterance;
  }, { voices, late });
}

const english = { name: "Anna", lang: "en-GB", localService: true, default: true };
const french = { name: "Jeanne", lang: "fr_FR", localService: true, default: false };
const said = (page) => page.evaluate(() => window.voice.said);
const finish = (page) => page.evaluate(() => window.voice.finish());
const marked = (page) => page.locator("main mark").allTextContents().then((all) => all.join(""));
const speaks = (page, count) => until(`${count} sentences`, async () => (await said(page)).length === count);

async function open_with(room, voices, options = {}) {
  const { late, ...rest } = options;
  const page = await open_page(room, rest);
  await with_voices(page, voices, { late });
  await visit(page, options.at ?? address);
  return page;
}

test("the page is spoken sentence by sentence by the device's own voice, and what is spoken is marked", async (room) => {
  const page = await open_with(room, [{ ...english, name: "far away", localService: false }, english]);
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  for (let count = 1; count <= 6; ++count) {
    const [language, text] = (await said(page)).at(-1);
    assert.equal(language, "en-GB");
    await until("the mark", async () => (await marked(page)) === text);
    await finish(page);
    await speaks(page, count + 1);
  }
  const all = (await said(page)).map(([, text]) => text);
  assert.equal(new Set(all).size, all.length, "nothing is said twice");
  assert.ok(all.includes(await page.getByRole("heading", { level: 1 }).innerText()));
});

test("the canvas shows which sentence is spoken", async (room) => {
  const page = await open_with(room, [english]);
  await is_settled(page);
  const yellow = async () => {
    const picture = await picture_of(page);
    let count = 0;
    for (let y = 0; y < 800; y += 2) for (let x = 240; x < 1280; x += 2) {
      const [red, green, blue] = picture.at(x, y);
      if (red > 240 && green > 180 && green < 225 && blue < 60) ++count;
    }
    return count;
  };
  const before = await yellow();
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  await is_settled(page);
  assert.ok((await yellow()) > before + 200, "there is a ground in the accent's colour");
});

test("a pause keeps the sentence; stop, Escape and another page end the reading", async (room) => {
  const page = await open_with(room, [english]);
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  await finish(page);
  await speaks(page, 2);
  await button(page, "frame.listen_pause").click();
  await until("silence", () => page.evaluate(() => window.voice.now === null));
  assert.notEqual(await marked(page), "");
  await button(page, "frame.listen_on").click();
  await speaks(page, 3);
  const all = await said(page);
  assert.deepEqual(all[2], all[1]);

  const ends = [
    () => button(page, "frame.listen_stop").click(),
    () => page.keyboard.press("Escape"),
    () => page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).click(),
    () => page.goBack(),
  ];
  for (const [index, end] of ends.entries()) {
    if (index > 0) await button(page, "frame.listen").click();
    await until("a voice", () => page.evaluate(() => window.voice.now !== null));
    await end();
    await until("silence", () => page.evaluate(() => window.voice.now === null));
    await button(page, "frame.listen").waitFor({ state: "attached" });
    await until("no mark", async () => (await marked(page)) === "");
  }
});

test("what is spoken scrolls into view, painted and in the text version", async (room) => {
  const page = await open_with(room, [english], { viewport: phone });
  const in_view = () => page.evaluate(() => {
    const box = document.querySelector("main mark")?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight;
  });
  const read_on = async (times) => {
    for (let i = 0; i < times; ++i) {
      const before = (await said(page)).length;
      await finish(page);
      await speaks(page, before + 1);
    }
    // The voice begins a moment before the page marks what it says.
    const [, text] = (await said(page)).at(-1);
    await until("the mark", async () => (await marked(page)) === text);
    await until("the mark in view", in_view);
    assert.ok((await page.evaluate(() => scrollY)) > 200);
  };
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  await read_on(14);
  await button(page, "frame.listen_stop").click();
  await page.getByRole("contentinfo").getByRole("button", { name: words.ui("frame.to_text_version"), exact: true }).click();
  await until("the text version", () => page.evaluate(() => document.documentElement.dataset.edition === "text"));
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => { window.voice.said.length = 0; });
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  await read_on(14);
}, { limit_s: 60 });

test("voices that a browser finds late are waited for", async (room) => {
  const page = await open_with(room, [english], { late: true });
  await button(page, "frame.listen").click();
  await speaks(page, 1);
});

test("French is spoken by a French voice; where there is none the page says so", async (room) => {
  const french_words = new Words("fr");
  const page = await open_with(room, [english, french], { at: address.replace("/en/", "/fr/") });
  await page.getByRole("banner").getByRole("button", { name: french_words.ui("frame.listen"), exact: true }).click();
  await speaks(page, 1);
  assert.equal((await said(page))[0][0], "fr_FR");

  const other = await open_with(room, [french]);
  await button(other, "frame.listen").click();
  await expect_text(other.getByRole("main"), words.ui("notice.voiceless", { language: "English" }));
  assert.deepEqual(await said(other), []);
});

test("a device without any voice is told of in words and said to assistive technology", async (room) => {
  const page = await open_page(room, { address });
  await button(page, "frame.listen").click();
  await expect_text(page.getByRole("main"), words.ui("notice.voiceless", { language: "English" }));
  await page.getByRole("status").filter({ hasText: words.ui("announce.voiceless") }).first().waitFor({ state: "attached" });
  await button(page, "frame.listen").waitFor({ state: "attached" });
});

test("beside a second language each paragraph is spoken in its own", async (room) => {
  const page = await open_with(room, [english, french], { at: `${address}?with=fr` });
  await button(page, "frame.listen").click();
  await speaks(page, 1);
  for (let count = 1; count < 8; ++count) {
    await finish(page);
    await speaks(page, count + 1);
  }
  const languages = new Set((await said(page)).map(([language]) => language));
  assert.deepEqual(languages, new Set(["en-GB", "fr_FR"]));
});
