// The editor of the cell: CodeMirror in a shadow root, where its styles are adopted sheets and break no policy.
//
// Tab goes on to what comes next, as everywhere: lines are indented by Enter, and by Ctrl or Cmd with ] and [.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// The site's own colours, by day and by night.
const look = EditorView.theme({
  "&": { color: "var(--guide-ink)", backgroundColor: "var(--guide-surface)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--md-code-font-family)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--guide-ink)", padding: "0.5rem 0", minHeight: "10em" },
  ".cm-line": { padding: "0 0.6rem" },
  ".cm-gutters": { color: "var(--guide-muted)", backgroundColor: "transparent", border: "0" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--guide-brand-soft)" },
});
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--guide-brand)", fontWeight: "700" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--guide-good)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--guide-time)" },
  { tag: tags.comment, color: "var(--guide-muted)", fontStyle: "italic" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.className], color: "var(--guide-note)" },
]);

/**
 * Puts the editor in the place of a plain field, and returns its lines.
 * @param {HTMLElement} place
 * @param {HTMLTextAreaElement} field
 * @param {() => void} run called where the reader asks for it by keyboard
 * @returns {import("./cell.js").Lines}
 */
export function edit(place, field, run) {
  const host = document.createElement("div");
  host.className = "dev-editor";
  const root = host.attachShadow({ mode: "open" });
  const asked = {
    key: "Mod-Enter",
    run: () => {
      run();
      return true;
    },
  };
  const view = new EditorView({
    doc: field.value,
    root,
    parent: root,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      indentOnInput(),
      indentUnit.of("    "),
      python(),
      EditorView.lineWrapping,
      syntaxHighlighting(colours),
      look,
      EditorView.contentAttributes.of({ "aria-label": place.dataset.label ?? "", translate: "no" }),
      keymap.of([asked, ...defaultKeymap, ...historyKeymap]),
    ],
  });
  place.replaceChildren(host);
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
  };
}
