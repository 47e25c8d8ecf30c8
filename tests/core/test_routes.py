from guide_engine.core import link
from guide_engine.core.routes import routes
from tests.core.toys import QUESTIONS


def test_an_end_is_found_in_every_way_that_leads_to_it() -> None:
    assert [link.write(way) for way in routes(QUESTIONS, "plain")] == [
        "ag-sut=hayir&susadiniz-mi=sicak",
        "susadiniz-mi=soguk",
    ]
    assert [way.node.id for way in routes(QUESTIONS, "white")] == ["white"]


def test_no_way_leads_to_what_is_not_there() -> None:
    assert list(routes(QUESTIONS, "nowhere")) == []
