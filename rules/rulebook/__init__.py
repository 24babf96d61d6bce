"""What the rules say: limits, facts, sources and flows, as data. Imports `dates` alone."""
