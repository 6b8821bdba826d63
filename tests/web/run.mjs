// Runs the browser tests: node run.mjs [part of a test's name ...]; EXPLORER_SUITES=quiz,story for some files alone

import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/content.mjs";
import { run_tests } from "../lib/runner.mjs";
import { launch, save_evidence } from "./lib/browser.mjs";
import { serve } from "./lib/site.mjs";

const suites = ["routes", "walk", "quiz", "story", "filters", "search", "terms", "language", "history", "settings", "storage", "keyboard",
  "drawing", "fonts", "mirror", "fallback", "pages", "paint", "embed", "tree", "shortcuts", "validity", "privacy", "hosting", "sub_path",
  "text_version", "hand_outs", "offline", "listen", "kiosk", "soak", "second_language", "present", "reload", "accessibility", "painted", "pictures", "reflow", "lighthouse"];
const chosen = process.env.EXPLORER_SUITES?.split(",") ?? suites; // such as EXPLORER_SUITES=quiz,story
for (const name of chosen) await import(`./${name}.test.mjs`);

const evidence = join(process.env.EXPLORER_BUILD ?? join(root, "build"), "logs", "web-tests");
rmSync(evidence, { recursive: true, force: true });

const server = await serve();
const browser = await launch();
let passed = false;
try {
  passed = await run_tests({
    context: { browser, site: server.address },
    wanted: process.argv.slice(2),
    side_by_side: Number(process.env.EXPLORER_TESTS_AT_ONCE ?? 2),
    on_failure: (room) => save_evidence(room, evidence),
  });
} finally {
  await browser.close();
  server.stop();
}
process.exit(passed ? 0 : 1);
