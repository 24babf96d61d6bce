// Carries what the reader typed over to the same page loaded again, where the checker did not start and no link can.

const NOTE = "checker-typed";
const FIELDS = "[data-part=form] :is([type=radio], [type=date], [type=time])";

/**
 * The fields that stand in the page as it comes.
 * @param {HTMLElement} checker
 */
const fields = (checker) => /** @type {NodeListOf<HTMLInputElement>} */ (checker.querySelectorAll(FIELDS));

/** @param {HTMLElement} checker */
export function keepTyped(checker) {
  const typed = [...fields(checker)].map(({ checked, value }) => [checked, value]);
  try {
    sessionStorage.setItem(NOTE, JSON.stringify({ typed, asked: "asked" in checker.dataset }));
  } catch {
    // Where there is no such store the form is empty again.
  }
}

/** @param {HTMLElement} checker */
export function restoreTyped(checker) {
  try {
    const { typed, asked } = JSON.parse(sessionStorage.getItem(NOTE) ?? "{}");
    sessionStorage.removeItem(NOTE);
    if (!typed) return;
    fields(checker).forEach((field, index) => {
      [field.checked, field.value] = typed[index];
    });
    checker.toggleAttribute("data-asked", asked);
  } catch {
    // The same.
  }
}
