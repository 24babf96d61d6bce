"""Measures how the site speaks, page by page: `python -m scripts.maintain.editorial [SITE]`."""
