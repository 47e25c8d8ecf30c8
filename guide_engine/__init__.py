"""The guide's engine: flows, rules, words and presenters, in pure Python.

Read ``core.model`` first (the theory), then ``core.engine`` (how a position comes about),
then ``guides.qiwi`` (what this guide says) and ``catalogue`` (where all of it meets).
"""
