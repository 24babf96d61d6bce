"""Says in English what is wrong with a table of cases, or with a line of it."""

TEXT: dict[str, str] = {
    "table.where": "{reason} ({code}, column {column})",
    "table.no-column": "The table needs a column “{column}” in its first line. Separate columns with commas.",
    "table.twice": "There are two columns “{column}”. Several events are written event, at, event2, at2 and so on.",
    "table.passed-through": "Passed through as they are: {columns}",
    "table.bad-cell": "This cannot be read. Write it like this: {example}",
    "table.too-many-cells": "This line has more cells than the first. Put text with a comma in double quotes.",
    "table.not-csv": "This line cannot be read as CSV. Perhaps a double quote was not closed.",
}
