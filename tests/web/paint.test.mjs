// The first paint: how little it takes, and that it waits for nothing else.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { languages } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { desktop, open_page, phone, visit } from "./lib/browser.mjs";
import { host } from "./lib/host.mjs";
import { folder, listed_addresses, page_files, path_of, read_page } from "./lib/site.mjs";

const most_bytes = 30 * 1024;

const brotli = promisify(brotliCompress); // in threads of its own: the tests beside are not held up

/** `quality`: 11 is what is served; 5 takes a twentieth of the time, and makes none smaller. */
async function compressed(text, quality = 11) {
  const { length } = await brotli(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
  return length;
}

/** What a browser must have before it paints: all but the data that no one sees, which stand last. */
const shown_part = (html) => html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, "");

/** As much of a page's beginning as fits into what the stylesheet leaves of the budget. */
async function affordable(html, budget) {
  let least = 0, most = html.length;
  while (most - least > 64) {
    const middle = Math.floor((least + most) / 2);
    if (await compressed(html.slice(0, middle)) <= budget) least = middle;
    else most = middle;
  }
  return html.slice(0, least);
}

test("no page needs more than 30 KB for its first paint", async (room) => {
  const style = await compressed(read_page(path_of("style.css")));
  const pages = await Promise.all(page_files().map(async (file) => {
    const html = shown_part(read_page(file));
    return { file, html, bytes: style + await compressed(html, 5) };
  }));
  const doubtful = pages.filter(({ bytes }) => bytes > most_bytes);
  assert.ok(doubtful.length > 0, "the longest lists are more than that, less well compressed");
  const all = await Promise.all(doubtful.map(async (page) => ({ ...page, bytes: style + await compressed(page.html) })));
  const large = all.filter(({ bytes }) => bytes > most_bytes);
  assert.ok(style < most_bytes / 2, `the stylesheet alone has ${style} bytes`);
  // What is longer is a long list: it must show its beginning while the rest has not even been sent.
  for (const { file, html } of large) await paints_from_its_beginning(room, file, await affordable(html, most_bytes - style));
  for (const file of ["en/index.html", "fr/quiz/everything/index.html"]) {
    await paints_from_its_beginning(room, file, await affordable(read_page(file), (most_bytes - style) / 2));
  }
}, { limit_s: 300 });

async function paints_from_its_beginning(room, file, beginning) {
  const path = `/${file.replace(/index\.html$/, "")}`;
  const site = await host(room, (request, response) => {
    if (request.url === path) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.write(beginning); // and never the rest
    } else if (request.url === `/${path_of("style.css")}`) {
      response.writeHead(200, { "Content-Type": "text/css" });
      response.end(readFileSync(join(folder, path_of("style.css"))));
    } // anything else waits for ever
  });
  const context = await room.browser.newContext({ viewport: desktop });
  const page = await context.newPage();
  try {
    await page.goto(`${site}${path.slice(1)}`, { waitUntil: "commit" });
    await is_first_painted(page, file);
    const title = page.getByRole("heading", { level: 1 });
    await title.waitFor({ state: "visible" });
    assert.match(beginning, /<h1/, file);
  } finally {
    await context.close();
  }
}

async function is_first_painted(page, what) {
  const painted = () => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  for (let i = 0; i < 100; ++i) {
    if (await painted()) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`${what} did not paint`);
}

for (const [name, viewport] of [["phone", phone], ["desktop", desktop]]) {
  test(`no script and no font holds the first paint back (${name})`, async (room) => {
    for (const address of ["/en/", "/fr/principles/transparency/", "/en/cases/dutch-childcare-benefits/", "/en/quiz/first-steps/"]) {
      const held = [];
      const page = await open_page(room, { viewport, expected: [/./] });
      await page.route(/\.(?:js|mjs|wasm|ttf|woff2|json|svg)$/, (route) => { held.push(route.request().url()); });
      await page.goto(new URL(address.slice(1), page.site).href, { waitUntil: "commit" });
      await is_first_painted(page, address);
      const heading = page.getByRole("heading", { level: 1 });
      assert.ok((await heading.boundingBox()).height > 20, `${address} shows its heading`);
      assert.ok(held.some((url) => url.endsWith(".js")) && held.some((url) => url.endsWith(".ttf")), "scripts and fonts were held back");
      await page.context().close();
    }
  });
}

test("nothing in the head blocks but the one stylesheet", async () => {
  for (const file of page_files()) {
    const [head] = read_page(file).split("</head>");
    for (const [script] of head.matchAll(/<script[^>]*>/g)) assert.match(script, /type="module"|\sasync|\sdefer/, file);
    assert.equal([...head.matchAll(/<link rel="stylesheet"/g)].length, 1, file);
    assert.doesNotMatch(head, /<style/, file);
  }
  for (const [face] of read_page(path_of("style.css")).matchAll(/@font-face[^}]+\}/g)) {
    if (/local\(/.test(face)) continue;
    assert.match(face, /font-display: ?(?:swap|block)/);
    if (/display: ?block/.test(face)) assert.match(face, /Icons/, "only icons are invisible without their font");
  }
});

for (const language of languages) {
  test(`the structured data are read under the server's content policy (${language})`, async (room) => {
    const page = await open_page(room);
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    });
    await page.route("**/boot.*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    const types = new Set();
    for (const address of listed_addresses().filter((each) => each.startsWith(`/${language}/`))) {
      await visit(page, address, { painted: false });
      const { data, violations } = await page.evaluate(() => ({
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) => JSON.parse(each.textContent)),
        violations: window.violations,
      }));
      assert.deepEqual(violations, [], address);
      assert.equal(data.length, 1, address);
      assert.equal(data[0]["@context"], "https://schema.org");
      for (const thing of data[0]["@graph"]) types.add(thing["@type"]);
    }
    for (const type of ["Quiz", "DefinedTermSet", "Article", "WebSite", "BreadcrumbList"]) assert.ok(types.has(type), type);
  }, { limit_s: 120 });
}

test("the pictures of share cards and home screens are there, in the sizes that they are named with", async () => {
  const size = (file) => {
    const bytes = readFileSync(join(folder, file));
    assert.equal(bytes.toString("latin1", 1, 4), "PNG", file);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  for (const language of languages) assert.deepEqual(size(`share-${language}.png`), [1200, 630]);
  assert.deepEqual(size(path_of("apple-touch-icon.png")), [180, 180]);
});
