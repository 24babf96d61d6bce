// What of the checker can be seen around the form: whether an answer is shown or on its way, how far Python has come, all
// the limits where nothing can be worked out, and where the reader looks.

import { all, near, one, part } from "./dom.js";
import { Provisional } from "./provisional/provisional.js";

/** @import { Form } from "./form/form.js" */

/**
 * What there is to show; nothing is shown of a question that was not answered yet.
 * @typedef {object} Shown
 * @property {"idle" | "loading" | "ready" | "failed"} status of Python
 * @property {number | null} loaded as `Client.loaded`
 * @property {Case | null} asked the last question
 * @property {"answered" | "error" | null} outcome of the last question that was answered
 * @property {boolean} isWaiting whether the reader waits for an answer
 * @property {boolean} isStale whether the form has left what is shown behind
 */

export class Screen {
  #checker;
  #result;
  #form;
  #provisional;
  #isFolded = false; // whether the form is to give way to the answer
  #isLookedFor = false; // whether the reader asked to be taken to the answer

  /**
   * @param {HTMLElement} checker
   * @param {Form} form
   */
  constructor(checker, form) {
    this.#checker = checker;
    this.#form = form;
    this.#result = part(checker, "result");
    this.#provisional = new Provisional(checker);
    // From the answer, or what is there in its place, back to the form.
    this.#result.addEventListener("click", (event) => {
      const isTime = near(event, "[data-do=fill-time]") !== null;
      if (!isTime && !near(event, "[data-do=change]")) return;
      this.unfold();
      if (isTime) this.#form.focusTime();
      else part(this.#part("form"), "change").focus();
    });
  }

  /** @param {Shown} shown */
  render({ status, loaded, asked, outcome, isWaiting, isStale }) {
    const isStarting = status === "loading";
    // A runtime that breaks after the answer was shown takes nothing away from it.
    const hasFailed = this.#checker.hasAttribute("data-broken") || (status === "failed" && (isWaiting || !outcome));
    const isShown = outcome !== null && !hasFailed && !(isWaiting && isStarting);
    this.#checker.toggleAttribute("data-failed", hasFailed);
    this.#part("failed").hidden = !hasFailed;
    this.#part("answer").hidden = !isShown;
    this.#part("title").hidden = !(isShown || hasFailed || isWaiting);
    this.#part("stale").hidden = !(isShown && isStale);
    // What was refused is mended in the form, and what is not complete is completed there.
    if (hasFailed || isStale || (outcome === "error" && !isWaiting)) this.unfold();
    this.#fold(this.#isFolded);
    this.#part("loading").hidden = !isStarting;
    this.#part("loading").toggleAttribute("data-calm", !isWaiting);
    this.#showProgress(loaded);
    // What is there stays until the answer is.
    const isNeeded = isWaiting && !isShown && (isStarting || hasFailed || this.#provisional.isShown);
    const news = this.#provisional.render(isNeeded ? asked : null, hasFailed);
    if (news.length > 0) this.speak(news);
    if (hasFailed) {
      this.#narrowLimits(this.#form.read());
      this.speak([this.#part("why")]);
      this.lookAgain();
    }
    this.#checker.dataset.state = hasFailed ? "error" : isWaiting ? "loading" : (outcome ?? status);
  }

  /**
   * Keeps an answer where the same, asked again by itself, has none any more: the device's clock was changed. Says why.
   * @param {Reply} reply
   * @param {"answered" | "error" | null} outcome what is shown; null where the reader waits for something else
   */
  holds(reply, outcome) {
    const isHeld = !reply.ok && outcome === "answered";
    this.#part("held").hidden = !isHeld;
    if (isHeld) this.#part("held-why").textContent = reply.message;
    return isHeld;
  }

  /** Whether the reader is writing now, or has written in a field outside the form. */
  get isWrittenIn() {
    const form = this.#part("form");
    const outside = [
      ...all(this.#checker, "textarea", HTMLTextAreaElement),
      ...all(this.#checker, "input[type=text]", HTMLInputElement),
    ].filter((field) => !form.contains(field));
    const isWritten = outside.some((field) => field.offsetParent !== null && field.value !== field.defaultValue);
    return isWritten || Boolean(document.activeElement?.matches("input, select, textarea"));
  }

  /** Reads out what an answer leads with, after all that it rests on, and goes there if it was looked for. */
  tell() {
    const leading = ".dc-device.dc-caution, .dc-by-itself, .dc-sentence, .dc-error p:first-of-type";
    this.speak(all(this.#part("answer"), leading));
    this.lookAgain();
  }

  /**
   * Only the sentences that matter are read out; the rest of the answer is there to be read.
   * @param {HTMLElement[]} elements what holds them
   */
  speak(elements) {
    const sentence = elements.map(({ textContent }) => textContent).join(" ");
    const spoken = this.#part("spoken");
    if (spoken.textContent !== sentence) spoken.textContent = sentence;
  }

  /** Opens the form. */
  unfold() {
    this.#isFolded = false;
    this.#fold(false);
  }

  /** Has the form give way to the answer, and takes the reader there. */
  lookAtResult() {
    this.#isLookedFor = true;
    this.#isFolded = true;
    this.#fold(true);
    this.lookAt(this.#result);
  }

  /** @param {HTMLElement} element */
  lookAt(element) {
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }

  /** Before there was anything to see, the page may have been too short to bring it to the top. */
  lookAgain() {
    if (this.#isLookedFor && this.#result === document.activeElement) this.#result.scrollIntoView();
    this.#isLookedFor = false;
  }

  /** @param {boolean} isFolded */
  #fold(isFolded) {
    this.#checker.toggleAttribute("data-folded", isFolded);
  }

  /**
   * What comes over the network can be counted. How long Python takes to start is not known.
   * @param {number | null} loaded
   */
  #showProgress(loaded) {
    const isComing = loaded !== null && loaded < 1;
    const percent = Math.floor((loaded ?? 0) * 100);
    const bar = one(this.#part("loading"), "progress", HTMLProgressElement);
    if (isComing) bar.value = percent;
    else bar.removeAttribute("value");
    this.#part("coming").hidden = !isComing;
    this.#part("starting").hidden = isComing;
    this.#part("percent").textContent = isComing ? `${percent}%` : "";
  }

  /**
   * Leaves, of all limits, the one of the step that is chosen.
   * @param {Case} named
   */
  #narrowLimits({ flow, events }) {
    const flows = all(this.#part("limits"), "[data-flow]");
    const chosen = flows.find(({ dataset }) => dataset.flow === flow);
    const event = chosen?.querySelector(`[data-event="${CSS.escape(events.at(-1)?.event ?? "")}"]`);
    for (const element of flows) {
      element.hidden = chosen ? element !== chosen : !element.querySelector("[data-timed]");
      for (const item of all(element, "[data-event]")) {
        item.hidden = event ? item !== event : !("timed" in item.dataset);
      }
    }
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#checker, name);
  }
}
