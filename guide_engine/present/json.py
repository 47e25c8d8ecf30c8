"""A view as JSON: every block with its kind, for programs."""

import json as standard
from dataclasses import fields, is_dataclass

from guide_engine.present.view import View

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def json(view: View) -> str:
    """Write a view as JSON, indented, in Turkish letters."""
    return standard.dumps(plain(view), ensure_ascii=False, indent=2) + "\n"


def plain(value: object) -> Json:
    """Turn values of the view into what JSON knows, with the kind of each block."""
    if is_dataclass(value):
        members = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__.lower(), **members}
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names:
            return {name: plain(part) for name, part in zip(names, value, strict=True)}
        return [plain(part) for part in value]
    if value is None or isinstance(value, (bool, int)):
        return value
    return str(value)
