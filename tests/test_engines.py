from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PLUGIN = ("-p", "tests.engines", "-p", "no:cacheprovider")
MARKERS = """
[pytest]
markers =
    browser: drives a browser
    pyodide: runs inside Pyodide
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Give a folder of three tests: two on CPython, one of which fails, and one for Pyodide."""
    monkeypatch.delenv("GUIDE_REQUIRED_ENGINES", raising=False)
    pytester.makeini(MARKERS)
    pytester.makepyfile(
        """
        import pytest

        def test_passes(): pass

        def test_fails_too(): assert False

        @pytest.mark.skip
        def test_does_not_run(): pass

        @pytest.mark.pyodide
        def test_stands_for_many(record_property):
            record_property("tests", 40)
            record_property("left_out", ["tests/core/test_files.py::test_writes"])
        """
    )
    return pytester


def test_the_run_closes_with_what_ran_where(run: pytest.Pytester) -> None:
    result = run.runpytest_inprocess(*PLUGIN)
    result.stdout.re_match_lines(
        [
            r"=+ engines =+",
            r"engine +version +tests run",
            r"CPython +3\.\d+\.\d+ +2",
            r"Pyodide +314\.\S+ +40",
            r"1 marked host_only, not for Pyodide:",
            r"  tests/core/test_files.py::test_writes",
            r"=+ 1 failed, 2 passed, 1 skipped in .*=+",
        ]
    )
    assert "Chromium" not in result.stdout.str()
    assert result.outlines[-1].startswith("=")


def test_a_required_engine_that_ran_nothing_fails_the_run(
    run: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUIDE_REQUIRED_ENGINES", "cpython,pyodide")
    result = run.runpytest_inprocess(*PLUGIN, "-k", "passes")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.re_match_lines(
        [
            r"Pyodide has to run some tests and ran none \(314\..*\)",
            r"CPython .* 1",
            r"Pyodide .* 0",
            r"=+ 1 passed, 3 deselected, 1 error in .*=+",
        ]
    )


def test_required_engines_that_ran_change_nothing(
    run: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUIDE_REQUIRED_ENGINES", "cpython,pyodide")
    result = run.runpytest_inprocess(*PLUGIN, "-k", "passes or many")
    assert result.ret == pytest.ExitCode.OK


def test_an_engine_that_is_not_known_is_refused(
    run: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUIDE_REQUIRED_ENGINES", "cpython,netscape")
    result = run.runpytest_inprocess(*PLUGIN)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*netscape*"])


def test_a_browsers_tests_count_for_the_browser(run: pytest.Pytester) -> None:
    run.makepyfile(
        """
        import pytest

        @pytest.mark.browser
        @pytest.mark.parametrize("engine_name", ["Chromium", "Chromium"], ids=["1", "2"])
        def test_page(engine_name): pass
        """
    )
    run.runpytest_inprocess(*PLUGIN).stdout.re_match_lines([r"Chromium +\S.* 2"])


def test_the_script_of_the_checks_insists_on_three_engines() -> None:
    script = Path(__file__).parent.parent.joinpath(".ci", "run").read_text(encoding="utf-8")
    assert 'GUIDE_REQUIRED_ENGINES="cpython,pyodide,chromium"' in script
