from tests.core.toy_guide import TOY


def test_a_diagnosis_has_its_page_under_the_solutions() -> None:
    assert TOY.address("no_fire") == "cozum/ocak-yanmadi/"
