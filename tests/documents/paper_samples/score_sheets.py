"""Score sheets: of every measure and number of evaluators, both layouts, scored, empty, long."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import tomli
from builder import record, roster
from sample_papers import COMBINED, SHORTEST, read, skeleton

from chibo_cli.criteria import CriteriaSet, Criterion, shipped_criteria_sets
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.meeting import Meeting, MeetingKind
from chibo_cli.models.score import ScoreRecord
from chibo_cli.papers import Paper
from chibo_cli.papers.minutes import minutes_of
from chibo_cli.papers.resolutions import resolutions_of
from chibo_cli.papers.score_sheets import empty_score_sheet, score_sheet_papers
from chibo_cli.record import YearRecord
from paper_samples import Sample

CELL, OVERSEER, VISITOR, SUPERIOR = (
    "chi_bo",
    "cap_uy_vien_phu_trach",
    "can_bo_du",
    "cap_uy_cap_tren",
)
# An Phú's form: what was lost, with the reason.
LOST: dict[str, tuple[float, str]] = {
    "3.2": (0, "chưa có dự thảo nghị quyết gửi trước"),
    "4.5": (4, "4/9 đảng viên dự họp phát biểu (44,4%)"),
    "5.3": (0, "Ít gợi mở, phần lớn ý kiến do chủ trì nêu."),
    "7.1": (27, "Hoàn thành 10/12 nhiệm vụ tháng trước (83,3%)"),
}
OTHERWISE: dict[str, tuple[float, str]] = {
    "3.1": (0, "Nội dung còn dàn trải, chưa có trọng tâm"),
    "3.2": (2, "Có dự thảo kết luận kèm chương trình"),
    "4.5": (3, "Có hai ý kiến chỉ nhất trí, không phải phát biểu"),
    "7.1": (27, "Hoàn thành 10/12 nhiệm vụ tháng trước (83,3%)"),
}
VOTE = {"hinh_thuc": "gio_tay", "tan_thanh": 3, "y_kien_khac": 1}
WORDS = "Đảng viên trong chi bộ đồng tình, tích cực hưởng ứng, có việc làm cụ thể. " * 3


def made() -> dict[str, Sample]:
    """The sheets by name; those of January are of the older form."""
    return {
        **_of_an_phu(),
        **_of_ranges(),
        **_of_checks(),
        **_of_totals(),
        **_in_minutes_and_resolution(),
        **_very_long(),
    }


def _of_an_phu() -> dict[str, Sample]:
    name = "an-phu-hd42"
    january = skeleton(MeetingKind.REGULAR, date(2026, 1, 3))
    combined = read(COMBINED)
    cell = entries(name, lost=LOST)
    overseer = entries(name, OVERSEER, lost=OTHERWISE)
    visitor = entries(name, VISITOR, lost=LOST | OTHERWISE)
    pending = [each for each in cell if each["tieu_chi"] != "8.3"]
    pending.append({"tieu_chi": "8.3", "cho_ket_qua": True})
    monthly = skeleton(MeetingKind.REGULAR)
    without_topic = [each for each in cell if each["tieu_chi"] not in ("4.2", "4.3")]
    without_topic.append({"tieu_chi": "4.2", "diem": 15})
    moved = _choosing(book(monthly, name, without_topic), name)
    return {
        **_sheet("an-phu-mot-nguoi", book(combined, name, cell)),
        **_sheet("an-phu-mot-nguoi-hd36", book(january, name, cell)),
        **_sheet("an-phu-cho-ket-qua", book(combined, name, pending)),
        **_sheet("an-phu-hai-nguoi", book(combined, name, [*cell, *overseer])),
        **_sheet("an-phu-ba-nguoi", book(combined, name, [*cell, *overseer, *visitor])),
        **_sheet("an-phu-ba-nguoi-hd36", book(january, name, [*cell, *overseer, *visitor])),
        **_sheet("an-phu-chuyen-diem", moved),
        **_sheet("an-phu-cham-do", book(combined, name, cell[:9])),
        **_sheet("an-phu-chua-cham", book(monthly, name)),
        **_empty("an-phu", book(monthly, name)),
    }


def _of_ranges() -> dict[str, Sample]:
    lost: dict[str, tuple[float, str]] = {
        "4.2": (22, "Thiếu phần nhắc nhở; 3 đảng viên chưa phát biểu"),
        "6": (26, "10/12 nhiệm vụ hoàn thành"),
    }
    name = "hd42-2025"
    cell = entries(name, lost=lost)
    deciding = entries(name, SUPERIOR, lost=lost | {"5": (3, "Tự phê bình còn chung chung")})
    decided = [{"nguoi_cham": SUPERIOR, "tong_diem": 91, "xep_loai": "Tốt"}]
    combined = read(COMBINED)
    return {
        **_sheet("hd42-tu-cham", book(combined, name, cell, bieu_quyet=VOTE)),
        **_sheet("hd42-cap-tren-cham", book(combined, name, [*cell, *deciding], decided)),
        **_sheet("phu-tho", book(combined, "phu-tho-khoi-co-quan", _whole("phu-tho-khoi-co-quan"))),
        **_empty("hd42", book(skeleton(MeetingKind.REGULAR), name)),
    }


def _whole(name: str) -> list[dict[str, Any]]:
    return entries(name, lost={"1": (12, "Gửi tài liệu muộn")})


def _of_checks() -> dict[str, Sample]:
    name = "hd12-2018"
    failed: dict[str, tuple[float, str]] = {"2.4": (0, "Không có dự thảo nghị quyết")}
    cell = entries(name, lost=failed)
    overseer = entries(name, OVERSEER, lost=failed)
    combined = read(COMBINED)
    return {
        **_sheet("hd12-doi-chieu", book(combined, name, cell)),
        **_sheet("hd12-hai-nguoi", book(combined, name, [*cell, *overseer])),
        **_empty("hd12", book(skeleton(MeetingKind.REGULAR), name)),
        **_sheet("hd12-chuyen-de", book(read(SHORTEST), name, cell)),
    }


def _of_totals() -> dict[str, Sample]:
    name = "an-giang-hd01"
    given = {
        "nguoi_cham": CELL,
        "tong_diem": 92,
        "dien_giai": ["Trừ 5 điểm: thiếu thời lượng.", "Trừ 3 điểm: ít ý kiến"],
    }
    combined = read(COMBINED)
    three = [
        {"nguoi_cham": each, "tong_diem": 90 - place, "dien_giai": "Trừ phần thời lượng"}
        for place, each in enumerate((CELL, OVERSEER, VISITOR))
    ]
    return {
        **_sheet("an-giang-tong-diem", book(combined, name, (), [given])),
        **_empty("an-giang", book(skeleton(MeetingKind.REGULAR), name)),
        **_sheet("hai-phong-ba-nguoi", book(combined, "hai-phong-1665-2019", (), three)),
    }


def _in_minutes_and_resolution() -> dict[str, Sample]:
    """What other papers say of the score: under its item or at the close, whole or not."""
    at_close = read(COMBINED)
    item = {"noi_dung": "Đánh giá chất lượng buổi sinh hoạt", "buoc": "danh_gia_chat_luong"}
    tables = tomli.loads(COMBINED)
    tables["chuong_trinh"].insert(-1, item | {"ghi_chu": "Kèm phiếu"})
    under_item = Meeting.model_validate(tables, context=ReadingContext(at_close.path))
    hd42 = entries("hd42-2025", lost={"4.2": (22, "Ít ý kiến")})
    an_phu = [each for each in entries("an-phu-hd42", lost=LOST) if each["tieu_chi"] != "8.3"]
    an_phu.append({"tieu_chi": "8.3", "cho_ket_qua": True})
    checks = entries("hd12-2018", lost={"2.4": (0, "Không có dự thảo")})
    books = {
        "cham-o-muc": book(under_item, "hd42-2025", hd42, bieu_quyet=VOTE),
        "cham-o-cuoi": book(at_close, "hd42-2025", hd42, bieu_quyet=VOTE),
        "cham-cho-ket-qua": book(under_item, "an-phu-hd42", an_phu),
        "cham-doi-chieu": book(at_close, "hd12-2018", checks),
    }
    found: dict[str, Sample] = {}
    for name, scored in books.items():
        found |= _sample(f"{name}-bien-ban", scored, _minutes)
    conventions = books["cham-o-cuoi"].cell.conventions
    told = conventions.model_copy(update={"score_in_resolution": True})
    cell = books["cham-o-cuoi"].cell.model_copy(update={"conventions": told})
    by_groups = replace(books["cham-o-cuoi"], cell=cell, memo={})
    found |= _sample("cham-theo-nhom-nghi-quyet", by_groups, _resolutions)
    total = {"nguoi_cham": CELL, "tong_diem": 90, "dien_giai": "Trừ phần thời lượng"}
    without_groups = replace(book(at_close, "an-giang-hd01", (), [total]), cell=cell, memo={})
    return found | _sample("cham-mot-cau-nghi-quyet", without_groups, _resolutions)


def _minutes(scored: YearRecord, held: Meeting) -> Sequence[Paper]:
    return minutes_of(scored, held, ())


def _resolutions(scored: YearRecord, held: Meeting) -> Sequence[Paper]:
    return resolutions_of(scored, held, ())


def _very_long() -> dict[str, Sample]:
    """A set of thirty criteria with long words and reasons, scored by four."""
    criteria = [
        {
            "so": f"{group}.{number}",
            "nhom_tieu_chi": f"{group}",
            "noi_dung": WORDS.strip(),
            "diem_toi_da": 4,
            "cach_cham": "theo_muc",
            "muc": [{"diem": points, "noi_dung": WORDS.strip()} for points in (4, 2.5, 1)],
        }
        for group in range(1, 6)
        for number in range(1, 7)
    ]
    tables = {
        "ten": WORDS.strip(),
        "tong_diem": 120,
        "con_thieu": [WORDS.strip()] * 3,
        "nhom_tieu_chi": [
            {"so": f"{group}", "ten": WORDS.strip(), "diem_toi_da": 24} for group in range(1, 6)
        ],
        "tieu_chi": criteria,
        "xep_loai": [
            {"ten": "Tốt", "tu_diem": 108, "du_diem_o": ["1.1", "2.1"], "neu_khong": "Khá"},
            {"ten": "Khá", "tu_diem": 84},
            {"ten": "Trung bình", "tu_diem": 60},
            {"ten": "Kém", "tu_diem": 0},
        ],
    }
    own = CriteriaSet.model_validate(tables, context=ReadingContext("tieu-chi/dai.toml"))
    found: dict[str, Sample] = {}
    for count in range(1, 5):
        given = [
            {"nguoi_cham": who, "tieu_chi": each["so"], "diem": 2.5, "dien_giai": WORDS}
            for who in (CELL, OVERSEER, VISITOR, SUPERIOR)[:count]
            for each in criteria
        ]
        long = book(read(COMBINED), "dai", given)
        long = replace(long, own_criteria_sets={"dai": own}, memo={})
        found |= _sheet(f"rat-dai-{count}-nguoi", long)
    return found


def entries(
    name: str, evaluator: str = CELL, *, lost: Mapping[str, tuple[float, str]]
) -> list[dict[str, Any]]:
    """Full points (or fulfilled) for all criteria of a shipped set but those lost."""
    return [
        {"nguoi_cham": evaluator, "tieu_chi": each.key, **_given(each, lost.get(each.key))}
        for each in shipped_criteria_sets()[name].criteria
    ]


def _given(criterion: Criterion, lost: tuple[float, str] | None) -> dict[str, Any]:
    if lost is None:
        full = criterion.most_points
        return {"dat": True} if full is None else {"diem": full}
    points, reason = lost
    given = {"dat": bool(points)} if criterion.most_points is None else {"diem": points}
    return given | {"dien_giai": reason}


def book(
    held: Meeting,
    name: str,
    given: Sequence[Mapping[str, Any]] = (),
    evaluations: Sequence[Mapping[str, Any]] = (),
    **tables: Any,
) -> YearRecord:
    """A cell that scores by that set, with the score record of one meeting if anything is given."""
    plain = record(held, members=roster())
    conventions = plain.cell.conventions.model_copy(update={"criteria_set": name})
    cell = plain.cell.model_copy(update={"conventions": conventions})
    scored = ScoreRecord.model_validate(
        {
            "bo_tieu_chi": name,
            "buoi_sinh_hoat": held.slug,
            "muc_diem": list(given),
            "danh_gia": list(evaluations),
            **tables,
        },
        context=ReadingContext(f"2026/cham-diem/{held.slug}.toml"),
    )
    scores = {held.slug: scored} if given or evaluations else {}
    return replace(plain, cell=cell, scores=scores, memo={})


def _choosing(plain: YearRecord, name: str) -> YearRecord:
    """The cell moves the points of a month without a topic, as its superior has told it."""
    choice = {
        "bo_tieu_chi": name,
        "tieu_chi": "4.3",
        "chon": "cong_vao",
        "can_cu": "ý kiến của Đảng uỷ xã tại cuộc họp giao ban tháng 01/2026",
    }
    tables = plain.cell.model_dump(by_alias=True) | {"lua_chon_cham": [choice]}
    cell = type(plain.cell).model_validate(tables, context=ReadingContext("chibo.toml"))
    return replace(plain, cell=cell, memo={})


def _sheet(name: str, scored: YearRecord) -> dict[str, Sample]:
    return _sample(f"{name}-phieu-cham-diem", scored, score_sheet_papers)


def _empty(name: str, scored: YearRecord) -> dict[str, Sample]:
    return _sample(f"{name}-phieu-trong", scored, empty_score_sheet)


def _sample(
    name: str, scored: YearRecord, making: Callable[[YearRecord, Meeting], Sequence[Paper]]
) -> dict[str, Sample]:
    held = scored.meetings[0]
    (paper,) = making(scored, held)
    # The paper says what is missing without the keys of files the screen adds.
    return {name: Sample(paper.content, held.date, paper.context["con_thieu"])}
