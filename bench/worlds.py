"""Worlds a second and bytes a world in a proof, and how both grow with the number of scenarios."""

import gc
import time
import tracemalloc

from guide_engine import catalogue
from guide_engine.core import proof
from guide_engine.core.walk import Bounds, Start, Walk

FLOW = catalogue.part("checkout")[1].flow
SHARES = (0, 0.25, 0.5, 1)


def starts(share: float) -> list[Start]:
    """Begin with no scenario and with each of a part of them, as a proof does."""
    names = sorted(FLOW.scenarios)[: round(len(FLOW.scenarios) * share)]
    return [
        *(Start((), bounds) for bounds in proof.WIDE[0]),
        *(Start((name,), bounds) for name in names for bounds in (Bounds(1, 0),)),
    ]


def walked(share: float) -> Walk[object]:
    """Walk every world of so many scenarios."""
    walk = Walk(FLOW, starts(share))
    for _ in walk.roots():
        continue
    for _ in walk.steps():
        continue
    return walk


def main() -> None:
    """Print a line for each number of scenarios; memory is measured in a walk of its own."""
    print("scenarios, worlds, worlds a second, bytes a world")
    gc.disable()
    for share in SHARES:
        began = time.perf_counter()
        walk = walked(share)
        took = time.perf_counter() - began
        count = len(walk)
        del walk
        tracemalloc.start()
        walk = walked(share)
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        del walk
        scenarios = round(len(FLOW.scenarios) * share)
        print(f"{scenarios:9} {count:7,} {count / took:16,.0f} {held / count:14,.0f}")
    gc.enable()
