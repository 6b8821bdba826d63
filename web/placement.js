// Puts the live elements where the canvas has painted what they mean: each within the nearest placed one
// around it, its own words where they are painted, its control or picture as well. Only properties of
// style are set, which a strict content policy allows; what they do is in the last part of style.css.

const px = (value) => `${Math.round(value * 100) / 100}px`;

function put(element, rect, origin) {
  const { style } = element;
  style.left = px(rect.x - origin.x);
  style.top = px(rect.y - origin.y);
  style.width = px(rect.width);
  style.height = px(rect.height);
}

/** Where the element's own words stand, when they are in an element of their own. */
function words_in(element) {
  return element.querySelector(":scope > .label, :scope > .body > .label, :scope > .body > .note-title, :scope > legend,"
    + " :scope > summary > .label, :scope > figcaption > p, :scope > p:not([data-n])");
}

const part_in = (element) => element.querySelector(":scope > input, :scope > select, :scope > .field-box, :scope > progress, :scope > .picture");

function put_words(element, place) {
  const { rect, text } = place;
  const within = words_in(element);
  const host = within ?? element;
  host.style.fontSize = px(place.size);
  host.style.lineHeight = px(place.line);
  host.style.whiteSpace = text.height < 1.5 * place.line ? "nowrap" : "";
  if (within) {
    put(within, text, rect);
    within.dataset.placed = "inside";
  } else {
    const before = text.x - rect.x;
    const after = Math.max(0, rect.width - before - text.width);
    element.style.paddingInline = `${px(before)} ${px(after)}`;
    element.style.width = px(before + text.width + after);
    element.style.paddingBlockStart = px(text.y - rect.y);
  }
  const summary = element.querySelector(":scope > summary");
  if (summary) { // its words are in the middle of it
    put(summary, { ...rect, height: 2 * (text.y - rect.y) + text.height }, rect);
    summary.dataset.placed = "inside";
  }
}

/** The nearest element around this one that has a place; its index, or -1. */
function owner_of(index, elements, places, index_of) {
  let around = elements[index].parentElement.closest("[data-n]");
  while (around) {
    const owner = index_of.get(around);
    if (owner !== undefined && places[owner]) return owner;
    around = around.parentElement.closest("[data-n]");
  }
  return -1;
}

/** What the canvas does not show is not there: but for what a closed disclosure hides, because a browser
    that finds words in it opens it. */
function hide_what_has_no_place(elements, places) {
  const holds = new Set();
  elements.forEach((element, index) => {
    if (!places[index]) return;
    for (let around = element; around && !holds.has(around); around = around.parentElement) holds.add(around);
  });
  elements.forEach((element, index) => {
    if (places[index]) return;
    const stays = holds.has(element) || element.nodeName === "OPTION" || element.parentElement.closest("details:not([open])");
    if (stays) delete element.dataset.placed;
    else element.dataset.placed = "nowhere";
  });
}

/** `moved`: the indices that are new to their places; null: all. */
export function put_in_place(elements, places, moved) {
  const index_of = new Map(elements.map((element, index) => [element, index]));
  const changed = new Set(moved ?? elements.keys());
  const origin = { x: 0, y: 0 };
  if (!moved) hide_what_has_no_place(elements, places);
  elements.forEach((element, index) => {
    const place = places[index];
    if (!place) return;
    const owner = owner_of(index, elements, places, index_of);
    // What stays with the window while what is around it scrolls, stands by itself.
    const inside = owner >= 0 && places[owner].fixed === place.fixed;
    if (inside && changed.has(owner)) changed.add(index);
    if (!changed.has(index)) return;
    const placed = inside ? "inside" : place.fixed ? "window" : "page";
    if (element.dataset.placed !== placed) element.dataset.placed = placed;
    put(element, place.rect, inside ? places[owner].rect : origin);
    if (place.size > 0) put_words(element, place);
    const part = place.part.width > 0 ? part_in(element) : null;
    if (part) {
      put(part, place.part, place.rect);
      part.dataset.placed = "inside";
    }
  });
}
