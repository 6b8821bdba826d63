// Where words stand: in the mirror by its elements, on the canvas by its pixels.

import { picture_of } from "./look.mjs";

/** The lines of every text of the mirror that is wholly in the window: its words, left, right, top, bottom. */
export function mirrored_lines(page) {
  return page.evaluate(() => {
    const seen = [];
    const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
    const covers = (x, y, element) => {
      const top = document.elementsFromPoint(x, y).find((each) => each.closest("#page"));
      return top && (top.contains(element) || element.contains(top));
    };
    const of_text = new Map();
    const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".hidden-text")) continue;
      const owner = node.parentElement.closest("p, h1, h2, h3, h4, li, td, th, .label, .note-title, legend, .badge, a[data-n]");
      if (!owner || !node.data.trim() || owner.closest("svg, .hidden-text, .numbers, .skip, select, caption") || !shown(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (!of_text.has(owner)) of_text.set(owner, []);
      of_text.get(owner).push(...[...range.getClientRects()].filter((rect) => rect.width > 0.5));
    }
    for (const [owner, rects] of of_text) {
      const lines = [];
      for (const rect of rects) {
        const middle = rect.top + rect.height / 2;
        const line = lines.find((each) => Math.abs(each.middle - middle) < rect.height / 2);
        if (!line) lines.push({ middle, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
        else Object.assign(line, { left: Math.min(line.left, rect.left), right: Math.max(line.right, rect.right) });
      }
      const { fontSize, lineHeight } = getComputedStyle(owner);
      lines.forEach((line, index) => {
        if (line.top < 0 || line.bottom > innerHeight || ![line.top + 1, line.bottom - 1].every((y) => covers((line.left + line.right) / 2, y, owner))) return;
        seen.push({ ...line, words: owner.innerText.slice(0, 40), index, count: lines.length, size: parseFloat(fontSize), line_height: parseFloat(lineHeight) });
      });
    }
    return seen;
  });
}

/** Compares them with the ink on the canvas. Answers with what is off by more than `most` px, in words. */
export async function lines_that_are_off(page, most = 2.5) {
  const lines = await mirrored_lines(page);
  const picture = await picture_of(page);
  const off = [];
  for (const line of lines) {
    const half = line.size * 0.4; // letters of the lines above and below reach no further
    const reach = most + 1;
    const ink = picture.ink({ x: line.left - reach, y: line.middle - half, width: line.right - line.left + 2 * reach, height: 2 * half });
    if (!ink) {
      off.push(`no ink where '${line.words}' should stand (line ${line.index + 1})`);
      continue;
    }
    const left = ink.x - line.left, right = ink.x + ink.width - line.right;
    const air = most + line.size * 0.12; // letters have a little air at their sides
    if (left < -most || left > air || right > most || right < -air) {
      off.push(`'${line.words}' line ${line.index + 1} of ${line.count}: ${left.toFixed(1)} px at the left, ${right.toFixed(1)} at the right (${line.size} px)`);
    }
  }
  return { count: lines.length, off };
}
