"""Unicode folding with a map back, sentences and words."""
