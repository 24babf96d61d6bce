// The service worker: keeps the whole site in the browser, and answers from there, so that it works without a network.
//
// What is kept is one version of the site. The next one is put beside it, and takes its place when all of it is there
// and each file is, by its hash, what it should be. Pages that are still open then may go on asking for parts of the
// former version, which stay until the last of these pages is gone.
//
// FILES, filled in by scripts/publish/offline.py, has the hash of every file to keep by its address.

/*! With workbox-precaching: Copyright 2018 Google LLC, MIT License. */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { within } from "../checker/python/patience.js";

// Files named by their content are the same in every version that has them.
const NAMED_BY_CONTENT = /[.-][0-9a-f]{8,}[./]/;

const CALM_MS = 1000;
// A store that hangs is passed over.
const PATIENCE_MS = 1000;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
// Stands among the files, and goes with those of the former version: which pages may still ask for them.
const FORMER_PAGES = new URL("former-pages", scope).href;

const precache = new PrecacheController();
precache.addToCacheList(
  Object.entries(FILES).map(([url, integrity]) => ({
    url,
    integrity,
    revision: NAMED_BY_CONTENT.test(url) ? null : integrity,
  })),
);

const openCache = () => caches.open(precache.strategy.cacheName);

async function openPages() {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

async function takeOver() {
  const cache = await openCache();
  await cache.put(FORMER_PAGES, Response.json(await openPages()));
  await worker.clients.claim();
}

/**
 * Drops what is left of the former version, unless one of its pages is open, or the next version is on its way: that
 * may share files with the former one.
 * @param {ExtendableEvent} event
 */
async function tidyUp(event) {
  const cache = await openCache();
  const noted = await cache.match(FORMER_PAGES);
  if (!noted || worker.registration.installing || worker.registration.waiting) return;
  /** @type {[string[], string[]]} */
  const [former, open] = await Promise.all([noted.json(), openPages()]);
  if (!former.some((page) => open.includes(page))) await precache.activate(event);
}

// Chromium forgets a version that waits if the one before is started anew just then: that one reminds it, and when
// the page has what it asked for, the newer one asks again to take over.
async function takeOverSoon() {
  await new Promise((resolve) => setTimeout(resolve, CALM_MS));
  await worker.skipWaiting();
}

/** @param {string} key */
async function match(key) {
  const found = openCache().then((cache) => cache.match(key));
  return within(found, PATIENCE_MS, key).catch(() => undefined);
}

/**
 * Returns what is kept, unless it is damaged.
 * @param {string} cacheKey
 */
async function whole(cacheKey) {
  const found = await match(cacheKey);
  if (!found) return;
  try {
    const content = await within(found.clone().arrayBuffer(), PATIENCE_MS, cacheKey);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
    const integrity = `sha256-${btoa(String.fromCharCode(...digest))}`;
    return integrity === precache.getIntegrityForCacheKey(cacheKey) ? found : undefined;
  } catch {
    return;
  }
}

/**
 * Fetches a file of this version past caches; fails where the server has another, or there is no network.
 * @param {string} address
 * @param {string} cacheKey
 */
function fetchAnew(address, cacheKey) {
  return fetch(address, { cache: "reload", integrity: precache.getIntegrityForCacheKey(cacheKey) });
}

/**
 * The file itself, of this version or, if it is named by its content, of the former one; one that is damaged is fetched
 * anew.
 * @param {ExtendableEvent} event
 * @param {string} address
 */
async function kept(event, address) {
  const cacheKey = precache.getCacheKeyForURL(address);
  if (!cacheKey) return match(address);
  const found = await whole(cacheKey);
  if (found) return found;
  try {
    const response = await fetchAnew(address, cacheKey);
    const copy = response.clone();
    event.waitUntil(openCache().then((cache) => cache.put(cacheKey, copy)));
    return response;
  } catch {
    return;
  }
}

/** Fetches what is missing, as browsers clear the store while the worker stays; tells whether all of it is there then. */
async function complete() {
  try {
    const cache = await openCache();
    const there = new Set((await cache.keys()).map(({ url }) => url));
    for (const [address, cacheKey] of precache.getURLsToCacheKeys()) {
      if (!there.has(cacheKey)) await cache.put(cacheKey, await fetchAnew(address, cacheKey));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * As web servers do: the folder for its index, and with a slash at its end.
 * @param {URL} url
 */
function redirected({ origin, pathname, search }) {
  const folder = pathname.endsWith("/index.html") ? pathname.slice(0, -"index.html".length) : `${pathname}/`;
  const isKept = precache.getCacheKeyForURL(origin + folder) !== undefined;
  return isKept ? Response.redirect(origin + folder + search) : undefined;
}

/** @param {FetchEvent} event */
async function missing(event) {
  const page = await kept(event, new URL("404.html", scope).href);
  return new Response(page?.body, { status: 404, headers: page?.headers });
}

/** @param {FetchEvent} event */
async function respond(event) {
  const { request } = event;
  const url = new URL(request.url);
  const found = await kept(event, url.origin + url.pathname);
  if (found) return found;
  if (request.mode !== "navigate") return fetch(request);
  return redirected(url) ?? fetch(request).catch(() => missing(event));
}

/** Drops what is kept already and damaged: files named by their content would be taken as the same. */
async function mend() {
  const cache = await openCache();
  const keys = [...precache.getURLsToCacheKeys().values()];
  for (const key of keys) if ((await cache.match(key)) && !(await whole(key))) await cache.delete(key);
}

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(mend().then(() => precache.install(event)));
});

worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));

// A page hands over a port to hear whether all of the site is there; a version that waits is reminded without one.
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(port ? complete().then((isWhole) => port.postMessage(isWhole)) : takeOverSoon());
});

worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  worker.registration.waiting?.postMessage("");
  if (method !== "GET" || !url.startsWith(scope)) return;
  event.respondWith(respond(event));
  if (mode === "navigate") event.waitUntil(tidyUp(event));
});
