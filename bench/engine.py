"""Steps a second, side by side with other libraries, in one run on the same small flow."""

import time
from importlib.metadata import version
from statistics import median

from bench import ours
from bench.peers import PEERS, Run
from bench.small_flow import END, RUN

OURS = "guide_engine"
ROUNDS = 7
SECONDS = 0.3
"""How long a round of one engine takes, about."""
FIRST_THREE = ("transitions", "python-statemachine", "sismic")


def measure(runs: dict[str, Run]) -> dict[str, list[float]]:
    """Let the engines take turns, so that a busy machine is as busy for each of them."""
    often = {name: _how_often(run) for name, run in runs.items()}
    rates: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            began = time.perf_counter()
            for _ in range(often[name]):
                run()
            rates[name].append(often[name] * len(RUN) / (time.perf_counter() - began))
    return rates


def _how_often(run: Run) -> int:
    """See that a run comes to the same end as every other, and how many make up a round."""
    if run() != END:
        raise AssertionError(run())
    began = time.perf_counter()
    run()
    return max(1, int(SECONDS / (time.perf_counter() - began)))


def main() -> None:
    """Print medians and ratios; the ratios are medians of the rounds' own."""
    rates = measure({OURS: ours.run, **{name: make() for name, make in PEERS.items()}})
    print(f"{len(RUN)} events a run, {ROUNDS} rounds in turns; medians of steps a second")
    for name, rounds in sorted(rates.items(), key=lambda each: -median(each[1])):
        ratio = median(a / b for a, b in zip(rates[OURS], rounds, strict=True))
        known = "" if name == OURS else version(name)
        print(f"{name:20} {known:8} {median(rounds):12,.0f}   we are {ratio:7.1f} times as fast")
    fastest = max(FIRST_THREE, key=lambda name: median(rates[name]))
    against = median(a / b for a, b in zip(rates[OURS], rates[fastest], strict=True))
    print(f"against {fastest}, the fastest of the first three: {against:.1f} times (aim: 5)")
