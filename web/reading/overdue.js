// Says beside each check of a rule or a source whose last day is over, in China, that it is overdue: the page cannot know
// when it is built how long it will be read.

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format();
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-review-by]"))) {
  const { reviewBy = today, overdue = "" } = place.dataset;
  if (reviewBy < today) place.textContent = overdue;
}
