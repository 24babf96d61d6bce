"""The JSON door: a request comes in as text, an answer goes out. Imports `engine`, `wording` and below."""
