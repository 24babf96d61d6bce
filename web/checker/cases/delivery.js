// The ways out of the page: the clipboard, a file, another app, paper. Each tells whether it worked, as far as a page can
// know: whether a browser keeps a file, no page is told.

// Browsers inside apps swallow downloads and printing without a word. Apps by the names that they give themselves; then
// whatever is Android's view of the web inside an app.
const APPS = new RegExp(
  [
    "MicroMessenger|wxwork| QQ/|Qzone/|\\bTIM/",
    "aweme|BytedanceWebview|TTWebView|NewsArticle|Toutiao|musical_ly|\\bLark/",
    "Weibo|xhsdiscover|XiaoHongShu|AliApp|AlipayClient|DingTalk|baiduboxapp|Kwai|Kuaishou|ksNebula",
    "jdapp|jdltapp|pinduoduo|MeituanGroup|ZhihuHybrid|BiliApp",
    "FBA[NV]/|FB_IAB|Instagram|\\bLine/|KAKAOTALK|Twitter|Snapchat|LinkedInApp|WhatsApp",
    "; wv\\)",
  ].join("|"),
  "i",
);
// On an iPhone every browser names Safari, and an app does not, nor does this site on the home screen.
const NO_BROWSER = /\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

export function isInsideApp() {
  const { userAgent, standalone } = navigator;
  return APPS.test(userAgent) || (NO_BROWSER.test(userAgent) && !standalone);
}

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the browser to save a file.
 * @typedef {{ name: string, type: string, text: string }} TextFile
 * @param {TextFile} file
 */
export function save({ name, type, text }) {
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

/**
 * A reader who changes their mind has not been refused: the answer is then null.
 * @param {ShareData} what
 */
export async function share(what) {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? null : false;
  }
}

export function print() {
  if (isInsideApp() || typeof window.print !== "function") return false;
  window.print();
  return true;
}
