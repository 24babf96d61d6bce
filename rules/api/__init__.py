"""Takes a request in as JSON text and lets an answer out as such.

Imports `engine`, `wording`, `rulebook` and `dates`.
"""
