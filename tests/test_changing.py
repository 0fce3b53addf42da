"""A meeting file changed in its place: what is kept, what is refused, what is only doubted."""

import codecs
import os
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from small_book import NOVEMBER, WRITTEN, changed_lines, write_small_book

from chibo_cli.changing import Changed, changed, write
from chibo_cli.errors import ChiboError
from chibo_cli.loader.choice import chosen_meeting
from chibo_cli.splicing import Add, Change, Put, Remove

ABSENT = Add(("vang",), {"nguoi": "Lê Văn Cường"})
ALL_KINDS: tuple[Change, ...] = (
    Put(("ra_soat", 0, "tinh_trang"), "hoan_thanh"),
    Remove(("vang", 0)),
    ABSENT,
    Add(("muc_khac", 1, "y_kien"), {"nguoi": "Lê Văn Cường", "noi_dung": "Một.\nHai."}),
    Put(("nghi_quyet", 0, "bieu_quyet", "tan_thanh"), 4),
)


def make(path: Path, *changes: Change) -> Changed:
    record, meeting, _ = chosen_meeting(
        path.parents[1], "2026-11-03", None, as_of=date(2026, 12, 1)
    )
    return changed(record, meeting, changes)


def test_all_that_was_not_meant_stays_byte_for_byte(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    write(make(path, *ALL_KINDS))
    assert changed_lines(WRITTEN.encode(), path.read_bytes()) == [
        "+[[vang]]",
        '+nguoi = "Lê Văn Cường"',
        "+",
        "-[[vang]]",
        '-  nguoi = "Phạm Thị Dung"',
        '-  ly_do = "ốm"        # có báo cáo',
        "+[[muc_khac.y_kien]]",
        '+nguoi = "Lê Văn Cường"',
        "+noi_dung = '''",
        "+Một.",
        "+Hai.'''",
        "+",
        '-# tinh_trang = "hoan_thanh"',
        '+tinh_trang = "hoan_thanh"',
        "-# bieu_quyet.tan_thanh = 0",
        "+bieu_quyet.tan_thanh = 4",
    ]


@pytest.mark.parametrize(
    "stored",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: codecs.BOM_UTF8 + text,
        lambda text: codecs.BOM_UTF8 + text.replace(b"\n", b"\r\n"),
        lambda text: text.removesuffix(b"\n"),
    ],
    ids=["crlf", "bom", "bom-crlf", "no-last-line-end"],
)
def test_the_way_a_file_is_stored_stays(tmp_path: Path, stored: Callable[[bytes], bytes]) -> None:
    plain = make(write_small_book(tmp_path / "thường"), *ALL_KINDS).after
    path = write_small_book(tmp_path / "so", stored(WRITTEN.encode()))
    write(make(path, *ALL_KINDS))
    assert path.read_bytes() == stored(plain)


def test_the_meeting_reads_as_it_will_be(tmp_path: Path) -> None:
    change = make(write_small_book(tmp_path / "so"), ABSENT)
    assert [each.person for each in change.meeting.absences] == ["Phạm Thị Dung", "Lê Văn Cường"]
    assert change.meeting in change.record.meetings
    assert change.path.read_bytes() == change.before == WRITTEN.encode()


def test_what_stands_there_already_is_no_change(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    change = make(path, Put(("vang", 0, "ly_do"), "ốm"))
    assert change.is_same
    before = path.stat()
    write(change)
    assert path.stat() == before


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            Add(("vang",), {"nguoi": "Lê Văn Cườn"}),
            "Lê Văn Cườn không có trong danh sách đảng viên ngày 03/11/2026.",
        ),
        (Put(("trang_thai",), "xong"), "trang_thai là «xong», không thuộc: dang_ghi, hoan_thanh."),
        (Put(("ket_luan", "noi_dung"), "…"), "ket_luan.noi_dung còn là dòng mẫu, chưa điền."),
    ],
)
def test_a_change_that_would_not_read_well_is_refused(
    tmp_path: Path, change: Change, told: str
) -> None:
    path = write_small_book(tmp_path / "so")
    with pytest.raises(ChiboError) as refused:
        make(path, change)
    assert str(refused.value) == (
        f"Chưa sửa gì: ghi như vậy thì {NOVEMBER} không đọc đúng nữa. {told}"
    )


def test_what_was_wrong_before_does_not_stand_in_the_way(tmp_path: Path) -> None:
    faulty = WRITTEN.replace("chu_tri = ", 'chu_tri = "Ai Đó"\nthu_tu = ').encode()
    path = write_small_book(tmp_path / "so", faulty)
    write(make(path, Remove(("vang", 0)), ABSENT))
    assert b'nguoi = "L\xc3\xaa V\xc4\x83n C\xc6\xb0\xe1\xbb\x9dng"' in path.read_bytes()


def test_what_now_contradicts_itself_is_doubted_not_refused(tmp_path: Path) -> None:
    change = make(write_small_book(tmp_path / "so"), Add(("vang",), {"nguoi": "Nguyễn Văn An"}))
    assert [(each.code, each.message) for each in change.doubts] == [
        ("CB024", "Nguyễn Văn An có tên trong [[vang]] nhưng lại chủ trì.")
    ]


def test_a_file_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    change = make(path, ABSENT)
    path.write_bytes(WRITTEN.encode() + b"# sua tay\n")
    with pytest.raises(ChiboError) as refused:
        write(change)
    assert str(refused.value) == (
        f"Tệp {NOVEMBER} vừa được sửa ở nơi khác, chưa ghi gì. Chạy lại lệnh."
    )
    assert path.read_bytes() == WRITTEN.encode() + b"# sua tay\n"


def test_what_another_saves_while_the_disk_is_slow_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_small_book(tmp_path / "so")
    change = make(path, ABSENT)
    monkeypatch.setattr(os, "fsync", lambda _: path.write_bytes(b"# sua tay\n"))
    with pytest.raises(ChiboError) as refused:
        write(change)
    assert str(refused.value) == (
        f"Tệp {NOVEMBER} vừa được sửa ở nơi khác, chưa ghi gì. Chạy lại lệnh."
    )
    assert not list(path.parent.glob(".*"))
    assert path.read_bytes() == b"# sua tay\n"


def test_a_link_stays_a_link_and_what_it_leads_to_is_changed(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    elsewhere = path.rename(tmp_path / "tep.toml")
    path.symlink_to(elsewhere)
    write(make(path, ABSENT))
    assert path.readlink() == elsewhere
    assert changed_lines(WRITTEN.encode(), elsewhere.read_bytes()) == [
        "+",
        "+[[vang]]",
        '+nguoi = "Lê Văn Cường"',
    ]


def test_a_file_changed_since_it_was_read_is_not_spliced(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    record, meeting, _ = chosen_meeting(tmp_path / "so", "2026-11-03", None, as_of=date.today())
    path.write_bytes(WRITTEN.replace("ốm", "sốt").encode())
    with pytest.raises(ChiboError) as refused:
        changed(record, meeting, [ABSENT])
    assert str(refused.value) == f"Tệp {NOVEMBER} vừa được sửa ở nơi khác. Chạy lại lệnh."


def test_a_file_for_reading_only_stays(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    path.chmod(stat.S_IRUSR)
    with pytest.raises(ChiboError) as refused:
        write(make(path, ABSENT))
    assert str(refused.value) == (
        f"Tệp {NOVEMBER} đặt ở chế độ chỉ đọc, chưa ghi gì. Bỏ chế độ ấy rồi chạy lại lệnh."
    )
    assert path.read_bytes() == WRITTEN.encode()


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    path = write_small_book(tmp_path / "so")
    change = make(path, ABSENT)
    path.unlink()
    with pytest.raises(ChiboError) as refused:
        write(change)
    assert str(refused.value) == f"Không đọc được {NOVEMBER}. Kiểm tra tệp rồi chạy lại lệnh."
