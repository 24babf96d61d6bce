// Brings together the form, the link in the address and Python, and shows what Python replies.
//
// The element's `data-state` is idle, loading, ready, answered or error.

import { Address } from "./address.js";
import { TakeAway } from "./cases/take_away.js";
import { part } from "./dom.js";
import { extra } from "./failure.js";
import { Form } from "./form/form.js";
import { asksAnything, holdsCase, readLink } from "./link.js";
import { Mark } from "./mark.js";
import { morph } from "./morph.js";
import { Offline } from "./offline.js";
import { Paste } from "./paste.js";
import { Client } from "./python/client.js";
import { writeQuestion } from "./question.js";
import { Screen } from "./screen.js";
import { Alarm, whenIdle } from "./timing.js";
import { Update } from "./update.js";

/** @import { DeadlineChecker } from "./element.js" */

export class Checker {
  #element;
  #place; // of the answer
  #form;
  #address;
  #screen;
  #mark;
  #client;
  #paste;
  #takeAway;
  #offline;
  #update;
  #alarm = new Alarm(() => this.#refresh());
  /** @type {Case | null} */
  #case = null; // the case last asked
  #isWaiting = false; // whether the reader waits for its answer
  /** @type {"answered" | "error" | null} */
  #outcome = null; // what is shown, null as long as nothing is
  #isStale = false; // whether the form has left what is shown behind
  #hasRested = false; // whether there has been time for what is not urgent

  /** @param {DeadlineChecker} element */
  constructor(element) {
    const form = part(element, "form", HTMLFormElement);
    this.#element = element;
    this.#place = part(element, "answer");
    this.#form = new Form(form, part(element, "topics"), Number(element.dataset.mostSteps), () => this.#followForm());
    this.#address = new Address(this.#form);
    this.#screen = new Screen(element, this.#form);
    this.#mark = new Mark(element);
    this.#client = new Client(
      () => this.#render(),
      (reply) => this.#hear(reply),
      () => whenIdle(() => this.#rest()),
    );
    form.addEventListener("submit", () => this.#submit());
    part(element, "retry").addEventListener("click", () => this.#client.restart());
    this.#client.startAt(element);
    addEventListener("hashchange", () => this.#open(location.hash.slice(1)));
    this.#offline = new Offline(part(element, "offline"));
    extra(() => document.addEventListener("visibilitychange", () => this.#refresh()));
    this.#update = extra(() => new Update(part(element, "renewal"), () => this.#isInAddress));
    const pasting = {
      show: () => this.#screen.unfold(),
      fill: (/** @type {Case} */ found) => this.#takeOver(found),
    };
    this.#paste = extra(() => new Paste(element, this.#client, this.#form, pasting), part(element, "paste"));
    const takingAway = {
      open: (/** @type {string} */ fragment) => this.#open(fragment),
      again: () => this.#again(),
      ask: (/** @type {Question} */ question) => this.#client.ask(question),
    };
    const places = ["cases", "bring", "along"].map((name) => part(element, name));
    this.#takeAway = extra(() => new TakeAway(element, takingAway), ...places);
    if (location.hash) this.#open(location.hash.slice(1));
    whenIdle(() => {
      this.#client.start();
      this.#takeAway?.refresh();
    });
  }

  /**
   * Takes over the case in the address.
   * @param {string} fragment
   */
  #open(fragment) {
    if (fragment !== "" && !holdsCase(fragment)) return;
    const named = readLink(fragment);
    this.#takeAway?.leave();
    this.#paste?.clear();
    this.#update?.hide();
    this.#mark.forget();
    this.#screen.unfold();
    this.#form.fill(named);
    this.#address.named = named;
    const isQuestion = asksAnything(named);
    if (isQuestion && this.#form.isExcluded) {
      this.#forget();
      this.#form.check()?.focus();
    } else if (isQuestion || !this.#form.knows(named)) {
      this.#ask(named);
      // A link is answered; but what the answer depends on and the link does not say is what the reader sees first.
      if (isQuestion && this.#form.isWithheld) this.#form.check()?.focus();
      else this.#screen.lookAtResult();
    } else {
      this.#forget();
      if (this.#form.topic) this.#screen.lookAt(this.#form.topic);
      else if (named.flow !== undefined) this.#form.firstEmpty?.focus();
    }
  }

  #submit() {
    const empty = this.#form.check();
    if (empty) return empty.focus();
    this.#ask(this.#address.named ?? this.#form.read());
    if (!this.#address.named) this.#address.write();
    if (this.#client.status === "failed") this.#client.restart();
    this.#screen.lookAtResult();
  }

  /**
   * Fills in what was read in a text; it is worked out when the reader has seen it.
   * @param {Case} found
   */
  #takeOver(found) {
    this.#forget();
    this.#screen.unfold();
    this.#form.fill(found);
    this.#address.follow();
  }

  // Once something was asked, the answer follows what the reader changes.
  #followForm() {
    this.#address.named = null;
    this.#update?.hide();
    if (this.#form.topic || (this.#case && this.#form.isExcluded)) {
      this.#forget();
      this.#address.write();
    } else if (this.#case && this.#form.isComplete) {
      this.#ask(this.#form.read());
      this.#address.write();
    } else if (this.#case) {
      this.#isStale = true;
      this.#isWaiting = false;
      this.#client.forget();
    } else if (readLink(location.hash.slice(1)).situation !== undefined) {
      // The address names nothing that is no longer chosen.
      this.#address.write();
    }
    this.#render();
  }

  /** @param {Case} asked */
  #ask(asked) {
    this.#case = asked;
    this.#isStale = false;
    this.#isWaiting = true;
    this.#element.answer = null;
    this.#send(asked);
    this.#render();
  }

  /** @param {Case} asked */
  #send(asked) {
    this.#client.ask({ write: () => writeQuestion(this.#element, asked, this.#takeAway?.kept(asked)) });
  }

  // Asks the same again, unseen, because time has passed.
  #refresh() {
    if (this.#case && this.#case.now === undefined) this.#again();
  }

  #again() {
    if (this.#case && this.#outcome && !this.#isWaiting && !this.#isStale && !document.hidden) this.#send(this.#case);
  }

  // Nothing is asked: now there is time for what is not urgent.
  #rest() {
    if (!this.#client.isAtRest) return;
    if (this.#hasRested) return this.#update?.settle();
    this.#hasRested = true;
    this.#client.prepare();
    this.#offline.keep();
    this.#update?.look();
  }

  // Whether the address says all that the reader has entered, so that nothing is lost when the page is loaded again.
  get #isInAddress() {
    if (this.#screen.isWrittenIn) return false;
    return this.#form.isEmpty || (this.#outcome !== null && !this.#isStale && !this.#isWaiting);
  }

  #forget() {
    this.#client.forget();
    this.#case = null;
    this.#isWaiting = false;
    this.#isStale = false;
    this.#outcome = null;
    this.#element.answer = null;
    this.#form.accept();
    this.#mark.forget();
    morph(this.#place, "");
    this.#takeAway?.hide();
    this.#render();
  }

  /** @param {string} reply what cannot be shown is none: the reader still waits for one */
  #hear(reply) {
    try {
      if (this.#case) this.#show(JSON.parse(reply), this.#case);
    } catch (error) {
      this.#isWaiting = true;
      throw error;
    }
  }

  /**
   * @param {Reply} reply
   * @param {Case} asked
   */
  #show(reply, asked) {
    if (this.#screen.holds(reply, this.#isWaiting ? null : this.#outcome)) return this.#alarm.follow(this.#place);
    this.#isWaiting = false;
    this.#outcome = reply.ok ? "answered" : "error";
    morph(this.#place, reply.html);
    this.#takeAway?.show(reply, asked);
    this.#update?.show(reply);
    this.#mark.show(reply.ok ? reply.headline : undefined);
    this.#form.accept();
    const said = JSON.parse(reply.answer);
    if (!reply.ok) this.#form.refuse(said.error, reply.message);
    this.#render();
    this.#screen.tell();
    this.#element.answer = reply.answer;
    this.#alarm.follow(this.#place, said.now);
  }

  #render() {
    const { status, loaded } = this.#client;
    const [outcome, isWaiting, isStale] = [this.#outcome, this.#isWaiting, this.#isStale];
    this.#screen.render({ status, loaded, asked: this.#case, outcome, isWaiting, isStale });
    this.#paste?.render();
  }
}
