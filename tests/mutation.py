"""Runs the tests against every mutant of the rules and the money, and keeps which survived.

``make evidence`` runs pytest with this plugin. Tests are collected once. Then each mutant gets a
process of its own, forked from there, in which its functions have the faulty code; the tests that
call them are run until one fails, first the quick ones and those that have caught others; for the
core these are its own tests, though all the others call it too. What survives needs a reason in
``tests/equivalent.toml``.
"""

import gc
import mmap
import os
import signal
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from types import CodeType, FrameType, FunctionType
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol

from tests.mutants import Mutant, mutants
from tools import evidence
from tools.places import ROOT

ENGINE = ROOT / "guide_engine"
MODULES = (
    *(ENGINE / "core" / f"{name}.py" for name in ("money", "ledger", "engine")),
    ENGINE / "guides" / "qiwi" / "world.py",
    *sorted((ENGINE / "guides" / "qiwi" / "rules").glob("*.py")),
)
EQUIVALENT = ROOT / "tests" / "equivalent.toml"
DEMANDED = 0.95
PATIENCE = 20
"""Seconds; a mutant that keeps a test longer runs for ever, which is noticed too."""
SLOW = 2.0
"""Seconds of a processor; tests that take longer are asked about no mutant."""

BROKEN = 2
"""The exit code of a trial that found out nothing."""

Code = tuple[str, str, int]
"""The file, name and line by which sound and faulty code are the same function's."""


class Fault(NamedTuple):
    """A mutant in its module, by a name of its own."""

    module: str
    name: str
    mutant: Mutant


class Asked(NamedTuple):
    """Which tests call a function, and how long each takes."""

    callers: dict[Code, set[int]]
    took: dict[int, float]


def code_of(code: CodeType) -> Code:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def codes(code: CodeType) -> Iterator[CodeType]:
    """List the code of every function in a module, inner ones too."""
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from codes(each)


def faults() -> Iterator[Fault]:
    for module in MODULES:
        names: Counter[str] = Counter()
        for mutant in mutants(module.read_text(encoding="utf-8")):
            names[mutant.name] += 1
            again = f" ({names[mutant.name]})" if names[mutant.name] > 1 else ""
            yield Fault(module.relative_to(ROOT).as_posix(), mutant.name + again, mutant)


class Trial:
    """Takes the place of running the tests once."""

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = session.items
        self.asked = self.ask()
        self.caught = memoryview(mmap.mmap(-1, 4 * len(self.items))).cast("I")
        self.functions: dict[Code, list[FunctionType]] = defaultdict(list)
        for each in gc.get_objects():
            if isinstance(each, FunctionType):
                self.functions[code_of(each.__code__)].append(each)
        gc.freeze()
        session.testsfailed = tell(list(self.judge()))
        return True

    def passes(self, number: int) -> bool:
        reports = runtestprotocol(self.items[number], log=False, nextitem=None)
        return all(report.outcome != "failed" for report in reports)

    def ask(self) -> Asked:
        """Run every test once to see what it calls.

        Another process does it: what tests keep from one to the next must not be known already
        when the mutants are run.
        """
        reading, writing = os.pipe()
        if os.fork() == 0:
            with os.fdopen(writing, "w", encoding="utf-8") as out:
                for number in range(len(self.items)):
                    print(number, *self.watch(number), sep="\t", file=out)
            os._exit(0)
        os.close(writing)
        asked = Asked(defaultdict(set), {})
        with os.fdopen(reading, encoding="utf-8") as told:
            for line in told:
                first, took, *called = line.rstrip("\n").split("\t")
                number = int(first)
                if took == "failed":
                    raise pytest.UsageError(f"{self.items[number].nodeid} fails unmutated")
                asked.took[number] = float(took)
                for file, name, at in zip(*[iter(called)] * 3, strict=True):
                    asked.callers[file, name, int(at)].add(number)
        os.wait()
        return asked

    def watch(self, number: int) -> list[object]:
        files = {str(module) for module in MODULES}
        called: set[Code] = set()

        def note(frame: FrameType, *_: object) -> None:
            if frame.f_code.co_filename in files:
                called.add(code_of(frame.f_code))

        began = time.process_time()
        sys.settrace(note)  # asked about calls only, as it returns no function for lines
        passed = self.passes(number)
        sys.settrace(None)
        if not passed:
            return ["failed"]
        return [time.process_time() - began, *(part for code in called for part in code)]

    def judge(self) -> Iterator[tuple[Fault, str]]:
        """Try every mutant, as many at a time as there are processors."""
        at_work: dict[int, Fault] = {}
        for fault in faults():
            if len(at_work) == (os.cpu_count() or 1):
                yield wait(at_work)
            sys.stdout.flush()
            pid = os.fork()
            if pid == 0:
                silence = os.open(os.devnull, os.O_WRONLY)
                os.dup2(silence, 1)
                os.dup2(silence, 2)
                with suppress(BaseException):
                    os._exit(0 if self.survives(fault) else 1)
                os._exit(BROKEN)
            at_work[pid] = fault
        while at_work:
            yield wait(at_work)

    def survives(self, fault: Fault) -> bool:
        """Put the faulty code in force and run the tests that call it."""
        callers: set[int] = set()
        for code in codes(compile(fault.mutant.tree, str(ROOT / fault.module), "exec")):
            for function in self.functions.get(code_of(code), ()):
                if function.__code__ != code:
                    function.__code__ = code
                    callers |= self.asked.callers.get(code_of(code), set())
        took = self.asked.took
        quick = [number for number in callers if took[number] < SLOW and self.knows(number, fault)]
        for number in sorted(quick, key=lambda n: took[n] / (1 + self.caught[n])):
            signal.alarm(PATIENCE)
            if not self.passes(number):
                self.caught[number] += 1  # all processes see it
                return False
        return True

    def knows(self, number: int, fault: Fault) -> bool:
        """Tell whether a test is asked about faults of that module."""
        is_core = fault.module.startswith("guide_engine/core/")
        return not is_core or self.items[number].nodeid.startswith("tests/core/")


def wait(at_work: dict[int, Fault]) -> tuple[Fault, str]:
    pid, status = os.wait()
    if os.waitstatus_to_exitcode(status) == BROKEN:
        raise pytest.UsageError(f"cannot be tried: {at_work[pid].name}")
    became = "hung" if os.WIFSIGNALED(status) else "killed" if status else "survived"
    return at_work.pop(pid), became


def tell(verdicts: list[tuple[Fault, str]]) -> int:
    """Print and keep what became of the mutants; count what is not as it should be."""
    reasons = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    became = Counter(verdict for _, verdict in verdicts)
    survivors = [
        {
            "module": fault.module,
            "line": fault.mutant.line,
            "fault": fault.name,
            "why": reasons.get(fault.module, {}).pop(fault.name, ""),
        }
        for fault, verdict in verdicts
        if verdict == "survived"
    ]
    score = 1 - became["survived"] / len(verdicts)
    told = {"mutants": len(verdicts), **became, "score": round(score, 4), "survivors": survivors}
    unexplained = [each for each in survivors if not each["why"]]
    stale = [f"{module}: {name}" for module, rest in reasons.items() for name in rest]
    for each in survivors:
        print(f"{each['module']}:{each['line']}: {each['fault']}: {each['why'] or 'WHY?'}")
    for name in stale:
        print(f"tests/equivalent.toml explains what does not survive: {name}")
    print(f"{score:.1%} of {len(verdicts)} mutants caught: {dict(became)}")
    evidence.keep("mutation", told)
    return len(unexplained) + len(stale) + (score < DEMANDED)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Trial())
