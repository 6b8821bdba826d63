// Pictures that were looked at and found good: tests/golden/pictures/. RENEW_GOLDEN=1 takes them anew.
//
// They are kept small (a box filter brings them to `kept_width`), which also forgives what graphics drivers do
// differently at the edges of letters. What was cut off, moved, hidden or coloured otherwise is seen all the same.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { root } from "../../lib/content.mjs";
import { Picture } from "../../lib/pixels.mjs";

const { PNG } = createRequire(import.meta.url)("pngjs");

const kept_width = 320;
/** A pixel is different when a channel differs by more than this; so many of all pixels may be. */
const slack = 28;
const most_different = 0.004;

/** Each pixel of the small picture is the mean of those it stands for. */
export function shrunk(picture) {
  const scale = Math.max(1, picture.width / kept_width);
  const width = Math.round(picture.width / scale), height = Math.round(picture.height / scale);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; ++y) {
    const top = Math.floor(y * scale), bottom = Math.max(top + 1, Math.min(picture.height, Math.floor((y + 1) * scale)));
    for (let x = 0; x < width; ++x) {
      const left = Math.floor(x * scale), right = Math.max(left + 1, Math.min(picture.width, Math.floor((x + 1) * scale)));
      const sum = [0, 0, 0];
      for (let row = top; row < bottom; ++row) {
        for (let i = 4 * (row * picture.width + left), end = i + 4 * (right - left); i < end; i += 4) {
          sum[0] += picture.data[i];
          sum[1] += picture.data[i + 1];
          sum[2] += picture.data[i + 2];
        }
      }
      const count = (bottom - top) * (right - left);
      const at = 4 * (y * width + x);
      for (let channel = 0; channel < 3; ++channel) small.data[at + channel] = Math.round(sum[channel] / count);
      small.data[at + 3] = 255;
    }
  }
  return PNG.sync.write(small, { colorType: 2, deflateLevel: 9 });
}

/** Holds a screenshot against the one that is kept; the new one is left in `evidence` where they differ. */
export function expect_picture(name, screenshot, evidence) {
  const file = join(root, "tests", "golden", "pictures", `${name}.png`);
  const now = shrunk(new Picture(screenshot));
  if (process.env.RENEW_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
    return null;
  }
  assert.ok(existsSync(file), `${name}.png is missing; RENEW_GOLDEN=1 takes it`);
  const share = new Picture(readFileSync(file)).difference(new Picture(now), slack);
  if (share <= most_different) return null;
  mkdirSync(evidence, { recursive: true });
  const seen = join(evidence, `${basename(dirname(file))}-${basename(file)}`);
  writeFileSync(seen, now);
  return `${name}: ${(100 * share).toFixed(2)} % of the pixels differ; now it looks like ${seen}`;
}
