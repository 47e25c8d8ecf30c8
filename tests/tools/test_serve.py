import os
import socket

import pytest

from tools import serve


def test_a_free_port_becomes_mkdocs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    became: list[str] = []
    monkeypatch.setattr(os, "execv", lambda _, command: became.extend(map(str, command)))
    monkeypatch.setattr(os, "chdir", lambda _: None)
    with socket.create_server((serve.HOST, 0)) as probe:
        port = probe.getsockname()[1]
    serve.main(str(port))
    assert became[1:4] == ["-m", "mkdocs", "serve"]
    assert became[-1] == f"127.0.0.1:{port}"
    assert f"http://127.0.0.1:{port}/" in capsys.readouterr().out


def test_a_port_that_is_taken_is_said_in_a_sentence() -> None:
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit, match="make serve PORT=8001"):
            serve.main(str(port))


@pytest.mark.parametrize("port", ["", "http", "0", "-1", "65536"])
def test_what_is_no_port_is_said_too(port: str) -> None:
    with pytest.raises(SystemExit, match="cannot be used"):
        serve.main(port)
