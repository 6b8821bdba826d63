// Presenter mode on the desktop: the whole screen, keys of a remote control, the speaker's second window.

import assert from "node:assert/strict";
import { cases, Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { start } from "./lib/program.mjs";

const words = new Words("en");
const told = cases.find((each) => each.id === "air-canada-chatbot");
const place = `/en/cases/${told.id}/`;
const title = (index) => words.text("cases", told.id, "steps", told.steps[index].id, "title");

const heading = (program) => program.elements("heading").find((each) => each.level === 1)?.name;
const shows = (program, name) => until(() => `'${heading(program)}' becomes '${name}'`, () => heading(program) === name);
const windows = async (program) => {
  const found = await program.screen.do("search", "--onlyvisible", "--pid", program.process.pid);
  return found.trim().split("\n").filter(Boolean);
};

test("P, a remote control's keys and Escape lead through a show", async (room) => {
  const program = await start(room, { route: place });
  await program.key("p");
  assert.equal(program.report().address, `${place}?present`);
  await program.key("Next", "Next");
  await shows(program, title(1));
  await program.key("Prior");
  await shows(program, title(0));
  await program.key("b");
  await shows(program, words.ui("show.is_black"));
  await program.key("period");
  await shows(program, title(0));
  await program.key("Escape");
  assert.equal(program.report().address, `${place}?present=ready`);
  await program.key("F5");
  await shows(program, title(0));
});

test("--present shows a route on the whole screen, and leaves a window of the usual size", async (room) => {
  const program = await start(room, { route: place, options: ["--present"] });
  assert.equal(program.report().address, `${place}?present`);
  const size = async () => (await program.screen.do("getwindowgeometry", program.window)).match(/Geometry: (\S+)/)?.[1];
  const whole = await size();
  await program.key("Escape");
  await until(async () => `a window of ${await size()} gets smaller than ${whole}`, async () => {
    const [width, height] = (await size()).split("x").map(Number);
    return width < Number(whole.split("x")[0]) && height < Number(whole.split("x")[1]);
  });
});

test("the speaker view is a second window that follows and steers", async (room) => {
  const program = await start(room, { route: `${place}?present=2` });
  assert.equal((await windows(program)).length, 1);
  await program.key("s");
  const speaker = await until("there are two windows", async () => {
    const all = await windows(program);
    return all.length === 2 && all.find((each) => each !== program.window);
  }, { seconds: 20 });
  const name = () => program.screen.do("getwindowname", speaker);
  await until(async () => `its title is '${(await name()).trim()}'`, async () => (await name()).startsWith(words.ui("show.speaker_title").split(":")[0]));
  await program.screen.do("windowfocus", speaker);
  await program.key("Next");
  await shows(program, title(1));
  await program.key("b");
  await shows(program, words.ui("show.is_black"));
  await program.key("b");
  await program.key("Escape");
  await until("the hall's window has ended", () => program.report().address === `${place}?present=ready`);
});
