"""Where measurements are kept: a file each in ``evidence/``, with the commit and the day."""

import json
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from shutil import which

from tools.places import ROOT
from tools.trouble import Trouble

ROOM = ROOT / "evidence"


def git(*arguments: str) -> str:
    """Ask git about this checkout."""
    asked = (which("git") or "git", *arguments)
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def require_commit() -> None:
    """Stop where the evidence could not name the commit that it is about."""
    if git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!evidence"):
        raise Trouble("commit first: the evidence names the commit that was measured.")


def keep(name: str, told: Mapping[str, object], room: Path = ROOM) -> Path:
    """Write what was measured of the commit that is checked out."""
    today = datetime.now(tz=UTC).date().isoformat()
    whole = {"commit": git("rev-parse", "HEAD"), "date": today, **told}
    room.mkdir(exist_ok=True)
    file = room / f"{name}.json"
    file.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return file
