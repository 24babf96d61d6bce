// The page for developers: its console, and the cell in which Python runs. No other page asks for any of it.

import { Console } from "./console.js";

for (const element of document.querySelectorAll("[data-part=console]")) {
  if (element instanceof HTMLElement) new Console(element);
}
