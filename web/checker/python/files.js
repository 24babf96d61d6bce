// Opens the files of the runtime, kept or fetched, each only once it has the hash that the manifest has of it.
//
// What has another hash is no longer kept, and is fetched anew.

import manifest from "manifest";
import { XzReadableStream } from "xz-decompress";
import { hash } from "./integrity.js";

const AS_WASM = { headers: { "Content-Type": "application/wasm" } };

export class Files {
  #store;
  #download;
  /** @type {Map<string, ArrayBuffer>} */
  #toKeep = new Map();

  /**
   * @param {import("./store.js").Store | null} store
   * @param {import("./download.js").Download} download
   */
  constructor(store, download) {
    this.#store = store;
    this.#download = download;
  }

  /**
   * Returns what is in a file, without its compression.
   * @param {string} name as in the manifest
   */
  async content(name) {
    return (await this.#open(name)).content;
  }

  /**
   * Returns the module of JavaScript that a file is.
   * @param {string} name
   */
  async script(name) {
    const address = URL.createObjectURL(new Blob([await this.content(name)], { type: "text/javascript" }));
    try {
      return await import(address);
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  /**
   * Returns the module of WebAssembly that a file is, compiled as it comes.
   * @param {string} name
   * @returns {Promise<WebAssembly.Module>}
   */
  async module(name) {
    return (await this.#open(name, compile)).used;
  }

  /** Keeps what was fetched, and gives back the memory in which it was undone. */
  async keep() {
    // The library holds its one instance for ever, and with it the nine megabytes that the core took.
    Object.assign(XzReadableStream, { _moduleInstance: null, _moduleInstancePromise: null });
    for (const [name, content] of this.#toKeep) {
      this.#toKeep.delete(name);
      await this.#store?.put(name, content);
    }
  }

  /**
   * @param {string} name
   * @param {(response: Response) => Promise<any>} [use] what is done with it while it comes
   */
  async #open(name, use) {
    const kept = this.#store?.take(name);
    if (kept) {
      try {
        return await checked(name, kept.stream, use);
      } catch (error) {
        console.warn(`${name} was not kept as it was:`, error);
        await this.#store?.drop(name);
      }
    }
    const fetched = await this.#fetch(name, use);
    if (this.#store) this.#toKeep.set(name, fetched.content);
    return fetched;
  }

  /**
   * @param {string} name
   * @param {(response: Response) => Promise<any>} [use]
   */
  async #fetch(name, use) {
    for (let isAgain = false; ; isAgain = true) {
      const opened = this.#download.open(name, isAgain);
      const stream = name.endsWith(".bin") ? new XzReadableStream(opened.stream) : opened.stream;
      try {
        return await checked(name, stream, use);
      } catch (error) {
        if (isAgain || opened.isLost) throw error;
        opened.stop();
      }
    }
  }
}

/**
 * @param {string} name
 * @param {ReadableStream} stream
 * @param {(response: Response) => Promise<any>} [use]
 */
async function checked(name, stream, use) {
  const response = new Response(stream, AS_WASM);
  const [used, content] = await Promise.all([use?.(response.clone()), response.arrayBuffer()]);
  if ((await hash(new Uint8Array(content))) !== manifest.files[name].sha256) throw new Error(`${name} is damaged.`);
  return { used, content };
}

/**
 * Compiles WebAssembly as it comes, or where a browser cannot do that, from all of its bytes.
 * @param {Response} response
 */
async function compile(response) {
  try {
    return await WebAssembly.compileStreaming(response);
  } catch (error) {
    // What was read cannot be read again.
    if (response.bodyUsed) throw error;
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
