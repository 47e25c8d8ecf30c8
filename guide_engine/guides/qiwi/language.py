"""What is known of the words that readers use here, beside what is learned of them."""

from guide_engine.core.triage import Language
from guide_engine.guides.synonyms import SYNONYMS

SAY_NOTHING = frozenset(
    [
        "ama", "ben", "bana", "beni", "benim", "bi", "bir", "bu", "cok", "da", "daha", "de",
        "diye", "diyo", "diyor", "en", "gibi", "hala", "hem", "hep", "her", "icin", "ile",
        "kadar", "ki", "mi", "mu", "ne", "nereden", "nasil", "o", "once", "sadece", "sonra",
        "su", "sey", "ve", "veya", "ya",
    ]
)  # fmt: skip
LANGUAGE = Language(SAY_NOTHING, SYNONYMS)
