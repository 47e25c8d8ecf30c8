"""The text of a link: it holds the steps, so it is the state.

A question flow writes its answers by question, sorted: ``boy=uzun&renk=mavi``.
A drill writes its scenarios and the list of its events, with the version of the list first:
``senaryo=asama:sonuc&olaylar=1~ilk-adim~ikinci-adim:deger``. Where some were taken back it says how
many stand, and to which moment before the next one the clock was moved: ``&adim=1&ara=deger``.

Whatever a link holds, reading it never fails: it means the last position that it still leads to.
"""

import re
from typing import Literal, NamedTuple
from urllib.parse import unquote

from guide_engine.core import timeline
from guide_engine.core.engine import replay, stand, start
from guide_engine.core.model import Flow, Node, Position, W
from guide_engine.core.text import nearest, slug

VERSION = "1"
NEWER = re.compile(r"[2-9]|[1-9]\d+", re.ASCII)
TAKEN, BETWEEN = "adim", "ara"
LONGEST = 12_000
"""Characters; the longest run fits in, which a test sees to."""
COUNT = re.compile(r"\d{1,3}", re.ASCII)
NUMBER = re.compile(r"\d(-?\d){6,}")
"""Somebody's number in the place of a name is not repeated."""

Trouble = Literal["", "too_long", "newer", "cut", "unknown_scenario"]


class Opened(NamedTuple):
    """What a link leads to, and what of it meant nothing."""

    scenario: tuple[str, ...] = ()
    acts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    taken: str = ""
    """How many of the acts stand; all where empty."""
    between: str = ""
    """The moment of the clock after these, before the next one."""
    trouble: Trouble = ""
    named: str = ""
    """The unknown name, in plain letters."""
    meant: tuple[str, ...] = ()
    """Known names near to it."""


def write(position: Position[W]) -> str:
    """Write the link that leads to this position."""
    flow = position.flow
    if flow.kind == "questions":
        answers = [f"{flow.by_id[s.node].slug}={flow.choice(s).slug}" for s in position.steps]
        return "&".join(sorted([*answers, *(f"{slug}={value}" for slug, value in position.facts)]))
    parts = []
    if position.scenario:
        parts.append(f"senaryo={','.join(position.scenario)}")
    if run := timeline.run(position):
        events = (":".join((flow.choice(step).slug, *step.values)) for step in run)
        parts.append("olaylar=" + "~".join((VERSION, *events)))
    if position.ahead or position.is_between:
        parts.append(f"{TAKEN}={timeline.taken(position)}")
    if position.is_between:
        parts.append(f"{BETWEEN}={position.steps[-1].values[0]}")
    return "&".join(parts)


def open_link(flow: Flow[W], page: str, fragment: str) -> tuple[Position[W], Opened]:
    """Walk to the position that a link means; without one the page says where the reader is."""
    opened = _read(flow, fragment)
    if not opened.scenario and not opened.acts:
        return _home(flow, page)._replace(facts=opened.facts), opened
    here = replay(start(flow, opened.scenario), opened.acts)
    is_whole = len(here.steps) == len(opened.acts)
    if opened.taken:
        here, is_found = _stand_back(here, opened.taken, opened.between)
        is_whole = is_whole and is_found
    if not is_whole and not opened.trouble:
        opened = opened._replace(trouble="cut")
    return here._replace(facts=opened.facts), opened


def _stand_back(position: Position[W], taken: str, between: str) -> tuple[Position[W], bool]:
    """Go back to where a link stands in its run, and tell whether there is such a place."""
    count = int(taken) if COUNT.fullmatch(taken) else -1
    if not 0 <= count <= len(position.steps):
        return position, False
    back = timeline.jump(position, count)
    if not between:
        return back, True
    clock = position.flow.clock
    moved = replay(back, [(clock.control.slug, (between,))]) if clock else back
    if len(moved.steps) == len(back.steps):
        return back, False
    return moved._replace(ahead=back.ahead, is_between=True), True


def _home(flow: Flow[W], page: str) -> Position[W]:
    """Stand where the page is: at a question with the answers on the one way to it."""
    if flow.kind == "drill":
        return start(flow)
    node = next((node for node in flow.nodes if flow.page(node) == page), flow.start)
    return replay(start(flow), _way(flow, node)) if node.choices else stand(flow, node)


def _way(flow: Flow[W], node: Node[W]) -> list[tuple[str, tuple[str, ...]]]:
    """List the acts that lead to a question, backwards from it."""
    before = {choice.arrows[0].to: (at, choice) for at in flow.nodes for choice in at.choices}
    acts: list[tuple[str, tuple[str, ...]]] = []
    while node.id in before:
        node, choice = before[node.id]
        acts.insert(0, (choice.slug, ()))
    return acts


def _read(flow: Flow[W], fragment: str) -> Opened:
    parts = (part.partition("=") for part in fragment[:LONGEST].lstrip("#").split("&"))
    pairs = {unquote(key): unquote(value) for key, _, value in parts}
    opened = _answers(flow, pairs) if flow.kind == "questions" else _events(flow, pairs)
    if len(fragment) > LONGEST:
        return opened._replace(trouble=opened.trouble or "too_long")
    return opened


def _answers(flow: Flow[W], pairs: dict[str, str]) -> Opened:
    """Order the answers as their questions come; those to no question on the way are dropped."""
    facts = tuple(
        (field.slug, pairs[field.slug])
        for field in flow.facts
        if field.slug in pairs and field.holds(pairs[field.slug])
    )
    acts: list[tuple[str, tuple[str, ...]]] = []
    node = flow.start
    while node.choices and node.slug in pairs:
        choice = flow.offered.get((node.slug, pairs[node.slug]))
        if choice is None:
            return Opened(acts=tuple(acts), facts=facts, trouble="cut")
        acts.append((choice.slug, ()))
        node = flow.by_id[choice.arrows[0].to or node.id]
    return Opened(acts=tuple(acts), facts=facts)


def _events(flow: Flow[W], pairs: dict[str, str]) -> Opened:
    scenario = _scenarios(flow, pairs.get("senaryo", ""))
    version, *events = pairs.get("olaylar", VERSION).split("~")
    if version != VERSION:
        trouble: Trouble = "newer" if NEWER.fullmatch(version) else "cut"
        return scenario._replace(trouble=scenario.trouble or trouble)
    acts = tuple((event.split(":")[0], tuple(event.split(":")[1:])) for event in events)
    if len(acts) > timeline.MOST_STEPS:
        scenario = scenario._replace(trouble="too_long")
    return scenario._replace(
        acts=acts[: timeline.MOST_STEPS], taken=pairs.get(TAKEN, ""), between=pairs.get(BETWEEN, "")
    )


def _scenarios(flow: Flow[W], names: str) -> Opened:
    """Keep the last known scenario of each stage; name the first unknown one and what is near."""
    asked = [name for name in names.split(",") if name]
    known = {name: flow.scenarios[name].stage for name in asked if name in flow.scenarios}
    by_stage = {stage: name for name, stage in known.items()}
    kept = Opened(tuple(by_stage[stage] for stage in sorted(by_stage)))
    unknown = next((name[:60] for name in asked if name not in known), "")
    if not unknown:
        return kept if len(by_stage) == len(known) else kept._replace(trouble="cut")
    named = slug(unknown)
    if not named or NUMBER.search(named):
        return kept._replace(trouble="cut")
    by_slug = {slug(scenario): scenario for scenario in flow.scenarios}
    near = tuple(by_slug[name] for name in nearest(named, by_slug))
    return kept._replace(trouble="unknown_scenario", named=named, meant=near)
