/** The hash of every file to keep by its address, filled in by `scripts/publish/offline.py`. */
declare const FILES: Record<string, string>;
