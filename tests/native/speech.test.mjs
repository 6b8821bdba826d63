// Reading aloud through spd-say, which the test plays: it writes down what it is to say.

import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { principles, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { start } from "./lib/program.mjs";

const words = new Words("en");
const route = `/en/principles/${principles[0].id}/`;

/** A folder for the path, with an spd-say in it that is done once the file `done` is there; or without one. */
function voice(room, { installed = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "explorer-voice-"));
  room.cleanups.push(async () => rmSync(folder, { recursive: true, force: true }));
  const log = join(folder, "said"), done = join(folder, "done");
  if (installed) {
    const program = join(folder, "spd-say");
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\n[ "$1" = --cancel ] && exit 0\nwhile [ ! -e '${done}' ]; do /bin/sleep 0.05; done\n/bin/rm -f '${done}'\n`);
    chmodSync(program, 0o755);
  }
  const said = () => (existsSync(log) ? readFileSync(log, "utf-8").trim().split("\n") : []);
  return { environment: { PATH: folder }, said, finish: () => writeFileSync(done, "") };
}

test("spd-say speaks one sentence after another, in the page's language, until one presses again", async (room) => {
  const { environment, said, finish } = voice(room);
  const program = await start(room, { route, environment });
  await program.press("button", words.ui("frame.listen"));
  await until("the first sentence", () => said().length === 1);
  assert.match(said()[0], /^--wait --language en -- ./);
  finish();
  await until("the second", () => said().length === 2);
  assert.notEqual(said()[1], said()[0]);
  await program.press("button", words.ui("frame.listen_stop"));
  await until("silence", () => said().at(-1) === "--cancel");
  await until("the button as before", () => program.elements("button", words.ui("frame.listen")).length === 1);
});

test("Escape stops the voice", async (room) => {
  const { environment, said } = voice(room);
  const program = await start(room, { route, environment });
  await program.press("button", words.ui("frame.listen"));
  await until("the first sentence", () => said().length === 1);
  await program.key("Escape");
  await until("silence", () => said().at(-1) === "--cancel");
});

test("without spd-say the page says that there is no voice", async (room) => {
  const { environment } = voice(room, { installed: false });
  const program = await start(room, { route, environment });
  await program.press("button", words.ui("frame.listen"));
  const notice = words.ui("notice.voiceless", { language: "English" });
  await until("the notice", () => program.report().elements.some((each) => each.name.includes(notice)));
  assert.equal(await program.stop(), 0);
});
