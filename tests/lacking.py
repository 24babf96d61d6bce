"""A worker's script whose lean core lacks something that is needed, as one that was profiled badly would."""

# Goes before the worker's script: whatever the core calls of its surroundings reports and traps, as the body
# of an emptied function does, once so many questions have come.
_LACKING = """
let asked = 0;
addEventListener("message", ({ data }) => { if (typeof data === "string") asked++; });
const count = COUNT;
// A module of one function, `trap`, which is `unreachable`.
const code = atob("AGFzbQEAAAABBAFgAAADAgEABwgBBHRyYXAAAAoFAQMAAAs=");
const bytes = Uint8Array.from(code, (it) => it.charCodeAt(0));
const { trap } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (core, imports) => {
  if (!imports?.lean || self.name === "whole") return instantiate.call(WebAssembly, core, imports);
  const lacking = (call) =>
    Object.assign((...given) => {
      if (asked < count) return call(...given);
      imports.lean.missing(7);
      trap();
    }, call);
  const get = (env, name) => (typeof env[name] === "function" ? lacking(env[name]) : env[name]);
  return instantiate.call(WebAssembly, core, { ...imports, env: new Proxy(imports.env, { get }) });
};
"""


def lacking(script: str, count: str) -> str:
    """Return a worker's script that lacks something from so many questions on.

    Args:
        script: the worker's.
        count: of questions, an expression of JavaScript.
    """
    return _LACKING.replace("COUNT", count) + script
