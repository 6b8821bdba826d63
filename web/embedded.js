// The explorer inside another page (`?embed`): what it tells that page and hears from it. The messages are
// described in docs/embedding.md; web/embed.js is the other end.

const root = document.documentElement;
const word = "embed";

function parts_of(address) {
  const [, path, query, fragment] = address.match(/^([^?#]*)\??([^#]*)(#.*)?$/);
  return { path, query: query.split("&").filter((pair) => pair && pair.split("=")[0] !== word), fragment: fragment ?? "" };
}

const joined = (path, query, fragment) => path + (query.length > 0 ? `?${query.join("&")}` : "") + fragment;

/** A place as the host keeps it: without the word that says that it is embedded. */
export function without_embed(address) {
  const { path, query, fragment } = parts_of(address);
  return joined(path, query, fragment);
}

export function with_embed(address) {
  const { path, query, fragment } = parts_of(address);
  return joined(path, [...query, word], fragment);
}

export class Embedded {
  /** Null where the address does not ask for it. */
  static here(base) {
    return new URLSearchParams(location.search).has(word) ? new Embedded(base) : null;
  }

  constructor(base) {
    this.base = base;
    this.host = parent === window ? null : parent;
    this.core = null;
    this.view = null; // what of the frame the host's window shows: { top, height }
    this.host_keeps_history = false;
    this.replaces = true; // the address that is told next takes the place of the one before
    root.dataset.embedded = "frame";
    this.keep_links();
    if (!this.host) return;
    addEventListener("message", (event) => this.heard(event));
    new MutationObserver(() => this.tell_route()).observe(root, { attributes: true, attributeFilter: ["data-route"] });
    new ResizeObserver(() => this.tell_height()).observe(document.body);
    this.tell_route();
  }

  /** The static page's own links; those that the core writes say it themselves. */
  keep_links() {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.origin === this.base.origin && link.pathname.startsWith(this.base.pathname)) link.href = with_embed(link.href);
    }
  }

  tell(type, more) {
    this.host.postMessage({ type: `explorer:${type}`, ...more }, "*");
  }

  tell_route() {
    const route = without_embed(root.dataset.route ?? "/");
    this.tell("route", { route, title: document.title, replace: this.replaces });
    this.replaces = true;
  }

  tell_height() {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === this.height) return;
    this.height = height;
    this.tell("height", { height });
  }

  heard({ source, data }) {
    if (source !== this.host || typeof data !== "object" || data === null) return;
    if (data.type === "explorer:go") this.go(data.route);
    if (data.type === "explorer:host") this.host_keeps_history = data.keeps_history === true;
    if (data.type === "explorer:view") this.look_at(data);
  }

  go(route) {
    if (typeof route !== "string" || !/^\/(?!\/)/.test(route)) return;
    const url = new URL(`.${with_embed(route)}`, this.base);
    if (!url.href.startsWith(this.base.href)) return;
    if (!this.core) {
      location.replace(url);
      return;
    }
    history.replaceState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  }

  /** The host has made the frame as high as its content and scrolls itself: only what it shows is painted. */
  look_at({ top, height }) {
    if (!(top >= 0 && top < 1e6 && height > 0 && height < 1e5)) return;
    root.dataset.embedded = "sized";
    // A little more than is seen, so that the picture is there when the host has scrolled already; above and
    // below the same, so that what stands in the middle of the window does.
    const more = Math.round(height / 4);
    this.view = top >= more ? { top: top - more, height: height + 2 * more } : { top, height };
    root.style.setProperty("--seen-top", `${this.view.top}px`);
    this.core?.request_frame(0);
  }

  // ---- what the core and the mirror ask ----

  /** The core goes elsewhere; answers whether the address must be replaced: then the host keeps the way back. */
  moves(replace) {
    this.replaces = replace;
    return replace || this.host_keeps_history;
  }

  /** True where the host is who scrolls. */
  scroll_to(top) {
    if (!this.view) return false;
    this.tell("scroll", { top });
    return true;
  }
}
