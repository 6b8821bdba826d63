// The unit files of a kiosk, as somebody reads them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/content.mjs";

const text_of = (unit) => readFileSync(join(root, "assets", "kiosk", unit), "utf-8");

/** What a unit file says under a key. */
export function says(unit, key) {
  return text_of(unit).match(new RegExp(`^${key}=(.*)$`, "m"))?.[1];
}

/** The steps at its head: the packages that are wanted, and what is to be typed after they are there. */
export function head_of(unit) {
  const head = text_of(unit).split("[Unit]")[0];
  const steps = [...head.matchAll(/^# {3}(\S.*?)(?: {3,}\(.*)?$/gm)].map(([, step]) => step);
  const wanted = "apt install ";
  return {
    packages: steps.filter((step) => step.startsWith(wanted)).map((step) => step.slice(wanted.length)).join(" "),
    steps: steps.filter((step) => !step.startsWith(wanted)),
  };
}
