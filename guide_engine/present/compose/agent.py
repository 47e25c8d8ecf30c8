"""What a support agent sees beside the page of a reader: what to ask, what to send, what not."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from guide_engine.core import link
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.text import day
from guide_engine.core.version import reply_id
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.dated import Dated, dated, fields
from guide_engine.present.compose.entry import is_answered, telling
from guide_engine.present.compose.known import known
from guide_engine.present.compose.visit import Visit
from guide_engine.present.view import Item, Items, Letter, Link, Piece, Section, Text, Tools

AMOUNT = ("confirmed", "currency")
"""What an order cost, where the page does no sum of its own."""


def agent(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, visit: Visit
) -> tuple[Section, ...]:
    """Compose the part that only agents see."""
    found = guide.diagnoses[position.node.diagnosis]
    told = dated(guide, part, position, visit)
    facts = tuple(known(guide, part, position, told))
    address = _address(position, visit)
    short = own.SHORT_REPLY.format(
        first=found.first,
        text=found.first_text,
        known=f"{told.headline} " if told else "",
        address=address,
    )
    case = "\n".join((*_case(part, position, found), *facts, *_signed(found, address)))
    return (
        Section(own.REPLY, (pasted("yanit", "\n".join((found.reply, *facts))),)),
        Section(own.ASK_NEXT, (Items(_missing(found, told), "ticked"),)),
        Section(
            own.REPLY_SHORT,
            (pasted("kisa", short), Text(_numbered(guide, found), "hint")),
        ),
        Section(own.NO_PROMISE, (Items(tuple(Item(text) for text in own.NO_PROMISES)),), "stop"),
        _summed(guide, part, position, attempt, case),
        Section(own.SHARE, (Tools(_ways(found, short)),)),
    )


def pasted(name: str, text: str) -> Letter:
    """Offer a Turkish text to copy."""
    return Letter("", name, "tr", "", text, "")


def _numbered(guide: Guide, found: Diagnosis) -> str:
    """Tell the number of the reply, and since when it has these words."""
    changed = (own.REPLY_CHANGED.format(day=day(r.day)) for r in guide.revised(found.id)[:1])
    return " ".join((f"{own.REPLY_ID}: {reply_id(found)}.", *changed))


def _missing(found: Diagnosis, told: Dated | None) -> tuple[Item, ...]:
    """List the facts that the customer has not told yet."""
    since = [found.wait.since] if found.wait and not told else []
    return tuple(Item(text) for text in (*since, *found.evidence))


def _case(part: Part, position: Position[Any], found: Diagnosis) -> Iterator[str]:
    """Sum the case up for a ticket: the problem and the path; nothing that a customer typed."""
    yield found.title
    for step in position.steps:
        said = part.words.nodes[step.node]
        yield f"{said.title} {said.choices[step.choice].text}"


def _signed(found: Diagnosis, address: str) -> tuple[str, ...]:
    return (f"{own.REPLY_ID}: {reply_id(found)}", address)


def _summed(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, case: str
) -> Section:
    """Show the case, and ask for the amount where the page does not do so elsewhere."""
    blocks: tuple[Piece, ...] = (pasted("ozet", case),)
    if position.node.diagnosis in guide.reckonings:
        return Section(own.CASE, blocks)
    asked = tuple(fields(part)[name] for name in AMOUNT)
    form = telling(part, position, attempt, asked, own.TO_CASE)
    return Section(own.CASE, (*blocks, form), focus=is_answered(form, attempt))


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
