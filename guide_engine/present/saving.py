"""Text as an address that a link can hold, so that a page saves it and nothing is fetched."""

from urllib.parse import quote


def address(text: str, kind: str = "text/plain") -> str:
    """Write the address of a file of that kind."""
    return f"data:{kind};charset=utf-8,{quote(text)}"
