// The buttons under the headline: a reminder, the link, the text, sharing, paper, and keeping the case.

import { newId, tidyName } from "./cases.js";
import { canShare, copy, print, share } from "./delivery.js";

export class Actions {
  #place;
  #answer;
  #cases;
  #words;
  #feedback;
  #list;
  #taken = null; // the reply that is shown, and how to open its case

  constructor(checker, cases, words, feedback, list) {
    this.#place = checker.querySelector("[data-part=along]");
    this.#answer = checker.querySelector("[data-part=answer]");
    this.#cases = cases;
    this.#words = words;
    this.#feedback = feedback;
    this.#list = list;
    this.#place.querySelector("[data-part=came-of-it]").append(feedback.element);
    this.#button("share").hidden = !canShare();
    this.#place.addEventListener("click", ({ target }) => this.#do(target.closest("[data-do]")?.dataset.do));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep(this.#kept?.id ?? newId());
    });
  }

  // Shows the buttons for a reply; `fragment` names its case, and `link` opens it anywhere.
  show(reply, fragment, link) {
    const headline = this.#answer.querySelector(".dc-headline");
    // Moved only where it must be: a field that is moved loses the focus.
    if (headline.nextElementSibling !== this.#place) headline.after(this.#place);
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

  // The last button says whether the case is kept, and whether as it is now.
  render() {
    if (!this.#taken) return;
    const kept = this.#kept;
    const state = !kept ? "keep" : kept.link === this.#taken.fragment ? "kept" : "update";
    const button = this.#button("keep");
    button.dataset.kept = state;
    button.querySelector("span").textContent = this.#words(state);
    this.#button("save").textContent = kept
      ? this.#words("keep.update", { name: kept.name })
      : this.#words("keep.save");
    this.#button("another").hidden = state !== "update";
  }

  get #kept() {
    return this.#cases.of(this.#taken.fragment);
  }

  get #form() {
    return this.#place.querySelector("[data-part=keep]");
  }

  #button(name) {
    return this.#place.querySelector(`[data-do="${name}"]`);
  }

  #do(what) {
    switch (what) {
      case "calendar":
        return this.#remind();
      case "link":
        return this.#copy("done.link", this.#taken.link);
      case "text":
        return this.#copy("done.text", this.#asText());
      case "share":
        return this.#share();
      case "print":
        return print() ? this.#feedback.clear() : this.#feedback.offer(this.#words("refused.print"), null);
      case "keep":
        return this.#form.hidden ? this.#askName() : this.#closeForm();
      case "another":
        return this.#keep(newId());
      case "cancel":
        return this.#closeForm();
    }
  }

  #asText() {
    return `${this.#taken.reply.text}\n\n${this.#taken.link}`;
  }

  #remind() {
    const { calendar: text } = this.#taken.reply;
    const file = { name: this.#words("file.calendar"), type: "text/calendar;charset=utf-8", text };
    // What stands in such a file is not for people.
    this.#feedback.save(file, this.#words("asked.calendar"), this.#words("refused.calendar"), this.#asText());
  }

  async #copy(done, text) {
    if (await copy(text)) this.#feedback.say(this.#words(done));
    else this.#feedback.offer(this.#words("refused.copy"), text);
  }

  async #share() {
    const { reply, link } = this.#taken;
    const isDone = await share({ title: document.title, text: reply.headline, url: link });
    if (isDone) this.#feedback.say(this.#words("done.share"));
    else if (isDone === false) this.#feedback.offer(this.#words("refused.share"), `${reply.headline}\n${link}`);
  }

  #askName() {
    this.#feedback.clear();
    this.#form.elements.name.value = this.#kept?.name ?? this.#taken.reply.title;
    this.#form.hidden = false;
    this.#button("keep").setAttribute("aria-expanded", "true");
    this.#form.elements.name.select();
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

  #keep(id) {
    const { reply, fragment, link } = this.#taken;
    const name = tidyName(this.#form.elements.name.value) || reply.title;
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
    const button = document.createElement("button");
    button.type = "button";
    button.className = "dc-quiet";
    button.textContent = this.#words("cases.export");
    button.addEventListener("click", () => this.#list.export(this.#feedback));
    this.#feedback.say(this.#words("keep.done"), button);
  }
}
