"""A reader's way through the built site in three engines; `make build` and `python -m scripts.engines` come first."""
