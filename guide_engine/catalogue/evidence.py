"""Which ways the tests have taken, as ``make evidence`` wrote it down."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from guide_engine.core.ways import Way


class Evidence(NamedTuple):
    """What was measured: at which commit, on which day, and what took each way of each flow."""

    commit: str
    day: date
    taken: Mapping[str, Mapping[Way, tuple[str, ...]]]
    """A way that is missing was not there to be measured; one with nothing was not taken."""


def evidence(document: Mapping[str, Any]) -> Evidence:
    """Read the document that the tests write."""
    taken = {
        flow: {
            Way(way["node"], way["choice"], way["number"], way["to"]): tuple(way["taken_by"])
            for way in ways
        }
        for flow, ways in document["flows"].items()
    }
    return Evidence(document["commit"], date.fromisoformat(document["date"]), taken)
