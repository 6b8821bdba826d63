// A small test runner: tests have sentences for names, several run side by side, and the last line
// is the one that script/test counts.

import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as after } from "node:timers/promises";

const tests = [];

/** Registers a test. `run` gets what `run_tests` was given; `limit_s` is how long it may take. */
export function test(name, run, { limit_s = 60 } = {}) {
  tests.push({ name, run, limit_s });
}

async function within(seconds, promise) {
  const stop = new AbortController();
  const late = after(seconds * 1000, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`took longer than ${seconds} s`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
    late.catch(() => {});
  }
}

/**
 * Runs every test whose name contains one of `wanted` (all when there are none), `side_by_side` at a
 * time. `on_failure(name, number)` may save evidence and answers with lines to print.
 */
export async function run_tests({ context, wanted = [], side_by_side = 1, on_failure = async () => [] }) {
  const chosen = tests.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const begin = Date.now();
  const held_up = monitorEventLoopDelay(); // while one test computes, the time of the others runs out
  held_up.enable();
  let next = 0;
  const failed = [];
  const slow = [];

  const worker = async () => {
    while (next < chosen.length) {
      const number = next++;
      const { name, run, limit_s } = chosen[number];
      const started = Date.now();
      const room = { ...context, name, number, cleanups: [] };
      let problem = null;
      try {
        await within(limit_s, run(room));
      } catch (error) {
        problem = error;
      }
      const evidence = problem ? await on_failure(room).catch((error) => [`no evidence: ${error.message}`]) : [];
      for (const cleanup of room.cleanups.reverse()) {
        try {
          await cleanup(problem === null);
        } catch (error) {
          problem ??= error;
        }
      }
      const spent = (Date.now() - started) / 1000;
      slow.push([spent, name]);
      console.log(`${problem ? "not ok" : "ok    "} ${spent.toFixed(1).padStart(5)} s  ${name}`);
      if (!problem) continue;
      const text = problem.stack ?? String(problem);
      failed.push({ name, why: text.split("\n")[0] });
      for (const line of [...text.split("\n"), ...evidence]) console.log(`       | ${line}`);
    }
  };
  await Promise.all(Array.from({ length: side_by_side }, worker));

  slow.sort((a, b) => b[0] - a[0]);
  console.log(`\nlongest: ${slow.slice(0, 5).map(([spent, name]) => `${spent.toFixed(1)} s ${name}`).join(" · ")}`);
  console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s in all; the tests held one another up for at most ${(held_up.max / 1e9).toFixed(1)} s`);
  for (const { name, why } of failed) console.log(`failed: ${name}\n        ${why}`);
  console.log(`PASSED ${chosen.length - failed.length} FAILED ${failed.length}`);
  return failed.length === 0 && chosen.length > 0;
}

/** Asks again and again until `look()` gives something true, and answers with that; at least once when the time is over: this
    process may have been held up. */
export async function until(what, look, { seconds = 10, every_ms = 40 } = {}) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const is_last = Date.now() > end;
    const seen = await look();
    if (seen) return seen;
    if (is_last) throw new Error(`waited ${seconds} s in vain: ${typeof what === "function" ? what() : what}`);
    await after(every_ms);
  }
}

export const wait = (ms) => after(ms);
