"""Errors, by whose fault they are.

GuideError
└── LawBroken      ours: a step would break a law of the money; the page stops honestly

An author's mistake is no exception: ``check`` lists all of them and the build fails with the list.
A reader cannot cause an error: what they type is answered with a ``Refusal``.
"""


class GuideError(Exception):
    """Anything that this package raises on purpose."""


class LawBroken(GuideError):
    """A step would create, destroy or overdraw money."""
