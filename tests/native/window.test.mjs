// The window itself: its frames, its title, its pictures, its words on the command line.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, Words } from "../lib/content.mjs";
import { Picture } from "../lib/pixels.mjs";
import { test, until, wait } from "../lib/runner.mjs";
import { run_once, start } from "./lib/program.mjs";

const words = new Words("en");

async function draws_nothing(program, when) {
  const { frames } = program.report();
  await wait(2000);
  // A report comes with the frames that are drawn; asking for one by a signal would be a frame.
  assert.equal(program.report().frames, frames, `no frame is drawn ${when}`);
}

test("while idle not one frame is drawn: at rest, under the pointer, after a click and a scroll", async (room) => {
  const program = await start(room);
  await draws_nothing(program, "after the start");
  await program.move(700, 500);
  await draws_nothing(program, "with the pointer resting on the page");
  await program.press("link", words.ui("places.principles.tab"));
  await draws_nothing(program, "after a click");
  const before = program.report().scroll_px;
  await program.move(700, 500);
  await program.wheel(3);
  await until("it scrolls", () => program.report().scroll_px > before);
  await draws_nothing(program, "after a scroll");
});

test("the wheel scrolls to the end and back, and no further", async (room) => {
  const program = await start(room, { route: "/en/principles/" });
  await program.move(700, 500);
  await program.wheel(60);
  const end = program.report().scroll_px;
  assert.ok(end > 300);
  await program.wheel(5);
  assert.equal(program.report().scroll_px, end);
  await program.wheel(-80);
  assert.equal(program.report().scroll_px, 0);
});

test("nothing lies outside of the window's sides, at any width", async (room) => {
  for (const width of [360, 700, 1280]) {
    const program = await start(room, { route: "/fr/principles/", size: { width, height: 800 }, language: "fr" });
    const outside = program.report().elements.filter((each) => each.x < -1 || each.x + each.width > width + 1);
    assert.deepEqual(outside.map((each) => each.name.slice(0, 40)), [], `at ${width} px`);
    await program.stop();
  }
});

test("the window's size may change at any time", async (room) => {
  const program = await start(room, { route: "/en/cases/" });
  for (const [width, height] of [[400, 700], [1300, 600], [320, 320]]) {
    await program.screen.do("windowsize", program.window, width, height);
    await until(`${width} px are used`, () => {
      const right = Math.max(...program.report().elements.map((each) => each.x + each.width));
      return right <= width + 1 && right > width * 0.5;
    });
  }
});

test("on a fine screen under X11 everything is as large as the desktop asks for", async (room) => {
  const size = { width: 1600, height: 1200 };
  const usual = await start(room, { size });
  const before = await usual.find("link", words.ui("places.cases.tab"));
  await usual.stop();
  const resources = join(room.folder, "resources");
  writeFileSync(resources, "Xft.dpi: 144\n");
  const fine = await start(room, { size, environment: { XENVIRONMENT: resources } });
  const after = await fine.find("link", words.ui("places.cases.tab"));
  assert.ok(Math.abs(after.height / before.height - 1.5) < 0.05, `${after.height} px high instead of ${before.height}`);
  await fine.press("link", words.ui("places.cases.tab")); // and it is where it is seen
  await until("the cases are there", () => fine.report().address === "/en/cases/");
});

test("a picture of every theme is painted, and they differ", async (room) => {
  const folder = mkdtempSync(join(tmpdir(), "explorer-pictures-"));
  room.cleanups.push(() => rmSync(folder, { recursive: true }));
  const lightness = {};
  for (const theme of ["light", "dark", "contrast"]) {
    const file = join(folder, `${theme}.png`);
    const { code, err } = await run_once(room, ["--route", "/en/principles/", "--theme", theme, "--size", "900x700", "--screenshot", file]);
    assert.equal(code, 0, err);
    const picture = new Picture(readFileSync(file));
    assert.deepEqual([picture.width, picture.height], [900, 700]);
    assert.ok(picture.colours() > 50, `${theme}: ${picture.colours()} colours`);
    lightness[theme] = picture.lightness();
  }
  assert.ok(lightness.light > 0.75 && lightness.dark < 0.35, JSON.stringify(lightness));
});

for (const language of languages) {
  test(`--describe tells what assistive technology would meet (${language})`, async (room) => {
    const text = new Words(language);
    const { code, out } = await run_once(room, ["--route", `/${language}/cases/`, "--describe"]);
    assert.equal(code, 0);
    assert.ok(out.includes(`heading "${text.ui("cases.title")}" [level 1]`), out.slice(0, 600));
    assert.ok(out.includes("navigation"));
  });
}

test("an unknown address shows a page that helps", async (room) => {
  const program = await start(room, { route: "/en/nowhere/" });
  assert.ok(program.elements("heading").some((each) => each.name === words.ui("not_found.title")));
  await program.press("link", words.ui("places.cases.tab"));
  await until("onwards", () => program.report().address === "/en/cases/");
});

test("mistakes on the command line get one clear sentence and exit code 2", async (room) => {
  for (const mistake of [["--size", "huge"], ["--theme", "pink"], ["--data", "/nowhere/at/all"], ["--no-such-option"]]) {
    const { code, err, out } = await run_once(room, mistake);
    assert.equal(code, 2, mistake.join(" "));
    assert.ok((err + out).trim().length > 10, mistake.join(" "));
    assert.ok((err + out).trim().split("\n").length <= 3, err + out);
  }
});
