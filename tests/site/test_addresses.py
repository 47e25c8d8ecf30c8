"""An address that was published once leads somewhere for ever: agents have sent it to people."""

from pathlib import Path

from tests.site.reading import pages

REGISTER = Path(__file__).with_name("published.txt")


def missing(published: str, there: set[str]) -> list[str]:
    """List the published addresses that lead nowhere; one that moved says where to, behind it."""
    gone = []
    for line in published.splitlines():
        address, _, moved = line.partition(" -> ")
        if (moved or address) not in there:
            gone.append(line)
    return gone


def test_no_published_address_has_disappeared(site: Path) -> None:
    assert missing(REGISTER.read_text("utf-8"), set(pages(site))) == []


def test_every_address_is_entered_in_the_register(site: Path) -> None:
    entered = {line.partition(" -> ")[0] for line in REGISTER.read_text("utf-8").splitlines()}
    assert sorted(set(pages(site)) - entered) == []


def test_the_register_is_sorted_and_names_nothing_twice() -> None:
    lines = REGISTER.read_text("utf-8").splitlines()
    assert lines == sorted(set(lines))


def test_a_page_that_went_away_is_noticed() -> None:
    assert missing("cozum/x/\ncozum/y/ -> cozum/z/\n", {"cozum/z/"}) == ["cozum/x/"]
