// Cuts a text into the terms that search goes by: alike for what is searched and for what is typed.
//
// Chinese is cut into pairs of characters, so that no dictionary has to know the word; a number counts as one
// character, so that 48小时 and "48 小时" are the same. A single character is a term too.

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

// What is in most questions and tells nothing of what is asked.
const EMPTY = {
  zh: /怎么办|咋办|怎麼辦|请问|[的了吗呢吧啊呀嘛]/gu,
  en: new Set(
    `a about after am an and any are as at be been but by can could did do does dont for from get got had has have he her his how
    i if in is it its ive just me my of on or our she should so that the their them then there they this to was we were what
    will with would you your`.split(/\s+/),
  ),
};

/** @type {Map<string, string>} */
const simplified = new Map();
/** @type {Map<string, string>} */
const folded = new Map();

/**
 * Takes traditional characters for the simplified ones of the pages.
 * @param {string} from
 * @param {string} to the character for each of them, in the same order
 */
export function setSimplified(from, to) {
  const characters = [...to];
  [...from].forEach((character, place) => {
    simplified.set(character, characters[place] ?? character);
  });
}

/**
 * Returns a text in lower case, in simplified characters and without full-width ones; a place in it is the same as before.
 * @param {string} text
 */
export function fold(text) {
  return text.replace(/[^\n -@[-~]/gu, (character) => {
    const known = folded.get(character);
    if (known) return known;
    const usual = character.normalize("NFKC").toLowerCase();
    const plain = simplified.get(usual) ?? usual;
    const fits = plain.length === character.length ? plain : character;
    folded.set(character, fits);
    return fits;
  });
}

/**
 * Returns an English word without its ending, so that refund, refunds, refunded and refunding are one.
 * @param {string} word
 */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/ie[sd]$/, "y")
    .replace(/(?<=...)(?:ing|ed|es|s|e)$/, "")
    .replace(/([bdgmnprt])\1$/, "$1");
}

/**
 * Returns what is typed without the Chinese that is in most questions.
 * @param {string} text
 */
export function plain(text) {
  return fold(text)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replace(EMPTY.zh, "\n");
}

/** @param {string} text */
function words(text) {
  const told = plain(text);
  return [...told.matchAll(WORD)]
    .map(([word], place, all) => ({ word, beside: beside(told, all[place - 1], all[place]) }))
    .filter(({ word }) => !EMPTY.en.has(word));
}

/**
 * Whether a word stands right beside the one before it; blanks between a number and Chinese do not count.
 * @param {string} text
 * @param {RegExpExecArray | undefined} before
 * @param {RegExpExecArray} word
 */
function beside(text, before, word) {
  if (!before) return false;
  const between = text.slice(before.index + before[0].length, word.index);
  return between === "" || (/^ +$/.test(between) && /\d/.test(before[0] + word[0]) && HAN.test(before[0] + word[0]));
}

/**
 * Writes Chinese in letters: in MiniSearch's tree a thousand characters beside each other take seconds to fill in.
 * @param {string} word
 */
function spelt(word) {
  return [...word].map((character) => `#${character.codePointAt(0)?.toString(36)}`).join("");
}

/**
 * Returns all terms of a text that is searched, each once.
 * @param {string} text
 */
export function allTerms(text) {
  /** @type {string[]} */
  const terms = [];
  let before = "";
  for (const { word, beside } of words(text)) {
    const han = HAN.test(word);
    if (beside && (han || HAN.test(before))) terms.push(spelt(before + word));
    terms.push(han ? spelt(word) : stem(word));
    before = word;
  }
  return [...new Set(terms)];
}

/**
 * Returns the terms of what is typed: of Chinese only pairs, where there is more than one character. For what has none
 * of them, `allTerms` has the single ones too.
 * @param {string} text
 */
export function askedTerms(text) {
  const found = words(text);
  /** @type {string[]} */
  const terms = [];
  found.forEach(({ word, beside }, place) => {
    const han = HAN.test(word);
    const before = found[place - 1]?.word ?? "";
    const after = found[place + 1];
    const paired = beside && (han || HAN.test(before));
    if (paired) terms.push(spelt(before + word));
    if (!han) terms.push(stem(word));
    else if (!paired && !after?.beside) terms.push(spelt(word));
  });
  return [...new Set(terms)];
}

/**
 * Returns what a text comes to when only the words that tell something are left; two texts that come to the same are
 * taken for the same question.
 * @param {string} text
 */
export function gist(text) {
  return words(text)
    .map(({ word }) => (HAN.test(word) ? word : ` ${stem(word)} `))
    .join("")
    .replace(/ +/g, " ");
}
