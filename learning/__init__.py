"""What readers say, label by label, and how the engine's table of weights is learned from it."""
