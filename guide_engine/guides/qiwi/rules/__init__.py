"""Guards and effects of the drill, one file a concept and one named function each.

A guard asks the world, an effect returns the next one. The reason of a refusal is the id of the
scenario that explains it.
"""
