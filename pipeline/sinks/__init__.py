"""Where records go: whole lines only, and a run that was cut can go on."""
