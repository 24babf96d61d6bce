"""The built site from the servers that a mirror would have, as the examples set them up."""
