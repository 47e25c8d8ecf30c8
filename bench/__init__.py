"""Measurements of the guide, each a module with a ``main``."""
