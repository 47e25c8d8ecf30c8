"""What README, CONTRIBUTING and the decision records say is so; the recipes are followed."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent, indent
from typing import Any, NamedTuple

import pytest

from guide_engine.__main__ import parser

pytestmark = pytest.mark.host_only

ROOT = Path(__file__).resolve().parent.parent
RECORDS = [path for path in sorted(ROOT.glob("decisions/*.md")) if path.name != "README.md"]
PAGES = [ROOT / "decisions/README.md", *ROOT.glob("*.md"), *RECORDS]
DOCUMENTS = {page.relative_to(ROOT).as_posix(): page.read_text("utf-8") for page in PAGES}
README, CONTRIBUTING = DOCUMENTS["README.md"], DOCUMENTS["CONTRIBUTING.md"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")

IGNORED = {".git", *(ROOT / ".gitignore").read_text("utf-8").replace("/", "").split()}
FENCED = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
FILE = re.compile(r"\.?[\w-]+(/[\w.*-]*)+|[\w-]+\.(css|js|json|lock|md|py|toml|yml)")
OPTION = re.compile(r"--[a-z][a-z-]+")
LATER = {"guide-offline.js"}
BUILT = {"guide-runtime.json"}

every_document = pytest.mark.parametrize("name", DOCUMENTS)


def spans(text: str) -> list[str]:
    """List the code in the prose, but not the blocks of it."""
    return re.findall(r"`([^`\n]+)`", FENCED.sub("", text))


def first_cells(text: str) -> list[str]:
    return [cell.replace("`", "") for cell in re.findall(r"^\| (.+?) \|", text, re.MULTILINE)]


@every_document
def test_every_file_that_is_named_exists(name: str) -> None:
    named = {span for span in spans(DOCUMENTS[name]) if FILE.fullmatch(span)} - LATER - BUILT
    ours = [path for path in named if path.partition("/")[0] not in IGNORED]
    assert [path for path in ours if not list(ROOT.glob(path.rstrip("/")))] == []


@every_document
def test_every_link_between_documents_leads_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(((?!http)[^)]+)\)", DOCUMENTS[name])
    folder = (ROOT / name).parent
    assert [target for target in targets if not (folder / target).is_file()] == []


def test_what_comes_later_is_not_there_yet() -> None:
    assert [name for name in LATER if (ROOT / "docs/assets" / name).exists()] == []


def test_every_record_is_listed_dated_and_whole() -> None:
    listed = re.findall(r"\]\((.+?)\)", DOCUMENTS["decisions/README.md"])
    assert listed == [path.name for path in RECORDS]
    for path in RECORDS:
        parts = re.findall(r"^(?:## |Date: )(.+)$", path.read_text("utf-8"), re.MULTILINE)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", parts[0]), path.name
        assert parts[1:] == ["Context", "Decision", "Consequences"], path.name


@every_document
def test_every_make_target_that_is_named_exists(name: str) -> None:
    calls = re.findall(r"^make (.+)$", "\n".join(spans(DOCUMENTS[name])), re.MULTILINE)
    named = {word for call in calls for word in call.split() if "=" not in word}
    assert named <= set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def test_the_two_commands_by_hand_are_those_of_the_makefile() -> None:
    parts = {part.partition(":")[0]: part for part in MAKEFILE.split("\n\n")}
    made = [
        command.replace("$(PORT)", "8000")
        for target in ("serve", "lint", "types", "test")
        for command in re.findall(r"\$\(python\) (.+)", parts[target])
    ]
    by_hand = README.partition("Without make")[2].partition("To publish,")[0]
    said = re.findall(r"^\.venv/bin/python (.+)$", by_hand, re.MULTILINE)
    assert len(said) == len(made)
    assert all(command.startswith(ours) for command, ours in zip(made, said, strict=True))


def test_the_versions_of_what_is_shipped_are_the_locked_ones() -> None:
    pins = json.loads((ROOT / "package.json").read_text("utf-8"))["dependencies"]
    assert f"Pyodide {pins['pyodide']}," in README
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (material,) = re.findall(r"mkdocs-material==([\d.]+)", project)
    assert f"Material for MkDocs {material}," in README
    assert f"Material {material}" in DOCUMENTS["decisions/0005-material-and-the-way-out.md"]


def has_files(folder: Path) -> bool:
    return any(path.is_file() and path.suffix != ".pyc" for path in folder.rglob("*"))


def rooms(of: Path) -> set[str]:
    folders = (path for path in of.iterdir() if path.is_dir() and path.name not in IGNORED)
    return {f"{path.relative_to(ROOT).as_posix()}/" for path in folders if has_files(path)}


def test_the_table_of_rooms_is_the_tree() -> None:
    listed = {
        cell for cell in first_cells(README) if re.fullmatch(r"\.?\w+/([\w/]*|\w+\.py)", cell)
    }
    engine = ROOT / "guide_engine"
    doors = {f"guide_engine/{path.name}" for path in engine.glob("*.py")}
    assert {room for room in listed if re.fullmatch(r"[^/]+/", room)} == rooms(ROOT)
    assert {room for room in listed if re.fullmatch(r"guide_engine/.+", room)} == (
        rooms(engine) | doors - {"guide_engine/__init__.py"}
    )


def test_the_table_of_the_command_line_is_the_command_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    calls = re.findall(r"^\| `python3 -m guide_engine (.+?)`", README, re.MULTILINE)
    commands = [call.split()[0] for call in calls]
    assert f"{{{','.join(commands)}}}" in parser().format_usage()
    for call in calls:
        parser().parse_args(call.replace("DATE", "2026-11-23").split())
    for command in commands:
        with pytest.raises(SystemExit):
            parser().parse_args([command, "--help"])
    options = set(re.findall(OPTION, capsys.readouterr().out)) - {"--help"}
    table = README.partition("## Command line")[2].partition("\n## ")[0]
    assert set(re.findall(OPTION, table)) == options


def margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


class Step(NamedTuple):
    """What a recipe puts where: below a line, or at the end of a tuple, a table or the file."""

    file: str
    place: str
    sample: str

    def take(self, project: Path) -> None:
        path = project / self.file
        lines = path.read_text("utf-8").splitlines()
        number, space = self._find(lines)
        lines.insert(number, indent(self.sample, space))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _find(self, lines: list[str]) -> tuple[int, str]:
        if self.place == "at the end of the file":
            lines += ["", ""]
            return len(lines), ""
        where, _, anchor = self.place.rstrip("`").partition(" `")
        if where == "below":
            (number,) = (n for n, line in enumerate(lines) if line.strip() == anchor)
            return number + 1, margin(lines[number]) + " " * 4 * anchor.endswith("(")
        assert where == "at the end of"
        (start,) = (n for n, line in enumerate(lines) if re.match(rf"{anchor}\b.* = [({{]$", line))
        return next(n for n in range(start, len(lines)) if lines[n] in {")", "}"}), " " * 4


class Mistake(NamedTuple):
    """A step left out, or something in it typed wrongly, and the problem that is listed then."""

    step: str
    right: str
    typed: str
    problem: str

    def __str__(self) -> str:
        return self.problem


class Recipe(NamedTuple):
    """What CONTRIBUTING tells to do, what it gives, and what can go wrong."""

    steps: dict[str, Step]
    gives: str
    mistakes: tuple[Mistake, ...]

    def follow(self, project: Path, mistake: Mistake | None = None) -> None:
        for number, step in self.steps.items():
            if mistake is None or number != mistake.step:
                step.take(project)
            elif mistake.right:
                assert mistake.right in step.sample
                sample = step.sample.replace(mistake.right, mistake.typed)
                step._replace(sample=sample).take(project)


STEP = re.compile(
    r"^(\d)\. `(.+?)`, (.+)\n\n {3}```python\n((?: {3}.*\n|\n)+?) {3}```$", re.MULTILINE
)
MISTAKE = re.compile(
    r"^\| step (\d)(?: left out|: `(.+)` typed as `(.+)`) \| `(.+)` \|$", re.MULTILINE
)


def recipe(text: str) -> Recipe:
    steps = {
        number: Step(file, place, dedent(code).rstrip())
        for number, file, place, code in STEP.findall(text)
    }
    (gives,) = re.findall(r"You get `/(.+?)`", text)
    return Recipe(steps, gives, tuple(Mistake(*found) for found in MISTAKE.findall(text)))


TEXTS = CONTRIBUTING.partition("## Recipes")[2].split("\n### ")[1:]
RECIPES = {text.partition("\n")[0]: recipe(text) for text in TEXTS}
MISTAKES = [(name, mistake) for name, recipe in RECIPES.items() for mistake in recipe.mistakes]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy what recipes change, and what tests it."""
    for folder in ("guide_engine", "tests", "tools"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python there: what is there is found before what is installed."""
    command = (sys.executable, "-X", "utf8", *arguments)
    asked_of_us = {"GUIDE_REQUIRED_ENGINES"}  # of the whole suite, not of a few tests of it
    environment = {name: value for name, value in os.environ.items() if name not in asked_of_us}
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def ask(project: Path, expression: str) -> Any:
    """Let the engine there say something."""
    words = "import json; from guide_engine import catalogue"
    done = run(project, "-c", f"{words}; print(json.dumps({expression}))")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


TEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
GUIDE_TESTS = [f"tests/guides/test_{name}.py" for name in ("claims", "diagnoses", "scenarios")]


def test_the_planted_fault_that_is_shown_is_a_real_one() -> None:
    shown = FENCED.findall(CONTRIBUTING)[0]
    assert shown in (ROOT / "tests/faults/graph.py").read_text("utf-8")


def test_every_step_and_every_mistake_is_read() -> None:
    for text, recipe in zip(TEXTS, RECIPES.values(), strict=True):
        assert len(recipe.steps) == text.count("```python") > 0
        assert len(recipe.mistakes) == text.count("\n| step ") > 0


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_leads_to_a_sound_guide_with_what_it_promises(name: str, project: Path) -> None:
    recipe = RECIPES[name]
    recipe.follow(project)
    assert ask(project, "catalogue.problems()") == []
    page, _, part = recipe.gives.partition("#")
    pages = ask(project, "dict(catalogue.pages())")
    source = pages.get(f"{page}index.md") or pages[f"{page.rstrip('/')}.md"]
    assert f'"{part.rpartition("=")[2]}"' in source if part else source


@pytest.mark.parametrize(("name", "mistake"), MISTAKES, ids=str)
def test_a_mistake_is_told_as_the_recipe_says(name: str, mistake: Mistake, project: Path) -> None:
    RECIPES[name].follow(project, mistake)
    assert mistake.problem in ask(project, "catalogue.problems()")


def test_all_recipes_together_keep_the_house_style(project: Path) -> None:
    for recipe in RECIPES.values():
        recipe.follow(project)
    changed = sorted({step.file for recipe in RECIPES.values() for step in recipe.steps.values()})
    for style in (("check",), ("format", "--check")):
        done = run(project, "-m", "ruff", *style, "--quiet", "--no-cache", *changed)
        assert (done.stdout, done.returncode) == ("", 0)
    tests = run(project, *TEST, *GUIDE_TESTS, "-k", "not numbers_are_those")
    assert tests.returncode == 0, tests.stdout


def test_the_tests_see_a_scenario_that_no_arrow_knows(project: Path) -> None:
    recipe = RECIPES["Add a scenario"]
    recipe.follow(project, Mistake("2", "", "", ""))
    assert ask(project, "catalogue.problems()") == []
    tests = run(project, *TEST, "tests/guides/test_scenarios.py", "-k", "odeme:bakim")
    assert tests.returncode == 1, tests.stdout
