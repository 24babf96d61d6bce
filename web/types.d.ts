// What goes from one module of the browser to another, and what others have put into the page.

/** A case, as a link names it and as the form has it; what it does not say is undefined. */
interface Case {
  flow?: string;
  /** Oldest first. */
  events: CaseEvent[];
  /** The moment that it is asked for, where that is not the present. */
  now?: string;
  observed?: SeenCountdown;
  ownLimit?: StatedLimit;
  /** A text is what cannot be read of a link. */
  pauses?: (StatedPause | string)[];
  goods?: string;
  situation?: string;
}

interface CaseEvent {
  event: string;
  /** A moment, as a request writes it. */
  at?: string;
  /** The same in words, where it was read in a text. */
  said?: string;
}

/** What Python read in a text, see `rules.entry.pasted.read_pasted`. */
type Pasted = { ok: true; html: string; case: FoundCase | null } | { ok: false; message: string };

type FoundCase = Pick<Case, "flow" | "events"> & { observed: SeenCountdown | null };

/** The countdown that the app showed. */
interface SeenCountdown {
  rule: string;
  /** By unit. A text is what cannot be read of a link, or is no number in a field. */
  remaining: Record<string, number | string> | string;
  at?: string;
}

/** A limit that the case itself states. */
interface StatedLimit {
  rule: string;
  /** Texts as in `SeenCountdown`. */
  limit: { value: number | string; unit: string } | string;
}

/** Days that a rule does not count; without an end they go on. */
interface StatedPause {
  rule: string;
  from: string;
  to?: string;
}

/** What Python replies to a question about a case, see `rules.entry.page.reply`. */
type Reply = Answered | Refused;

interface Refused {
  ok: false;
  answer: string;
  html: string;
  /** What is wrong, in words. */
  message: string;
}

interface Answered {
  ok: true;
  /** The answer as JSON text. */
  answer: string;
  html: string;
  text: string;
  /** A calendar file, empty where nothing is to come. */
  calendar: string;
  /** The instant that the headline speaks of, or nothing. */
  safe: string;
  headline: string;
  title: string;
}

/** What Python says of a case among others. */
type Summary = { ok: true; safe: string; headline: string } | { ok: false };

/** Why a request was refused: a JSON pointer into it, and words by language. */
interface Refusal {
  code: string;
  where: string;
  message: Record<string, string>;
}

/** A case that the reader keeps. */
interface KeptCase {
  id: string;
  name: string;
  /** The fragment that opens it. */
  link: string;
  /** What Python said when it was kept, and when that was. */
  safe: string;
  headline: string;
  saved: string;
}

/** What the fields for a time show; a part of the day is in hours. */
interface ShownTime {
  date: string;
  time: string;
  part?: PartOfDay;
}

interface PartOfDay {
  from: number;
  to: number;
}

/** Returns a text of the interface by its key, with values in it. */
type Words = (key: string, values?: Record<string, string | number | undefined>) => string;

/** What is asked of Python, when its turn comes; of two about the same thing the newer one counts. */
interface Question {
  about?: string;
  write(): string;
  hear?(reply: string): void;
  /** The file of the runtime that Python needs for it beside those of its start. */
  archive?: string;
  /** Called in the place of `hear` where that file does not come. */
  miss?(reason: string): void;
}

/** A worker that the page's head has started, with what was heard of it. */
interface EarlyWorker extends Worker {
  heard: (MessageEvent | ErrorEvent)[];
}

/** Written by `scripts/publish/search/index.py`. */
interface SearchIndex {
  /** Of each section its anchor, title and text, and words of readers that it does not have. */
  pages: { at: string; title: string; weight: number; sections: [string, string, string, string[]?][] }[];
  /** Words that no fact is about, what is said of them, and the place that helps most. */
  uncovered: { words: string[]; says: string; see: string }[];
  /** Traditional characters, and in the same order the simplified ones. */
  simplified: [string, string];
}

/** What search answers to what was typed. */
interface SearchResult {
  query: string;
  hits: SearchHit[];
  /** That nothing on the site is about it, or nothing. */
  says: string;
}

interface SearchHit {
  /** Where it stands, from the site's root. */
  at: string;
  /** What its page is called, empty where it is the page itself. */
  page: string;
  /** In pieces; what stands at an odd place was typed. */
  title: string[];
  text: string[];
  /** What was typed, as it stands there. */
  words: string[];
}

interface Window {
  earlyWorker?: EarlyWorker;
  /** https://www.w3.org/TR/trusted-types/, where the browser has it. */
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: Record<string, (text: string) => string | null>,
    ): {
      createHTML(text: string): unknown;
    };
  };
  lateSearch: { index: Promise<unknown>; Worker: new (address: string) => EventTarget };
}

interface Navigator {
  /** On an iPhone: whether this is the site on the home screen. */
  readonly standalone?: boolean;
}

/** https://github.com/tristen/tablesort */
declare const Tablesort: new (table: Element) => unknown;

/** Written by `python -m scripts.runtime`. */
declare module "manifest" {
  const manifest: {
    /**
     * By the name that a file has in `start.js`: its own, with its hash in it, its size, and the hash of its content
     * without compression.
     */
    files: Record<string, { name: string; bytes: number; sha256: string }>;
    /** An empty lock file for Pyodide. */
    lock: object;
    /** Questions to try a start with, and the hash of the reply to each. */
    probes: { question: string; sha256: string }[];
  };
  export default manifest;
}
