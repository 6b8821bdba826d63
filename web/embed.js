// For pages of others that show the explorer within their own (docs/embedding.md):
//
//   <div data-explorer="/en/cases/"><a href="https://explorer.example/en/cases/">True stories</a></div>
//   <script src="https://explorer.example/embed.js" defer></script>
//
// Puts a frame into the element, as high as its content, and keeps its place in the fragment of the page's
// address, so that a reload, a bookmark and the way back lead there. Without scripts the link stays.

(() => {
  const explorer = new URL("./", document.currentScript.src);
  const frames = [];

  class Frame {
    constructor(element, index) {
      this.element = element;
      this.first = element.dataset.explorer || "/";
      this.key = element.dataset.key || (index === 0 ? "explorer" : `explorer-${index + 1}`);
      this.route = this.kept() ?? this.first;
      this.answers = false;
      this.frame = document.createElement("iframe");
      this.frame.title = element.dataset.title || element.textContent.trim();
      this.frame.src = this.address(this.route);
      this.frame.allow = "clipboard-write";
      this.frame.style.cssText = "display:block;width:100%;height:80vh;border:0";
      element.replaceChildren(this.frame);
    }

    address(route) {
      const [, place, fragment] = route.match(/^([^#]*)(#.*)?$/);
      return new URL(`.${place}${place.includes("?") ? "&" : "?"}embed${fragment ?? ""}`, explorer).href;
    }

    /** The place in the page's address: `#explorer=/en/cases/`. */
    kept() {
      for (const part of location.hash.slice(1).split("&&")) {
        if (!part.startsWith(`${this.key}=`)) continue;
        try {
          const route = decodeURIComponent(part.slice(this.key.length + 1));
          if (/^\/(?!\/)/.test(route)) return route;
        } catch {
          // no address of ours
        }
      }
      return null;
    }

    keep(route, replace) {
      const others = location.hash.slice(1).split("&&").filter((part) => part && !part.startsWith(`${this.key}=`));
      const mine = route === this.first ? [] : [`${this.key}=${encodeURI(route).replaceAll("#", "%23")}`];
      const hash = [...others, ...mine].join("&&");
      const address = `${location.pathname}${location.search}${hash ? `#${hash}` : ""}`;
      if (replace) history.replaceState(history.state, "", address);
      else history.pushState(null, "", address);
    }

    /** Before the frame has spoken there is no one of ours in it. */
    tell(type, more) {
      if (this.answers) this.frame.contentWindow?.postMessage({ type: `explorer:${type}`, ...more }, explorer.origin);
    }

    heard({ type, height, route, title, replace, top }) {
      this.answers = true;
      if (type === "explorer:height" && height > 0 && height < 1e5) {
        this.frame.style.height = `${Math.ceil(height)}px`;
        this.show_view();
      }
      if (type === "explorer:route" && typeof route === "string") {
        this.tell("host", { keeps_history: true });
        if (typeof title === "string" && !this.element.dataset.title) this.frame.title = title;
        if (route !== this.route) {
          this.route = route;
          this.keep(route, replace);
        }
        this.show_view();
      }
      if (type === "explorer:scroll" && top >= 0) this.scroll_to(top);
    }

    /** Which part of the frame the window shows. */
    show_view() {
      const box = this.frame.getBoundingClientRect();
      this.tell("view", { top: Math.min(Math.max(0, -box.top), box.height), height: innerHeight });
    }

    /** Only as far as it takes to see it. */
    scroll_to(top) {
      const at = this.frame.getBoundingClientRect().top + top;
      if (at >= 0 && at < innerHeight / 2) return;
      scrollTo({ top: scrollY + at, behavior: "instant" });
    }

    /** The page's address changed: back, forward, or by hand. */
    arrived() {
      const route = this.kept() ?? this.first;
      if (route === this.route) return;
      this.route = route;
      this.tell("go", { route });
    }
  }

  function start() {
    for (const element of document.querySelectorAll("[data-explorer]")) frames.push(new Frame(element, frames.length));
    addEventListener("message", (event) => {
      if (event.origin !== explorer.origin || typeof event.data !== "object" || event.data === null) return;
      frames.find((each) => each.frame.contentWindow === event.source)?.heard(event.data);
    });
    addEventListener("popstate", () => frames.forEach((each) => each.arrived()));
    let asked = false;
    const show_views = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        frames.forEach((each) => each.show_view());
      });
    };
    addEventListener("scroll", show_views, { passive: true });
    addEventListener("resize", show_views);
  }

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
