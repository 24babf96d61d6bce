"""A flow as a picture: its graph, the sized boxes a layout tool places, the SVG, and the same told in words.

Beside the core and never imported by it; the page's runtime leaves it out.
"""
