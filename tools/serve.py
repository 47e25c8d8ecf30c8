"""Serve the site while it is being written; a port that is taken is said before the long build."""

import os
import socket
import sys

from tools.places import PYTHON, ROOT

HOST = "127.0.0.1"


def is_free(port: int) -> bool:
    """Tell whether the port can be listened on."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def main(port: str) -> None:
    """Become MkDocs, which stays until Ctrl+C."""
    if not port.isdecimal() or not 0 < int(port) < 2**16 or not is_free(int(port)):
        sys.exit(f'Port {port} cannot be used; choose another with "make serve PORT=8001".')
    address = f"{HOST}:{port}"
    print(f"Serve: building, then at http://{address}/ (Ctrl+C stops it)", flush=True)
    os.chdir(ROOT)
    # Said aloud: with some versions of its command line library MkDocs would not reload.
    os.execv(PYTHON, (PYTHON, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address))


if __name__ == "__main__":
    main(*sys.argv[1:])
