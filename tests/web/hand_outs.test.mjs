// A hand-out is printed from the static page, without scripts, and fits on one sheet of A4.

import assert from "node:assert/strict";
import { languages, principles } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";

const requirements = principles.filter(({ kind }) => kind === "requirement");

/** Chromium writes each page of a PDF as an object of its own. */
const sheets_in = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

for (const language of languages) {
  test(`every hand-out prints on one sheet of A4, without scripts (${language})`, async (room) => {
    const context = await room.browser.newContext({ javaScriptEnabled: false });
    room.cleanups.push(() => context.close());
    const page = await context.newPage();
    const too_long = [];
    for (const { id } of requirements) {
      await page.goto(new URL(`${language}/hand-outs/${id}/`, room.site).href);
      const sheets = sheets_in(await page.pdf({ preferCSSPageSize: true }));
      assert.ok(sheets > 0, "the PDF has pages");
      if (sheets !== 1) too_long.push(`${id}: ${sheets} sheets`);
    }
    assert.deepEqual(too_long, []);
  }, { limit_s: 120 });

  test(`whole pages print on more than one sheet: nothing is cut off (${language})`, async (room) => {
    const context = await room.browser.newContext({ javaScriptEnabled: false });
    room.cleanups.push(() => context.close());
    const page = await context.newPage();
    await page.goto(new URL(`${language}/principles/transparency/`, room.site).href);
    assert.ok(sheets_in(await page.pdf({ format: "A4" })) > 1);
  });
}
