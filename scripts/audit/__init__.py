"""Holds the built site against Lighthouse, with packages of its own, which nothing else needs."""
