"""form: what is told of Word files, in which form, and with which exit code."""

import json
from pathlib import Path

import pytest
from command_run import Run
from docx import Document
from docx.document import Document as DocxDocument
from docx.shared import Pt
from form_measures import say, the
from form_papers import as_bytes, minutes, resolution


def put(name: str, document: DocxDocument) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(as_bytes(document))


def wrong_resolution() -> DocxDocument:
    """The superior is a committee, three paragraphs are of 13 pt, the grid is narrow."""
    document = resolution()
    say(document, "ĐẢNG BỘ XÃ", "ĐẢNG UỶ XÃ")
    for start in ("1. Chi bộ", "a) Vận động", "b) Thu"):
        the(document, start).runs[0].font.size = Pt(13)
    the(document, "Nghị quyết được").paragraph_format.keep_with_next = False
    return document


def test_each_fault_says_where_what_how_and_why(run: Run) -> None:
    put("sai.docx", wrong_resolution())
    told = run("form", "sai.docx")
    assert (told.code, told.err) == (1, "")
    assert told.out.splitlines() == [
        "sai.docx",
        "  Nghị quyết ngày 05/02/2027, đo theo Hướng dẫn 05-HD/VPTW, ngày 27/5/2026.",
        "",
        "F04 lỗi  Cỡ chữ",
        "    đoạn 12-14: Cỡ chữ 13; phần nội dung cần cỡ 14-15.",
        "    Sai thường gặp SAI13: Lề phải 20 mm, phông Arial, nội dung cỡ chữ 13. Đúng:",
        "    lề phải 15 mm, phông Times New Roman, cỡ chữ 14.",
        "    Cách sửa: Chọn phần nội dung rồi đặt cỡ chữ 14 (hoặc 15 cho toàn văn bản);",
        "    chữ nhỏ nhất của văn bản là cỡ 10.",
        "    Căn cứ: Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, Phụ lục 2 (A: theo văn bản",
        "    chính thức)",
        "",
        "H06 lỗi  Tên đảng bộ cấp trên trực tiếp",
        "    đoạn 1: «ĐẢNG UỶ XÃ VĨNH THUỶ»: Tên cơ quan cấp trên trực tiếp phải bắt đầu",
        "    bằng ĐẢNG BỘ.",
        "    Sai thường gặp SAI4: Ghi ĐẢNG UỶ … ở dòng cơ quan cấp trên. Đúng: ghi ĐẢNG",
        "    BỘ …, tên đảng bộ cấp trên trực tiếp.",
        "    Cách sửa: Dòng đầu bên trái ghi tên đảng bộ cấp trên trực tiếp, bắt đầu bằng",
        "    ĐẢNG BỘ, in hoa, đứng, không đậm, cỡ chữ 14, căn giữa.",
        "    Căn cứ: Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, mục 2.1.2 đ; Phụ lục 2 (A:",
        "    theo văn bản chính thức)",
        "",
        "S06 gợi ý  Khối ký không tách sang trang khác",
        "    đoạn 22: «Nghị quyết được biểu quyết thông qua với 21/21 đồn…»: Đoạn cuối có",
        "    thể tách khỏi khối ký; cần đặt giữ với đoạn sau.",
        "    Cách sửa: Ở đoạn cuối của nội dung đánh dấu Paragraph > Keep with next; ở",
        "    hàng của bảng chữ ký bỏ dấu Allow row to break across pages.",
        "    Căn cứ: Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (C: khuyến nghị, văn bản không",
        "    quy định)",
        "",
        "2 lỗi, 0 cảnh báo, 1 gợi ý; ở 5 chỗ.",
    ]


def test_files_that_are_right(run: Run) -> None:
    put("a.docx", resolution())
    put("b.docx", minutes())
    told = run("form", "*.docx")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        "a.docx",
        "  Nghị quyết ngày 05/02/2027, đo theo Hướng dẫn 05-HD/VPTW, ngày 27/5/2026.",
        "",
        "Không thấy chỗ nào trái thể thức.",
        "",
        "b.docx",
        "  Biên bản ngày 05/02/2027, đo theo Hướng dẫn 05-HD/VPTW, ngày 27/5/2026.",
        "",
        "Không thấy chỗ nào trái thể thức.",
        "",
        "2 tệp: không thấy chỗ nào trái thể thức.",
    ]


def test_one_bad_file_does_not_hide_the_others(run: Run) -> None:
    put("a.docx", resolution())
    Path("b.docx").write_bytes(b"%PDF-1.7")
    told = run("form", "khong-co.docx", "b.docx", ".", "a.docx")
    assert told.code == 2
    assert told.out.startswith("a.docx\n")
    assert told.err.splitlines() == [
        "Lỗi: Tệp khong-co.docx không có; hãy kiểm tra lại tên tệp.",
        "Lỗi: Tệp b.docx là tệp PDF, không đo được thể thức; hãy đo tệp Word (.docx) của văn bản "
        "ấy.",
        "Lỗi: Tệp . là thư mục; hãy ghi tên tệp .docx ở trong đó.",
    ]


def test_nothing_to_measure(run: Run) -> None:
    put("a.docx", Document())
    told = run("form", "a.docx")
    assert (told.code, told.out) == (3, "")
    assert told.err == "Lỗi: Tệp a.docx không có chữ nào, không có gì để đo.\n"
    put("b.docx", resolution())
    assert run("form", "a.docx", "b.docx").code == 0


@pytest.mark.parametrize(
    ("spoilt", "codes"),
    [(resolution, (0, 0, 0)), (wrong_resolution, (1, 1, 1))],
)
def test_what_fails_is_what_was_asked_for(run: Run, spoilt: object, codes: tuple[int, ...]) -> None:
    assert callable(spoilt)
    put("a.docx", spoilt())
    levels = ("loi", "canh_bao", "goi_y")
    assert tuple(run("form", "a.docx", "--fail-on", level).code for level in levels) == codes


def test_advice_fails_only_where_it_was_asked_for(run: Run) -> None:
    document = resolution()
    the(document, "Nghị quyết được").paragraph_format.keep_with_next = False
    put("a.docx", document)
    levels = ("loi", "canh_bao", "goi_y")
    assert [run("form", "a.docx", "--fail-on", level).code for level in levels] == [0, 0, 1]


def test_by_the_old_guideline_nothing_is_an_error(run: Run) -> None:
    document = wrong_resolution()
    say(document, "ngày 05 tháng 02 năm 2027", "ngày 05 tháng 02 năm 2025")
    say(document, "(để báo cáo);", "(để báo cáo),")
    say(document, "trong chi bộ;", "trong chi bộ,")
    put("a.docx", document)
    told = run("form", "a.docx", "-q")
    assert told.code == 0
    levels = [line.split(": ")[-2].split(" ", 1)[1] for line in told.out.splitlines()]
    assert set(levels) == {"cảnh báo", "gợi ý"}


def test_quiet_is_one_line_a_fault(run: Run) -> None:
    put("van-ban/sai.docx", wrong_resolution())
    told = run("form", "van-ban/sai.docx", "-q")
    assert told.out.splitlines() == [
        "van-ban/sai.docx: đoạn 12: «1. Chi bộ hoàn thành các nhiệm vụ đã đề ra.»: F04 lỗi: "
        "Cỡ chữ 13; phần nội dung cần cỡ 14-15.",
        "van-ban/sai.docx: đoạn 13: «a) Vận động nhân dân làm đường;»: F04 lỗi: "
        "Cỡ chữ 13; phần nội dung cần cỡ 14-15.",
        "van-ban/sai.docx: đoạn 14: «b) Thu đảng phí đúng hạn.»: F04 lỗi: "
        "Cỡ chữ 13; phần nội dung cần cỡ 14-15.",
        "van-ban/sai.docx: đoạn 1: «ĐẢNG UỶ XÃ VĨNH THUỶ»: H06 lỗi: "
        "Tên cơ quan cấp trên trực tiếp phải bắt đầu bằng ĐẢNG BỘ.",
        "van-ban/sai.docx: đoạn 22: «Nghị quyết được biểu quyết thông qua với 21/21 đồn…»: "
        "S06 gợi ý: Đoạn cuối có thể tách khỏi khối ký; cần đặt giữ với đoạn sau.",
    ]


def test_json_is_one_document(run: Run) -> None:
    document = resolution()
    say(document, "ĐẢNG BỘ XÃ", "ĐẢNG UỶ XÃ")
    put("van-ban/sai.docx", document)
    told = run("form", "van-ban/sai.docx", "khong-co.docx", "--json")
    assert told.code == 2
    assert json.loads(told.out) == {
        "schema_version": 1,
        "so_phat_hien": {"loi": 1, "canh_bao": 0, "goi_y": 0},
        "tep": [
            {
                "tep": "van-ban/sai.docx",
                "loai": "Nghị quyết",
                "the_thuc": "hd05",
                "ngay": "2027-02-05",
                "ghi_chu": [],
                "phat_hien": [
                    {
                        "ma": "H06",
                        "ten": "Tên đảng bộ cấp trên trực tiếp",
                        "muc_do": "loi",
                        "cho": "đoạn 1: «ĐẢNG UỶ XÃ VĨNH THUỶ»",
                        "noi_dung": "Tên cơ quan cấp trên trực tiếp phải bắt đầu bằng ĐẢNG BỘ.",
                        "cach_sua": "Dòng đầu bên trái ghi tên đảng bộ cấp trên trực tiếp, bắt đầu "
                        "bằng ĐẢNG BỘ, in hoa, đứng, không đậm, cỡ chữ 14, căn giữa.",
                        "can_cu": "Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, mục 2.1.2 đ; Phụ lục 2 "
                        "(A: theo văn bản chính thức)",
                        "sai_thuong_gap": {
                            "so": "SAI4",
                            "sai": "Ghi ĐẢNG UỶ … ở dòng cơ quan cấp trên",
                            "dung": "ghi ĐẢNG BỘ …, tên đảng bộ cấp trên trực tiếp",
                        },
                    }
                ],
            },
            {
                "tep": "khong-co.docx",
                "loi": "Tệp khong-co.docx không có; hãy kiểm tra lại tên tệp.",
            },
        ],
    }


def test_the_day_and_the_guideline_may_be_named(run: Run) -> None:
    put("a.docx", resolution())
    told = run("form", "a.docx", "--ngay", "2027-02-06", "-q")
    assert told.out == (
        "a.docx: đoạn 6: «Vĩnh Thuỷ, ngày 05 tháng 02 năm 2027»: H12 gợi ý: Văn bản in ngày 05 "
        "tháng 02 năm 2027; ngày của văn bản là ngày 06 tháng 02 năm 2027.\n"
    )
    told = run("form", "a.docx", "--the-thuc", "hd36", "-q")
    assert [line.split(": ")[-2] for line in told.out.splitlines()] == [
        "R02 cảnh báo",
        "R02 cảnh báo",
        "L01 cảnh báo",
    ]


def test_a_name_commands_no_terminal(run: Run) -> None:
    put("a\x1b[31m.docx", resolution())
    told = run("form", "a\x1b[31m.docx")
    assert "\x1b" not in told.out


def test_a_paper_without_its_number_and_a_draft_are_told(run: Run) -> None:
    unnumbered, draft = resolution(), resolution()
    say(unnumbered, "Số 05-NQ/CB", "Số      -NQ/CB")
    put("chua-so.docx", unnumbered)
    draft.add_paragraph("BẢN NHÁP - chưa dùng để ký.")
    put("nhap.docx", draft)
    assert run("form", "chua-so.docx").out == (
        "chua-so.docx\n"
        "  Nghị quyết ngày 05/02/2027, đo theo Hướng dẫn 05-HD/VPTW, ngày 27/5/2026.\n"
        "  Văn bản chưa có số.\n\n"
        "Không thấy chỗ nào trái thể thức.\n"
    )
    told = run("form", "nhap.docx").out.splitlines()
    assert told[2] == "  Văn bản còn ghi là bản nháp hoặc dự thảo, chưa dùng để ký."


def test_whoever_has_very_much_to_mend_is_shown_the_shorter_way(run: Run) -> None:
    document = Document()
    document.add_paragraph("CHI BỘ THÔN ĐÔNG")
    document.add_paragraph("NGHỊ QUYẾT")
    document.add_paragraph("Chi bộ họp./.")
    put("xau.docx", document)
    assert run("form", "xau.docx").out.splitlines()[-2:] == [
        "Sửa 21 điều thì lâu; nhanh hơn là chép lời văn vào một tệp .txt rồi in lại đúng",
        "thể thức bằng lệnh  chibo paper.",
    ]
