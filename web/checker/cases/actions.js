// The buttons under the answer: a reminder, the link, the text, sharing, paper, and keeping the case.

import { all, near, one, part } from "../dom.js";
import { newId } from "./cases.js";
import { canShare, copy, print, share } from "./delivery.js";
import { quietButton } from "./feedback.js";
import { plain, tidyName } from "./names.js";

/**
 * @import { CaseFiles } from "./case_files.js"
 * @import { CaseList } from "./case_list.js"
 * @import { Cases } from "./cases.js"
 * @import { Feedback } from "./feedback.js"
 */

/**
 * The reply that is shown, what names its case, and what opens that anywhere.
 * @typedef {{ reply: Answered, fragment: string, link: string }} Taken
 */

export class Actions {
  #place;
  #answer;
  #cases;
  #words;
  #files;
  #feedback;
  #list;
  #form;
  /** @type {Taken | null} */
  #taken = null; // null as long as nothing is shown

  /**
   * @param {HTMLElement} checker
   * @param {Cases} cases
   * @param {Words} words
   * @param {CaseFiles} files
   * @param {Feedback} feedback
   * @param {CaseList} list
   */
  constructor(checker, cases, words, files, feedback, list) {
    this.#place = part(checker, "along");
    this.#answer = part(checker, "answer");
    this.#form = part(this.#place, "keep", HTMLFormElement);
    this.#cases = cases;
    this.#words = words;
    this.#files = files;
    this.#feedback = feedback;
    this.#list = list;
    part(this.#place, "came-of-it").append(feedback.element);
    this.#button("share").hidden = !canShare();
    this.#place.addEventListener("click", (event) => {
      if (this.#taken) this.#do(this.#taken, near(event, "[data-do]")?.dataset.do ?? "");
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#taken) this.#keep(this.#taken, this.#keptAs(this.#taken)?.id ?? newId());
    });
  }

  /**
   * Shows the buttons for a reply.
   * @param {Answered} reply
   * @param {string} fragment names its case
   * @param {string} link opens it anywhere
   */
  show(reply, fragment, link) {
    const before = all(this.#answer, ".dc-headline, .dc-notes").at(-1);
    // Moved only where it must be: a field that is moved loses the focus.
    if (before?.nextElementSibling !== this.#place) before?.after(this.#place);
    if (fragment !== this.#taken?.fragment) this.#settle();
    this.#taken = { reply, fragment, link };
    this.#place.hidden = false;
    this.#button("calendar").hidden = reply.calendar === "";
    this.render();
  }

  hide() {
    this.#settle();
    this.#taken = null;
    this.#place.hidden = true;
  }

  /** The last button says whether the case is kept, and whether as it is now. */
  render() {
    if (!this.#taken) return;
    const kept = this.#keptAs(this.#taken);
    const state = !kept ? "keep" : kept.link === this.#taken.fragment ? "kept" : "update";
    const button = this.#button("keep");
    button.dataset.kept = state;
    one(button, "span").textContent = this.#words(state);
    this.#button("save").textContent = kept
      ? this.#words("keep.update", { name: plain(kept.name) })
      : this.#words("keep.save");
    this.#button("another").hidden = state !== "update";
    this.#showName(kept?.name);
  }

  /**
   * Has the line about the case begin with the name it is kept under, on paper too.
   * @param {string | undefined} name
   */
  #showName(name) {
    const line = this.#answer.querySelector(".dc-case p");
    line?.querySelector(".dc-case-name")?.remove();
    if (!line || name === undefined) return;
    const element = document.createElement("b");
    element.className = "dc-case-name";
    element.dataset.own = "";
    const isolated = document.createElement("bdi");
    isolated.textContent = name;
    element.append(isolated, " ");
    line.prepend(element);
  }

  get #nameField() {
    return one(this.#form, "[name=name]", HTMLInputElement);
  }

  /** @param {Taken} taken */
  #keptAs({ fragment }) {
    return this.#cases.of(fragment);
  }

  /** @param {string} name */
  #button(name) {
    return one(this.#place, `[data-do="${name}"]`);
  }

  /**
   * @param {Taken} taken
   * @param {string} what
   */
  #do(taken, what) {
    /** @type {Record<string, () => unknown>} */
    const acts = {
      calendar: () => this.#remind(taken),
      link: () => this.#copy("done.link", taken.link),
      text: () => this.#copy("done.text", asText(taken)),
      share: () => this.#share(taken),
      print: () => (print() ? this.#feedback.clear() : this.#feedback.offer(this.#words("refused.print"), null)),
      keep: () => (this.#form.hidden ? this.#askName(taken) : this.#closeForm()),
      another: () => this.#keep(taken, newId()),
      cancel: () => this.#closeForm(),
    };
    acts[what]?.();
  }

  /** @param {Taken} taken */
  #remind(taken) {
    const { calendar: text } = taken.reply;
    const file = { name: this.#words("file.calendar"), type: "text/calendar;charset=utf-8", text };
    // What stands in such a file is not for people.
    this.#feedback.save(file, this.#words("asked.calendar"), this.#words("refused.calendar"), asText(taken));
  }

  /**
   * @param {string} done
   * @param {string} text
   */
  async #copy(done, text) {
    if (await copy(text)) this.#feedback.say(this.#words(done));
    else this.#feedback.offer(this.#words("refused.copy"), text);
  }

  /** @param {Taken} taken */
  async #share({ reply, link }) {
    const isDone = await share({ title: document.title, text: reply.headline, url: link });
    if (isDone) this.#feedback.say(this.#words("done.share"));
    else if (isDone === false) this.#feedback.offer(this.#words("refused.share"), `${reply.headline}\n${link}`);
  }

  /** @param {Taken} taken */
  #askName(taken) {
    this.#feedback.clear();
    this.#nameField.value = this.#keptAs(taken)?.name ?? taken.reply.title;
    this.#form.hidden = false;
    this.#button("keep").setAttribute("aria-expanded", "true");
    this.#nameField.select();
  }

  #closeForm() {
    this.#settle();
    this.#button("keep").focus();
  }

  #settle() {
    this.#form.hidden = true;
    this.#button("keep").setAttribute("aria-expanded", "false");
    this.#feedback.clear();
  }

  /**
   * @param {Taken} taken
   * @param {string} id
   */
  #keep({ reply, fragment, link }, id) {
    const name = tidyName(this.#nameField.value) || reply.title;
    const { safe, headline } = reply;
    const isKept = this.#cases.put({ id, name, link: fragment, safe, headline, saved: new Date().toISOString() });
    this.#closeForm();
    if (!isKept) {
      this.#feedback.offer(this.#words("keep.refused"), link);
      return;
    }
    // The case stays the same one while the reader goes on changing it, and after the page is loaded again.
    history.replaceState({ ...history.state, kept: id }, "");
    this.render();
    this.#list.render();
    const button = quietButton(this.#words("cases.export"), () => this.#files.export(this.#feedback));
    this.#feedback.say(this.#words("keep.done"), button);
  }
}

/** @param {Taken} taken */
function asText({ reply, link }) {
  return `${reply.text}\n\n${link}`;
}
