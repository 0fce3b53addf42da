"""Cùng một ngày có hai bí thư.

Người ký văn bản của ngày ấy được lấy từ chức vụ trong dang-vien.toml.

Sai:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"

    [[dang_vien.chuc_vu]]
    loai = "bi_thu"
    tu = 2020-03-20

    [[dang_vien]]
    ho_ten = "Lê Văn Cường"

    [[dang_vien.chuc_vu]]
    loai = "bi_thu"
    tu = 2025-03-15

Đúng:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"

    [[dang_vien.chuc_vu]]
    loai = "bi_thu"
    tu = 2020-03-20
    den = 2025-03-14

    [[dang_vien]]
    ho_ten = "Lê Văn Cường"

    [[dang_vien.chuc_vu]]
    loai = "bi_thu"
    tu = 2025-03-15
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from chibo_cli.findings import KeyPath, Severity
from chibo_cli.models.roster import OfficeKind, Roster
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule
from chibo_cli.vietnamese import short_date


@dataclass(frozen=True)
class _Holding:
    """A member's time in the office while in the cell, both days included."""

    member: int
    full_name: str
    place: KeyPath
    first: date
    last: date


@year_rule(
    "CB044",
    severity=Severity.ERROR,
    remedy="ghi den của người thôi giữ chức, là ngày liền trước tu của người kế nhiệm.",
    basis=SELF_CONTRADICTION,
)
def two_holders_of_one_office(record: YearRecord) -> Hits:
    if record.has_gap(record.roster.path):
        return
    for one, other in combinations(_holdings(record.roster), 2):
        first = max(one.first, other.first)
        if one.member != other.member and first <= min(one.last, other.last):
            since = "" if first == date.min else f" từ ngày {short_date(first)}"
            yield (
                record.roster.at(*other.place),
                f"{one.full_name} và {other.full_name} cùng là bí thư{since}.",
            )


def _holdings(roster: Roster) -> Iterator[_Holding]:
    for index, member in enumerate(roster.members):
        joined = member.joined
        left = member.in_cell_until - timedelta(1) if member.in_cell_until else date.max
        for order, office in enumerate(member.offices):
            if office.kind is OfficeKind.SECRETARY:
                first = max(joined, office.since or date.min)
                last = min(left, office.until or date.max)
                place = ("dang_vien", index, "chuc_vu", order)
                yield _Holding(index, member.full_name, place, first, last)
