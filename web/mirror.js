// The live mirror: real elements, transparent, exactly over what the canvas paints. The canvas is
// the picture and these are the meaning: clicks, keys, typing and focus happen here.

import { floats_a_place } from "./core_memory.js";
import { MediaQueries } from "./media_queries.js";
import { morph, morph_steps } from "./morph.js";
import { Placement } from "./placement.js";

/** Between a bar and what was scrolled into view: --space-16 of the stylesheet. */
const beside_bars_px = 16;

function read_place(numbers, at) {
  const rect = (from) => ({ x: numbers[from], y: numbers[from + 1], width: numbers[from + 2], height: numbers[from + 3] });
  return { fixed: numbers[at + 1] !== 0, rect: rect(at + 2), text: rect(at + 6), size: numbers[at + 10], line: numbers[at + 11], part: rect(at + 12) };
}

function elements_of(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
}

/** As much again above and below a window: what a key or a turn of the wheel brings into it. */
const around = ({ top, height }) => ({ from: top - height, to: top + 2 * height });

/** Keys that do nothing to elements. */
const no_element_hears = /^(F\d+|PageUp|PageDown|Shift|Control|Alt|AltGraph|Meta)$/;

export class Mirror {
  constructor(core) {
    this.core = core;
    this.page = null;
    this.elements = []; // in reading order: the core speaks of them by their places here
    this.places = [];
    this.placement = new Placement();
    this.media_queries = new MediaQueries();
    this.covered = { above: 0, below: 0, padding: "" };
    this.moves_focus = false;
    this.focused_then = null;
    this.near = null; // what has its place before the rest does, from y to y of the page; null: all has
    this.left = new Set(); // indices of the elements that have not been put into their places yet
    this.frame = 0; // how often the core has caught up with what was done here
    this.changed_in = new WeakMap(); // inputs that somebody changed, and after which of these that was
  }

  shows(edition) {
    return document.documentElement.dataset.edition === edition;
  }

  /** `painted`: the canvas is the picture. `text`: the page itself is. */
  show_edition(edition) {
    if (this.shows(edition)) return;
    document.documentElement.dataset.edition = edition;
    if (edition === "text") this.placement.forget(this.page); // places on the canvas do not count
    this.keep_clear_of_bars();
    this.tell_media_queries();
    this.settle_scrollers();
  }

  /** What the stylesheet listens to; what is not set is left to the system. */
  show_look(look) {
    const { dataset } = document.documentElement;
    for (const [name, value] of Object.entries(look)) {
      if (dataset[name] === value) continue;
      if (value === undefined) delete dataset[name];
      else dataset[name] = value;
      if (name === "text") this.tell_media_queries();
    }
  }

  /** Where what is scrolled into view is not behind the bars. Those of the canvas have heights of their own: what the
      stylesheet says is for its own bars. */
  keep_clear_of_bars(above = this.covered.above, below = this.covered.below) {
    const padding = this.shows("painted") ? `${above + beside_bars_px}px ${below + beside_bars_px}px` : "";
    if (padding !== this.covered.padding) document.documentElement.style.scrollPaddingBlock = padding;
    this.covered = { above, below, padding };
  }

  /** The canvas knows by itself how large its letters are. */
  tell_media_queries() {
    if (this.shows("text")) this.media_queries.tell();
  }

  /** To be called before the edition changes; the answer, called afterwards, shows the visitor the same
      words at the same height of the window. */
  keep_place(edition) {
    if (!this.page || this.shows(edition) || scrollY === 0) return () => {};
    const top = (element) => element.getBoundingClientRect().top;
    const focused = document.activeElement?.closest("[data-n]");
    const seen = [...document.querySelectorAll(".main :is(h1, h2, h3, h4, p, li, button)[data-n]")];
    const anchor = focused ?? seen.find((element) => top(element) >= 0);
    if (!anchor) return () => {};
    const before = top(anchor);
    return () => scrollBy({ top: top(anchor) - before, behavior: "instant" });
  }

  /** The next message knows of all that was done till now. The answer are inputs whose user is ahead of it. */
  catch_up() {
    const frame = ++this.frame;
    return { has: (input) => this.changed_in.get(input) >= frame };
  }

  /** The steps of what changed in a frame, see Core.take_message. Then comes `come_after`, and then `put_the_rest`.
      `ahead`: what catch_up() answered in that frame. `will_be_seen`: of the page, as Core.window_seen() tells it. */
  follow(message, ahead, will_be_seen) {
    this.near = around(will_be_seen);
    return this.follow_step_by_step(message, ahead, this.near);
  }

  * follow_step_by_step(message, ahead, near) {
    if (!this.page) this.adopt();
    this.core.take_message(message);
    yield;
    if (message.focus_on !== undefined) this.let_go_of_focus(message.focus_on);
    if (message.regions !== undefined) {
      const wanted = this.wanted_page(message.regions);
      yield;
      yield* morph_steps(this.page, wanted, ahead);
    }
    // Numbers are those of the elements before any of these changes.
    for (const [number, markup] of message.changes ?? []) {
      yield* this.renew(this.elements[number], markup, ahead);
      yield;
    }
    if (message.dialog !== undefined) this.show_dialog(message.dialog);
    if (message.all_places) this.number_elements();
    if (message.head) this.show_head(message.head);
    this.focused_then = document.activeElement;
    yield;
    message.rest = yield* this.put_in_place(message, near);
    if (message.head) this.say_where(message.head);
  }

  /** Where the elements of a message are: those that are near. Answers with the steps for all others. */
  * put_in_place(message, near) {
    const { numbers } = message;
    const moved = new Set(this.left); // and what messages before this one left
    for (let at = 0; at + floats_a_place <= numbers.length; at += floats_a_place) {
      this.places[numbers[at]] = read_place(numbers, at);
      moved.add(numbers[at]);
    }
    if (message.page_height !== undefined) this.page.style.height = `${message.page_height}px`;
    // An element that is scrolled to may be anywhere.
    const all_counts = message.scroll_to_element !== undefined || message.reveal !== undefined;
    if (moved.size === 0) return [];
    const gets_focus = document.getElementById(message.focus_on);
    return yield* this.placement.put({
      elements: this.elements, places: this.places, moved: message.all_places ? null : moved, near: all_counts ? null : near, needed: gets_focus, left: this.left,
    });
  }

  /** Whether something else is seen than what has its place already. */
  is_away() {
    if (!this.near) return false;
    const { top, height } = this.core.window_seen();
    return top < this.near.from || top + height > this.near.to;
  }

  /** What nobody sees yet. */
  * put_the_rest(message) {
    yield* message.rest;
    this.near = null;
    const focused = document.activeElement;
    if (focused !== this.focused_then && focused.matches(":focus-visible")) this.reveal(focused); // it was elsewhere then
  }

  /** What asks where everything is, once the browser knows that without being asked. */
  come_after(message) {
    this.core.viewport.look_again();
    this.tell_media_queries(); // the loop of a kiosk has letters of its own size
    this.scroll_to(message.scroll_to);
    const moved_meanwhile = document.activeElement !== this.focused_then; // by assistive technology
    if (message.focus_on !== undefined && !moved_meanwhile) this.focus_on(message.focus_on);
    if (message.scroll_to_element !== undefined) this.scroll_to_element(message.scroll_to_element);
    if (message.reveal !== undefined) this.reveal(this.elements[message.reveal]);
    if (message.announcement) this.announce(message.announcement);
    this.focused_then = document.activeElement;
  }

  /** At the same time as the words: they are read, and set, in their language. */
  show_head({ title, language, right_to_left }) {
    const root = document.documentElement;
    document.title = title;
    root.lang = language;
    if (right_to_left) root.dir = "rtl";
    else root.removeAttribute("dir");
  }

  /** Once the elements are there, and those that are seen in their places. */
  say_where({ address }) {
    document.documentElement.dataset.route = address;
  }

  /** The static page's elements become the mirror. */
  adopt() {
    this.page = document.createElement("div");
    this.page.id = "page";
    const stay = new Set(["CANVAS", "SCRIPT"]);
    this.page.append(...[...document.body.childNodes].filter((node) => !stay.has(node.nodeName)));
    this.live = document.createElement("div");
    this.live.id = "announcements";
    this.live.className = "hidden-text";
    this.live.setAttribute("role", "status");
    document.body.append(this.page, this.live);
    this.listen();
  }

  wanted_page(markup) {
    return elements_of(`<div id="page">${markup}</div>`).firstElementChild;
  }

  /** Makes one element like its new markup, and the hint that may follow it. */
  * renew(element, markup, ahead) {
    const [wanted, hint] = elements_of(markup).children;
    yield;
    const after = element.nextElementSibling;
    const old_hint = after?.id && after.id === `${(element.querySelector("input") ?? element).id}-hint` ? after : null;
    const made = yield* morph_steps(element, wanted, ahead);
    if (hint && old_hint) morph(old_hint, hint, ahead);
    else if (hint) made.after(hint);
    else old_hint?.remove();
  }

  show_dialog(markup) {
    this.page.querySelector(":scope > dialog")?.remove();
    this.page.append(...elements_of(markup).childNodes);
  }

  number_elements() {
    this.elements = [...this.page.querySelectorAll("[data-n]")];
    this.places = [];
    this.left.clear();
    this.mark_holders();
    // While a dialog is open nothing else is there for keyboard and assistive technology.
    const dialog = this.page.querySelector(":scope > dialog");
    for (const region of this.page.children) region.toggleAttribute("inert", dialog !== null && region !== dialog);
    this.settle_scrollers();
  }

  /** What holds others lets the pointer through. Written down, because :has() would look for it in each frame. */
  mark_holders() {
    const holders = new Set();
    for (const element of this.elements) {
      for (let around = element.parentElement; around !== this.page && !holders.has(around); around = around.parentElement) holders.add(around);
    }
    for (const element of this.page.querySelectorAll("[data-holds]")) if (!holders.has(element)) delete element.dataset.holds;
    for (const element of holders) element.dataset.holds = "";
  }

  /** A wide table scrolls by itself in the text edition: keyboards must be able to get there. */
  settle_scrollers() {
    const text = document.documentElement.dataset.edition === "text";
    for (const scroller of this.page?.querySelectorAll(".table-scroll") ?? []) {
      if (text) scroller.tabIndex = 0;
      else scroller.removeAttribute("tabindex");
    }
  }

  focus_on(id) {
    const element = document.getElementById(id);
    if (!element) return;
    if (!element.matches("a[href], button, input, select, summary, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /** Before anything changes, because a browser that loses the focused element in the middle of changes
      works out the style of the whole page as it was till then, for nobody. */
  let_go_of_focus(next) {
    const now = document.activeElement;
    if (!now?.id || now.id === next || !this.page.contains(now)) return;
    this.moves_focus = true;
    now.blur();
    this.moves_focus = false;
  }

  scroll_to_element(id) {
    if (id) document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
    else for (const each of [window, this.page]) each.scrollTo({ top: 0, behavior: "instant" }); // a lowered page scrolls itself
  }

  /** Shows what is marked in an element, or all of it, unless it is seen already. */
  reveal(element) {
    const marked = element?.querySelector("mark") ?? element;
    if (!marked) return;
    const { top, bottom } = marked.getBoundingClientRect();
    const style = getComputedStyle(document.documentElement);
    const [above, below] = [style.scrollPaddingTop, style.scrollPaddingBottom].map((value) => parseFloat(value) || 0);
    if (top < above || bottom > innerHeight - below) marked.scrollIntoView({ block: "center", behavior: "instant" });
  }

  /** Said once by assistive technology, also when the same was said before: each time it is a new element. */
  announce(words) {
    const said = document.createElement("p");
    said.textContent = words;
    this.live.replaceChildren(said);
  }

  scroll_to(y) {
    if (y === undefined) return;
    if (this.core.embedded?.scroll_to(y)) return;
    this.core.viewport.scroll_to(y);
  }

  listen() {
    const page = this.page;
    // Whoever does something does it with the page that is painted, and with a key where the focus belongs.
    const first = { capture: true, passive: true };
    addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
      if (!ctrlKey && !metaKey && !no_element_hears.test(key)) this.core.turns.settle({ to_the_last: this.is_away() });
    }, first);
    addEventListener("pointerdown", () => {
      if (this.is_away()) this.core.turns.settle({ to_the_last: true });
      else this.core.turns.settle_what_is_due();
    }, first);
    page.addEventListener("click", (event) => this.clicked(event));
    page.addEventListener("change", (event) => this.changed(event));
    page.addEventListener("input", (event) => {
      if (event.target.matches("input[type=text], input[type=search], input[type=range]")) this.changed(event);
    });
    page.addEventListener("submit", (event) => event.preventDefault());
    page.addEventListener("toggle", (event) => {
      if (event.target.id) this.core.unfolded(event.target.id, event.target.open);
    }, true);
    page.addEventListener("focusin", (event) => {
      const owner = event.target.closest("[id]");
      this.core.focused(owner?.id ?? "", event.target.matches(":focus-visible"));
    });
    page.addEventListener("focusout", () => {
      if (!this.moves_focus) this.core.focused("", false);
    });
    addEventListener("keydown", (event) => {
      if (this.core.show.pressed(event)) {
        event.preventDefault();
        return;
      }
      if (event.key === "Escape") this.dismiss(event);
      // A term is a button within a line of words.
      if ((event.key === "Enter" || event.key === " ") && event.target.matches(".term[role=button]")) {
        event.preventDefault();
        event.target.click();
      }
    });
    for (const type of ["pointermove", "pointerdown", "pointerup", "pointercancel"]) {
      addEventListener(type, (event) => {
        if (event.pointerType === "touch" && type === "pointermove") return;
        const inside = event.pointerType !== "touch" || type === "pointerdown";
        this.core.pointer(event.clientX, event.clientY, event.buttons & 1, inside);
      }, { passive: true });
    }
    document.documentElement.addEventListener("pointerleave", () => this.core.pointer(-1, -1, false, false));
  }

  clicked(event) {
    const link = event.target.closest("a[href]");
    if (link?.matches(".skip")) { // to the content, without a new address
      event.preventDefault();
      document.getElementById(link.hash.slice(1))?.focus();
      return;
    }
    if (link && !link.dataset.press) {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      // The rest is the browser's own business; a kiosk has none.
      if (!plain || !link.id || (link.target === "_blank" && !this.core.kiosk)) return;
      event.preventDefault();
      this.core.act(link.id);
      return;
    }
    const hotspot = event.target.closest("[data-press]");
    if (hotspot) {
      event.preventDefault();
      this.core.act(hotspot.dataset.press);
      return;
    }
    const button = event.target.closest("button[data-command], .term[data-command]");
    if (button) this.core.act(button.id);
  }

  changed(event) {
    const control = event.target;
    const owner = control.closest("[data-command]");
    if (!owner) return;
    this.changed_in.set(control, this.frame);
    this.core.act(owner.id, control.matches("input[type=checkbox], input[type=radio]") ? "" : control.value);
  }

  dismiss(event) {
    const dialog = this.page.querySelector("dialog[data-command]");
    if (!dialog) {
      this.core.escaped();
      return;
    }
    event.preventDefault();
    this.core.act(dialog.id);
  }
}
