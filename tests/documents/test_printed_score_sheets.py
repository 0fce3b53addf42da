"""The score sheet: what makes it a draft, whose columns it has, which rating it prints."""

from dataclasses import replace
from typing import Any

import pytest
from builder import roster
from paper_samples.score_sheets import CELL, LOST, OVERSEER, SUPERIOR, book, entries
from paper_text import text_of
from sample_papers import COMBINED, read, skeleton

from chibo_cli.criteria import CriteriaSet
from chibo_cli.errors import ChiboError
from chibo_cli.models.meeting import MeetingKind
from chibo_cli.papers.score_sheets import empty_score_sheet, score_sheet_papers
from chibo_cli.record import YearRecord

HELD = read(COMBINED)
AN_PHU = entries("an-phu-hd42", lost=LOST)
FULL = entries("hd42-2025", lost={})


def missing(scored: YearRecord) -> tuple[str, ...]:
    return score_sheet_papers(scored, HELD)[0].missing


def lines(scored: YearRecord) -> list[str]:
    """The lines of the sheet; the year stands in one line with its word."""
    text = text_of(score_sheet_papers(scored, HELD)[0].content)
    return text.replace("\u00a0", " ").splitlines()


def evaluated(**keys: Any) -> list[dict[str, Any]]:
    return [{"nguoi_cham": CELL, **keys}]


def test_a_sheet_scored_to_the_end_lacks_nothing() -> None:
    assert missing(book(HELD, "an-phu-hd42", AN_PHU)) == ()


@pytest.mark.parametrize(
    ("given", "evaluations", "told"),
    [
        ([], evaluated(), ["tổng điểm chi bộ chấm"]),
        (AN_PHU[:25], [], ["điểm chi bộ chấm cho tiêu chí 8.1 và 8.2"]),
        (
            [*AN_PHU[:-1], {"tieu_chi": "8.3", "diem": 0}],
            [],
            ["lý do chưa đủ điểm hoặc không đạt ở tiêu chí 8.3 (dien_giai)"],
        ),
        (
            AN_PHU,
            evaluated(tong_diem=95, xep_loai="Khá"),
            [
                "việc sửa tổng điểm: tệp ghi 95, các tiêu chí cộng lại 91",
                "việc xem lại xếp loại: tệp ghi Khá, theo điểm và điều kiện của bộ tiêu chí là Tốt",
            ],
        ),
        (
            [*AN_PHU[:-1], {"tieu_chi": "8.3", "diem": 0, "dien_giai": "Lê Văn Cường quên đăng"}],
            [],
            ["việc bỏ tên Lê Văn Cường trong lý do: phiếu không nêu tên đảng viên"],
        ),
    ],
)
def test_what_is_missing_makes_a_draft(
    given: list[dict[str, Any]], evaluations: list[dict[str, Any]], told: list[str]
) -> None:
    assert list(missing(book(HELD, "an-phu-hd42", given, evaluations))) == told


def test_a_total_alone_needs_the_explanation_of_what_was_lost() -> None:
    scored = book(HELD, "an-giang-hd01", (), evaluated(tong_diem=92))
    assert missing(scored) == ("thuyết minh điểm trừ (dien_giai)",)
    full = book(HELD, "an-giang-hd01", (), evaluated(tong_diem=100))
    assert missing(full) == ()


def test_an_evaluator_who_is_not_done_leaves_an_empty_column_and_no_draft() -> None:
    lost: dict[str, tuple[float, str]] = {"4.2": (20, "Họp vội"), "6": (25, "Còn việc dở")}
    every = entries("hd42-2025", SUPERIOR, lost=lost)
    begun = book(HELD, "hd42-2025", [*FULL, *every[:8]])
    assert (missing(begun), lines(begun)) == ((), lines(book(HELD, "hd42-2025", FULL)))
    done = lines(book(HELD, "hd42-2025", [*FULL, *every]))
    assert "|  | TỔNG ĐIỂM | 100 | 100 | 90 |" in done


def test_an_evaluator_not_required_who_is_not_done_has_a_column_too() -> None:
    begun = book(HELD, "hd42-2025", [*FULL, *entries("hd42-2025", OVERSEER, lost={})[:3]])
    assert (missing(begun), [line for line in lines(begun) if "|  | TỔNG ĐIỂM" in line]) == (
        (),
        ["|  | TỔNG ĐIỂM | 100 | 100 |  |  |"],
    )


def test_a_total_in_place_of_the_criteria_left_out_is_printed() -> None:
    decided = [{"nguoi_cham": SUPERIOR, "tong_diem": 88, "xep_loai": "Khá"}]
    begun = entries("hd42-2025", SUPERIOR, lost={})[:3]
    printed = book(HELD, "hd42-2025", [*FULL, *begun], decided)
    assert missing(printed) == ()
    assert "|  | TỔNG ĐIỂM | 100 | 100 | 88 |" in lines(printed)


def test_the_vote_on_the_score_stands_under_the_result() -> None:
    vote = {"hinh_thuc": "gio_tay", "tan_thanh": 3, "y_kien_khac": 1}
    voted = lines(book(HELD, "hd42-2025", FULL, bieu_quyet=vote))
    result = voted.index("Xếp loại chất lượng sinh hoạt chi bộ tháng 12 năm 2026: Tốt.")
    assert voted[result + 1] == (
        "Chi bộ biểu quyết điểm tự chấm (giơ tay): tán thành 03/04 (75%); không tán thành 0; "
        "ý kiến khác 01."
    )
    assert [line for line in lines(book(HELD, "hd42-2025", FULL)) if "biểu quyết" in line] == []


def test_a_group_of_one_criterion_is_one_row_with_what_the_criterion_says_beyond_it() -> None:
    printed = lines(book(HELD, "hd42-2025", FULL))
    assert [line for line in printed if line.startswith(("| 1 |", "| 2 |", "|  | Tỷ lệ"))] == [
        "| 1 | Chấp hành thời gian, thời lượng sinh hoạt | 5 | 5 |  |",
        "| 2 | Tỷ lệ đảng viên dự sinh hoạt / Tỷ lệ dự từ 90%, không vắng không lý do | 5 | 5 |  |",
    ]


def test_a_draft_says_what_is_missing_without_keys_of_files_the_screen_with_them() -> None:
    scored = book(HELD, "an-phu-hd42", [*AN_PHU[:-1], {"tieu_chi": "8.3", "diem": 0}])
    (paper,) = score_sheet_papers(scored, HELD)
    assert paper.missing == ("lý do chưa đủ điểm hoặc không đạt ở tiêu chí 8.3 (dien_giai)",)
    text = text_of(paper.content).splitlines()
    assert text[text.index("BẢN NHÁP - chưa dùng để ký. Còn thiếu:") + 1] == (
        "- lý do chưa đủ điểm hoặc không đạt ở tiêu chí 8.3."
    )


def test_a_set_not_recorded_whole_is_a_line_on_paper_and_a_command_on_the_screen() -> None:
    (paper,) = score_sheet_papers(book(HELD, "hd42-2025", FULL), HELD)
    said = [line for line in text_of(paper.content).splitlines() if "chưa đầy đủ" in line]
    assert (said, paper.notes) == (
        ["Bộ tiêu chí ghi nhận chưa đầy đủ."],
        (
            "Bộ tiêu chí hd42-2025 ghi nhận chưa đầy đủ; xem còn thiếu gì: "
            "chibo criteria show hd42-2025",
        ),
    )


def test_columns_are_of_the_cell_those_required_and_those_who_scored() -> None:
    heads = {
        name: next(line for line in lines(scored) if line.startswith("="))
        for name, scored in (
            ("an phu", book(HELD, "an-phu-hd42", AN_PHU)),
            ("hd42", book(HELD, "hd42-2025", FULL)),
            (
                "hd42 with another",
                book(HELD, "hd42-2025", [*FULL, *entries("hd42-2025", OVERSEER, lost={})]),
            ),
        )
    }
    assert heads == {
        "an phu": "= STT | Tiêu chí đánh giá | Thang điểm | Điểm tự chấm | Ghi chú",
        "hd42": "= STT | Tiêu chí đánh giá | Thang điểm | Chi bộ tự chấm | Cấp uỷ cấp trên trực "
        "tiếp | Ghi chú",
        "hd42 with another": "= STT | Tiêu chí đánh giá | Thang điểm | Chi bộ tự chấm | Cấp uỷ cấp "
        "trên trực tiếp | Cấp uỷ viên phụ trách chấm | Ghi chú",
    }


def test_the_rating_is_the_superiors_once_there_is_one() -> None:
    decided = [{"nguoi_cham": SUPERIOR, "tong_diem": 88, "xep_loai": "Khá", "dien_giai": "Họp vội"}]
    printed = lines(book(HELD, "hd42-2025", FULL, decided))
    assert printed[printed.index("|  | XẾP LOẠI |  | Tốt | Khá |") :][1:3] == [
        "Xếp loại chất lượng sinh hoạt chi bộ tháng 12 năm 2026: Khá.",
        "- Cấp uỷ cấp trên: Họp vội.",
    ]


def test_every_step_that_changed_the_rating_stands_under_it() -> None:
    strict = book(HELD, "rieng", [{"tieu_chi": "1", "diem": 95, "dien_giai": "Họp ngắn"}])
    own = {
        "ten": "Bộ tiêu chí của xã",
        "tong_diem": 100,
        "day_du": True,
        "tieu_chi": [{"so": "1", "noi_dung": "Thời lượng", "diem_toi_da": 100}],
        "xep_loai": [
            {"ten": "Tốt", "tu_diem": 90, "du_diem_o": ["1"], "neu_khong": "Khá"},
            {"ten": "Khá", "tu_diem": 0},
        ],
    }
    sets = {"rieng": CriteriaSet.model_validate(own)}
    printed = lines(replace(strict, own_criteria_sets=sets, memo={}))
    assert printed[printed.index("|  | TỔNG ĐIỂM | 100 | 95 |") :][1:-1] == [
        "Xếp loại chất lượng sinh hoạt chi bộ tháng 12 năm 2026: Khá.",
        "- 95 điểm: Tốt (từ 90 điểm).",
        "- Tiêu chí 1 không đạt điểm tối đa, là điều kiện của mức Tốt: còn Khá.",
        "Chấm theo: Bộ tiêu chí của xã.",
        "Mức xếp loại: Tốt từ 90 điểm trở lên; Khá dưới 90 điểm.",
        "Xếp loại Tốt còn phải đạt điểm tối đa ở tiêu chí 1; không đạt thì xếp loại Khá.",
    ]


def test_a_cell_without_committee_signs_for_the_cell() -> None:
    alone = roster('dang_vien = [{ ho_ten = "Nguyễn Văn An", chinh_thuc = 2011-05-19 }]')
    scored = replace(book(HELD, "an-phu-hd42", AN_PHU), roster=alone, memo={})
    assert lines(scored)[-1].startswith("| T/M CHI BỘ / BÍ THƯ")
    assert lines(book(HELD, "an-phu-hd42", AN_PHU))[-1] == (
        "| T/M BAN CHI UỶ / BÍ THƯ / Nguyễn Văn An | CẤP UỶ CẤP TRÊN PHỤ TRÁCH"
    )


def test_the_empty_sheet_holds_no_score_and_is_no_draft() -> None:
    scored = book(HELD, "an-phu-hd42", AN_PHU)
    (paper,) = empty_score_sheet(scored, HELD)
    assert (paper.missing, paper.path.name) == (
        (),
        "2026-12-03-ket-hop-phieu-cham-diem-trong.docx",
    )
    text = text_of(paper.content)
    assert "|  | TỔNG ĐIỂM | 100 |  |" in text.splitlines()
    assert [line for line in text.splitlines() if "gợi mở, phần lớn" in line] == []


def test_a_set_for_other_meetings_is_used_with_a_word_to_the_person() -> None:
    thematic = skeleton(MeetingKind.THEMATIC)
    (paper,) = score_sheet_papers(book(thematic, "an-phu-hd42"), thematic)
    assert paper.notes == (
        "Bộ tiêu chí an-phu-hd42 ghi là cho buổi thường kỳ, kết hợp; buổi này là buổi chuyên đề.",
    )


def test_a_committee_meeting_has_no_sheet() -> None:
    held = skeleton(MeetingKind.COMMITTEE)
    with pytest.raises(ChiboError) as raised:
        score_sheet_papers(book(held, "an-phu-hd42"), held)
    assert str(raised.value) == (
        "Họp chi uỷ không chấm điểm; phiếu chỉ dành cho buổi sinh hoạt chi bộ."
    )
