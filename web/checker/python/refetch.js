// Asks the server itself for a file that was wrong, past what caches have of it. They keep what comes, so that whoever
// asks for it next has that.

/**
 * @param {string | URL} address
 * @param {RequestInit} [options]
 */
export async function refetch(address, options) {
  const response = await fetch(address, { ...options, cache: "reload" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Only what has come as a whole is kept.
  await response.arrayBuffer();
}

/**
 * Goes on once that is done, whether or not it could be; returns what calls it off.
 * @param {URL} address
 * @param {() => void} goOn
 */
export function afterRefetch(address, goOn) {
  const line = new AbortController();
  const unlessCalledOff = () => {
    if (!line.signal.aborted) goOn();
  };
  refetch(address, { signal: line.signal }).then(unlessCalledOff, unlessCalledOff);
  return line;
}
