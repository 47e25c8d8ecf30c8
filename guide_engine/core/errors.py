"""Errors, by whose fault they are.

GuideError
├── BrokenGuide    the author's: the guide contradicts itself; lists every problem at once
└── LawBroken      ours: a step would break a law of the money; the page stops honestly

A reader cannot cause an error: what they type is answered with a ``Refusal``.
"""


class GuideError(Exception):
    """Anything that this package raises on purpose."""


class BrokenGuide(GuideError):
    """The guide contradicts itself; ``problems`` says where, all of them."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class LawBroken(GuideError):
    """A step would create, destroy or overdraw money."""
