"""What a support agent sees beside the page of a reader: what to ask, what to send, what not."""

from typing import Any
from urllib.parse import quote

from guide_engine.core import link
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.text import day
from guide_engine.core.version import reply_id
from guide_engine.present import words as own
from guide_engine.present.compose.deadline import asked
from guide_engine.present.compose.visit import Visit
from guide_engine.present.view import Item, Items, Letter, Link, Section, Text, Tools


def agent(
    guide: Guide, part: Part, position: Position[Any], found: Diagnosis, visit: Visit
) -> tuple[Section, ...]:
    """Compose the part that only agents see."""
    address = _address(position, visit)
    short = own.SHORT_REPLY.format(first=found.first, text=found.first_text, address=address)
    return (
        Section(own.ASK_NEXT, (Items(_missing(part, position, found), "ticked"),)),
        Section(
            own.REPLY_SHORT,
            (_pasted("kisa", short), Text(_numbered(guide, found), "hint")),
        ),
        Section(own.NO_PROMISE, (Items(tuple(Item(text) for text in own.NO_PROMISES)),), "stop"),
        Section(own.CASE, (_pasted("ozet", _case(part, position, found, address)),)),
        Section(own.SHARE, (Tools(_ways(found, short)),)),
    )


def _numbered(guide: Guide, found: Diagnosis) -> str:
    """Tell the number of the reply, and since when it has these words."""
    changed = (own.REPLY_CHANGED.format(day=day(r.day)) for r in guide.revised(found.id)[:1])
    return " ".join((f"{own.REPLY_ID}: {reply_id(found)}.", *changed))


def _pasted(name: str, text: str) -> Letter:
    return Letter("", name, "tr", "", text, "")


def _missing(part: Part, position: Position[Any], found: Diagnosis) -> tuple[Item, ...]:
    """List the facts that the customer has not told yet."""
    day = [found.wait.since] if found.wait and not asked(part, position) else []
    return tuple(Item(text) for text in (*day, *found.evidence))


def _case(part: Part, position: Position[Any], found: Diagnosis, address: str) -> str:
    """Sum the case up for a ticket: path, dates, page; nothing that a customer typed."""
    said = part.words.nodes
    told = (f"{said[s.node].title} {said[s.node].choices[s.choice].text}" for s in position.steps)
    day = asked(part, position)
    days = [f"{found.wait.since}: {day}"] if found.wait and day else []
    return "\n".join((found.title, *told, *days, f"{own.REPLY_ID}: {reply_id(found)}", address))


def _address(position: Position[Any], visit: Visit) -> str:
    fragment = link.write(position)
    page = f"{visit.site}{position.flow.page(position.node)}"
    return f"{page}#{fragment}" if fragment else page


def _ways(found: Diagnosis, text: str) -> tuple[Link, ...]:
    """Offer to send the short reply; each address opens a program of the reader's own."""
    body, subject = quote(text), quote(found.title)
    return (
        Link("WhatsApp", f"whatsapp://send?text={body}"),
        Link("SMS", f"sms:?&body={body}"),
        Link("E-posta", f"mailto:?subject={subject}&body={body}"),
    )
