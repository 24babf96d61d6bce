"""Names the version of the rules, which is stamped on every answer."""

VERSION = "0.1.0"
