from datetime import date

from guide_engine.core.revision import Revision, read, write

REVISIONS = (
    Revision(date(2026, 11, 25), "late@0a1b2c3d", "İlk yayın"),
    Revision(date(2027, 1, 2), "late@4e5f6071", "Süre 20 iş günü oldu"),
)


def test_a_register_reads_as_it_was_written() -> None:
    assert read(write(REVISIONS)) == REVISIONS
    assert read("\n") == ()


def test_a_revision_knows_whose_reply_it_is() -> None:
    assert {each.diagnosis for each in REVISIONS} == {"late"}
