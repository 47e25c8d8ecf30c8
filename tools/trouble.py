"""What can go wrong in a set-up, each in one sentence with the command that mends it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cause:
    """A pattern in what a failed command printed, and what it means for the person who waits."""

    pattern: str
    sentence: str


CAUSES = (
    Cause(
        r"No space left on device|ENOSPC|Disk quota exceeded",
        'the disk is full; free about 2 GB (see "df -h .") and run the same command again.',
    ),
    Cause(
        r"(?i)certificate.verify.failed|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)",
        "the network answers with a certificate that is not trusted here; name its authority with "
        '"export PIP_CERT=/path/to/ca.pem NODE_EXTRA_CA_CERTS=/path/to/ca.pem" and run again.',
    ),
    Cause(
        r"NewConnectionError|NameResolutionError|ProxyError|ConnectTimeoutError|ReadTimeoutError"
        r"|Connection refused|Network is unreachable|name resolution|Name or service not known"
        r"|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH",
        "the packages cannot be downloaded, so the network is off or behind a proxy; connect, or "
        'name the proxy with "export HTTPS_PROXY=http://host:port", and run again.',
    ),
    Cause(
        r"DO NOT MATCH THE HASHES|EINTEGRITY",
        "a download is not the file that the lock names; empty the caches with "
        '"rm -rf ~/.cache/pip ~/.npm" and run again, and do not go on if it stays so.',
    ),
    Cause(
        r"No matching distribution found",
        "no ready package fits this machine; use 64-bit Linux (Intel or ARM, glibc) with Python "
        '3.11 to 3.14, named with "make PYTHON=/path/to/python3.13 ...".',
    ),
    Cause(
        r"ensurepip is not\s+available|No module named (venv|ensurepip)",
        "this Python cannot make a virtual environment; add what it lacks with "
        '"apt-get install python3-venv" and run again.',
    ),
    Cause(
        r"Permission denied|EACCES|EPERM|Read-only file system",
        "the project folder cannot be written; make it yours with "
        '"sudo chown -R $(id -un) ." and run again.',
    ),
)


class Trouble(Exception):
    """A set-up that cannot go on; its text is the one sentence that the reader sees."""


def explain(step: str, output: str, log: str) -> Trouble:
    """Turn what a failed command printed into one sentence; unknown causes quote its last line."""
    for cause in CAUSES:
        if re.search(cause.pattern, output):
            return Trouble(f"{step}: {cause.sentence}")
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    last = lines[-1] if lines else "it said nothing"
    return Trouble(f'{step} failed ({last}); read the whole output with "cat {log}".')
