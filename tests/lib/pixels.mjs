// Looking at pictures: PNG files into pixels, and what there is to say about them.

import { createRequire } from "node:module";

const { PNG } = createRequire(new URL("../web/package.json", import.meta.url))("pngjs");

export class Picture {
  constructor(png_bytes) {
    const { width, height, data } = PNG.sync.read(png_bytes);
    Object.assign(this, { width, height, data });
  }

  /** [red, green, blue] from 0 to 255. */
  at(x, y) {
    const i = 4 * (Math.round(y) * this.width + Math.round(x));
    return [this.data[i], this.data[i + 1], this.data[i + 2]];
  }

  /** How light the whole picture is on average, from 0 to 1. */
  lightness() {
    let sum = 0;
    for (let i = 0; i < this.data.length; i += 4) sum += this.data[i] + this.data[i + 1] + this.data[i + 2];
    return sum / (this.width * this.height * 3 * 255);
  }

  /** How many different colours it has; stops counting at `most`. */
  colours(most = 1000) {
    const seen = new Set();
    for (let i = 0; i < this.data.length && seen.size < most; i += 4) {
      seen.add((this.data[i] << 16) | (this.data[i + 1] << 8) | this.data[i + 2]);
    }
    return seen.size;
  }

  /** The share of pixels that differ by more than `slack` in any channel. */
  difference(other, slack = 16) {
    if (other.width !== this.width || other.height !== this.height) return 1;
    let different = 0;
    for (let i = 0; i < this.data.length; i += 4) {
      const most = Math.max(...[0, 1, 2].map((c) => Math.abs(this.data[i + c] - other.data[i + c])));
      if (most > slack) ++different;
    }
    return different / (this.width * this.height);
  }

  /** The smallest rectangle around what stands out from the commonest colour in a rectangle, or null. */
  ink({ x, y, width, height }, slack = 90) {
    const counts = new Map();
    const left = Math.max(0, Math.floor(x)), right = Math.min(this.width, Math.ceil(x + width));
    const top = Math.max(0, Math.floor(y)), bottom = Math.min(this.height, Math.ceil(y + height));
    for (let row = top; row < bottom; ++row) {
      for (let column = left; column < right; ++column) {
        const [r, g, b] = this.at(column, row);
        const colour = (r << 16) | (g << 8) | b;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    const [ground] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
    const of_ground = [ground >> 16, (ground >> 8) & 255, ground & 255];
    const stands_out = (colour) => colour.reduce((sum, value, i) => sum + Math.abs(value - of_ground[i]), 0) > slack;
    return this.bounds(stands_out, { x: left, y: top, width: right - left, height: bottom - top });
  }

  /** The smallest rectangle around the pixels that `is_wanted(colour)`, or null: what is painted in it. */
  bounds(is_wanted, { x = 0, y = 0, width = this.width, height = this.height } = {}) {
    let left = Infinity, top = Infinity, right = -1, bottom = -1;
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(this.height, y + height); ++row) {
      for (let column = Math.max(0, Math.floor(x)); column < Math.min(this.width, x + width); ++column) {
        if (!is_wanted(this.at(column, row))) continue;
        left = Math.min(left, column);
        right = Math.max(right, column + 1);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row + 1);
      }
    }
    return right < 0 ? null : { x: left, y: top, width: right - left, height: bottom - top };
  }
}

export function alike(a, b, slack = 12) {
  return a.every((value, channel) => Math.abs(value - b[channel]) <= slack);
}
