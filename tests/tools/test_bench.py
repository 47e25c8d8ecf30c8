import pytest

from bench import __main__ as bench
from bench import ours
from bench.small_flow import END, EVENTS, ROWS, RUN, STATES
from tools.setup import MEASURES_LOCK

pytestmark = pytest.mark.host_only


def test_the_small_flow_ends_as_every_peer_has_to_end() -> None:
    assert ours.run() == END
    assert (len(STATES), len(EVENTS), len(ROWS), len(RUN)) == (10, 13, 16, 31)


def test_an_unknown_part_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["fly"]) == 2
    assert "no such part: fly" in capsys.readouterr().out


def test_the_peers_are_locked_with_their_hashes() -> None:
    lock = MEASURES_LOCK.read_text("utf-8")
    for peer in ("automat", "python-statemachine", "scikit-learn", "sismic", "transitions"):
        assert f"\n{peer}==" in f"\n{lock}"
    assert lock.count("==") <= lock.count("--hash=sha256:")
