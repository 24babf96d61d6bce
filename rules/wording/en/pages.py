"""The words around what pages list from the rules, in English."""

TEXT: dict[str, str] = {
    "page.rests-on": "Source: {sources}.",
    "page.see": "See also {facts}",
    "page.dated": "Date: {date}.",
    "page.start": "{start}.",
    "list.and": ", ",
    "list.space": " ",
    "page.column.flow": "Situation",
    "page.column.rule": "Limit on",
    "page.column.actor": "Who",
    "page.column.limit": "How long",
    "page.column.lapse": "If it runs out",
    "page.column.sure": "How sure",
    "page.column.what": "What it is",
}
