"""Golden files, and the folder's own place on the path, so that every test may import the builder.

A golden file holds text a person reads. `pytest --update-golden` writes the files anew; the
difference is then reviewed like code.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew, do not compare"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """A check that a text is the one in `golden/<name>.txt`."""
    updating = request.config.getoption("--update-golden")

    def is_as_in_golden_file(name: str, text: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if updating:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        expected = path.read_text(encoding="utf-8") if path.is_file() else ""
        assert text.splitlines() == expected.splitlines(), f"golden/{name}.txt"

    return is_as_in_golden_file
