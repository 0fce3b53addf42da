"""Nội dung nghị quyết chép lại gần như nguyên văn một nghị quyết trước trong năm.

Nghị quyết cần cụ thể, không trùng lặp: chép lại nghị quyết tháng trước thì không còn nói được tháng
này khác gì. Nghị quyết kết nạp, công nhận chính thức có lời lẽ theo mẫu nên không so.

Sai:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    noi_dung = [
      "Tập trung vận động nhân dân góp đất mở đường, thu hoạch vụ mùa nhanh gọn.",
      "Giữ gìn an ninh trật tự, chăm lo các gia đình chính sách, dọn vệ sinh đường làng hằng tuần.",
    ]

    # tệp 2026/2026-10-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 11
    loai = "thang"
    noi_dung = [
      "Tập trung vận động nhân dân góp đất mở đường, thu hoạch vụ mùa nhanh gọn.",
      "Giữ gìn an ninh trật tự, chăm lo các gia đình chính sách, dọn vệ sinh đường làng hằng tuần.",
    ]

Đúng:

    # tệp 2026/2026-11-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 12
    loai = "thang"
    noi_dung = [
      "Khởi công đường trục thôn ngày 15/11, mỗi hộ hai ngày công; tổ 4 đắp lại 120 m nền lún.",
      "Chi hội Phụ nữ nhận gom pin, bóng đèn hỏng mỗi tháng một lần, bắt đầu từ chủ nhật này.",
    ]

    # tệp 2026/2026-10-03-thuong-ky.toml

    [[nghi_quyet]]
    so = 11
    loai = "thang"
    noi_dung = [
      "Tập trung vận động nhân dân góp đất mở đường, thu hoạch vụ mùa nhanh gọn.",
      "Giữ gìn an ninh trật tự, chăm lo các gia đình chính sách, dọn vệ sinh đường làng hằng tuần.",
    ]
"""

from chibo_cli.facts.changes import as_copied
from chibo_cli.facts.copies import copies
from chibo_cli.facts.told import Told
from chibo_cli.findings import Severity
from chibo_cli.guidelines.sources import PRACTICE
from chibo_cli.models.meeting.kinds import ResolutionKind
from chibo_cli.record import YearRecord
from chibo_cli.rules import Hits, year_rule
from chibo_cli.rules.follow_up.resolutions import resolution_name
from chibo_cli.vietnamese import opening_lower, short_date


@year_rule(
    "CB620",
    severity=Severity.WARNING,
    remedy="chép nhầm thì viết lại theo việc của chính tháng ấy; nghị quyết đã ký thì để nguyên, "
    "kỳ sau ghi việc của tháng: làm gì, ai làm, đến ngày nào.",
    basis=PRACTICE,
)
def resolution_repeated(record: YearRecord) -> Hits:
    issued = [
        (meeting, index, resolution)
        for meeting in record.meetings
        if meeting.is_finished
        for index, resolution in enumerate(meeting.resolutions)
        if resolution.content and resolution.kind is not ResolutionKind.ADMISSION
    ]
    texts = [
        Told(" ".join(resolution.content or ()), meeting.path) for meeting, _, resolution in issued
    ]
    for copy in copies(texts):
        meeting, index, resolution = issued[copy.later]
        before, place, old = issued[copy.earlier]
        source = (
            f"{opening_lower(resolution_name(old, place))} của buổi {before.kind.words} ngày "
            f"{short_date(before.date)}"
        )
        how = as_copied(copy.manner, texts[copy.later].text, texts[copy.earlier].text, source)
        yield (
            meeting.at("nghi_quyet", index, "noi_dung"),
            f"{resolution_name(resolution, index)} {how}.",
            before.at("nghi_quyet", place, "noi_dung"),
        )
