"""Makes the lean core: Pyodide's core in which only what runs here is left.

The recipe: `profile` finds out which functions are entered, in every engine there is, and which tables of
data only other functions read, and keeps the lists in `kept.txt` and `unread.txt`; `empty` makes the lean
core of the whole one and these lists alone.
"""
