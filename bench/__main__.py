"""Runs the measurements: all of them, or those named: ``python -m bench engine``."""

import sys
from importlib import import_module

PARTS = ("engine", "worlds", "paths", "triage")
"""Each is a module of this room with a ``main``."""


def main(named: list[str]) -> int:
    """Run the parts that are named, or all."""
    unknown = [name for name in named if name not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
        return 2
    for name in named or PARTS:
        print(f"== {name}")
        import_module(f"bench.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
