"""What the Makefile calls; standard library only, because it runs before anything is installed."""

import sys

OLDEST = (3, 11)

# Here, before any other line of the tools: an older Python could not even read those.
if sys.version_info[:2] < OLDEST:
    sys.exit(
        "Set-up stopped: this Python is too old, 3.11 or newer is needed; install one with "
        '"apt-get install python3.11 python3.11-venv" and name it: "make PYTHON=python3.11 ...".'
    )
