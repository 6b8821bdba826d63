// A kiosk for days: a hand that does anything, for minutes here and for hours by option (EXPLORER_SOAK_MINUTES=480).
// Nothing may go wrong, memory may not grow, and frames stay quick.

import assert from "node:assert/strict";
import { test } from "../lib/runner.mjs";
import { is_painted, open_page, stats } from "./lib/browser.mjs";

const minutes = Number(process.env.EXPLORER_SOAK_MINUTES ?? 2);
const warm_up_share = 0.3;
/** In a short run sizes of letters that are met for the first time still come to what is kept: its growth is told,
    and only its end is held to. */
const is_long = minutes >= 30;
const most_growth = is_long ? 0.05 : Infinity;
const most_core_bytes = 160e6;
/** Told in a short run, which shares its machine with other tests; held to in a long one. */
const long_frame_ms = 50;

/** The same sequence for the same seed (Marsaglia's xorshift, 32 bits). */
function dice(seed) {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One thing that a visitor might do. */
async function do_something(page, roll) {
  const { width, height } = page.viewportSize();
  const what = roll(20);
  if (what < 11) {
    // Something that acts and is seen; else anywhere.
    const places = await page.evaluate(() => [...document.querySelectorAll("#page :is(a[href], button, label, summary, .term)")]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width: w, height: h, top, bottom }) => w > 0 && h > 0 && top >= 0 && bottom <= innerHeight)
      .map(({ left, top, width: w, height: h }) => [left + w / 2, top + h / 2]));
    const place = places.length > 0 ? places[roll(places.length)] : [roll(width), roll(height)];
    await page.mouse.click(...place);
  } else if (what < 13) {
    await page.mouse.click(roll(width), roll(height));
  } else if (what < 16) {
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel(0, roll(1600) - 500);
  } else if (what < 19) {
    const keys = ["Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "ArrowRight", "PageDown", "Home", "End", "F5", "Control+p", "a", "7"];
    await page.keyboard.press(keys[roll(keys.length)]);
  } else {
    await page.waitForTimeout(roll(400));
  }
}

async function memory(page, session) {
  await session.send("HeapProfiler.collectGarbage");
  const { heap_bytes } = await stats(page);
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  return { core: heap_bytes, page: usedSize, nodes };
}

/** Everyone leaves: the loop is what is compared. */
async function come_to_rest(page) {
  for (let tries = 0; tries < 20; ++tries) {
    if (await page.locator("#touch").count()) break;
    const end = page.locator("#tool-end, #finish, #operator-close, #dialog-close").last();
    if (await end.count()) await end.click({ timeout: 2000 }).catch(() => {});
    await page.waitForTimeout(200);
  }
}

test(`a kiosk stands a hand that does anything for ${minutes} minutes`, async (room) => {
  const seed = Number(process.env.EXPLORER_SOAK_SEED ?? Date.now() % 1_000_000);
  console.log(`         seed ${seed} (EXPLORER_SOAK_SEED)`);
  const roll = dice(seed);
  const page = await open_page(room, { viewport: { width: 720, height: 1280 }, hasTouch: true, expected: [/ERR_ABORTED/] });
  const session = await page.context().newCDPSession(page);
  await page.goto(new URL("en/?kiosk=summit", room.site).href);
  await is_painted(page);
  await page.evaluate(() => { window.not_reloaded = true; });

  const begun = Date.now();
  const share = () => (Date.now() - begun) / (minutes * 60_000);
  let warm = null, done = 0;
  const frames = { all: 0, long: 0, slowest: 0 };
  let seen = (await stats(page)).frames;
  while (share() < 1) {
    await do_something(page, roll);
    done += 1;
    const now = await stats(page);
    if (now.frames > seen && warm) {
      frames.all += now.frames - seen;
      frames.slowest = Math.max(frames.slowest, now.last_frame_ms);
      if (now.last_frame_ms > long_frame_ms) frames.long += 1;
    }
    seen = now.frames;
    if (!warm && share() > warm_up_share) {
      await come_to_rest(page);
      warm = await memory(page, session);
    }
  }
  await come_to_rest(page);
  const end = await memory(page, session);
  const growth = (name) => end[name] / warm[name] - 1;
  console.log(`         ${done} things done, ${frames.all} frames, slowest seen ${frames.slowest.toFixed(1)} ms, ${frames.long} over ${long_frame_ms} ms`);
  console.log(`         memory: core ${(end.core / 1e6).toFixed(1)} MB (${(100 * growth("core")).toFixed(1)} %), page ${(end.page / 1e6).toFixed(1)} MB (${(100 * growth("page")).toFixed(1)} %), ${end.nodes} nodes`);
  assert.ok(await page.evaluate(() => window.not_reloaded === true), "it never had to begin anew");
  assert.ok(!/,trouble,/.test(await page.evaluate(() => localStorage.getItem("intouchai-explorer.kiosk-counts") ?? "")), "nothing had to be helped");
  if (is_long) assert.equal(frames.long, 0, `${frames.long} of ${frames.all} frames took over ${long_frame_ms} ms`);
  assert.ok(end.core <= most_core_bytes, `the core takes ${(end.core / 1e6).toFixed(0)} MB`);
  assert.ok(growth("core") <= most_growth, `the core's memory grew by ${(100 * growth("core")).toFixed(1)} %`);
  assert.ok(growth("page") <= most_growth, `the page's memory grew by ${(100 * growth("page")).toFixed(1)} %`);
}, { limit_s: minutes * 60 + 120 });
