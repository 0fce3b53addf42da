"""New files: what is known is filled in, the rest is a reminder that works once uncommented."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import tomli
from builder import earlier_meeting, meeting, record, roster

from chibo_cli.errors import ChiboError
from chibo_cli.meeting_files import new_meeting_file
from chibo_cli.models.base import ReadingContext, TomlFile
from chibo_cli.models.cell import Cell
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.plan import Orientations, Plan
from chibo_cli.models.roster import Roster
from chibo_cli.new_files import new_meeting_text, new_workspace_texts
from chibo_cli.workspace import Laid, lay_out, root_for

DAY = date(2026, 12, 3)
AWKWARD = "Chi bộ \"Đông\" \\ thôn 'A'\n[chi_bo]\nma = 1\t# $ {{ x }} «»"
TODAY = date(2026, 11, 21)
ANSWERS: dict[str, Any] = {
    "ten": "Chi bộ thôn Đông",
    "loai_hinh": "thon_to_dan_pho",
    "dang_bo_cap_tren": "Đảng bộ xã Bình Minh",
    "dia_danh": "Bình Minh",
    "dia_diem": "Nhà văn hoá thôn Đông",
    "gio": time(19, 30),
    "ngay_trong_thang": 3,
    "nhiem_ky": "2025 - 2030",
    "nhiem_ky_tu": date(2025, 3, 15),
    "nghi_quyet_truoc_so": 11,
    "bi_thu": "Nguyễn Văn An",
    "pho_bi_thu": "Lê Văn Cường",
    "huong_dan": "hd12-2018",
}
MODELS: dict[str, type[TomlFile]] = {
    "chibo.toml": Cell,
    "dang-vien.toml": Roster,
    "2026/ke-hoach.toml": Plan,
}
_SAMPLE_LINE = re.compile(r"# ([a-z_]+(?:\.[a-z_]+)* = .+|\[\[?[a-z_.]+\]\]?)")


def uncommented(text: str, *, group: int | None = None) -> str:
    """The text with its sample lines brought to life: all of them, or one group of them."""
    lines = []
    for number, line in _grouped(text):
        wanted = number is not None and group in (None, number)
        lines.append(line.removeprefix("# ") if wanted else line)
    return "\n".join(lines)


def groups(text: str) -> range:
    """The groups of sample lines of a text."""
    return range(1, 1 + max(number or 0 for number, _ in _grouped(text)))


def _grouped(text: str) -> Iterator[tuple[int | None, str]]:
    """The lines, a sample line with the number of its group: lines that follow one another.

    A table within a sample table belongs to its group.
    """
    count, inside, table = 0, False, ""
    for line in text.splitlines():
        is_sample = _SAMPLE_LINE.fullmatch(line) is not None
        within = table != "" and line.startswith(f"# [[{table}.")
        count += is_sample and not inside and not within
        inside = is_sample
        if line.lstrip("# ").startswith("[") and not within:
            table = line.removeprefix("# [[").removesuffix("]]") if is_sample else ""
        yield (count if is_sample else None), line


def spaces_collapsed(text: str) -> str:
    return " ".join(text.split())


def accepted(model: type[TomlFile], text: str) -> None:
    model.model_validate(tomli.loads(text), context=ReadingContext("x.toml"))


@pytest.mark.parametrize("kind", MeetingKind)
def test_a_new_meeting_is_accepted_as_it_is(kind: MeetingKind) -> None:
    made = Meeting.model_validate(tomli.loads(new_meeting_text(record(), kind, DAY)))
    assert (made.kind, made.date, made.is_finished) == (kind, DAY, False)
    steps = [item.step for item in made.agenda]
    assert steps == [step.code for step in record().guideline.steps_of(kind)]


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_reminder_of_a_new_meeting_works_once_uncommented(kind: MeetingKind) -> None:
    text = new_meeting_text(record(), kind, DAY)
    accepted(Meeting, uncommented(text))
    for group in groups(text):
        accepted(Meeting, uncommented(text, group=group))


def test_reminders_of_a_combined_meeting_reach_every_table() -> None:
    text = new_meeting_text(record(), MeetingKind.COMBINED, DAY)
    tables = tomli.loads(uncommented(text))
    absent = Meeting.model_json_schema()["properties"].keys() - tables.keys()
    assert sorted(absent) == [
        "can_cu_truc_tuyen",
        "mien",
        "muc_khac",
        "nen_tang",
        "nhiem_vu_du_kien",
    ]


def test_nothing_is_filled_in_to_please() -> None:
    tables = tomli.loads(new_meeting_text(record(), MeetingKind.REGULAR, DAY))
    agenda = tables.pop("chuong_trinh")
    assert {key for item in agenda for key in item} == {"noi_dung", "buoc"}
    assert tables == {
        "loai": "thuong_ky",
        "ngay": DAY,
        "chu_tri": "Nguyễn Văn An",
        "trang_thai": "dang_ghi",
        "chuan_bi": {},
        "chinh_tri_tu_tuong": {},
        "ra_soat": [
            {"nhiem_vu_cu": "2026-10-03-thuong-ky/2"},
            {"nhiem_vu_cu": "2026-11-03-thuong-ky/1"},
        ],
        "nhiem_vu_chinh_tri": {},
        "xay_dung_dang": {},
        "tra_loi_kien_nghi": [{"kien_nghi_cu": "2026-11-03-thuong-ky/1"}],
        "ket_luan": {},
        "nghi_quyet": [
            {
                "so": 13,
                "loai": "thang",
                "trich_yeu": "lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026",
            }
        ],
        "bien_ban": {},
    }


def test_the_next_number_of_a_conclusion_is_a_reminder() -> None:
    numbered = meeting(ket_luan={"noi_dung": "Nhất trí.", "so": 4})
    lines = new_meeting_text(record(numbered), MeetingKind.REGULAR, DAY).splitlines()
    start = lines.index("[ket_luan]")
    assert (
        lines[start + 1] == "# so = 5                          # chỉ khi ra kết luận thành văn bản"
    )


def test_open_tasks_and_petitions_are_recalled_in_words() -> None:
    lines = new_meeting_text(record(), MeetingKind.REGULAR, DAY).splitlines()
    assert [line for line in lines if line.startswith(("# Giao ", "# Kiến nghị ngày"))] == [
        "# Giao ngày 03/10/2026, hạn 30/11/2026: Thu phí vệ sinh quý III",
        "# Giao ngày 03/11/2026, hạn 30/11/2026: Khởi công đường trục thôn (Lê Văn Cường)",
        "# Kiến nghị ngày 03/11/2026 của Hoàng Văn Minh: Gắn gương cầu ở ngã ba",
    ]
    assert (
        "# Được triệu tập 6 đồng chí; ai không có tên trong các bảng [[vang]] là có mặt." in lines
    )


def test_the_topic_planned_for_the_month_is_filled_in() -> None:
    planned = {
        "chuyen_de_nam": [
            {"quy": 3, "ten": "Của quý trước"},
            {"quy": 4, "ten": "Của quý"},
            {"quy": 4, "thang": 12, "ten": 'Tự soi, "tự sửa"', "nguoi_chuan_bi": ["An", "Bình"]},
        ]
    }
    book = replace(record(), plan=Plan.model_validate(planned))
    tables = tomli.loads(new_meeting_text(book, MeetingKind.THEMATIC, DAY))
    assert tables["chuyen_de"] == {"ten": 'Tự soi, "tự sửa"', "nguoi_chuan_bi": ["An", "Bình"]}


@pytest.mark.parametrize("kind", MeetingKind)
def test_awkward_values_do_no_harm_to_a_new_meeting(kind: MeetingKind) -> None:
    members = Roster.model_validate(
        {
            "dang_vien": [
                {"ho_ten": AWKWARD, "chuc_vu": [{"loai": "bi_thu"}]},
                {"ho_ten": f"{AWKWARD} B", "tinh_trang": [{"loai": "tam_di"}]},
            ]
        }
    )
    prose = {"noi_dung": f"{AWKWARD}\x01", "nguoi_thuc_hien": [AWKWARD], "so": 1}
    held = Meeting.model_validate(
        {
            "loai": "thuong_ky",
            "ngay": date(2026, 11, 3),
            "nhiem_vu": [prose],
            "kien_nghi": [{"so": 1, "nguoi": AWKWARD, "noi_dung": f"{AWKWARD}\x01"}],
        }
    )
    asked = {"dinh_huong": [{"noi_dung": f"{AWKWARD}\x01", "co_quan": AWKWARD}]}
    planned = {"chuyen_de_nam": [{"quy": 4, "ten": AWKWARD, "nguoi_chuan_bi": [AWKWARD]}]}
    identity = {"chi_bo": {"dia_diem": AWKWARD}, "sinh_hoat": {"gio": "19:30"}}
    book = replace(
        record(held, members=members),
        cell=Cell.model_validate(identity),
        plan=Plan.model_validate(planned),
        orientations={"2026-12": Orientations.model_validate(asked)},
    )
    text = new_meeting_text(book, kind, DAY)
    accepted(Meeting, uncommented(text))
    tables = tomli.loads(text)
    assert tables["bat_dau"] == "19:30"
    filled_in = [tables["dia_diem"], tables["chu_tri"]]
    filled_in += [tables[key]["ten"] for key in ("chuyen_de",) if key in tables]
    assert set(map(spaces_collapsed, filled_in)) == {spaces_collapsed(AWKWARD)}


@pytest.mark.parametrize("name", MODELS)
def test_files_of_a_new_workspace_are_accepted_as_they_are(name: str) -> None:
    accepted(MODELS[name], new_workspace_texts(ANSWERS, TODAY)[name])


def test_a_new_workspace_says_what_was_answered() -> None:
    texts = new_workspace_texts(ANSWERS, TODAY)
    assert list(texts) == ["chibo.toml", "dang-vien.toml", "2026/ke-hoach.toml"]
    assert tomli.loads(texts["chibo.toml"]) == {
        "chi_bo": {
            "loai_hinh": "thon_to_dan_pho",
            "dia_danh": "Bình Minh",
            "dia_diem": "Nhà văn hoá thôn Đông",
            "ten_goi": [
                {
                    "tu": date(2025, 3, 15),
                    "ten": "Chi bộ thôn Đông",
                    "dang_bo_cap_tren": "Đảng bộ xã Bình Minh",
                    "cap_uy_cap_tren": "Đảng uỷ xã Bình Minh",
                }
            ],
        },
        "nhiem_ky": [
            {"ten": "2025 - 2030", "tu": date(2025, 3, 15), "so_truoc": {"nghi_quyet": 11}}
        ],
        "sinh_hoat": {
            "so_tu": date(2026, 11, 1),
            "gio": "19:30",
            "ngay_trong_thang": 3,
        },
        "quy_uoc": {"huong_dan": "hd12-2018", "the_thuc": "tu_dong", "chinh_ta": "uỷ"},
    }
    assert tomli.loads(texts["dang-vien.toml"]) == {
        "dang_vien": [
            {"ho_ten": name, "chuc_vu": [{"loai": office, "tu": date(2025, 3, 15)}]}
            for name, office in (("Nguyễn Văn An", "bi_thu"), ("Lê Văn Cường", "pho_bi_thu"))
        ]
    }
    assert tomli.loads(texts["2026/ke-hoach.toml"]) == {"nam": 2026}


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("answered", [True, False], ids=["answered", "unanswered"])
def test_every_reminder_of_a_new_workspace_works_once_uncommented(
    name: str, answered: bool
) -> None:
    unanswered = dict.fromkeys(ANSWERS) | {"ten": "Chi bộ thôn Đông", "huong_dan": "hd42-2025"}
    text = new_workspace_texts(ANSWERS if answered else unanswered, TODAY)[name]
    accepted(MODELS[name], text)
    accepted(MODELS[name], uncommented(text))
    for group in groups(text):
        accepted(MODELS[name], uncommented(text, group=group))


def test_awkward_answers_do_no_harm_to_a_new_workspace() -> None:
    names = ("ten", "dang_bo_cap_tren", "dia_danh", "dia_diem", "nhiem_ky", "bi_thu", "pho_bi_thu")
    texts = new_workspace_texts(ANSWERS | dict.fromkeys(names, AWKWARD), TODAY)
    for name, model in MODELS.items():
        accepted(model, uncommented(texts[name]))
    cell = tomli.loads(texts["chibo.toml"])
    assert cell["chi_bo"]["ten_goi"][0]["ten"] == AWKWARD
    assert cell["chi_bo"]["dia_danh"] == AWKWARD
    assert [m["ho_ten"] for m in tomli.loads(texts["dang-vien.toml"])["dang_vien"]] == [AWKWARD] * 2


def test_a_workspace_is_laid_out_and_never_written_over(tmp_path: Path) -> None:
    root = tmp_path / "so"
    names = ("chibo.toml", "dang-vien.toml", "2026/ke-hoach.toml")
    assert lay_out(root, ANSWERS, TODAY, dry_run=True) == Laid(root, names, (), for_editors=True)
    assert not root.exists()
    assert lay_out(root, ANSWERS, TODAY) == Laid(root, names, (), for_editors=True)
    (root / "chibo.toml").write_text("# của tôi\n", encoding="utf-8")
    (root / "dang-vien.toml").unlink()
    # The cell's own file was there, so the workspace is not new to editors either.
    assert lay_out(root, ANSWERS, TODAY) == Laid(root, names[1:2], (names[0], names[2]))
    assert (root / "chibo.toml").read_text(encoding="utf-8") == "# của tôi\n"


def test_a_folder_with_other_things_is_no_place_for_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "anh.jpg").touch()
    with pytest.raises(ChiboError) as raised:
        lay_out(tmp_path, ANSWERS, TODAY)
    assert str(raised.value) == (
        f"Thư mục {tmp_path} đã có thứ khác trong đó; chọn một thư mục mới hoặc còn trống."
    )
    with pytest.raises(ChiboError) as raised:
        lay_out(tmp_path / "anh.jpg", ANSWERS, TODAY)
    assert str(raised.value) == (
        f"{tmp_path / 'anh.jpg'} là một tệp, không phải thư mục; chọn tên khác."
    )


def test_a_workspace_is_named_after_its_cell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert root_for(None, "Chi bộ thôn Đông") == Path("chi-bo-thon-dong")
    for name in ("«»", "CON"):
        with pytest.raises(ChiboError, match=f"^Tên «{name}» không đặt được cho thư mục; "):
            root_for(None, name)
    assert root_for(Path("so"), "Chi bộ thôn Đông") == Path("so")
    (tmp_path / "chibo.toml").touch()
    assert root_for(None, "Chi bộ thôn Đông") == Path()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace whose cell meets on the third, with its meeting of January."""
    lay_out(tmp_path / "so", ANSWERS, TODAY)
    january = tmp_path / "so" / "2026" / "2026-01-03-thuong-ky.toml"
    january.write_text('loai = "thuong_ky"\nngay = 2026-01-03\n', encoding="utf-8")
    return tmp_path / "so"


@pytest.mark.parametrize(
    ("kind", "month", "day", "path"),
    [
        (MeetingKind.REGULAR, None, None, "2026/2026-02-03-thuong-ky.toml"),
        (MeetingKind.REGULAR, date(2026, 4, 1), None, "2026/2026-04-03-thuong-ky.toml"),
        (MeetingKind.REGULAR, date(2026, 1, 1), None, "2026/2026-01-03-thuong-ky.toml"),
        (MeetingKind.COMBINED, date(2027, 2, 1), None, "2027/2027-02-03-ket-hop.toml"),
        (MeetingKind.THEMATIC, None, date(2026, 3, 19), "2026/2026-03-19-chuyen-de.toml"),
        (MeetingKind.COMMITTEE, None, date(2025, 12, 30), "2025/2025-12-30-chi-uy.toml"),
        (
            MeetingKind.EXTRAORDINARY,
            date(2026, 2, 1),
            date(2026, 2, 9),
            "2026/2026-02-09-bat-thuong.toml",
        ),
    ],
)
def test_a_new_meeting_gets_its_day_and_its_place(
    workspace: Path, kind: MeetingKind, month: date | None, day: date | None, path: str
) -> None:
    made = new_meeting_file(workspace, kind, month, day, as_of=date(2026, 1, 10))
    assert made.path == workspace / path
    assert tomli.loads(made.text)["ngay"] == made.day
    assert made.path.name.startswith(f"{made.day}")


def test_a_day_outside_its_month_is_refused(workspace: Path) -> None:
    with pytest.raises(ChiboError) as raised:
        new_meeting_file(
            workspace,
            MeetingKind.REGULAR,
            date(2026, 2, 1),
            date(2026, 3, 3),
            as_of=date(2026, 1, 10),
        )
    assert str(raised.value) == (
        "Ngày 2026-03-03 không thuộc tháng 2026-02; bỏ một trong hai, hoặc ghi cho khớp."
    )


def test_the_day_of_a_thematic_meeting_must_be_said(workspace: Path) -> None:
    with pytest.raises(ChiboError) as raised:
        new_meeting_file(
            workspace, MeetingKind.THEMATIC, date(2026, 3, 1), None, as_of=date(2026, 1, 10)
        )
    assert str(raised.value) == "Buổi chuyên đề họp ngày nào? Thêm  --ngay 2026-03-…"


def test_tasks_closed_before_are_not_recalled() -> None:
    book = record(earlier_meeting(), meeting(ra_soat=[], nhiem_vu=[]), members=roster())
    text = new_meeting_text(book, MeetingKind.REGULAR, DAY)
    recalled = [review["nhiem_vu_cu"] for review in tomli.loads(text)["ra_soat"]]
    assert recalled == ["2026-10-03-thuong-ky/1", "2026-10-03-thuong-ky/2"]
    text = new_meeting_text(record(), MeetingKind.COMMITTEE, DAY)
    assert "ra_soat" not in tomli.loads(text)
