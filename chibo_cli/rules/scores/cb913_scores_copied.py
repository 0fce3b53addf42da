"""Phiếu giống hệt phiếu kỳ trước ở mọi dòng, cả lời giải thích, trong khi số liệu hai kỳ khác nhau.

Buổi họp khác nhau thì nhận xét cũng khác. Phiếu chép lại không cho biết kỳ này hơn kém kỳ trước ở
đâu. Chỉ so những dòng do người chấm nhận xét, có lời giải thích.

Sai:

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [
      { tieu_chi = "3.1", diem = 4, dien_giai = "Nội dung chuẩn bị còn dài, chưa rõ trọng tâm." },
      { tieu_chi = "4.2", diem = 20, dien_giai = "Vài đảng viên còn ngại nói thẳng ý kiến." },
      { tieu_chi = "4.3", diem = 8, dien_giai = "Mục cuối phải bàn vội vì hết giờ." },
    ]

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [
      { tieu_chi = "3.1", diem = 4, dien_giai = "Nội dung chuẩn bị còn dài, chưa rõ trọng tâm." },
      { tieu_chi = "4.2", diem = 20, dien_giai = "Vài đảng viên còn ngại nói thẳng ý kiến." },
      { tieu_chi = "4.3", diem = 8, dien_giai = "Mục cuối phải bàn vội vì hết giờ." },
    ]

Đúng:

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [
      { tieu_chi = "3.1", diem = 4, dien_giai = "Nội dung chuẩn bị còn dài, chưa rõ trọng tâm." },
      { tieu_chi = "4.2", diem = 20, dien_giai = "Vài đảng viên còn ngại nói thẳng ý kiến." },
      { tieu_chi = "4.3", diem = 8, dien_giai = "Mục cuối phải bàn vội vì hết giờ." },
    ]

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
    muc_diem = [
      { tieu_chi = "3.1", diem = 5 },
      { tieu_chi = "4.2", diem = 22, dien_giai = "Câu hỏi nêu trước nhưng hai tổ chưa bàn." },
      { tieu_chi = "4.3", diem = 8, dien_giai = "Phần mở đường bàn lan sang việc khác." },
    ]
"""

from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.score import Grounds
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, meeting_rule
from chibo_cli.rules.scores.sheets import sheet_of
from chibo_cli.rules.scores.turns import monthly_meeting_before
from chibo_cli.scoring.sheets import GivenScore, ScoreSheet
from chibo_cli.vietnamese import short_date

# So many reasons, each of so many words, are not given twice by chance.
_LEAST_REASONS = 3
_LEAST_WORDS = 5
_MOST_SHOWN = 2

_Lines = dict[str, tuple[object, ...]]


@meeting_rule(
    "CB913",
    severity=Severity.ADVICE,
    remedy="xem lại từng dòng với biên bản của chính kỳ này; vẫn đúng như thế thì để nguyên.",
    basis=PRACTICE,
    drafts=False,
    across=True,
)
def scores_copied(meeting: Meeting, record: YearRecord) -> Hits:
    sheet = sheet_of(meeting, record)
    before = monthly_meeting_before(meeting, record) if sheet and sheet.own else None
    earlier = sheet_of(before, record) if before else None
    if not (sheet and sheet.own and sheet.record and earlier and earlier.own and earlier.record):
        return
    lines = _judged(sheet.own, sheet)
    reasons = [line for line in lines.values() if _is_reason(line)]
    if len(reasons) < _LEAST_REASONS or lines != _judged(earlier.own, earlier):
        return
    differing = _differing(lines, sheet, earlier)
    if sheet.name == earlier.name and differing:
        day = short_date(earlier.meeting.date)
        yield (
            sheet.record.at(),
            f"{len(lines)} tiêu chí chấm theo nhận xét, với {len(reasons)} lời giải thích, giống "
            f"hệt phiếu ngày {day}; sổ hai kỳ khác nhau: {'; '.join(differing[:_MOST_SHOWN])}.",
            earlier.record.at(),
        )


def _judged(score: GivenScore, sheet: ScoreSheet) -> _Lines:
    """What was given and said for each criterion that the facts do not decide."""
    criteria = {each.key: each for each in sheet.criteria_set.criteria}
    return {
        key: (entry.points, entry.fulfilled, entry.explanation)
        for key, entry in score.entries.items()
        if criteria[key].grounds is not Grounds.FACTS
    }


def _is_reason(line: tuple[object, ...]) -> bool:
    said = line[-1]
    return isinstance(said, tuple) and len(" ".join(said).split()) >= _LEAST_WORDS


def _differing(lines: _Lines, sheet: ScoreSheet, earlier: ScoreSheet) -> list[str]:
    """The facts shown for these criteria that are others than before, as both were."""
    names = dict.fromkeys(
        shown.name
        for proposal in sheet.proposals
        if proposal.criterion.key in lines
        for shown in proposal.shown
    )
    found = [(sheet.evidence.found(name), earlier.evidence.found(name)) for name in names]
    return [
        f"{now.told}, kỳ trước {then.told}"
        for now, then in found
        if None not in (now.value, then.value) and now.value != then.value
    ]
