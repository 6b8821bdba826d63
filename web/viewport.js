// What of the page the window shows. A browser that is asked how wide its window is, or how far the page is scrolled, lays
// the page out first: so it is asked only where that may have changed.

export class Viewport {
  constructor() {
    this.known = { width: null, top: null };
    this.expects_event = false;
  }

  /** `changed` is called when something else is seen. */
  listen(changed) {
    addEventListener("resize", () => {
      this.known.width = null;
      changed();
    });
    visualViewport?.addEventListener("resize", changed);
    addEventListener("scroll", () => {
      if (!this.expects_event) this.known.top = null;
      this.expects_event = false;
      changed();
    }, { passive: true });
    // A scrollbar that comes or goes is no resize of the window.
    let width_then = null;
    new ResizeObserver(([{ contentRect: { width } }]) => {
      const is_other = width_then !== null && width !== width_then;
      width_then = width;
      if (!is_other) return;
      this.known.width = null;
      changed();
    }).observe(document.documentElement);
  }

  /** CSS px, without a scrollbar. */
  get width() {
    return this.known.width ??= document.documentElement.clientWidth;
  }

  get height() {
    return innerHeight;
  }

  /** How far the page is scrolled, CSS px. */
  get top() {
    return this.known.top ??= scrollY;
  }

  scroll_to(y) {
    this.expects_event = y === 0 && this.top !== 0;
    scrollTo({ top: y, behavior: "instant" });
    this.known.top = y === 0 ? 0 : null;
  }

  /** Where the page is laid out the question costs nothing. */
  look_again() {
    this.known.top = scrollY;
    this.expects_event = false;
  }
}
