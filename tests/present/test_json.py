"""A view as JSON: what programs read is what people see."""

import json as standard
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from guide_engine.core.money import Money
from guide_engine.present.fields import Option
from guide_engine.present.json import json, members, plain
from guide_engine.present.view import (
    Item,
    Items,
    Link,
)
from tests.drills import TO_CODE, drill, view


@dataclass
class Cup:
    full: bool
    note: object


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (3, 3),
        ("ş", "ş"),
        (date(2024, 2, 21), "2024-02-21"),
        (Decimal("12.50"), "12.50"),
        ((1, "a", ()), [1, "a", []]),
        (Link("Öde", "./"), {"text": "Öde", "href": "./", "hint": "", "inside": False, "file": ""}),
        (Cup(full=True, note=(None,)), {"kind": "cup", "full": True, "note": [None]}),
        (Cup, "<class 'tests.present.test_json.Cup'>"),
    ],
    ids=repr,
)
def test_every_value_of_a_view_is_what_json_knows(value: object, expected: object) -> None:
    assert plain(value) == expected


def test_members_have_no_kind_and_money_is_written_out() -> None:
    assert members(Cup(full=False, note=Option("a", "b", "", chosen=True))) == {
        "full": False,
        "note": {"value": "a", "text": "b", "hint": "", "chosen": True, "group": ""},
    }
    assert plain(Money.of("1", "USD")) == {"kind": "money", "amount": "1.00", "currency": "USD"}


def test_a_block_says_of_which_kind_it_is() -> None:
    assert plain(Items((Item("Bir"),))) == {
        "kind": "items",
        "items": [{"text": "Bir", "tag": ""}],
        "style": "plain",
    }


def test_a_view_is_written_in_turkish_letters_and_read_back() -> None:
    written = json(view(drill(*TO_CODE)))
    assert "Doğrulama kodu" in written
    read = standard.loads(written)
    assert (read["kind"], read["page"]) == ("screen", "deneme/dogrulama-kodu/")
    assert [block["kind"] for block in read["blocks"]] == ["text", "rows", "text", "form", "form"]
