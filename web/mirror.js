// The live mirror: real elements, transparent, exactly over what the canvas paints. The canvas is
// the picture and these are the meaning: clicks, keys, typing and focus happen here.

/** Makes `from` like `to`, keeping elements that stay what they are (focus, selection, caret). */
function morph(from, to) {
  if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName || (from.id ?? "") !== (to.id ?? "")) {
    from.replaceWith(to.cloneNode(true));
    return;
  }
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && name !== "style") from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  if (from.nodeName === "INPUT") adopt_value(from, to);
  morph_children(from, to);
  if (from.nodeName === "SELECT") from.value = to.value;
}

function adopt_value(input, wanted) {
  input.checked = wanted.hasAttribute("checked");
  const value = wanted.getAttribute("value") ?? "";
  if ((input.type === "text" || input.type === "search" || input.type === "range") && input.value !== value) {
    if (document.activeElement !== input || input.type === "range") input.value = value;
  }
}

function morph_children(from, to) {
  const by_id = new Map();
  for (const child of from.children) if (child.id) by_id.set(child.id, child);
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const kept = wanted.id ? by_id.get(wanted.id) : undefined;
    if (kept && kept !== at) from.insertBefore(kept, at);
    const present = kept ?? at;
    if (!present || (!kept && present.id && present.id !== wanted.id)) {
      from.insertBefore(wanted.cloneNode(true), present ?? null);
      continue;
    }
    at = present.nextSibling;
    morph(present, wanted);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

export class Mirror {
  constructor(base, core) {
    this.base = base;
    this.core = core;
    this.live = false;
    this.page = null;
  }

  show_painted_edition() {
    document.documentElement.dataset.edition = "painted";
  }

  show_text_edition() {
    document.documentElement.dataset.edition = "text";
  }

  /** The page as it is now: the markup inside of the body, and what stands on <html>. */
  show(markup, title, language, address) {
    const wanted = document.createElement("template");
    wanted.innerHTML = `<div id="page">${markup}</div>`;
    if (!this.page) this.adopt();
    morph(this.page, wanted.content.firstElementChild);
    document.title = title;
    document.documentElement.lang = language;
    document.documentElement.dataset.route = address;
  }

  /** The static page's elements become the mirror. */
  adopt() {
    this.page = document.createElement("div");
    this.page.id = "page";
    const stay = new Set(["CANVAS", "SCRIPT"]);
    this.page.append(...[...document.body.childNodes].filter((node) => !stay.has(node.nodeName)));
    document.body.append(this.page);
    this.listen();
  }

  /** Puts elements where the canvas has painted them: [number, x, y, width, height, fixed] each. */
  place(numbers, inlines, page_height) {
    const by_number = new Map();
    for (const element of this.page.querySelectorAll("[data-n]")) by_number.set(Number(element.dataset.n), element);
    const placed = new Set();
    const put = (element, x, y, width, height, fixed) => {
      const style = element.style;
      style.left = `${x}px`;
      style.top = `${y}px`;
      style.width = `${width}px`;
      style.height = `${height}px`;
      element.dataset.placed = fixed ? "window" : "page";
      placed.add(element);
    };
    for (let i = 0; i + 5 < numbers.length; i += 6) {
      const element = by_number.get(numbers[i]);
      if (element) put(element, numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4], numbers[i + 5]);
    }
    for (const [id, x, y, width, height, fixed] of inlines) {
      const element = document.getElementById(id);
      if (element) put(element, x, y, width, height, fixed);
    }
    for (const element of this.page.querySelectorAll("[data-placed]")) {
      if (!placed.has(element)) delete element.dataset.placed;
    }
    this.page.style.height = `${page_height}px`;
  }

  focus_on(id) {
    const element = document.getElementById(id);
    if (!element) return;
    if (!element.matches("a[href], button, input, select, summary, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  scroll_to(y) {
    if (this.core.embedded?.scroll_to(y)) return;
    scrollTo({ top: y, behavior: "instant" });
  }

  listen() {
    const page = this.page;
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
    page.addEventListener("focusout", () => this.core.focused("", false));
    page.addEventListener("cancel", (event) => this.dismiss(event), true);
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.dismiss(event);
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
    if (link && !link.dataset.press) {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!plain || !link.id || link.target === "_blank") return; // the browser's own business
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
    const button = event.target.closest("button[data-command]");
    if (button) this.core.act(button.id);
  }

  changed(event) {
    const control = event.target;
    const owner = control.closest("[data-command]");
    if (!owner) return;
    this.core.act(owner.id, control.matches("input[type=checkbox], input[type=radio]") ? "" : control.value);
  }

  dismiss(event) {
    const dialog = this.page.querySelector("dialog[data-command]");
    if (!dialog) return;
    event.preventDefault();
    this.core.act(dialog.id);
  }
}
