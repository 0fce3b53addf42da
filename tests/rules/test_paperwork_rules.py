"""The rules about papers: unfinished files, numbers, signers, placeholders."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from good_book import findings_in_book, found_in_book, good_book, write_book

from chibo_cli.checker import check
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.rules.paperwork.cb801_held_yet_unfinished import held_yet_unfinished
from chibo_cli.rules.paperwork.cb802_numbers_clash import numbers_clash
from chibo_cli.rules.paperwork.cb803_number_skipped import number_skipped
from chibo_cli.rules.paperwork.cb804_signer_missing import signer_missing
from chibo_cli.rules.paperwork.cb805_minutes_not_read_out import minutes_not_read_out
from chibo_cli.rules.paperwork.cb806_placeholder_left import placeholder_left
from chibo_cli.rules.paperwork.cb810_unknown_paper_type import unknown_paper_type
from chibo_cli.rules.paperwork.cb811_register_entry_incomplete import register_entry_incomplete

OCTOBER = "2026/2026-10-03-thuong-ky.toml"
NOVEMBER = "2026/2026-11-03-thuong-ky.toml"
THEMATIC = "2026/2026-11-19-chuyen-de.toml"
EXTRAORDINARY = "2026/2026-11-24-bat-thuong.toml"


def paper(path: str, *numbers: int, issued: str = "", own: str = "") -> str:
    """A piece of a meeting file with resolutions of these numbers."""
    day = f"\nban_hanh = {issued}" if issued else ""
    rows = "".join(f"\n[[nghi_quyet]]\nso = {number}{day}" for number in numbers)
    return f"# tệp {path}\n{own}{rows}\n"


def meeting_of(year: int, *numbers: int, day: str = "12-03", own: str = "") -> str:
    """A piece that adds a finished meeting of another year with resolutions."""
    head = f'loai = "thuong_ky"\nngay = {year}-{day}\ntrang_thai = "hoan_thanh"\n{own}'
    return paper(f"{year}/{year}-{day}-thuong-ky.toml", *numbers, own=head)


def test_meeting_of_today_may_be_unfinished(tmp_path: Path) -> None:
    piece = 'trang_thai = "dang_ghi"'
    today = f"# tính đến 2026-11-03\n{piece}"
    assert found_in_book(held_yet_unfinished, today, tmp_path) == []
    tomorrow = f"# tính đến 2026-11-04\n{piece}"
    assert found_in_book(held_yet_unfinished, tomorrow, tmp_path) == [
        f"{NOVEMBER}: trang_thai: Buổi thường kỳ ngày 03/11/2026 đã qua mà tệp vẫn để dang_ghi."
    ]


def test_number_used_in_the_year_before(tmp_path: Path) -> None:
    piece = meeting_of(2025, 11)
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{OCTOBER}: nghi_quyet[1].so: "
        "Nghị quyết số 11, ngày 04/10/2026, trùng số với văn bản ngày 03/12/2025."
    ]


def test_numbers_begin_again_with_a_term(tmp_path: Path) -> None:
    term = """
        # tệp chibo.toml
        nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2026-10-15 }]
    """
    begun = f"{dedent(term)}{paper(NOVEMBER, 1)}{paper(THEMATIC, 2)}"
    assert found_in_book(numbers_clash, begun, tmp_path) == []
    assert found_in_book(number_skipped, begun, tmp_path) == []
    late = f"{dedent(term)}{paper(NOVEMBER, 3)}{paper(THEMATIC, 5)}"
    assert found_in_book(number_skipped, late, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 03, ngày 03/11/2026; "
        "là số đầu của nhiệm kỳ, sổ thiếu số 01 đến 02.",
        f"{THEMATIC}: nghi_quyet[1].so: Nghị quyết số 05, ngày 19/11/2026; "
        "nghị quyết trước là số 03, sổ thiếu số 04.",
    ]


def test_without_a_term_each_year_stands_alone(tmp_path: Path) -> None:
    for terms in ("nhiem_ky = []", 'nhiem_ky = [{ ten = "2025 - 2030" }]'):
        piece = f"# tệp chibo.toml\n{terms}\n{meeting_of(2025, 11)}"
        assert found_in_book(numbers_clash, piece, tmp_path) == []
    again = f"# tệp chibo.toml\nnhiem_ky = []\n{paper(NOVEMBER, 11)}"
    assert found_in_book(numbers_clash, again, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: "
        "Nghị quyết số 11, ngày 03/11/2026, trùng số với văn bản ngày 04/10/2026."
    ]


def test_numbers_of_one_meeting_go_up_in_the_order_of_its_file(tmp_path: Path) -> None:
    assert found_in_book(numbers_clash, paper(NOVEMBER, 12, 13), tmp_path) == []
    assert found_in_book(numbers_clash, paper(NOVEMBER, 13, 12), tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[2].so: "
        "Nghị quyết số 12, ngày 03/11/2026, nhỏ hơn số 13 của ngày 03/11/2026."
    ]
    # What one file says twice is CB027.
    assert found_in_book(numbers_clash, paper(NOVEMBER, 12, 12), tmp_path) == []


def test_numbers_follow_the_days_of_issue(tmp_path: Path) -> None:
    ahead = paper(THEMATIC, 14, issued="2026-11-26") + paper(EXTRAORDINARY, 13)
    assert found_in_book(numbers_clash, ahead, tmp_path) == []
    one_day = paper(THEMATIC, 14, issued="2026-11-24") + paper(EXTRAORDINARY, 13)
    assert found_in_book(numbers_clash, one_day, tmp_path) == []
    back = paper(THEMATIC, 14, issued="2026-11-23") + paper(EXTRAORDINARY, 13)
    assert found_in_book(numbers_clash, back, tmp_path) == [
        f"{EXTRAORDINARY}: nghi_quyet[1].so: "
        "Nghị quyết số 13, ngày 24/11/2026, nhỏ hơn số 14 của ngày 23/11/2026."
    ]
    for piece in (ahead, one_day, back):
        assert found_in_book(number_skipped, piece, tmp_path) == []


def test_one_slip_is_told_once(tmp_path: Path) -> None:
    piece = paper(OCTOBER, 111) + paper(THEMATIC, 13) + paper(EXTRAORDINARY, 14)
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: "
        "Nghị quyết số 12, ngày 04/11/2026, nhỏ hơn số 111 của ngày 03/10/2026."
    ]


def test_first_number_after_the_one_the_book_began_with(tmp_path: Path) -> None:
    def began_after(number: int) -> str:
        term = f"[{{ tu = 2025-03-15, so_truoc.nghi_quyet = {number} }}]"
        return f"# tệp chibo.toml\nnhiem_ky = {term}\n"

    assert found_in_book(numbers_clash, began_after(10), tmp_path) == []
    assert found_in_book(number_skipped, began_after(10), tmp_path) == []
    assert found_in_book(numbers_clash, began_after(11), tmp_path) == [
        f"{OCTOBER}: nghi_quyet[1].so: "
        "Nghị quyết số 11, ngày 04/10/2026, không đi tiếp số 11 ghi ở chibo.toml."
    ]
    assert found_in_book(number_skipped, began_after(8), tmp_path) == [
        f"{OCTOBER}: nghi_quyet[1].so: Nghị quyết số 11, ngày 04/10/2026; "
        "nghị quyết trước là số 08, sổ thiếu số 09 đến 10."
    ]


def test_number_skipped_between_two_years(tmp_path: Path) -> None:
    hit = (
        f"{OCTOBER}: nghi_quyet[1].so: Nghị quyết số 11, ngày 04/10/2026; "
        "nghị quyết trước là số 09, sổ thiếu số 10."
    )
    assert found_in_book(number_skipped, meeting_of(2025, 9), tmp_path / "a") == [hit]
    assert found_in_book(number_skipped, meeting_of(2025, 10), tmp_path / "b") == []
    # A year that is not in the book may hold the number.
    assert found_in_book(number_skipped, meeting_of(2024, 9), tmp_path / "c") == []


@pytest.mark.parametrize(
    "doubtful",
    [
        meeting_of(2025, day="12-10").replace("hoan_thanh", "dang_ghi"),
        meeting_of(2025, day="12-10", own="nghi_quyet = 10"),
        "# tệp 2025/2025-12-10-thuong-ky.toml\nngay = 2025-12-10",
    ],
    ids=["draft", "left out", "unread"],
)
def test_number_that_may_not_have_been_read_is_not_skipped(doubtful: str, tmp_path: Path) -> None:
    piece = meeting_of(2025, 9) + doubtful
    assert found_in_book(number_skipped, piece, tmp_path) == []


def test_numbers_skipped_here_and_there(tmp_path: Path) -> None:
    piece = paper(NOVEMBER, 13) + paper(THEMATIC, 14, 18, 12)
    assert found_in_book(number_skipped, piece, tmp_path) == [
        f"{THEMATIC}: nghi_quyet[2].so: Nghị quyết số 18, ngày 19/11/2026; "
        "nghị quyết trước là số 14, sổ thiếu số 15 đến 17."
    ]
    piece = paper(OCTOBER, 7) + paper(NOVEMBER, 13) + paper(THEMATIC, 10)
    assert found_in_book(number_skipped, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 13, ngày 03/11/2026; "
        "nghị quyết trước là số 07, sổ thiếu số 08 đến 09 và 11 đến 12."
    ]


def test_a_day_of_issue_before_the_meeting_blames_no_other_paper(tmp_path: Path) -> None:
    # The number is right, the day was copied from a paper of September.
    piece = paper(NOVEMBER, 12, issued="2026-09-04") + paper(THEMATIC, 13)
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, piece, tmp_path) == []


TAKEN = "sổ thiếu số {}, có lẽ là số của văn bản ngày {}."


def test_a_double_and_the_gap_it_makes_are_told_once(tmp_path: Path) -> None:
    piece = paper(NOVEMBER, 11) + paper(THEMATIC, 13) + paper(EXTRAORDINARY, 14)
    assert found_in_book(number_skipped, piece, tmp_path) == []
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 11, ngày 03/11/2026, trùng số với văn bản "
        f"ngày 04/10/2026; {TAKEN.format(12, '03/11/2026')}"
    ]
    (finding,) = findings_in_book(numbers_clash, piece, tmp_path)
    assert finding.related is not None and finding.related.path == OCTOBER
    assert finding.remedy == (
        "xem nghị quyết đã ký ngày 03/11/2026: là số 12 thì sửa so; đúng như đã ghi thì để nguyên, "
        "hỏi cấp trên cách sửa."
    )


def test_the_first_of_a_double_may_be_the_wrong_one(tmp_path: Path) -> None:
    piece = paper(NOVEMBER, 13) + paper(THEMATIC, 13) + paper(EXTRAORDINARY, 14)
    assert found_in_book(number_skipped, piece, tmp_path) == []
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{THEMATIC}: nghi_quyet[1].so: Nghị quyết số 13, ngày 19/11/2026, trùng số với văn bản "
        f"ngày 03/11/2026; {TAKEN.format(12, '03/11/2026')}"
    ]


def test_a_number_that_goes_back_and_the_gap_it_makes_are_told_once(tmp_path: Path) -> None:
    piece = paper(NOVEMBER, 3) + paper(THEMATIC, 13)
    assert found_in_book(number_skipped, piece, tmp_path) == []
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 03, ngày 03/11/2026, nhỏ hơn số 11 của ngày "
        f"04/10/2026; {TAKEN.format(12, '03/11/2026')}"
    ]


def test_a_gap_that_a_double_does_not_explain(tmp_path: Path) -> None:
    piece = paper(NOVEMBER, 11) + paper(THEMATIC, 14)
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 11, ngày 03/11/2026, trùng số với văn bản "
        "ngày 04/10/2026."
    ]
    assert found_in_book(number_skipped, piece, tmp_path) == [
        f"{THEMATIC}: nghi_quyet[1].so: Nghị quyết số 14, ngày 19/11/2026; nghị quyết trước là số "
        "11, sổ thiếu số 12 đến 13."
    ]


def test_a_gap_after_a_resolution_without_number(tmp_path: Path) -> None:
    unnumbered = f"# tệp {NOVEMBER}\n[[nghi_quyet]]\nban_hanh = 2026-11-05\n"
    piece = unnumbered + paper(THEMATIC, 13)
    (finding,) = findings_in_book(number_skipped, piece, tmp_path)
    assert finding.message == (
        "Nghị quyết số 13, ngày 19/11/2026; nghị quyết trước là số 11, sổ thiếu số 12; có thể là "
        "số của nghị quyết ngày 05/11/2026 chưa ghi so."
    )
    assert finding.related is not None
    assert (finding.related.path, finding.related.dotted_key) == (NOVEMBER, "nghi_quyet[1].so")


def test_a_new_term_is_thought_of_only_where_none_is_recorded(tmp_path: Path) -> None:
    again = paper(NOVEMBER, 11)
    (finding,) = findings_in_book(numbers_clash, again, tmp_path)
    assert finding.remedy == (
        "đối chiếu với bản đã ký, sửa so ghi nhầm; đúng như đã ghi thì để nguyên, hỏi cấp trên "
        "cách sửa."
    )
    termless = f"# tệp chibo.toml\nnhiem_ky = []\n{again}"
    (finding,) = findings_in_book(numbers_clash, termless, tmp_path)
    assert finding.remedy == (
        "đối chiếu với bản đã ký, sửa so ghi nhầm; sang nhiệm kỳ mới thì thêm [[nhiem_ky]] vào "
        "chibo.toml."
    )


def test_conclusions_and_minutes_have_their_own_numbers(tmp_path: Path) -> None:
    piece = """
        # tệp 2026/2026-10-03-thuong-ky.toml
        ket_luan.so = 11
        bien_ban.so = 20
        # tệp 2026/2026-11-03-thuong-ky.toml
        ket_luan.so = 13
        ket_luan.ban_hanh = 2026-11-05
        bien_ban.so = 20
    """
    assert found_in_book(numbers_clash, dedent(piece), tmp_path) == [
        f"{NOVEMBER}: bien_ban.so: "
        "Biên bản số 20, ngày 03/11/2026, trùng số với văn bản ngày 03/10/2026."
    ]
    assert found_in_book(number_skipped, dedent(piece), tmp_path) == [
        f"{NOVEMBER}: ket_luan.so: Kết luận số 13, ngày 05/11/2026; "
        "kết luận trước là số 11, sổ thiếu số 12."
    ]


def test_number_of_a_draft_clashes_with_nothing(tmp_path: Path) -> None:
    piece = paper(THEMATIC, 12, own='trang_thai = "dang_ghi"')
    assert found_in_book(numbers_clash, piece, tmp_path) == []


REGISTER = "2026/so-van-ban.toml"
PLAN = "2026/ke-hoach.toml"


def registered(*papers: tuple[str, int | None, str], year: int = 2026, others: str = "") -> str:
    """A piece of the register of a year: symbol, number and day of each paper."""
    tables = [
        f'[[van_ban]]\nloai = "{symbol}"'
        + (f"\nso = {number}" if number else "")
        + (f"\nngay = {day}" if day else "")
        for symbol, number, day in papers
    ]
    return "\n".join([f"\n# tệp {year}/so-van-ban.toml", *tables, others, ""])


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        *(("TB", "Thông báo"), ("BC", "Báo cáo"), ("KH", "Kế hoạch"), ("CTr", "Chương trình")),
        *(("TTr", "Tờ trình"), ("CV", "Công văn"), ("GM", "Giấy mời"), ("QĐ", "Quyết định")),
        *(("QC", "Quy chế"), ("ĐA", "Đề án"), ("PA", "Phương án"), ("DA", "Dự án")),
        *(("NQ", "Nghị quyết"), ("KL", "Kết luận"), ("BB", "Biên bản")),
    ],
)
def test_every_type_of_the_register_is_a_series(symbol: str, name: str, tmp_path: Path) -> None:
    days = ("2026-09-01", "2026-09-02", "2026-09-03")
    double = registered(*zip([symbol] * 3, (4, 5, 5), days, strict=True))
    assert found_in_book(numbers_clash, double, tmp_path / "a")[:1] == [
        f"{REGISTER}: van_ban[3].so: {name} số 05, ngày 03/9/2026, trùng số với văn bản ngày "
        "02/9/2026."
    ]
    gap = registered(*zip([symbol] * 3, (4, 5, 7), days, strict=True))
    assert found_in_book(number_skipped, gap, tmp_path / "b")[:1] == [
        f"{REGISTER}: van_ban[3].so: {name} số 07, ngày 03/9/2026; {name.lower()} trước là số 05, "
        "sổ thiếu số 06."
    ]


def test_types_do_not_share_their_numbers(tmp_path: Path) -> None:
    piece = registered(("TB", 1, "2026-09-01"), ("BC", 1, "2026-09-02"), ("TB", 2, "2026-09-03"))
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, piece, tmp_path) == []


def test_papers_registered_for_one_day_have_no_order_among_them(tmp_path: Path) -> None:
    piece = registered(("TB", 2, "2026-09-01"), ("TB", 1, "2026-09-01"), ("TB", 3, "2026-09-02"))
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, piece, tmp_path) == []


def test_the_register_goes_on_from_the_files_of_meetings(tmp_path: Path) -> None:
    piece = registered(("NQ", 12, "2026-10-20")) + paper(NOVEMBER, 12)
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{NOVEMBER}: nghi_quyet[1].so: Nghị quyết số 12, ngày 03/11/2026, trùng số với văn bản "
        "ngày 20/10/2026."
    ]
    piece = registered(("NQ", 12, "2026-10-20")) + paper(NOVEMBER, 13)
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, piece, tmp_path) == []


def test_a_registered_number_goes_back_or_does_not_go_on(tmp_path: Path) -> None:
    term = "# tệp chibo.toml\nnhiem_ky = [{ tu = 2025-03-15, so_truoc.thong_bao = 6 }]\n"
    piece = term + registered(("TB", 6, "2026-01-05"), ("TB", 9, "2026-02-05"))
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{REGISTER}: van_ban[1].so: Thông báo số 06, ngày 05/01/2026, không đi tiếp số 06 ghi ở "
        "chibo.toml."
    ]
    (finding,) = findings_in_book(numbers_clash, piece, tmp_path)
    assert finding.related is not None
    assert finding.related.dotted_key == "nhiem_ky[1].so_truoc.thong_bao"
    piece = term + registered(("TB", 9, "2026-01-05"), ("TB", 8, "2026-02-05"))
    assert found_in_book(numbers_clash, piece, tmp_path) == [
        f"{REGISTER}: van_ban[2].so: Thông báo số 08, ngày 05/02/2026, nhỏ hơn số 09 của ngày "
        "05/01/2026."
    ]


def test_a_gap_of_the_register_is_filled_there(tmp_path: Path) -> None:
    piece = registered(("TB", 1, "2026-01-05"), ("TB", 3, "2026-02-05"))
    (finding,) = findings_in_book(number_skipped, piece, tmp_path)
    assert finding.remedy == (
        "tìm văn bản mang số còn thiếu rồi ghi thêm một bảng [[van_ban]] cho nó ở so-van-ban.toml, "
        "hoặc sửa so ghi nhầm; không có văn bản nào thì để nguyên."
    )


def test_what_is_not_sure_of_the_register_makes_no_gap(tmp_path: Path) -> None:
    gap = (("TB", 1, "2026-01-05"), ("TB", 3, "2026-02-05"))
    for others in ("[[van_ban]]\nso = 0", "[[van_ban]]\nloai = 'TB'\nso = 2"):
        piece = registered(*gap, others=others)
        assert found_in_book(number_skipped, piece, tmp_path) == []
    unnumbered = registered(*gap, ("TB", None, "2026-01-20"))
    assert found_in_book(number_skipped, unnumbered, tmp_path) == [
        f"{REGISTER}: van_ban[2].so: Thông báo số 03, ngày 05/02/2026; thông báo trước là số 01, "
        "sổ thiếu số 02; có thể là số của thông báo ngày 20/01/2026 chưa ghi so."
    ]


def test_the_yearly_plan_is_a_paper_of_the_december_before(tmp_path: Path) -> None:
    numbered = f"# tệp {PLAN}\nso = 5\nlap_ngay = 2025-12-20\n"
    before = registered(("KH", 4, "2025-12-01"), ("KH", 6, "2025-12-28"), year=2025)
    after = registered(("KH", 7, "2026-02-01"))
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, numbered + before + after, tmp_path / "a") == []
    unknown = f"# tệp {PLAN}\nlap_ngay = 2025-12-20\n"
    late = registered(("KH", 6, "2026-02-01"))
    before = registered(("KH", 4, "2025-12-01"), year=2025)
    assert found_in_book(number_skipped, unknown + before + late, tmp_path / "b") == [
        f"{REGISTER}: van_ban[1].so: Kế hoạch số 06, ngày 01/02/2026; kế hoạch trước là số 04, sổ "
        "thiếu số 05; có thể là số của kế hoạch ngày 20/12/2025 chưa ghi so."
    ]
    double = numbered + registered(("KH", 5, "2026-02-01"))
    assert found_in_book(numbers_clash, double, tmp_path / "c") == [
        f"{REGISTER}: van_ban[1].so: Kế hoạch số 05, ngày 01/02/2026, trùng số với văn bản ngày "
        "20/12/2025."
    ]
    gap = f"# tệp {PLAN}\nso = 6\nlap_ngay = 2025-12-20\n" + before
    assert found_in_book(number_skipped, gap, tmp_path / "d") == [
        f"{PLAN}: so: Kế hoạch số 06, ngày 20/12/2025; kế hoạch trước là số 04, sổ thiếu số 05."
    ]


def test_a_number_of_the_plan_of_the_next_year_is_not_missing(tmp_path: Path) -> None:
    piece = registered(("KH", 4, "2026-10-01"), ("KH", 6, "2026-11-28"))
    assert len(found_in_book(number_skipped, piece, tmp_path)) == 1
    piece += "# tệp 2027/ke-hoach.toml\nso = 5\nlap_ngay = 2026-11-20\n"
    assert found_in_book(number_skipped, piece, tmp_path) == []


def test_a_paper_in_the_folder_of_the_year_before_may_bear_a_later_day(tmp_path: Path) -> None:
    before = registered(("BC", 4, "2025-11-01"), ("BC", 5, "2026-01-20"), year=2025)
    fine = before + registered(("BC", 6, "2026-02-01"))
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, fine, tmp_path / "a") == []
    double = before + registered(("BC", 5, "2026-01-10"))
    assert found_in_book(numbers_clash, double, tmp_path / "b") == [
        f"{REGISTER}: van_ban[1].so: Báo cáo số 05, ngày 10/01/2026, trùng số với văn bản ngày "
        "20/01/2026."
    ]


def test_numbers_before_a_year_that_is_not_in_the_book_make_no_gap(tmp_path: Path) -> None:
    term = "# tệp chibo.toml\nnhiem_ky = [{ tu = 2022-03-15, so_truoc.thong_bao = 6 }]\n"
    before = registered(("TB", 7, "2024-01-05"), year=2024)
    piece = term + before + registered(("TB", 12, "2026-01-05"))
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, piece, tmp_path) == []


def test_the_registered_numbers_begin_again_with_a_term(tmp_path: Path) -> None:
    term = """
        # tệp chibo.toml
        nhiem_ky = [{ tu = 2025-03-15 }, { tu = 2026-10-15 }]
    """
    first = registered(("TB", 8, "2026-10-14"), ("TB", 1, "2026-10-15"), ("TB", 2, "2026-11-01"))
    first += paper(NOVEMBER, 1)
    for rule in (numbers_clash, number_skipped):
        assert found_in_book(rule, dedent(term) + first, tmp_path / "a") == []
    late = registered(("TB", 8, "2026-10-14"), ("TB", 3, "2026-10-15")) + paper(NOVEMBER, 1)
    assert found_in_book(number_skipped, dedent(term) + late, tmp_path / "b") == [
        f"{REGISTER}: van_ban[2].so: Thông báo số 03, ngày 15/10/2026; là số đầu của nhiệm kỳ, sổ "
        "thiếu số 01 đến 02."
    ]


def test_a_paper_of_a_day_to_come_is_not_spoken_of(tmp_path: Path) -> None:
    piece = registered(("TB", 4, "2026-11-01"), ("TB", 4, "2026-12-01"))
    assert found_in_book(numbers_clash, piece, tmp_path) == []
    assert len(found_in_book(numbers_clash, f"# tính đến 2026-12-01\n{piece}", tmp_path)) == 1


def test_numbers_of_the_register_are_shown_with_their_line_and_may_be_waived(
    tmp_path: Path,
) -> None:
    book = good_book()
    write_book(book, tmp_path)
    tables = (("TB", 2, "2026-10-01"), ("TB", 2, "2026-10-02"), ("TB", 4, "2026-10-03"))
    text = registered(*tables).replace("\n[[", "\n# in lại thì giữ số\n[[")
    (tmp_path / REGISTER).write_text(text, encoding="utf-8")
    assert told(tmp_path) == [
        f"{REGISTER}:11 so = 2: CB802 Thông báo số 02, ngày 02/10/2026, trùng số với văn bản ngày "
        "01/10/2026; sổ thiếu số 03, có lẽ là số của văn bản ngày 02/10/2026."
    ]
    reason = {"quy_tac": "CB802", "ly_do": "hai bản đã phát", "can_cu": "CV số 3-CV/ĐU"}
    book["2026/ke-hoach.toml"]["mien"] = [reason]
    write_book(book, tmp_path)
    assert told(tmp_path) == []


def told(folder: Path) -> list[str]:
    """What a check finds of numbers in a book: line, text of the line, code and message."""
    workspace = open_workspace(folder)
    book, reading = load_year(workspace, 2026, as_of=date(2026, 11, 30))
    return [
        f"{f.location.path}:{f.location.line} {f.excerpt}: {f.code} {f.message}"
        for f in check(book, reading).findings
        if f.code.startswith("CB8")
    ]


def test_types_of_papers_the_register_does_not_know(tmp_path: Path) -> None:
    piece = registered(("TTR", 1, "2026-01-05"), ("Thông báo", 2, "2026-01-06"), ("xyz", 3, ""))
    piece += "[[van_ban]]\nso = 4\n"
    found = findings_in_book(unknown_paper_type, piece, tmp_path)
    assert [(f.location.dotted_key, f.message, f.remedy) for f in found] == [
        (
            "van_ban[1].loai",
            "Không có loại văn bản nào mang ký hiệu «TTR».",
            'sửa thành loai = "TTr" (tờ trình).',
        ),
        (
            "van_ban[2].loai",
            "Không có loại văn bản nào mang ký hiệu «Thông báo».",
            'sửa thành loai = "TB" (thông báo).',
        ),
        (
            "van_ban[3].loai",
            "Không có loại văn bản nào mang ký hiệu «xyz».",
            "ghi loai bằng ký hiệu của loại văn bản, như TB, BC, CV, TTr.",
        ),
        (
            "van_ban[4].loai",
            "Văn bản ở mục thứ 4 của sổ văn bản chưa ghi loại.",
            "ghi loai bằng ký hiệu của loại văn bản, như TB, BC, CV, TTr.",
        ),
    ]


def test_what_a_register_entry_lacks(tmp_path: Path) -> None:
    piece = registered(("TB", None, ""), ("BC", 3, ""))
    assert found_in_book(register_entry_incomplete, piece, tmp_path) == [
        f"{REGISTER}: van_ban[1].so: Thông báo ở mục thứ 1 của sổ văn bản chưa ghi số.",
        f"{REGISTER}: van_ban[1].ngay: Thông báo ở mục thứ 1 của sổ văn bản chưa ghi ngày.",
        f"{REGISTER}: van_ban[2].ngay: Báo cáo ở mục thứ 2 của sổ văn bản chưa ghi ngày.",
    ]


def test_both_signers_missing(tmp_path: Path) -> None:
    assert found_in_book(signer_missing, 'chu_tri = ""\nthu_ky = ""', tmp_path) == [
        f"{NOVEMBER}: chu_tri: Buổi ngày 03/11/2026 chưa ghi người chủ trì.",
        f"{NOVEMBER}: thu_ky: Buổi ngày 03/11/2026 chưa ghi thư ký.",
    ]


def test_minutes_that_say_nothing_or_no(tmp_path: Path) -> None:
    piece = "# tệp 2026/2026-11-02-chi-uy.toml\n" + dedent("""
        loai = "chi_uy"
        ngay = 2026-11-02
        trang_thai = "hoan_thanh"
        # tệp 2026/2026-11-03-thuong-ky.toml
        bien_ban.doc_thong_qua = false
    """)
    assert found_in_book(minutes_not_read_out, piece, tmp_path) == [
        "2026/2026-11-02-chi-uy.toml: bien_ban.doc_thong_qua: "
        "Biên bản ngày 02/11/2026 chưa ghi là đã đọc và thông qua.",
        f"{NOVEMBER}: bien_ban.doc_thong_qua: "
        "Biên bản ngày 03/11/2026 ghi là chưa đọc và thông qua.",
    ]


@pytest.mark.parametrize("left", [".....", "……", "___", "[CẦN BỔ SUNG]", "[cần bổ sung số hộ]"])
def test_placeholder(left: str, tmp_path: Path) -> None:
    piece = f'ket_luan.noi_dung = ["Xong.", "Giao {left} đôn đốc."]'
    assert found_in_book(placeholder_left, piece, tmp_path) == [
        f"{NOVEMBER}: ket_luan.noi_dung: Còn chỗ trống chưa điền: «Giao {left} đôn đốc.»."
    ]


@pytest.mark.parametrize("prose", ["mương, đường, v.v....", "Bà con nói…", "tệp so_lieu__2.xlsx"])
def test_what_only_looks_like_a_placeholder(prose: str, tmp_path: Path) -> None:
    piece = f'ket_luan.noi_dung = ["{prose}"]'
    assert found_in_book(placeholder_left, piece, tmp_path) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tuần sau giao đồng chí .................... ra nhắc hai nhà đã đốt nương.",
            "sau giao đồng chí .................... ra nhắc hai nhà",
        ),
        ("Thu " + "." * 60, "Thu " + "." * 20),
        ("Đã thu số____hộ.", "Đã thu số____hộ."),
    ],
)
def test_placeholder_is_told_with_the_words_around_it(text: str, told: str, tmp_path: Path) -> None:
    (finding,) = findings_in_book(placeholder_left, f'ket_luan.noi_dung = ["{text}"]', tmp_path)
    assert finding.message == f"Còn chỗ trống chưa điền: «{told}»."
    assert finding.remedy == (
        "điền nội dung thật vào chỗ trống ở ket_luan.noi_dung; không còn biết chắc thì xoá cả câu."
    )


def test_placeholder_in_a_draft(tmp_path: Path) -> None:
    piece = 'trang_thai = "dang_ghi"\nket_luan.noi_dung = ["Giao .......... đôn đốc."]'
    assert found_in_book(placeholder_left, piece, tmp_path) == []
