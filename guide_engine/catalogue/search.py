"""What the site's search has to know: the rules of the language, and what readers say."""

from guide_engine.core import endings, triage
from guide_engine.guides.qiwi.triage import known
from guide_engine.guides.registry import GUIDES
from guide_engine.guides.synonyms import SYNONYMS

LOUDER = {"outcome": 4.0, "question": 0.5}
"""How a kind of page counts among the results; what a reader can act on comes first."""
LISTED = {"boost": 0.2}
"""Pages that list everything answer nothing."""
SPEAKS_FOR = 1.0
"""How much a word has to speak for an outcome to be searched for there."""


def search_rules() -> dict[str, object]:
    """Give the rules by which words are compared."""
    return {
        "endings": list(endings.ENDINGS),
        "shortest": endings.SHORTEST,
        "softened": endings.SOFTENED,
        "ignored": sorted(known().language.ignored),
        "synonyms": [list(group) for group in SYNONYMS],
    }


def search_words() -> dict[str, str]:
    """Give the words by which readers name what an outcome is about, by its page."""
    pages = {id: guide.address(id) for guide in GUIDES for id in guide.diagnoses}
    return {pages[id]: " ".join(triage.speak_for(known(), id, SPEAKS_FOR)) for id in pages}
