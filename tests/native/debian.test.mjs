// The packages where nothing else is, in a clean Debian: the archive as the edition that opens from a USB stick; the
// Debian package installed with apt as visitors do, run without a network by someone who may write nowhere, taken away again.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Words } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { missing, open_root, run } from "./lib/debian_root.mjs";
import { package_named } from "./lib/packages.mjs";
import { open_screen } from "./lib/screen.mjs";

/** The promise is one second to the first frame. A machine that is busy with other tests takes longer, a broken start minutes. */
const most_s = 15;

const why_not = missing();
if (why_not) console.log(`the packages are not tried in a clean Debian: ${why_not}`);

/** Runs a program and says how long it took, in seconds: until its picture was written, which is after the first frame. */
const timed = (words) => `begin=$(date +%s%N); ${words}; end=$(date +%s%N); echo "took $(( (end - begin) / 1000000 )) ms"`;
const seconds_of = (said) => Number(said.match(/took (\d+) ms/)[1]) / 1000;

/** What a visitor sees who opens the program: its version, its content in French, a picture of the first frame. */
async function look_at(debian, program, { screen, read_only, content = "" }) {
  const alone = (words) => debian.run_alone(words, { screen, read_only });
  assert.match(await alone(`${program} --version`), /^\d+\.\d+\.\d+\s*$/);
  assert.ok((await alone(`${program} --describe --route /fr/principles/ --today 2026-03-01 ${content}`)).includes(new Words("fr").ui("principles.title")));
  const said = await alone(timed(`${program} --screenshot /tmp/first.png --route /en/ --size 1280x800 --today 2026-03-01 ${content}`));
  assert.ok(statSync(debian.path("tmp/first.png")).size > 10000, "a picture was painted");
  return seconds_of(said);
}

if (!why_not) test("in a clean Debian the packages install, run without a network and without a place to write, and leave nothing", async (room) => {
  const screen = await open_screen("-ac"); // whoever it is in there is someone else
  room.cleanups.push(() => screen.close());
  const debian = await open_root(room);

  // The edition on a USB stick needs no installed library but those of any desktop.
  await debian.install("libgl1");
  await debian.run("! ls /usr/lib/*/libSDL2* /usr/lib/*/libOpenGL*");
  const stick = debian.path("media/stick");
  mkdirSync(stick, { recursive: true });
  await run("tar", ["-xzf", package_named(".tar.gz"), "-C", stick]);
  const carried = await look_at(debian, "/media/stick/*/bin/explorer", { screen, read_only: ["usr", "media/stick"] });

  await debian.install(package_named(".deb"));
  assert.equal(await debian.run_alone("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '", { screen, read_only: [] }), "lo\n", "there is no network in there");
  await assert.rejects(debian.run_alone("touch /usr/bin/x", { screen, read_only: ["usr"] }), "nothing can be written there");
  const installed = await look_at(debian, "explorer", { screen, read_only: ["usr"] });
  await debian.run("test -f /usr/share/applications/eu.intouchai.explorer.desktop");

  // The content of an organisation of its own: a folder elsewhere, in place of the one that came along.
  await debian.run("mkdir -p /srv/content; cp -r /usr/share/intouchai-explorer/data/. /srv/content; chmod -R a+rX /srv/content");
  await look_at(debian, "explorer", { screen, read_only: ["usr", "srv"], content: "--data /srv/content" });

  await debian.run("apt-get purge -q -y intouchai-explorer");
  for (const path of ["usr/bin/explorer", "usr/bin/explorer-tool", "usr/share/intouchai-explorer", "usr/share/applications/eu.intouchai.explorer.desktop"]) {
    assert.ok(!existsSync(debian.path(path)), `${path} is gone`);
  }

  const natively = seconds_of(await run("bash", ["-ec", timed(`"$1" --screenshot "$2" --route /en/ --size 1280x800 --today 2026-03-01`), "bash",
    room.program, join(debian.folder, "tmp", "natively.png")], { env: screen.environment }));
  console.log(`       first frame, with its picture: installed ${installed.toFixed(2)} s, from a stick ${carried.toFixed(2)} s, on this machine ${natively.toFixed(2)} s`);
  for (const spent of [installed, carried]) assert.ok(spent < most_s, `${spent} s until the first frame`);
}, { limit_s: 300 });
