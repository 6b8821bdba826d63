// The explorer below a folder of another site, as docs/hosting/nginx-sub-path.conf shows, with a real nginx: pages, core,
// languages, what is not there, use without a network; and the site around it stays as it is.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, root, Words } from "../lib/content.mjs";
import { run } from "../lib/process.mjs";
import { until } from "../lib/runner.mjs";
import { address_of, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, stored } from "./lib/look.mjs";
import { example, free_port, kept_for_ever, start_nginx, test_with_nginx, wanted_headers } from "./lib/web_server.mjs";
import { path_of } from "./lib/site.mjs";

const build = process.env.EXPLORER_BUILD ?? join(root, "build");
const words = new Words("en");

/** The site as script/build web --site writes it, in a folder of the test's own. */
async function write_site(folder, address) {
  const script = '. script/lib/common.sh; . script/lib/build.sh; NATIVE=$2/native WEB_CORE=$2/web-core WEB=$1/web PICTURES=$1/pictures; write_site; mv "$WEB.new" "$WEB"';
  const { status, stdout, stderr } = await run("bash", ["-c", script, "bash", folder, build],
    { cwd: root, env: { ...process.env, EXPLORER_SITE: address } });
  assert.equal(status, 0, stdout + stderr);
  return join(folder, "web");
}

/** Another site at the top of the host and the explorer below it. */
async function start(room) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-sub-path-"));
  room.cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const port = await free_port();
  const site = `http://127.0.0.1:${port}/explorer/`;
  const web = await write_site(folder, site);
  const around = join(folder, "around");
  mkdirSync(join(around, "en"), { recursive: true });
  for (const [path, title] of [["index.html", "The site around it"], ["en/index.html", "Its own English page"], ["404.html", "Its own page for what is not there"]]) {
    writeFileSync(join(around, path), `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,"></head><body><h1>${title}</h1></body></html>`);
  }
  await start_nginx(room, port, `server {
  listen 127.0.0.1:${port};
  root ${around};
  error_page 404 /404.html;
  add_header X-Around yes always;
${example("nginx-sub-path.conf", ["alias /srv/intouchai-explorer/;", `alias ${web}/;`])}
}`);
  return { site, around: `http://127.0.0.1:${port}/`, web };
}

test_with_nginx("below a folder the explorer has its headers, types and pages, and the site around it keeps its own", async (room) => {
  const { site, around, web } = await start(room);
  for (const [path, type, caching] of [["en/", "text/html", "no-cache"], ["embed.js", "javascript", "no-cache"], ["fr/manifest.webmanifest", "application/manifest+json", "no-cache"],
    [path_of("explorer.wasm", web), "application/wasm", kept_for_ever], [path_of("content/content.json", web), "application/json", kept_for_ever]]) {
    const answer = await fetch(site + path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get("content-type").includes(type), `${path} is ${answer.headers.get("content-type")}`);
    assert.equal(answer.headers.get("cache-control"), caching, path);
    for (const [name, value] of wanted_headers) assert.equal(answer.headers.get(name), value, `${name} of ${path}`);
  }
  for (const language of languages) {
    const answer = await fetch(`${site}${language}/no/such/place/`);
    assert.equal(answer.status, 404);
    assert.ok((await answer.text()).includes(new Words(language).ui("not_found.title")), language);
    assert.equal(answer.headers.get("cache-control"), "no-cache");
  }
  for (const [from, to] of [["explorer", "/explorer/"], ["explorer/en/cases", "/explorer/en/cases/"]]) {
    assert.equal((await fetch(around + from, { redirect: "manual" })).headers.get("location"), to);
  }
  for (const [path, status, title] of [["", 200, "The site around it"], ["en/", 200, "Its own English page"], ["en/nowhere/", 404, "Its own page for what is not there"]]) {
    const answer = await fetch(around + path);
    assert.equal(answer.status, status, path);
    assert.ok((await answer.text()).includes(title), path);
    assert.equal(answer.headers.get("x-around"), "yes");
    assert.equal(answer.headers.get("content-security-policy"), null, "the policy is the explorer's alone");
  }
}, { limit_s: 120 });

test_with_nginx("below a folder pages are painted, another language comes, and unknown addresses help at any depth", async (room) => {
  const { site } = await start(room);
  const page = await open_page(room, { site, address: "/en/principles/", expected: [/404/] });
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.cases.tab"), exact: true }).click();
  await expect_heading(page, words.ui("cases.title"));
  assert.equal(address_of(page), "/en/cases/");
  await page.reload();
  await expect_heading(page, words.ui("cases.title"));
  await page.getByRole("contentinfo").getByRole("link", { name: "Français" }).click();
  await expect_heading(page, new Words("fr").ui("cases.title"));
  assert.equal(address_of(page), "/fr/cases/");
  const response = await visit(page, "/fr/il/n-y-a/rien/");
  assert.equal(response.status(), 404);
  await expect_heading(page, new Words("fr").ui("not_found.title"));
  await page.getByRole("main").getByRole("link", { name: new Words("fr").ui("places.cases.title") }).first().click();
  await expect_heading(page, new Words("fr").ui("cases.title"));
  assert.equal(address_of(page), "/fr/cases/");
  const outside = page.requests.filter((url) => !url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:"));
  assert.deepEqual(outside, [], "nothing is asked of the site around it");
}, { limit_s: 120 });

test_with_nginx("a copy for use without a network holds for the folder alone", async (room) => {
  const { site, around } = await start(room);
  const page = await open_page(room, { site, address: "/en/settings/", expected: [/ServiceWorker/, /request elsewhere/] });
  await new Hand(page).press("switch", words.ui("settings.offline_keep"));
  const status = page.locator("#offline-status");
  const [kept] = words.ui("settings.offline_kept", { date: "@" }).split("@");
  await until("everything is kept", async () => (await status.count()) > 0 && (await status.innerText()).startsWith(kept.trim()), { seconds: 60 });
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((each) => each.scope));
  assert.deepEqual(scope, [site]);
  await page.reload();
  await until("the worker answers for the explorer", () => page.evaluate(() => navigator.serviceWorker.controller !== null));
  assert.equal((await stored(page)).caches.length, 1);
  await page.goto(around);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null, "the site around it is none of its business");
}, { limit_s: 150 });
