// Contrast, measured on what is really painted: colours from the pixels of a picture.

function linear(channel) {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The ratio of WCAG 2, from 1 to 21. */
export function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

export const hex = (colour) => `#${colour.map((each) => each.toString(16).padStart(2, "0")).join("").toUpperCase()}`;

/** So many pixels of a colour are no accident. Letters have few of their full colour: most of their edge is softened. */
const stray = 4;

/**
 * The ground of a part of a picture, its most frequent colour, and the ink on it, the colour that stands out
 * most among those that are more than a stray pixel. Null where there is one colour only.
 */
export function ink_on_ground(picture, { x, y, width, height }) {
  const counts = new Map();
  for (let row = Math.max(0, Math.ceil(y)); row < Math.min(picture.height, Math.floor(y + height)); ++row) {
    for (let column = Math.max(0, Math.ceil(x)); column < Math.min(picture.width, Math.floor(x + width)); ++column) {
      const [red, green, blue] = picture.at(column, row);
      const key = (red << 16) | (green << 8) | blue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => ({ colour: [key >> 16, (key >> 8) & 255, key & 255], count }));
  if (colours.length < 2) return null;
  const ground = colours[0].colour;
  let ink = null;
  for (const { colour, count } of colours.slice(1)) {
    const ratio = contrast(colour, ground);
    if (count >= stray && (!ink || ratio > ink.ratio)) ink = { colour, ratio };
  }
  return ink && { ground, ink: ink.colour, ratio: ink.ratio };
}
