"""The only door for the worker in the page: a message in, the answer to it out.

A message is JSON: ``flow``, ``page`` and ``link`` say where the reader is; ``choice`` with
``typed`` says what they did there, ``restart`` begins a drill with scenarios, ``ask`` holds their
own words, which stay here; without any of these the link is opened. Whatever comes in, an answer
goes out; a reader cannot cause an error.
"""

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from guide_engine import catalogue
from guide_engine.core import engine, link, timeline
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Choice, Position, Refusal
from guide_engine.core.triage import Match
from guide_engine.present import words as own
from guide_engine.present.compose import Asked, Attempt, Visit, answered, compose, hand_over
from guide_engine.present.html import html
from guide_engine.present.notice import notice
from guide_engine.present.view import View

LONGEST_TYPED = 20_000
"""Longer than the longest link, so that one that is too long still says so."""
FARTHEST_ZONE = 14 * 60
SITE = re.compile(r"https?://[\w.:\[\]-]+(/[\w.~%-]*)*/", re.ASCII)


class Request(NamedTuple):
    """A message, with everything in it of the right kind."""

    flow: str = ""
    page: str = ""
    link: str = ""
    choice: str = ""
    typed: dict[str, str] = {}  # noqa: RUF012 - never changed
    restart: dict[str, str] | None = None
    ask: str | None = None
    visit: Visit = Visit()
    understood: bool = True


def answer(message: str) -> str:
    """Answer one message of the page, both as JSON."""
    request = _read(message)
    guide, part = catalogue.part(request.flow)
    if request.restart is not None:
        request = request._replace(link=_restart(request.restart))
    position, opened = link.open_link(part.flow, request.page, request.link)
    told = notice(opened) if request.understood else own.EMPTY_MESSAGE
    attempt = None
    if request.choice:
        position, attempt, stopped = _act(position, request)
        told = stopped or told
    if request.ask is None or part.flow.kind == "drill":  # a drill has no question to ask them at
        view = compose(guide, position, attempt, _visit(request))
    else:
        view = _asked(guide, part, request)
    reply = {
        "html": html(view),
        "page": view.page,
        "link": view.link,
        "title": view.title,
        "said": view.said or view.title,
        "problems": view.problems,
        "notice": told,
    }
    return json.dumps(reply, ensure_ascii=False)


def _asked(guide: Guide, part: Part, request: Request) -> View:
    """Answer the reader's own words; a code that means one thing opens its page."""
    asked = Asked(request.ask or "", _matches(guide, request.ask or ""))
    if asked.error or not asked.is_certain:
        return answered(guide, part, asked)
    page = guide.address(asked.matches[0].label)
    there, _ = link.open_link(part.flow, page, "")
    return compose(guide, there, None, _visit(request))


def _read(message: str) -> Request:
    try:
        raw = json.loads(message)
    except (ValueError, RecursionError):
        return Request(understood=False)
    if not isinstance(raw, dict):
        return Request(understood=False)
    restart = raw.get("restart")
    return Request(
        flow=_word(raw.get("flow")),
        page=_word(raw.get("page")),
        link=_word(raw.get("link")),
        choice=_word(raw.get("choice")),
        typed=_words(raw.get("typed")),
        restart=_words(restart) if restart is not None else None,
        ask=_word(raw["ask"]) if "ask" in raw else None,
        visit=Visit(
            _day(raw.get("today")),
            _word(raw.get("role")),
            _site(raw.get("site")),
            _zone(raw.get("zone")),
        ),
    )


def _visit(request: Request) -> Visit:
    """Tell the circumstances, with the sheet that was asked for."""
    asked = request.choice == hand_over.CHOICE
    return request.visit._replace(sheet=request.typed.get(hand_over.FIELD, "") if asked else "")


def _word(value: object) -> str:
    return value[:LONGEST_TYPED] if isinstance(value, str) else ""


def _site(value: object) -> str:
    """Take the address of the site for texts to send; anything else is no address."""
    found = SITE.fullmatch(_word(value))
    return found.group() if found else ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_word(value))
    except ValueError:
        return None


def _zone(value: object) -> int | None:
    """Take a difference from UTC that a clock on Earth can have."""
    return value if type(value) is int and abs(value) <= FARTHEST_ZONE else None


def _words(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(key): _word(each) for key, each in value.items()}


def _restart(settings: dict[str, str]) -> str:
    """Write the link of a new drill; each setting is a scenario, or empty."""
    return f"senaryo={','.join(filter(None, settings.values()))}"


def _matches(guide: Guide, text: str) -> Sequence[Match]:
    return guide.triage(text) if guide.triage else ()


def _act(position: Position[Any], request: Request) -> tuple[Position[Any], Attempt | None, str]:
    """Take the choice, or say what was not taken, or why the drill stopped."""
    if request.choice == hand_over.CHOICE:
        return position, None, ""
    if request.choice == link.TAKEN:
        return timeline.jump(position, _count(request.typed)), None, ""
    if request.choice in {fact.slug for fact in position.flow.facts}:
        return _learn(position, request)
    choice = engine.find(position, request.choice)
    if choice is None:
        return position, None, own.NOTICES["cut"]
    values = engine.read(choice, request.typed)
    if isinstance(values, engine.Refused):
        return position, Attempt(choice.slug, request.typed, values.refusals), ""
    there, stopped = _take(position, choice, values)
    return there, None, stopped


def _take(
    position: Position[Any], choice: Choice[Any], values: tuple[str, ...]
) -> tuple[Position[Any], str]:
    """Take a choice; where that breaks a law or is one step too many, say so and stay."""
    try:
        there = timeline.act(position, choice, values)
    except LawBroken:
        return position, own.STOPPED
    return (there, "") if timeline.room(there) >= 0 else (position, own.FULL)


def _count(typed: dict[str, str]) -> int:
    """Read how many steps of the run are to stand; none where that is no number."""
    count = typed.get(link.TAKEN, "")
    return int(count) if link.COUNT.fullmatch(count) else 0


def _learn(position: Position[Any], request: Request) -> tuple[Position[Any], Attempt | None, str]:
    """Keep what the reader told beside the answers, or say why it was not taken."""
    asked = {*request.typed, request.choice}
    read = {
        fact.slug: fact.read(request.typed.get(fact.slug, ""))
        for fact in position.flow.facts
        if fact.slug in asked
    }
    refusals = {slug: value for slug, value in read.items() if isinstance(value, Refusal)}
    if refusals:
        return position, Attempt(request.choice, request.typed, refusals), ""
    told = {**dict(position.facts), **read}
    facts = tuple((f.slug, str(told[f.slug])) for f in position.flow.facts if told.get(f.slug))
    return position._replace(facts=facts), Attempt(request.choice, request.typed, {}), ""
