"""`[[mien]]`: findings excused with a reason, in a meeting's file or in the year's plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from chibo_cli.facts.scores import score_of
from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.models.meeting.decisions import Waiver
from chibo_cli.record import YearRecord
from chibo_cli.rules import all_rules

WAIVER_CODES = {
    "CB050": "Mục miễn áp dụng không có lý do, hoặc miễn một lỗi mà không có văn bản.",
    "CB051": "Mục miễn áp dụng nêu một mã không có quy tắc nào mang.",
    "CB052": "Mục miễn áp dụng không miễn gì.",
}


@dataclass(frozen=True)
class _Placed:
    """A waiver, where it stands, and the files whose findings it excuses; none for the year's own.

    `is_due` tells whether all it may excuse was looked at, so that it can be called unused.
    """

    waiver: Waiver
    place: Location
    paths: tuple[str, ...]
    is_due: bool

    def covers(self, finding: Finding, of_year: frozenset[str]) -> bool:
        """Whether it speaks of this finding, whatever it is worth."""
        if finding.code != self.waiver.rule:
            return False
        if self.paths:
            return finding.location.path in self.paths
        return finding.code in of_year

    def excuses(self, finding: Finding) -> bool:
        """Whether it may excuse it: always with a reason, an error only with a paper too."""
        if not self.waiver.reason:
            return False
        return bool(self.waiver.basis) or finding.severity is not Severity.ERROR

    @property
    def why(self) -> str:
        """The reason and the paper, as the report shows them."""
        parts = (self.waiver.reason, self.waiver.basis)
        return "; ".join(part.rstrip(".") for part in parts if part)


def waived(
    findings: Iterable[Finding], record: YearRecord, asked: frozenset[str]
) -> tuple[list[Finding], list[Finding]]:
    """The findings that stand, with those about the waivers themselves, and the excused ones.

    `asked` are the codes that were looked for: a waiver of another is not called unused.
    """
    waivers = tuple(_waivers(record))
    known = {rule.code: rule for rule in all_rules()}
    of_year = frozenset(code for code, rule in known.items() if not rule.about_meetings)
    standing: list[Finding] = []
    excused: list[Finding] = []
    used: set[Location] = set()
    refused: dict[Location, Finding] = {}
    for finding in findings:
        covering = [each for each in waivers if each.covers(finding, of_year)]
        used |= {each.place for each in covering}
        valid = next((each for each in covering if each.excuses(finding)), None)
        if valid:
            excused.append(replace(finding, waived=valid.why))
            continue
        standing.append(finding)
        refused |= {each.place: _refused(each) for each in covering}
    standing += refused.values()
    for each in waivers:
        code = each.waiver.rule or ""
        if code not in known:
            standing.append(_unknown(each))
        elif not each.waiver.reason and each.place not in refused:
            standing.append(_refused(each))
        elif each.place not in used and known[code].about_meetings is not bool(each.paths):
            standing.append(_misplaced(each, about_meetings=known[code].about_meetings))
        elif each.place not in used and code in asked and each.is_due:
            standing.append(_unused(each))
    return standing, excused


def _waivers(record: YearRecord) -> Iterator[_Placed]:
    if record.plan:
        for index, waiver in enumerate(record.plan.waivers):
            yield _Placed(waiver, record.plan.at("mien", index), (), record.is_over)
    for meeting in record.meetings:
        is_due = record.covers(meeting) and meeting.date <= record.as_of
        scored = score_of(meeting, record) if meeting.waivers else None
        paths = (meeting.path, *([scored.path] if scored else []))
        for index, waiver in enumerate(meeting.waivers):
            yield _Placed(waiver, meeting.at("mien", index), paths, is_due)


def _refused(placed: _Placed) -> Finding:
    lacking = "văn bản làm căn cứ" if placed.waiver.reason else "lý do"
    key = "can_cu" if placed.waiver.reason else "ly_do"
    message = f"Miễn {placed.waiver.rule} mà không ghi {lacking}, nên không được miễn."
    remedy = f'ghi {key} = "…" vào mục [[mien]] này, hoặc bỏ mục ấy.'
    return Finding("CB050", Severity.ERROR, placed.place, message, remedy)


def _unknown(placed: _Placed) -> Finding:
    message = f"Không có quy tắc nào mang mã «{placed.waiver.rule or ''}» để miễn."
    remedy = "ghi quy_tac đúng một mã trong danh sách của lệnh  chibo rule."
    return Finding("CB051", Severity.WARNING, placed.place, message, remedy)


def _misplaced(placed: _Placed, *, about_meetings: bool) -> Finding:
    about, where = (
        ("một buổi", "tệp của buổi ấy") if about_meetings else ("cả năm", "ke-hoach.toml")
    )
    message = f"{placed.waiver.rule} là quy tắc về {about}, nên mục miễn ở đây không có tác dụng."
    remedy = f"chuyển mục [[mien]] này vào {where}."
    return Finding("CB052", Severity.ADVICE, placed.place, message, remedy)


def _unused(placed: _Placed) -> Finding:
    message = f"Mục miễn {placed.waiver.rule} không miễn gì: không có phát hiện nào như thế."
    remedy = "bỏ mục [[mien]] này nếu không cần nữa."
    return Finding("CB052", Severity.ADVICE, placed.place, message, remedy)
