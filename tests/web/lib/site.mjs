// The built site: its server, the addresses that it lists, its files.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { root } from "../../lib/content.mjs";

export const folder = join(process.env.EXPLORER_BUILD ?? join(root, "build"), "web");

/** Serves a folder as script/server does. Answers with its address, how to stop it, and how to halt it and let it go on. */
export async function serve(served = folder, options = []) {
  if (!existsSync(join(served))) throw new Error(`there is no ${served}; script/build web makes it`);
  const server = spawn("python3", [join(root, "script", "serve.py"), served, "--port", "0", ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  server.stderr.on("data", (chunk) => said.push(String(chunk)));
  const address = await new Promise((resolve, reject) => {
    server.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    server.once("exit", () => reject(new Error(`the server did not start: ${said.join("")}`)));
  });
  return { address, stop: () => server.kill(), halt: () => server.kill("SIGSTOP"), go_on: () => server.kill("SIGCONT") };
}

/** The addresses of sitemap.xml, without the site: `/en/cases/`. */
export function listed_addresses() {
  const text = readFileSync(join(folder, "sitemap.xml"), "utf-8");
  const all = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url.replaceAll("&amp;", "&"));
  if (all.length === 0) throw new Error("sitemap.xml lists nothing");
  // Below whatever site and folder the map was written for, a place begins with its language.
  return all.map((url) => url.replace(/^[a-z]+:\/\/[^/]+/, ""));
}

/** Every page that was written, as paths below the site's folder. */
export function page_files() {
  const found = [];
  const look_in = (path) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) look_in(inside);
      else if (entry.name.endsWith(".html")) found.push(inside);
    }
  };
  look_in("");
  return found.sort();
}

/** Where a file lies that has the hash of its content in its name: `style.css` in `immutable/style.….css`. */
export function path_of(name, site = folder) {
  const inside = join("immutable", dirname(name));
  const stem = name.slice(name.lastIndexOf("/") + 1, -extname(name).length);
  const pattern = new RegExp(`^${stem.replaceAll(".", "\\.")}\\.[0-9a-f]{16}\\${extname(name)}$`);
  const found = readdirSync(join(site, inside)).filter((each) => pattern.test(each));
  if (found.length !== 1) throw new Error(`${name} should be there once, but ${inside} has ${found.length} of it`);
  return join(inside, found[0]);
}

export const read_page = (path) => readFileSync(join(folder, path), "utf-8");
