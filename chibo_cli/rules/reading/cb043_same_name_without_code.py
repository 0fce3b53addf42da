"""Hai đảng viên cùng họ tên mà có người chưa có mã riêng.

Tệp của buổi sinh hoạt gọi đảng viên bằng họ tên; trùng tên thì phải gọi bằng mã mới biết là ai.

Sai:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    ma = "an-1"

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"

Đúng:

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    ma = "an-1"

    [[dang_vien]]
    ho_ten = "Nguyễn Văn An"
    ma = "an-2"
"""

from collections import Counter

from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, year_rule


@year_rule(
    "CB043",
    severity=Severity.ERROR,
    remedy='ghi ma = "…" cho người này, khác mã của người cùng tên.',
    basis=SELF_CONTRADICTION,
)
def same_name_without_code(record: YearRecord) -> Hits:
    members = record.roster.members
    times = Counter(member.full_name for member in members)
    marked = Counter((member.full_name, member.code) for member in members)
    for index, member in enumerate(members):
        shared = f"Có {times[member.full_name]} đảng viên tên {member.full_name}"
        place = record.roster.at("dang_vien", index)
        if times[member.full_name] > 1 and member.code is None:
            yield place, f"{shared}; người ở mục thứ {index + 1} chưa có mã."
        elif marked[member.full_name, member.code] > 1:
            yield place, f"{shared}; mã {member.code} không của riêng người ở mục thứ {index + 1}."
