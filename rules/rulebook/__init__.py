"""Holds what the rules say, as data: limits, facts, sources and flows. Imports `dates` alone."""
