"""Diagrams of the flows: laid out by a tool under Node.js, kept in build/, drawn by `rules.diagram`."""
