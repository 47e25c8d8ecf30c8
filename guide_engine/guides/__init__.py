"""What the guides say: claims about the world, flows, rules, words."""
