// Fetches the files of the runtime, tells how much of them has come, and undoes their compression as they come.

import manifest from "manifest";
import { XzReadableStream } from "xz-decompress";

export const RUNTIME = new URL("../runtime/", import.meta.url);
export const WASM = "application/wasm";

/**
 * The address of a file of the runtime.
 * @param {string} name as in the manifest
 */
export function address(name) {
  return new URL(manifest.files[name].name, RUNTIME).href;
}

/**
 * Compiles WebAssembly as it comes, or where a browser cannot do that, from all of its bytes.
 * @param {Response} response
 */
export async function compile(response) {
  try {
    return await WebAssembly.compileStreaming(response);
  } catch (error) {
    // What was read cannot be read again.
    if (response.bodyUsed) throw error;
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

/** Fetches compressed files. */
export class Download {
  #arrived = 0;
  #total;
  #tell;

  /**
   * @param {string[]} names
   * @param {(share: number) => void} tell called with the share that has come, from 0 to 1
   */
  constructor(names, tell) {
    this.#total = names.reduce((sum, name) => sum + manifest.files[name].bytes, 0);
    this.#tell = tell;
    tell(0);
  }

  /**
   * Returns a stream of what was in the file before it was compressed.
   * @param {string} name
   */
  async open(name) {
    const response = await fetch(address(name));
    if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
    return new XzReadableStream(response.body.pipeThrough(this.#counter()));
  }

  #counter() {
    /** @type {Transformer<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
    const count = {
      transform: (chunk, rest) => {
        this.#arrived += chunk.byteLength;
        this.#tell(Math.min(1, this.#arrived / this.#total));
        rest.enqueue(chunk);
      },
    };
    return new TransformStream(count);
  }
}
