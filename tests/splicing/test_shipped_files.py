"""The shipped example years and the text of a new meeting are changed like a person's files."""

import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import tomli
from builder import record

from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.new_files import new_meeting_text
from chibo_cli.splicing import Add, Put, Remove, spliced

EXAMPLES = Path(__file__).parents[2] / "examples"
MEETINGS = sorted(EXAMPLES.rglob("2026/2026-*.toml"))
FILES = [path for path in MEETINGS if path.parent.name != "dinh-huong"]
ORDER = [str(field.alias) for field in Meeting.model_fields.values()]
LINE_ENDS = {"LF": "\n", "CRLF": "\r\n"}


@pytest.mark.parametrize("line_end", LINE_ENDS.values(), ids=LINE_ENDS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parents[1].name}/{file.stem}")
def test_a_table_added_and_removed_leaves_the_file_as_it_was(file: Path, line_end: str) -> None:
    before = file.read_text(encoding="utf-8").replace("\n", line_end).encode()
    tables = tomli.loads(before.decode())
    absences = tables.get("vang", [])
    added = {"nguoi": "Lê Văn Cường", "ly_do": 'con ốm, "viện tỉnh"'}

    with_one = spliced(before, [Add(("vang",), added)], order=ORDER)
    again = spliced(with_one, [Remove(("vang", len(absences)))], order=ORDER)

    assert tomli.loads(with_one.decode()) == {**tables, "vang": [*absences, added]}
    assert again == before


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parents[1].name}/{file.stem}")
def test_every_value_can_be_put_anew(file: Path) -> None:
    before = file.read_bytes()
    tables = tomli.loads(before.decode())
    for key in [key for key, value in tables.items() if not isinstance(value, dict | list)]:
        after = spliced(before, [Put((key,), "mới")], order=ORDER)
        old = re.compile(rf"^{key} = .*?(?=\s*(?:#.*)?$)", re.M)
        assert after.decode() == old.sub(f'{key} = "mới"', before.decode(), count=1)


@pytest.mark.parametrize("kind", MeetingKind)
@pytest.mark.parametrize("line_end", LINE_ENDS.values(), ids=LINE_ENDS)
def test_a_new_meeting_is_filled_in_place(kind: MeetingKind, line_end: str) -> None:
    text = new_meeting_text(record(), kind, date(2026, 12, 3))
    before = text.replace("\n", line_end).encode()
    puts = [Put(("ket_thuc",), time(21, 0)), Put(("ket_luan", "noi_dung"), ["một", "hai"])]
    adds = [
        Add(("vang",), {"nguoi": "Phạm Thị Dung"}),
        Add(("y_kien",), {"nguoi": "Lê Văn Cường", "noi_dung": "Một lời."}),
        Add(("bieu_quyet",), {"noi_dung": "việc khác", "tan_thanh": 5}),
    ]

    after = spliced(before, [*puts, *adds], order=ORDER).decode().replace("\r\n", "\n")

    lines = text.splitlines()
    for sample, live in (
        (r'# ket_thuc = "21:15"', 'ket_thuc = "21:00"'),
        (r'# noi_dung = \["…"\]', 'noi_dung = ["một", "hai"]'),
    ):
        number = max(n for n, line in enumerate(lines) if re.fullmatch(sample, line))
        lines[number] = live
    for header, block in (
        ("# [[vang]]", ["[[vang]]", 'nguoi = "Phạm Thị Dung"']),
        ("# [[y_kien]]", ["[[y_kien]]", 'nguoi = "Lê Văn Cường"', 'noi_dung = "Một lời."']),
        ("# [[bieu_quyet]]", ["[[bieu_quyet]]", 'noi_dung = "việc khác"', "tan_thanh = 5"]),
    ):
        end = lines.index(header) + 1
        while re.match(r"# \w+ = |#$", lines[end] if end < len(lines) else ""):
            end += 1
        is_blank = not lines[end]
        lines[end:end] = ["", *block, *([] if is_blank else [""])]
    assert after.splitlines() == lines


@pytest.mark.parametrize("file", ["chibo.toml", "dang-vien.toml", "2026/ke-hoach.toml"])
def test_other_files_keep_their_comments(file: str) -> None:
    before = (EXAMPLES / "chi-bo-thon-dong" / file).read_bytes()
    tables: dict[str, Any] = tomli.loads(before.decode())
    lists = [key for key, value in tables.items() if isinstance(value, list)]

    for key in lists:
        added = spliced(before, [Add((key,), {"ho_ten": "Mai Thị Nhung"})])
        assert tomli.loads(added.decode())[key] == [*tables[key], {"ho_ten": "Mai Thị Nhung"}]
        assert spliced(added, [Remove((key, len(tables[key])))]) == before
