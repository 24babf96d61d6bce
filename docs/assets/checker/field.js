// Says what is wrong with a field right beside it, for eyes and for screen readers alike.

let count = 0;

// `field` is the control, or the group of controls, that `paragraph` speaks about.
export function showProblem(field, paragraph, wrong) {
  paragraph.hidden = !wrong;
  paragraph.id ||= `dc-problem-${++count}`;
  if (wrong) field.setAttribute("aria-describedby", paragraph.id);
  else if (field.getAttribute("aria-describedby") === paragraph.id) field.removeAttribute("aria-describedby");
  // A group of radio buttons has no such state.
  if (field.matches("fieldset")) return;
  if (wrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}
