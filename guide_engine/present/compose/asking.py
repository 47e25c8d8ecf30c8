"""The forms of a screen: what is asked, as it stands, and what was not taken."""

from typing import Any

from guide_engine.core.model import Choice, Field
from guide_engine.core.words import Ask, Label, Words
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.view import Form, Input, Option, Problems


def form(choice: Choice[Any], label: Label, words: Words[Any], attempt: Attempt | None) -> Form:
    """Make the form of a choice, a quiet one that stays on its page."""
    tried = attempt if attempt and attempt.choice == choice.slug else None
    return Form(
        choice=choice.slug,
        href="./",
        button=label.text,
        hint=label.hint,
        inputs=tuple(_input(field, words.fields[field.id], tried) for field in choice.fields),
        quiet=True,
    )


def _input(field: Field, ask: Ask, tried: Attempt | None) -> Input:
    refusal = tried.refusals.get(field.slug) if tried else None
    typed = tried.typed.get(field.slug, "") if tried else ""
    kept = "" if refusal and refusal.wipe else typed[:80]
    chosen = typed if typed in field.options else (field.options or ("",))[0]
    return Input(
        slug=field.slug,
        label=ask.label,
        hint=ask.hint,
        keyboard=ask.keyboard,
        value=kept,
        error=ask.refusals[refusal.reason] if refusal else "",
        options=tuple(
            Option(option, ask.options[option].text, ask.options[option].hint, option == chosen)
            for option in field.options
        ),
    )


def problems(words: Words[Any], choice: Choice[Any], attempt: Attempt) -> Problems:
    """List what was not taken of a choice."""
    lines = tuple(
        (words.fields[field.id].refusals[attempt.refusals[field.slug].reason], field.slug)
        for field in choice.fields
        if field.slug in attempt.refusals
    )
    return Problems(own.PROBLEMS, lines)
