"""Faults of the words: what nobody says, and what is said of nothing."""

from dataclasses import replace

from guide_engine.core.guide import Guide
from guide_engine.core.words import Label, Say
from tests.faults import planting as plant
from tests.faults.planting import Faults

TEXTS = Faults()


@TEXTS.listed_as("checkout/paid: no words")
def a_screen_without_words(guide: Guide) -> Guide:
    nodes = guide.parts["checkout"].words.nodes
    return plant.words(guide, "checkout", nodes=plant.without(nodes, "paid"))


@TEXTS.listed_as("wizard/payment: no words")
def a_question_without_words(guide: Guide) -> Guide:
    nodes = guide.parts["wizard"].words.nodes
    return plant.words(guide, "wizard", nodes=plant.without(nodes, "payment"))


@TEXTS.listed_as("checkout: law 'one_settlement' has no words")
def a_law_without_words(guide: Guide) -> Guide:
    laws = guide.parts["checkout"].words.laws
    return plant.words(guide, "checkout", laws=plant.without(laws, "one_settlement"))


@TEXTS.listed_as("checkout/paid: choice 'open_history' has no words")
def a_choice_without_words(guide: Guide) -> Guide:
    choices = guide.parts["checkout"].words.nodes["paid"].choices
    return plant.say(guide, "checkout/paid", choices=plant.without(choices, "open_history"))


@TEXTS.listed_as("checkout/paid: words for no choice 'fly'")
def words_for_no_choice(guide: Guide) -> Guide:
    choices = guide.parts["checkout"].words.nodes["paid"].choices
    return plant.say(guide, "checkout/paid", choices={**choices, "fly": Label("Uçun")})


@TEXTS.listed_as("checkout: words for 'attic', which is no node")
def words_for_no_node(guide: Guide) -> Guide:
    nodes = guide.parts["checkout"].words.nodes
    return plant.words(guide, "checkout", nodes={**nodes, "attic": Say(title="Tavan arası")})


@TEXTS.listed_as("checkout: control 'hour' has no words")
def a_control_without_words(guide: Guide) -> Guide:
    controls = guide.parts["checkout"].words.controls
    return plant.words(guide, "checkout", controls=plant.without(controls, "hour"))


@TEXTS.listed_as("checkout: field 'channel' has no words")
def a_field_without_words(guide: Guide) -> Guide:
    fields = guide.parts["checkout"].words.fields
    return plant.words(guide, "checkout", fields=plant.without(fields, "channel"))


@TEXTS.listed_as("wizard: field 'clock' has no words")
def a_fact_that_is_asked_for_without_words(guide: Guide) -> Guide:
    fields = guide.parts["wizard"].words.fields
    return plant.words(guide, "wizard", fields=plant.without(fields, "clock"))


@TEXTS.listed_as("checkout: option 'sms' of field 'channel' has no words")
def an_option_without_words(guide: Guide) -> Guide:
    fields = guide.parts["checkout"].words.fields
    channel = fields["channel"]
    silent = replace(channel, options=plant.without(channel.options, "sms"))
    return plant.words(guide, "checkout", fields={**fields, "channel": silent})


@TEXTS.listed_as("checkout/paid: unknown fact 'weather'")
def an_unknown_fact_in_a_text(guide: Guide) -> Guide:
    return plant.say(guide, "checkout/paid", text=("Hava {weather}.",))


@TEXTS.listed_as("wizard/payment: unknown fact 'price'")
def a_fact_in_a_question(guide: Guide) -> Guide:
    return plant.say(guide, "wizard/payment", title="{price} nerede?")
