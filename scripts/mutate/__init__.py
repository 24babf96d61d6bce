"""Changes the rules in many small ways, one at a time, to see that some test notices each."""
