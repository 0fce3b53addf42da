"""Buổi sinh hoạt hằng tháng đã họp mà không có phiếu chấm điểm.

Hướng dẫn, hoặc bộ tiêu chí chi bộ đã chọn, đòi chấm điểm từng buổi và gửi lên cấp trên; kết quả
từng tháng là căn cứ xếp loại cả năm, để đến cuối năm thì không chấm lại được. Sổ chưa có phiếu nào
thì chỉ hỏi buổi gần nhất.

Sai:

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"

Đúng:

    # tệp chibo.toml

    [quy_uoc]
    huong_dan = "hd42-2025"

    # tệp 2026/cham-diem/2026-10-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
"""

from chibo_cli.criteria import CriteriaSet, Scale, Scope
from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import Source
from chibo_cli.loader import SCORE_FOLDER
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import CRITERIA_SET, MONTHLY_MEETINGS, Hits, meeting_rule
from chibo_cli.rules.scores.sheets import paper_of
from chibo_cli.scoring.choosing import criteria_sets
from chibo_cli.vietnamese import short_date

_REMEDY_OF_NONE = (
    "chấm ngay tại buổi họp, bắt đầu từ buổi gần nhất, ghi phiếu bằng lệnh  chibo score;  buổi "
    "trước nữa đã chấm trên giấy thì ghi lại, chưa chấm thì để nguyên."
)


@meeting_rule(
    "CB908",
    severity=Severity.WARNING,
    remedy="đã chấm thì ghi lại phiếu bằng lệnh  chibo score;  chưa chấm thì chi uỷ, bí thư chấm "
    "rồi đưa chi bộ cho ý kiến ở kỳ tới.",
    basis=CRITERIA_SET,
    kinds=MONTHLY_MEETINGS,
    drafts=False,
    across=True,
)
def no_score_sheet(meeting: Meeting, record: YearRecord) -> Hits:
    """A meeting after the first with a sheet; while there is none, the last one for all.

    Before sheets were kept nobody can score any more as the meeting was.
    """
    if score_of(meeting, record) is not None or _may_be_unread(record):
        return
    paper = _paper_asking(meeting, record)
    held = [m for m in record.meetings if m.kind.is_monthly and m.is_finished]
    scored = [m for m in held if score_of(m, record) is not None]
    if paper is None or (scored and meeting.date < scored[0].date):
        return
    told = f"Buổi {meeting.kind.words} ngày {short_date(meeting.date)} chưa có phiếu chấm điểm"
    asked = [] if scored else [m for m in held if _paper_asking(m, record)]
    if asked and meeting is not asked[-1]:
        return
    if len(asked) > 1:
        none = f"năm {record.year} sổ chưa có phiếu nào của {len(asked)} buổi hằng tháng đã họp"
        yield meeting.at(), f"{told}; {none}.", _REMEDY_OF_NONE, paper
    else:
        yield meeting.at(), f"{told}.", paper


def _may_be_unread(record: YearRecord) -> bool:
    """Whether the sheet may be in a file that cannot be read, or the choice of the set."""
    folder = f"{record.year}/{SCORE_FOLDER}/"
    lost = any(() in gaps for path, gaps in record.left_out.items() if path.startswith(folder))
    return lost or record.has_gap(record.cell.path, "quy_uoc")


def _paper_asking(meeting: Meeting, record: YearRecord) -> Source | None:
    """The paper that asks for a sheet of this meeting; None where none does."""
    chosen = record.cell.conventions.criteria_set
    if chosen is None:
        in_force = record.guideline.in_force_since <= meeting.date
        return record.guideline.source_of_rule("CB908") if in_force else None
    criteria_set = criteria_sets(record).get(chosen)
    is_asked = criteria_set is not None and _asks(criteria_set, meeting)
    return paper_of(criteria_set, chosen) if criteria_set and is_asked else None


def _asks(criteria_set: CriteriaSet, meeting: Meeting) -> bool:
    """Whether a set is for scoring each meeting of that kind, and was there on its day."""
    is_begun = criteria_set.date is None or criteria_set.date <= meeting.date
    is_of_kind = not criteria_set.kinds or meeting.kind in criteria_set.kinds
    is_scored = criteria_set.scope is Scope.MEETING and criteria_set.scale is not Scale.NONE
    return is_begun and is_of_kind and is_scored
