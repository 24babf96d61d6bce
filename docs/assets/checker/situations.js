// The cards that ask what happened: each stands for a flow and what happened last in it, one for everything else.

const OTHER = "other";

export class Situations {
  #cards;

  constructor(form) {
    this.#cards = [...form.querySelectorAll("[name=situation]")];
  }

  get first() {
    return this.#cards[0];
  }

  get isChosen() {
    return this.#chosen !== undefined;
  }

  // Whether the reader says in fields of their own what happened.
  get isOther() {
    return this.#chosen === OTHER;
  }

  // The flow, undefined for everything else, and the event, "" for everything else.
  read() {
    if (!this.isChosen || this.isOther) return { flow: undefined, event: "" };
    const [flow, event] = this.#chosen.split(".");
    return { flow, event };
  }

  // Chooses what stands for a case; none where a case says nothing.
  show(flow, event) {
    const isNothing = flow === undefined && event === "";
    const exact = this.#cards.find(({ value }) => value === `${flow}.${event}`)?.value;
    for (const card of this.#cards) {
      card.checked = !isNothing && card.value === (exact ?? OTHER);
      const fold = card.closest("details");
      if (card.checked && fold) fold.open = true;
    }
  }

  get #chosen() {
    return this.#cards.find(({ checked }) => checked)?.value;
  }
}
