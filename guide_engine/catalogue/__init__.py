"""Where guides and presenters meet: parts, pages, and the words that pages may use."""

from guide_engine.catalogue.pages import pages
from guide_engine.catalogue.parts import GUIDES, part, problems, shown
from guide_engine.catalogue.vocabulary import (
    amount,
    asked,
    claim,
    day,
    diagram,
    door_question,
    mark,
    screen,
    status,
    stuck,
    try_step,
)

__all__ = [
    "GUIDES",
    "amount",
    "asked",
    "claim",
    "day",
    "diagram",
    "door_question",
    "mark",
    "pages",
    "part",
    "problems",
    "screen",
    "shown",
    "status",
    "stuck",
    "try_step",
]
