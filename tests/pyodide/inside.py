"""Inside Pyodide: run pytest, and say in one last line of JSON what came of it."""

import json
import os
from collections import Counter

import pytest

OPTIONS = (
    "--import-mode=importlib",
    "--override-ini=addopts=",
    "-m=not host_only",
    "-pno:cacheprovider",
    "-pno:faulthandler",
)


class Result:
    """Counts what ran, and keeps the names of what can only run on the host."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.left_out: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self.outcomes[report.outcome] += 1

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self.left_out += [item.nodeid for item in items]


os.chdir("/project")
result = Result()
code = pytest.main([*OPTIONS], plugins=[result])
print()
print(json.dumps({"code": code, "outcomes": result.outcomes, "left_out": result.left_out}))
