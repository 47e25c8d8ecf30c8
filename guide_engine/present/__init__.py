"""Views of a position, and one file a format that writes them."""
