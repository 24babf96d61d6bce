// Keeps what a start of Python came to, in the reader's own browser: the next visit need not go that way again.
//
// Kept are the files of the runtime without their compression, Python's memory with the rules in it, from before the
// first question, and what Python replied to a few questions that nobody asked, to see whether all is as it was.

import { Download, RUNTIME } from "./download.js";
import manifest from "./manifest.js";

const CACHE = "checker-start";
const TYPES = { "python.bin": "application/wasm", "library.bin": "application/zip", "rules.bin": "application/zip" };

// What other files have left is of no use.
const VERSION = Object.values(manifest.files)
  .map(({ name }) => name)
  .join("+");
const place = (part) => new URL(`kept/${part}?${VERSION}`, RUNTIME).href;
// There while a start from what was kept is under way: whoever finds it knows that the last one came to nothing.
const TRYING = place("trying");

// Returns the parts to start from, null where there are none that can be trusted.
export async function recall() {
  // Some browsers have no such store, some only for pages that came over a safe connection.
  if (!self.caches || !(await caches.has(CACHE))) return null;
  const cache = await caches.open(CACHE);
  const names = [TRYING, ...Object.keys(TYPES).map(place), place("memory"), place("replies")];
  const [tried, core, library, rules, memory, replies] = await Promise.all(names.map((name) => cache.match(name)));
  if (tried || !replies) {
    await forget();
    return null;
  }
  const parts = await Promise.all([
    WebAssembly.compileStreaming(core),
    library.blob(),
    rules.arrayBuffer(),
    memory.arrayBuffer(),
    replies.json(),
    cache.put(TRYING, new Response()),
  ]);
  return { core: parts[0], library: parts[1], rules: parts[2], memory: parts[3], replies: parts[4] };
}

// The start from what was kept has come to its end.
export async function trust() {
  const cache = await caches.open(CACHE);
  await cache.delete(TRYING);
}

export async function forget() {
  await caches.delete(CACHE);
}

// Keeps Python's memory and all that belongs to it, in place of what was kept before.
export async function keep(memory, reply) {
  await forget();
  const cache = await caches.open(CACHE);
  const download = new Download(Object.keys(TYPES), () => {});
  for (const [name, type] of Object.entries(TYPES)) {
    await cache.put(place(name), new Response(await download.open(name), { headers: { "Content-Type": type } }));
  }
  await cache.put(place("memory"), new Response(memory));
  // The last to be put: where it is, all is.
  await cache.put(place("replies"), Response.json(manifest.probes.map((probe) => reply(probe))));
}
