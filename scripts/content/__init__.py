"""The pieces of pages that are made from the rules, by the name under which pages ask for them."""

PIECES = {"lang": lambda lang: lang}
