"""sign-in: who is on the list, in what order, and what is filled in."""

from pathlib import Path

import docx
from command_run import Run

LIST = "so/2026/van-ban/2026-03-03-thuong-ky-diem-danh.docx"


def rows(path: str) -> list[list[str]]:
    """The rows of the list with their cells, one over several columns once."""
    table = docx.Document(path).tables[1]
    return [[cell.text for cell in {c._tc: c for c in row.cells}.values()] for row in table.rows]


def text(path: str) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(path).paragraphs]


def test_all_of_the_roster_are_listed_each_in_a_group(run: Run, workspace: Path) -> None:
    told = run("sign-in", "2026-03", "-C", "so")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {LIST}\n", "")
    listed = rows(LIST)
    assert listed[0] == ["TT", "Họ và tên", "Chức vụ, tình trạng", "Ký tên", "Ghi chú"]
    assert [row for row in listed if len(row) == 1] == [
        ["Đảng viên của chi bộ, được triệu tập: 20 đồng chí"],
        ["Đảng viên chuyển sinh hoạt đảng tạm thời đến, được triệu tập: 01 đồng chí"],
        ["Đảng viên được miễn công tác và sinh hoạt đảng: 02 đồng chí"],
        ["Đảng viên chuyển sinh hoạt đảng tạm thời đi nơi khác: 01 đồng chí"],
    ]
    members = [row for row in listed[1:] if len(row) > 1]
    assert [row[0] for row in members] == [str(n) for n in range(1, 25)]
    assert [row[1:3] for row in members[:5]] == [
        ["Nguyễn Đình Khải", "Bí thư\nChính thức"],
        ["Lê Văn Thịnh", "Phó Bí thư\nChính thức"],
        ["Trần Thị Minh Nguyệt", "Chi uỷ viên\nChính thức"],
        ["Ngô Quốc Bảo", "Chính thức"],
        ["Tạ Thị Bích", "Chính thức"],
    ]
    assert [row[1:] for row in members[20:]] == [
        [
            "Mai Thị Hồng Nhung",
            "Dự bị",
            "",
            "Giấy giới thiệu sinh hoạt đảng tạm thời, ngày 27/11/2025\n"
            "Vắng: con nhỏ bị sốt, có báo cáo",
        ],
        [
            "Lương Thị Mận",
            "Chính thức",
            "",
            "Nghị quyết số 06-NQ/CB, ngày 03/8/2025 của Chi bộ thôn Đông",
        ],
        [
            "Đặng Hữu Nghĩa",
            "Chính thức",
            "",
            "Nghị quyết số 41-NQ/CB, ngày 03/9/2023 của Chi bộ thôn Đông",
        ],
        [
            "Cao Văn Sáng",
            "Chính thức",
            "",
            "Giấy giới thiệu sinh hoạt đảng tạm thời, ngày 28/8/2025",
        ],
    ]


def test_after_the_meeting_absences_and_counts_are_filled_in(run: Run, workspace: Path) -> None:
    run("sign-in", "2026-03", "-C", "so")
    assert [row for row in rows(LIST) if len(row) > 1 and row[4].startswith("Vắng")] == [
        ["4", "Ngô Quốc Bảo", "Chính thức", "", "Vắng: trực bảo vệ lễ rằm tháng Giêng, có báo cáo"],
    ]
    assert text(LIST)[4:] == [
        "- Tổng số đảng viên của chi bộ: 23 đồng chí (chính thức: 21, dự bị: 02); được triệu "
        "tập: 21 đồng chí.",
        "- Chuyển sinh hoạt đảng tạm thời đến: 01 đồng chí.",
        "- Được miễn công tác và sinh hoạt đảng: 02 đồng chí.",
        "- Chuyển sinh hoạt đảng tạm thời đi nơi khác: 01 đồng chí.",
        "- Có mặt: 19 đồng chí (đạt 90,5%); vắng mặt: 02 đồng chí, trong đó có lý do: 02, không "
        "có lý do: 0.",
    ]


def test_before_the_meeting_the_counts_stay_open(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-05", "-C", "so", "-q")
    told = run("sign-in", "2026-05", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert text("so/2026/van-ban/2026-05-03-thuong-ky-diem-danh.docx")[-1] == (
        "- Có mặt: ………… đồng chí; vắng mặt: ………… đồng chí, trong đó có lý do: …………, "
        "không có lý do: …………."
    )


def test_the_committee_alone_signs_for_its_meeting(run: Run, workspace: Path) -> None:
    run("sign-in", "2026-03-02", "--loai", "chi_uy", "-C", "so")
    assert rows("so/2026/van-ban/2026-03-02-chi-uy-diem-danh.docx")[1:] == [
        ["Chi uỷ viên được triệu tập: 03 đồng chí"],
        ["1", "Nguyễn Đình Khải", "Bí thư\nChính thức", "", ""],
        [
            "2",
            "Lê Văn Thịnh",
            "Phó Bí thư\nChính thức",
            "",
            "Vắng: dự họp trưởng thôn ở xã, đã gửi báo cáo tháng",
        ],
        ["3", "Trần Thị Minh Nguyệt", "Chi uỷ viên\nChính thức", "", ""],
    ]


def test_a_roster_that_cannot_be_read_whole_makes_a_draft(run: Run, workspace: Path) -> None:
    roster = workspace / "dang-vien.toml"
    with roster.open("a", encoding="utf-8") as file:
        file.write('\n[[dang_vien]]\nho_ten = "Vũ Thị Mai"\nchinh_thuc = "2020"\n')
    told = run("sign-in", "2026-03", "-C", "so")
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n  - việc sửa chỗ chưa đọc được trong dang-vien.toml\n"
    )


def test_rows_are_tall_and_no_row_is_split(run: Run, workspace: Path) -> None:
    run("sign-in", "2026-03", "-C", "so")
    table = docx.Document(LIST).tables[1]
    members = [row for row in table.rows if len({cell._tc for cell in row.cells}) > 1][1:]
    assert {round(row.height.mm, 1) for row in members if row.height} == {10.5}
    assert all(row.height for row in members)
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
