// The board of an answer before there is one: what Python drew, with the time put in that was added up.

import { all, part } from "../dom.js";
import { clockChanges, placeName } from "../reader_clock.js";
import { aroundLarge, endInWords, KnownClock, zoneInWords } from "./time_words.js";

/** @import { Patterns } from "./time_words.js" */

export class Board {
  #place;
  #lang;
  #chinaOffset;
  /** @type {Patterns} */
  #patterns;

  /**
   * @param {HTMLElement} place
   * @param {string} lang
   * @param {number} chinaOffset in minutes
   */
  constructor(place, lang, chinaOffset) {
    this.#place = place;
    this.#lang = lang;
    this.#chinaOffset = chinaOffset;
    this.#patterns = JSON.parse(part(place, "time-patterns").textContent);
  }

  /**
   * Puts a time into what a template holds; without one there is no board. Instants are as in `addition.js`.
   * @param {HTMLTemplateElement | undefined} template
   * @param {number} end
   * @param {number} now
   */
  show(template, end, now) {
    const place = part(this.#place, "board");
    place.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
    if (!template) return;
    const clock = new KnownClock(clockChanges(Date.now(), this.#chinaOffset), this.#chinaOffset);
    const china = new KnownClock([], this.#chinaOffset);
    const name = clock.isChinasAt(end - 1) ? "china" : "own";
    for (const sentence of all(place, ".dc-sentence")) {
      if (sentence.dataset.clock === name) sentence.dataset.provisional = "";
      else sentence.remove();
    }
    for (const inChina of all(place, ".dc-in-china")) {
      if (name === "china") inChina.remove();
    }
    const iso = `${new Date(end * 1_000).toISOString().slice(0, 19)}+08:00`;
    for (const time of all(place, "time", HTMLTimeElement)) {
      const isLarge = time.closest("[data-provisional]") !== null;
      const words = endInWords(this.#patterns, isLarge ? clock : china, end, now);
      time.dateTime = iso;
      time.replaceChildren(...(isLarge ? this.#pieces(words) : [words]));
    }
    if (name === "own") this.#nameZone(place);
  }

  /** @param {HTMLElement} place */
  #nameZone(place) {
    const zone = zoneInWords(this.#patterns, placeName(this.#lang));
    for (const span of all(place, ".dc-sentence > span")) {
      span.textContent = span.textContent.replace("{zone}", zone);
    }
  }

  /**
   * Says what the date is worth, to the eye and to the ear.
   * @param {boolean} hasFailed whether the answer does not come
   */
  tellWorth(hasFailed) {
    const { loading = "", failed = "" } = this.#place.dataset;
    const notes = all(this.#place, ".dc-remaining");
    const worth = hasFailed ? failed : loading;
    for (const note of [...notes, part(this.#place, "worth")]) {
      const told = notes.length > 0 ? worth : "";
      if (note.textContent !== told) note.textContent = told;
    }
  }

  /**
   * Sets the time as an answer does, see `rules/render/board.py`.
   * @param {string} words
   */
  #pieces(words) {
    const [before, large, after] = aroundLarge(this.#patterns, words);
    const day = /\d{4}/.test(words) ? "dc-day dc-long" : "dc-day";
    const isClock = large.includes(":");
    const clock = large.length === "00:00".length ? "dc-clock" : "dc-clock dc-long";
    const pieces = [
      [day, before],
      [isClock ? clock : "dc-date", large],
      [day, after],
    ];
    return pieces
      .filter(([, part]) => part !== "")
      .map(([kind, part]) => Object.assign(document.createElement("span"), { className: kind, textContent: part }));
  }
}
