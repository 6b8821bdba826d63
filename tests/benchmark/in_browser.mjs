// Runs the benchmark in Chromium and prints what it says: node in_browser.mjs <folder with the program>

import { readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { launch } from "../web/lib/browser.mjs";

const folder = process.argv[2];
const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".data": "application/octet-stream" };
// Only pages that are isolated from all others get a clock that is finer than a tenth of a millisecond.
const isolated = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

const browser = await launch();
const page = await browser.newPage();
page.on("console", (message) => console.log(message.text()));
const ended = new Promise((resolve) => page.exposeFunction("ended", resolve));
await page.route("**/*", (route) => {
  const name = basename(new URL(route.request().url()).pathname);
  const body = name === "benchmark.html"
    ? `<!DOCTYPE html><title>Benchmark</title><script>var Module = { onExit: (code) => window.ended(code) };</script><script src="explorer-benchmark.js"></script>`
    : readFileSync(join(folder, name));
  return route.fulfill({ body, contentType: types[extname(name)], headers: isolated });
});
await page.goto("http://127.0.0.1/benchmark.html");
const code = await ended;
await browser.close();
process.exit(code);
