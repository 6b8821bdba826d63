// Starts the core behind the static page and hands the page over to it once it answers. Whatever
// fails on the way leaves the static page as it is, complete.
//
// The page is seen first: nothing but this file and what an embedded page needs is fetched before that.

import { Embedded } from "./embedded.js";
import { kiosk_name, reload_when_there } from "./kiosk.js";

const root = document.documentElement;
const base = new URL(root.dataset.base ?? "./", document.baseURI);

// Relative ones would be looked for elsewhere once the address has changed.
for (const link of document.head.querySelectorAll("link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]")) link.href = new URL(link.href).href;

const embedded = Embedded.here(base);

/** Without WebGL nothing is painted, and the page itself comes to life: the text version. */
function can_paint() {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** The page stays as it is; `data-missing` says why, for whoever looks. */
function stay_static(reason, error) {
  root.dataset.edition = "static";
  root.dataset.missing = reason;
  if (is_kiosk) setTimeout(reload_when_there, 3000);
  if (error) console.warn(`The painted edition did not start (${reason}): ${error.message ?? error}`);
}

/** Until the page has been painted; one in a tab behind others is not before it is looked at. */
const first_paint = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });

/** The modules of the core, asked for all at once: each would otherwise be found out about in the one before. */
function load_modules() {
  for (const name of ["./core.js", "./core_memory.js", "./device.js", "./explorer.js", "./files.js", "./fonts.js", "./media_queries.js", "./offline_copy.js", "./show.js", "./speech.js", "./mirror.js", "./morph.js", "./placement.js", "./turns.js", "./viewport.js", "./visitor_storage.js"]) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = new URL(name, import.meta.url).href;
    document.head.append(link);
  }
  return Promise.all([import("./core.js"), import("./mirror.js")]);
}

/**
 * On a phone the page itself comes first: the core is large, and starting it keeps a slow processor busy. It
 * waits until the page has been there, at rest, for a while, or until someone touches it.
 */
const calm_ms = 3000;
const touches = ["pointerdown", "keydown", "scroll"];
async function calm() {
  if (!matchMedia("(pointer: coarse) and (max-width: 39.99em)").matches) return;
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  const rest = new Promise((done) => setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(done), calm_ms));
  const touch = new Promise((done) => touches.forEach((type) => addEventListener(type, done, { once: true, passive: true })));
  await Promise.race([rest, touch]);
}

/** At a kiosk nobody may leave by what is shown while the core is on its way, and what failed is tried again. */
const is_kiosk = kiosk_name() !== "";
document.body.inert = is_kiosk;

async function start() {
  await first_paint();
  if (!is_kiosk) await calm();
  if (typeof WebAssembly !== "object") {
    stay_static("wasm");
    return;
  }
  let core, Mirror;
  try {
    const [{ Core }, modules] = await load_modules();
    ({ Mirror } = modules);
    core = await Core.load(base, can_paint());
  } catch (error) {
    stay_static("download", error);
    return;
  }
  const mirror = new Mirror(core);
  core.embedded = embedded;
  core.start(mirror);
  if (embedded) embedded.core = core;
}

start().catch((error) => stay_static("failure", error));
