// Nothing is stored before the visitor has ticked 'remember'; what is stored then survives a reload,
// can be erased, and does no harm when it is damaged.

import assert from "node:assert/strict";
import { cases, principles, quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { answer_question } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { is_painted, is_settled, open_page, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { expect_heading, expect_text, nothing_stored, stored } from "./lib/look.mjs";

const words = new Words("en");
const key = "intouchai-explorer";
const tick = (page) => page.getByRole("main").getByRole("switch", { name: words.ui("settings.remember_browser"), exact: true });
const radio = (page, name) => page.getByRole("main").getByRole("radio", { name, exact: true });
/** Two groups have a choice of that name. */
const theme_of_device = (page) => page.getByRole("group", { name: words.ui("settings.theme_choose") }).getByRole("radio", { name: words.ui("settings.theme_system"), exact: true });

/** Uses the explorer as someone does who leaves traces wherever that is possible. */
async function use_it(page) {
  await visit(page, `/en/principles/${principles[0].id}/`);
  await visit(page, `/en/quiz/${quiz_of_all_kinds().id}/?length=5&seed=3`);
  await answer_question(new Hand(page), words, true);
  await visit(page, "/en/settings/");
  await radio(page, words.ui("settings.theme_dark")).click();
  await until("dark", async () => (await page.locator("html").getAttribute("data-theme")) === "dark");
}

test("before the tick nothing is stored at all, whatever one does", async (room) => {
  const page = await open_page(room);
  await use_it(page);
  assert.deepEqual(await stored(page), nothing_stored);
  assert.deepEqual(await page.context().cookies(), []);
  await page.reload();
  await is_painted(page);
  assert.ok(await theme_of_device(page).isChecked(), "all is forgotten after a reload");
});

test("after the tick settings, progress and quiz survive a reload, all under one key", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await tick(page).click();
  await until("the tick is set", () => tick(page).isChecked());
  await radio(page, words.ui("settings.theme_dark")).click();
  await radio(page, "125%").click();
  await visit(page, `/en/principles/${principles[0].id}/`);
  await visit(page, `/en/quiz/${quiz_of_all_kinds().id}/?length=5&seed=3`);
  await answer_question(new Hand(page), words, true);

  await visit(page, "/en/settings/");
  assert.ok(await tick(page).isChecked());
  assert.ok(await radio(page, words.ui("settings.theme_dark")).isChecked());
  assert.ok(await radio(page, "125%").isChecked());
  const kept = await stored(page);
  assert.deepEqual({ ...kept, local: {} }, nothing_stored);
  assert.deepEqual(Object.keys(kept.local), [key]);
  const data = JSON.parse(kept.local[key]);
  assert.equal(data.version, 1);
  assert.ok(kept.local[key].includes(principles[0].id), "what was read is kept");

  await visit(page, "/en/quiz/");
  await new Hand(page).press("link", words.ui("quiz.continue"));
  await expect_text(page.getByRole("main"), words.ui("quiz.right"));
});

test("who opens the home page again is back where they stopped", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await tick(page).click();
  await until("the tick is set", () => tick(page).isChecked());
  await visit(page, `/en/cases/${cases[0].id}/`);
  await visit(page, "/");
  await expect_heading(page, words.text("cases", cases[0].id, "title"));
});

test("erasing asks first, then nothing is left and all settings are as at the start", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await tick(page).click();
  await radio(page, words.ui("settings.theme_dark")).click();
  const erase = page.getByRole("button", { name: words.ui("settings.erase"), exact: true });
  await erase.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: words.ui("erase.cancel"), exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  assert.ok((await stored(page)).local[key], "kept so far");

  await erase.click();
  await dialog.getByRole("button", { name: words.ui("erase.yes"), exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  assert.deepEqual(await stored(page), nothing_stored);
  assert.ok(!(await tick(page).isChecked()));
  assert.ok(await theme_of_device(page).isChecked());
});

test("Escape leaves the question whether to erase, and erases nothing", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await tick(page).click();
  await page.getByRole("button", { name: words.ui("settings.erase"), exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.ok((await stored(page)).local[key]);
});

test("taking the tick away erases what was stored", async (room) => {
  const page = await open_page(room, { address: "/en/settings/" });
  await tick(page).click();
  await until("something is stored", async () => key in (await stored(page)).local);
  await tick(page).click();
  await until("nothing is stored", async () => Object.keys((await stored(page)).local).length === 0);
});

const damages = {
  "half a file": '{"version":1,"settings":{"theme":"da',
  "no JSON": "\u0000\u0001 not JSON at all",
  "another shape": "[1,2,3]",
  "a later version": '{"version":999,"settings":{}}',
  "wrong types": '{"version":1,"settings":"dark","progress":7,"place":[]}',
  "endless nesting": "[".repeat(100000),
  "megabytes": `{"version":1,"place":"${"x".repeat(2 * 1024 * 1024)}"}`,
};
for (const [name, data] of Object.entries(damages)) {
  test(`damaged stored data is set aside and the page works: ${name}`, async (room) => {
    const page = await open_page(room, { address: "/en/privacy/", expected: [/could not be read/] });
    await page.evaluate(([at, value]) => localStorage.setItem(at, value), [key, data]);
    await visit(page, "/en/settings/");
    await expect_heading(page, words.ui("settings.title"));
    const { local } = await stored(page);
    assert.equal(local[`${key}.damaged`], data, "what was there can still be looked at");
    await radio(page, words.ui("settings.theme_dark")).click();
    await until("dark", async () => (await page.locator("html").getAttribute("data-theme")) === "dark");
    const note = page.getByRole("main").getByRole("note").first();
    assert.ok((await note.innerText()).length > 20, "the visitor is told");
  });
}

test("where storage is blocked the explorer works without", async (room) => {
  const page = await open_page(room, { expected: [/could be stored/] });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
  });
  await visit(page, "/en/settings/");
  await tick(page).click();
  await until("the tick is set", () => tick(page).isChecked());
  await is_settled(page);
});
