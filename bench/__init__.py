"""Measurements against peers: never a test, and never part of one."""
