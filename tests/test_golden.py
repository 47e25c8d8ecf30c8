"""What the guide says, word for word: every page as text, every scenario as a transcript."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from guide_engine import catalogue
from guide_engine.core import link
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS, STAGES
from guide_engine.present.html import html
from guide_engine.present.json import json
from guide_engine.present.markdown import markdown
from guide_engine.present.text import text
from guide_engine.present.view import Money, Text, View
from tests import golden_files
from tests.drills import RUNS, TO_CODE, act, drill, stops, view

SHOWN_IN_EVERY_FORMAT = (
    ("checkout", "exchange"),
    ("checkout", "receipt"),
    ("wizard", "qiwi_refund"),
    ("wizard", "double_charge"),
)


def lined(markup: str) -> str:
    """Give every element a line of its own, so that a diff shows which one changed."""
    return markup.replace("><", ">\n<") + "\n"


def marked_up(seen: View) -> str:
    return lined(html(seen))


def said(write: Callable[[View], str], here: Position[Any]) -> str:
    return write(view(here))


def refused() -> str:
    """Show the screen on which somebody typed a code of their own."""
    return lined(act(link.write(drill(*TO_CODE)), "kodu-dogrula", kod="123456")["html"])


def transcript(name: str) -> str:
    """Tell a run of a scenario: each act, the screen after it, and the money where it moved."""
    scenario = SCENARIOS[name]
    basis = f" ({scenario.source or 'KURGU'})"
    head = f"{STAGES[scenario.stage]}: {scenario.title}{basis}"
    return "\n".join((head, "=" * len(head), *_told(name))) + "\n"


def _told(name: str) -> Iterator[str]:
    money = ""
    for before, here in pairwise((None, *stops(*RUNS[name], scenario=name))):
        assert here is not None
        seen = view(here)
        yield ""
        if before:
            yield f"> {_done(before, here)}"
        yield seen.title
        yield from (f"  {block.text}" for block in seen.blocks if isinstance(block, Text))
        if (now := _money(seen)) != money:
            yield f"  [{now}]"
        money = now


def _done(before: Position[Any], here: Position[Any]) -> str:
    """Name what was done last, with its values as a link holds them."""
    words, step = QIWI.parts["checkout"].words, here.steps[-1]
    label = words.nodes[before.node.id].choices.get(step.choice) or words.controls[step.choice]
    return f"{label.text} {' '.join(step.values)}".strip()


def _money(seen: View) -> str:
    stops = [
        stop
        for section in seen.panel
        for block in section.blocks
        if isinstance(block, Money)
        for stop in block.stops
    ]
    return " · ".join(f"{stop.name} {' + '.join(stop.amounts)}" for stop in stops)


def golden() -> dict[str, Callable[[], str]]:
    """Name every golden file with what makes it."""
    made: dict[str, Callable[[], str]] = {"checkout/dogrulama-kodu-reddedildi.html": refused}
    for flow in QIWI.parts:
        for here in catalogue.shown(flow).values():
            made[f"{flow}/{here.node.slug}.txt"] = partial(said, text, here)
    for flow, node in SHOWN_IN_EVERY_FORMAT:
        here = catalogue.shown(flow)[node]
        for ending, write in (("html", marked_up), ("md", markdown), ("json", json)):
            made[f"{flow}/{here.node.slug}.{ending}"] = partial(said, write, here)
    for name in RUNS:
        made[f"scenarios/{name.replace(':', '-')}.txt"] = partial(transcript, name)
    return made


GOLDEN = golden()


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption(golden_files.OPTION, default=False))


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_the_guide_says_what_its_golden_files_say(name: str, update: bool) -> None:
    golden_files.compare(name, GOLDEN[name](), update=update)


def test_no_golden_file_is_left_of_what_nothing_says_any_more(update: bool) -> None:
    if update:
        golden_files.remove(golden_files.kept() - set(GOLDEN))
    assert golden_files.kept() == set(GOLDEN)
