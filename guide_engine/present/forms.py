"""Forms as HTML; typed fields have no name: no browser puts what was typed into an address."""

from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import Form, Input, Option, Problems


def form(form: Form) -> Tag:
    """Build the form of a choice; without Python it leads on to the usual next page."""
    fields = [_cards(i) if i.options else _typed(i, form.choice) for i in form.inputs]
    hint = [tag("p", form.hint, class_="g-hint")] if form.hint else []
    look = "g-button g-quiet" if form.quiet else "g-button"
    return tag(
        "form",
        *fields,
        *hint,
        tag("button", form.button, class_=look),
        class_="g-form",
        data_choice=form.choice,
        action=form.href,
        method="get",
    )


def field_id(slug: str) -> str:
    """Name the element of a field."""
    return f"alan-{slug}"


def _typed(field: Input, choice: str) -> Tag:
    id_ = field_id(field.slug)
    described = [f"{id_}-ipucu"] if field.hint else []
    described += [f"{id_}-hata"] if field.error else []
    hint = [tag("p", field.hint, class_="g-hint", id=f"{id_}-ipucu")] if field.hint else []
    error = [tag("p", field.error, class_="g-error", id=f"{id_}-hata")] if field.error else []
    entry = tag(
        "input",
        id=id_,
        data_field=field.slug,
        value=field.value or None,
        inputmode="text" if choice == "simdi-ode" else "decimal",
        autocomplete="off",
        aria_invalid="true" if field.error else None,
        aria_describedby=" ".join(described) or None,
    )
    return tag("div", tag("label", field.label, for_=id_), *hint, entry, *error, class_="g-field")


def _cards(field: Input) -> Tag:
    """Build a choice from a list as cards to tap."""
    error = [tag("p", field.error, class_="g-error")] if field.error else []
    cards = [_card(option, field.slug) for option in field.options]
    legend = tag("legend", field.label)
    return tag("fieldset", legend, *cards, *error, class_="g-pick", id=field_id(field.slug))


def _card(option: Option, name: str) -> Tag:
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
    """Build a choice from a list as a list to open."""
    id_ = field_id(field.slug)
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
