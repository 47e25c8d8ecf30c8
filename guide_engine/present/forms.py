"""Forms as HTML; typed fields have no name: no browser puts what was typed into an address."""

from itertools import groupby

from guide_engine.present.fields import Box, Form, Input, Option
from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import (
    Problems,
)


def form(form: Form) -> Tag:
    """Build the form of a choice; without Python it leads on to the usual next page."""
    return tag("form", *_inside(form), class_="g-form", data_choice=form.choice, action=form.href)


def picture(form: Form) -> Tag:
    """Build what a form looks like, with nothing in it that could be used or named."""
    return tag("div", *_inside(form, used=False), class_="g-form")


def _inside(form: Form, *, used: bool = True) -> list[Node]:
    fields = [_cards(i, used=used) if i.options else _typed(i, used=used) for i in form.inputs]
    hint = [tag("p", form.hint, class_="g-hint")] if form.hint else []
    look = "g-button g-quiet" if form.quiet else "g-button"
    name, value = form.given
    button = tag(
        "button" if used else "span",
        form.button,
        class_=look,
        name=name or None,
        value=value or None,
    )
    return [*fields, *hint, button]


def box(box: Box, action: str = "./") -> Tag:
    """Build the field for the reader's own words; it has no name either."""
    button = tag("button", box.button, class_="g-button")
    field = _typed(box.field, used=True, long=True)
    return tag("form", field, button, class_="g-form", data_ask=box.field.slug, action=action)


def field_id(slug: str) -> str:
    """Name the element of a field."""
    return f"alan-{slug}"


def _typed(field: Input, *, used: bool, long: bool = False) -> Tag:
    id_ = field_id(field.slug) if used else None
    below = [(text, f"g-{kind}", f"{id_}-{kind}") for kind, text in _remarks(field)]
    hints = [tag("p", text, class_=look, id=name if used else None) for text, look, name in below]
    entry = tag(
        "textarea" if long else "input",
        *([field.value] if long else []),
        id=id_,
        data_field=field.slug,
        value=None if long else field.value or None,
        rows="2" if long else None,
        type="date" if field.keyboard == "date" else None,
        inputmode=field.keyboard if field.keyboard not in ("", "date") else None,
        autocomplete="off",
        aria_invalid="true" if field.error else None,
        aria_describedby=" ".join(name for *_, name in below) if used and below else None,
    )
    return tag("div", tag("label", field.label, for_=id_), *hints, entry, class_="g-field")


def _remarks(field: Input) -> list[tuple[str, str]]:
    return [(kind, text) for kind, text in (("hint", field.hint), ("error", field.error)) if text]


def _cards(field: Input, *, used: bool) -> Tag:
    """Build a choice from a list as cards to tap."""
    error = [tag("p", field.error, class_="g-error")] if field.error else []
    name = field.slug if used else None
    cards = [
        node
        for group, options in groupby(field.options, lambda option: option.group)
        for node in _group(group, tuple(options), name)
    ]
    id_ = field_id(field.slug) if used else None
    return tag("fieldset", tag("legend", field.label), *cards, *error, class_="g-pick", id=id_)


def _group(group: str, options: tuple[Option, ...], name: str | None) -> list[Tag]:
    """Build cards; those with a name together are folded away unless one of them is chosen."""
    if group and name is None:
        return [tag("p", group, class_="g-hint")]
    cards = [_card(option, name) for option in options]
    if not group:
        return cards
    is_open = any(option.chosen for option in options)
    return [tag("details", tag("summary", group), *cards, open=is_open)]


def _card(option: Option, name: str | None) -> Tag:
    hint: list[Node] = [" ", tag("span", option.hint)] if option.hint else []
    return tag(
        "label",
        tag("input", type="radio", name=name, value=option.value, checked=option.chosen),
        " ",
        tag("b", option.text),
        *hint,
        class_="g-option",
    )


def picked(field: Input) -> Tag:
    """Build a setting of the next drill as a list to open."""
    id_ = f"senaryo-{field.slug}"
    options = [tag("option", o.text, value=o.value, selected=o.chosen) for o in field.options]
    box = tag("select", *options, id=id_, name=field.slug, autocomplete="off")
    return tag("div", tag("label", field.label, for_=id_), box, class_="g-field")


def problems(problems: Problems) -> Tag:
    """Build the summary of what was not taken; it takes the focus."""
    lines = [
        tag("li", tag("a", text, href=f"#{field_id(slug)}")) for text, slug in problems.problems
    ]
    return tag(
        "div",
        tag("h2", problems.title),
        tag("ul", *lines),
        class_="g-problems",
        role="alert",
        tabindex="-1",
        data_focus=True,
    )
