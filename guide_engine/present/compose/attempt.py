"""What was typed for a choice, taken or not."""

from collections.abc import Mapping
from typing import NamedTuple

from guide_engine.core.model import Refusal


class Attempt(NamedTuple):
    """What was typed for a choice; where nothing is refused it was taken."""

    choice: str
    typed: Mapping[str, str]
    refusals: Mapping[str, Refusal]
