"""task list, task show, petition list, petition show: what is open, of whom, and its history."""

import csv
import io
import json
from pathlib import Path

import pytest
from command_run import Run

MARCH = Path("so/2026/2026-03-03-thuong-ky.toml")
ON = ("--tinh-den", "2026-04-10", "-C", "so")
HEAD = [
    "Mã             Nhiệm vụ                 Người thực hiện          Hạn, tình trạng",
    "────────────────────────────────────────────────────────────────────────────────",
]


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def codes(text: str) -> list[str]:
    """The first cell of each row."""
    return [line.split()[0] for line in lines(text) if line[:4] == "2026"]


def test_open_tasks_the_latest_first(run: Run, workspace: Path) -> None:
    told = run("task", "list", *ON)
    assert (told.code, told.err) == (0, "Có 7 nhiệm vụ, 4 quá hạn, tính đến ngày 10/4/2026.\n")
    assert lines(told.out)[:6] == [
        *HEAD,
        "2026-02-03/4   Giúp 60 người tự nộp     Phùng Thị Yến, Nguyễn    20/3/2026",
        "               hồ sơ trực tuyến         Thị Lan Phương           quá hạn 21 ngày",
        "2026-03-03/2   Bón thúc, diệt chuột,    Trịnh Xuân Hùng, Vương   25/3/2026",
        "               ốc lúa xuân              Đức Toàn                 quá hạn 16 ngày",
    ]
    late = ["2026-02-03/4", "2026-03-03/2", "2026-03-03/1", "2026-03-03/3"]
    assert codes(told.out) == [*late, "2026-03-19/3", "2026-03-19/1", "2026-03-19/2"]
    assert max(map(len, lines(told.out))) <= 80


def test_the_group_alone_lists_what_is_open(run: Run, workspace: Path) -> None:
    assert run("task", *ON) == run("task", "list", *ON)
    assert run("petition", *ON) == run("petition", "list", *ON)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (("--nguoi", "oanh"), ["2026-03-03/3", "2026-03-19/1"]),
        (("--nguoi", "Hà Thị Kim", "--tinh-trang", "hoan_thanh"), ["2026-01-03/2"]),
        (("--kiem-tra", "thinh", "--tinh-trang", "qua_han"), ["2026-02-03/4", "2026-03-03/3"]),
        (("--buoi", "2026-03-19"), ["2026-03-19/3", "2026-03-19/1", "2026-03-19/2"]),
        (("--buoi", "2026-03", "--han-truoc", "2026-03-31"), ["2026-03-03/2"]),
        (("--han-truoc", "2026-03-21"), ["2026-02-03/4"]),
    ],
)
def test_tasks_are_chosen(
    run: Run, workspace: Path, asked: tuple[str, ...], found: list[str]
) -> None:
    assert codes(run("task", "list", *asked, *ON).out) == found


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("task", "list", "--nguoi", "bích"), "nhiệm vụ nào còn mở của Tạ Thị Bích"),
        (("task", "list", "--tinh-trang", "huy"), "nhiệm vụ nào đã thôi thực hiện"),
        (
            ("task", "list", "--buoi", "2026-01", "--tinh-trang", "qua_han"),
            "nhiệm vụ nào quá hạn từ buổi 2026-01",
        ),
        (
            ("petition", "list", "--han-truoc", "2026-03-01"),
            "kiến nghị nào chưa trả lời xong có hạn trước ngày 01/3/2026",
        ),
    ],
)
def test_an_empty_list_says_so(
    run: Run, workspace: Path, asked: tuple[str, ...], sentence: str
) -> None:
    told = run(*asked, *ON)
    assert (told.code, told.err) == (0, "")
    assert " ".join(told.out.split()) == f"Không có {sentence}, tính đến ngày 10/4/2026."
    document = json.loads(run(*asked, "--json", *ON).out)
    assert document["nhiem_vu" if asked[0] == "task" else "kien_nghi"] == []


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (("--nguoi", "oanhh"), "Trong sổ không có ai tên «oanhh»; gần giống: Hà Thị Kim Oanh."),
        (
            ("--buoi", "2026-05"),
            "Không có buổi họp nào khớp với 2026-05; ghi ví dụ 2026-10-03, 2026-10 hoặc 2026.",
        ),
        (("--csv", "--json"), "Chỉ dùng một trong hai: --json hoặc --csv."),
        (
            ("--theo", "han", "--csv"),
            "--theo chỉ dùng khi xem trên màn hình; bỏ --theo, hoặc bỏ --json, --csv.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(
    run: Run, workspace: Path, asked: tuple[str, ...], complaint: str
) -> None:
    told = run("task", "list", *asked, *ON)
    assert (told.code, told.err) == (2, f"Lỗi: {complaint}\n")


def test_tasks_in_groups(run: Run, workspace: Path) -> None:
    def titles(by: str) -> list[str]:
        out = lines(run("task", "list", "--theo", by, *ON).out)
        return [line for line in out if line.endswith("nhiệm vụ")]

    assert titles("buoi") == [
        "Buổi thường kỳ ngày 03/02/2026: 1 nhiệm vụ",
        "Buổi thường kỳ ngày 03/3/2026: 3 nhiệm vụ",
        "Buổi chuyên đề ngày 19/3/2026: 3 nhiệm vụ",
    ]
    assert titles("han") == [
        "Quá hạn: 4 nhiệm vụ",
        "Hạn trong tháng 4/2026: 2 nhiệm vụ",
        "Hạn trong tháng 6/2026: 1 nhiệm vụ",
    ]
    assert titles("nguoi")[:3] == [
        "Ngô Quốc Bảo: 1 nhiệm vụ",
        "Nguyễn Văn Chiến: 1 nhiệm vụ",
        "Nguyễn Tiến Đạt: 1 nhiệm vụ",
    ]


def test_a_task_with_its_history(run: Run, workspace: Path) -> None:
    told = run("task", "show", "2026-01/2", *ON)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [
        "Nhiệm vụ 2026-01-03-thuong-ky/2",
        "Tính đến ngày 10/4/2026: gia hạn 1 lần, hoàn thành",
        "",
        "  Nội dung:        Thu phí vệ sinh quý IV của 17 hộ",
        "  Yêu cầu:         Thu đủ, hộ khó khăn xét miễn",
        "  Biện pháp:       Một sổ; phụ nữ tổ cùng đi",
        "  Người thực hiện: Hà Thị Kim Oanh, Nguyễn Văn Chiến",
        "  Người kiểm tra:  Lê Văn Thịnh",
        "  Thời hạn:        31/01/2026",
        "  Lĩnh vực:        hạ tầng, môi trường",
        "",
        "Diễn biến:",
        "  03/01/2026  Buổi thường kỳ: giao, hạn 31/01/2026.",
        "              (2026/2026-01-03-thuong-ky.toml)",
        "  03/02/2026  Buổi thường kỳ: gia hạn đến 25/02/2026.",
        "              Thu 12 hộ; 2 trong 5 hộ còn lại già yếu, xin miễn.",
        "              (2026/2026-02-03-thuong-ky.toml)",
        "  03/3/2026   Buổi thường kỳ: hoàn thành.",
        "              Thu thêm 3 hộ; thôn đồng ý miễn 2 hộ neo đơn.",
        "              (2026/2026-03-03-thuong-ky.toml)",
    ]


def test_what_is_known_on_an_earlier_day(run: Run, workspace: Path) -> None:
    told = run("task", "show", "2026-01/2", "--tinh-den", "2026-02-26", "-C", "so")
    assert told.out.splitlines()[1] == (
        "Tính đến ngày 26/02/2026: còn mở, quá hạn 1 ngày, gia hạn 1 lần"
    )
    told = run("task", "show", "2026-03/1", "--tinh-den", "2026-02-26", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Không có nhiệm vụ 2026-03/1. Xem mọi mã bằng lệnh  chibo task list "
        "--tinh-trang tat_ca.\n",
    )


def test_a_petition_with_its_answer(run: Run, workspace: Path) -> None:
    told = run("petition", "show", "2026-02-03/1", *ON)
    assert told.out.splitlines() == [
        "Kiến nghị 2026-02-03-thuong-ky/1",
        "Tính đến ngày 10/4/2026: đã trả lời",
        "",
        "  Nội dung:        Đề nghị in bản tin chữ to cho các cụ.",
        "  Người kiến nghị: Đặng Hữu Nghĩa",
        "  Thẩm quyền:      cấp uỷ cấp trên",
        "  Nơi xử lý:       Văn phòng Đảng uỷ xã",
        "  Hạn trả lời:     03/3/2026",
        "",
        "Diễn biến:",
        "  03/02/2026  Buổi thường kỳ: nhận kiến nghị.",
        "              (2026/2026-02-03-thuong-ky.toml)",
        "  03/3/2026   Buổi thường kỳ: đã trả lời.",
        "              Xã nhận in mỗi tháng 6 bản chữ to; đã báo đồng chí Nghĩa.",
        "              (2026/2026-03-03-thuong-ky.toml)",
    ]


def test_other_programs_get_the_words_of_the_files(run: Run, workspace: Path) -> None:
    document = json.loads(run("task", "show", "2026-01/2", "--json", *ON).out)
    task = document["nhiem_vu"]
    assert document["tinh_den"] == "2026-04-10"
    assert {key: task[key] for key in ("ma", "han", "han_ban_dau", "tinh_trang")} == {
        "ma": "2026-01-03-thuong-ky/2",
        "han": "2026-02-25",
        "han_ban_dau": "2026-01-31",
        "tinh_trang": "hoan_thanh",
    }
    assert (task["so_lan_gia_han"], task["ngay_khep_lai"]) == (1, "2026-03-03")
    assert [review["tinh_trang"] for review in task["ra_soat"]] == ["gia_han", "hoan_thanh"]
    waiting = json.loads(run("petition", "list", "--json", *ON).out)["kien_nghi"]
    assert [(each["ma"], each["so_ngay_qua_han"]) for each in waiting] == [
        ("2026-03-03-thuong-ky/1", 0)
    ]


def test_rows_for_a_spreadsheet(run: Run, workspace: Path) -> None:
    told = run("task", "list", "--buoi", "2026-01-03", "--tinh-trang", "tat_ca", "--csv", *ON)
    rows = list(csv.DictReader(io.StringIO(told.out.removeprefix("\ufeff"))))
    assert [(row["Mã"], row["Tình trạng"], row["Ngày khép lại"]) for row in rows] == [
        ("2026-01-03-thuong-ky/1", "Hoàn thành", "2026-03-03"),
        ("2026-01-03-thuong-ky/2", "Hoàn thành", "2026-03-03"),
        ("2026-01-03-thuong-ky/3", "Hoàn thành", "2026-03-03"),
        ("2026-01-03-thuong-ky/4", "Hoàn thành", "2026-02-03"),
    ]
    (petition,) = csv.DictReader(io.StringIO(run("petition", "list", "--csv", *ON).out))
    assert (petition["Người kiến nghị"], petition["Tình trạng"]) == ("Đỗ Văn Lợi", "còn mở")


def test_what_the_ledger_may_lack_is_said(run: Run, workspace: Path) -> None:
    Path("so/2026/hong.toml").write_bytes("loai = «họp»\n".encode("utf-16"))
    april = Path("so/2026/2026-04-03-thuong-ky.toml")
    april.write_text(
        'loai = "thuong_ky"\nngay = 2026-04-03\nra_soat = "xem sổ"\n'
        'nhiem_vu = [{ so = 1, noi_dung = "Một" }, { so = 1, noi_dung = "Hai" }, '
        '{ noi_dung = "Ba" }]\n',
        encoding="utf-8",
    )
    told = run("task", "list", "--buoi", "2026-04", *ON)
    assert codes(told.out) == ["2026-04-03/1"]
    assert " ".join(told.err.split()) == (
        "Có 1 nhiệm vụ, tính đến ngày 10/4/2026. "
        "Chưa đọc được hết 2026/hong.toml và 2026/2026-04-03-thuong-ky.toml: nhiệm vụ đặt ra hoặc "
        "khép lại ở đó có thể chưa tính. Xem chỗ hỏng bằng lệnh chibo check. "
        "Không theo dõi được nhiệm vụ thứ 2 ở 2026/2026-04-03-thuong-ky.toml (Hai) vì trùng số 1 "
        "với nhiệm vụ khác; ghi số riêng cho nó. "
        "Không theo dõi được nhiệm vụ thứ 3 ở 2026/2026-04-03-thuong-ky.toml (Ba) vì chưa "
        "ghi so; ghi số riêng cho nó."
    )
    document = json.loads(run("task", "list", "--json", *ON).out)
    assert document["chua_doc_het"] == ["2026/hong.toml", "2026/2026-04-03-thuong-ky.toml"]
    assert [each["so"] for each in document["khong_theo_doi"]] == [1, None]


def test_a_book_without_any_task(run: Run, workspace: Path) -> None:
    for path in Path("so/2026").glob("2026-*.toml"):
        path.unlink()
    told = run("task", *ON)
    assert (told.code, told.out) == (
        0,
        "Không có nhiệm vụ nào còn mở, tính đến ngày 10/4/2026.\n",
    )


def test_a_file_cut_off_half_way_is_told(run: Run, workspace: Path) -> None:
    path = workspace / "2026/2026-03-03-thuong-ky.toml"
    half = path.read_text(encoding="utf-8").partition("[chuan_bi]")[0]
    path.write_text(f'{half}hinh_thuc = "truc', encoding="utf-8")
    told = run("task", "list", *ON)
    assert (told.code, told.err.partition("Chưa đọc")[2]) == (
        0,
        " được hết 2026/2026-03-03-thuong-ky.toml: nhiệm vụ đặt ra hoặc khép lại\n"
        "ở đó có thể chưa tính. Xem chỗ hỏng bằng lệnh  chibo check.\n",
    )
