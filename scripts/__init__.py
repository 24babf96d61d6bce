"""The build steps: each module does one job and says so in its first sentence."""
