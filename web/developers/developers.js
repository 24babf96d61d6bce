// The page for developers: its console, and the cell in which Python runs. No other page asks for any of it.

import { part } from "../checker/dom.js";
import { Cell } from "./cell.js";
import { Console } from "./console.js";

new Console(part(document, "console"));
new Cell(part(document, "cell"));
