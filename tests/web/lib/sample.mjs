// A small site of its own, from the content in tests/screens/data: one or two of everything, so that what
// is compared word by word does not change when cases or questions are added to the real one. The words
// of the program are always the real ones, and so is the core.

import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, root } from "../../lib/content.mjs";
import { run } from "../../lib/process.mjs";
import { open_page } from "./browser.mjs";
import { serve } from "./site.mjs";

const build = process.env.EXPLORER_BUILD ?? join(root, "build");

/** The day on which it is always looked at. */
export const day = "2026-11-24";

const tool = join(build, "native", "explorer-tool");

async function run_well(program, ...words) {
  const { status, stdout, stderr } = await run(program, words);
  // 1: the content has problems, which a sample may; the site of what is sound is written all the same.
  if (status !== 0 && status !== 1) throw new Error(`${program} ${words[0]} failed: ${stdout + stderr}`);
}

const run_tool = (...words) => run_well(tool, ...words);

async function make() {
  const folder = mkdtempSync(join(tmpdir(), "explorer-sample-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [data, site, core] = [join(folder, "data"), join(folder, "site"), join(build, "web-core")];
  cpSync(join(root, "tests", "screens", "data"), data, { recursive: true });
  for (const language of languages) {
    const words = join("locales", language, "ui.json");
    copyFileSync(join(root, "data", words), join(data, words));
  }
  await run_tool("html", "--data", data, "--assets", join(core, "assets"), "--web", join(root, "web"), "--core", core,
    "--today", day, "--out", site);
  await run_well(join(root, "script", "lib", "cut_fonts.sh"), tool, data, join(site, "assets", "fonts"));
  await run_tool("pack", "--data", data, "--out", join(site, "content"));
  await run_tool("fingerprint", "--site", site);
  const server = await serve(site);
  process.once("exit", () => server.stop());
  return server.address;
}

let made = null;

/** A page of the sample site, on that day. */
export async function open_sample(room, options = {}) {
  made ??= make();
  const page = await open_page(room, { site: await made, ...options });
  // Only the day: playwright's clock would stand in for performance as well.
  await page.addInitScript((noon) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) { super(...(parts.length > 0 ? parts : [noon])); }
    };
  }, `${day}T12:00:00`);
  return page;
}
