// Runs the tests of the desktop program: node run.mjs [part of a test's name ...]

import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/content.mjs";
import { run_tests } from "../lib/runner.mjs";
import { save_evidence } from "./lib/program.mjs";
import { open_screen } from "./lib/screen.mjs";

for (const name of ["debian", "supervisor", "walk", "quiz", "storage", "window", "monitors", "speech", "kiosk", "present", "package"]) await import(`./${name}.test.mjs`);

const build = process.env.EXPLORER_BUILD ?? join(root, "build");
const evidence = join(build, "logs", "native-tests");
rmSync(evidence, { recursive: true, force: true });

// Each has a screen, a pointer and a keyboard of its own, so they do not get in each other's way.
const at_once = Number(process.env.EXPLORER_TESTS_AT_ONCE ?? 2);
const screens = await Promise.all(Array.from({ length: at_once }, () => open_screen()));
let passed = false;
try {
  passed = await run_tests({
    context: { program: join(build, "native", "explorer"), free_screens: [...screens] },
    wanted: process.argv.slice(2),
    side_by_side: at_once,
    on_failure: (room) => save_evidence(room, evidence),
  });
} finally {
  for (const screen of screens) screen.close();
}
process.exit(passed ? 0 : 1);
