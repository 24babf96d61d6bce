"""Words what stands in and around every diagram, in English."""

TEXT: dict[str, str] = {
    "draw.title": "The process as a picture: {flow}",
    "draw.desc": (
        "Every step from start to end ({flow}), who takes it, and what happens when a time limit runs out. "
        "The same is listed in words below the picture."
    ),
    "draw.key.act": "Solid line: somebody acts",
    "draw.key.lapse": "Dashed line and clock: nobody acted in time",
    "draw.key.end": "Double frame: it ends here",
    "draw.words": "The picture in words",
    "draw.ends": "It ends at: {states}.",
    "draw.way": "{cause} → {state}",
    # Who acts, and the two kinds of label.
    "draw.actor.buyer": "You",
    "draw.actor.merchant": "Seller",
    "draw.actor.platform": "Platform",
    "draw.actor.authority": "Regulator",
    "draw.act": "{actor} {act}",
    "draw.lapse": "{actor} {act}",
    # An event that is possible nearly everywhere.
    "draw.note.everywhere": "At any step:",
    "draw.note.steps": "At steps {steps} and {last}:",
}
