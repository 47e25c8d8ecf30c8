"""What the site holds for other programs: the whole as JSON, its contents, Markdown twins."""

import json
from collections.abc import Iterator, Mapping

from guide_engine.catalogue.export import export
from guide_engine.catalogue.parts import shown
from guide_engine.catalogue.schema import schema
from guide_engine.catalogue.vocabulary import status
from guide_engine.core.guide import Guide
from guide_engine.guides.registry import GUIDES
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.markdown import escape, markdown

WHOLE, SCHEMA, CONTENTS, TWIN = "guide.json", "guide.schema.json", "llms.txt", "sayfa.md"


def files() -> Iterator[tuple[str, str]]:
    """Yield every file with its path in the site."""
    yield WHOLE, _json(export())
    yield SCHEMA, _json(schema())
    yield CONTENTS, "\n".join(_contents())
    for guide in GUIDES:
        yield from _twins(guide)


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def _twins(guide: Guide) -> Iterator[tuple[str, str]]:
    """Write each question and outcome beside its page: its links lead to the same places."""
    for id, part in guide.parts.items():
        if part.flow.kind == "questions":
            for position in shown(id).values():
                view = compose(guide, position)
                yield view.page + TWIN, markdown(view)


def _contents() -> Iterator[str]:
    """List what there is to read in the form of llmstxt.org; addresses are relative to the site."""
    now = status()
    yield from (f"# {own.GUIDE}", "", f"> {own.GUIDE_LEAD}", "")
    checked = own.CHECKED.format(day=now["checked"])
    yield from (f"{now['sentence']} {checked} {own.INDEPENDENT}", "")
    yield from (own.TWINS.format(twin=TWIN), "")
    for guide in GUIDES:
        yield from _outcomes(guide)
    yield from (f"## {own.PROGRAMS}", "")
    yield _line(WHOLE, WHOLE, own.WHOLE)
    yield _line(SCHEMA, SCHEMA, own.SCHEMA)
    yield ""


def _outcomes(guide: Guide) -> Iterator[str]:
    for topic, name in own.TOPICS.items():
        yield from (f"## {name}", "")
        for id, found in guide.diagnoses.items():
            if guide.labels[id].topic == topic:
                yield _line(found.title, guide.address(id) + TWIN, found.happened)
        yield ""


def _line(title: str, address: str, summary: str) -> str:
    return f"- [{escape(title)}]({address}): {escape(summary)}"
