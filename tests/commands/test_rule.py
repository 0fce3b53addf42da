"""rule: each code explained, in the words of its own docstring, with its papers and their grade."""

import json

from command_run import Run


def test_one_rule_is_explained(run: Run) -> None:
    told = run("rule", "CB602")
    assert (told.code, told.err) == (0, "")
    assert (
        told.out
        == """\
CB602  lỗi  (Nghị quyết, nhiệm vụ, kiến nghị)

Nhiệm vụ không có thời hạn.

Không có ngày thì không ai biết khi nào việc ấy chậm, và kỳ họp sau không có gì
để rà soát. Việc làm quanh năm thì ghi rõ là việc thường xuyên.

Áp dụng:  buổi thường kỳ, chuyên đề, kết hợp, bất thường, khi tệp đã ghi xong.
Căn cứ:   Điều lệ Đảng, Điều 24.2 (theo lời văn bản).
Cách sửa: ghi han là ngày chi bộ đã hẹn, hoặc  thuong_xuyen = true  nếu là việc
          quanh năm; chưa hẹn thì kỳ tới chi bộ hẹn ngày.

Sai:
    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    nguoi_thuc_hien = "Lê Văn Cường"

Đúng:
    [[nhiem_vu]]
    so = 2
    noi_dung = "Thu phí vệ sinh quý IV"
    nguoi_thuc_hien = "Lê Văn Cường"
    han = 2026-12-20
"""
    )


def test_a_rule_says_where_it_stands_under_each_guideline(run: Run) -> None:
    papers = [line for line in run("rule", "CB302").out.splitlines() if line.startswith("Căn cứ")]
    assert papers == [
        "Căn cứ:   [hd12-2018] Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.2",
        "Căn cứ:   [hd42-2025] Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025, mục II.2.2",
    ]


def test_a_rule_one_guideline_does_not_ask_for(run: Run) -> None:
    assert "[hd12-2018] hướng dẫn này không đòi hỏi, nên không xét." in run("rule", "CB616").out


def test_the_list_fits_the_screen_and_stands_by_family(run: Run) -> None:
    told = run("rule")
    lines = told.out.splitlines()
    assert [line for line in lines if len(line) > 80] == []
    assert [line for line in lines if line and not line.startswith((" ", "Hiểu"))] == [
        "Đọc tệp và hình thức ghi",
        "Nền nếp trong năm",
        "Chuẩn bị",
        "Điều hành và nội dung",
        "Đảng viên dự sinh hoạt",
        "Biểu quyết",
        "Nghị quyết, nhiệm vụ, kiến nghị",
        "Sinh hoạt chuyên đề",
        "Văn bản và số văn bản",
        "Chấm điểm",
    ]


def test_a_family_is_listed_by_its_beginning(run: Run) -> None:
    told = run("rule", "cb10")
    assert told.out.splitlines()[:2] == [
        "Nền nếp trong năm",
        "  CB101  lỗi       Có tháng chi bộ không họp thường kỳ mà sổ không ghi lý do.",
    ]


def test_a_code_of_reading_has_its_title(run: Run) -> None:
    assert run("rule", "CB007").out == (
        "CB007  đọc tệp  (Đọc tệp và hình thức ghi)\n\nGiá trị sai kiểu: ngày, giờ, số, chữ.\n"
    )


def test_no_such_code(run: Run) -> None:
    told = run("rule", "CB999")
    assert (told.code, told.out) == (2, "")
    assert told.err == ("Lỗi: Không có mã nào là «CB999»; xem danh sách bằng lệnh  chibo rule.\n")


def test_rules_as_json(run: Run) -> None:
    document = json.loads(run("rule", "CB302", "--json").out)
    (rule,) = document["quy_tac"]
    assert rule["can_cu"] == {
        "hd12-2018": {
            "muc_do": "loi",
            "van_ban": [
                {
                    "van_ban": "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018",
                    "dieu": "mục II.1.2",
                    "bang_chung": "A",
                }
            ],
        },
        "hd42-2025": {
            "muc_do": "canh_bao",
            "van_ban": [
                {
                    "van_ban": "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025",
                    "dieu": "mục II.2.2",
                    "bang_chung": "B2",
                }
            ],
        },
    }
    assert (rule["ma"], rule["muc_do"], rule["tieu_de"]) == (
        "CB302",
        "loi",
        "Người chủ trì đồng thời ghi biên bản.",
    )
