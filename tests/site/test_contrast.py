"""Colours are measured, not trusted: from the values in the style sheet, for both appearances."""

import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).parents[2] / "docs/assets"
CSS = (ASSETS / "guide.css").read_text("utf-8")
PARTS = (ASSETS / "guide-parts.css").read_text("utf-8")
SCHEMES = ("default", "slate")
GROUNDS = ("paper", "surface", "sunken", "accent-tint")
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")

TEXTS = [
    *((text, ground) for text in ("ink", "ink-2", "accent") for ground in GROUNDS),
    ("accent-strong", "accent-tint"),
    ("accent-strong", "paper"),
    ("accent-strong", "surface"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("stop", "paper"),
    ("stop", "surface"),
    ("stop", "stop-tint"),
    ("ink", "stop-tint"),
    ("on-band", "band"),
]
EDGES = [
    *(("edge", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in GROUNDS),
    ("stop", "paper"),
    ("stop", "surface"),
]


def values(scheme: str) -> dict[str, str]:
    """The colours of an appearance by name."""
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] {{(.*?)}}', CSS, re.DOTALL)
    assert block is not None
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block[1]))


def luminance(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    )
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(scheme: str, front: str, ground: str) -> float:
    colours = values(scheme)
    dark, light = sorted((luminance(colours[front]), luminance(colours[ground])))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_texts_can_be_read(scheme: str, text: str, ground: str) -> None:
    assert contrast(scheme, text, ground) >= 5.7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_can_be_seen(scheme: str, edge: str, ground: str) -> None:
    assert contrast(scheme, edge, ground) >= 3.4


def test_the_measure_is_right() -> None:
    assert luminance("#ffffff") == pytest.approx(1)
    assert luminance("#777777") == pytest.approx(0.184, abs=0.001)


def test_both_appearances_have_the_same_colours() -> None:
    assert values("default").keys() == values("slate").keys()


def test_colours_have_no_other_home() -> None:
    """Paper is white and ink is black in print; all else is named above."""
    rest = re.sub(r"(\[data-md-color-scheme[^{]*|@media print ){.*?}", "", CSS, flags=re.DOTALL)
    assert COLOUR.findall(rest) == []
    assert COLOUR.findall(PARTS) == []


def test_no_style_turns_letters_into_capitals() -> None:
    """It would write İ and I wrong in words that are not Turkish."""
    assert set(re.findall(r"text-transform: (\w+)", CSS + PARTS)) == {"none"}
