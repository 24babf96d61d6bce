// <deadline-checker>: brings together the form, the link in the address and Python, and shows what Python replies.
//
// `data-state` is idle, loading, ready, answered or error. `answer` is the text of Python's answer to the last
// question, null as long as there is none.

import { TakeAway } from "./cases/take_away.js";
import { Form } from "./form/form.js";
import { holdsCase, readClock, readLink, writeLink, writeRequest } from "./link.js";
import { morph } from "./morph.js";
import { Offline } from "./offline.js";
import { Client } from "./python/client.js";
import { Update } from "./update.js";

const MINUTE = 60_000;

class DeadlineChecker extends HTMLElement {
  answer = null;

  #form = null;
  #client;
  #takeAway;
  #offline;
  #update;
  #link = null; // the case that the address named, as long as the reader has not changed it
  #case = null; // the case last asked
  #isWaiting = false; // whether the reader waits for its answer
  #outcome = null; // what is shown: "answered", "error" or nothing yet
  #isStale = false; // whether the form has left what is shown behind
  #isLookedFor = false; // whether the reader asked to be taken to the answer
  #hasRested = false; // whether there has been time for what is not urgent
  #alarm = 0;

  connectedCallback() {
    if (this.#form) return;
    this.#form = new Form(this.#part("form"), this.#part("topics"), Number(this.dataset.mostSteps), () =>
      this.#followForm(),
    );
    this.#client = new Client(
      () => this.#render(),
      (reply) => this.#hear(reply),
      () => whenIdle(() => this.#rest()),
    );
    this.#offline = new Offline(this.#part("offline"));
    this.#update = new Update(this.#part("renewal"), () => this.#isInAddress);
    this.#takeAway = new TakeAway(this, {
      open: (fragment) => this.#open(fragment),
      again: () => this.#again(),
      ask: (question) => this.#client.ask(question),
    });
    this.#part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#part("retry").addEventListener("click", () => this.#client.restart());
    this.#part("answer").addEventListener("click", ({ target }) => {
      if (target.closest("[data-do=fill-time]")) this.#form.focusTime();
    });
    for (const sign of ["pointerdown", "focusin"]) {
      this.addEventListener(sign, () => this.#client.start(), { once: true });
    }
    addEventListener("hashchange", () => this.#open(location.hash.slice(1)));
    document.addEventListener("visibilitychange", () => this.#refresh());
    document.addEventListener("click", ({ target }) => this.#carryCase(target.closest("a[hreflang]")));
    if (location.hash) this.#open(location.hash.slice(1));
    whenIdle(() => {
      this.#client.start();
      this.#takeAway.refresh();
    });
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  // Takes over the case in the address.
  #open(fragment) {
    if (fragment !== "" && !holdsCase(fragment)) return;
    const named = readLink(fragment);
    this.#takeAway.leave();
    this.#update.hide();
    this.#form.fill(named);
    this.#link = named;
    const { events, observed, ownLimit, pauses } = named;
    const besides = [observed, ownLimit, ...pauses].filter((part) => part !== undefined);
    const isQuestion = events.some(({ at }) => at !== undefined) || besides.length > 0;
    if (isQuestion && this.#form.isExcluded) {
      this.#forget();
      this.#form.check().focus();
    } else if (isQuestion || !this.#form.knows(named)) {
      this.#ask(named);
      // A link is answered; but what the answer depends on and the link does not say is what the reader sees first.
      if (isQuestion && this.#form.isWithheld) this.#form.check().focus();
      else this.#lookAtResult();
    } else {
      this.#forget();
      if (this.#form.topic) this.#lookAt(this.#form.topic);
      else if (named.flow !== undefined) this.#form.firstEmpty?.focus();
    }
  }

  #submit() {
    const empty = this.#form.check();
    if (empty) {
      empty.focus();
      return;
    }
    this.#ask(this.#link ?? this.#form.read());
    if (!this.#link) this.#writeAddress();
    if (this.#client.status === "failed") this.#client.restart();
    this.#lookAtResult();
  }

  // Once something was asked, the answer follows what the reader changes.
  #followForm() {
    this.#link = null;
    this.#update.hide();
    if (this.#form.topic || (this.#case && this.#form.isExcluded)) {
      this.#forget();
      this.#writeAddress();
    } else if (this.#case && this.#form.isComplete) {
      this.#ask(this.#form.read());
      this.#writeAddress();
    } else if (this.#case) {
      this.#isStale = true;
      this.#isWaiting = false;
      this.#client.forget();
    } else if (readLink(location.hash.slice(1)).situation !== undefined) {
      // The address names nothing that is no longer chosen.
      this.#writeAddress();
    }
    this.#render();
  }

  #ask(asked) {
    this.#case = asked;
    this.#isStale = false;
    this.#isWaiting = true;
    this.answer = null;
    this.#send();
    this.#render();
  }

  #send() {
    const asked = this.#case;
    this.#client.ask({
      write: () =>
        JSON.stringify({
          request: writeRequest(asked, readClock()),
          lang: this.lang,
          root: this.dataset.root,
          ...this.#takeAway.reader(asked),
        }),
    });
  }

  // Asks the same again, unseen, because time has passed.
  #refresh() {
    if (this.#case && this.#case.now === undefined) this.#again();
  }

  #again() {
    if (this.#case && this.#outcome && !this.#isWaiting && !this.#isStale && !document.hidden) this.#send();
  }

  // Nothing is asked: now there is time for what is not urgent.
  #rest() {
    if (!this.#client.isAtRest) return;
    if (this.#hasRested) return this.#update.settle();
    this.#hasRested = true;
    this.#offline.keep().then(() => this.#client.prepare());
    this.#update.look();
  }

  // Whether the address says all that the reader has entered, so that nothing is lost when the page is loaded again.
  get #isInAddress() {
    const isWritten = (field) => field.offsetParent !== null && field.value !== field.defaultValue;
    const fields = [...this.querySelectorAll("textarea, input[type=text]")];
    const isOutside = (field) => !this.#part("form").contains(field);
    if (document.activeElement.matches("input, select, textarea")) return false;
    if (fields.some((field) => isOutside(field) && isWritten(field))) return false;
    return this.#form.isEmpty || (this.#outcome !== null && !this.#isStale && !this.#isWaiting);
  }

  #forget() {
    this.#client.forget();
    this.#case = null;
    this.#isWaiting = false;
    this.#isStale = false;
    this.#outcome = null;
    this.answer = null;
    this.#form.accept();
    morph(this.#part("answer"), "");
    this.#takeAway.hide();
    this.#render();
  }

  // What cannot be shown is no reply: the reader still waits for one.
  #hear(reply) {
    try {
      this.#show(JSON.parse(reply));
    } catch (error) {
      this.#isWaiting = true;
      throw error;
    }
  }

  // Shows a reply of Python's: the answer as JSON, whether it is one, and the HTML for it.
  #show(reply) {
    const { answer, ok, html } = reply;
    this.answer = answer;
    this.#isWaiting = false;
    this.#outcome = ok ? "answered" : "error";
    morph(this.#part("answer"), html);
    this.#takeAway.show(reply, this.#case);
    this.#update.show(reply);
    this.#form.accept();
    if (!ok) {
      const { error } = JSON.parse(answer);
      this.#form.refuse(error, error.message[this.lang]);
    }
    this.#render();
    this.#speak(this.querySelector(".dc-sentence, .dc-error p").textContent);
    this.#lookAgain();
    this.#awaitNextInstant();
  }

  // The answer changes when one of the instants in it passes, and the time that is left changes every minute.
  // An instant may have passed while the answer was on its way.
  #awaitNextInstant() {
    clearTimeout(this.#alarm);
    const asOf = Date.parse(JSON.parse(this.answer).now ?? new Date());
    const instants = [...this.#part("answer").querySelectorAll("time")].map(({ dateTime }) => Date.parse(dateTime));
    const waits = instants.filter((instant) => instant > asOf).map((instant) => instant - Date.now());
    this.#alarm = setTimeout(() => this.#refresh(), Math.max(0, Math.min(MINUTE, ...waits)));
  }

  #render() {
    const { status, loaded } = this.#client;
    const isStarting = status === "loading";
    // A runtime that breaks after the answer was shown takes nothing away from it.
    const hasFailed = status === "failed" && (this.#isWaiting || !this.#outcome);
    const isShown = this.#outcome !== null && !hasFailed && !(this.#isWaiting && isStarting);
    this.toggleAttribute("data-failed", hasFailed);
    this.#part("failed").hidden = !hasFailed;
    this.#part("answer").hidden = !isShown;
    this.#part("stale").hidden = !(isShown && this.#isStale);
    this.#part("empty").hidden = isShown || hasFailed || this.#isWaiting;
    this.#part("loading").hidden = !isStarting;
    this.#part("loading").toggleAttribute("data-calm", !this.#isWaiting);
    this.#showProgress(loaded);
    if (hasFailed) {
      this.#narrowLimits();
      this.#speak(this.#part("why").textContent);
      this.#lookAgain();
    }
    this.dataset.state = this.#state(hasFailed);
  }

  // What comes over the network can be counted. How long Python takes to start is not known.
  #showProgress(loaded) {
    const isComing = loaded !== null && loaded < 1;
    const percent = Math.floor(loaded * 100);
    const bar = this.#part("loading").querySelector("progress");
    if (isComing) bar.value = percent;
    else bar.removeAttribute("value");
    this.#part("coming").hidden = !isComing;
    this.#part("starting").hidden = isComing;
    this.#part("percent").textContent = isComing ? `${percent}%` : "";
  }

  #state(hasFailed) {
    if (hasFailed) return "error";
    if (this.#isWaiting) return "loading";
    return this.#outcome ?? this.#client.status;
  }

  // Leaves, of all limits, the one of the step that is chosen.
  #narrowLimits() {
    const { flow, events } = this.#form.read();
    const flows = [...this.#part("limits").querySelectorAll("[data-flow]")];
    const chosen = flows.find(({ dataset }) => dataset.flow === flow);
    const event = chosen?.querySelector(`[data-event="${CSS.escape(events.at(-1).event)}"]`);
    for (const element of flows) {
      element.hidden = chosen ? element !== chosen : !element.querySelector("[data-timed]");
      for (const item of element.querySelectorAll("[data-event]")) {
        item.hidden = event ? item !== event : !("timed" in item.dataset);
      }
    }
  }

  #lookAtResult() {
    this.#isLookedFor = true;
    this.#lookAt(this.#part("result"));
  }

  #lookAt(part) {
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  }

  // Before there was anything to see, the page may have been too short to bring it to the top.
  #lookAgain() {
    const result = this.#part("result");
    if (this.#isLookedFor && result === document.activeElement) result.scrollIntoView();
    this.#isLookedFor = false;
  }

  // Only the sentence that matters is read out; the rest of the answer is there to be read.
  #speak(sentence) {
    const spoken = this.#part("spoken");
    if (spoken.textContent !== sentence) spoken.textContent = sentence;
  }

  #writeAddress() {
    history.replaceState(history.state, "", `#${this.#fragment}`);
  }

  // What of the form a link can name.
  get #fragment() {
    const typed = this.#form.read();
    const events = typed.events.filter(({ event }) => event !== "");
    return writeLink({ ...typed, events });
  }

  // A change of language takes the case along.
  #carryCase(link) {
    if (!link || (this.#form.isEmpty && this.#form.situation === undefined)) return;
    link.hash = this.#link ? location.hash : this.#fragment;
  }
}

// Calls back when the page has loaded and nothing more urgent is to be done.
function whenIdle(callback) {
  const wait = () => ("requestIdleCallback" in window ? requestIdleCallback(callback) : setTimeout(callback, 200));
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

customElements.define("deadline-checker", DeadlineChecker);
