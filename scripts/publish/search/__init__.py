"""Makes what search goes by: the sections of the pages of each language, and the words of readers."""
