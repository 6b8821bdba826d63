// The examples of docs/hosting with real servers, nginx and Apache: what they send, and how nginx bears many at once.

import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { languages, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { open_page, visit } from "./lib/browser.mjs";
import { expect_heading } from "./lib/look.mjs";
import { folder as built, path_of, serve } from "./lib/site.mjs";
import { example, free_port, kept_for_ever, start_apache, start_nginx, test_with_apache, test_with_nginx, wanted_headers } from "./lib/web_server.mjs";

/** The site with compressed twins of a few files, which script/build leaves beside all and script/test does without. */
function compressed_copy(room) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-site-"));
  room.cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755); // Apache does not work as root
  const site = join(folder, "site");
  cpSync(built, site, { recursive: true });
  for (const path of twins()) {
    const file = join(site, path), bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  }
  return site;
}
const twins = () => ["en/index.html", "en/manifest.webmanifest", "embed.js", ...["style.css", "explorer.wasm", "content/content.json"].map((name) => path_of(name))];

/** The examples as they are, but for port and folder. */
async function start_nginx_example(room, served = built) {
  const port = await free_port();
  return start_nginx(room, port, example("nginx.conf", ["listen 8080;", `listen 127.0.0.1:${port};`], ["root /srv/intouchai-explorer;", `root ${served};`]));
}

async function start_apache_example(room, served) {
  return start_apache(room, await free_port(), example("apache.conf", ["/srv/intouchai-explorer", served]));
}

/** What is sent without a hash in its name, and what with one. */
const plain_types = { "en/": "text/html", "embed.js": "javascript", "offline.json": "application/json", "en/manifest.webmanifest": "application/manifest+json",
  "offline_worker.js": "javascript", "sitemap.xml": "xml", "robots.txt": "text/plain", "share-en.png": "image/png" };
const immutable_types = { "explorer.wasm": "application/wasm", "style.css": "text/css", "boot.js": "javascript", "content/content.json": "application/json", "icon.svg": "image/svg+xml" };

async function sends_what_the_site_needs(site) {
  const files = [...Object.entries(plain_types).map(([path, type]) => ({ path, type, caching: "no-cache" })),
    ...Object.entries(immutable_types).map(([name, type]) => ({ path: path_of(name), type, caching: kept_for_ever }))];
  for (const { path, type, caching } of files) {
    const answer = await fetch(site + path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get("content-type").includes(type), `${path} is ${answer.headers.get("content-type")}`);
    for (const [name, value] of wanted_headers) assert.equal(answer.headers.get(name), value, `${name} of ${path}`);
    assert.equal(answer.headers.get("cache-control"), caching, path);
    assert.match(answer.headers.get("strict-transport-security") ?? "", /max-age=\d+/, path);
    const again = await fetch(site + path, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    assert.equal(again.status, 304, `${path} still holds`);
  }
  for (const path of twins()) {
    for (const encoding of ["identity", "gzip"]) {
      const address = site + path.replace(/index\.html$/, "");
      const answer = await fetch(address, { headers: { "accept-encoding": encoding } });
      assert.equal(answer.headers.get("content-encoding") ?? "identity", encoding, path);
      assert.match(answer.headers.get("vary") ?? "", /accept-encoding/i, `${path} comes in more than one form`);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(built, path)), path);
    }
  }
  for (const language of languages) {
    const answer = await fetch(`${site}${language}/no-such-place/`);
    assert.equal(answer.status, 404);
    assert.ok((await answer.text()).includes(new Words(language).ui("not_found.title")), language);
    for (const [name, value] of wanted_headers) assert.equal(answer.headers.get(name), value, `${name} of a page that is not there`);
  }
  const gone = await fetch(`${site}immutable/style.0000000000000000.css`);
  assert.equal(gone.status, 404);
  assert.equal(gone.headers.get("cache-control"), "no-cache", "that a file is not there is not kept for a year");
  const { headers } = await fetch(`${site}en/cases`, { redirect: "manual" });
  assert.equal(new URL(headers.get("location"), site).href, `${site}en/cases/`);
}

for (const [name, test_with, start] of [["nginx", test_with_nginx, start_nginx_example], ["Apache", test_with_apache, start_apache_example]]) {
  test_with(`the example for ${name} sends the headers, types, twins and pages that the site needs`, async (room) => {
    await sends_what_the_site_needs(await start(room, compressed_copy(room)));
  });
}

test("script/server lets browsers keep for ever what has a hash in its name, and nothing else", async (room) => {
  for (const [path, caching] of [["en/", "no-cache"], ["embed.js", "no-cache"], ["offline_worker.js", "no-cache"], [path_of("style.css"), kept_for_ever],
    [path_of("explorer.wasm"), kept_for_ever], ["immutable/style.0000000000000000.css", "no-cache"]]) {
    assert.equal((await fetch(room.site + path)).headers.get("cache-control"), caching, path);
  }
});

test("whoever comes while script/server is busy waits in a queue, and nobody is sent away to try again", async (room) => {
  const server = await serve();
  room.cleanups.push(() => { server.go_on(); server.stop(); });
  server.halt();
  const { hostname, port } = new URL(server.address);
  const visitors = Array.from({ length: 50 }, () => connect(Number(port), hostname));
  room.cleanups.push(() => visitors.forEach((visitor) => visitor.destroy()));
  await until("all stand in the queue", async () => visitors.every(({ readyState }) => readyState === "open"));
  const answered = visitors.map((visitor) => once(visitor, "data"));
  for (const visitor of visitors) visitor.write("GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  server.go_on();
  for (const [bytes] of await Promise.all(answered)) assert.match(String(bytes), /^HTTP\/1.1 200 /);
});

test_with_nginx("a page that was seen before asks for no file again that has a hash in its name", async (room) => {
  const page = await open_page(room, { site: await start_nginx_example(room) });
  await visit(page, "/en/cases/");
  await visit(page, "/en/principles/");
  await expect_heading(page, new Words("en").ui("principles.title"));
  const sizes = await page.evaluate(() => performance.getEntriesByType("resource").filter((each) => each.name.includes("/immutable/")).map((each) => [each.name, each.transferSize]));
  assert.ok(sizes.length > 5, "they are used");
  assert.deepEqual(sizes.filter(([, bytes]) => bytes > 0), [], "and none of them has come over the network");
});

test_with_nginx("served by nginx the explorer is painted, as by its own server", async (room) => {
  const page = await open_page(room, { site: await start_nginx_example(room) });
  await visit(page, "/fr/principles/transparency/");
  await expect_heading(page, new Words("fr").text("principles", "transparency", "title"));
});

test_with_nginx("many visitors at once are all answered", async (room) => {
  const site = await start_nginx_example(room);
  const paths = ["en/", "fr/cases/", "en/glossary/", "fr/nowhere/",
    ...["explorer.wasm", "style.css", "assets/fonts/NotoSans-Regular.ttf", "content/strings.fr.json"].map((name) => path_of(name))];
  const waiting = Array.from({ length: 1600 }, (_, i) => paths[i % paths.length]);
  const wrong = [];
  await Promise.all(Array.from({ length: 80 }, async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await fetch(site + path);
      const bytes = (await answer.arrayBuffer()).byteLength;
      if (answer.status !== (path === "fr/nowhere/" ? 404 : 200) || bytes < 500) wrong.push(`${path}: ${answer.status}, ${bytes} bytes`);
    }
  }));
  assert.deepEqual(wrong, []);
}, { limit_s: 120 });
