"""Tests of the build: locks, workflow, Node.js, the runtime, the server and the built site's files."""
