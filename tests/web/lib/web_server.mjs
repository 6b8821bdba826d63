// Real web servers with the examples of docs/hosting: nginx and Apache, as script/bootstrap unpacked them, else the
// machine's own.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../lib/content.mjs";
import { test, until } from "../../lib/runner.mjs";

const cache = process.env.EXPLORER_CACHE ?? join(homedir(), ".cache", "intouchai-explorer");

/** The server and the top of the folders that it was unpacked to. */
function find(name, program) {
  const unpacked = join(cache, name);
  const own = existsSync(join(unpacked, "usr", "sbin", program));
  const path = own ? join(unpacked, "usr", "sbin", program) : program;
  const libraries = join(unpacked, "usr", "lib", process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu");
  const environment = { ...process.env, ...own && { LD_LIBRARY_PATH: libraries } };
  // Without a network script/bootstrap cannot fetch it, and says so; nothing else needs it.
  const is_there = spawnSync(path, ["-v"], { env: environment }).status === 0;
  if (!is_there) console.log(`the examples for ${name} are not tried: it is not there (build/logs/servers.log)`);
  return { top: own ? unpacked : "/", path, environment, is_there };
}

const nginx = find("nginx", "nginx");
const apache = find("apache", "apache2");
export const test_with_nginx = nginx.is_there ? test : () => {};
export const test_with_apache = apache.is_there ? test : () => {};

/** An example of docs/hosting. Each of `changes` must be in it: [what stands there, what the test needs instead]. */
export function example(name, ...changes) {
  let text = readFileSync(join(root, "docs", "hosting", name), "utf-8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`docs/hosting/${name} has no '${from}'`);
    text = text.replaceAll(from, to);
  }
  return text;
}

export async function free_port() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts nginx with these blocks within `http`. Answers with the address of the port once it answers there. */
export async function start_nginx(room, port, blocks) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-nginx-"));
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "nginx.conf"), `daemon off;\npid ${folder}/pid;\nerror_log stderr warn;\nworker_processes 1;
events { worker_connections 1024; }
http {
  include ${join(nginx.top, "etc", "nginx", "mime.types")};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${blocks}
}
${process.getuid?.() === 0 ? "user root;" : ""}
`);
  return run(room, port, nginx, ["-e", "stderr", "-c", join(folder, "nginx.conf"), "-p", folder], folder);
}

/** The modules that docs/hosting/apache.conf names, and those without which there is no server. */
const apache_modules = ["mpm_event", "authz_core", "headers", "rewrite", "dir", "mime"];

/** Starts Apache with these lines. As root it works as www-data, which must be able to read what is served. */
export async function start_apache(room, port, lines) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-apache-"));
  writeFileSync(join(folder, "apache.conf"), `ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
Mutex posixsem
Listen 127.0.0.1:${port}
ServerName localhost
${apache_modules.map((name) => `LoadModule ${name}_module ${join(apache.top, "usr", "lib", "apache2", "modules", `mod_${name}.so`)}`).join("\n")}
TypesConfig ${join(apache.top, "etc", "mime.types")}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
${lines}
`);
  return run(room, port, apache, ["-D", "FOREGROUND", "-f", join(folder, "apache.conf")], folder);
}

async function run(room, port, { path, environment }, words, folder) {
  const server = spawn(path, words, { env: environment, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk) => { said += chunk; });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  room.cleanups.push(async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const site = `http://127.0.0.1:${port}/`;
  const log = join(folder, "errors");
  await until(() => `the server answers (it said: ${said}${existsSync(log) ? readFileSync(log, "utf-8") : ""})`, () => fetch(site).then((answer) => answer.ok, () => false));
  return site;
}

/** What script/lib/headers.txt wants of every answer: [name, value]. */
export const wanted_headers = readFileSync(join(root, "script", "lib", "headers.txt"), "utf-8").split("\n")
  .filter((line) => line.trim() && !line.startsWith("#"))
  .map((line) => { const at = line.indexOf(":"); return [line.slice(0, at), line.slice(at + 1).trim()]; });

export const kept_for_ever = "public, max-age=31536000, immutable";
