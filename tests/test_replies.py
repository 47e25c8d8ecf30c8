"""The replies as help-desk tools import them: all of them, each with a version of its words."""

import csv
import re
from dataclasses import replace
from io import StringIO

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI

REPLIES = {reply.id: reply for reply in catalogue.replies()}
FOUND = QIWI.diagnoses["double_charge"]


def test_every_diagnosis_has_one_reply() -> None:
    assert list(REPLIES) == list(QIWI.diagnoses)
    assert len(catalogue.replies()) == len(REPLIES)


def test_a_table_is_read_back_as_it_was_written() -> None:
    head, *rows = csv.reader(StringIO(catalogue.as_csv(REPLIES.values())))
    assert head == ["id", "title", "body", "tags", "version", "changed", "url"]
    assert rows == [[*reply[:3], " ".join(reply.tags), *reply[4:]] for reply in REPLIES.values()]


def test_quotes_commas_and_lines_outlive_the_table() -> None:
    body = 'Merhaba, “siz”.\n"İki" satır; =1+1'
    odd = REPLIES["double_charge"]._replace(body=body)
    (read,) = csv.DictReader(StringIO(catalogue.as_csv([odd])))
    assert read["body"] == body


def test_no_cell_is_a_formula_to_a_spreadsheet() -> None:
    cells = [cell for reply in REPLIES.values() for cell in reply if isinstance(cell, str)]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r"] == []


@pytest.mark.parametrize("id", REPLIES)
def test_tags_are_words_and_the_text_is_the_reply(id: str) -> None:
    reply = REPLIES[id]
    assert [tag for tag in reply.tags if not re.fullmatch(r"[a-z_]+", tag)] == []
    assert (reply.title, reply.body) == (QIWI.diagnoses[id].title, QIWI.diagnoses[id].reply)


@pytest.mark.parametrize("site", ["https://rehber.test/alt", "https://rehber.test/alt/"])
def test_the_link_is_the_page_on_the_site_that_is_named(site: str) -> None:
    assert REPLIES["double_charge"].url == QIWI.address("double_charge")
    told = {reply.id: reply.url for reply in catalogue.replies(site)}
    assert told == {id: f"https://rehber.test/alt/{QIWI.address(id)}" for id in QIWI.diagnoses}


def test_the_day_of_the_last_change_is_told() -> None:
    day = QIWI.revised("double_charge")[0].day
    assert REPLIES["double_charge"].changed == day.isoformat()


def test_an_id_names_the_diagnosis_and_the_words() -> None:
    assert catalogue.reply_id(replace(FOUND, reply="Merhaba.")) == "double_charge@dfd9dad4"
    for id, found in QIWI.diagnoses.items():
        assert catalogue.reply_id(found) == f"{id}@{REPLIES[id].version}"


def test_an_id_changes_with_the_words_and_with_nothing_else() -> None:
    id = catalogue.reply_id(FOUND)
    assert catalogue.reply_id(replace(FOUND, title="", now=(), claims=())) == id
    assert catalogue.reply_id(replace(FOUND, reply=f"{FOUND.reply} ")) != id
