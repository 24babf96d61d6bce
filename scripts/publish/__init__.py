"""What is done to the built site: machines get what they read, and search is loaded late."""
