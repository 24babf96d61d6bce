"""Lays out every diagram before the pages are built: `python -m scripts.pages.layout`."""

from rules.render.diagram.boxes import FORMATS
from rules.rulebook.flows import FLOWS
from rules.wording import LANGUAGES
from scripts.pages.layout.layouts import layouts

if __name__ == "__main__":
    layouts((flow, lang, form) for flow in FLOWS.values() for lang in LANGUAGES for form in FORMATS)
