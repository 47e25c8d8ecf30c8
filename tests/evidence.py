"""Notes which ways of the flows the tests take; a whole run that passes leaves it in a file.

``make evidence`` runs pytest with this plugin. What a browser does, the engine there does: its part
is read from the addresses of its pages, which hold the steps.
"""

import inspect
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from shutil import which
from typing import Any
from urllib.parse import urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.core import engine, link
from guide_engine.core.model import Choice, Position
from guide_engine.core.ways import Way, ways
from tools.places import ROOT

FILE = ROOT / "evidence" / "transitions.json"
KINDS = WALK, TRANSCRIPTS, BROWSER = "walk", "transcripts", "browser"
FLOWS = {id: part.flow for guide in catalogue.GUIDES for id, part in guide.parts.items()}
TAKE = engine.take
LINES = ",\n"


class Recorder:
    """Takes steps as the engine does, and keeps which kind of test went which way."""

    def __init__(self, commit: str) -> None:
        self.commit = commit
        self.kind = WALK
        self.taken: dict[tuple[str, Way], set[str]] = defaultdict(set)

    def take(
        self, position: Position[Any], choice: Choice[Any], values: tuple[str, ...] = ()
    ) -> Position[Any]:
        after = TAKE(position, choice, values)
        ours = FLOWS.get(position.flow.id) is position.flow and choice in position.node.choices
        if ours and not _looks_ahead():
            arrow, _ = engine.follow(choice, position.world, values)
            number = choice.arrows.index(arrow) + 1
            way = Way(position.node.id, choice.id, number, after.node.id)
            self.taken[position.flow.id, way].add(self.kind)
        return after

    @contextmanager
    def during(self, kind: str) -> Iterator[None]:
        self.kind, before = kind, self.kind
        try:
            yield
        finally:
            self.kind = before

    def visit(self, addresses: Iterable[str]) -> None:
        """Walk to where a page of the browser was; a page without steps is no way."""
        with self.during(BROWSER):
            for address in addresses:
                parts = urlsplit(address)
                if "=" in parts.fragment:
                    link.open_link(*catalogue.flow_of(parts.path), parts.fragment)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        with self.during(TRANSCRIPTS if "[scenarios/" in item.nodeid else WALK):
            return (yield)

    def pytest_runtest_teardown(self, item: pytest.Function) -> None:
        watch = item.funcargs.get("watch") or (item.funcargs.get("shared") or (None, None))[1]
        if watch:
            self.visit(watch.visited)
            watch.visited.clear()

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        seen = set[str]().union(*self.taken.values())
        if session.exitstatus != pytest.ExitCode.OK or seen != set(KINDS):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
            print(f"\nNo evidence is written: a test failed, or only {sorted(seen)} walked.")
            return
        FILE.write_text(written(self.commit, self.measured()), encoding="utf-8")

    def measured(self) -> dict[str, list[dict[str, Any]]]:
        """List every way of every flow, with the kinds of tests that took it."""
        return {
            id: [
                {**way._asdict(), "taken_by": sorted(self.taken[id, way], key=KINDS.index)}
                for way in ways(flow)
            ]
            for id, flow in FLOWS.items()
        }


def _looks_ahead() -> bool:
    """Tell whether a page only writes where its links lead."""
    frame = inspect.currentframe()
    while frame and frame.f_globals["__name__"] == __name__:
        frame = frame.f_back
    return bool(frame) and frame.f_globals["__name__"].startswith("guide_engine.present")


def written(commit: str, flows: dict[str, list[dict[str, Any]]]) -> str:
    """Write a way a line, so that a diff shows which one changed."""
    today = datetime.now(tz=UTC).date().isoformat()
    told = (
        f"{json.dumps(id)}: [\n{LINES.join(json.dumps(way) for way in ways)}\n]"
        for id, ways in flows.items()
    )
    head = f'"commit": "{commit}", "date": "{today}"'
    return f'{{{head}, "flows": {{\n{LINES.join(told)}\n}}}}\n'


def git(*arguments: str) -> str:
    done = subprocess.run(
        (which("git") or "git", *arguments),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


def pytest_configure(config: pytest.Config) -> None:
    """Let every module that knows ``take`` by name use the recorder's."""
    if git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!evidence"):
        raise pytest.UsageError("Commit first: the evidence names the commit that was measured.")
    recorder = Recorder(git("rev-parse", "HEAD"))
    for name, module in list(sys.modules.items()):
        if name.startswith("guide_engine") and vars(module).get("take") is TAKE:
            module.take = recorder.take
    config.pluginmanager.register(recorder)
