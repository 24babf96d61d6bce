"""Finds, installs and runs the programs that the build and the tests need."""
