// The example for nginx, docs/hosting/nginx.conf, with a real nginx: what it sends, and how it bears many at once.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { languages, root, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { open_page, visit } from "./lib/browser.mjs";
import { expect_heading } from "./lib/look.mjs";
import { folder as built } from "./lib/site.mjs";

/** As script/bootstrap unpacked it; else the machine's own. */
const unpacked = join(process.env.EXPLORER_CACHE ?? join(homedir(), ".cache", "intouchai-explorer"), "nginx");
const own = existsSync(join(unpacked, "usr", "sbin", "nginx"));
const program = own ? join(unpacked, "usr", "sbin", "nginx") : "nginx";
/** Without a network script/bootstrap cannot fetch it, and says so; nothing else needs it. */
const is_there = own || spawnSync("nginx", ["-v"]).status === 0;
if (!is_there) console.log("the example for nginx is not tried: there is no nginx (build/logs/nginx.log)");
const test_with_nginx = is_there ? test : () => {};
const types_file = join(own ? unpacked : "/", "etc", "nginx", "mime.types");

async function free_port() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts nginx with the example as it is, but for port and folder. Answers with its address. */
async function start_nginx(room) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-nginx-"));
  const port = await free_port();
  const example = readFileSync(join(root, "docs", "hosting", "nginx.conf"), "utf-8")
    .replace("listen 8080;", `listen 127.0.0.1:${port};`).replace("root /srv/intouchai-explorer;", `root ${built};`);
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "nginx.conf"), `daemon off;\npid ${folder}/pid;\nerror_log stderr warn;\nworker_processes 1;
events { worker_connections 1024; }
http {
  include ${types_file};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${example}
}
${process.getuid?.() === 0 ? "user root;" : ""}
`);
  const server = spawn(program, ["-e", "stderr", "-c", join(folder, "nginx.conf"), "-p", folder], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk) => { said += chunk; });
  room.cleanups.push(() => { server.kill(); rmSync(folder, { recursive: true, force: true }); });
  const site = `http://127.0.0.1:${port}/`;
  await until(() => `nginx answers (it said: ${said})`, () => fetch(site).then((answer) => answer.ok, () => false));
  return site;
}

const wanted_headers = readFileSync(join(root, "script", "lib", "headers.txt"), "utf-8").split("\n")
  .filter((line) => line.trim() && !line.startsWith("#")).map((line) => { const at = line.indexOf(":"); return [line.slice(0, at), line.slice(at + 1).trim()]; });

test_with_nginx("the example for nginx sends the headers, types, twins and pages that the site needs", async (room) => {
  const site = await start_nginx(room);
  const types = { "en/": "text/html", "explorer.wasm": "application/wasm", "style.css": "text/css", "boot.js": "javascript", "content/content.json": "application/json",
    "en/manifest.webmanifest": "application/manifest+json", "icon.svg": "image/svg+xml", "offline_worker.js": "javascript" };
  for (const [path, type] of Object.entries(types)) {
    const answer = await fetch(site + path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get("content-type").includes(type), `${path} is ${answer.headers.get("content-type")}`);
    for (const [name, value] of wanted_headers) assert.equal(answer.headers.get(name), value, `${name} of ${path}`);
    assert.equal(answer.headers.get("cache-control"), "no-cache", path);
    assert.match(answer.headers.get("strict-transport-security") ?? "", /max-age=\d+/, path);
    const again = await fetch(site + path, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    assert.equal(again.status, 304, `${path} still holds`);
  }
  for (const language of languages) {
    const answer = await fetch(`${site}${language}/no-such-place/`);
    assert.equal(answer.status, 404);
    assert.ok((await answer.text()).includes(new Words(language).ui("not_found.title")), language);
    for (const [name, value] of wanted_headers) assert.equal(answer.headers.get(name), value, `${name} of a page that is not there`);
  }
  assert.equal((await fetch(`${site}en/cases`, { redirect: "manual" })).headers.get("location"), "/en/cases/");
});

test_with_nginx("served by nginx the explorer is painted, as by its own server", async (room) => {
  const there = { ...room, site: await start_nginx(room) };
  const page = await open_page(there, {});
  Object.assign(room, { page, trouble: there.trouble });
  await visit(page, "/fr/principles/transparency/");
  await expect_heading(page, new Words("fr").text("principles", "transparency", "title"));
});

test_with_nginx("many visitors at once are all answered", async (room) => {
  const site = await start_nginx(room);
  const paths = ["en/", "fr/cases/", "explorer.wasm", "style.css", "en/glossary/", "assets/fonts/NotoSans-Regular.ttf", "content/strings.fr.json", "fr/nowhere/"];
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
