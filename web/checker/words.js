// Words that Python wrote, with places for values: "{name}".

/**
 * @param {string} words
 * @param {Record<string, string | number | undefined>} values
 */
export function fillIn(words, values) {
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
