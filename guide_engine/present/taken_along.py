"""What a reader takes along as HTML: letters, sheets, and the buttons that copy them."""

from guide_engine.present import words as own
from guide_engine.present.tree import Tag, tag
from guide_engine.present.view import Copy, Letter, Sheet


def letter(letter: Letter) -> Tag:
    """Build a letter with what it says where it is in another language."""
    id_ = f"mektup-{letter.name}"
    subject = tag("span", letter.subject, lang=letter.language)
    gloss = tag("p", tag("b", f"{own.GLOSS}: "), letter.gloss, class_="g-hint")
    return tag(
        "div",
        tag("h3", letter.to) if letter.to else None,
        tag("p", f"{own.SUBJECT}: ", subject) if letter.subject else None,
        tag("p", letter.text, class_="g-reply", id=id_, lang=letter.language),
        tag("p", _copier(own.COPY, f"#{id_}"), class_="g-buttons"),
        gloss if letter.gloss else None,
        class_="g-letter",
    )


def _copier(text: str, target: str = "") -> Tag:
    """Build a button that copies the text of a target, or else the address of the page."""
    return tag("button", text, class_="g-button g-quiet", data_copy=target, data_done=own.COPIED)


def copied(copy: Copy) -> Tag:
    """Build the button that copies the address of the page."""
    return tag("p", _copier(copy.button), class_="g-buttons")


def sheet(sheet: Sheet) -> Tag:
    """Build a text that was asked for; it takes the focus."""
    id_ = f"aktar-{sheet.name}"
    save = tag(
        "a",
        sheet.save.text,
        href=sheet.save.href,
        class_="g-button g-quiet",
        download=sheet.save.file,
    )
    return tag(
        "div",
        tag("h3", sheet.title, tabindex="-1", data_focus=True),
        tag("pre", sheet.text, id=id_, tabindex="0"),
        tag("p", _copier(own.COPY, f"#{id_}"), " ", save, class_="g-buttons"),
        class_="g-letter",
    )
