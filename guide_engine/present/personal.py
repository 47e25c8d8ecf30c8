"""What in a text looks like somebody's own: patterns that Python and JavaScript read alike."""

NUMBER = r"\d(?:[ .\-()\/]{0,2}\d){9,}"
"""Ten digits in a row, however they are parted, are somebody's number and no amount."""

IBAN = r"[A-Za-z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?"
CODE = r"(?<!\d)\d{6}(?!\d)"
"""Six digits alone are a code that somebody got."""

PERSONAL = f"{IBAN}|{NUMBER}|{CODE}"
