// The files themselves: valid HTML that needs nothing from elsewhere.

import assert from "node:assert/strict";
import { HtmlValidate } from "html-validate";
import { languages, pages, Words } from "../lib/content.mjs";
import { test, wait } from "../lib/runner.mjs";
import { open_page, visit } from "./lib/browser.mjs";
import { listed_addresses, page_files, path_of, read_page } from "./lib/site.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "require-sri": "off", // everything comes from the same site
  },
});

test("every page is valid HTML", async () => {
  const wrong = [];
  for (const file of page_files()) {
    const report = await validator.validateString(read_page(file), file);
    await wait(0); // the tests beside have their turn
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) wrong.push(`${file}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} problems, the first of them`);
}, { limit_s: 120 });

test("every page names its language, its title, its description and its other languages", async () => {
  const titles = new Map();
  for (const address of listed_addresses()) {
    const [, language] = address.split("/");
    if (!languages.includes(language)) continue;
    const text = read_page(`${address.slice(1)}index.html`);
    assert.match(text, new RegExp(`<html lang="${language}"`), address);
    assert.match(text, /<meta name="description" content="[^"]{20,}">/, address);
    assert.match(text, /<meta name="viewport" content="[^"]*width=device-width/, address);
    assert.doesNotMatch(text, /user-scalable=no|maximum-scale=1/, "zooming is never forbidden");
    const [, title] = text.match(/<title>([^<]+)<\/title>/);
    assert.ok(!titles.has(`${language} ${title}`), `${address} and ${titles.get(`${language} ${title}`)} have the same title: ${title}`);
    titles.set(`${language} ${title}`, address);
  }
});

test("no page, style or script asks for anything of another host", async () => {
  for (const file of page_files()) {
    const text = read_page(file);
    const fetched = [...text.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object)[^>]+(?:src|data)="([^"]+)"/g),
      ...text.matchAll(/<link[^>]+rel="(?:stylesheet|icon|preload|modulepreload|manifest|dns-prefetch|preconnect)"[^>]+href="([^"]+)"/g)];
    for (const [, address] of fetched) assert.doesNotMatch(address, /^(?:https?:)?\/\//, file);
  }
  assert.doesNotMatch(read_page(path_of("style.css")), /url\(["']?(?:https?:)?\/\//);
});

test("the headers of the server keep the page to itself", async (room) => {
  const page = await open_page(room);
  const answer = await page.request.get(`${page.site}en/`);
  const policy = answer.headers()["content-security-policy"];
  assert.match(policy, /default-src 'self'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/);
  assert.equal(answer.headers()["set-cookie"], undefined);
});

for (const language of languages) {
  test(`the statement on accessibility was looked through within a year (${language})`, async (room) => {
    const { reviewed } = pages.find(({ id }) => id === "accessibility");
    const days = (Date.now() - Date.parse(reviewed)) / 86_400_000;
    assert.ok(days < 365, `${reviewed} is ${Math.round(days)} days ago: look through the statement and renew its day`);
    const page = await open_page(room, { javaScriptEnabled: false });
    await visit(page, `/${language}/`, { painted: false });
    const words = new Words(language);
    await page.getByRole("contentinfo").getByRole("link", { name: words.ui("places.accessibility.title"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: words.text("pages", "accessibility", "title"), exact: true }).waitFor();
    for (const part of ["status", "non-accessible", "preparation", "feedback", "enforcement"]) {
      await page.getByRole("heading", { level: 2, name: words.text("pages", "accessibility", "sections", part, "title"), exact: true }).waitFor();
    }
    assert.ok((await page.locator("#reviewed").innerText()).includes(reviewed.slice(0, 4)));
  });
}
