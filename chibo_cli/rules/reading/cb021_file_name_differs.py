"""Tên tệp hoặc thư mục năm khác với ngày và loại ghi trong tệp.

Nhiệm vụ và kiến nghị được dẫn lại bằng tên tệp, nên tên phải nói đúng ngày và loại buổi sinh hoạt.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-12-03

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml
    loai = "thuong_ky"
    ngay = 2026-11-03
"""

from pathlib import PurePosixPath

from chibo_cli.findings import Severity
from chibo_cli.models.meeting import Meeting
from chibo_cli.record import YearRecord
from chibo_cli.rules import SELF_CONTRADICTION, Hits, meeting_rule
from chibo_cli.vietnamese import short_date


@meeting_rule(
    "CB021",
    severity=Severity.WARNING,
    remedy="sửa ngay hoặc loai, hay đổi tên tệp, chuyển tệp về thư mục của năm đó.",
    basis=SELF_CONTRADICTION,
)
def file_name_differs(meeting: Meeting, record: YearRecord) -> Hits:
    day = meeting.date.isoformat()
    name = f"{day}-{meeting.kind.slug}"
    if meeting.path == f"{meeting.date.year}/{name}.toml":
        return
    path = PurePosixPath(meeting.path)
    if path.stem != name and not path.stem.startswith(f"{name}-"):
        key = "loai" if path.stem.startswith(day) else "ngay"
        yield meeting.at(key), f"Tệp tên {path.name}; theo ngay và loai thì là {name}.toml."
    elif path.parent.name != str(meeting.date.year):
        written = short_date(meeting.date)
        yield meeting.at("ngay"), f"Tệp ở thư mục {path.parent.name} nhưng ngay là {written}."
