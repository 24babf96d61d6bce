// What a reader sees until the answer comes, or where it never does: the limit of what happened last and, where its end
// is one addition, that end as a provisional date.

import { all, one, part } from "../dom.js";
import { readClock } from "../link.js";
import { Alarm } from "../timing.js";
import { safeEnd } from "./addition.js";
import { Board } from "./board.js";

/** @import { Addition } from "./addition.js" */

const MINUTE = 60_000;

export class Provisional {
  #checker;
  #place;
  #chinaOffset;
  #board;
  #shown = ""; // what the date that is shown was found for, so that nothing is drawn and said twice
  #alarm = new Alarm(() => this.#again());
  #again = () => {};

  /** @param {HTMLElement} checker */
  constructor(checker) {
    this.#checker = checker;
    this.#place = part(checker, "provisional");
    this.#chinaOffset = Number(one(checker, "[data-china-minutes]").dataset.chinaMinutes);
    this.#board = new Board(this.#place, checker.lang, this.#chinaOffset);
  }

  /** Whether there is anything to see. */
  get isShown() {
    return !this.#place.hidden;
  }

  /**
   * Shows what is known of a case without the rules; nothing where an answer is there, or nobody waits for one.
   * @param {Case | null} asked
   * @param {boolean} hasFailed whether the answer does not come
   * @returns {HTMLElement[]} what is to be read out: the sentence with the date, where it is new
   */
  render(asked, hasFailed) {
    this.#again = () => this.render(asked, hasFailed);
    this.#alarm.stop();
    const now = asked?.now ?? readClock();
    const end = asked && this.#endOf(asked, now);
    const limit = asked && !hasFailed ? this.#limitOf(asked) : undefined;
    this.#place.hidden = !end && !limit;
    part(this.#place, "sole-limit").replaceChildren(...(limit?.cloneNode(true).childNodes ?? []));
    const shown = end ? JSON.stringify([asked, end]) : "";
    const isNew = shown !== this.#shown;
    this.#shown = shown;
    if (isNew) this.#board.show(end?.template, end?.safe ?? 0, Date.parse(now) / 1_000 + this.#chinaOffset * 60);
    this.#board.tellWorth(hasFailed);
    if (end && asked?.now === undefined) {
      this.#alarm.set([(end.holdsUntil - this.#chinaOffset * 60) * 1_000], MINUTE);
    }
    return isNew ? all(this.#place, "[data-provisional]") : [];
  }

  /**
   * Returns the safe end where it is known already.
   * @param {Case} asked
   * @param {string} now
   */
  #endOf({ flow, events, observed, ownLimit, pauses = [] }, now) {
    const [{ event = "", at = "" } = {}, ...others] = events;
    const template = all(this.#place, "template", HTMLTemplateElement).find(
      ({ dataset }) => dataset.board === `${flow}.${event}`,
    );
    if (!template || others.length > 0 || observed || ownLimit || pauses.length > 0) return undefined;
    const end = safeEnd(readAddition(template.dataset), at, now, this.#chinaOffset);
    return end && { ...end, template };
  }

  /**
   * Returns what stands in the page of the limit of what happened last, if it has one.
   * @param {Case} asked
   */
  #limitOf({ flow = "", events }) {
    const event = events.at(-1)?.event ?? "";
    const of = `[data-flow="${CSS.escape(flow)}"] [data-timed][data-event="${CSS.escape(event)}"]`;
    return part(this.#checker, "limits").querySelector(of);
  }
}

/**
 * @param {DOMStringMap} written
 * @returns {Addition}
 */
function readAddition({ unit, first, last, safe }) {
  return /** @type {Addition} */ ({ unit, first: Number(first), last: Number(last), safe });
}
