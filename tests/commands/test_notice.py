"""notice: the notice, the invitations, the message; their numbers, days and what is told."""

import json
from pathlib import Path

import docx
import pytest
import tomli
from command_run import Run

REGISTER = Path("so/2026/so-van-ban.toml")
NOTICE = "so/2026/van-ban/2026-03-03-thuong-ky-thong-bao.docx"
INVITATION = "so/2026/van-ban/2026-02-03-thuong-ky-giay-moi-vu-dinh-phong.docx"
FIRST_NUMBER = (
    "Số 01-{0}/CB là số đầu của loại này trong sổ. Nhiệm kỳ đã dùng số trước khi mở sổ thì ghi "
    "so_truoc.{1} vào [[nhiem_ky]] ở chibo.toml, xoá bảng của văn bản này ở "
    "2026/so-van-ban.toml rồi in lại."
)


def letterhead(path: str) -> list[str]:
    """Number, then place and date of a paper."""
    return [cell.text for cell in docx.Document(path).tables[0].rows[1].cells]


def registered() -> list[dict[str, object]]:
    """What the register of the year holds."""
    papers: list[dict[str, object]] = tomli.loads(REGISTER.read_text(encoding="utf-8"))["van_ban"]
    return papers


def change(workspace: Path, name: str, old: str, new: str) -> None:
    """Change a meeting file of the year."""
    path = workspace / "2026" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def one_line(told: str) -> str:
    return " ".join(told.split())


def test_a_notice_has_the_day_its_file_says_and_a_number(run: Run, workspace: Path) -> None:
    told = run("notice", "2026-03", "-C", "so")
    assert (told.code, told.out) == (0, f"Đã ghi: {NOTICE}\n")
    assert one_line(told.err) == FIRST_NUMBER.format("TB", "thong_bao")
    assert letterhead(NOTICE) == ["Số 01-TB/CB", "Bình Minh, ngày 02 tháng 3 năm 2026"]
    assert [str(each) for each in registered()[0].values()] == [
        "TB",
        "1",
        "2026-03-02",
        "về thời gian, địa điểm, nội dung sinh hoạt chi bộ thường kỳ tháng 3 năm 2026",
        "van-ban/2026-03-03-thuong-ky-thong-bao.docx",
    ]


def test_printed_again_it_keeps_number_and_day(run: Run, workspace: Path) -> None:
    committee = ("notice", "2026-03-02", "--loai", "chi_uy", "-C", "so")
    run("notice", "2026-03", "-C", "so")
    run(*committee, "--ngay", "2026-03-01")
    before = REGISTER.read_bytes()

    told = run(*committee, "--ngay", "2026-03-05")

    paper = "so/2026/van-ban/2026-03-02-chi-uy-thong-bao.docx"
    assert (told.code, told.out) == (0, f"Không đổi: {paper}\n")
    assert one_line(told.err) == (
        "Văn bản đã vào sổ với ngày 01/3/2026; giữ ngày ấy, không ghi ngày 05/3/2026. "
        "Muốn đổi thì sửa ngay ở 2026/so-van-ban.toml."
    )
    assert letterhead(paper) == ["Số 02-TB/CB", "Bình Minh, ngày 01 tháng 3 năm 2026"]
    assert REGISTER.read_bytes() == before


def test_a_day_given_does_not_replace_that_of_the_file(run: Run, workspace: Path) -> None:
    run("notice", "2026-02", "-C", "so")
    told = run("notice", "2026-03", "-C", "so", "--ngay", "2026-02-20")
    assert letterhead(NOTICE) == ["Số 02-TB/CB", "Bình Minh, ngày 02 tháng 3 năm 2026"]
    assert one_line(told.err) == (
        "Tệp buổi họp ghi thông báo ngày 02/3/2026 (thong_bao.ngay); không ghi ngày 20/02/2026."
    )


def test_a_notice_not_before_its_meeting_is_told(run: Run, workspace: Path) -> None:
    run("notice", "2026-03", "-C", "so")
    told = run("notice", "2026-03-02", "--loai", "chi_uy", "-C", "so", "--ngay", "2026-03-02")
    assert told.code == 0
    assert one_line(told.err) == "Văn bản ghi ngày 02/3/2026, không trước ngày họp 02/3/2026."


def test_without_time_and_place_it_is_a_draft_without_number(run: Run, workspace: Path) -> None:
    run("new-meeting", "2026-05", "--loai", "ket_hop", "--ngay", "2026-05-20", "-C", "so", "-q")
    change(workspace, "2026-05-20-ket-hop.toml", "bat_dau = ", "# bat_dau = ")
    change(workspace, "2026-05-20-ket-hop.toml", "dia_diem = ", "# dia_diem = ")
    change(workspace, "2026-05-20-ket-hop.toml", "\nten = ", "\n# ten = ")
    told = run("notice", "2026-05", "-C", "so", "--ngay", "2026-05-15")
    assert told.code == 0
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - giờ bắt đầu (bat_dau)\n"
        "  - địa điểm (dia_diem)\n"
        "  - tên chuyên đề (chuyen_de.ten)\n"
    )
    paper = "so/2026/van-ban/2026-05-20-ket-hop-thong-bao.docx"
    assert letterhead(paper) == ["Số      -TB/CB", "Bình Minh, ngày 15 tháng 5 năm 2026"]
    assert not REGISTER.exists()


def test_a_table_that_cannot_be_read_makes_it_a_draft(run: Run, workspace: Path) -> None:
    change(workspace, "2026-03-03-thuong-ky.toml", "phut = 4", 'phut = "bốn"')
    told = run("notice", "2026-03", "-C", "so")
    assert told.err == (
        "Văn bản là bản nháp. Còn thiếu:\n"
        "  - việc sửa chỗ chưa đọc được trong 2026/2026-03-03-thuong-ky.toml\n"
    )


def test_an_invitation_has_no_number_unless_asked(run: Run, workspace: Path) -> None:
    told = run("notice", "2026-02", "--giay-moi", "-C", "so", "--ngay", "2026-02-01")
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {INVITATION}\n", "")
    assert letterhead(INVITATION) == ["", "Bình Minh, ngày 01 tháng 02 năm 2026"]
    assert not REGISTER.exists()


def test_a_numbered_invitation_keeps_its_number(run: Run, workspace: Path) -> None:
    words = ("notice", "2026-02", "--giay-moi", "-C", "so")
    told = run(*words, "--danh-so", "--ngay", "2026-02-01")
    assert one_line(told.err) == FIRST_NUMBER.format("GM", "giay_moi")
    run(*words)
    assert letterhead(INVITATION) == ["Số 01-GM/CB", "Bình Minh, ngày 01 tháng 02 năm 2026"]
    assert [(each["loai"], each["so"]) for each in registered()] == [("GM", 1)]


def test_every_guest_has_an_invitation_with_a_number_of_its_own(run: Run, workspace: Path) -> None:
    change(
        workspace,
        "2026-02-03-thuong-ky.toml",
        "[[khach_moi]]\n",
        '[[khach_moi]]\nho_ten = "Vũ Đình Phong"\n\n[[khach_moi]]\nho_ten = "Đinh Thị Lan"\n\n'
        "[[khach_moi]]\n",
    )
    told = run("notice", "2026-02", "--giay-moi", "--danh-so", "-C", "so", "-q")
    start = "so/2026/van-ban/2026-02-03-thuong-ky-giay-moi"
    assert told.out.splitlines() == [
        f"{start}-vu-dinh-phong.docx",
        f"{start}-dinh-thi-lan.docx",
        f"{start}-vu-dinh-phong-2.docx",
    ]
    assert [each["so"] for each in registered()] == [1, 2, 3]
    told = run("notice", "2026-02", "--giay-moi", "--khach", "đinh  thị lan", "-C", "so", "-q")
    assert told.out == f"{start}-dinh-thi-lan.docx\n"


def test_an_invitation_on_a_small_sheet(run: Run, workspace: Path) -> None:
    run("notice", "2026-02", "--giay-moi", "--kho", "a5", "-C", "so")
    section = docx.Document(INVITATION).sections[0]
    assert section.page_width and section.page_height
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (148, 210)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("2026-03", "--giay-moi"),
            "Buổi thường kỳ ngày 03/3/2026 không có khách mời; muốn in giấy mời thì thêm bảng "
            "[[khach_moi]] vào 2026/2026-03-03-thuong-ky.toml.",
        ),
        (
            ("2026-02", "--giay-moi", "--khach", "Lan"),
            "Không có khách mời nào tên «Lan» trong 2026/2026-02-03-thuong-ky.toml; ở đó có: "
            "Vũ Đình Phong.",
        ),
        (
            ("2026-02", "--giay-moi", "--khach", " "),
            "Không có khách mời nào tên « » trong 2026/2026-02-03-thuong-ky.toml; ở đó có: "
            "Vũ Đình Phong.",
        ),
        (
            ("2026-02", "--kho", "a5"),
            "--kho, --danh-so và --khach chỉ dùng cùng --giay-moi.",
        ),
        (
            ("2026-02", "--giay-moi", "--tin-nhan"),
            "Chỉ dùng một trong hai: --giay-moi hoặc --tin-nhan.",
        ),
        (
            ("2026-02", "--tin-nhan", "-o", "a.txt"),
            "--tin-nhan chỉ in ra màn hình: bỏ -o, --ngay, --pdf, --open.",
        ),
    ],
)
def test_what_cannot_be_done_says_why(
    run: Run, workspace: Path, words: tuple[str, ...], told: str
) -> None:
    answer = run("notice", *words, "-C", "so")
    assert (answer.code, answer.out, answer.err) == (2, "", f"Lỗi: {told}\n")
    assert not (workspace / "2026" / "van-ban").exists()


def test_a_message_is_only_printed(run: Run, workspace: Path) -> None:
    told = run("notice", "2026-03-19", "--tin-nhan", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        "Chi bộ thôn Đông mời các đồng chí đảng viên dự sinh hoạt chi bộ chuyên đề tháng 3 năm "
        "2026.",
        "Thời gian: 19 giờ 30 phút, thứ Năm, ngày 19/3/2026.",
        "Địa điểm: Nhà văn hoá thôn Đông.",
        "Chủ trì: đồng chí Nguyễn Đình Khải.",
        "Chuyên đề: Đảng viên thôn Đông làm theo Bác, nêu gương phân loại rác tại nhà và giữ "
        "sạch đường làng, ngõ xóm.",
        "Nội dung:",
        "1) Việc đảng viên làm trước ở nhà mình trong phân loại rác.",
        "2) Ba giải pháp cụ thể cần chốt thành nghị quyết.",
        "Chuẩn bị chuyên đề: các đồng chí Trần Thị Minh Nguyệt, Hà Thị Kim Oanh và Nguyễn Tiến "
        "Đạt.",
        "Đọc trước: dự thảo nghị quyết; dự thảo chuyên đề.",
        "Câu hỏi gợi ý thảo luận: 1) Nhà tôi đang tách rác thế nào, bỏ dở ở khâu nào? 2) Hộ "
        "không có vườn thì đưa rác hữu cơ đi đâu? 3) Ai nhắc nhở khi người lạ đổ rác ở cánh "
        "đồng, nhắc bằng cách nào? 4) Sáu tháng sau lấy gì để biết việc này đã tốt lên?",
        "Vắng mặt xin báo trước lý do với đồng chí chủ trì.",
    ]
    assert not (workspace / "2026" / "van-ban").exists()


def test_a_message_to_the_committee_in_the_cells_own_spelling(run: Run, workspace: Path) -> None:
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8")
    cell.write_text(text.replace('chinh_ta = "uỷ"', 'chinh_ta = "ủy"'), encoding="utf-8")
    told = run("notice", "2026-03-02", "--loai", "chi_uy", "--tin-nhan", "-C", "so")
    assert told.out.splitlines() == [
        "Chi bộ thôn Đông mời các đồng chí chi ủy viên dự họp chi ủy tháng 3 năm 2026.",
        "Thời gian: 17 giờ 45 phút, thứ Hai, ngày 02/3/2026.",
        "Địa điểm: Nhà văn hoá thôn Đông.",
        "Chủ trì: đồng chí Nguyễn Đình Khải.",
        "Nội dung: 1) Thông qua nội dung cuộc họp chi uỷ tháng 3. 2) Đánh giá việc thực hiện "
        "Nghị quyết tháng 02. 3) Dự kiến nhiệm vụ tháng 3. 4) Duyệt dự thảo chuyên đề quý I; xem "
        "hồ sơ của đồng chí Lê Thị Thu Trang.",
        "Vắng mặt xin báo trước lý do với đồng chí chủ trì.",
    ]


def test_a_message_says_what_it_lacks(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-05-20-bat-thuong.toml"
    path.write_text(
        'loai = "bat_thuong"\nngay = 2026-05-20\nhinh_thuc = "ca_hai"\n', encoding="utf-8"
    )
    told = run("notice", "2026-05-20", "--tin-nhan", "-C", "so")
    assert told.out.splitlines() == [
        "Chi bộ thôn Đông mời các đồng chí đảng viên dự sinh hoạt chi bộ bất thường ngày "
        "20/5/2026.",
        "Thời gian: ………… giờ, thứ Tư, ngày 20/5/2026.",
        "Địa điểm: ………….",
        "Hình thức: trực tiếp kết hợp trực tuyến.",
        "Chủ trì: đồng chí ………….",
        "Nội dung: ………….",
        "Vắng mặt xin báo trước lý do với đồng chí chủ trì.",
    ]
    missing = [
        "giờ bắt đầu (bat_dau)",
        "địa điểm (dia_diem)",
        "người chủ trì (chu_tri)",
        "nội dung: chương trình ([[chuong_trinh]]) hoặc trọng tâm (trong_tam)",
    ]
    assert told.err == "".join(["Tin nhắn còn thiếu:\n", *(f"  - {each}\n" for each in missing)])
    again = run("notice", "2026-05-20", "--tin-nhan", "-C", "so", "--json")
    assert json.loads(again.out) == {
        "schema_version": 1,
        "tin_nhan": told.out.rstrip("\n"),
        "con_thieu": missing,
    }


def test_no_message_is_longer_than_a_screen(run: Run, workspace: Path) -> None:
    names = sorted(path.stem for path in (workspace / "2026").glob("2026-0*.toml"))
    assert len(names) == 7
    for name in names:
        told = run("notice", f"so/2026/{name}.toml", "--tin-nhan")
        assert len(told.out.splitlines()) <= 15, name
        assert not [line for line in told.out.splitlines() if line[:1] in "*#-_`>"], name


def test_a_notice_without_its_day_says_where_to_record_it(run: Run, workspace: Path) -> None:
    change(workspace, "2026-03-03-thuong-ky.toml", "thong_bao.ngay = 2026-03-02\n", "")
    told = run("notice", "2026-03", "--ngay", "2026-03-02", "-C", "so")
    assert told.code == 0
    assert one_line(told.err) == (
        "Báo xong thì ghi thong_bao.ngay = 2026-03-02 vào [chuan_bi] của "
        f"2026/2026-03-03-thuong-ky.toml. {FIRST_NUMBER.format('TB', 'thong_bao')}"
    )
