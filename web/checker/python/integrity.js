// Tells a file by its hash.

import { sha256 } from "@noble/hashes/sha2.js";

/**
 * Returns the SHA-256 of some bytes, in hexadecimal.
 * @param {Uint8Array<ArrayBuffer>} content
 */
export async function hash(content) {
  // Browsers have one of their own, for pages that came over a safe connection only.
  const digest = crypto.subtle ? new Uint8Array(await crypto.subtle.digest("SHA-256", content)) : sha256(content);
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
