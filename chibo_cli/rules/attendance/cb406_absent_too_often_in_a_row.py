"""Có đảng viên vắng có lý do quá ba kỳ thường kỳ liên tiếp trong năm.

Vắng lâu dù có báo cáo cũng làm buổi sinh hoạt không đạt tiêu chí dự họp. Nhiệm vụ đặc biệt của lực
lượng vũ trang không tính; buổi mà đảng viên không thuộc diện triệu tập được bỏ qua, không làm đứt
và không làm dài thêm chuỗi vắng. Người già yếu hay đi xa lâu ngày thì nên xét miễn sinh hoạt hoặc
chuyển sinh hoạt tạm thời.

Sai:

    # tệp 2026/2026-08-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-08-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

Đúng:

    # tệp 2026/2026-09-03-thuong-ky.toml

    loai = "thuong_ky"
    ngay = 2026-09-03
    trang_thai = "hoan_thanh"
    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

    # tệp 2026/2026-10-03-thuong-ky.toml

    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]

    # tệp 2026/2026-11-03-thuong-ky.toml

    vang = [{ nguoi = "Phạm Thị Dung", ly_do = "chăm con nhỏ, có báo cáo" }]
"""

from chibo_cli.facts.absences import ALLOWED_IN_A_ROW, excused_runs, monthly_turns
from chibo_cli.findings import Severity
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.vietnamese import listed, short_date


@year_rule(
    "CB406",
    severity=Severity.WARNING,
    remedy="hỏi người vắng lâu vướng gì; đường xa, mưa lũ thì hỏi cấp trên việc dự trực tuyến; ốm "
    "yếu, đi lâu thì xét miễn hoặc chuyển sinh hoạt tạm thời, ghi vào dang-vien.toml từ ngày xét.",
)
def absent_too_often_in_a_row(record: YearRecord) -> Hits:
    for name, turns in monthly_turns(record).items():
        for chain in excused_runs(turns):
            if len(chain) > ALLOWED_IN_A_ROW:
                days = listed(short_date(turn.meeting.date) for turn in chain)
                yield (
                    chain[ALLOWED_IN_A_ROW].place,
                    f"{name} vắng có lý do {len(chain)} kỳ thường kỳ liên tiếp: {days}.",
                    chain[0].place,
                    f"hỏi {name} vướng gì; đường xa, mưa lũ thì hỏi cấp trên việc dự trực tuyến; "
                    "ốm yếu, đi lâu thì xét miễn hoặc chuyển sinh hoạt tạm thời, ghi vào "
                    "dang-vien.toml từ ngày xét.",
                )
