"""What every drawing needs: how wide text is, and how words and numbers stand in SVG."""
