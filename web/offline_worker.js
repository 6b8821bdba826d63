// Keeps the whole site for use without a network, once the visitor has asked for it (web/offline_copy.js registers
// this worker then, and at no other time). A copy is complete or it is not used: all files of one version are
// fetched before the worker is installed, and a new version waits until no page of the old one is open any more.

// `explorer-tool offline` puts the version of the site in place of this word, so that browsers see a new worker.
const version = "unversioned";
const prefix = "intouchai-explorer-";
const name = prefix + version;
const { scope } = self.registration;
const list_address = new URL("offline.json", scope).href;
const at_once = 6;

async function list_in(cache) {
  const kept = await cache.match(list_address);
  return new Map(kept ? (await kept.json()).files : []);
}

/** The copy that is in use, to take from it what has not changed; null where there is none. */
async function copy_before() {
  for (const each of await caches.keys()) {
    if (!each.startsWith(prefix) || each === name) continue;
    const cache = await caches.open(each);
    if (await cache.match(list_address)) return cache;
  }
  return null;
}

async function fetch_all() {
  const answer = await fetch(list_address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${list_address}: ${answer.status}`);
  const list = await answer.clone().json();
  if (list.version !== version) throw new Error("the site has changed meanwhile");
  const cache = await caches.open(name);
  const before = await copy_before();
  const known = before ? await list_in(before) : new Map();

  const keep = async ([path, hash]) => {
    const address = new URL(path, scope).href;
    const same = known.get(path) === hash ? await before.match(address) : null;
    // What never changes may come from what the browser keeps anyway.
    const file = same ?? await fetch(address, { cache: path.startsWith("immutable/") ? "default" : "no-cache" });
    if (!file.ok) throw new Error(`${address}: ${file.status}`);
    await cache.put(address, file);
  };
  const waiting = [...list.files];
  await Promise.all(Array.from({ length: at_once }, async () => {
    while (waiting.length > 0) await keep(waiting.pop());
  }));
  await cache.put(list_address, answer); // last: a copy with a list is whole
}

async function drop_others() {
  for (const each of await caches.keys()) {
    if (each.startsWith(prefix) && each !== name) await caches.delete(each);
  }
}

/** The page for unknown addresses, in the language that the address begins with. */
async function page_for_the_unknown(cache, url) {
  const [language] = url.href.slice(scope.length).split("/");
  return await cache.match(new URL(`${language}/404.html`, scope).href) ?? cache.match(new URL("404.html", scope).href);
}

async function answer(request) {
  const cache = await caches.open(name);
  const url = new URL(request.url);
  const address = url.origin + url.pathname.replace(/\/index\.html$/, "/");
  const kept = await cache.match(address);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    if (!address.endsWith("/") && await cache.match(`${address}/`)) return Response.redirect(`${address}/${url.search}`);
    return page_for_the_unknown(cache, url);
  }
}

/** All or nothing: what could not be completed is not left lying about. */
async function install() {
  try {
    await fetch_all();
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(drop_others().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});
