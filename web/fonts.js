// The font files of the core: those that the stylesheet names, too, so that each is fetched once. A language has files
// with just its own letters; those without a language have all (src/canvas/fonts.h).

import { bytes_of } from "./files.js";

/** As canvas::FontStyle counts them. */
const styles = ["Regular", "Bold", "Italic", "BoldItalic", "Icons"];
/** What every page needs; the others come when they are wanted. */
const upright = ["Regular", "Bold"];
const first_retry_ms = 5000;
const longest_retry_ms = 300_000;

/** A font as the core takes it: `style` is a number. */
async function fetch_font(name, language, base) {
  const file = name === "Icons" ? name : `NotoSans-${name}`;
  const bytes = await bytes_of(`assets/fonts/${file}${language && `.${language}`}.ttf`, base);
  return { style: styles.indexOf(name), language, bytes };
}

export const first_fonts = (language, base) => Promise.all([...fonts_of(language, base), fetch_font("Icons", "", base)]);

/** One promise each. */
export const fonts_of = (language, base) => upright.map((name) => fetch_font(name, language, base));

/** Asks again and again, until it can be had. */
export async function wanted_font(style, language, base) {
  for (let wait = first_retry_ms; ; wait = Math.min(2 * wait, longest_retry_ms)) {
    try {
      return await fetch_font(styles[style], language, base);
    } catch (error) {
      console.warn(`A font could not be fetched: ${error.message}`);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}
