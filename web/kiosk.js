// An unattended screen in a browser: what visitors must not reach is out of reach, who touches the screen is told
// to the core, and whatever fails is followed by a new beginning. What a kiosk shows is the core's own business.

const counts_key = "intouchai-explorer.kiosk-counts";
const trouble_key = "intouchai-explorer.kiosk-trouble";
const running_key = "intouchai-explorer.kiosk-running";

/** The upper right corner, where five touches ask for the code. */
const corner_px = 96;
/** A picture that is not back after this long, and a core that has not painted for this long, begin anew. */
const patience_ms = 5000;
const look_again_ms = 1000;
const try_again_ms = 3000;

const name_form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of the kiosk that the address asks for; empty: none. */
export function kiosk_name(search = location.search) {
  const name = new URLSearchParams(search).get("kiosk") ?? "";
  return name_form.test(name) ? name : "";
}

function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // blocked
  }
}

/** False where the device keeps nothing: storage is full or blocked. */
function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export class Kiosk {
  constructor(name, base) {
    this.name = name;
    this.base = base;
    this.begins_anew = false;
    this.unpainted = 0; // looks since the last frame
  }

  get file() {
    return `kiosks/${this.name}.json`;
  }

  /** The configuration as it is on the server. Where there is none, the core says so. */
  async configuration() {
    const answer = await fetch(new URL(`content/${this.file}`, this.base));
    if (answer.status === 404) return new Uint8Array();
    if (!answer.ok) throw new Error(`${this.file}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  counts() {
    return kept(counts_key) ?? "";
  }

  store_counts(data) {
    if (!keep(counts_key, data) && !this.storage_failed) {
      this.storage_failed = true;
      this.core.trouble("storage", 1);
    }
  }

  save_file(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: name.endsWith(".json") ? "application/json" : "text/csv" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** The same place as anywhere else. */
  end() {
    keep(running_key, null);
    const there = new URL(location.href);
    there.searchParams.delete("kiosk");
    location.replace(there);
  }

  /** The core runs and is a kiosk. */
  start(core) {
    this.core = core;
    document.documentElement.dataset.kiosk = this.name;
    this.lock();
    this.listen();
    this.watch();
    core.offline_copy.look_and_keep();
  }

  /** What had to be helped since the last start, and whether that ended without a word. */
  tell_what_happened() {
    const told = JSON.parse(kept(trouble_key) ?? "{}");
    if (kept(running_key) !== null && Object.keys(told).length === 0) told.restart = 1;
    keep(trouble_key, null);
    keep(running_key, "yes");
    addEventListener("pagehide", () => keep(running_key, null));
    for (const [what, number] of Object.entries(told)) this.core.trouble(what, number);
  }

  // ---- no way out ----

  lock() {
    const never = (event) => event.preventDefault();
    for (const type of ["contextmenu", "dragstart", "dragover", "drop", "selectstart", "gesturestart", "copy", "cut", "auxclick"]) {
      addEventListener(type, never, { capture: true });
    }
    addEventListener("wheel", (event) => event.ctrlKey && event.preventDefault(), { capture: true, passive: false });
    addEventListener("touchmove", (event) => event.touches.length > 1 && event.preventDefault(), { capture: true, passive: false });
    addEventListener("keydown", (event) => {
      const of_browser = event.ctrlKey || event.metaKey || event.altKey || /^(F\d+|ContextMenu|Browser.*|Launch.*|PrintScreen)$/.test(event.key);
      if (of_browser) event.preventDefault();
    }, { capture: true });
    // A link pressed with a key held down, or with another button, would open beside this page.
    addEventListener("click", (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true });
    print = () => {};
  }

  /** Who is there. A press counts when it ends: what it began on may be another page by then. */
  listen() {
    let moved_at = 0;
    const moved = () => {
      if (performance.now() - moved_at < look_again_ms) return;
      moved_at = performance.now();
      this.core.touched(false);
    };
    addEventListener("click", (event) => {
      const in_corner = event.clientX > innerWidth - corner_px && event.clientY < corner_px && event.detail > 0;
      this.core.touched(in_corner);
    }, { capture: true });
    this.listen_for_guide();
    addEventListener("keydown", (event) => !event.repeat && this.core.touched(event.key === "Escape"), { capture: true });
    for (const type of ["wheel", "touchmove"]) addEventListener(type, moved, { capture: true, passive: true });
  }

  /** The voice guide: five keys, or swipes and taps. They come before everything else, because what they mean
      elsewhere would be done as well. */
  listen_for_guide() {
    const keys = { ArrowRight: "next", ArrowLeft: "previous", ArrowDown: "down", ArrowUp: "up", Enter: "press" };
    const take = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("keydown", (event) => {
      if (!(event.key in keys) || !this.core.guide(keys[event.key])) return;
      this.core.touched(false);
      take(event);
    }, { capture: true });

    let begun = null, tapped_at = 0, by_touch = false;
    addEventListener("touchstart", (event) => {
      const [touch] = event.touches;
      begun = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    }, { capture: true, passive: true });
    addEventListener("touchend", (event) => {
      const [touch] = event.changedTouches;
      if (!begun || !touch) return;
      const [dx, dy] = [touch.clientX - begun.x, touch.clientY - begun.y];
      const across = Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy);
      const along = Math.abs(dy) > 60 && Math.abs(dy) > 2 * Math.abs(dx);
      const double = performance.now() - tapped_at < 400;
      // Only a swipe to a side begins the guide; a finger that goes up or down scrolls.
      const step = across ? (dx > 0 ? "next" : "previous") : along ? (dy > 0 ? "down" : "up") : double ? "press" : "again";
      if (along && !by_touch) return;
      by_touch = this.core.guide(step);
      if (!by_touch) return;
      tapped_at = step === "again" ? performance.now() : 0;
      take(event);
      this.core.touched(false);
    }, { capture: true, passive: false });
  }

  // ---- a new beginning ----

  watch() {
    addEventListener("error", (event) => event.error && this.begin_anew("error"));
    addEventListener("unhandledrejection", () => this.begin_anew("error"));
    addEventListener("offline", () => this.core.trouble("network", 1));
    this.core.canvas.addEventListener("webglcontextlost", () => {
      this.core.trouble("gpu", 1);
      setTimeout(() => this.core.lost && this.begin_anew(), patience_ms);
    });
    // A kiosk has a clock that paints: one that does not is stuck. Looks are counted, not seconds, because a
    // machine that slept, or whose screen was off, is not.
    setInterval(() => {
      this.unpainted = document.visibilityState === "visible" ? this.unpainted + 1 : 0;
      if (this.unpainted * look_again_ms > patience_ms) this.begin_anew("error");
    }, look_again_ms);
  }

  painted() {
    this.unpainted = 0;
    if (this.told) return;
    this.told = true; // now the core knows the hour to count it for
    this.tell_what_happened();
  }

  /** `what` is counted once the explorer runs again. */
  begin_anew(what) {
    if (this.begins_anew) return;
    this.begins_anew = true;
    if (what) {
      const told = JSON.parse(kept(trouble_key) ?? "{}");
      told[what] = (told[what] ?? 0) + 1;
      keep(trouble_key, JSON.stringify(told));
    }
    document.body.inert = true;
    reload_when_there();
  }
}

/** Reloads as soon as the site answers: what stands on the screen is better than the browser's own page of errors. */
export async function reload_when_there() {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.ok) {
      location.reload();
      return;
    }
  } catch {
    // no network
  }
  setTimeout(reload_when_there, try_again_ms);
}
