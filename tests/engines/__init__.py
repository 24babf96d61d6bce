"""A reader's way through the built site in three engines; `make build` and `make engines` come first."""
