"""From a position to its view, one file a kind: a question, an outcome, a screen of a drill."""

from typing import Any

from guide_engine.core.guide import Guide
from guide_engine.core.model import Position
from guide_engine.present.compose import hand_over
from guide_engine.present.compose.asked import Asked, answered
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.outcome import outcome
from guide_engine.present.compose.question import question
from guide_engine.present.compose.screen import screen
from guide_engine.present.compose.visit import NOBODY, Visit
from guide_engine.present.view import View


def compose(
    guide: Guide,
    position: Position[Any],
    attempt: Attempt | None = None,
    visit: Visit = NOBODY,
) -> View:
    """Make the view of a position; an attempt is what was typed and not taken."""
    part = guide.parts[position.flow.id]
    if position.flow.kind == "drill":
        return screen(guide, part, position, attempt, visit)
    if position.node.choices:
        return question(part, position)
    return outcome(guide, part, position, attempt, visit)


__all__ = ["Asked", "Attempt", "Visit", "answered", "compose", "hand_over"]
