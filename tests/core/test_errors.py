import pytest

from guide_engine.core.errors import GuideError, LawBroken
from guide_engine.core.money import CurrencyMismatch
from guide_engine.core.walk import TooManyWorlds


@pytest.mark.parametrize("error", [LawBroken, CurrencyMismatch, TooManyWorlds])
def test_one_name_catches_all_that_is_raised_on_purpose(error: type[Exception]) -> None:
    assert issubclass(error, GuideError)
