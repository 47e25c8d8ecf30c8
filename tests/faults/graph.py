"""Faults of the graph: arrows, names, ways."""

from guide_engine.core.guide import Guide
from guide_engine.core.model import Arrow, Choice, Node
from tests.faults import planting as plant
from tests.faults.planting import Faults

GRAPH = Faults()


def never(_: object) -> bool:
    return False


@GRAPH.listed_as("checkout/paid/open_history: unknown target 'nowhere'")
def an_arrow_to_nowhere(guide: Guide) -> Guide:
    return plant.choice(guide, "checkout/paid/open_history", arrows=(Arrow("nowhere"),))


@GRAPH.listed_as("checkout/paid/open_history: leads nowhere")
def a_choice_without_an_arrow(guide: Guide) -> Guide:
    return plant.choice(guide, "checkout/paid/open_history", arrows=())


@GRAPH.listed_as("checkout/paid/open_history: the last arrow is guarded")
def a_last_arrow_that_is_guarded(guide: Guide) -> Guide:
    return plant.choice(guide, "checkout/paid/open_history", arrows=(Arrow("history", never),))


@GRAPH.listed_as("checkout/paid/open_history: an arrow stands after an unguarded one")
def an_arrow_after_an_unguarded_one(guide: Guide) -> Guide:
    arrows = (Arrow("history"), Arrow("receipt"))
    return plant.choice(guide, "checkout/paid/open_history", arrows=arrows)


@GRAPH.listed_as("checkout/sign_in/bad: the last arrow is guarded")
def a_guarded_control(guide: Guide) -> Guide:
    control = Choice("bad", "kotu", (Arrow(None, never),))
    return plant.flow(guide, "checkout", controls=(control,))


@GRAPH.listed_as("checkout/island: unreachable")
def an_unreachable_node(guide: Guide) -> Guide:
    return plant.more_nodes(guide, "checkout", Node("island", "ada"))


@GRAPH.listed_as("wizard/shore: unreachable")
def two_unreachable_nodes_that_lead_to_each_other(guide: Guide) -> Guide:
    return plant.more_nodes(
        guide,
        "wizard",
        Node("island", "ada", (Choice("leave", "ayril", (Arrow("shore"),)),)),
        Node("shore", "kiyi", (Choice("return", "don", (Arrow("island"),)),)),
    )


@GRAPH.listed_as("checkout: node id 'paid' is used 2 times")
def a_node_id_twice(guide: Guide) -> Guide:
    return plant.more_nodes(guide, "checkout", Node("paid", "baska"))


@GRAPH.listed_as("checkout: slug 'odeme-alindi' is used 2 times")
def a_slug_twice(guide: Guide) -> Guide:
    return plant.more_nodes(guide, "checkout", Node("again", "odeme-alindi"))


@GRAPH.listed_as("checkout/paid: choice slug 'magazaya-don' is used 2 times")
def two_choices_of_one_slug(guide: Guide) -> Guide:
    return plant.choice(guide, "checkout/paid/open_history", slug="magazaya-don")


@GRAPH.listed_as("checkout/paid: choice slug 'bir-saat' is used 2 times")
def a_choice_with_the_slug_of_a_control(guide: Guide) -> Guide:
    return plant.choice(guide, "checkout/paid/open_history", slug="bir-saat")


@GRAPH.listed_as("wizard/double_charge: a dead end without a diagnosis")
def a_dead_end(guide: Guide) -> Guide:
    return plant.node(guide, "wizard/double_charge", diagnosis="")


@GRAPH.listed_as("wizard/payment/qiwi-simdi: an answer of a question flow is one plain arrow")
def a_guard_in_a_question_flow(guide: Guide) -> Guide:
    arrows = (Arrow("other", never), Arrow("qiwi_now"))
    return plant.choice(guide, "wizard/payment/qiwi-simdi", arrows=arrows)


@GRAPH.listed_as("wizard/payment/qiwi-simdi: an answer of a question flow is one plain arrow")
def an_answer_that_does_something(guide: Guide) -> Guide:
    return plant.choice(guide, "wizard/payment/qiwi-simdi", do=lambda world: world)


@GRAPH.listed_as("wizard/payment/qiwi-simdi: an answer of a question flow is one plain arrow")
def an_arrow_of_a_question_flow_that_does_something(guide: Guide) -> Guide:
    arrows = (Arrow("qiwi_now", do=lambda world: world),)
    return plant.choice(guide, "wizard/payment/qiwi-simdi", arrows=arrows)


@GRAPH.listed_as("wizard/other: 2 ways lead into this question")
def two_ways_into_a_question(guide: Guide) -> Guide:
    return plant.choice(guide, "wizard/payment/qiwi-simdi", arrows=(Arrow("other"),))


@GRAPH.listed_as("wizard/payment: the flow goes in circles")
def a_circle(guide: Guide) -> Guide:
    return plant.choice(guide, "wizard/other/iade", arrows=(Arrow("payment"),))


@GRAPH.listed_as("wizard/other: a fact has this slug too")
def a_fact_that_a_link_cannot_tell_from_a_question(guide: Guide) -> Guide:
    return plant.node(guide, "wizard/other", slug="tarih")
