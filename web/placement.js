// Puts the live elements where the canvas has painted what they mean: each within the nearest placed one
// around it, its own words where they are painted, its control or picture as well. Only properties of
// style are set, which a strict content policy allows; what they do is in the last part of style.css.

const px = (value) => `${Math.round(value * 100) / 100}px`;

const box_of = (rect, origin) =>
  `left:${px(rect.x - origin.x)};top:${px(rect.y - origin.y)};width:${px(rect.width)};height:${px(rect.height)};`;

const letters_of = ({ size, line, text }) =>
  `font-size:${px(size)};line-height:${px(line)};${text.height < 1.5 * line ? "white-space:nowrap;" : ""}`;

/** Room around words that stand in the element itself. */
function room_of({ rect, text }) {
  const before = text.x - rect.x;
  const after = Math.max(0, rect.width - before - text.width);
  return `padding-inline:${px(before)} ${px(after)};width:${px(before + text.width + after)};padding-block-start:${px(text.y - rect.y)};`;
}

/** The browser scrolls to all of the element where its control or picture gets the focus. */
const whole_of = ({ rect, part }) =>
  `scroll-margin-block:${px(part.y - rect.y)} ${px(rect.y + rect.height - part.y - part.height)};`;

/** Where the element's own words stand, when they are in an element of their own. */
const words_in = (element) => element.querySelector(":scope > .label, :scope > .body > .label, :scope > .body > .note-title, :scope > legend,"
  + " :scope > summary > .label, :scope > figcaption > p, :scope > p:not([data-n])");

const part_in = (element) => element.querySelector(":scope > input, :scope > select, :scope > .field-box, :scope > progress, :scope > .picture");

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

const meets = (rect, { from, to }) => rect.y < to && rect.y + rect.height > from;

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

/** Where the elements of one page stand. */
export class Placement {
  /** What each element was last given: a browser takes its time to find out that nothing is new. */
  written = new WeakMap();

  /** Step by step; `moved`: the indices that are new to their places; null: all. Answers with the steps that put the rest,
      which is not `near`, from y to y of the page, nor around `needed`; no `near`: all of it is. `left`: the indices of
      what has not been put yet, kept up to date. */
  * put({ elements, places, moved, near, needed, left }) {
    const index_of = new Map(elements.map((element, index) => [element, index]));
    const changed = new Set(moved ?? elements.keys());
    const origin = { x: 0, y: 0 };
    const now = [], later = [];
    if (!moved) hide_what_has_no_place(elements, places);
    for (const [index, element] of elements.entries()) {
      const place = places[index];
      if (!place) continue;
      const owner = owner_of(index, elements, places, index_of);
      // What stays with the window while what is around it scrolls, stands by itself.
      const inside = owner >= 0 && places[owner].fixed === place.fixed;
      if (inside && changed.has(owner)) changed.add(index);
      if (!changed.has(index)) continue;
      const job = { index, element, place, origin: inside ? places[owner].rect : origin, placed: inside ? "inside" : place.fixed ? "window" : "page" };
      left.add(index);
      const is_near = place.fixed || !near || meets(place.rect, near);
      if (is_near || element.contains(needed) || needed?.contains(element)) now.push(job);
      else this.leave(job, later);
    }
    yield* this.put_all(now, left);
    return this.put_all(later.flatMap((group) => group.reverse()), left);
  }

  /** What is new and left for later is not there until then, and comes as a whole: what is in it first. */
  leave(job, groups) {
    const { element } = job;
    const around = groups.at(-1)?.[0].element;
    if (around?.dataset.placed === "later" && around.contains(element)) {
      groups.at(-1).push(job);
      return;
    }
    if (!element.dataset.placed || element.dataset.placed === "nowhere") element.dataset.placed = "later";
    groups.push([job]);
  }

  * put_all(jobs, left) {
    for (const job of jobs) {
      this.put_one(job);
      left.delete(job.index);
      yield;
    }
  }

  put_one({ element, place, origin, placed }) {
    const { rect, text } = place;
    let style = box_of(rect, origin);
    if (place.size > 0) {
      const within = words_in(element);
      if (within) this.write(within, box_of(text, rect) + letters_of(place), "inside");
      else style += letters_of(place) + room_of(place);
      const summary = element.querySelector(":scope > summary"); // its words are in the middle of it
      if (summary) this.write(summary, box_of({ ...rect, height: 2 * (text.y - rect.y) + text.height }, rect), "inside");
    }
    this.write(element, style, placed);
    const part = place.part.width > 0 ? part_in(element) : null;
    if (part) this.write(part, box_of(place.part, rect) + whole_of(place), "inside");
  }

  write(element, style, placed) {
    if (element.dataset.placed !== placed) element.dataset.placed = placed;
    if (this.written.get(element) === style) return;
    this.written.set(element, style);
    element.style.cssText = style;
  }

  /** Takes all of it from the page. */
  forget(page) {
    this.written = new WeakMap();
    for (const element of page.querySelectorAll("[data-placed]")) delete element.dataset.placed;
    for (const element of [page, ...page.querySelectorAll("[style]")]) element.removeAttribute("style");
  }
}
