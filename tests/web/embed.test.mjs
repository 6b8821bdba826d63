// The explorer inside a page of another origin.

import assert from "node:assert/strict";
import { plain, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { desktop, is_painted, open_page, phone, visit } from "./lib/browser.mjs";
import { host } from "./lib/host.mjs";
import { picture_of } from "./lib/look.mjs";

const words = new Words("en");
const host_page = (site, attributes) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>An institution</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0; font: 16px sans-serif; } header, footer { padding: 40px; background: #dde; } main { max-width: 900px; margin: auto; }</style></head>
<body><header><h1>An institution</h1><a id="before" href="#x">Before</a></header>
<main><div ${attributes}><a href="${site}en/cases/">True stories</a></div></main>
<footer style="min-height: 900px"><a id="after" href="#y">After</a></footer>
<script src="${site}embed.js" defer></script></body></html>`;

/** Opens a page of another origin that shows the explorer, and waits until that answers. */
async function open_host(room, { attributes = 'data-explorer="/en/cases/"', hash = "", ...options } = {}) {
  const address = await host(room, (request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(host_page(room.site, attributes));
  });
  const page = await open_page(room, { site: address, expected: [/request elsewhere: http:\/\/127\.0\.0\.1/, /favicon/], ...options });
  await page.goto(address + hash);
  await inside(page);
  return page;
}

async function inside(page) {
  const frame = await until("the frame is there", () => page.frames().find((each) => each.url().startsWith("http") && each !== page.mainFrame()));
  await is_painted(frame);
  await until("the frame is as high as its page", () => frame.evaluate(() => document.documentElement.dataset.embedded === "sized"
    && Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 2));
  return page.frames()[1];
}

const hash_of = (page) => new URL(page.url()).hash;
const says_hash = (page, wanted) => until(() => `'${hash_of(page)}' becomes '${wanted}'`, () => hash_of(page) === wanted);
const heading = (page) => page.frameLocator("iframe").getByRole("heading", { level: 1 });
const says_heading = (page, text) => until(`heading '${text}'`, async () => (await heading(page).innerText()).trim() === text);
const frame_height = async (page) => (await page.locator("iframe").boundingBox()).height;

test("?embed leaves out banner, navigation and footer, and ends with one way to the whole explorer", async (room) => {
  const page = await open_page(room, { address: "/en/cases/?embed" });
  for (const role of ["banner", "navigation", "contentinfo"]) assert.equal(await page.getByRole(role).count(), 0, role);
  const way = page.getByRole("link", { name: words.ui("frame.open_whole"), exact: true });
  const [whole] = await Promise.all([page.context().waitForEvent("page"), way.click()]);
  await whole.waitForLoadState();
  assert.equal(whole.url(), `${page.site}en/cases/`);
  assert.equal(await whole.getByRole("navigation").count(), 1);
  await page.getByRole("main").getByRole("link", { name: plain(words.text("cases", "dutch-childcare-benefits", "title")) }).first().click();
  await page.waitForURL(/dutch-childcare-benefits\/\?embed$/);
  await page.reload();
  await is_painted(page);
  assert.equal(await page.getByRole("navigation").count(), 0, "a reload stays embedded");
});

for (const [name, viewport] of [["desktop", desktop], ["phone", phone]]) {
  test(`in a page of another origin the frame is as high as its content and the host scrolls (${name})`, async (room) => {
    const page = await open_host(room, { viewport });
    const frame = page.frames()[1];
    const before = await frame_height(page);
    assert.ok(before > viewport.height, `${before} px high`);
    const scrolls = () => frame.evaluate(() => document.scrollingElement.scrollHeight > innerHeight + 1 || document.scrollingElement.scrollWidth > innerWidth + 1);
    assert.equal(await scrolls(), false, "nothing scrolls inside the frame");
    const box = await page.locator("iframe").boundingBox();
    await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 200);
    await page.mouse.wheel(0, 600);
    await until("the host has scrolled", () => page.evaluate(() => scrollY > 500));
    assert.equal(await frame.evaluate(() => scrollY), 0);
    // The picture is painted where the window is now.
    await page.waitForTimeout(400);
    assert.ok((await picture_of(page)).colours() > 40, "what is seen is painted");
    const shown = await frame.evaluate(() => {
      const { top, bottom } = document.getElementById("canvas").getBoundingClientRect();
      return { top, bottom };
    });
    const seen = await page.evaluate(() => ({ top: -document.querySelector("iframe").getBoundingClientRect().top, height: innerHeight }));
    assert.ok(shown.top <= seen.top + 1 && shown.bottom >= Math.min(seen.top + seen.height, before) - 1, JSON.stringify({ shown, seen }));
    // Another page has another height.
    await page.frameLocator("iframe").getByRole("main").getByRole("link", { name: plain(words.text("cases", "dutch-childcare-benefits", "title")) }).first().click();
    await until("the frame has another height", async () => Math.abs(await frame_height(page) - before) > 20);
    await inside(page);
    assert.ok(await page.evaluate(() => document.querySelector("iframe").getBoundingClientRect().top > -5), "the new page is shown from its top");
  });
}

test("the host's address keeps the place: reload, back and forward lead there", async (room) => {
  const page = await open_host(room);
  assert.equal(hash_of(page), "", "the first place needs no words");
  const title = plain(words.text("cases", "dutch-childcare-benefits", "title"));
  await page.frameLocator("iframe").getByRole("main").getByRole("link", { name: title }).first().click();
  await says_hash(page, "#explorer=/en/cases/dutch-childcare-benefits/");
  await says_heading(page, title);
  assert.match(await page.locator("iframe").getAttribute("title"), new RegExp(title), "the frame is called like its page");
  await page.frameLocator("iframe").getByRole("button", { name: words.ui("case.next"), exact: true }).click();
  await says_hash(page, "#explorer=/en/cases/dutch-childcare-benefits/?step=2");
  await page.reload();
  await inside(page);
  await says_heading(page, title);
  assert.equal(hash_of(page), "#explorer=/en/cases/dutch-childcare-benefits/?step=2");
  await page.evaluate(() => history.back());
  await says_hash(page, "#explorer=/en/cases/dutch-childcare-benefits/");
  await page.evaluate(() => history.back());
  await says_hash(page, "");
  await says_heading(page, words.ui("cases.title"));
  await page.evaluate(() => history.forward());
  await says_heading(page, title);
  await page.evaluate(() => { location.hash = "#explorer=/fr/glossary/"; });
  await says_heading(page, new Words("fr").ui("glossary.title"));
});

test("a shared address of the host opens the place that it names", async (room) => {
  const page = await open_host(room, { hash: "#explorer=/fr/principles/transparency/" });
  await says_heading(page, plain(new Words("fr").text("principles", "transparency", "title")));
});

test("the keyboard goes into the frame, through it, and out of it again", async (room) => {
  const page = await open_host(room, { attributes: 'data-explorer="/en/privacy/"' });
  const here = async () => {
    const outer = await page.evaluate(() => document.activeElement.id || document.activeElement.nodeName);
    return outer === "IFRAME" ? `inside ${await page.frames()[1].evaluate(() => document.activeElement.id)}` : outer;
  };
  await page.locator("#before").focus();
  const stops = [];
  for (let i = 0; i < 40 && stops.at(-1) !== "after"; ++i) {
    await page.keyboard.press("Tab");
    stops.push(await here());
  }
  assert.equal(stops.at(-1), "after", stops.join(", "));
  assert.ok(stops.includes("inside open-whole"), stops.join(", "));
  await page.keyboard.press("Shift+Tab");
  await until("the focus is inside again", async () => (await here()).startsWith("inside open-whole"));
  await until("the host has scrolled to what has the focus", () => page.evaluate(() => {
    const box = document.querySelector("iframe").getBoundingClientRect();
    return box.bottom > 0 && box.bottom < innerHeight + 300;
  }));
});

test("a dialog in the frame opens in the middle of what the host shows", async (room) => {
  const page = await open_host(room, { attributes: 'data-explorer="/en/principles/human-agency-and-oversight/"' });
  const terms = page.frameLocator("iframe").locator("main .term[data-command]");
  await until("a term stands in the middle of the window", async () => {
    const { y } = await terms.last().boundingBox();
    if (y > 250 && y < 550) return true;
    await page.evaluate((by) => scrollBy(0, by), y - 400);
    return false;
  }, { every_ms: 200 });
  await terms.last().click();
  const close = page.frameLocator("iframe").getByRole("button", { name: words.ui("dialog.close"), exact: true });
  await close.waitFor();
  await page.waitForTimeout(300);
  const box = await close.boundingBox();
  assert.ok(box.y > 100 && box.y < desktop.height - 100, `the dialog's button stands at ${box.y}`);
  await close.click();
  await close.waitFor({ state: "detached" });
});

test("the frame listens to its parent alone, and goes nowhere but within the explorer", async (room) => {
  const page = await open_host(room);
  const frame = page.frames()[1];
  const send = (route) => page.evaluate(([to, where]) => document.querySelector("iframe").contentWindow.postMessage({ type: "explorer:go", route: where }, to), [room.site, route]);
  for (const route of ["//elsewhere.example/", "https://elsewhere.example/", "javascript:alert(1)", "/../../..//elsewhere", 7, null]) await send(route);
  await frame.evaluate(() => postMessage({ type: "explorer:go", route: "/en/glossary/" }, "*")); // from itself
  await page.waitForTimeout(300);
  assert.ok(frame.url().startsWith(room.site));
  await send("/en/quiz/");
  await says_heading(page, words.ui("quiz.title"));
});

test("a host's page without scripts keeps its link, and the explorer's without the core its text", async (room) => {
  const bare = await open_page(room, { javaScriptEnabled: false });
  await bare.setContent(host_page(room.site, 'data-explorer="/en/cases/"'));
  assert.equal(await bare.getByRole("link", { name: "True stories" }).getAttribute("href"), `${room.site}en/cases/`);
  const page = await open_page(room, { expected: [/did not start/, /explorer\.\w+\.wasm/, /ERR_FAILED/, /wasm/, /Aborted/, /uncaught/] });
  await page.route("**/explorer.*.wasm", (route) => route.abort());
  await visit(page, "/en/cases/?embed", { painted: false });
  await page.waitForFunction(() => document.documentElement.dataset.missing === "download");
  assert.equal(await page.getByRole("navigation").count(), 0);
  await page.getByRole("main").getByRole("link", { name: plain(words.text("cases", "dutch-childcare-benefits", "title")) }).first().click();
  await page.waitForURL(/dutch-childcare-benefits\/\?embed$/);
});
