"""Takes questions from the page and the command line. Imports every other wing."""
