"""Takes questions from the page and from the command line, and brings the answers back.

Imports every wing: `render`, `explain`, `extract`, `api`, `engine`, `wording`, `rulebook` and `dates`.
"""
