"""What is wrong with a guide, all of it at once.

Problems are the author's, so they are written in English and name the place.
"""

from guide_engine.core.check.content import claims, diagnoses, scenarios
from guide_engine.core.check.structure import structure
from guide_engine.core.check.words import words

__all__ = ["claims", "diagnoses", "scenarios", "structure", "words"]
