"""The endings of Turkish words: a stem is the beginning of each of its forms.

Nothing here decides which stem is right. It lists what may stand before the endings of a word, so
that a search can ask for all of it; the longest form that is known means most.
"""

import re

from guide_engine.core.text import fold

SHORTEST = 3
"""Fewer letters than this are no stem."""

ENDINGS = (
    "(?:ki|kiler|kini)",  # the one in it
    "(?:[iu]?yo(?:r(?:um|sun|uz|lar|du)?)?|[ae]c[ae](?:k|g(?:im|iz|in))|il[ae]n)",  # is, will, done
    "(?:[dt][iu]r|y?[dt][iu]|m[iu]s|ys[ae]|s[ae])(?:m|n|k|niz|nuz|l[ae]r|t[iu])?",  # was, if
    "(?:y?l[ae]|c[ae]|s[iu]z|l[iu]k?)",  # with, by, without, from
    "(?:n?d[ae]n|t[ae]n|n?d[ae]|t[ae]|n?[iu]n|[yn]?[ae]|[yn]?[iu])",  # case
    "(?:[iu]?m[iu]z|[iu]?n[iu]z|l[ae]r[iu]|s[iu]|[iu]?m|[iu]?n|[iu])",  # whose
    "(?:l[ae]r)",  # many
    "(?:[iu]l|[iu]n|m[ae]z|m[ae]k|m[ae]|[ae]n|[iu]p|[iu])",  # of verbs
)
"""Groups of endings in plain letters, the outermost first; of each group at most one is cut."""

SOFTENED = "pbtdkg"
"""Letters that change before an ending: hesap, hesabı; destek, desteği; git, gidiyor."""


def stems(word: str) -> tuple[str, ...]:
    """List the folded word and every stem that it may have, the longest first."""
    found = {fold(re.split("['’]", word, maxsplit=1)[0])}
    for ending in ENDINGS:
        cut = {re.sub(f"{ending}$", "", longer) for longer in found}
        found |= {stem for stem in cut if len(stem) >= SHORTEST}
    found |= {stem[:-1] for stem in found if len(stem) > SHORTEST + 1 and stem[-1] in SOFTENED}
    return tuple(sorted(found, key=lambda stem: (-len(stem), stem)))
