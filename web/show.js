// Presenter mode, as far as it is the browser's: keys that remotes send, the whole screen, and the window of
// the speaker, which is this explorer once more at `?present=speaker`. What a show is, the core knows.

const encoder = new TextEncoder();

/** The hall's window while the show goes on: `?present`, `?present=5`. */
const shows = () => /^\d*$/.test(new URLSearchParams(location.search).get("present") ?? "no");

/** Screens take a while to change: what changes meanwhile is our own doing, and not the visitor's. */
const settles_ms = 1500;

export class Show {
  constructor(core) {
    this.core = core;
    this.channel = null;
    this.asked_at = -Infinity; // when the core asked last
    addEventListener("pointermove", (event) => this.point(event), { passive: true });
    document.addEventListener("fullscreenchange", () => {
      if (document.fullscreenElement) {
        if (!shows()) this.full_screen(false); // it was ended before the screen was filled
      } else if (performance.now() - this.asked_at > settles_ms) {
        this.key("Escape", "", false); // the browser keeps for itself the one that ends its full screen
      }
    });
  }

  key(name, place, shift) {
    const { core } = this;
    const taken = core.give_pair(encoder.encode(name), encoder.encode(place),
      (...pair) => core.module._explorer_key(core.session, ...pair, shift ? 1 : 0));
    if (taken) core.request_frame(0);
    return taken !== 0;
  }

  /** True when the key belongs to the show, and not to the browser or what has the focus. */
  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    const place = event.code.replace(/^(Key|Digit)/, "");
    const taken = this.key(event.key, place, event.shiftKey);
    // An address that was opened could not fill the screen by itself, and a window that opens takes it away:
    // the next key fills it.
    if (taken && shows()) this.full_screen(true);
    return taken;
  }

  /** Where the speaker points, the hall's spotlight goes: as a share of the window, whatever its size. */
  point({ clientX, clientY }) {
    const lit = document.getElementById("turn-spotlight")?.matches("[aria-pressed=true]");
    if (lit && !shows()) this.channel?.postMessage(`point ${clientX / innerWidth} ${clientY / innerHeight}`);
  }

  heard(text) {
    const { core } = this;
    const [word, x, y] = text.split(" ");
    if (word === "point") {
      core.pointer(Number(x) * innerWidth, Number(y) * innerHeight, false, true);
      return;
    }
    core.give_text(text, (at, length) => core.module._explorer_heard(core.session, at, length));
    core.request_frame(0);
  }

  // ---- what the core asks for ----

  full_screen(full) {
    const is_full = document.fullscreenElement !== null;
    // Only who has just pressed something may; without it the window is large enough.
    const may = full ? navigator.userActivation?.isActive !== false : true;
    if (is_full === full || !may) return;
    this.asked_at = performance.now();
    if (full) document.documentElement.requestFullscreen?.().catch(() => {});
    else document.exitFullscreen();
  }

  open_window(address) {
    this.asked_at = performance.now(); // browsers end the full screen of a page that opens a window
    const opened = window.open(new URL(`.${address}`, this.core.base), "explorer-speaker", "popup,width=1120,height=760");
    if (!opened) queueMicrotask(() => this.core.told(this.core.module._explorer_window_refused));
  }

  /** All windows of this browser that present hear each other, and nobody else does. */
  tell(text) {
    if (!this.channel) {
      this.channel = new BroadcastChannel("explorer-show");
      this.channel.onmessage = ({ data }) => this.heard(String(data));
    }
    this.channel.postMessage(text);
  }
}
