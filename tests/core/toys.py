"""Two flows to try the engine on: a drill about a kettle, and questions about a drink."""

from typing import NamedTuple

from guide_engine.core.claim import Claim, Source
from guide_engine.core.diagnosis import Advice, Diagnosis, Label
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import BY_WORLD, Arrow, Choice, Field, Flow, Node, Refusal, Scenario, pick
from guide_engine.core.words import Ask, Facts, Say, Words
from guide_engine.core.words import Label as Said
