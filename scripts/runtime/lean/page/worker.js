// The checker's worker, with a record of what it enters of the core.

import "./recorder.js";
import "../../../../web/checker/python/worker.js";
