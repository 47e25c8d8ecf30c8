"""Reads the HTML that the engine writes as strictly as no browser does."""

from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser

VOID = {"input"}
ELEMENTS = set(
    """
    a article aside b button dd div dl dt fieldset form h1 h2 input label legend li ol option p
    section select small span time ul
    """.split()
)
ATTRIBUTES = set(
    """
    action aria-describedby aria-invalid aria-label aria-labelledby autocomplete checked class
    data-choice data-claim data-copy data-field data-focus data-guide data-restart for href id
    inputmode method name rel role selected tabindex type value
    """.split()
)
UNSEEN = {chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)}


class Markup(HTMLParser):
    """The elements of a piece of HTML, and everything that is wrong with it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.wrong = [f"unseen mark {mark!a}" for mark in sorted(UNSEEN & set(html))]
        self.feed(html)
        self.close()
        self.wrong += [f"<{tag}> stays open" for tag in self.open]
        self.wrong += [f"id {id!r} {n} times" for id, n in Counter(self.ids()).items() if n > 1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = Counter(name for name, _ in attrs)
        self.wrong += [f"<{tag}> has {name} twice" for name, n in names.items() if n > 1]
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes another element")

    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def addresses(self) -> list[str]:
        """Name every address that a reader can be led to."""
        return [a[name] for _, a in self.elements for name in ("href", "action") if name in a]

    def strange(self) -> list[str]:
        """Name what the engine never writes in an article: it can only have come from outside."""
        return [*self._strange_elements(), *self._strange_attributes()]

    def _strange_elements(self) -> Iterator[str]:
        yield from (f"<{tag}>" for tag, _ in self.elements if tag not in ELEMENTS)

    def _strange_attributes(self) -> Iterator[str]:
        for tag, attributes in self.elements:
            yield from (f"<{tag} {name}>" for name in attributes if name not in ATTRIBUTES)

    def pointing_nowhere(self) -> list[str]:
        """Name the labels, descriptions and problems that point to no element of the same page."""
        known = set(self.ids())
        wanted = [a["for"] for tag, a in self.elements if tag == "label" and "for" in a]
        wanted += [id for _, a in self.elements for id in a.get("aria-describedby", "").split()]
        wanted += [a["href"][1:] for _, a in self.elements if a.get("href", "").startswith("#alan")]
        return [id for id in wanted if id not in known]
