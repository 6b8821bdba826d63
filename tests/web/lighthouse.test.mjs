// Lighthouse in its mobile setting: a slow phone on a slow network, simulated.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { cases, principles, quiz_of_all_kinds } from "../lib/content.mjs";
import { test } from "../lib/runner.mjs";
import { launch } from "./lib/browser.mjs";

async function free_port() {
  const server = createServer();
  await new Promise((done) => { server.listen(0, "127.0.0.1", done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

const pages = {
  home: "en/",
  "a principle": `en/principles/${principles.find((each) => each.kind === "requirement").id}/`,
  "a case": `en/cases/${cases[0].id}/`,
  "a quiz": `en/quiz/${quiz_of_all_kinds().id}/`,
};

/** The four marks of a page, from 0 to 100, and what cost points; null when the measuring failed. */
async function marks(url, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: "error", output: "json" });
  if (lhr.runtimeError) return null;
  const costs = Object.values(lhr.categories).flatMap(({ id, auditRefs }) => auditRefs.filter(({ weight }) => weight > 0)
    .map(({ id: audit }) => lhr.audits[audit]).filter(({ score }) => score !== null && score < 1)
    .map(({ title, displayValue }) => `${id}: ${title} ${displayValue ?? ""}`));
  const given = Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
  return { given, costs };
}

// One after another: two measurements at once would slow each other down.
test("Lighthouse gives full marks to home, a principle, a case and a quiz", async (room) => {
  const port = await free_port();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  room.cleanups.push(() => browser.close());
  for (const [name, address] of Object.entries(pages)) {
    // Accessibility, best practices and search engines are the same each time. Speed is measured, and other
    // work on the machine can only make it worse: the best of up to three is printed, which on a quiet machine
    // is 100, and the test fails only where no noise explains it.
    let best = { performance: 0, costs: ["nothing could be measured"] };
    for (let attempt = 0; attempt < 3 && best.performance < 100; ++attempt) {
      const seen = await marks(room.site + address, port);
      if (!seen) continue;
      const { performance, ...others } = seen.given;
      assert.deepEqual(others, { accessibility: 100, "best-practices": 100, seo: 100 }, `${name}:\n${seen.costs.join("\n")}`);
      if (performance > best.performance) best = { performance, costs: seen.costs };
    }
    const said = `Lighthouse, performance of ${name}: ${best.performance}${best.costs.length > 0 ? ` (${best.costs.join("; ")})` : ""}`;
    console.log(`         ${said}`);
    assert.ok(best.performance >= 90, said);
  }
}, { limit_s: 400 });
