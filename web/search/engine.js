// Finds the sections of the site that answer what is typed, the best first.

import MiniSearch from "minisearch";
import { allTerms, askedTerms, gist, setSimplified } from "./terms.js";

const SHOWN = 10;
const OF_ONE_PAGE = 4;
// What is this much weaker than the best is there for a word that many pages have.
const WEAKEST = 0.08;

/**
 * What an entry of the index is found by.
 * @typedef {object} Section
 * @property {number} id
 * @property {string} at where it stands, from the site's root
 * @property {string} title
 * @property {string} page what its page is called
 * @property {string} text
 * @property {string[]} said words that readers use for it and that it does not have
 * @property {number} weight
 */

export class Engine {
  /** @param {SearchIndex} index */
  constructor(index) {
    setSimplified(...index.simplified);
    /** @type {Section[]} */
    this.sections = index.pages.flatMap(({ at, title: page, weight, sections }) =>
      sections.map(([anchor, title, text, said = []]) => ({
        id: 0,
        at: anchor ? `${at}#${anchor}` : at,
        title: title || page,
        page: title ? page : "",
        text,
        said,
        weight,
      })),
    );
    this.sections.forEach((section, id) => {
      section.id = id;
    });
    this.index = new MiniSearch({
      fields: ["title", "said", "page", "text"],
      extractField: (section, field) =>
        field === "said" ? section.said.join("\n") : section[/** @type {"id"} */ (field)],
      tokenize: allTerms,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: askedTerms,
        boost: { title: 5, said: 6, page: 1.5 },
        prefix: (term) => /^[a-z]{3}/.test(term),
        fuzzy: (term) => (/^[a-z]{6}/.test(term) ? 1 : false),
        weights: { prefix: 0.5, fuzzy: 0.25 },
        bm25: { k: 1.2, b: 0.5, d: 0.3 },
        boostDocument: (id) => this.sections[id]?.weight ?? 1,
      },
    });
    this.index.addAll(this.sections);
    this.questions = this.sections.map(({ title, said }) => [title, ...said].map(gist));
    this.uncovered = index.uncovered.map((row) => ({ ...row, words: row.words.map(gist) }));
  }

  /**
   * Returns the sections, and what is said of words that nothing on the site is about.
   * @param {string} query
   */
  find(query) {
    const asked = gist(query);
    const uncovered = this.uncovered.find(({ words }) => words.some((word) => asked.includes(word)));
    const matches = this.search(query);
    const least = (matches[0]?.score ?? 0) * WEAKEST;
    const found = matches
      .filter(({ score }) => score >= least)
      .map(({ id, score }) => ({
        section: /** @type {Section} */ (this.sections[id]),
        score: score * this.likeness(id, asked),
      }))
      .sort((one, other) => other.score - one.score)
      .map(({ section }) => section);
    // Where there is no answer, the place that helps most goes before what only has the words.
    const helps = this.sections.filter(({ at }) => at === uncovered?.see);
    return { sections: few([...new Set([...helps, ...found])]), says: uncovered?.says ?? "" };
  }

  /**
   * What has none of the terms may still have a character of them, or a word that differs by a letter.
   * @param {string} query
   */
  search(query) {
    const found = this.index.search(query);
    if (found.length) return found;
    return this.index.search(query, { tokenize: allTerms, fuzzy: (term) => (/^[a-z]{4}/.test(term) ? 1 : false) });
  }

  /**
   * Returns by how much more a section counts whose title, or whose words, are nearly all that is typed.
   * @param {number} id
   * @param {string} asked
   */
  likeness(id, asked) {
    return 1 + 2 * Math.max(0, ...(this.questions[id] ?? []).map((question) => likeness(question, asked)));
  }
}

/**
 * @param {string} question
 * @param {string} asked
 */
function likeness(question, asked) {
  if (!question || !asked) return 0;
  if (question === asked) return 3;
  const share = Math.min(question.length, asked.length) / Math.max(question.length, asked.length);
  if (asked.includes(question)) return question.trim().length > 1 ? Math.max(share, 0.6) : share;
  return question.includes(asked) ? share : 0;
}

/**
 * Returns the first of the sections, of each page only some.
 * @param {Section[]} sections
 */
function few(sections) {
  /** @type {Map<string, number>} */
  const shown = new Map();
  return sections
    .filter(({ at }) => {
      const page = at.split("#")[0] ?? "";
      shown.set(page, (shown.get(page) ?? 0) + 1);
      return (shown.get(page) ?? 0) <= OF_ONE_PAGE;
    })
    .slice(0, SHOWN);
}
