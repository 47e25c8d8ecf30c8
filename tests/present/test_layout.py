"""A graph as rows: every node whole once, every edge a row, the line straight down."""

from hypothesis import given
from hypothesis import strategies as st

from guide_engine.present.layout import Edge, Row, rows

NODES = "abcdef"
EDGES = st.lists(
    st.builds(Edge, st.sampled_from(NODES), st.sampled_from(NODES), st.sampled_from("xy"))
)
RING = (Edge("a", "b", "on"), Edge("a", "c", "off"), Edge("b", "a", "back"), Edge("c", "b", "in"))


@given(EDGES)
def test_every_node_is_whole_once_and_every_edge_is_one_row(edges: list[Edge]) -> None:
    laid = rows(NODES, edges)
    assert sorted(row.id for row in laid if not row.again) == list(NODES)
    drawn = [Edge(laid[row.above].id, row.id, row.label) for row in laid if row.above is not None]
    assert sorted(drawn) == sorted(set(edges))


@given(EDGES)
def test_a_row_stands_below_the_one_that_it_leads_on_from_one_step_aside(edges: list[Edge]) -> None:
    for number, row in enumerate(laid := rows(NODES, edges)):
        if row.above is not None:
            above = laid[row.above]
            assert (row.above < number, above.again) == (True, False)
            assert row.depth == above.depth + 1


def test_the_line_stands_straight_below_itself_and_comes_last() -> None:
    assert rows("abc", RING, "ab") == [
        Row("a"),
        Row("c", "off", 1, 0),
        Row("b", "in", 2, 1, again=True),
        Row("b", "on", 0, 0, straight=True),
        Row("a", "back", 1, 3, again=True),
    ]


def test_without_a_line_the_edges_keep_their_order() -> None:
    assert [(row.id, row.again) for row in rows("abc", RING)] == [
        ("a", False),
        ("b", False),
        ("a", True),
        ("c", False),
        ("b", True),
    ]


def test_what_no_edge_leads_to_stands_below_by_itself() -> None:
    assert rows("abz", [Edge("a", "b", "on")])[-1] == Row("z")
