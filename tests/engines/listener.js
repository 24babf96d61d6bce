// Runs before everything else on a page and keeps what goes wrong there, because WebKitGTK tells nobody.
{
  const note = (what) => {
    sessionStorage.heard = JSON.stringify([...JSON.parse(sessionStorage.heard ?? "[]"), String(what)]);
  };
  const { error } = console;
  console.error = (...said) => {
    note(said.join(" "));
    error.apply(console, said);
  };
  const onerror = ({ message, target }) => {
    // Firefox fetches the next page ahead and reports as an error that it did not keep it.
    if (target.rel !== "next") note(message ?? `${target.src ?? target.href} did not load`);
  };
  addEventListener("error", onerror, true);
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    note(`${effectiveDirective} refuses ${blockedURI}`);
  });
}
