// More than one monitor: where the window opens. (What fills one is the window manager's matter, and none is here.)

import assert from "node:assert/strict";
import { Words } from "../lib/content.mjs";
import { test, until } from "../lib/runner.mjs";
import { run_once, start } from "./lib/program.mjs";
import { missing, monitors, open_two_monitors } from "./lib/two_monitors.mjs";

const words = new Words("en");
const why_not = missing();
if (why_not) console.log(`two monitors are not tried: ${why_not}`);

/** Where a window lies, in px of all monitors together. */
async function place_of(program) {
  const said = await program.screen.do("getwindowgeometry", "--shell", program.window);
  const [x, y, width, height] = ["X", "Y", "WIDTH", "HEIGHT"].map((name) => Number(said.match(new RegExp(`^${name}=(\\d+)$`, "m"))[1]));
  return { x, y, width, height };
}

for (const [index, monitor] of why_not ? [] : monitors.entries()) {
  test(`on monitor ${index + 1} of two the window opens in its middle and is used there`, async (room) => {
    const screen = await open_two_monitors(room);
    const there = { ...room, free_screens: [screen] };
    const size = { width: 800, height: 600 };
    const program = await start(there, { options: ["--display", String(index + 1)], size });
    assert.deepEqual(await place_of(program), { x: monitor.left + (monitor.width - 800) / 2, y: (monitor.height - 600) / 2, ...size });
    assert.equal(program.report().display, index + 1);
    await program.press("link", words.ui("places.cases.tab"));
    await until("it answers there", () => program.report().address === "/en/cases/");
  });
}

test("a monitor that is not there is told of in one sentence", async (room) => {
  const { code, err } = await run_once(room, ["--display", "9"]);
  assert.equal(code, 2);
  assert.match(err, /^explorer: .*there is no screen 9 for --display, the last one is \d+\.\n$/);
});
