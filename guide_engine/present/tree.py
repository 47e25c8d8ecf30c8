"""HTML as a tree: what is text can never become markup."""

from html import escape
from typing import NamedTuple

VOID = frozenset({"input", "br", "meta", "link", "hr", "img"})

Attribute = str | bool | None


class Tag(NamedTuple):
    """An element; its children are elements or text."""

    name: str
    attributes: tuple[tuple[str, Attribute], ...]
    children: "tuple[Node, ...]"


Node = Tag | str


def tag(name: str, /, *children: Node | None, **attributes: Attribute) -> Tag:
    """Make an element; ``class_`` is class and ``data_x`` is data-x, None leaves out."""
    named = tuple((_name(key), value) for key, value in attributes.items())
    return Tag(name, named, tuple(child for child in children if child is not None))


def _name(key: str) -> str:
    """Spell an attribute: Python has no dashes or colons in names, and keeps some words."""
    return "xlink:href" if key == "xlink_href" else key.rstrip("_").replace("_", "-")


def write(node: Node) -> str:
    """Write the tree; text and values are escaped here and nowhere else."""
    if isinstance(node, str):
        return escape(_visible(node), quote=False)
    attributes = "".join(_attribute(name, value) for name, value in node.attributes)
    if node.name in VOID:
        return f"<{node.name}{attributes}>"
    return f"<{node.name}{attributes}>{''.join(map(write, node.children))}</{node.name}>"


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(_visible(value))}"'


def _visible(text: str) -> str:
    """Drop what a reader cannot see: controls, lone surrogates, marks that turn the direction."""
    return "".join(c for c in text if c.isprintable() or c in "\N{NO-BREAK SPACE}\n")
