"""The replies of all outcomes as help-desk tools import them, each with a version of its words."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import NamedTuple

from guide_engine.core.guide import Guide
from guide_engine.core.version import reply_id, version
from guide_engine.guides.registry import GUIDES


class Reply(NamedTuple):
    """One reply to paste, with what a help desk files it under."""

    id: str
    title: str
    body: str
    tags: tuple[str, ...]
    version: str
    changed: str
    url: str


def replies(site: str = "") -> tuple[Reply, ...]:
    """List the replies of all guides; without the address of a site theirs are relative to it."""
    home = f"{site.rstrip('/')}/" if site else ""
    return tuple(
        Reply(
            id=id,
            title=found.title,
            body=found.reply,
            tags=(guide.labels[id].topic, found.move),
            version=version(found.reply),
            changed=_changed(guide, id),
            url=home + guide.address(id),
        )
        for guide in GUIDES
        for id, found in guide.diagnoses.items()
    )


def _changed(guide: Guide, id: str) -> str:
    return next((each.day.isoformat() for each in guide.revised(id)), "")


def unpublished(guide: Guide) -> tuple[str, ...]:
    """Name the replies whose words are not those that the register holds last."""
    last = {each.diagnosis: each.reply for each in guide.revisions}
    ids = {id: reply_id(found) for id, found in guide.diagnoses.items()}
    return tuple(reply for id, reply in ids.items() if last.get(id) != reply)


def as_csv(listed: Iterable[Reply]) -> str:
    """Write replies as a table; tags are words, so blanks part them."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(Reply._fields)
    for reply in listed:
        writer.writerow({**reply._asdict(), "tags": " ".join(reply.tags)}.values())
    return table.getvalue()
