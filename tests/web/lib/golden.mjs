// Comparing with what was found good before, as tests/golden.h does: RENEW_GOLDEN=1 in the environment
// writes the files of tests/golden/ anew; read the difference before keeping them.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../lib/content.mjs";

export function expect_golden(name, actual) {
  const file = join(root, "tests", "golden", name);
  if (process.env.RENEW_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `${name} is missing; RENEW_GOLDEN=1 writes it`);
  const wanted = readFileSync(file, "utf-8").split("\n");
  const found = actual.split("\n");
  const line = wanted.findIndex((text, index) => text !== found[index]);
  if (line < 0 && wanted.length === found.length) return;
  const at = line < 0 ? wanted.length : line;
  assert.fail(`${name}, line ${at + 1}\n  expected: ${wanted[at] ?? "(nothing)"}\n  found:    ${found[at] ?? "(nothing)"}`);
}
