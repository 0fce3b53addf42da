"""The running sheet: what is laid before the meeting at which step, and what has no place."""

from datetime import date
from itertools import pairwise

from builder import meeting, record
from paper_samples.agendas import before
from paper_text import text_of
from sample_papers import COMBINED, EXAMPLE, EXTRAORDINARY, read

from chibo_cli.documents.running_sheet import running_sheet
from chibo_cli.loader import load_year, open_workspace
from chibo_cli.papers.agendas import running_sheets_of


def lines_of(text: str) -> list[str]:
    """The running sheet of a file's text, line by line."""
    held = read(text)
    return text_of(running_sheets_of(record(held), held, ())[0].content).splitlines()


def test_each_list_stands_at_its_step() -> None:
    book, held = before("2026-10-06-thuong-ky")
    context = running_sheet.context(book, held, ())
    assert {step["buoc"]: step["hien"] for step in context["tien_trinh"] if step["hien"]} == {
        "chinh_tri_tu_tuong": ["dinh_huong", "van_ban"],
        "ra_soat": ["viec_con_mo"],
        "thao_luan": ["trong_tam", "cau_hoi"],
        "kien_nghi": ["kien_nghi_con_mo"],
        "nhiem_vu": ["nhiem_vu_trinh"],
        "nghi_quyet": ["bieu_quyet_nghi_quyet", "bieu_quyet_khac"],
    }
    assert context["con_lai"] == []


def test_what_the_agenda_has_no_step_for_is_listed_at_the_end() -> None:
    book = record()
    held = meeting(chuong_trinh=[], chuan_bi={"cau_hoi": ["Ai làm trước?"]}, nghi_quyet=[])
    context = running_sheet.context(book, held, ())
    assert context["con_lai"] == ["viec_con_mo", "cau_hoi", "nhiem_vu_trinh", "kien_nghi_con_mo"]


def test_open_tasks_tell_how_late_they_are() -> None:
    book, held = before("2026-10-06-thuong-ky")
    rows = running_sheet.context(book, held, ())["viec_con_mo"]
    assert [(row["ma"], row["han"], row["cham"]) for row in rows] == [
        ("2026-08-03-thuong-ky/3", date(2026, 9, 20), 16),
        ("2026-09-03-thuong-ky/1", date(2026, 9, 26), 10),
        ("2026-09-03-thuong-ky/2", date(2026, 9, 25), 11),
        ("2026-09-03-thuong-ky/3", date(2026, 10, 15), 0),
        ("2026-09-03-thuong-ky/4", date(2026, 9, 20), 16),
        ("2026-09-17-chuyen-de/1", date(2026, 11, 30), 0),
        ("2026-09-17-chuyen-de/2", date(2026, 10, 15), 0),
        ("2026-09-17-chuyen-de/3", date(2026, 10, 31), 0),
    ]


def test_tasks_the_committee_intended_are_put_before_the_cell() -> None:
    book, _ = before("2026-11-02-chi-uy")
    held = book.meeting("2026-11-03-thuong-ky")
    assert held is not None
    planned = held.model_copy(update={"tasks": ()})
    rows = running_sheet.context(book, planned, ())["nhiem_vu_trinh"]
    assert [row["noi_dung"] for row in rows] == [
        ("Ngày hội Đại đoàn kết",),
        ("Rà hộ nghèo, cận nghèo",),
        ("Hồ sơ hết dự bị của đồng chí Đạt",),
        ("Bản kiểm điểm năm của từng đảng viên",),
    ]


def test_a_vote_says_what_it_needs_and_where_that_stands() -> None:
    context = running_sheet.context(record(read(EXTRAORDINARY)), read(EXTRAORDINARY), ())
    votes = [*context["bieu_quyet_khac"], *context["bieu_quyet_nghi_quyet"]]
    assert [(v["da_so"], v["can"], v["tren"], v["can_cu"]) for v in votes] == [
        ("hai_phan_ba", 5, 7, "Điều lệ Đảng, Điều 4.3"),
        ("hai_phan_ba", 5, 7, "Điều lệ Đảng, Điều 4.3"),
        ("hon_mot_nua", 4, 6, "Điều lệ Đảng, Điều 9.5"),
    ]


def test_a_vote_no_paper_gives_a_majority_for_needs_nothing_said() -> None:
    text = EXTRAORDINARY.replace('loai = "ket_nap"\ndoi_tuong', 'loai = "xoa_ten"\ndoi_tuong')
    context = running_sheet.context(record(read(text)), read(text), ())
    assert context["bieu_quyet_khac"][0]["da_so"] is None


def test_the_chair_is_not_asked_to_invite_the_chair() -> None:
    lines = lines_of(COMBINED)
    start = lines.index("□ 7. Kết quả thực hiện nhiệm vụ tháng 11")
    assert lines[start + 2] == "- Trình bày; hỏi chi bộ còn gì cần làm rõ."
    other = lines_of(
        COMBINED.replace(
            'buoc = "nhiem_vu_chinh_tri"\nnguoi_thuc_hien = "Nguyễn Văn An"',
            'buoc = "nhiem_vu_chinh_tri"\nnguoi_thuc_hien = "Lê Văn Cường"',
        )
    )
    assert other[start + 2] == (
        "- Mời đồng chí Lê Văn Cường trình bày; hỏi chi bộ còn gì cần làm rõ."
    )


def test_the_drafted_conclusion_stands_below_the_words_that_lead_to_it() -> None:
    book, _ = before("2026-11-02-chi-uy")
    held = book.meeting("2026-11-02-chi-uy")
    assert held is not None
    lines = text_of(running_sheets_of(book, held, ())[0].content).splitlines()
    lead = lines.index("- Kết luận theo dự thảo, sửa theo thảo luận:")
    assert [line[:42] for line in lines[lead + 1 : lead + 3]] == [
        "+ Chuyên đề phát cho đảng viên ngày 05/11,",
        "=  | Nội dung biểu quyết | Tán thành | Khô",
    ]


def test_what_has_no_place_in_the_agenda_is_named_above_each_table() -> None:
    held = meeting(chuong_trinh=[])
    lines = text_of(running_sheets_of(record(), held, ())[0].content).splitlines()
    assert [above for above, row in pairwise(lines) if row.startswith("=")] == [
        "- Nhiệm vụ còn mở:",
        "- Kiến nghị chưa trả lời xong:",
        "- Nhiệm vụ dự kiến:",
        "- Việc cần biểu quyết:",
    ]


def test_a_source_that_most_steps_share_is_told_once() -> None:
    office = EXAMPLE.parent / "chi-bo-vien-kiem-sat-khu-vuc"
    book, _ = load_year(open_workspace(office), 2026, as_of=date(2026, 6, 30))
    held = next(each for each in book.meetings if each.slug == "2026-06-03-thuong-ky")
    (paper,) = running_sheets_of(book, held, ())
    lines = text_of(paper.content).splitlines()
    assert [line for line in lines if "thứ cấp" in line] == [
        "Đánh dấu vào ô □ khi xong. Các bước theo Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của "
        "Ban Tổ chức Trung ương (theo nguồn thứ cấp, chưa thấy văn bản)."
    ]
