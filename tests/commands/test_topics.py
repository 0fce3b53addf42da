"""`chibo topics`: where the year's topics stand, what is next and by when."""

import csv
import io
import json
from pathlib import Path

from command_run import Run, Told

_THIS_SPRING = "--tinh-den=2026-04-01"


def test_the_year_at_a_glance(run: Run, workspace: Path) -> None:
    told = run("topics", "2026", _THIS_SPRING, "-C", str(workspace))
    assert (told.code, _lines(told)) == (
        0,
        [
            "Quý   Chuyên đề            Đến đâu rồi           Việc tiếp theo       Hạn",
            "─" * 80,
            "1     1. Đảng viên thôn    Đã báo cáo cấp uỷ     Xong",
            "      Đông làm theo Bác,   cấp trên, 26/3/2026",
            "      nêu gương phân",
            "      loại rác…",
            "2     2. Nhận diện và      Đã phân công người    Trao đổi mục đích,   29/5/2026",
            "      khắc phục biểu       chuẩn bị              yêu cầu với người",
            "      hiện ngại va chạm,                         chuẩn bị",
            "      nể nang…",
            "3     3. Học Bác nói đi    Đã phân công người    Trao đổi mục đích,   28/8/2026",
            "      đôi với làm: đảng    chuẩn bị              yêu cầu với người",
            "      viên giúp người                            chuẩn bị",
            "      cao tuổi…",
            "4     4. Giữ lời hứa       Đã phân công người    Trao đổi mục đích,   30/10/2026",
            "      trước dân: soát      chuẩn bị              yêu cầu với người",
            "      lại những việc                             chuẩn bị",
            "      đảng viên đã…",
            "",
            "Việc tiếp theo:",
            "- Chuyên đề 2: trao đổi mục đích, yêu cầu với người chuẩn bị (hạn xong dự thảo,",
            "  29/5/2026).",
            "  Xong thì ghi  trao_doi = …  vào [[chuyen_de_nam]] thứ 2 của",
            "  2026/ke-hoach.toml.",
        ],
    )
    assert told.err == (
        "\nTính đến ngày 01/4/2026. Xem đủ các bước của một quý, của cả năm:\n"
        f"  chibo topics 2026-Q1 -C {workspace}\n"
        f"  chibo topics 2026 --chi-tiet -C {workspace}\n"
    )


def test_a_draft_late_with_the_command_that_works_from_here(run: Run, workspace: Path) -> None:
    told = run("topics", "--tinh-den", "2026-06-02", "-C", "so", "-q")
    assert [line for line in _lines(told) if "quá" in line] == [
        "      khắc phục biểu       chuẩn bị                                   quá 4 ngày"
    ]
    assert _lines(told)[-5:] == [
        "Việc tiếp theo:",
        "- Chuyên đề 2: thông qua dự thảo (hạn xong dự thảo, 29/5/2026).",
        "  chibo new-meeting --loai chuyen_de --ngay 2026-06-30 -C so",
        "  Xong thì ghi  duyet.boi = …  và  duyet.ngay = …  vào [chuyen_de] của tệp buổi",
        "  họp; họp ngày khác thì sửa ngày trong lệnh.",
    ]
    assert told.err == ""
    shown = _lines(told)[-3].split()
    made = run(*shown[1:], "-q")
    assert (made.code, made.out) == (0, "so/2026/2026-06-30-chuyen-de.toml\n")


def test_all_stages_of_one(run: Run, workspace: Path) -> None:
    told = run("topics", "2026-Q1", _THIS_SPRING, "-C", str(workspace))
    source = [
        "                      Căn cứ: Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục",
        "                      II.1.1.b.",
    ]
    assert _lines(told)[:16] == [
        "Chuyên đề 1 (quý 1): Đảng viên thôn Đông làm theo Bác, nêu gương phân loại rác",
        "tại nhà và giữ sạch đường làng, ngõ xóm",
        "đã làm                Phân công người chuẩn bị",
        "                      Trần Thị Minh Nguyệt, Hà Thị Kim Oanh và Nguyễn Tiến Đạt.",
        "                      Ghi ở 2026/2026-03-19-chuyen-de.toml:110",
        *source,
        "đã làm                Trao đổi mục đích, yêu cầu với người chuẩn bị",
        "                      Đã ghi mục đích, chưa ghi ngày trao đổi.",
        "                      Ghi ở 2026/2026-03-19-chuyen-de.toml:107",
        "đã làm    02/3/2026   Thông qua dự thảo",
        "                      Ghi ở 2026/2026-03-19-chuyen-de.toml:112",
        *source,
        "đã làm    12/3/2026   Gửi dự thảo cho đảng viên",
        "                      Ghi ở 2026/2026-03-19-chuyen-de.toml:114",
    ]
    assert _lines(told)[-4:] == [
        "đã làm    26/3/2026   Báo cáo cấp uỷ cấp trên",
        "                      Ghi ở 2026/2026-03-19-chuyen-de.toml:133",
        "                      Căn cứ: Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục",
        "                      II.1.2.",
    ]
    assert run("topics", "1", _THIS_SPRING, "-C", str(workspace)).out == told.out


def test_what_is_next_stands_with_its_command_among_all_stages(run: Run, workspace: Path) -> None:
    meeting = workspace / "2026" / "2026-03-19-chuyen-de.toml"
    text = meeting.read_text(encoding="utf-8").replace("bao_cao_cap_tren = 2026-03-26\n", "")
    meeting.write_text(text, encoding="utf-8")
    told = run("topics", "1", _THIS_SPRING, "-C", "so")
    assert _lines(told)[-7:] == [
        "chưa làm              Báo cáo cấp uỷ cấp trên",
        "                      Hạn: sau buổi họp.",
        "                      chibo topic 2026-03-19 --bao-cao -C so",
        "                      Xong thì ghi  bao_cao_cap_tren = …  vào [chuyen_de] của",
        "                      2026/2026-03-19-chuyen-de.toml.",
        "                      Căn cứ: Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục",
        "                      II.1.2.",
    ]


def test_a_quarter_with_a_reason_and_one_without_anything(run: Run, workspace: Path) -> None:
    plan = workspace / "2026" / "ke-hoach.toml"
    plan.write_text('[[khong_hop]]\nky = "2026-Q2"\nly_do = "chống lũ"\n', encoding="utf-8")
    (workspace / "2026" / "2026-03-19-chuyen-de.toml").unlink()
    told = run("topics", "--tinh-den", "2026-07-03", "-C", "so", "-q")
    assert _lines(told) == [
        "Quý   Chuyên đề   Đến đâu rồi              Việc tiếp theo            Hạn",
        "─" * 80,
        "1     –           Chưa có chuyên đề nào    Làm bù chuyên đề của      31/3/2026",
        "                                           quý                       quá 94 ngày",
        "2     –           Không có chuyên đề:      –",
        "                  chống lũ",
        "3     –           Chưa có chuyên đề nào    Định chuyên đề của quý    30/9/2026",
        "4     –           Chưa có chuyên đề nào    Định chuyên đề của quý    31/12/2026",
        "",
        "Việc tiếp theo:",
        "- Quý 1: làm bù chuyên đề của quý (hết quý 1, 31/3/2026).",
        '  Làm bù: tệp của buổi ấy có  ky = "2026-Q1";  không làm: ghi [[khong_hop]] có',
        '  ky = "2026-Q1"  và ly_do vào 2026/ke-hoach.toml.',
        "- Kế hoạch năm 2026: lập kế hoạch chuyên đề của năm.",
        "  Xong thì ghi  lap_ngay = …  ở đầu 2026/ke-hoach.toml.",
        "- Quý 3: định chuyên đề của quý (hết quý 3, 30/9/2026).",
        "  Xong thì ghi [[chuyen_de_nam]] có  quy = 3  vào 2026/ke-hoach.toml.",
    ]
    told = run("topics", "2026-Q2", "--tinh-den", "2026-07-03", "-C", "so")
    assert _lines(told) == ["Quý 2 năm 2026: Không có chuyên đề: chống lũ."]


def test_for_other_programs(run: Run, workspace: Path) -> None:
    told = run("topics", _THIS_SPRING, "-C", "so", "--json")
    document = json.loads(told.out)
    second = document["quy"][1]["chuyen_de"][0]
    assert (document["nam"], document["tinh_den"], document["chua_doc_het"]) == (
        2026,
        "2026-04-01",
        [],
    )
    assert [stage["ngay"] for stage in document["ke_hoach"]] == ["2025-12-20", "2025-12-25"]
    assert {key: second[key] for key in ("so", "buoi_hop", "den_dau", "viec_tiep_theo")} == {
        "so": 2,
        "buoi_hop": None,
        "den_dau": "nguoi_chuan_bi",
        "viec_tiep_theo": "trao_doi",
    }
    assert second["buoc"][2] == {
        "ma": "duyet",
        "noi_dung": "thông qua dự thảo",
        "tinh_trang": "chua_lam",
        "ngay": None,
        "han": "2026-05-29",
        "han_la": "hạn xong dự thảo",
        "tep": "2026/ke-hoach.toml",
        "muc": "chuyen_de_nam[2].ten",
        "can_cu": "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018, mục II.1.1.b",
        "bang_chung": "A",
        "kinh_nghiem": False,
        "lenh": "chibo new-meeting --loai chuyen_de --ngay 2026-06-30",
        "cach_ghi": "ghi  duyet.boi = …  và  duyet.ngay = …  vào [chuyen_de] của tệp buổi họp; "
        "họp ngày khác thì sửa ngày trong lệnh",
        "ghi_chu": "",
    }


def test_for_a_spreadsheet(run: Run, workspace: Path) -> None:
    rows = _rows(run("topics", _THIS_SPRING, "-C", "so", "--csv"))
    assert [(r["Quý"], r["Số"], r["Việc tiếp theo"], r["Hạn"], r["Hạn là"]) for r in rows] == [
        ("1", "1", "Xong", "", ""),
        *(
            (quarter, quarter, "Trao đổi mục đích, yêu cầu với người chuẩn bị", due, words)
            for quarter, due, words in (
                ("2", "2026-05-29", "hạn xong dự thảo"),
                ("3", "2026-08-28", "hạn xong dự thảo"),
                ("4", "2026-10-30", "hạn xong dự thảo"),
            )
        ),
    ]
    stages = _rows(run("topics", "2026-Q1", _THIS_SPRING, "-C", "so", "--csv"))
    assert [(r["Bước"], r["Tình trạng"], r["Ngày"]) for r in stages][3:5] == [
        ("Gửi dự thảo cho đảng viên", "đã làm", "2026-03-12"),
        ("Họp chuyên đề", "đã làm", "2026-03-19"),
    ]


def test_wishes_that_cannot_be_met(run: Run, workspace: Path) -> None:
    both = run("topics", "--json", "--csv", "-C", "so")
    assert (both.code, both.err) == (2, "Lỗi: Chỉ dùng một trong hai: --json hoặc --csv.\n")
    number = run("topics", "9", _THIS_SPRING, "-C", "so")
    assert (number.code, number.err) == (
        2,
        "Lỗi: Năm 2026 có 4 chuyên đề, số 1 đến 4; không có chuyên đề 9.\n",
    )
    word = run("topics", "quy1", "-C", "so")
    assert word.code == 2
    assert "«quy1» không phải năm, quý hay số của chuyên đề; ghi ví dụ 2026" in word.err


def test_files_that_cannot_be_read_are_told(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "2026-03-19-chuyen-de.toml").write_bytes(b"\xff\xfe\x00")
    told = run("topics", _THIS_SPRING, "-C", "so", "-q")
    assert told.code == 0
    assert " ".join(told.err.split()) == (
        "Chưa đọc được hết 2026/2026-03-19-chuyen-de.toml; chuyên đề ghi ở đó có thể chưa tính đủ. "
        "Xem chỗ hỏng bằng lệnh chibo check."
    )


def test_a_year_the_book_does_not_have(run: Run, workspace: Path) -> None:
    told = run("topics", "2031", _THIS_SPRING, "-C", "so", "--csv")
    assert (told.code, [row["Việc tiếp theo"] for row in _rows(told)]) == (
        0,
        ["Định chuyên đề của quý"] * 4,
    )


def _lines(told: Told) -> list[str]:
    return [line.rstrip() for line in told.out.rstrip("\n").split("\n")]


def _rows(told: Told) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(told.out.removeprefix("\ufeff"))))


def test_a_quarter_of_which_nothing_is_known_says_so(run: Run) -> None:
    run("init", "so", "--ten", "Chi bộ thôn Trại", "--no-input", "-q")
    told = run("topics", "2026-Q1", "--tinh-den", "2026-02-01", "-C", "so")
    assert (told.code, told.out) == (
        0,
        "Chưa đến lúc nói gì về quý này: sổ chưa ghi chuyên đề nào của quý.\n",
    )
