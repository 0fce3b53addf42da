"""Tỉ lệ phần trăm ghi trong lời văn khác với số phiếu của chính lần biểu quyết ấy.

Câu «100% đảng viên nhất trí» hay được chép từ tháng này sang tháng khác. Nghị quyết in cả câu ấy và
số phiếu; người đọc thấy hai kết quả khác nhau thì không tin kết quả nào.

Sai:

    [[nghi_quyet]]
    so = 12
    noi_dung = "Nghị quyết được 100% đảng viên dự họp biểu quyết nhất trí thông qua."
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 4
    bieu_quyet.y_kien_khac = 1

Đúng:

    [[nghi_quyet]]
    so = 12
    noi_dung = "Nghị quyết được 80% đảng viên dự họp biểu quyết nhất trí thông qua."
    bieu_quyet.hinh_thuc = "gio_tay"
    bieu_quyet.tan_thanh = 4
    bieu_quyet.y_kien_khac = 1
"""

import re
from collections.abc import Iterator

from chibo_cli.facts.attendance import Attendance, certain_attendance
from chibo_cli.facts.figures import voters_shown
from chibo_cli.facts.motions import Motion, motions
from chibo_cli.facts.voting import VoteBases, vote_bases
from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.models.meeting.decisions import Vote
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.rules.votes.percentages import Percentage, percentages_in_favour
from chibo_cli.vietnamese import opening_lower, per_cent

# Where a percentage stands, whose text tells it, and the percentage.
Told = tuple[KeyPath, str, Percentage]

_SENTENCES = re.compile(r"[^.;]+[.;]?")
_ON_THE_RESOLUTION = re.compile(r"\b(?:nghị quyết|thông qua|biểu quyết)\b", re.IGNORECASE)


@meeting_rule(
    "CB505",
    severity=Severity.ERROR,
    remedy="đối chiếu với sổ: số phiếu đúng thì sửa hoặc bỏ tỉ lệ trong lời văn (chương trình tự "
    "in tỉ lệ), lời văn đúng thì sửa số phiếu.",
    basis=SELF_CONTRADICTION,
)
def percentage_differs(meeting: Meeting, record: YearRecord) -> Hits:
    for motion in motions(meeting):
        agreed = motion.ballot.in_favour
        told = (*_told(motion), *_concluded(motion)) if agreed is not None else ()
        counted, bases = certain_attendance(meeting, record), vote_bases(meeting, record)
        if agreed is None or not told or counted is None or bases is None or not counted.voters:
            continue
        sizes = _sizes(motion, counted, bases)
        for place, who, percentage in told:
            if not any(percentage.is_share(agreed, size) for size in sizes):
                yield (
                    meeting.at(*place),
                    f"{who} ghi «{percentage.quoted}»; tán thành {agreed} trên "
                    f"{len(counted.voters)} đảng viên chính thức dự ({voters_shown(counted)}) "
                    f"là {per_cent(agreed / len(counted.voters))}.",
                )


def _told(motion: Motion) -> Iterator[Told]:
    """The percentages in favour that the text of the motion tells."""
    table = "bieu_quyet" if isinstance(motion.matter, Vote) else "nghi_quyet"
    for text in motion.matter.content or ():
        for percentage in percentages_in_favour(text):
            yield (table, motion.index, "noi_dung"), motion.name, percentage
    if not isinstance(motion.matter, Vote):
        for percentage in percentages_in_favour(motion.matter.abstract or ""):
            yield (table, motion.index, "trich_yeu"), motion.name, percentage


def _concluded(motion: Motion) -> Iterator[Told]:
    """The percentages that the conclusion tells of the vote, where there was no other one."""
    meeting = motion.meeting
    if meeting.votes or len(meeting.resolutions) > 1 or meeting.conclusion is None:
        return
    for text in meeting.conclusion.content or ():
        for sentence in _SENTENCES.findall(text):
            if _ON_THE_RESOLUTION.search(sentence):
                for percentage in percentages_in_favour(sentence):
                    yield (
                        ("ket_luan", "noi_dung"),
                        f"Kết luận về {opening_lower(motion.name)}",
                        percentage,
                    )


def _sizes(motion: Motion, counted: Attendance, bases: VoteBases) -> tuple[int, ...]:
    """Every number the percentage may be taken of; one smaller than the votes cast is none."""
    cast = motion.ballot.cast or 0
    known = (
        cast,
        len(counted.voters),
        len(counted.present),
        len(counted.convened),
        len(counted.total),
        bases.smallest.size,
        bases.convened.size,
        bases.of_cell.size,
    )
    return tuple(size for size in known if size >= cast)
