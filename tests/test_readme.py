"""The tables of the README are what the code says."""

from pathlib import Path

import pytest
from typer.main import get_command

from chibo_cli.cli import app
from chibo_cli.explaining import explained_codes
from chibo_cli.loader.codes import READING_CODES

README = Path(__file__).parents[1] / "README.md"


def table_between(mark: str) -> str:
    text = README.read_text(encoding="utf-8")
    return text.partition(f"<!-- {mark} -->\n")[2].partition(f"<!-- /{mark} -->")[0]


def put_between(mark: str, table: str) -> None:
    text = README.read_text(encoding="utf-8")
    before, start, rest = text.partition(f"<!-- {mark} -->\n")
    _, end, after = rest.partition(f"<!-- /{mark} -->")
    README.write_text(before + start + table + end + after, encoding="utf-8")


def commands_table() -> str:
    rows = ["| Lệnh | Việc |", "|---|---|"]
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        rows.append(f"| `chibo {name}` | {(command.help or '').partition(chr(10))[0]} |")
    return "\n".join(rows) + "\n"


def codes_table() -> str:
    rows = ["| Mã | Mức | Phát hiện |", "|---|---|---|"]
    for each in explained_codes(""):
        level = each.severity.words if each.severity else "đọc tệp"
        rows.append(f"| {each.code} | {level} | {each.title} |")
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize(("mark", "table"), [("lệnh", commands_table), ("mã", codes_table)])
def test_table_is_what_the_code_says(mark: str, table: object, pytestconfig: pytest.Config) -> None:
    assert callable(table)
    if pytestconfig.getoption("--update-golden"):
        put_between(mark, table())
    assert table_between(mark) == table()


def test_every_code_of_reading_has_a_title_and_none_is_idle() -> None:
    loader = Path(__file__).parents[1] / "chibo_cli" / "loader"
    sources = [path for path in loader.rglob("*.py") if path.name != "codes.py"]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    used = {f"CB{number:03}" for number in range(100) if f'"CB{number:03}"' in text}
    assert used == set(READING_CODES)
