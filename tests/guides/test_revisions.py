"""A reply that is published under a number is entered: agents can tell which one they sent."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from guide_engine import catalogue
from guide_engine.core.guide import Guide
from guide_engine.core.revision import Revision
from guide_engine.guides.qiwi.guide import QIWI

COMMAND = '.venv/bin/python -m tools.replies 2026-11-25 "What changed, in Turkish"'
FOUND = QIWI.diagnoses["double_charge"]
CHANGED = replace(FOUND, reply="Merhaba.")
OTHER: Guide = replace(QIWI, diagnoses={**QIWI.diagnoses, FOUND.id: CHANGED})


def test_every_reply_is_entered_as_it_is() -> None:
    missing = catalogue.unpublished(QIWI)
    assert not missing, f"Replies have changed; with the right day, run: {COMMAND}"


def test_a_reply_with_other_words_is_noticed() -> None:
    assert catalogue.unpublished(OTHER) == (catalogue.reply_id(CHANGED),)


def test_a_reply_that_nobody_entered_is_noticed() -> None:
    without = tuple(each for each in QIWI.revisions if each.diagnosis != FOUND.id)
    fresh = replace(QIWI, revisions=without)
    assert catalogue.unpublished(fresh) == (catalogue.reply_id(FOUND),)


def test_an_old_number_does_not_stand_for_the_new_words() -> None:
    again = Revision(date(2027, 1, 1), catalogue.reply_id(CHANGED), "Kısaldı")
    assert catalogue.unpublished(replace(QIWI, revisions=(*QIWI.revisions, again))) != ()
    assert catalogue.unpublished(replace(OTHER, revisions=(*QIWI.revisions, again))) == ()


def test_the_register_is_in_order_and_enters_a_reply_once_a_day() -> None:
    assert all(one.day <= other.day for one, other in pairwise(QIWI.revisions))
    entries = [(each.day, each.diagnosis) for each in QIWI.revisions]
    assert len(set(entries)) == len(entries)
    assert [each for each in QIWI.revisions if not each.change] == []
