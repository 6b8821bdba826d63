// Whatever is missing, there is a page.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, questions_of, quizzes, Words } from "../lib/content.mjs";
import { play, start_all } from "../lib/quiz.mjs";
import { test, wait } from "../lib/runner.mjs";
import { address_of, launch, open_page, phone, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { covered_focus, expect_heading, out_of_reach, picture_of } from "./lib/look.mjs";
import { folder, listed_addresses, serve } from "./lib/site.mjs";

for (const language of languages) {
  test(`without scripts every page has a heading, text and links that lead somewhere (${language})`, async (room) => {
    const page = await open_page(room, { javaScriptEnabled: false, expected: [/ERR_ABORTED/] }); // it goes on before all has come
    const reached = new Set();
    for (const address of listed_addresses().filter((each) => each.startsWith(`/${language}/`))) {
      const response = await visit(page, address, { painted: false });
      assert.equal(response.status(), 200, address);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, address);
      assert.ok((await page.getByRole("main").innerText()).length > 80, `${address} has text`);
      for (const link of await page.locator("a[href]").evaluateAll((all) => all.map((each) => new URL(each.getAttribute("href"), document.baseURI).href))) {
        if (link.startsWith(page.site)) reached.add(link.split("#")[0]);
      }
    }
    for (const link of reached) {
      const answer = await page.request.get(link);
      assert.equal(answer.status(), 200, link);
    }
    assert.ok(reached.size > 20);
  }, { limit_s: 120 });
}

test("without scripts nothing stands out to the side on a small phone", async (room) => {
  const page = await open_page(room, { javaScriptEnabled: false, viewport: { width: 320, height: 640 }, expected: [/ERR_ABORTED/] });
  const wide = [];
  for (const address of listed_addresses().filter((each) => each.startsWith("/fr/"))) {
    await visit(page, address, { painted: false });
    const { width } = await page.locator("html").boundingBox();
    const outside = await page.locator("main *, footer *, header *").evaluateAll((all) => all
      .filter((each) => !each.closest(".table-scroll, .hidden-text, .numbers > .content, svg"))
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => `${each.nodeName.toLowerCase()} ${each.textContent.trim().slice(0, 30)}`));
    if (width > 320 || outside.length > 0) wide.push(`${address}: ${outside.slice(0, 3).join(", ")}`);
  }
  assert.deepEqual(wide, []);
}, { limit_s: 90 });

test("without scripts the answers of a quiz and the outcome of a case unfold", async (room) => {
  const words = new Words("en");
  const page = await open_page(room, { javaScriptEnabled: false });
  await visit(page, "/en/quiz/first-steps/", { painted: false });
  const answer = page.locator("details").first();
  assert.ok(!(await answer.locator("ul, ol, p").first().isVisible()));
  await answer.locator("summary").click();
  assert.ok(await answer.locator("ul, ol, p").first().isVisible());
  assert.equal(await page.getByRole("button", { name: words.ui("quiz.check") }).count(), 0, "nothing is there that cannot work");
});

async function stays_static(page, reason) {
  await page.waitForFunction(() => document.documentElement.dataset.missing !== undefined);
  assert.equal(await page.locator("html").getAttribute("data-missing"), reason);
  assert.notEqual(await page.locator("html").getAttribute("data-edition"), "painted");
  await expect_heading(page, new Words("en").ui("cases.title"));
  assert.equal(await page.locator("canvas").count(), 0, "no empty canvas lies over the page");
  assert.ok((await picture_of(page)).colours() > 20);
  await page.getByRole("navigation").getByRole("link", { name: new Words("en").ui("places.principles.tab"), exact: true }).click();
  await page.waitForURL(/\/en\/principles\/$/);
}

/** A page in a browser that has no WebGL, alive in the text version. */
async function without_webgl(room, address, options = {}) {
  const browser = await launch(["--disable-gpu", "--disable-3d-apis", "--disable-webgl", "--disable-webgl2"]);
  room.cleanups.push(() => browser.close());
  const page = await open_page(room, { browser, ...options });
  await visit(page, address, { painted: false });
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  return page;
}

test("without WebGL the page itself comes to life: a quiz is played and a story decided", async (room) => {
  const words = new Words("en");
  const page = await without_webgl(room, "/en/quiz/first-steps/");
  const quiz = quizzes.find(({ id }) => id === "first-steps");
  const hand = new Hand(page);
  await hand.press("button", start_all(words, quiz));
  const played = await play(hand, words, questions_of(quiz).length, () => true);
  assert.equal(played.filter(Boolean).length, questions_of(quiz).length);
  await page.locator("#nav-cases").click();
  await expect_heading(page, words.ui("cases.title"));
  assert.ok((await picture_of(page)).colours() > 20);
  await page.locator("#nav-settings, #nav-menu").first().click();
  assert.equal(await page.locator("#text-version").count(), 0, "there is nothing to choose");
}, { limit_s: 90 });

test("a kiosk without WebGL works, and there is no way out of it", async (room) => {
  const page = await without_webgl(room, "/en/?kiosk=summit", { viewport: { width: 1080, height: 1920 }, reducedMotion: "reduce" });
  await page.locator("#touch").click();
  await page.locator("#visit-fr").click();
  await expect_heading(page, new Words("fr").text("pages", "home", "title"));
  const tools = await page.locator("#tool-end").boundingBox();
  assert.ok(Math.abs(tools.y + tools.height - 1920) < 8, "the bar is at the lower edge");
  assert.ok(tools.height >= 64, `what acts is ${tools.height} px high`);
  await page.locator("#nav-cases").click();
  await page.locator("#tool-reach").click();
  await page.locator("#reach-picture").waitFor();
  assert.deepEqual(await out_of_reach(page), [], "lowered, all that acts is in the lowest third");
  await page.getByRole("main").getByRole("link").last().click(); // it scrolls there
  await page.waitForFunction(() => /\/cases\/./.test(location.pathname));
  await page.locator("#tool-take").click();
  assert.ok((await page.locator("#dialog-close").boundingBox()).y > 1920 * 2 / 3);
  assert.ok((await page.locator("#take-picture svg").first().boundingBox()).width > 200);
  await page.locator("#dialog-close").click();
  await page.locator("#tool-end").click();
  await page.locator("#touch").waitFor();
});

for (const [name, viewport, address, presses] of [
  ["where the text is large", { width: 1280, height: 800 }, "/en/settings/", ["#text-size-200"]],
  ["at a kiosk that was lowered", { width: 1080, height: 1920 }, "/en/?kiosk=summit", ["#touch", "#visit-en", "#nav-principles", "#tool-reach"]],
]) {
  test(`without WebGL, too, what has the focus is never behind a bar (${name})`, async (room) => {
    const page = await without_webgl(room, address, { viewport, reducedMotion: "reduce" });
    for (const press of presses) await page.locator(press).evaluate((element) => element.click());
    await page.locator("[data-text='200'], #reach-picture").waitFor({ state: "attached" });
    const covered = [];
    for (const key of [...Array(25).fill("Tab"), ...Array(25).fill("Shift+Tab")]) {
      await page.keyboard.press(key);
      await wait(60); // a browser scrolls in its next frame
      covered.push(await covered_focus(page));
    }
    assert.deepEqual(covered.filter(Boolean), []);
  });
}

test("without WebGL, too, what a kiosk lowers leaves room to read, however small its screen and however large the text", async (room) => {
  for (const [width, height, larger] of [[390, 844, 0], [390, 844, 2], [720, 1280, 1], [1080, 1920, 2]]) {
    const page = await without_webgl(room, "/en/?kiosk=summit", { viewport: { width, height }, reducedMotion: "reduce" });
    await page.locator("#touch").click();
    await page.locator("#visit-en").click();
    for (let times = 1; times <= larger; ++times) {
      await page.locator("#tool-text").click();
      await page.locator(`html[data-text="${100 + 50 * times}"]`).waitFor();
    }
    await page.locator("#tool-reach").click();
    await page.locator("#reach-picture").waitFor({ state: "attached" });
    const [title, banner, navigation, tools] = await Promise.all(["#title", "#banner", "#navigation", "#tools"].map((each) => page.locator(each).boundingBox()));
    const where = `${width} x ${height}, text ${larger} times larger`;
    const bars_from = Math.min(tools.y, navigation.y > banner.y + banner.height ? navigation.y : height);
    assert.ok(title.y > banner.y + banner.height - 1, where);
    assert.ok(bars_from - banner.y - banner.height > 1.7 * banner.height, where);
    assert.ok(title.y + 40 < bars_from, where);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: it goes beyond the side`);
    await page.close();
  }
}, { limit_s: 120 });

test("where nothing is painted larger letters have the room of a smaller window", async (room) => {
  const page = await without_webgl(room, "/en/settings/", { viewport: { width: 1280, height: 800 } });
  const navigation = async () => {
    const { x, y, width, height } = await page.locator("#navigation").boundingBox();
    return [x, y, width, height].map(Math.round);
  };
  assert.deepEqual(await navigation(), [0, 0, 240, 800], "a rail");
  const choose = async (percent) => {
    await page.locator(`label:has(#text-size-${percent}), #text-size-${percent}`).first().click();
    await page.locator(`html[data-text="${percent}"]`).waitFor();
  };
  await choose(200);
  assert.deepEqual((await navigation()).slice(0, 3), [0, 112, 1280], "a row under the title bar");
  await page.setViewportSize({ width: 780, height: 1000 });
  assert.deepEqual(await navigation(), [0, 1000 - 128 - 1, 780, 128 + 1], "a bar at the lower edge");
  await page.setViewportSize({ width: 1280, height: 800 });
  await choose(100);
  const [x, , width] = await navigation(); // the page may be scrolled to its end
  assert.deepEqual([x, width], [0, 240], "a rail again");
});

test("when the core cannot be fetched the static page stays", async (room) => {
  const page = await open_page(room, { expected: [/explorer\.\w+\.wasm/, /ERR_FAILED/, /painted edition did not start/, /wasm/, /Aborted/, /uncaught/] });
  await page.route("**/explorer.*.wasm", (route) => route.abort());
  await visit(page, "/en/cases/", { painted: false });
  await stays_static(page, "download");
});

test("when the content cannot be fetched the static page stays", async (room) => {
  const page = await open_page(room, { expected: [/content\.\w+\.json/, /404/, /painted edition did not start/] });
  await page.route("**/content/content.*.json", (route) => route.fulfill({ status: 404, body: "gone" }));
  await visit(page, "/en/cases/", { painted: false });
  await stays_static(page, "download");
});

test("a page of the version before, whose modules are gone from the server, stays the static page", async (room) => {
  const page = await open_page(room, { expected: [/404/, /ERR_ABORTED/, /painted edition did not start/] });
  await page.route(/\/immutable\/(?:core|explorer|mirror)\.\w+\.js$/, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html>" }));
  await visit(page, "/en/cases/", { painted: false });
  await stays_static(page, "download");
});

test("where WebAssembly is not allowed the static page stays", async (room) => {
  const page = await open_page(room, { expected: [/painted edition did not start/] });
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await visit(page, "/en/cases/", { painted: false });
  await stays_static(page, "wasm");
});

for (const [language, address] of [["en", "/en/nowhere/at/all/"], ["fr", "/fr/principles/transparence-et-cetera/"], ["en", "/en/cases/no-such-case/"]]) {
  test(`an unknown address shows a page that helps: ${address}`, async (room) => {
    const words = new Words(language);
    const page = await open_page(room, { expected: [/404/] });
    const response = await visit(page, address);
    assert.equal(response.status(), 404);
    await expect_heading(page, words.ui("not_found.title"));
    assert.equal(address_of(page), address, "the address stays, to be looked at");
    const main = page.getByRole("main");
    await main.getByRole("link", { name: words.ui("not_found.search"), exact: true }).waitFor({ state: "attached" });
    await main.getByRole("link", { name: words.ui("places.cases.title") }).first().click();
    await expect_heading(page, words.ui("cases.title"));
    assert.equal(address_of(page), `/${language}/cases/`);
  });
}

test("an unknown address helps without scripts as well", async (room) => {
  const page = await open_page(room, { javaScriptEnabled: false, expected: [/404/] });
  const response = await visit(page, "/fr/il/n-y-a-rien/", { painted: false });
  assert.equal(response.status(), 404);
  await expect_heading(page, new Words("fr").ui("not_found.title"));
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("the site works below a folder as well as at the top of a host", async (room) => {
  const above = mkdtempSync(join(tmpdir(), "explorer-below-"));
  symlinkSync(folder, join(above, "explorer"));
  const server = await serve(above);
  room.cleanups.push(() => { server.stop(); rmSync(above, { recursive: true }); });
  const words = new Words("en");
  const page = await open_page(room, { site: `${server.address}explorer/`, address: "/en/principles/" });
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).click();
  await expect_heading(page, words.ui("cases.title"));
  assert.equal(new URL(page.url()).pathname, "/explorer/en/cases/");
  await page.reload();
  await expect_heading(page, words.ui("cases.title"));
});

test("on a phone without scripts the page is there as well", async (room) => {
  const page = await open_page(room, { javaScriptEnabled: false, viewport: phone });
  await visit(page, "/en/", { painted: false });
  assert.ok((await picture_of(page)).colours() > 20);
});
