"""Lays out the diagrams of the flows under Node.js, in build/; `rules.render.diagram` draws them."""
