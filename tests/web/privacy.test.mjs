// What the privacy page promises: nothing leaves the place, nothing is stored unasked, and the page needs no
// more than a strict content security policy allows.

import assert from "node:assert/strict";
import { cases, languages, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { answer_question } from "../lib/quiz.mjs";
import { test } from "../lib/runner.mjs";
import { open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { nothing_stored, stored } from "./lib/look.mjs";
import { kinds_of, wander_to } from "./lib/places.mjs";
import { path_of, read_page } from "./lib/site.mjs";

const directives = (policy) => Object.fromEntries(policy.split(";").map((part) => {
  const [name, ...values] = part.trim().split(/\s+/);
  return [name, values.sort()];
}));

test("the policy that every kind of file is sent with allows the core and nothing else that is unsafe", async (room) => {
  const page = await open_page(room);
  for (const path of ["en/", "fr/privacy/", "404.html", "embed.js", ...["boot.js", "explorer.js", "explorer.wasm", "style.css", "content/content.json", "assets/fonts/icons.txt"].map((name) => path_of(name))]) {
    const answer = await page.request.get(page.site + path);
    const policy = directives(answer.headers()["content-security-policy"]);
    assert.deepEqual(policy["default-src"], ["'self'"], path);
    assert.deepEqual(policy["script-src"], ["'self'", "'wasm-unsafe-eval'"], path);
    for (const name of ["style-src", "connect-src", "font-src", "worker-src", "manifest-src", "form-action"]) assert.deepEqual(policy[name], ["'self'"], `${path} ${name}`);
    for (const name of ["object-src", "base-uri"]) assert.deepEqual(policy[name], ["'none'"], `${path} ${name}`);
    assert.deepEqual(policy["img-src"], ["'self'", "data:"], path);
    assert.equal(answer.headers()["x-content-type-options"], "nosniff", path);
    assert.equal(answer.headers()["referrer-policy"], "no-referrer", path);
    assert.match(answer.headers()["permissions-policy"], /camera=\(\).*microphone=\(\).*geolocation=\(\)/, path);
    assert.equal(answer.headers()["set-cookie"], undefined, path);
  }
});

test("the policy is never broken, no request leaves the place and nothing is stored, whatever a visitor does", async (room) => {
  const words = new Words("en");
  const page = await open_page(room);
  // What the policy forbids is told to the page as well as to the console, which fails the test on its own.
  await page.addInitScript(() => {
    window.broken = [];
    addEventListener("securitypolicyviolation", (event) => window.broken.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  for (const language of languages) {
    for (const address of kinds_of(language)) await wander_to(page, address);
  }
  assert.deepEqual(await page.evaluate(() => window.broken), []);
  const visits = [
    ["/en/", async () => {}],
    [`/en/quiz/${quiz_of_all_kinds().id}/?length=3&seed=3`, async () => { await answer_question(new Hand(page), words, true); }],
    [`/en/cases/${cases[0].id}/`, async () => { await new Hand(page).press("button", words.ui("case.next")); }],
    ["/en/search/?q=bias", async () => {}],
    ["/en/settings/", async () => { await page.getByRole("radio", { name: words.ui("settings.theme_dark"), exact: true }).click(); }],
  ];
  for (const [address, act] of visits) {
    await visit(page, address);
    await act();
    assert.deepEqual(await page.evaluate(() => window.broken), [], address);
    assert.deepEqual(await stored(page), nothing_stored, address);
  }
  const elsewhere = page.requests.filter((url) => !url.startsWith(page.site) && !url.startsWith("data:") && !url.startsWith("blob:"));
  assert.deepEqual(elsewhere, []);
  assert.ok(page.requests.length > 50);
  assert.deepEqual(await page.context().cookies(), []);
}, { limit_s: 300 });

test("the core asks for no code to be made from text", () => {
  const core = read_page(path_of("explorer.js"));
  assert.doesNotMatch(core, /\bnew Function\s*\(|\beval\s*\(/);
});
