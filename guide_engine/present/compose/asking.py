"""The forms of a screen: what is asked, as it stands, and what was not taken."""

from typing import Any

from guide_engine.core.model import Choice
from guide_engine.core.words import Label, Words
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.entry import entry
from guide_engine.present.fields import Form
from guide_engine.present.view import (
    Problems,
)


def form(choice: Choice[Any], label: Label, words: Words[Any], attempt: Attempt | None) -> Form:
    """Make the form of a choice, a quiet one that stays on its page."""
    tried = attempt if attempt and attempt.choice == choice.slug else None
    return Form(
        choice=choice.slug,
        href="./",
        button=label.text,
        hint=label.hint,
        inputs=tuple(
            entry(
                field,
                words.fields[field.id],
                tried.typed.get(field.slug, "") if tried else "",
                tried.refusals.get(field.slug) if tried else None,
            )
            for field in choice.fields
        ),
        quiet=True,
    )


def problems(words: Words[Any], choice: Choice[Any], attempt: Attempt) -> Problems:
    """List what was not taken of a choice."""
    lines = tuple(
        (words.fields[field.id].refusals[attempt.refusals[field.slug].reason], field.slug)
        for field in choice.fields
        if field.slug in attempt.refusals
    )
    return Problems(own.PROBLEMS, lines)
