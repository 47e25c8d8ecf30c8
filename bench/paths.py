"""How many questions lie before each outcome, and which real cases find theirs.

``python -m bench.paths`` prints the median and the longest number of questions. With a file of
cases (JSON lines) it also says how many reach their outcome when their questions are answered as
it was: each line names ``expected_diagnosis``; ``in_scope`` and ``diagnosis_if_asked_today`` are
read where they stand. A case with the latter paid with the wallet while it worked; any other paid
in another way, unless the closed wallet itself is what it asks about.
"""

import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from guide_engine.core import prove
from guide_engine.core.model import Flow, Node
from guide_engine.guides.qiwi.flows.wizard import WIZARD

BEFORE, NOW, OTHER = "qiwi-once", "qiwi-simdi", "baska-yontem"
CLOSED = "wallet_service_closed"


class Share(NamedTuple):
    """How many cases reach their outcome, and the labels of those that do not."""

    reached: int
    asked: int
    lost: tuple[str, ...]


def questions(flow: Flow[None]) -> dict[str, int]:
    """Count the questions on the shortest way to each outcome."""
    return {
        here.node.diagnosis: len(here.steps) for here in prove.walk(flow) if not here.node.choices
    }


def outcomes(flow: Flow[None], answer: str) -> set[str]:
    """Name the outcomes that are still open after the first answer."""
    return set(_below(flow, flow.offered[flow.start.slug, answer].arrows[0].to))


def _below(flow: Flow[None], id: str | None) -> Iterator[str]:
    queue: deque[Node[None]] = deque([flow.by_id[id or flow.start.id]])
    while queue:
        node = queue.popleft()
        queue.extend(flow.by_id[choice.arrows[0].to or node.id] for choice in node.choices)
        if node.diagnosis:
            yield node.diagnosis


def first_answer(case: dict[str, Any]) -> str:
    """Answer the first question as the writer of a case would."""
    if case.get("diagnosis_if_asked_today"):
        return BEFORE
    return NOW if case["expected_diagnosis"] == CLOSED else OTHER


def share(flow: Flow[None], cases: Iterable[dict[str, Any]]) -> Share:
    """Count the cases in scope that reach their outcome."""
    asked = [case for case in cases if case.get("in_scope", True)]
    lost = tuple(
        case["expected_diagnosis"]
        for case in asked
        if case["expected_diagnosis"] not in outcomes(flow, first_answer(case))
    )
    return Share(len(asked) - len(lost), len(asked), lost)


def main(arguments: Sequence[str] = ()) -> int:
    """Print the measures; each argument is a file of cases."""
    counts = sorted(questions(WIZARD).values())
    print(f"questions to an outcome: median {median(counts):g}, longest {counts[-1]}")
    for name in arguments:
        lines = Path(name).read_text("utf-8").splitlines()
        found = share(WIZARD, map(json.loads, lines))
        print(f"cases that reach their outcome: {found.reached} of {found.asked}")
        for label in sorted(set(found.lost)):
            print(f"  not reached: {label} ({found.lost.count(label)})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
