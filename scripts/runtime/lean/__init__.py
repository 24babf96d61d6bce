"""Makes the lean core: Pyodide's core in which only what runs here is left.

The recipe: `profile` finds out which functions are entered, in every engine there is, and keeps the list in
`kept.txt`; `empty` makes the lean core of the whole one and that list alone.
"""
