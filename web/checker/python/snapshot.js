// Keeps Python's memory with the rules in it, as it was before anything of the reader's was in it.

import { hash } from "./integrity.js";
import { withEmptyPages, withoutEmptyPages } from "./sparse.js";
import { MEMORY } from "./store.js";

/** @import { Store } from "./store.js" */

/**
 * Returns the memory to start from, null where there is none that can be trusted.
 * @param {Store} store
 */
export async function recall(store) {
  const kept = store.take(MEMORY);
  if (!kept) return null;
  try {
    const sparse = await new Response(kept.stream).arrayBuffer();
    if ((await hash(new Uint8Array(sparse))) !== kept.note) throw new Error("It has another hash.");
    if (!(await store.try())) throw new Error("The last start from it came to nothing.");
    return withEmptyPages(sparse);
  } catch (error) {
    console.warn("Python's memory was not kept as it was:", error);
    await store.drop(MEMORY);
    return null;
  }
}

/**
 * @param {Store} store
 * @param {Uint8Array<ArrayBuffer>} memory
 */
export async function keep(store, memory) {
  const sparse = await withoutEmptyPages(memory.buffer);
  await store.put(MEMORY, sparse, await hash(new Uint8Array(sparse)));
}
