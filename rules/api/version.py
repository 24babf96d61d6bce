"""The version of the rules, stamped on every answer."""

VERSION = "0.1.0"
