// The Nu Html Checker, the validator of the W3C, over every static page.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "../lib/runner.mjs";
import { folder, page_files } from "./lib/site.mjs";

const validator = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the checker says about files, as 'file:line: what'. */
async function check(files) {
  // The smallest virtual machine that does: one thread to collect garbage, no second compiler.
  const java = spawn("java", ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", "-jar", validator, "--stdout", "--exit-zero-always", "--format", "json", ...files]);
  const said = [];
  java.stdout.on("data", (chunk) => said.push(chunk));
  const code = await new Promise((resolve, reject) => {
    java.once("error", reject);
    java.once("close", resolve);
  });
  assert.equal(code, 0, "the checker ran; it needs a Java runtime, which script/bootstrap installs");
  return JSON.parse(Buffer.concat(said).toString("utf-8")).messages
    .map(({ type, url, lastLine, message }) => ({ type, text: `${url.replace(/^file:.*\/build\/web\//, "")}:${lastLine}: ${message}` }));
}

/** What is no fault of the pages. */
const known = [
  // It reads files, which come from no origin: nothing is 'self' to it. privacy.test.mjs proves the policy in a browser.
  /^[^ ]+ Resource violates Content Security Policy \(meta tag\)/,
  // It takes a block of data (application/ld+json) for a script. Browsers do not: paint.test.mjs reads it under the policy.
  /^[^ ]+ Inline script violates Content Security Policy \(meta tag\)/,
  // The icons of the requirements in the wheel: characters of our own font, in a picture that says in words what it shows.
  /^[^ ]+ Document uses the Unicode Private Use Area/,
];

test("the validator of the W3C finds nothing wrong in any page", async () => {
  const files = page_files();
  assert.ok(files.length > 100, `${files.length} pages`);
  const messages = await check(files.map((file) => join(folder, file)));
  const wrong = messages.filter(({ text }) => !known.some((each) => each.test(text))).map(({ text }) => text);
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} messages, the first of them`);
}, { limit_s: 240 });
