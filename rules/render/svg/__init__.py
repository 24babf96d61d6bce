"""Gives every drawing what it needs: how wide text is, and how words and numbers stand in SVG."""
