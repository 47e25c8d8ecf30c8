"""The command that enters replies: it adds what is new and keeps what was."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI
from tools import replies
from tools.places import ROOT

FOUND = QIWI.diagnoses["double_charge"]
OTHER = replace(QIWI, diagnoses={**QIWI.diagnoses, FOUND.id: replace(FOUND, reply="Merhaba.")})
FIRST = QIWI.revised(FOUND.id)[-1].day


def test_where_nothing_changed_nothing_is_entered() -> None:
    assert replies.entered(QIWI, date(2027, 1, 1), "Kısaldı") == QIWI.revisions


def test_a_changed_reply_is_entered_last_and_the_old_one_stays() -> None:
    *kept, new = replies.entered(OTHER, date(2027, 1, 1), "Kısaldı")
    assert tuple(kept) == QIWI.revisions
    assert (new.diagnosis, new.day, new.change) == (FOUND.id, date(2027, 1, 1), "Kısaldı")
    assert catalogue.unpublished(replace(OTHER, revisions=(*kept, new))) == ()


def test_what_changes_twice_on_a_day_is_entered_once() -> None:
    entered = replies.entered(OTHER, FIRST, "Kısaldı")
    assert [each.change for each in entered if each.diagnosis == FOUND.id] == ["Kısaldı"]
    assert len(entered) == len(QIWI.revisions)


def test_the_file_is_as_the_command_writes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replies, "ROOT", tmp_path)
    (tmp_path / "guide_engine/guides/qiwi").mkdir(parents=True)
    assert replies.main(["2027-01-01", "Kısaldı"]) == 0
    file = "guide_engine/guides/qiwi/revisions.py"
    assert (tmp_path / file).read_text("utf-8") == (ROOT / file).read_text("utf-8")


def test_a_day_is_given_and_never_guessed() -> None:
    done = subprocess.run(
        (sys.executable, "-m", "tools.replies", "Kısaldı"),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
