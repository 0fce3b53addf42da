"""Phiếu chấm điểm không thuộc buổi sinh hoạt nào, hoặc một buổi có hai phiếu.

Điểm chỉ có nghĩa cùng với buổi được chấm: không tìm thấy buổi thì không đối chiếu được gì; có hai
phiếu thì không biết phiếu nào đã gửi cấp trên.

Sai:

    # tệp 2026/cham-diem/2026-11-13-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"

Đúng:

    # tệp 2026/cham-diem/2026-11-03-thuong-ky.toml

    bo_tieu_chi = "hd42-2025"
"""

import re
from pathlib import PurePosixPath

from chibo_cli.findings import Severity
from chibo_cli.models.score import ScoreRecord
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import nearest

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@year_rule(
    "CB901",
    severity=Severity.ERROR,
    remedy="ghi buoi_sinh_hoat đúng tên tệp của buổi được chấm, không có .toml; phiếu thừa thì bỏ.",
    basis=SELF_CONTRADICTION,
)
def score_of_no_meeting(record: YearRecord) -> Hits:
    unread = {PurePosixPath(path).stem for path in record.unread}
    known = {meeting.slug for meeting in record.meetings}
    first: dict[str, ScoreRecord] = {}
    for name, scored in record.scores.items():
        slug = scored.meeting or name
        if record.has_gap(scored.path, "buoi_sinh_hoat") or slug in unread:
            continue
        if slug in first:
            place = scored.at("buoi_sinh_hoat")
            other = first[slug].path
            yield place, f"Buổi {slug} đã có phiếu {other}.", first[slug].at()
        first.setdefault(slug, scored)
        if slug not in known and not _lies_ahead(slug, record):
            likely = nearest(slug, known)
            hint = f"; gần giống: {', '.join(likely)}" if likely else ""
            yield scored.at("buoi_sinh_hoat"), f"Năm {record.year} không có buổi {slug}{hint}."


def _lies_ahead(slug: str, record: YearRecord) -> bool:
    """Whether a name tells a day later than the one the check speaks for.

    Meetings of such days are not looked at.
    """
    return _DAY.match(slug) is not None and slug[:10] > record.as_of.isoformat()
