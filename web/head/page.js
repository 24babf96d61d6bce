// What stands in the head of every page, before all that it asks for.

import "../trust/guard.js";
import "./again.js";
