"""Training: what needs the `train` extra. Nothing here is imported when articles are extracted."""
