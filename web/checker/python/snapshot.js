// Keeps what a start of Python came to, in the reader's own browser: the next visit need not go that way again.
//
// Kept are the files of the runtime without their compression, Python's memory with the rules in it, from before the
// first question, and what Python replied to a few questions that nobody asked, to see whether all is as it was.

import manifest from "manifest";
import { compile, Download, RUNTIME, WASM } from "./download.js";
import { withEmptyPages, withoutEmptyPages } from "./sparse.js";

const CACHE = "checker-start";
const CORE = "python.bin";
const ARCHIVES = ["library.bin", "rules.bin"];
const DIGEST = "Digest";

// What other files have left is of no use.
const VERSION = Object.values(manifest.files)
  .map(({ name }) => name)
  .join("+");
/** @param {string} part */
const place = (part) => new URL(`kept/${part}?${VERSION}`, RUNTIME).href;
// There while a start from what was kept is under way: whoever finds it knows that the last one came to nothing.
const TRYING = place("trying");

/** Returns the parts to start from, null where there are none that can be trusted. */
export async function recall() {
  // Some browsers have no such store, some only for pages that came over a safe connection.
  if (!self.caches || !(await caches.has(CACHE))) return null;
  const cache = await caches.open(CACHE);
  const names = [TRYING, ...[CORE, ...ARCHIVES, "memory", "replies"].map(place)];
  const [tried, core, library, rules, memory, replies] = await Promise.all(names.map((name) => cache.match(name)));
  if (tried || !core || !replies) {
    await forget();
    return null;
  }
  const parts = await Promise.all([
    compile(core),
    whole(library),
    whole(rules),
    whole(memory).then(withEmptyPages),
    replies.json(),
    cache.put(TRYING, new Response()),
  ]);
  return { core: parts[0], library: parts[1], rules: parts[2], memory: parts[3], replies: parts[4] };
}

/**
 * Returns what was put, if it is that: what is not used at once would not show that it is damaged.
 * @param {Response | undefined} response
 */
async function whole(response) {
  if (!response) throw new Error("A part is missing.");
  const content = await response.arrayBuffer();
  if ((await digest(content)) !== response.headers.get(DIGEST)) throw new Error(`${response.url} is damaged.`);
  return content;
}

/** @param {ArrayBuffer} content */
async function digest(content) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", content)).join();
}

/** The start from what was kept has come to its end. */
export async function trust() {
  const cache = await caches.open(CACHE);
  await cache.delete(TRYING);
}

export async function forget() {
  await caches.delete(CACHE);
}

/**
 * Keeps Python's memory and all that belongs to it, in place of what was kept before.
 * @param {Uint8Array<ArrayBuffer>} memory
 * @param {(question: string) => string} reply
 */
export async function keep(memory, reply) {
  await forget();
  const cache = await caches.open(CACHE);
  /**
   * @param {string} part
   * @param {ArrayBuffer} content
   */
  const put = async (part, content) =>
    cache.put(place(part), new Response(content, { headers: { [DIGEST]: await digest(content) } }));
  const download = new Download([CORE, ...ARCHIVES], () => {});
  // A browser may keep the compiled code of what it compiles as it comes. Of the core nothing but code is used, which is
  // checked while it is compiled: its data is in the memory.
  await cache.put(place(CORE), new Response(await download.open(CORE), { headers: { "Content-Type": WASM } }));
  for (const archive of ARCHIVES) await put(archive, await new Response(await download.open(archive)).arrayBuffer());
  await put("memory", await withoutEmptyPages(memory.buffer));
  // The last to be put: where it is, all is.
  await cache.put(place("replies"), Response.json(manifest.probes.map((probe) => reply(probe))));
}
