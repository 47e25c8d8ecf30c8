"""The head of a page, as MkDocs reads it."""

import json
from collections.abc import Mapping


def front_matter(meta: Mapping[str, object]) -> str:
    """Write the head of a page; JSON values are YAML values too."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items())
    return "\n".join(("---", *lines, "---", "", ""))
