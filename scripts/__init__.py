"""Builds, checks and keeps the site: each module does one job and says so in its first sentence."""
