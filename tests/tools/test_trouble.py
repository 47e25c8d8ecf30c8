import pytest

from tools.trouble import explain

PIP_OFFLINE = """
WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(': Failed to
establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/mkdocs/
ERROR: Could not find a version that satisfies the requirement mkdocs==1.6.1 (from versions: none)
ERROR: No matching distribution found for mkdocs==1.6.1
"""
NPM_OFFLINE = "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo"
PIP_FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
NPM_FULL = "npm error code ENOSPC\nnpm error nospc There appears to be insufficient space"
CERTIFICATE = "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify fa"
HASH = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."
UNSUPPORTED = "ERROR: No matching distribution found for greenlet==3.5.6"
NO_PIP = "The virtual environment was not created successfully because ensurepip is not\navailable."
READ_ONLY = "[Errno 30] Read-only file system: '/srv/guide/.cache'"


@pytest.mark.parametrize(
    ("output", "says", "mends"),
    [
        (PIP_OFFLINE, "network is off", "export HTTPS_PROXY="),
        (NPM_OFFLINE, "network is off", "export HTTPS_PROXY="),
        (PIP_FULL, "disk is full", "df -h"),
        (NPM_FULL, "disk is full", "df -h"),
        (CERTIFICATE, "not trusted here", "export PIP_CERT="),
        (HASH, "not the file that the lock names", "rm -rf ~/.cache/pip"),
        (UNSUPPORTED, "no ready package", "make PYTHON="),
        (NO_PIP, "virtual environment", "apt-get install python3-venv"),
        (READ_ONLY, "cannot be written", "chown"),
    ],
)
def test_names_the_cause_and_the_command(output: str, says: str, mends: str) -> None:
    sentence = str(explain("Python packages", output, "a.log"))
    assert sentence.startswith("Python packages: ")
    assert says in sentence
    assert mends in sentence
    assert "\n" not in sentence


def test_an_unknown_cause_quotes_the_last_line() -> None:
    sentence = str(explain("Node packages", "first\nnpm error odd\n\n", ".cache/setup.log"))
    assert sentence == (
        'Node packages failed (npm error odd); read the whole output with "cat .cache/setup.log".'
    )


def test_a_command_that_says_nothing_fails_in_a_sentence_too() -> None:
    assert "it said nothing" in str(explain("Node packages", "", "a.log"))
