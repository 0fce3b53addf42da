"""chibo paper: number, day and file are kept; a petition is forwarded; what is refused."""

import json
from datetime import date
from pathlib import Path

import docx
import pytest
import tomli
from command_run import Run

REPORT = "so/2026/van-ban/2026-03-20-bao-cao-ket-qua-thu-dang-phi-quy-i.docx"
LETTER = "so/2026/van-ban/2026-02-03-thuong-ky-chuyen-kien-nghi-1.docx"
FIRST = (
    "Số 01-{symbol}/CB là số đầu của loại này trong sổ. Nhiệm kỳ đã dùng số trước khi mở sổ thì "
    "ghi so_truoc.{key} vào [[nhiem_ky]] ở chibo.toml, xoá bảng của văn bản này ở "
    "2026/so-van-ban.toml rồi in lại."
)


@pytest.fixture
def workspace(workspace: Path) -> Path:
    """The book of a cell that does not say which numbers it used before."""
    cell = workspace / "chibo.toml"
    lines = cell.read_text(encoding="utf-8").splitlines(keepends=True)
    said = (line for line in lines if not line.startswith("so_truoc."))
    cell.write_text("".join(said), encoding="utf-8")
    return workspace


@pytest.fixture
def content(workspace: Path) -> str:
    """A plain file beside the book."""
    Path("nd.txt").write_text("1. Kết quả\nĐã thu đủ.\nTrên đây là báo cáo", encoding="utf-8")
    return "nd.txt"


def said(err: str) -> str:
    """What was said, without the line breaks of the screen."""
    return " ".join(err.split())


def register() -> list[dict[str, object]]:
    text = Path("so/2026/so-van-ban.toml").read_text(encoding="utf-8")
    papers: list[dict[str, object]] = tomli.loads(text)["van_ban"]
    return papers


def head_of(path: str) -> list[str]:
    """The lines of the letterhead's second row."""
    cells = docx.Document(path).tables[0].rows[1].cells
    return [paragraph.text for cell in cells for paragraph in cell.paragraphs if paragraph.text]


def report(run: Run, *words: str, day: str | None = "2026-03-20"):  # type: ignore[no-untyped-def]
    asked = ("paper", "bc", "--noi-dung", "nd.txt", "-C", "so", *words)
    subject = ("--trich-yeu", "Kết quả thu đảng phí quý I")
    return run(*asked, *subject, *(("--ngay", day) if day else ()))


def test_a_report_is_numbered_and_registered(run: Run, content: str) -> None:
    told = report(run)
    assert (told.code, told.out) == (0, f"Đã ghi: {REPORT}\n")
    assert said(told.err) == FIRST.format(symbol="BC", key="bao_cao")
    assert register() == [
        {
            "loai": "BC",
            "so": 1,
            "ngay": date(2026, 3, 20),
            "trich_yeu": "kết quả thu đảng phí quý I",
            "tep": REPORT.removeprefix("so/2026/"),
        }
    ]
    assert head_of(REPORT) == ["Số 01-BC/CB", "Bình Minh, ngày 20 tháng 3 năm 2026"]


def test_printed_again_without_a_day_it_keeps_number_and_day(run: Run, content: str) -> None:
    report(run)
    told = report(run, day=None)
    assert (told.code, told.out) == (0, f"Không đổi: {REPORT}\n")
    assert said(told.err) == (
        "Báo cáo này đã có trong sổ: giữ số 01, ngày 20/3/2026. Là văn bản mới cùng trích yếu thì "
        "thêm --ngay."
    )
    assert len(register()) == 1


def test_the_same_subject_on_another_day_is_another_paper(run: Run, content: str) -> None:
    report(run)
    told = report(run, day="2026-03-25")
    assert told.out == f"Đã ghi: {REPORT.replace('-20-', '-25-')}\n"
    assert [(paper["so"], paper["ngay"]) for paper in register()] == [
        (1, date(2026, 3, 20)),
        (2, date(2026, 3, 25)),
    ]


def test_two_subjects_of_one_file_name_have_two_files(run: Run, content: str) -> None:
    common = ("paper", "tb", "--noi-dung", "nd.txt", "-C", "so", "--ngay", "2026-03-20", "-q")
    run(*common, "--trich-yeu", "nghỉ lễ, Tết")
    told = run(*common, "--trich-yeu", "nghỉ lễ - Tết")
    assert told.out == "so/2026/van-ban/2026-03-20-thong-bao-nghi-le-tet-2.docx\n"
    assert [paper["so"] for paper in register()] == [1, 2]


def test_resolutions_of_meetings_and_registered_ones_run_in_one_series(
    run: Run, content: str
) -> None:
    words = ("--trich-yeu", "kiện toàn chi uỷ", "--ngay", "2026-03-28")
    told = run("paper", "nghị quyết", "--noi-dung", content, "-C", "so", *words)
    assert (told.code, said(told.err)) == (
        0,
        "Nghị quyết của một buổi sinh hoạt in từ tệp buổi họp bằng lệnh chibo resolution.",
    )
    assert register()[0]["so"] == 17


def test_a_number_may_be_forced(run: Run, content: str) -> None:
    told = report(run, "--so", "7")
    assert said(told.err) == (
        "Số 07-BC/CB theo --so; số tiếp theo trong sổ là 01, như vậy là bỏ cách số."
    )
    assert register()[0]["so"] == 7
    told = report(run, "--so", "8")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Báo cáo này đã có trong sổ với số 07, ngày 20/3/2026. Văn bản khác cùng trích yếu "
        "thì ghi --ngay; muốn đổi số thì sửa so-van-ban.toml.\n",
    )


def test_a_forced_number_is_printed_where_the_next_would_be_a_guess(run: Run, content: str) -> None:
    told = report(run, "--so", "7", day="2028-03-20")
    assert (told.code, said(told.err)) == (0, "")
    paper = "so/2028/van-ban/2028-03-20-bao-cao-ket-qua-thu-dang-phi-quy-i.docx"
    assert head_of(paper)[0] == "Số 07-BC/CB"


def test_a_number_the_register_could_not_hold_is_refused(run: Run, content: str) -> None:
    told = report(run, "--so", "100001")
    assert told.code == 2
    assert "Hãy viết một số nguyên từ 1 đến 9999." in said(told.err)
    assert not Path("so/2026/so-van-ban.toml").exists()


def test_a_paper_registered_by_hand_has_one_file_on_whatever_day_it_is_printed(
    run: Run, content: str
) -> None:
    Path("so/2026/so-van-ban.toml").write_text(
        '[[van_ban]]\nloai = "BC"\nso = 3\nngay = 2026-03-20\n'
        'trich_yeu = "kết quả thu đảng phí quý I"\n',
        encoding="utf-8",
    )
    assert report(run, day=None).out == f"Đã ghi: {REPORT}\n"


def test_a_draft_takes_no_number_and_keeps_its_name(run: Run, content: str) -> None:
    told = report(run, "--du-thao", "2", "--khan", "thuong khan")
    path = "so/2026/van-ban/bao-cao-ket-qua-thu-dang-phi-quy-i-du-thao-2.docx"
    assert (told.code, told.out, told.err) == (0, f"Đã ghi: {path}\n", "")
    assert head_of(path) == [
        "Số      -BC/CB",
        "Dự thảo lần 2",
        "THƯỢNG KHẨN",
        "Bình Minh, ngày 20 tháng 3 năm 2026",
    ]
    assert not Path("so/2026/so-van-ban.toml").exists()


def test_what_lacks_an_addressee_is_a_draft_without_number(run: Run, content: str) -> None:
    words = ("--trich-yeu", "phối hợp", "--ngay", "2026-03-20")
    told = run("paper", "cv", "--noi-dung", content, "-C", "so", *words)
    assert (told.code, told.err) == (
        0,
        "Văn bản là bản nháp. Còn thiếu:\n  - nơi gửi đến (--kinh-gui)\n",
    )
    assert not Path("so/2026/so-van-ban.toml").exists()


def test_a_paper_of_the_office_is_not_registered(run: Run, content: str) -> None:
    words = ("--trich-yeu", "đồng chí Nguyễn Văn Chiến", "--ngay", "2026-03-20")
    told = run("paper", "ggt", "--noi-dung", content, "-C", "so", *words)
    assert (told.code, said(told.err)) == (
        0,
        "Giấy giới thiệu in theo mẫu chung của văn bản; nơi nhận có mẫu riêng thì theo mẫu ấy.",
    )
    assert not Path("so/2026/so-van-ban.toml").exists()


def test_an_invitation_is_registered_where_it_is_numbered(run: Run, content: str) -> None:
    words = ("--noi-dung", content, "--trich-yeu", "dự đại hội", "--ngay", "2026-03-20", "-C", "so")
    run("paper", "giấy mời", *words)
    assert not Path("so/2026/so-van-ban.toml").exists()
    run("paper", "giấy mời", *words, "--so", "1")
    assert [(paper["loai"], paper["so"]) for paper in register()] == [("GM", 1)]


def test_a_year_without_a_folder_begins_with_its_first_paper(run: Run, content: str) -> None:
    told = report(run, day="2027-01-05")
    assert told.out == (
        "Đã ghi: so/2027/van-ban/2027-01-05-bao-cao-ket-qua-thu-dang-phi-quy-i.docx\n"
    )
    assert Path("so/2027/so-van-ban.toml").is_file()


def test_dry_run_writes_nothing(run: Run, content: str) -> None:
    told = report(run, "--dry-run", "--json")
    assert [paper["ket_qua"] for paper in json.loads(told.out)["van_ban"]] == ["moi"]
    assert not Path(REPORT).exists()
    assert not Path("so/2026/so-van-ban.toml").exists()


def test_a_petition_is_forwarded(run: Run, workspace: Path) -> None:
    words = ("paper", "cv", "--kien-nghi", "2026-02-03-thuong-ky/1", "-C", "so")
    told = run(*words, "--ngay", "2026-02-05")
    assert (told.code, told.out) == (0, f"Đã ghi: {LETTER}\n")
    assert said(told.err) == FIRST.format(symbol="CV", key="cong_van")
    assert head_of(LETTER) == [
        "Số 01-CV/CB",
        "về việc chuyển kiến nghị của đảng viên",
        "Bình Minh, ngày 05 tháng 02 năm 2026",
    ]
    text = [paragraph.text for paragraph in docx.Document(LETTER).paragraphs]
    assert text == [
        "Kính gửi: Văn phòng Đảng uỷ xã",
        "Tại buổi sinh hoạt chi bộ thường kỳ tháng 02 năm 2026, ngày 03/02/2026, đồng chí "
        "Đặng Hữu Nghĩa có kiến nghị như sau:",
        "“Đề nghị in bản tin chữ to cho các cụ”.",
        "Chi bộ thôn Đông chuyển kiến nghị nêu trên, đề nghị Văn phòng Đảng uỷ xã xem xét, giải "
        "quyết theo thẩm quyền và thông báo kết quả đến chi bộ chậm nhất ngày 03/3/2026 để trả lời "
        "đảng viên.",
    ]


def test_a_forwarding_letter_keeps_number_and_day_in_later_years_too(
    run: Run, workspace: Path
) -> None:
    words = ("paper", "cv", "--kien-nghi", "2026-02-03-thuong-ky/1", "-C", "so")
    run(*words, "--ngay", "2026-02-05")
    told = run(*words, "--ngay", "2027-02-05", "--khong-neu-ten")
    assert told.out == f"Đã ghi lại: {LETTER}\n"
    assert "Công văn này đã có trong sổ: giữ số 01, ngày 05/02/2026." in said(told.err)
    assert "một đảng viên của Chi bộ thôn Đông có" in docx.Document(LETTER).paragraphs[1].text
    assert not Path("so/2027").exists()


def test_a_petition_for_the_cell_itself_is_warned_about(run: Run, workspace: Path) -> None:
    words = ("--kien-nghi", "2026-01-03-thuong-ky/1", "--ngay", "2026-03-01", "-C", "so")
    told = run("paper", "cong-van", *words)
    assert told.code == 0
    assert said(told.err) == " ".join(
        (
            "Kiến nghị này thuộc thẩm quyền của chi bộ (tham_quyen); chi bộ tự trả lời đảng viên, "
            "không phải chuyển.",
            "Kiến nghị này đã được trả lời ở buổi ngày 03/02/2026.",
            "Hạn trả lời 03/02/2026 không sau ngày công văn; xem lại hạn.",
            FIRST.format(symbol="CV", key="cong_van"),
        )
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("cv", "--kien-nghi", "2026-02-03-thuong-ky/7"),
            "Không có kiến nghị 2026-02-03-thuong-ky/7; buổi ấy có 2026-02-03-thuong-ky/1.",
        ),
        (
            ("cv", "--kien-nghi", "2026-02-03-thuong-ky/1", "--ngay", "2026-02-01"),
            "Kiến nghị có từ buổi ngày 03/02/2026; công văn chuyển kiến nghị không thể ghi ngày "
            "01/02/2026.",
        ),
        (
            ("bc", "--kien-nghi", "2026-02-03-thuong-ky/1"),
            "Kiến nghị chuyển bằng công văn: chibo paper cv --kien-nghi 2026-02-03-thuong-ky/1",
        ),
        (
            ("cv", "--kien-nghi", "2026-02-03-thuong-ky/1", "--trich-yeu", "khác"),
            "Công văn chuyển kiến nghị có sẵn trích yếu, lời văn; bỏ --trich-yeu, --phu-luc.",
        ),
        (
            ("bc",),
            "Ghi --noi-dung TỆP cho văn bản tự soạn, hoặc --kien-nghi BUỔI/SỐ để chuyển kiến nghị.",
        ),
        (
            ("cv", "--kien-nghi", ""),
            "«» không phải mã kiến nghị; ghi buổi họp và số, ví dụ 2026-10/2 hoặc "
            "2026-10-03-thuong-ky/2. Xem mã bằng lệnh  chibo petition list.",
        ),
        (
            (*("cv", "--kien-nghi", "2026-02-03-thuong-ky/1"), *("--kinh-gui", "a") * 2),
            "Công văn chuyển kiến nghị gửi một nơi xử lý; chỉ ghi một --kinh-gui, nơi khác ghi ở "
            "--noi-nhan.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt", "--khong-neu-ten"),
            "--khong-neu-ten chỉ dùng với --kien-nghi; bỏ --khong-neu-ten.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt", "--thu-ky", "Trần Thị Bình"),
            "Báo cáo không có người ghi biên bản; bỏ --thu-ky.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt", "--so", "5", "--du-thao", "1"),
            "Dự thảo chưa lấy số; bỏ --so, hoặc bỏ --du-thao.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt", "--trich-yeu", "một việc", "-o", "bc.pdf"),
            "-o phải là một thư mục đã có, hoặc tên tệp có đuôi .docx; bc.pdf không phải.",
        ),
        (
            ("bao-cap", "--noi-dung", "nd.txt"),
            "Không có loại văn bản «bao-cap»; gần nhất là: báo cáo.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt", "--trich-yeu", "một việc", "--khan", "gấp"),
            "Mức độ khẩn «gấp» không có; ghi một trong: khẩn, thượng khẩn, hoả tốc.",
        ),
        (
            ("bc", "--noi-dung", "nd.txt"),
            'Chưa có trích yếu nội dung. Thêm --trich-yeu "…", hoặc ghi ở dòng đầu của tệp nội '
            "dung:  trich_yeu: …",
        ),
    ],
)
def test_what_cannot_be_printed_says_why(
    run: Run, content: str, words: tuple[str, ...], message: str
) -> None:
    told = run("paper", *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {message}\n")
