// The media queries of style.css count in letters of the size that the browser is set to. Where the letters of the page
// are larger than those, because of its settings or at a kiosk, fewer of them have room in the window.

import { browser_text_px } from "./device.js";

export class MediaQueries {
  constructor() {
    this.times = 1;
  }

  /** How large the letters of the page are now. */
  tell() {
    const times = letters_are_larger();
    if (times === this.times) return;
    this.times = times;
    this.lists ??= lists_in_letters();
    for (const [media, as_written] of this.lists) media.mediaText = as_written.replace(/([\d.]+)em\b/g, (_, em) => `${em * times}em`);
  }
}

/** So many times as large as the browser's. */
const letters_are_larger = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / browser_text_px();

/** Each with what it says before anybody changed it. */
function lists_in_letters() {
  const lists = [];
  for (const { cssRules } of document.styleSheets) {
    for (const { media } of cssRules) if (media?.mediaText.includes("em)")) lists.push([media, media.mediaText]);
  }
  return lists;
}
