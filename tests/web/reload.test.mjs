// script/server --watch: pages reload when the site was renewed and show what is wrong with the
// content. Nothing of it is in what is served otherwise.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, until } from "../lib/runner.mjs";
import { serve } from "./lib/site.mjs";

const page_saying = (words) => `<!doctype html><html lang="en"><head><title>A page</title></head><body><h1>${words}</h1></body></html>`;

/** A site of one page, served from a folder of its own. */
async function small_site(room, { reload }) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-reload-"));
  const state = join(folder, "state.txt");
  writeFileSync(join(folder, "index.html"), page_saying("Old words"));
  writeFileSync(state, "");
  const server = await serve(folder, reload ? ["--reload", state] : []);
  const context = await room.browser.newContext();
  room.cleanups.push(async () => {
    await context.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });
  return { folder, state, address: server.address, page: await context.newPage() };
}

test("a page that is watched reloads by itself and shows what is wrong with the content", async (room) => {
  const { folder, state, address, page } = await small_site(room, { reload: true });
  const errors = [];
  page.on("console", (message) => { if (message.type() === "error" && !message.text().includes("favicon") && !message.text().includes("404")) errors.push(message.text()); });
  await page.goto(address);
  await page.getByRole("heading", { name: "Old words" }).waitFor();
  assert.equal(await page.getByRole("alert").count(), 0, "sound content has no alert");

  writeFileSync(join(folder, "index.html"), page_saying("New words"));
  writeFileSync(state, "content/cases.json: /cases/0/start: is \"\", expected a date\n");
  await page.getByRole("heading", { name: "New words" }).waitFor();
  const alert = page.getByRole("alert", { name: "Problems in the content" });
  await alert.waitFor();
  await alert.getByText('content/cases.json: /cases/0/start: is "", expected a date', { exact: true }).waitFor();
  const box = await alert.boundingBox();
  assert.ok(box.height > 20 && box.y > 0, "it stands at the lower edge");

  writeFileSync(state, "");
  await until("the alert is gone", async () => (await page.getByRole("alert").count()) === 0);
  assert.deepEqual(errors, [], "the policy of the pages allows all of it");
});

test("what is served otherwise has no script and no source of events for it", async (room) => {
  const { address, page } = await small_site(room, { reload: false });
  const answer = await page.goto(address);
  assert.ok(!(await answer.text()).includes("_reload"));
  for (const path of ["_reload", "_reload.js"]) assert.equal((await page.request.get(address + path)).status(), 404);
});
