// The WebAssembly core as an object: loading, one frame after another, and the few words that go
// across. Nothing here knows what a page says.

import create_explorer from "./explorer.js";
import { message_at, report_at } from "./core_memory.js";
import { device_now, on_device_change } from "./device.js";
import { address_of, bytes_of } from "./files.js";
import { first_fonts, fonts_of, wanted_font } from "./fonts.js";
import { Kiosk, kiosk_name } from "./kiosk.js";
import { OfflineCopy } from "./offline_copy.js";
import { Show } from "./show.js";
import { Speech } from "./speech.js";
import { Turns } from "./turns.js";
import { Viewport } from "./viewport.js";
import { VisitorStorage } from "./visitor_storage.js";

const encoder = new TextEncoder();
const forced_colours = matchMedia("(forced-colors: active)");

/** What every WebGL 2 draws on, and what a phone has memory for. */
const longest_side_px = 8192;
const most_canvas_px = 24_000_000;

export class Core {
  /** `can_paint`: whether there is WebGL. Without it the page itself is shown, as alive as when it is painted. */
  static async load(base, can_paint) {
    const canvas = document.createElement("canvas");
    canvas.id = "canvas";
    canvas.setAttribute("aria-hidden", "true");
    document.body.prepend(canvas);

    const { lang } = document.documentElement;
    const packs = ["content.json", `strings.${lang}.json`];
    const kiosk = kiosk_name() ? new Kiosk(kiosk_name(), base) : null;
    try {
      const [module, fonts, icon_names, pack_files, configuration] = await Promise.all([
        create_explorer({ canvas, locateFile: (file) => address_of(file, base).href, onAbort: () => kiosk?.begin_anew("memory") }),
        first_fonts(lang, base),
        bytes_of("assets/fonts/icons.txt", base),
        Promise.all(packs.map((name) => bytes_of(`content/${name}`, base))),
        kiosk?.configuration(),
      ]);
      const core = new Core(module, base, canvas, can_paint);
      core.kiosk = kiosk;
      core.configuration = configuration;
      for (const font of fonts) core.give_font(font);
      core.give(icon_names, (at, length) => module._explorer_give_icon_names(core.session, at, length));
      pack_files.forEach((bytes, index) =>
        core.give_pair(encoder.encode(packs[index]), bytes, (...pair) => module._explorer_give_content(core.session, ...pair)));
      return core;
    } catch (error) {
      canvas.remove();
      throw error;
    }
  }

  constructor(module, base, canvas, can_paint) {
    this.module = module;
    this.can_paint = can_paint;
    this.kiosk = null;    // an unattended screen: web/kiosk.js
    this.embedded = null; // inside another page: web/embedded.js
    this.session = module._explorer_open();
    this.base = base;
    this.canvas = canvas;
    this.timer = 0;
    this.frame_asked = false;
    this.lost = false;
    this.printing = false;
    this.paints = true;
    this.untold = null; // what the elements have still to be told of the last frame
    this.speech = new Speech({
      spoken: () => this.told(this.module._explorer_spoken),
      voiceless: () => this.told(this.module._explorer_voiceless),
    });
    this.viewport = new Viewport();
    this.show = new Show(this);
    this.turns = new Turns((spent) => this.count_turn(spent, "elements"));
    this.storage = new VisitorStorage();
    const states = ["none", "fetching", "kept", "failed"]; // as explorer_offline_copy counts them
    this.offline_copy = new OfflineCopy(base, (state) => {
      this.module._explorer_offline_copy(this.session, states.indexOf(state));
      this.request_frame(0);
    });
    this.numbers = { frames: 0, messages: 0, last_frame_ms: 0, slowest_frame_ms: 0, slowest_work: "" };
  }

  /** Hands bytes to the core and answers with what `use(pointer, length)` answers. */
  give(bytes, use) {
    const pointer = this.module._malloc(bytes.length || 1);
    if (!pointer) {
      this.kiosk?.begin_anew("memory");
      throw new Error("The memory is exhausted.");
    }
    this.module.HEAPU8.set(bytes, pointer);
    const answer = use(pointer, bytes.length);
    this.module._free(pointer);
    return answer;
  }

  give_text(text, use) {
    return this.give(encoder.encode(text), use);
  }

  give_pair(first, second, use) {
    return this.give(first, (first_at, first_length) =>
      this.give(second, (at, length) => use(first_at, first_length, at, length)));
  }

  give_font({ style, language, bytes }) {
    this.give_pair(encoder.encode(language), bytes, (...pair) => this.module._explorer_give_font(this.session, style, ...pair));
  }

  start(mirror) {
    this.mirror = mirror;
    const module = this.module;
    module.explorer_host = this;
    this.tell_device();
    this.give_text(this.base.href, (at, length) => module._explorer_give_site(this.session, at, length));
    this.give_text(navigator.languages.join(" "), (at, length) => module._explorer_give_languages(this.session, at, length));
    this.give_text(this.storage.read(), (at, length) => module._explorer_give_stored(this.session, at, length));
    if (this.kiosk) {
      this.give_pair(encoder.encode(this.kiosk.file), this.configuration, (...pair) => module._explorer_give_kiosk(this.session, ...pair));
      this.give_text(this.kiosk.counts(), (at, length) => module._explorer_give_counts(this.session, at, length));
    }

    if (!this.give_text(this.address(), (at, length) => module._explorer_start(this.session, at, length, this.can_paint ? 1 : 0))) {
      throw new Error("the core did not start");
    }
    this.listen();
    this.request_frame(0);
    document.body.inert = false;
    if (module._explorer_is_kiosk(this.session)) {
      this.kiosk.start(this);
    } else {
      this.kiosk = null; // its configuration cannot be used, and the page says why
      this.offline_copy.look();
    }
  }

  listen() {
    const soon = () => this.request_frame(0);
    const repaint = () => this.paints && this.request_frame(0);
    this.viewport.listen(repaint);
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && repaint());
    // The page changes after the browser has gone back: where it was scrolled to is kept with each place.
    history.scrollRestoration = "manual";
    this.return_to = history.state?.scroll;
    addEventListener("pagehide", () => this.keep_scroll());
    addEventListener("popstate", (event) => {
      this.return_to = event.state?.scroll;
      this.give_text(this.address(), (at, length) => this.module._explorer_arrived(this.session, at, length));
      soon();
    });
    on_device_change(() => this.tell_device());
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.lost = true;
      this.module._explorer_lose_graphics(this.session);
      this.choose_edition();
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.lost = false;
      this.module._explorer_renew_graphics(this.session);
      this.choose_edition();
    });
    forced_colours.addEventListener("change", () => this.choose_edition());
    // Paper gets the page itself. Printing does not wait for the next frame.
    addEventListener("beforeprint", () => {
      this.printing = true;
      this.choose_edition();
      this.frame(performance.now());
      this.turns.settle({ to_the_last: true });
    });
    addEventListener("afterprint", () => {
      this.printing = false;
      this.choose_edition();
    });
    // A browser that translates changes the elements, which the canvas cannot know.
    new MutationObserver(() => this.choose_edition())
      .observe(document.documentElement, { attributes: true, attributeFilter: ["class", "_msttexthash"] });
    new MutationObserver(() => this.choose_edition())
      .observe(document.head.querySelector("title"), { attributes: true, attributeFilter: ["_msttexthash"] });
  }

  is_translated() {
    return document.documentElement.matches(".translated-ltr, .translated-rtl")
      || document.querySelector("title[_msttexthash]") !== null;
  }

  /** The canvas paints unless the page itself serves better, or is what the visitor chose; then it is
      shown, as alive as before. */
  choose_edition() {
    const may_paint = this.can_paint && !this.lost && !this.printing && !forced_colours.matches && !this.is_translated();
    const paints = may_paint && !this.module._explorer_shows_text(this.session);
    if (paints !== this.paints) this.request_frame(0);
    this.paints = paints;
  }

  /** The place below the site's root, as the core prints it: `/en/cases/?region=asia`. */
  address() {
    const path = location.pathname.startsWith(this.base.pathname)
      ? location.pathname.slice(this.base.pathname.length - 1)
      : location.pathname;
    return path.replace(/index\.html$/, "") + location.search + location.hash;
  }

  tell_device() {
    this.module._explorer_give_device(this.session, ...device_now());
    this.request_frame(0);
  }

  /** A frame at the next repaint, or after so many seconds; the earliest wish wins. */
  request_frame(in_seconds) {
    if (this.frame_asked) return;
    if (in_seconds > 0) {
      const due = performance.now() + in_seconds * 1000;
      if (this.timer && this.timer_due <= due) return;
      clearTimeout(this.timer);
      this.timer_due = due;
      this.timer = setTimeout(() => this.request_frame(0), in_seconds * 1000);
      return;
    }
    clearTimeout(this.timer);
    this.timer = 0;
    this.frame_asked = true;
    requestAnimationFrame((now) => this.frame(now));
  }

  frame(now) {
    this.frame_asked = false;
    this.choose_edition();
    const edition = this.paints ? "painted" : "text";
    // One page may still be on its way to the elements while the next is painted; no more than one.
    if (this.turns.unfinished > 1 || !this.mirror.shows(edition)) this.turns.settle({ due_alone: true });
    if (this.untold) this.turns.counted(() => this.take_message(this.untold));
    const begin = performance.now();
    const stay = this.mirror.keep_place(edition);
    const { width } = this.viewport;
    const { top, height } = this.window_seen();
    const density = this.paints ? this.fit_canvas(width, height) : devicePixelRatio;
    const report = this.module._explorer_frame(this.session, width, height, density, top, now / 1000, this.paints ? 1 : 0);
    this.read_report(report, this.mirror.catch_up(), { top, height });
    // What is painted is seen first, and the elements follow. Where they are what is seen, they do not wait.
    if (!this.paints || !this.begun || !this.mirror.shows(edition)) this.turns.settle({ to_the_last: true });
    this.mirror.show_edition(edition);
    stay();

    if (this.paints) this.count_frame(performance.now() - begin);
    this.kiosk?.painted();
    if (!this.begun) {
      this.begun = true;
      performance.mark("explorer:interactive");
      window.explorer = { stats: (options) => this.stats(options) };
    }
  }

  /** What is seen, from `top` of the page. */
  window_seen() {
    const seen = this.embedded?.view;
    return { top: seen?.top ?? this.viewport.top, height: seen?.height ?? this.viewport.height };
  }

  /** What was counted so far. `restart` looks for the slowest frame anew from here on. */
  stats({ restart = false } = {}) {
    const { module } = this;
    const now = { ...this.numbers, frame_asked: this.frame_asked, turns_to_come: this.turns.waiting.length, memory_bytes: module.HEAPU8.length, heap_bytes: module._explorer_heap_bytes(), letter_bytes: module._explorer_letter_bytes() };
    if (restart) this.numbers.slowest_frame_ms = 0;
    return now;
  }

  count_frame(spent) {
    this.numbers.frames += 1;
    this.numbers.last_frame_ms = spent;
    this.count_turn(spent, "frame");
  }

  /** So long nothing else could be done; `work`: `frame` or `elements`. */
  count_turn(spent, work) {
    if (spent > this.numbers.slowest_frame_ms) Object.assign(this.numbers, { slowest_frame_ms: spent, slowest_work: work });
  }

  /** Makes the canvas as fine as the screen shows it, pinched or not. Answers with the device px for one CSS px. */
  fit_canvas(width, height) {
    const pinched = Math.min(Math.max(visualViewport?.scale ?? 1, 1), 4);
    const finest = Math.min(longest_side_px / Math.max(width, height), Math.sqrt(most_canvas_px / (width * height)));
    const density = Math.max(devicePixelRatio, Math.min(devicePixelRatio * Math.ceil(pinched * 2) / 2, finest));
    const device_width = Math.round(width * density);
    const device_height = Math.round(height * density);
    if (this.canvas.width !== device_width || this.canvas.height !== device_height) {
      this.canvas.width = device_width;
      this.canvas.height = device_height;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    return density;
  }

  /** `seen`: as window_seen() had it. */
  read_report(at, ahead, seen) {
    const { next_frame_in, look, covered, has_message, ...wanted } = report_at(this.module.HEAPU8, at);
    let scroll_to = this.return_to ?? wanted.scroll_to;
    this.return_to = undefined;
    const will_be_seen = { ...seen, top: scroll_to ?? seen.top };
    // To the top at once: that is there, whatever the page will be. Any other place must be there first.
    if (scroll_to === 0 || !has_message) {
      this.mirror.scroll_to(scroll_to);
      scroll_to = undefined;
    }
    this.mirror.show_look(look); // after the scroll, which would have the browser work out the new look at once
    this.mirror.keep_clear_of_bars(covered.above, covered.below);
    if (has_message) this.follow({ scroll_to }, ahead, will_be_seen);
    if (next_frame_in !== undefined) this.request_frame(next_frame_in);
  }

  /** The elements become what was painted. */
  follow(message, ahead, will_be_seen) {
    this.numbers.messages += 1;
    this.untold = message;
    this.turns.drop_what_can_wait(); // this message takes over what is left
    this.turns.each(this.mirror.follow(message, ahead, will_be_seen), { then: () => this.mirror.come_after(message) });
    this.turns.each(this.mirror.put_the_rest(message), { can_wait: true });
  }

  /** Puts into a message what the core has to say. Once, in the turn of the elements, so that what is painted is seen before;
      and before the core paints anew. */
  take_message(message) {
    if (this.untold !== message) return;
    this.untold = null;
    const at = this.module._explorer_message(this.session); // memory may grow in this, and is another array then
    Object.assign(message, message_at(this.module.HEAPU8, at));
  }

  act(id, value = "") {
    this.give_pair(encoder.encode(id), encoder.encode(value), (...pair) => this.module._explorer_act(this.session, ...pair));
    this.request_frame(0);
  }

  /** Something happened that needs no more words. */
  told(tell) {
    tell(this.session);
    this.request_frame(0);
  }

  touched(exit) {
    this.module._explorer_touched(this.session, exit ? 1 : 0);
    this.request_frame(0);
  }

  /** A step of the voice guide; true where it was one. */
  guide(step) {
    const taken = this.module._explorer_guide(this.session, ["next", "previous", "down", "up", "press", "again"].indexOf(step)) !== 0;
    if (taken) this.request_frame(0);
    return taken;
  }

  trouble(what, number) {
    this.give_text(what, (at, length) => this.module._explorer_trouble(this.session, at, length, number));
    this.request_frame(0);
  }

  escaped() {
    this.told(this.module._explorer_escaped);
  }

  unfolded(id, open) {
    this.give_text(id, (at, length) => this.module._explorer_unfolded(this.session, at, length, open ? 1 : 0));
    this.request_frame(0);
  }

  focused(id, visible) {
    this.give_text(id, (at, length) => this.module._explorer_focused(this.session, at, length, visible ? 1 : 0));
    this.request_frame(0);
  }

  pointer(x, y, pressed, inside) {
    if (!this.paints) return;
    this.module._explorer_pointer(this.session, x, y - (this.embedded?.view?.top ?? 0), pressed ? 1 : 0, inside ? 1 : 0);
    this.request_frame(0);
  }

  // ---- what the core asks for (called from src/platform/web_host.cpp) ----

  show_address(address, replace) {
    const url = new URL(`.${address}`, this.base);
    if (this.embedded?.moves(replace) ?? replace) {
      history.replaceState(history.state, "", url);
      return;
    }
    this.keep_scroll();
    history.pushState(null, "", url);
  }

  store_counts(data) {
    this.kiosk?.store_counts(data);
  }

  save_file(name, text) {
    this.kiosk?.save_file(name, text);
    this.give_text(name, (at, length) => this.module._explorer_counts_saved(this.session, at, length));
  }

  end_kiosk() {
    this.kiosk?.end();
  }

  keep_scroll() {
    history.replaceState({ scroll: scrollY }, "");
  }

  keep_offline_copy(keep) {
    if (keep) this.offline_copy.keep();
    else this.offline_copy.drop();
  }

  speak(words, language) {
    this.speech.speak(words, language);
  }

  stop_speaking() {
    this.speech.stop();
  }

  open_link(address) {
    window.open(address, "_blank", "noopener");
  }

  /** The text stands there meanwhile, in another font. */
  async fetch_font(style, language) {
    this.give_font(await wanted_font(style, language, this.base));
    this.request_frame(0);
  }

  async fetch_language(language) {
    // With the fonts that every page needs, so that the language is not seen in those of another first. Should
    // one fail, it is wanted again.
    const fonts = fonts_of(language, this.base).map((font) => font.then((each) => this.give_font(each), () => {}));
    let bytes = new Uint8Array();
    try {
      bytes = await bytes_of(`content/strings.${language}.json`, this.base);
      await Promise.all(fonts);
    } catch (error) {
      console.warn(`The language '${language}' could not be fetched: ${error.message}`);
    }
    this.give_pair(encoder.encode(language), bytes, (...pair) => this.module._explorer_language(this.session, ...pair));
    this.request_frame(0);
  }
}
