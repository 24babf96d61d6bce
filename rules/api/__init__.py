"""Takes requests and gives answers as JSON text. Imports `engine`, `wording` and what is below them."""
