// Makes elements like others while they stay what they are: focus, selection, caret, and the place where
// a screen reader is. Nothing here knows what a page says.

/** What the mirror itself sets and markup never names. */
const own_attributes = new Set(["style", "data-placed", "data-holds", "inert"]);

/** Makes `from` like `to`; answers with what stands there afterwards. What is in `ahead` are inputs whose user
    knows better. */
export function morph(from, to, ahead) {
  if (!is_same(from, to)) {
    const made = to.cloneNode(true);
    from.replaceWith(made);
    return made;
  }
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return from;
  }
  morph_attributes(from, to);
  if (from.nodeName === "INPUT" && !ahead.has(from)) morph_input(from, to);
  for (const [child, wanted] of pairs_of_children(from, to)) if (child) morph(child, wanted, ahead);
  if (from.nodeName === "SELECT" && from.value !== to.value) from.value = to.value;
  return from;
}

const is_same = (from, to) => from.nodeType === to.nodeType && from.nodeName === to.nodeName && (from.id ?? "") === (to.id ?? "");

/** Elements with more in them are made alike in more steps than one. */
const many = 40;

const has_many = (node) => node.nodeType === Node.ELEMENT_NODE && node.getElementsByTagName("*").length > many;

/** As morph does it, step by step: between any two something else may be done. */
export function* morph_steps(from, to, ahead) {
  if (!is_same(from, to) || from.nodeName === "SELECT" || !(has_many(from) || has_many(to))) return morph(from, to, ahead);
  morph_attributes(from, to);
  for (const [child, wanted] of pairs_of_children(from, to)) {
    if (child) yield* morph_steps(child, wanted, ahead);
    yield;
  }
  return from;
}

function morph_attributes(from, to) {
  // Whether a disclosure is open is the visitor's matter once it is there, and what may have the focus may keep it.
  const stays = (name) => own_attributes.has(name) || (name === "open" && from.nodeName === "DETAILS")
    || (name === "tabindex" && from === document.activeElement && !to.hasAttribute(name));
  for (let i = from.attributes.length - 1; i >= 0; --i) {
    const { name } = from.attributes[i];
    if (!to.hasAttribute(name) && !stays(name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (!stays(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}

/** Attributes say only how an input began; what it is now are its properties. */
function morph_input(input, wanted) {
  const checked = wanted.hasAttribute("checked");
  if (input.checked !== checked) input.checked = checked;
  const value = wanted.getAttribute("value") ?? "";
  if (!["text", "search", "range"].includes(input.type) || input.value === value) return;
  // Whoever types is ahead of the page.
  if (document.activeElement !== input || input.type === "range") input.value = value;
}

/** What a node is known by: its id, or that of the first thing in it that has one. */
function key_of(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.id) return node.id;
  const inner = node.querySelector("[id]");
  return inner ? `with ${inner.id}` : "";
}

/** For each wanted child the present one that becomes it, or nothing. */
function pair(from, to) {
  const by_key = new Map();
  const without_key = [];
  for (const child of from.childNodes) {
    const key = key_of(child);
    if (key) by_key.set(key, child);
    else without_key.push(child);
  }
  let next = 0;
  return [...to.childNodes].map((wanted) => {
    const key = key_of(wanted);
    if (key) {
      const present = by_key.get(key);
      by_key.delete(key);
      return present;
    }
    for (let i = next; i < without_key.length; ++i) {
      if (without_key[i].nodeName !== wanted.nodeName) continue;
      next = i + 1;
      return without_key[i];
    }
    return undefined;
  });
}

/** Of places in a row the most that already stand in order, `pivot` among them where it is given. */
function longest_in_order(places, pivot) {
  const fits = places.map((place, index) => place >= 0 && (pivot < 0 || index === pivot
    || (index < pivot ? place < places[pivot] : place > places[pivot])));
  const length = new Array(places.length).fill(0);
  const before = new Array(places.length).fill(-1);
  let best = -1;
  for (let i = 0; i < places.length; ++i) {
    if (!fits[i]) continue;
    length[i] = 1;
    for (let j = 0; j < i; ++j) {
      if (fits[j] && places[j] < places[i] && length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        before[i] = j;
      }
    }
    if (best < 0 || length[i] > length[best]) best = i;
  }
  const chosen = new Set();
  for (let i = best; i >= 0; i = before[i]) chosen.add(i);
  return chosen;
}

/** Whether each wanted child stands there already, in order: the usual case, for which nothing has to be moved. */
function stand_in_order(from, to) {
  if (from.childNodes.length !== to.childNodes.length) return false;
  for (let a = from.firstChild, b = to.firstChild; a; a = a.nextSibling, b = b.nextSibling) {
    if (a.nodeName !== b.nodeName || key_of(a) !== key_of(b)) return false;
  }
  return true;
}

/** Puts the children in order: takes those away that are not wanted, moves as few as possible, makes those that are
    missing. Each that stays is given with the wanted one that it is to become; what was taken away or made as nothing. */
function* pairs_of_children(from, to) {
  if (stand_in_order(from, to)) {
    let child = from.firstChild, wanted = to.firstChild;
    while (child) {
      const both = [child, wanted];
      [child, wanted] = [child.nextSibling, wanted.nextSibling];
      yield both;
    }
    return;
  }
  const kept = pair(from, to);
  const stay = new Set(kept);
  for (const child of [...from.childNodes]) {
    if (stay.has(child)) continue;
    child.remove();
    yield [];
  }

  // What is moved leaves the document for a moment, and assistive technology loses its place in it: as
  // little as possible is moved, and never what holds the focus.
  const now = [...from.childNodes];
  const places = kept.map((child) => (child ? now.indexOf(child) : -1));
  const focused = kept.findIndex((child) => child?.contains(document.activeElement));
  const unmoved = longest_in_order(places, focused);

  let at = from.firstChild;
  for (const [index, wanted] of [...to.childNodes].entries()) {
    const present = kept[index];
    if (!present) {
      from.insertBefore(wanted.cloneNode(true), at);
      yield [];
      continue;
    }
    if (unmoved.has(index)) at = present.nextSibling;
    else from.insertBefore(present, at);
    yield [present, wanted];
  }
}
