"""Says in English what is wrong with a table of cases, or with a line of it."""

TEXT: dict[str, str] = {
    "table.where": "{reason} ({code}, column {column})",
    "table.no-column": "The table needs a column “{column}” in its first line. Commas part the columns.",
    "table.twice": "There are two columns “{column}”. Several events are written event, at, event2, at2 and so on.",
    "table.passed-through": "Passed through as they are: {columns}",
    "table.bad-cell": "This cannot be read. It is written like this: {example}",
    "table.too-many-cells": "This line has more cells than the first. A text with a comma stands in double quotes.",
    "table.not-csv": "This line is no CSV that can be read. Perhaps a double quote was not closed.",
}
