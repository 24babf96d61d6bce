"""Draws a flow as a picture: its graph, the boxes that a layout tool places, the SVG, the same in words.

Beside the core and never imported by it; the page's runtime leaves it out.
"""
