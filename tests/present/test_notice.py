"""What is said of a link: nothing where all of it means something, else what, and what is near."""

import pytest

from guide_engine.core.link import Opened
from guide_engine.present import words as own
from guide_engine.present.notice import notice


@pytest.mark.parametrize(
    ("opened", "said"),
    [
        (Opened(), ""),
        (Opened(trouble="cut"), own.NOTICES["cut"]),
        (Opened(trouble="unknown_scenario", named="yok"), "“yok” adlı bir senaryo yok."),
        (
            Opened(trouble="unknown_scenario", named="cif", meant=("odeme:cift", "kur:yok")),
            "“cif” adlı bir senaryo yok. Şunu mu istediniz: odeme:cift ya da kur:yok?",
        ),
    ],
)
def test_a_notice_tells_what_of_it_meant_nothing(opened: Opened, said: str) -> None:
    assert notice(opened) == said
