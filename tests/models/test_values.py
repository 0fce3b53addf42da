"""What a value of a file may look like, and what it then is."""

import datetime
from datetime import date, time
from typing import Any

import pytest
import tomli
from pydantic import ConfigDict, TypeAdapter, ValidationError

from chibo_cli.models.base import (
    Clock,
    Count,
    Day,
    Flag,
    Number,
    People,
    Person,
    Prose,
    ReadingContext,
    Text,
    Texts,
    Year,
    in_file,
)
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.blocks import PartyBuilding
from chibo_cli.models.score import Points


def read(kind: Any, toml: str) -> Any:
    """The value of a piece of TOML as a field of that kind takes it."""
    adapter = TypeAdapter(kind, config=ConfigDict(str_strip_whitespace=True))
    return adapter.validate_python(tomli.loads(f"x = {toml}")["x"])


@pytest.mark.parametrize(
    ("toml", "prose"),
    [
        ('"Một dòng."', ("Một dòng.",)),
        ('"  Một dòng.  "', ("Một dòng.",)),
        ("'''\nDòng một.\n\n   Dòng hai. \n'''", ("Dòng một.", "Dòng hai.")),
        ('["Một.", "Hai\\nba."]', ("Một.", "Hai", "ba.")),
        ('["Một.", "", "Hai."]', ("Một.", "Hai.")),
        ('""', None),
        ('" \\n "', None),
        ('["", " "]', None),
        ("[]", ()),
        ('"không có"', ()),
        ('"Không có."', ()),
        ('" KHÔNG  CÓ "', ()),
        ('["không có"]', ()),
        ('["không có", "việc gì"]', ("không có", "việc gì")),
        ('"không có ai vắng"', ("không có ai vắng",)),
    ],
)
def test_prose(toml: str, prose: tuple[str, ...] | None) -> None:
    assert read(Prose, toml) == prose


def test_absent_empty_and_nothing_are_three_things() -> None:
    block = PartyBuilding.model_validate(
        {"bieu_duong": [], "nhac_nho": "không có", "dang_phi": "", "doan_the": "Ra quân."}
    )
    assert (block.praise, block.reminders) == ((), ())
    assert (block.party_dues, block.inspection_work) == (None, None)
    assert block.mass_organisations == ("Ra quân.",)


@pytest.mark.parametrize("said", [[], "không có", "Không có."])
def test_rows_said_to_be_none_are_none(said: Any) -> None:
    held = Meeting.model_validate(
        {"loai": "thuong_ky", "ngay": date(2026, 11, 3), "vang": said, "y_kien": said}
    )
    assert (held.absences, held.remarks) == ((), ())


@pytest.mark.parametrize(
    ("toml", "moment"),
    [
        ('"19:30"', time(19, 30)),
        ("19:30:00", time(19, 30)),
        ('"19:30:00"', time(19, 30)),
        ('"19 giờ 30"', time(19, 30)),
        ('"19 giờ 30 phút"', time(19, 30)),
        ('"19 Giờ"', time(19, 0)),
        ('"19h30"', time(19, 30)),
        ('"7:05"', time(7, 5)),
        ('" 00:00 "', time(0, 0)),
        ('"23:59"', time(23, 59)),
    ],
)
def test_clock(toml: str, moment: time) -> None:
    assert read(Clock, toml) == moment


@pytest.mark.parametrize(
    "toml",
    [
        '"24:00"',
        '"19:60"',
        '"25 giờ"',
        '"7 giờ tối"',
        '"19.30"',
        '"1930"',
        '"tối"',
        '""',
        "19",
        "19.5",
        "true",
        "[19, 30]",
        "2026-11-03",
        "2026-11-03T19:30:00",
    ],
)
def test_no_clock(toml: str) -> None:
    with pytest.raises(ValidationError):
        read(Clock, toml)


def test_day_takes_a_date_and_nothing_else() -> None:
    assert read(Day, "2026-11-03") == date(2026, 11, 3)


@pytest.mark.parametrize(
    "toml",
    [
        "0",
        "20261103",
        '"2026-11-03"',
        '"03/11/2026"',
        "2026-11-03T00:00:00",
        "2026-11-03T00:00:00Z",
        "19:30:00",
        "true",
        "1.0",
        "[2026, 11, 3]",
        '""',
    ],
)
def test_no_day(toml: str) -> None:
    with pytest.raises(ValidationError):
        read(Day, toml)


@pytest.mark.parametrize(
    ("kind", "toml"), [(Count, "0"), (Count, "100000"), (Number, "1"), (Year, "1930")]
)
def test_number(kind: Any, toml: str) -> None:
    assert read(kind, toml) == int(toml)


@pytest.mark.parametrize(
    ("kind", "toml"),
    [
        *((Count, toml) for toml in ("-1", "100001", "true", "1.0", '"1"', "[]", "2026-11-03")),
        *((Number, toml) for toml in ("0", "false", '"12"')),
        *((Year, toml) for toml in ("26", "1929", '"2026"', "true")),
    ],
)
def test_no_number(kind: Any, toml: str) -> None:
    with pytest.raises(ValidationError):
        read(kind, toml)


@pytest.mark.parametrize("toml", ["0", "1", '"true"', '"có"', '"yes"', "1.0", "[]", '""'])
def test_no_flag(toml: str) -> None:
    with pytest.raises(ValidationError):
        read(Flag, toml)


@pytest.mark.parametrize(("toml", "points"), [("4", 4), ("4.5", 4.5), ("0", 0), ("1000", 1000)])
def test_points_are_whole_or_with_a_fraction(toml: str, points: float) -> None:
    read_points = read(Points, toml)
    assert (read_points, type(read_points)) == (points, type(points))


@pytest.mark.parametrize("toml", ["true", '"4"', "nan", "inf", "-0.5", "1000.5", "[4]"])
def test_no_points(toml: str) -> None:
    with pytest.raises(ValidationError):
        read(Points, toml)


def test_text_is_one_text() -> None:
    assert read(Text, '" Nhà văn hoá "') == "Nhà văn hoá"
    assert read(Text, '"  "') is None


@pytest.mark.parametrize(
    ("toml", "texts"),
    [
        ('"Đảng uỷ xã"', ("Đảng uỷ xã",)),
        ('["Đảng uỷ xã", " Lưu "]', ("Đảng uỷ xã", "Lưu")),
        ('["", "Đảng uỷ xã"]', ("Đảng uỷ xã",)),
        ('"không có"', ()),
        ('["không có"]', ()),
        ('""', ()),
        ("[]", ()),
    ],
)
def test_texts(toml: str, texts: tuple[str, ...]) -> None:
    assert read(Texts, toml) == texts


@pytest.mark.parametrize(
    ("toml", "person"),
    [
        ('"Nguyễn  Văn   An "', "Nguyễn Văn An"),
        ('"Nguyễn\\u00a0Văn An"', "Nguyễn Văn An"),
        ('""', None),
        ('"không có"', None),
    ],
)
def test_person(toml: str, person: str | None) -> None:
    assert read(Person, toml) == person


def test_one_person_or_several() -> None:
    assert read(People, '"Lê Văn  Cường"') == ("Lê Văn Cường",)
    assert read(People, '["Lê Văn Cường", "", "Trần Thị Bình"]') == (
        "Lê Văn Cường",
        "Trần Thị Bình",
    )
    assert read(People, '"không có"') == ()


def test_short_codes_become_the_name_and_every_name_is_gathered() -> None:
    context = ReadingContext(
        "2026/2026-11-03-thuong-ky.toml", {"an": "Nguyễn Văn An", "Nguyễn Văn An": "Nguyễn Văn An"}
    )
    held = Meeting.model_validate(
        {
            "loai": "thuong_ky",
            "ngay": date(2026, 11, 3),
            "chu_tri": "an",
            "thu_ky": "Trần  Thị Bình",
            "nhiem_vu": [{"nguoi_thuc_hien": ["an", "Chi hội Phụ nữ"], "nguoi_kiem_tra": "Chi uỷ"}],
            "khach_moi": [{"ho_ten": "Vũ Thị Giang"}],
        },
        context=context,
    )
    assert held.chair == "Nguyễn Văn An"
    assert held.tasks[0].doers == ("Nguyễn Văn An", "Chi hội Phụ nữ")
    assert context.people == {"Nguyễn Văn An", "Trần Thị Bình"}
    assert context.doers == {"Nguyễn Văn An", "Chi hội Phụ nữ", "Chi uỷ"}


def test_a_file_knows_its_path_and_the_place_of_its_keys() -> None:
    held = Meeting.model_validate(
        {"loai": "thuong_ky", "ngay": date(2026, 11, 3)},
        context=ReadingContext("2026/hop-thang-11.toml"),
    )
    place = held.at("vang", 1, "nguoi")
    assert (held.path, place.path, place.dotted_key) == (
        "2026/hop-thang-11.toml",
        "2026/hop-thang-11.toml",
        "vang[2].nguoi",
    )
    assert held.slug == "hop-thang-11"


def test_places_count_what_was_removed_from_lists() -> None:
    removed = {("dang_vien", 0), ("dang_vien", 2, "chuc_vu", 0), ("dang_vien", 4), ("y_kien", 1)}
    moved = {
        ("dang_vien",): ("dang_vien",),
        ("dang_vien", 0): ("dang_vien", 1),
        ("dang_vien", 1, "chuc_vu", 0, "loai"): ("dang_vien", 2, "chuc_vu", 1, "loai"),
        ("dang_vien", 2, "chuc_vu", 0): ("dang_vien", 3, "chuc_vu", 0),
        ("dang_vien", 3): ("dang_vien", 5),
        ("y_kien", 0): ("y_kien", 0),
        ("y_kien", 1, "nguoi"): ("y_kien", 2, "nguoi"),
        ("vang", 1): ("vang", 1),
    }
    assert {key: in_file(key, removed) for key in moved} == moved


def meeting(**keys: Any) -> Meeting:
    return Meeting.model_validate({"loai": "thuong_ky", "ngay": date(2026, 11, 3), **keys})


def test_duration_is_unknown_until_both_ends_are_there() -> None:
    assert meeting().duration is None
    assert meeting(bat_dau="19:30").duration is None
    held = meeting(bat_dau="19:30", ket_thuc="21:15")
    assert held.duration == datetime.timedelta(minutes=105)  # 30 + 60 + 15
    assert meeting(bat_dau="21:15", ket_thuc="19:30").duration == datetime.timedelta(minutes=-105)


def test_a_meeting_counts_for_its_month_or_the_one_it_names() -> None:
    assert meeting().month == date(2026, 11, 1)
    assert meeting(ky="2026-10").month == date(2026, 10, 1)
    assert meeting(ky="2026-Q3").month == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("kind", "slug", "words", "title"),
    [
        ("thuong_ky", "2026-11-03-thuong-ky", "thường kỳ", "sinh hoạt chi bộ thường kỳ"),
        ("chuyen_de", "2026-11-03-chuyen-de", "chuyên đề", "sinh hoạt chi bộ chuyên đề"),
        (
            "ket_hop",
            "2026-11-03-ket-hop",
            "kết hợp",
            "sinh hoạt chi bộ thường kỳ kết hợp sinh hoạt chuyên đề",
        ),
        ("bat_thuong", "2026-11-03-bat-thuong", "bất thường", "sinh hoạt chi bộ bất thường"),
        ("chi_uy", "2026-11-03-chi-uy", "chi uỷ", "họp chi uỷ"),
    ],
)
def test_how_a_kind_is_said(kind: str, slug: str, words: str, title: str) -> None:
    held = meeting(loai=kind)
    assert (held.slug, held.kind.words, held.kind.official_name) == (slug, words, title)
    assert held.is_committee == (kind == "chi_uy")


def test_only_a_declared_meeting_is_finished() -> None:
    assert not meeting().is_finished
    assert not meeting(trang_thai="dang_ghi").is_finished
    assert meeting(trang_thai="hoan_thanh").is_finished


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_nobody_can_mean_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="day_out_of_time"):
        Meeting.model_validate({"loai": "thuong_ky", "ngay": date.fromisoformat(day)})


@pytest.mark.parametrize("period", ["0000-01", "2026-13", "٢٠٢٦-01", "2026-Q5"])
def test_a_period_nobody_can_mean_is_refused(period: str) -> None:
    with pytest.raises(ValueError, match="string_pattern_mismatch"):
        Meeting.model_validate({"loai": "thuong_ky", "ngay": date(2026, 1, 3), "ky": period})
