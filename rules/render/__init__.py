"""Shows what `explain` has put in words, as HTML, on a terminal, as a calendar and in pictures.

Imports `explain`, `engine`, `wording`, `rulebook` and `dates`.
"""
