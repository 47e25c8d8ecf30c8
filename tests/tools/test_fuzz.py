import json
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from guide_engine.core import link
from tools import evidence, fuzz
from tools.trouble import Trouble

pytestmark = pytest.mark.host_only
HERE = 10_000
"""Links in every run of the tests; ``make evidence`` opens twenty times as many."""


def test_whatever_a_bent_link_holds_it_leads_somewhere() -> None:
    told = fuzz.fuzz(HERE)
    print(told)
    assert told.links == sum(told.troubles.values()) == sum(told.bends.values()) == HERE
    assert told.with_events >= HERE / 2
    assert set(told.troubles) == {"none", "cut", "too_long", "newer", "unknown_scenario"}
    assert set(told.bends) == {bend.__name__ for bend in fuzz.BENDS}


def test_every_run_bends_the_same_links() -> None:
    first, second = (list(islice(fuzz.bent(), 300)) for _ in range(2))
    assert first == second
    assert len({bent.text for bent in first}) > 280


def test_a_link_that_fails_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Any:
        raise KeyError("x")

    monkeypatch.setattr(link, "open_link", fail)
    with pytest.raises(AssertionError, match="flip: '"):
        fuzz.fuzz(1)


def test_a_link_that_is_written_otherwise_than_read_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(link, "write", lambda _: "olaylar=1~uc")
    with pytest.raises(AssertionError, match="checkout, "):
        fuzz.fuzz(200)


def test_what_became_of_the_links_is_printed_and_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(evidence.keep, "__defaults__", (tmp_path,))
    assert fuzz.main(["50", "--keep"]) == 0
    assert "50 links, nothing raised; " in capsys.readouterr().out
    kept = json.loads((tmp_path / "fuzz.json").read_text("utf-8"))
    assert (kept["links"], len(kept["commit"]), kept["seed"]) == (50, 40, fuzz.SEED)
    assert kept["date"][:2] == "20"


def test_evidence_asks_for_a_commit_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "git", lambda *_: "")
    evidence.require_commit()
    monkeypatch.setattr(evidence, "git", lambda *_: " M guide_engine/core/money.py")
    with pytest.raises(Trouble, match="commit first"):
        evidence.require_commit()
