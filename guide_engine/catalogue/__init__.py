"""Where guides and presenters meet: parts, pages, and the words that pages may use."""

from guide_engine.catalogue.evidence import evidence
from guide_engine.catalogue.export import export, facts
from guide_engine.catalogue.files import files
from guide_engine.catalogue.framed import framed
from guide_engine.catalogue.pages import pages
from guide_engine.catalogue.parts import flow_of, part, problems, run, shown, triage
from guide_engine.catalogue.proof import proofs, unknown_scenario
from guide_engine.catalogue.replies import as_csv, replies, unpublished
from guide_engine.catalogue.schema import schema
from guide_engine.catalogue.search import search_rules, search_words
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
from guide_engine.core.version import reply_id
from guide_engine.guides.registry import GUIDES
from guide_engine.present.personal import PERSONAL

__all__ = [
    "GUIDES",
    "PERSONAL",
    "amount",
    "as_csv",
    "asked",
    "claim",
    "day",
    "diagram",
    "door_question",
    "evidence",
    "export",
    "facts",
    "files",
    "flow_of",
    "framed",
    "mark",
    "pages",
    "part",
    "problems",
    "proofs",
    "replies",
    "reply_id",
    "run",
    "schema",
    "screen",
    "search_rules",
    "search_words",
    "shown",
    "status",
    "stuck",
    "triage",
    "try_step",
    "unknown_scenario",
    "unpublished",
]
