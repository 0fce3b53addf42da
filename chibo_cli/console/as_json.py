"""What a command says to another program: one JSON document on stdout."""

import json
import sys
from collections.abc import Mapping
from typing import Any

SCHEMA_VERSION = 1


def show_as_json(fields: Mapping[str, Any]) -> None:
    """Print the fields as one JSON document, sorted, with the version of its shape."""
    document = {"schema_version": SCHEMA_VERSION, **fields}
    text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True)
    sys.stdout.write(f"{text}\n")
