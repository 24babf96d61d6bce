// What a reader calls a case: tidied, told apart from others, and made fit to stand among other words.

const LONGEST_NAME = 80;

/**
 * Makes a name one line of plain characters.
 * @param {string} name
 */
export function tidyName(name) {
  const line = name
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .trim();
  return [...line].slice(0, LONGEST_NAME).join("");
}

/**
 * Returns a name without marks of direction, to stand among other words: they would turn these round as well.
 * @param {string} name
 */
export function plain(name) {
  return name.replace(/\p{Bidi_Control}/gu, "");
}

/**
 * Returns what gives a name a number where it is taken, and no name twice or longer than a name may be.
 * @param {string[]} names those that are taken
 */
export function numbering(names) {
  const taken = new Set(names);
  /** @type {Map<string, number>} */
  const counts = new Map(); // how far each name has come
  return (/** @type {string} */ name) => {
    let count = counts.get(name) ?? 1;
    let free = name;
    while (taken.has(free)) {
      count += 1;
      const number = ` (${count})`;
      free = tidyName([...name].slice(0, LONGEST_NAME - number.length).join("")) + number;
    }
    counts.set(name, count);
    taken.add(free);
    return free;
  };
}
