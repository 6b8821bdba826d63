// The canvas is the picture: it paints everything that is seen, exactly where the live elements are,
// and nothing at all while nothing changes.

import assert from "node:assert/strict";
import { quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { alike } from "../lib/pixels.mjs";
import { test, wait } from "../lib/runner.mjs";
import { desktop, is_settled, open_page, phone, stats, visit } from "./lib/browser.mjs";
import { picture_of } from "./lib/look.mjs";

const words = new Words("en");

async function draws_nothing(page, when) {
  await is_settled(page);
  const { frames } = await stats(page);
  await wait(2000);
  assert.equal((await stats(page)).frames, frames, `no frame is drawn ${when}`);
}

test("while idle not one frame is drawn: at rest, under the pointer, after a click, in a field", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await draws_nothing(page, "after the start");
  await page.mouse.move(640, 400);
  await page.mouse.move(700, 420);
  await draws_nothing(page, "with the pointer resting on the page");
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).hover();
  await draws_nothing(page, "with the pointer resting on a link");
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.search.tab"), exact: true }).click();
  await page.waitForURL(/\/en\/search\//);
  await draws_nothing(page, "after a click");
  await page.getByRole("main").getByLabel(words.ui("search.field")).pressSequentially("bias");
  await draws_nothing(page, "while a field has the focus");
});

test("another screen comes in and then rests, and looks as it does without motion", async (room) => {
  const go_on = async (page) => {
    await is_settled(page);
    await page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).click();
    await page.waitForURL(/\/en\/cases\//);
    await page.mouse.move(1270, 10);
    await draws_nothing(page, "after the screen came in");
  };
  const moving = await open_page(room, { address: "/en/", reducedMotion: "no-preference" });
  const still = await open_page(room, { address: "/en/" });
  await go_on(moving);
  await go_on(still);
  assert.ok((await picture_of(moving)).difference(await picture_of(still)) < 0.0005, "at the end nothing differs");
});

test("while idle nothing crosses from the core to the page either", async (room) => {
  const page = await open_page(room, { address: "/en/principles/" });
  await is_settled(page);
  const changes = await page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((records) => { count += records.length; });
    observer.observe(document.documentElement, { attributes: true, childList: true, subtree: true, characterData: true });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    observer.disconnect();
    return count;
  });
  assert.equal(changes, 0);
});

test("presses that come and go within one frame leave nothing behind: what is under the pointer is what is lit", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  const [there, elsewhere] = await page.locator("#nav-cases, #nav-quiz").evaluateAll((links) => links.map((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }));
  const send = (events) => page.evaluate((all) => {
    for (const [type, clientX, clientY] of all) {
      dispatchEvent(new PointerEvent(type, { pointerType: "mouse", clientX, clientY, buttons: type === "pointerdown" ? 1 : 0 }));
    }
  }, events);
  const picture = async () => {
    await is_settled(page);
    return page.screenshot();
  };
  await send([["pointermove", ...there]]);
  const lit = await picture();
  await send([["pointermove", ...elsewhere]]);
  assert.ok(!lit.equals(await picture()), "another place is lit");
  const hasty = Array(8).fill([["pointermove", ...elsewhere], ["pointerdown", ...elsewhere], ["pointerup", ...elsewhere]]).flat();
  await send([...hasty, ["pointermove", ...there]]);
  assert.ok(lit.equals(await picture()), "the place where the pointer is now");
});

test("input is answered by a frame, and the numbers of the page say so", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await is_settled(page);
  const before = await stats(page);
  await page.mouse.wheel(0, 300);
  await is_settled(page);
  const after = await stats(page);
  assert.ok(after.frames > before.frames);
  assert.ok(after.slowest_frame_ms >= after.last_frame_ms && after.last_frame_ms > 0);
  assert.ok(after.heap_bytes > 100_000 && after.heap_bytes < 200_000_000, `${after.heap_bytes} bytes on the heap`);
});

test("what is seen is painted by the canvas alone", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  const whole = await picture_of(page);
  assert.ok(whole.colours() > 50, `only ${whole.colours()} colours`);
  const show = (selector, visibility) => page.evaluate(([at, value]) => { document.querySelector(at).style.visibility = value; }, [selector, visibility]);
  await show("#page", "hidden");
  const canvas_alone = await picture_of(page);
  await show("#page", "visible");
  await show("#canvas", "hidden");
  const elements_alone = await picture_of(page);
  assert.ok(whole.difference(canvas_alone) < 0.001, "hiding the elements changes nothing to be seen");
  assert.ok(elements_alone.colours() <= 4, `the elements are transparent (${elements_alone.colours()} colours)`);
});

/** A colour of the theme as [red, green, blue]. */
function theme_colour(page, name) {
  return page.evaluate((property) => {
    const probe = document.createElement("canvas").getContext("2d");
    probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
    probe.fillRect(0, 0, 1, 1);
    return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, name);
}

async function box_of(locator) {
  await locator.scrollIntoViewIfNeeded();
  await is_settled(locator.page());
  return locator.boundingBox();
}

/** The painted rectangle of that colour lies where the element lies. */
async function painted_at(page, locator, colour) {
  const box = await box_of(locator);
  const picture = await picture_of(page);
  const around = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: box.height + 24 };
  const painted = picture.bounds((pixel) => alike(pixel, colour), around);
  assert.ok(painted, "something of that colour is painted there");
  for (const [side, off] of [["left", painted.x - box.x], ["top", painted.y - box.y],
    ["right", painted.x + painted.width - box.x - box.width], ["bottom", painted.y + painted.height - box.y - box.height]]) {
    assert.ok(Math.abs(off) <= 2, `${off.toFixed(1)} px off at the ${side}: painted ${JSON.stringify(painted)}, element ${JSON.stringify(box)}`);
  }
}

for (const [name, viewport, options] of [["on a desktop", desktop, {}], ["on a phone", phone, { isMobile: true, hasTouch: true }]]) {
  test(`a button lies within 2 px of where it is painted (${name})`, async (room) => {
    const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/`, viewport, ...options });
    const start = page.getByRole("main").locator("button.primary").first();
    await painted_at(page, start, await theme_colour(page, "--brand"));
    await start.click();
    await page.waitForURL(/seed=/);
    await visit(page, "/en/settings/");
    await page.getByRole("main").getByRole("switch", { name: words.ui("settings.remember_browser"), exact: true }).click();
  });
}

test("after scrolling, too, elements lie where they are painted", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/`, viewport: { width: 1280, height: 420 } });
  const start = page.getByRole("main").locator("button.primary").first();
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, 60);
  await painted_at(page, start, await theme_colour(page, "--brand"));
});

test("with two device pixels for each of the page's the canvas is as sharp", async (room) => {
  const page = await open_page(room, { address: "/en/", deviceScaleFactor: 2 });
  await is_settled(page);
  const size = await page.evaluate(() => { const { width, height } = document.getElementById("canvas"); return [width, height]; });
  assert.deepEqual(size, [2560, 1600]);
});

for (const width of [320, 390, 640, 1024, 1280, 1920]) {
  test(`nothing stands out to the side at ${width} px`, async (room) => {
    const page = await open_page(room, { viewport: { width, height: 720 } });
    for (const address of ["/en/", "/fr/principles/", "/en/cases/", "/fr/quiz/first-steps/?length=5&seed=3", "/fr/settings/", "/en/timeline/"]) {
      await visit(page, address);
      await is_settled(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `${address}: ${overflow} px`);
      const outside = await page.evaluate(() => [...document.querySelectorAll("#page [data-placed]")].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      }).map((element) => element.id || element.textContent.trim().slice(0, 40)));
      assert.deepEqual(outside, [], address);
    }
  });
}

test("the window may change its size at any time", async (room) => {
  const page = await open_page(room, { address: "/en/principles/" });
  for (const size of [{ width: 390, height: 844 }, { width: 1600, height: 500 }, { width: 320, height: 320 }, desktop]) {
    await page.setViewportSize(size);
    await is_settled(page);
    const canvas = await page.evaluate(() => { const { width, height } = document.getElementById("canvas"); return { width, height }; });
    assert.deepEqual(canvas, { width: await page.evaluate(() => document.documentElement.clientWidth), height: size.height });
    assert.ok((await picture_of(page)).colours() > 20);
  }
});

test("when the graphics are lost the page is there as text, and when they return it is painted again", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  await page.evaluate(() => {
    window.lose = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
    window.lose.loseContext();
  });
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  assert.ok((await picture_of(page)).colours() > 20, "the text edition is seen");
  await page.evaluate(() => window.lose.restoreContext());
  await page.waitForFunction(() => document.documentElement.dataset.edition === "painted");
  await is_settled(page);
  assert.ok((await picture_of(page)).colours() > 50, "the canvas paints again");
});
