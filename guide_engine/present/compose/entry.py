"""Fields and forms as they stand: with what was typed or told, and what was not taken of it."""

from collections.abc import Mapping
from typing import Any

from guide_engine.core.guide import Part
from guide_engine.core.model import Choice, Field, Position, Refusal
from guide_engine.core.words import Ask, Label, Words
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.view import Form, Input, Option, Problems

LONGEST_SHOWN = 80


def form(choice: Choice[Any], label: Label, words: Words[Any], attempt: Attempt | None) -> Form:
    """Make the form of a choice, a quiet one that stays on its page."""
    tried = attempt if attempt and attempt.choice == choice.slug else None
    inputs = (
        entry(
            field,
            words.fields[field.id],
            tried.typed.get(field.slug, "") if tried else "",
            tried.refusals.get(field.slug) if tried else None,
        )
        for field in choice.fields
    )
    return Form(choice.slug, "./", label.text, label.hint, tuple(inputs), quiet=True)


def entry(field: Field, ask: Ask, typed: str, refusal: Refusal | None) -> Input:
    """Make the field of a form; what was refused as too private is not repeated."""
    kept = "" if refusal and refusal.wipe else typed[:LONGEST_SHOWN]
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


def telling(
    part: Part,
    position: Position[Any],
    attempt: Attempt | None,
    fields: tuple[Field, ...],
    button: str,
) -> Form:
    """Make the form by which a reader tells facts; it is named after its first field."""
    name = fields[0].slug
    tried = attempt if attempt and attempt.refusals and attempt.choice == name else None
    told = dict(position.facts)
    inputs = (
        entry(
            field,
            part.words.fields[field.id],
            tried.typed.get(field.slug, "") if tried else _typed(field, told, part),
            tried.refusals.get(field.slug) if tried else None,
        )
        for field in fields
    )
    return Form(name, "./", button, inputs=tuple(inputs), quiet=True)


def _typed(field: Field, told: Mapping[str, str], part: Part) -> str:
    """Write what a link holds as a reader would have typed it."""
    value = told.get(field.slug, "")
    decimal = part.words.fields[field.id].keyboard == "decimal"
    return value.replace(".", ",") if decimal else value


def is_answered(form: Form, attempt: Attempt | None) -> bool:
    """Tell whether the reader has just sent this form."""
    return attempt is not None and attempt.choice == form.choice


def problems(words: Words[Any], choice: Choice[Any], attempt: Attempt) -> Problems:
    """List what was not taken of a choice."""
    lines = tuple(
        (words.fields[field.id].refusals[attempt.refusals[field.slug].reason], field.slug)
        for field in choice.fields
        if field.slug in attempt.refusals
    )
    return Problems(own.PROBLEMS, lines)
