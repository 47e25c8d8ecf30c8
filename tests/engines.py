"""Closes a run with a table of what ran where; engines that are required must have run something.

A test counts for the engine that it drives: its browser, Pyodide, else the Python that runs pytest.
A test that stands for many, such as a whole suite inside Pyodide, records their number with
``record_property("tests", number)``, and the names of those it had to leave out as ``left_out``.
"""

import json
import os
import platform
from collections import Counter
from collections.abc import Generator
from typing import cast

import pytest

from tools import browsers
from tools.places import PYODIDE

CPYTHON, PYODIDE_NAME, CHROMIUM, FIREFOX = ENGINES = ("CPython", "Pyodide", "Chromium", "Firefox")
NOT_FOUND = "not found"


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Tally(required()), "engines")


def required() -> list[str]:
    """Read which engines the caller insists on, in the order of the table."""
    wanted = os.environ.get("GUIDE_REQUIRED_ENGINES", "").lower().replace(",", " ").split()
    known = {engine.lower(): engine for engine in ENGINES}
    if unknown := [name for name in wanted if name not in known]:
        raise pytest.UsageError(f"GUIDE_REQUIRED_ENGINES: {unknown} not in {list(known)}")
    return [engine for name, engine in known.items() if name in wanted]


def engine_of(item: pytest.Item) -> str:
    """Name the engine that a test drives."""
    if item.get_closest_marker("pyodide"):
        return PYODIDE_NAME
    callspec = getattr(item, "callspec", None)
    return str(callspec.params.get("engine_name", CPYTHON)) if callspec else CPYTHON


def version_of(engine: str) -> str:
    """Name the version that the tests of an engine ran on."""
    if engine == CPYTHON:
        return platform.python_version()
    if engine == PYODIDE_NAME:
        package = json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))
        return str(package["version"])
    browser = browsers.chromium() if engine == CHROMIUM else browsers.firefox()
    return browser.version if browser else NOT_FOUND


class Tally:
    """Counts the tests of each engine during one run."""

    def __init__(self, required: list[str]) -> None:
        self.required = required
        self.ran: Counter[str] = Counter()
        self.left_out: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if report.when == "call" and not report.skipped:
            said = dict(item.user_properties)
            self.ran[engine_of(item)] += cast("int", said.get("tests", 1))
            self.left_out += cast("list[str]", said.get("left_out", []))
        return report

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        missing = [engine for engine in self.required if not self.ran[engine]]
        if not missing:
            return
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        terminal = session.config.pluginmanager.get_plugin("terminalreporter")
        errors = terminal.stats.setdefault("error", []) if terminal else []
        for engine in missing:
            why = f"{engine} has to run some tests and ran none ({version_of(engine)})"
            report = pytest.CollectReport(engine, "failed", longrepr=why, result=None)
            errors.append(report)

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        rows = [
            (engine, version_of(engine), str(self.ran[engine]))
            for engine in ENGINES
            if self.ran[engine] or engine in self.required
        ]
        terminalreporter.section("engines")
        for engine, version, tests in (("engine", "version", "tests run"), *rows):
            terminalreporter.write_line(f"{engine:<10} {version:<18} {tests:>9}")
        if self.left_out:
            terminalreporter.write_line(f"{len(self.left_out)} marked host_only, not for Pyodide:")
        for test in self.left_out:
            terminalreporter.write_line(f"  {test}")
