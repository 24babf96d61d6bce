// The ways out of the page: the clipboard, a file, another app, paper. Each tells whether it worked.

// Browsers inside these apps swallow downloads and printing without a word: WeChat, Douyin, and what Douyin is made of.
const INSIDE_AN_APP = /MicroMessenger|aweme|BytedanceWebview/i;

export function isInsideApp() {
  return INSIDE_AN_APP.test(navigator.userAgent);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function save(name, type, text) {
  if (isInsideApp()) return false;
  try {
    const link = document.createElement("a");
    if (!("download" in link)) return false;
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // Some browsers fetch it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}

export function canShare() {
  return typeof navigator.share === "function";
}

// A reader who changes their mind has not been refused: the answer is then null.
export async function share(what) {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error?.name === "AbortError" ? null : false;
  }
}

export function print() {
  if (isInsideApp() || typeof window.print !== "function") return false;
  window.print();
  return true;
}
