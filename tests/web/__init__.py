"""Tests of the page's own modules, run under Node.js."""
