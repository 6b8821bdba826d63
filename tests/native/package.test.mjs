// What is given away: both packages hold everything, and run from wherever they were unpacked, without the work
// tree, without a home and from a folder that cannot be written to.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Words } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { package_named } from "./lib/packages.mjs";
import { run_once } from "./lib/program.mjs";

function run(program, ...words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: "utf-8" });
  assert.equal(status, 0, `${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

const kinds = {
  "the Debian package": { ending: ".deb", unpack: (file, folder) => run("dpkg-deb", "-x", file, folder), top: (folder) => join(folder, "usr") },
  "the archive": { ending: ".tar.gz", unpack: (file, folder) => run("tar", "-xzf", file, "-C", folder), top: (folder) => join(folder, readdirSync(folder)[0]) },
};

for (const [name, { ending, unpack, top }] of Object.entries(kinds)) {
  test(`${name} runs from wherever it was unpacked, and has what desktops look for`, async (room) => {
    const folder = mkdtempSync(join(tmpdir(), "explorer package "));
    room.cleanups.push(() => { spawnSync("chmod", ["-R", "u+w", folder]); rmSync(folder, { recursive: true, force: true }); });
    unpack(package_named(ending), folder);
    const unpacked = top(folder);
    for (const path of ["share/applications/eu.intouchai.explorer.desktop", "share/icons/hicolor/scalable/apps/eu.intouchai.explorer.svg",
      "share/metainfo/eu.intouchai.explorer.metainfo.xml", "share/man/man1/explorer.1", "share/doc/intouchai-explorer/licences.md",
      "share/intouchai-explorer/data/content/cases.json", "share/intouchai-explorer/assets/fonts/NotoSans-Regular.ttf"]) {
      assert.ok(existsSync(join(unpacked, path)), path);
    }
    const entry = readFileSync(join(unpacked, "share/applications/eu.intouchai.explorer.desktop"), "utf-8");
    assert.match(entry, /^Exec=explorer$/m);
    assert.match(entry, /^Icon=eu\.intouchai\.explorer$/m);
    run("python3", "-c", "import sys, xml.dom.minidom; [xml.dom.minidom.parse(path) for path in sys.argv[1:]]",
      join(unpacked, "share/metainfo/eu.intouchai.explorer.metainfo.xml"), join(unpacked, "share/icons/hicolor/scalable/apps/eu.intouchai.explorer.svg"));

    chmodSync(unpacked, 0o555);
    const there = { ...room, program: join(unpacked, "bin", "explorer") };
    const described = await run_once(there, ["--describe", "--route", "/fr/principles/", "--today", "2026-03-01"]);
    assert.equal(described.code, 0, described.err);
    assert.ok(described.out.includes(new Words("fr").ui("principles.title")), "the content is in it");
    mkdirSync(join(folder, "pictures"));
    const picture = join(folder, "pictures", "home.png");
    const painted = await run_once(there, ["--screenshot", picture, "--route", "/en/", "--size", "800x600", "--today", "2026-03-01"]);
    assert.equal(painted.code, 0, painted.err);
    assert.ok(statSync(picture).size > 10000, "a picture was painted");
    assert.match(run(there.program, "--version"), /^\d+\.\d+\.\d+\s*$/);
  }, { limit_s: 60 });
}
