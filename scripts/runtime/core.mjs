// Stands between Pyodide and its core, under Node.js: gives a lean core what it calls where something was taken out.

/**
 * @param {(index: number) => void} missing called with the number of an emptied function that was entered
 * @param {(instance: WebAssembly.Instance) => void} [onstart] called with each instance of a core
 */
export function watchCores(missing, onstart = () => {}) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (source, imports) => {
    // Pyodide has small modules beside its core.
    if (!imports?.wasi_snapshot_preview1) return instantiate.call(WebAssembly, source, imports);
    const started = await instantiate.call(WebAssembly, source, { ...imports, lean: { missing } });
    onstart(started.instance);
    return started;
  };
}
