"""Báo cáo kiểm tra sổ sinh hoạt: what the check of a book found, for the cell and its superior."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from chibo_cli.documents import Context, document
from chibo_cli.documents.letterhead import draft_note, letterhead, own_words
from chibo_cli.documents.resolution import recipients
from chibo_cli.findings import Finding, Severity
from chibo_cli.models.roster import OfficeKind
from chibo_cli.record import YearRecord

_FILES = {
    "chibo.toml": "Tệp của chi bộ (chibo.toml)",
    "dang-vien.toml": "Danh sách đảng viên (dang-vien.toml)",
}


@dataclass(frozen=True)
class Inspected:
    """What a check found, as the paper needs it; `titles` say what meeting a file is of."""

    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    unread: tuple[str, ...]
    unchecked: tuple[str, ...]
    meetings: int
    titles: dict[str, str]


@document("kiem-tra", "Báo cáo kiểm tra sổ")
def inspection(record: YearRecord, inspected: Inspected) -> Context:
    """The values of the inspection report, dated on the day the check speaks for."""
    day = record.as_of
    levels = [finding.severity for finding in inspected.findings]
    return {
        **letterhead(record, day, symbol="BC"),
        **draft_note(()),
        "ky_kiem_tra": _period(record),
        "huong_dan": record.guideline.citation,
        "so_buoi": inspected.meetings,
        "so_loi": levels.count(Severity.ERROR),
        "so_canh_bao": levels.count(Severity.WARNING),
        "so_goi_y": levels.count(Severity.ADVICE),
        "chua_doc_duoc": inspected.unread,
        "khong_xet": [own_words(record, each) for each in inspected.unchecked],
        "nhom": [
            {
                "tieu_de": inspected.titles.get(path) or _FILES.get(path) or path,
                "phat_hien": [_row(record, finding) for finding in findings],
            }
            for path, findings in groupby(inspected.findings, key=lambda f: f.location.path)
        ],
        "duoc_mien": [_row(record, each) | {"ly_do": each.waived} for each in inspected.waived],
        "noi_nhan": recipients(record, day),
        "nguoi_ky": record.roster.in_office(OfficeKind.SECRETARY, day),
        "chuc_vu_ky": OfficeKind.SECRETARY,
    }


def _period(record: YearRecord) -> str:
    months: Sequence[int] = record.window
    if len(months) == 12:
        return f"năm {record.year}"
    if len(months) == 3:
        return f"quý {'I' * (months[-1] // 3) if months[-1] < 12 else 'IV'} năm {record.year}"
    return f"tháng {months[0]:02d}/{record.year}"


def _row(record: YearRecord, finding: Finding) -> Context:
    place = finding.location
    return {
        "ma": finding.code,
        "muc": finding.severity.words,
        "noi_dung": own_words(record, finding.message),
        "cho": f"{place.path}, dòng {place.line}",
        "can_cu": own_words(record, finding.basis),
        "cach_sua": own_words(record, finding.remedy),
    }
