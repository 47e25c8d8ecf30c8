"""Reads the HTML that the engine writes as strictly as no browser does."""

from collections import Counter
from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta"}
ACTIVE = {"base", "embed", "iframe", "img", "link", "meta", "object", "script", "style"}
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

    def structure(self) -> list[tuple[str, tuple[str, ...]]]:
        """Tell what there is without what it says; text that stays text cannot change it."""
        return [(tag, tuple(attributes)) for tag, attributes in self.elements]

    def active(self) -> list[str]:
        """Name what could run or load something; the engine never writes any of it."""
        tags = [f"<{tag}>" for tag, _ in self.elements if tag in ACTIVE]
        names = [name for _, attributes in self.elements for name in attributes]
        return [*tags, *(n for n in names if n.startswith("on") or n in {"src", "srcdoc", "style"})]

    def pointing_nowhere(self) -> list[str]:
        """Name the labels, descriptions and problems that point to no element of the same page."""
        known = set(self.ids())
        wanted = [a["for"] for tag, a in self.elements if tag == "label" and "for" in a]
        wanted += [id for _, a in self.elements for id in a.get("aria-describedby", "").split()]
        wanted += [a["href"][1:] for _, a in self.elements if a.get("href", "").startswith("#alan")]
        return [id for id in wanted if id not in known]
