"""Measurements, each a module with a ``main``: never a test, and never part of one."""
