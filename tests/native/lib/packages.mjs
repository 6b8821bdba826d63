// What script/build packages has left.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/content.mjs";

const packages = join(process.env.EXPLORER_BUILD ?? join(root, "build"), "packages");

/** The package with that ending. */
export function package_named(ending) {
  const [found] = readdirSync(packages).filter((name) => name.endsWith(ending));
  assert.ok(found, `${packages} has a ${ending}: script/build packages makes it`);
  return join(packages, found);
}
