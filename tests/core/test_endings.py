"""What may stand before the endings of a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.endings import SHORTEST, stems
from guide_engine.core.text import fold


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("iadem", "iade"),
        ("ödememi", "odeme"),
        ("ödemelerim", "odeme"),
        ("cüzdanımda", "cuzdan"),
        ("ŞİFREMİ", "sifre"),
        ("AliExpress’te", "aliexpress"),
        ("hesabım", "hesa"),
        ("desteğe", "deste"),
        ("siparişimden", "siparis"),
        ("gelmiyor", "gelm"),
        ("kartlarınızdaki", "kart"),
    ],
)
def test_the_stem_is_among_what_is_listed(word: str, stem: str) -> None:
    assert stem in stems(word)


@given(st.text("abcçdefgğhıijklmnoöprsştuüvyzİIÇĞÖŞÜ’'", max_size=20))
def test_every_stem_begins_the_word_and_the_longest_is_the_word_itself(word: str) -> None:
    found = stems(word)
    assert all(found[0].startswith(stem) for stem in found)
    assert all(len(stem) >= SHORTEST for stem in found[1:])
    assert found[0] == fold(word.replace("’", "'").partition("'")[0])
    assert list(found) == sorted(found, key=lambda stem: (-len(stem), stem))
