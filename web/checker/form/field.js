// Says what is wrong with a field right beside it, for eyes and for screen readers alike.

let count = 0;

// `field` is the control, or the group of controls, that `paragraph` speaks about.
export function showProblem(field, paragraph, wrong) {
  paragraph.hidden = !wrong;
  paragraph.id ||= `dc-problem-${++count}`;
  const isSaid = field.getAttribute("aria-describedby") === paragraph.id;
  if (wrong) {
    field.setAttribute("aria-describedby", paragraph.id);
    // A group has no such state.
    if (!field.matches("fieldset")) field.setAttribute("aria-invalid", "true");
  } else if (isSaid) {
    field.removeAttribute("aria-describedby");
    field.removeAttribute("aria-invalid");
  }
}
