"""What was prepared: the chi uỷ's meeting, notice, documents, agenda."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builder import EARLIER_PATH, PATH, earlier_meeting, meeting, record, roster
from found_facts import places, told

from chibo_cli.models.meeting import Meeting
from chibo_cli.models.roster import Roster

COMMITTEE_PATH = "2026/2026-11-01-chi-uy.toml"
SECRETARY = "ho_ten = 'Nguyễn Văn An', chuc_vu = [{ loai = 'bi_thu', tu = 2025-03-15 }]"
DEPUTY = "ho_ten = 'Lê Văn Cường', chuc_vu = [{ loai = 'pho_bi_thu', tu = 2025-03-15 }]"


def _cell(*members: str) -> Roster:
    return roster(f"dang_vien = [{', '.join(f'{{ {each} }}' for each in members)}]")


ALONE = _cell(SECRETARY, "ho_ten = 'Phạm Thị Dung'")
TWO = _cell(SECRETARY, DEPUTY, "ho_ten = 'Phạm Thị Dung'")
NO_OFFICES = _cell("ho_ten = 'Phạm Thị Dung'")


def _committee(day: date, *, state: str = "hoan_thanh") -> Meeting:
    path = f"2026/{day.isoformat()}-chi-uy.toml"
    return meeting(path=path, loai="chi_uy", ngay=day, trang_thai=state)


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (roster(), "không: chi bộ có chi uỷ"),
        (TWO, "không: chi bộ không có chi uỷ, có phó bí thư"),
        (ALONE, "có: chi bộ chỉ có bí thư, không có chi uỷ, phó bí thư"),
        (NO_OFFICES, "chưa rõ: danh sách chưa ghi ai giữ chức vụ ngày họp"),
    ],
)
def test_whether_there_is_only_a_secretary(members: Roster, said: str) -> None:
    assert told("chi_uy.chi_co_bi_thu", meeting(), record(members=members)) == said


@pytest.mark.parametrize(
    ("held", "met", "minuted"),
    [
        (
            [_committee(date(2026, 11, 1))],
            "có: chi uỷ họp ngày 01/11/2026, trước buổi này",
            "có: biên bản họp chi uỷ ngày 01/11/2026 có trong sổ",
        ),
        (
            [_committee(date(2026, 10, 5))],
            "có: chi uỷ họp ngày 05/10/2026, trước buổi này",
            "có: biên bản họp chi uỷ ngày 05/10/2026 có trong sổ",
        ),
        (
            [_committee(date(2026, 10, 2))],
            "chưa rõ: sổ không có buổi họp chi uỷ nào từ kỳ trước đến ngày 03/11/2026",
            "chưa rõ: sổ không có buổi họp chi uỷ nào từ kỳ trước đến ngày 03/11/2026",
        ),
        (
            [_committee(date(2026, 11, 4))],
            "chưa rõ: sổ không có buổi họp chi uỷ nào từ kỳ trước đến ngày 03/11/2026",
            "chưa rõ: sổ không có buổi họp chi uỷ nào từ kỳ trước đến ngày 03/11/2026",
        ),
        (
            [_committee(date(2026, 11, 1), state="dang_ghi")],
            "chưa rõ: tệp họp chi uỷ ngày 01/11/2026 chưa ghi xong",
            "chưa rõ: tệp họp chi uỷ ngày 01/11/2026 chưa ghi xong",
        ),
        (
            [_committee(date(2026, 10, 30)), _committee(date(2026, 11, 1), state="dang_ghi")],
            "có: chi uỷ họp ngày 30/10/2026, trước buổi này",
            "có: biên bản họp chi uỷ ngày 30/10/2026 có trong sổ",
        ),
    ],
)
def test_whether_the_chi_uy_met_since_the_last_month(
    held: list[Meeting], met: str, minuted: str
) -> None:
    november = meeting()
    book = record(earlier_meeting(), november, *held)
    assert told("chi_uy.da_hop", november, book) == met
    assert told("chi_uy.co_bien_ban", november, book) == minuted


def test_the_chi_uy_may_have_met_in_december_for_january() -> None:
    held = meeting(
        path="2025/2025-12-30-chi-uy.toml",
        loai="chi_uy",
        ngay=date(2025, 12, 30),
        trang_thai="hoan_thanh",
    )
    january = meeting(path="2026/2026-01-03-thuong-ky.toml", ngay=date(2026, 1, 3))
    book = record(january, previous=record(held, year=2025))
    assert told("chi_uy.da_hop", january, book).startswith("có: chi uỷ họp ngày 30/12/2025")


def test_a_file_that_cannot_be_read_may_be_that_meeting() -> None:
    book = record(unread=("2026/2026-11-01-chi-uy.toml",))
    assert told("chi_uy.da_hop", meeting(), book) == "chưa rõ: có tệp buổi họp chưa đọc được"


@pytest.mark.parametrize(
    ("prepared", "met", "minuted"),
    [
        (
            "hoi_y.ngay = 2026-11-01",
            "có: bí thư, phó bí thư hội ý ngày 01/11/2026",
            "chưa rõ: tệp chỉ ghi ngày hội ý, không ghi có biên bản",
        ),
        (
            'hoi_y = { ngay = 2026-11-01, thanh_phan = ["Nguyễn Văn An", "Lê Văn Cường"] }',
            "có: bí thư, phó bí thư hội ý ngày 01/11/2026",
            "chưa rõ: tệp chỉ ghi ngày hội ý, không ghi có biên bản",
        ),
        (
            'hoi_y = { ngay = 2026-11-01, thanh_phan = ["Nguyễn Văn An"] }',
            "không: hội ý ngày 01/11/2026 không có phó bí thư",
            "chưa rõ: hội ý ngày 01/11/2026 không có phó bí thư",
        ),
        (
            "hoi_y.ngay = 2026-11-04",
            "chưa rõ: ngày hội ý ghi là 04/11/2026, chưa đến hoặc sau ngày họp",
            "chưa rõ: ngày hội ý ghi là 04/11/2026, chưa đến hoặc sau ngày họp",
        ),
        (
            "",
            "chưa rõ: tệp không ghi ngày bí thư, phó bí thư hội ý",
            "chưa rõ: tệp không ghi ngày bí thư, phó bí thư hội ý",
        ),
    ],
)
def test_without_a_chi_uy_the_two_leaders_consult(prepared: str, met: str, minuted: str) -> None:
    held = meeting(f"[chuan_bi]\n{prepared}")
    book = record(earlier_meeting(), held, members=TWO)
    assert told("chi_uy.da_hop", held, book) == met
    assert told("chi_uy.co_bien_ban", held, book) == minuted


def test_the_two_leaders_may_keep_minutes_as_a_file_of_their_own() -> None:
    book = record(earlier_meeting(), meeting(), _committee(date(2026, 11, 1)), members=TWO)
    assert told("chi_uy.co_bien_ban", meeting(), book) == (
        "có: biên bản họp chi uỷ ngày 01/11/2026 có trong sổ"
    )
    assert places("chi_uy.co_bien_ban", meeting(), book) == [f"{COMMITTEE_PATH}: "]


def test_a_secretary_alone_has_nobody_to_consult() -> None:
    why = "chưa rõ: chi bộ chỉ có bí thư, không có chi uỷ, phó bí thư, không phải hội ý"
    book = record(members=ALONE)
    assert told("chi_uy.da_hop", meeting(), book) == why
    assert told("chi_uy.co_bien_ban", meeting(), book) == why


def test_a_meeting_of_the_chi_uy_is_not_prepared_by_another() -> None:
    held = _committee(date(2026, 11, 1))
    assert told("chi_uy.da_hop", held) == "chưa rõ: đây là buổi họp chi uỷ"


def _prepared(**keys: Any) -> Meeting:
    return meeting(chuan_bi=keys)


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        (
            "thong_bao.da_gui",
            {"thong_bao": {"ngay": date(2026, 11, 3)}},
            "có: thông báo ngày 03/11/2026",
        ),
        (
            "thong_bao.da_gui",
            {"thong_bao": {"ngay": date(2026, 11, 4)}},
            "chưa rõ: ngày thông báo ghi là 04/11/2026, chưa đến hoặc sau ngày họp",
        ),
        ("thong_bao.da_gui", {}, "chưa rõ: tệp không ghi ngày thông báo cho đảng viên"),
        (
            "thong_bao.cap_tren",
            {"thong_bao": {"cap_tren": True}},
            "có: đã báo cấp uỷ viên cấp trên theo dõi chi bộ",
        ),
        (
            "thong_bao.cap_tren",
            {"thong_bao": {"cap_tren": False}},
            "không: chưa báo cấp uỷ viên cấp trên theo dõi chi bộ",
        ),
        ("thong_bao.cap_tren", {}, "chưa rõ: tệp không ghi việc báo cấp uỷ viên theo dõi"),
        ("du_thao.co", {"du_thao": "ket_luan"}, "có: có dự thảo kết luận"),
        ("du_thao.co", {}, "chưa rõ: tệp không ghi việc dự thảo nghị quyết, kết luận"),
        ("chuong_trinh.cau_hoi", {"cau_hoi": ["A?", "B?"]}, "2: 2 câu hỏi gợi ý thảo luận"),
        ("chuong_trinh.cau_hoi", {"cau_hoi": "không có"}, "0: ghi là không có câu hỏi gợi ý nào"),
        ("chuong_trinh.cau_hoi", {"cau_hoi": ""}, "chưa rõ: tệp không ghi câu hỏi gợi ý thảo luận"),
        (
            "chuong_trinh.nguoi_chuan_bi",
            {"nguoi_chuan_bi": ["Phạm Thị Dung", "Lê Văn Cường"]},
            "phó bí thư: phó bí thư chuẩn bị nội dung",
        ),
        (
            "chuong_trinh.nguoi_chuan_bi",
            {"nguoi_chuan_bi": "Phạm Thị Dung"},
            "đảng viên không giữ chức vụ: đảng viên không giữ chức vụ chuẩn bị nội dung",
        ),
        (
            "chuong_trinh.nguoi_chuan_bi",
            {"nguoi_chuan_bi": ["Lê Văn Cường", "Người Lạ"]},
            "chưa rõ: có người chuẩn bị không có trong danh sách đảng viên",
        ),
        (
            "chuong_trinh.nguoi_chuan_bi",
            {"nguoi_chuan_bi": ["Nguyễn Văn An", "Người Lạ"]},
            "bí thư: bí thư chuẩn bị nội dung",
        ),
        ("chuong_trinh.nguoi_chuan_bi", {}, "chưa rõ: tệp không ghi người chuẩn bị nội dung"),
    ],
)
def test_what_was_prepared(name: str, keys: dict[str, Any], said: str) -> None:
    assert told(name, _prepared(**keys)) == said


def test_what_could_not_be_read_is_not_called_missing() -> None:
    held = _prepared(thong_bao={"ngay": date(2026, 11, 1)})
    book = record(held, left_out={PATH: frozenset({("chuan_bi", "du_thao")})})
    assert told("du_thao.co", held, book) == (
        "chưa rõ: [chuan_bi] có chỗ chưa đọc được, chưa rõ việc dự thảo nghị quyết, kết luận"
    )
    assert told("thong_bao.da_gui", held, book) == "có: thông báo ngày 01/11/2026"


@pytest.mark.parametrize(
    ("before", "after", "posted", "days_before", "days_after"),
    [
        (
            date(2026, 11, 2),
            date(2026, 11, 5),
            "có: đăng lên sổ tay điện tử ngày 02/11/2026",
            "1 ngày: đăng tài liệu ngày 02/11/2026, trước ngày họp 1 ngày",
            "2 ngày: đăng tài liệu hoàn thiện ngày 05/11/2026, sau ngày họp 2 ngày",
        ),
        (
            date(2026, 11, 3),
            date(2026, 11, 3),
            "có: đăng lên sổ tay điện tử ngày 03/11/2026",
            "0 ngày: đăng tài liệu ngày 03/11/2026, không trước ngày họp",
            "0 ngày: đăng tài liệu hoàn thiện ngày 03/11/2026, sau ngày họp 0 ngày",
        ),
        (
            date(2026, 11, 6),
            date(2026, 11, 2),
            "có: đăng lên sổ tay điện tử ngày 02/11/2026",
            "0 ngày: đăng tài liệu ngày 06/11/2026, không trước ngày họp",
            "chưa rõ: ngày đăng tài liệu hoàn thiện ghi là 02/11/2026, chưa đến hoặc trước ngày "
            "họp",
        ),
        (
            None,
            date(2026, 11, 5),
            "có: đăng lên sổ tay điện tử ngày 05/11/2026",
            "chưa rõ: tệp không ghi ngày đăng tài liệu trước buổi họp",
            "2 ngày: đăng tài liệu hoàn thiện ngày 05/11/2026, sau ngày họp 2 ngày",
        ),
        (
            None,
            None,
            "chưa rõ: tệp không ghi ngày đăng tài liệu lên sổ tay điện tử",
            "chưa rõ: tệp không ghi ngày đăng tài liệu trước buổi họp",
            "chưa rõ: tệp chưa ghi ngày đăng tài liệu hoàn thiện",
        ),
    ],
)
def test_when_documents_were_posted(
    before: date | None, after: date | None, posted: str, days_before: str, days_after: str
) -> None:
    held = meeting(
        chuan_bi={"dang_so_tay": before} if before else {},
        bien_ban={"dang_so_tay": after} if after else {},
    )
    names = ("so_tay.da_dang", "so_tay.truoc_may_ngay", "so_tay.sau_may_ngay")
    assert tuple(told(name, held) for name in names) == (posted, days_before, days_after)


def test_a_day_of_posting_still_to_come_shows_nothing() -> None:
    held = meeting(bien_ban={"dang_so_tay": date(2026, 11, 5)})
    book = replace(record(held), as_of=date(2026, 11, 4))
    assert told("so_tay.da_dang", held, book).startswith("chưa rõ: ")
    assert told("so_tay.sau_may_ngay", held, book).startswith("chưa rõ: ")


def test_the_agenda_and_the_procedure_against_the_guideline() -> None:
    steps = record().guideline.steps_of(meeting().kind)
    required = [{"noi_dung": s.name, "buoc": s.code} for s in steps if s.required]
    whole = meeting(chuong_trinh=required)
    assert told("chuong_trinh.so_muc", whole) == (
        f"{len(required)}: chương trình có {len(required)} nội dung"
    )
    assert told("chuong_trinh.thieu", whole) == "0: chương trình nêu đủ các bước"
    assert told("quy_trinh.thieu", whole) == "0: đủ các bước của quy trình"

    without = meeting(chuong_trinh=[r for r in required if r["buoc"] != "cu_thu_ky"])
    name = next(s.name for s in steps if s.code == "cu_thu_ky")
    assert told("chuong_trinh.thieu", without) == f"1: chương trình không nêu 1 bước: «{name}»"
    assert told("quy_trinh.thieu", without) == f"1: không ghi đã làm 1 bước: «{name}»"

    other = {"noi_dung": "Việc mở đầu", "da_thuc_hien": False}
    skipped = [r | (other if r["buoc"] == "cu_thu_ky" else {}) for r in required]
    assert told("chuong_trinh.thieu", meeting(chuong_trinh=skipped)).startswith("0: ")
    assert told("quy_trinh.thieu", meeting(chuong_trinh=skipped)).startswith("1: ")

    draft = meeting(chuong_trinh=required, trang_thai="dang_ghi")
    assert told("chuong_trinh.thieu", draft).startswith("0: ")
    assert told("quy_trinh.thieu", draft) == (
        "chưa rõ: tệp buổi họp chưa ghi xong, chưa rõ bước nào đã làm"
    )
    assert told("chuong_trinh.thieu", meeting(chuong_trinh=[], trang_thai="dang_ghi")).startswith(
        "chưa rõ: tệp chưa ghi xong, chương trình chưa nêu "
    )
    assert told("chuong_trinh.so_muc", meeting(chuong_trinh=[])) == "0: chương trình có 0 nội dung"


def test_without_an_agenda_nothing_is_known_of_the_procedure() -> None:
    none = "chưa rõ: tệp không có chương trình"
    names = ("chuong_trinh.so_muc", "chuong_trinh.thieu", "quy_trinh.thieu")
    assert [told(name, earlier_meeting('trang_thai = "hoan_thanh"')) for name in names] == [
        none
    ] * 3
    assert places("quy_trinh.thieu", earlier_meeting()) == [f"{EARLIER_PATH}: chuong_trinh"]
