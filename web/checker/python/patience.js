// Gives up on what does not come.

/**
 * Returns what is promised, or throws where it has not come in time.
 * @template T
 * @param {Promise<T>} promised
 * @param {number} patience in milliseconds
 * @param {string} what for the message
 * @returns {Promise<T>}
 */
export function within(promised, patience, what) {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new Error(`${what} did not come in ${patience} ms.`)), patience);
    promised.then(resolve, reject).finally(() => clearTimeout(alarm));
  });
}
