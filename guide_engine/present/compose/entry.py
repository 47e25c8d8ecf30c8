"""Fields as they stand: with what was typed or told, and with the reason if it was not taken."""

from collections.abc import Mapping
from typing import Any

from guide_engine.core.guide import Part
from guide_engine.core.model import Field, Position, Refusal
from guide_engine.core.words import Ask
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.fields import Form, Input, Option

LONGEST_SHOWN = 80


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
            Option(option, label.text, label.hint, option == chosen, label.group)
            for option in field.options
            for label in (ask.options[option],)
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
            tried.typed.get(field.slug, "") if tried else typed(field, told, part),
            tried.refusals.get(field.slug) if tried else None,
        )
        for field in fields
    )
    return Form(name, "./", button, inputs=tuple(inputs), quiet=True)


def typed(field: Field, told: Mapping[str, str], part: Part) -> str:
    """Write what a link holds as a reader would have typed it."""
    value = told.get(field.slug, "")
    decimal = part.words.fields[field.id].keyboard == "decimal"
    return value.replace(".", ",") if decimal else value


def is_answered(form: Form, attempt: Attempt | None) -> bool:
    """Tell whether the reader has just sent this form."""
    return attempt is not None and attempt.choice == form.choice
