"""A view as JSON: every block with its kind, for programs."""

import json as standard
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from guide_engine.present.view import View

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def json(view: View) -> str:
    """Write a view as JSON, indented, in Turkish letters."""
    return standard.dumps(plain(view), ensure_ascii=False, indent=2) + "\n"


def members(value: "DataclassInstance") -> dict[str, Json]:
    """Turn the fields of a dataclass into what JSON knows, by name."""
    return {field.name: plain(getattr(value, field.name)) for field in fields(value)}


def plain(value: object) -> Json:
    """Turn values of the view into what JSON knows, with the kind of each block."""
    if is_dataclass(value) and not isinstance(value, type):
        return {"kind": type(value).__name__.lower(), **members(value)}
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names:
            return {name: plain(part) for name, part in zip(names, value, strict=True)}
        return [plain(part) for part in value]
    if value is None or isinstance(value, (bool, int)):
        return value
    return str(value)
