// What is kept between two starts, and only after the tick.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases, principles, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { Hand } from "./lib/hand.mjs";
import { start } from "./lib/program.mjs";

const words = new Words("en");
const remember = words.ui("settings.remember_computer");
const folder_of = (program) => join(program.home, "intouchai-explorer");
const file_of = (program) => join(folder_of(program), "visitor.json");
const radio = (program, key) => program.elements("radio", words.ui(key))[0];

/** All files below a folder. */
function files_in(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files_in(join(folder, entry.name)) : [join(folder, entry.name)]);
}

test("before the tick nothing is written", async (room) => {
  const program = await start(room, { route: "/en/settings/" });
  await program.press("radio", words.ui("settings.theme_dark"));
  await program.press("link", words.ui("places.cases.tab"));
  assert.equal(await program.stop(), 0);
  assert.deepEqual(files_in(folder_of(program)), []);
});

test("after the tick a restart brings settings, progress and place back", async (room) => {
  const first = await start(room, { route: "/en/settings/" });
  await first.press("switch", remember);
  await until("the tick", () => first.elements("switch", remember)[0].checked);
  await first.press("radio", words.ui("settings.theme_dark"));
  const told = cases[0];
  await first.press("link", words.ui("places.cases.tab"));
  await first.press("link", first.elements("link").find((each) => each.name.includes(words.text("cases", told.id, "title"))).name);
  await until("the case", () => first.report().address.startsWith(`/en/cases/${told.id}/`));
  assert.equal(await first.stop(), 0);
  assert.equal(JSON.parse(readFileSync(file_of(first), "utf-8")).version, 1);

  const second = await start(room, { route: null });
  await until("where it stopped", () => second.report().address.startsWith(`/en/cases/${told.id}/`));
  await second.press("link", words.ui("places.settings.tab"));
  await until("the settings", () => second.report().address === "/en/settings/");
  assert.ok(radio(second, "settings.theme_dark").checked);
  assert.ok(second.elements("switch", remember)[0].checked);
}, { limit_s: 90 });

test("progress is kept: what was read is still read after a restart", async (room) => {
  const first = await start(room, { route: "/en/settings/" });
  await first.press("switch", remember);
  await first.press("link", words.ui("places.principles.tab"));
  const title = words.text("principles", principles[1].id, "title");
  await first.press("link", first.elements("link").find((each) => each.name.includes(title) && !each.fixed).name);
  await until("the principle", () => first.report().address === `/en/principles/${principles[1].id}/`);
  await first.stop();
  assert.ok(JSON.stringify(JSON.parse(readFileSync(file_of(first), "utf-8")).progress).includes(principles[1].id));
  const second = await start(room, { route: "/en/settings/" });
  await second.press("radio", words.ui("settings.theme_light"));
  await second.stop();
  assert.ok(readFileSync(file_of(second), "utf-8").includes(principles[1].id));
}, { limit_s: 90 });

test("erasing asks first and then leaves no file", async (room) => {
  const program = await start(room, { route: "/en/settings/" });
  await program.press("switch", remember);
  await until("something is kept", () => existsSync(file_of(program)));
  await program.press("button", words.ui("settings.erase"));
  await until("the question", () => program.report().dialog);
  await program.key("Escape");
  await until("Escape leaves it", () => !program.report().dialog);
  assert.ok(existsSync(file_of(program)));
  await program.press("button", words.ui("settings.erase"));
  await until("the question", () => program.report().dialog);
  await program.press("button", words.ui("erase.yes"));
  await until("the answer", () => !program.report().dialog);
  assert.deepEqual(files_in(folder_of(program)), []);
  assert.ok(!program.elements("switch", remember)[0].checked);
}, { limit_s: 90 });

const damages = {
  "half a file": '{"version":1,"settings":{"theme":"da',
  "no text at all": "\u0000\u0001\u0002\uFFFD",
  "a later version": '{"version":999}',
  "endless nesting": "[".repeat(100000),
};
for (const [name, data] of Object.entries(damages)) {
  test(`a damaged file is set aside and the program works: ${name}`, async (room) => {
    const program = await start_with(room, data);
    assert.ok((await new Hand(program).heading()).length > 0);
    const aside = readdirSync(folder_of(program)).filter((each) => each.includes("damaged"));
    assert.equal(aside.length, 1);
    assert.equal(readFileSync(join(folder_of(program), aside[0]), "utf-8"), data);
    assert.ok(program.report().elements.some((each) => each.name.includes(aside[0])), "the visitor is told its name");
    await program.press("link", words.ui("places.cases.tab"));
    await until("it works", () => program.report().address === "/en/cases/");
    await program.stop();
  });
}

async function start_with(room, data) {
  room.folder = mkdtempSync(join(tmpdir(), "explorer-native-"));
  const home = join(room.folder, "home");
  mkdirSync(join(home, "intouchai-explorer"), { recursive: true });
  writeFileSync(join(home, "intouchai-explorer", "visitor.json"), data);
  return start(room, { home });
}
