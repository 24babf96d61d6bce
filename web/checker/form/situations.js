// The cards that ask what happened: each stands for a flow and what happened last in it, or for a topic, which has no
// time to work out and a text of its own; one stands for everything else.

import { all } from "../dom.js";

const OTHER = "other";

export class Situations {
  #form;
  #cards;
  #topics; // the texts, by the situation they are for
  #place; // where they stand

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} place where the topics stand: outside the form, in place of the answer
   */
  constructor(form, place) {
    this.#form = form;
    this.#cards = all(form, "[name=situation]", HTMLInputElement);
    this.#place = place;
    this.#topics = new Map(all(place, "[data-topic]").map((topic) => [topic.dataset.topic, topic]));
    this.render();
  }

  get first() {
    return this.#cards[0];
  }

  get isChosen() {
    return this.chosen !== undefined;
  }

  /** Whether the reader says in fields of their own what happened. */
  get isOther() {
    return this.chosen === OTHER;
  }

  /** The text for what is chosen; undefined where there is a time to work out. */
  get topic() {
    return this.#topics.get(this.chosen);
  }

  get chosen() {
    return this.#cards.find(({ checked }) => checked)?.value;
  }

  /** The flow, undefined for a topic and everything else, and the event, "" for these. */
  read() {
    if (this.chosen === undefined || this.isOther || this.topic) return { flow: undefined, event: "" };
    const [flow, event] = this.chosen.split(".");
    return { flow, event };
  }

  /**
   * Chooses what stands for a case, or what a link names by itself; none where it says nothing.
   * @param {string | undefined} flow
   * @param {string} event
   * @param {string} [situation]
   */
  show(flow, event, situation) {
    const isNothing = flow === undefined && event === "";
    const named = this.#topics.has(situation) || situation === OTHER ? situation : undefined;
    const exact = this.#cards.find(({ value }) => value === `${flow}.${event}`)?.value;
    const chosen = isNothing ? named : (exact ?? OTHER);
    for (const card of this.#cards) {
      card.checked = card.value === chosen;
      const fold = card.closest("details");
      if (card.checked && fold) fold.open = true;
    }
    this.render();
  }

  /** Shows the text for what is chosen, where it has one. */
  render() {
    this.#form.toggleAttribute("data-topic", this.topic !== undefined);
    this.#place.hidden = !this.topic;
    for (const topic of this.#topics.values()) topic.hidden = topic !== this.topic;
  }
}
