"""A view as Markdown: the twin of a page, for programs and for who pastes it into a ticket."""

import re

from guide_engine.present.lines import Style, lines
from guide_engine.present.view import View


def escape(text: str) -> str:
    """Take the meaning from every character that Markdown or HTML would read as markup."""
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", text)


MARKDOWN = Style(
    clean=escape,
    heading=lambda level, text: ["#" * level + f" {text}", ""],
    link=lambda text, href: f"[{text}](<{href}>)",
    row=lambda label, value: f"- **{label}** {value}".rstrip(),
    marks={
        "plain": "-", "ticked": "- [ ]", "chosen": "- **→**", "open": "-",
        "past": "- ✗", "now": "- **→**", "ahead": "-",
    },
    gap=("",),
)  # fmt: skip


def markdown(view: View) -> str:
    """Write a view as Markdown."""
    return lines(view, MARKDOWN)
