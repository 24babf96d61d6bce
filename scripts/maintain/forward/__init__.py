"""Builds the site with what may follow MkDocs and Material, and compares: `make forward`."""
