"""What was typed for a choice and not taken."""

from collections.abc import Mapping
from typing import NamedTuple

from guide_engine.core.model import Refusal


class Attempt(NamedTuple):
    """What was typed for a choice and not taken."""

    choice: str
    typed: Mapping[str, str]
    refusals: Mapping[str, Refusal]
