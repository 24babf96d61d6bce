"""Where questions come in: the page and the command line. Imports every other wing."""
