"""A view as plain text: for the terminal, for golden transcripts, for who pastes it somewhere."""

from guide_engine.present.lines import Style, lines
from guide_engine.present.view import View

RULES = {1: "=", 2: "-", 3: "."}

PLAIN = Style(
    clean=str,
    heading=lambda level, text: [text, RULES[level] * len(text)],
    link=lambda text, _: text,
    row=lambda label, value: f"{label}{'' if label.endswith('?') else ':'} {value}".rstrip(": "),
    marks={
        "plain": "-", "ticked": "[ ]", "chosen": ">", "open": " ",
        "past": "x", "now": ">", "ahead": " ",
    },
)  # fmt: skip


def text(view: View) -> str:
    """Write a view as lines of text."""
    return lines(view, PLAIN)
