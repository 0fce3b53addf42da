"""`chibo find`: a text looked for through all years, each hit with its place."""

import csv
import io
import json
from pathlib import Path

import pytest
from command_run import Run

_NO_HIT = "Không thấy «{}» trong sổ.\n"


def test_each_hit_with_its_place_under_its_meeting(run: Run, workspace: Path) -> None:
    told = run("find", "nể", "nang", "-C", "so")
    assert (told.code, told.out.split("\n")) == (
        0,
        [
            "Kế hoạch năm 2026",
            "  2026/ke-hoach.toml:17  Chuyên đề trong kế hoạch, tên (Phạm Quang Trọng, Tạ Thị",
            "  Bích)",
            "    Nhận diện và khắc phục biểu hiện ngại va chạm, nể nang trong sinh hoạt và",
            "    trong công việc của thôn",
            "",
        ],
    )
    assert told.err == "\nCó 1 chỗ ở 1 tệp.\n"


def test_the_newest_meeting_first(run: Run, workspace: Path) -> None:
    told = run("find", "tết", "-C", "so", "-q")
    heads = [line for line in told.out.split("\n") if line and not line.startswith(" ")]
    assert heads == [
        "Buổi thường kỳ ngày 03/3/2026",
        "Phiếu chấm điểm ngày 03/3/2026",
        "Họp chi uỷ ngày 02/3/2026",
        "Định hướng của cấp trên, tháng 3/2026",
        "Buổi thường kỳ ngày 03/02/2026",
        "Phiếu chấm điểm ngày 03/02/2026",
        "Họp chi uỷ ngày 02/02/2026",
        "Định hướng của cấp trên, tháng 2/2026",
        "Buổi thường kỳ ngày 03/01/2026",
        "Họp chi uỷ ngày 02/01/2026",
        "Định hướng của cấp trên, tháng 1/2026",
    ]
    assert told.err == ""


def test_what_somebody_said(run: Run, workspace: Path) -> None:
    told = run("find", "rác", "--nguoi", "nhung", "-C", "so", "-q")
    assert told.out == (
        "Buổi chuyên đề ngày 19/3/2026\n"
        "  2026/2026-03-19-chuyen-de.toml:153  Chuyên đề, ý kiến (Mai Thị Hồng Nhung)\n"
        "    Tôi soạn bài hướng dẫn ủ rác bằng hình gửi qua điện thoại, mong các đồng chí\n"
        "    gửi ảnh nhà mình.\n"
    )


def test_marked_on_a_screen(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    words = ("find", "hai bể", "--loai", "chuyen_de", "-C", "so", "-q")
    coloured = run(*words).out
    assert "    Thêm \x1b[1;31mhai bể\x1b[0m ngoài đồng" in coloured
    assert "    Thêm «hai bể» ngoài đồng" in run(*words, "--no-color").out


def test_not_marked_in_a_pipe(run: Run, workspace: Path) -> None:
    told = run("find", "hai bể", "--loai", "chuyen_de", "-C", "so", "-q")
    assert "    Thêm hai bể ngoài đồng" in told.out


@pytest.mark.parametrize(
    ("words", "plain", "hint"),
    [
        (("rạc",), "rạc", "Gõ không dấu «rac» thì có 21 chỗ.\n"),
        (("rac thai",), "rac thai", "Các chữ ấy có, nhưng không đứng liền nhau; thử bỏ dấu ngoặc"),
        (("rac", "qwzx"), "rac qwzx", "Không chỗ nào có «qwzx».\n"),
        (("[a-z]+(",), "[a-z]+(", "Không chỗ nào có «[a-z]+(»."),
        (("qwzx\x1b[31m",), "qwzx?[31m", "Không chỗ nào có «qwzx», «[31m»."),
    ],
)
def test_nothing_found(
    run: Run, workspace: Path, words: tuple[str, ...], plain: str, hint: str
) -> None:
    told = run("find", *words, "-C", "so")
    assert (told.code, told.out) == (0, _NO_HIT.format(plain))
    assert told.err.startswith(hint)


def test_nothing_found_for_other_programs(run: Run, workspace: Path) -> None:
    told = run("find", "qwzx", "-C", "so", "--json")
    assert (told.code, json.loads(told.out)) == (
        0,
        {"schema_version": 1, "tim": "qwzx", "so_cho": 0, "ket_qua": [], "chua_doc_het": []},
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("",), 'Chưa có chữ nào để tìm; ghi ví dụ  chibo find "rác thải".'),
        (("   ",), 'Chưa có chữ nào để tìm; ghi ví dụ  chibo find "rác thải".'),
        ((".*",), 'Chưa có chữ nào để tìm; ghi ví dụ  chibo find "rác thải".'),
        (
            ("x" * 10_000,),
            "Điều cần tìm dài 10000 ký tự; rút còn vài chữ, nhiều nhất 200 ký tự.",
        ),
        (("rác", "--nam", "1999"), "Sổ không có năm 1999; có 2026."),
        (("rác", "--nguoi", "Qwz"), "Trong sổ không có ai tên «Qwz»."),
        (("rác", "--nam", "1999", "--csv"), "Sổ không có năm 1999; có 2026."),
    ],
)
def test_wishes_that_cannot_be_met(
    run: Run, workspace: Path, words: tuple[str, ...], sentence: str
) -> None:
    told = run("find", *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {sentence}\n")


def test_one_form_at_a_time(run: Run, workspace: Path) -> None:
    told = run("find", "rác", "--json", "--csv", "-C", "so")
    sentence = "Chỉ dùng một trong hai: --json hoặc --csv."
    assert (told.code, json.loads(told.out)["loi"]) == (2, sentence)


def test_as_json(run: Run, workspace: Path) -> None:
    told = run("find", '"hai bể"', "--loai", "chuyen_de", "-C", "so", "--json")
    text = "Thêm hai bể ngoài đồng cho vỏ thuốc bảo vệ thực vật, không gom chung với rác nhựa."
    assert json.loads(told.out) == {
        "schema_version": 1,
        "tim": '"hai bể"',
        "so_cho": 1,
        "ket_qua": [
            {
                "tep": "2026/2026-03-19-chuyen-de.toml",
                "dong": 126,
                "muc": "chuyen_de.tiep_thu",
                "ten_muc": "chuyên đề, tiếp thu ý kiến",
                "nam": 2026,
                "buoi": "2026-03-19-chuyen-de",
                "ngay": "2026-03-19",
                "nguoi": ["Trần Thị Minh Nguyệt", "Hà Thị Kim Oanh", "Nguyễn Tiến Đạt"],
                "noi_dung": text,
                "khop": [[5, 11]],
            }
        ],
        "chua_doc_het": [],
    }


def test_as_csv(run: Run, workspace: Path) -> None:
    told = run("find", "hai bể", "--loai", "chuyen_de", "-C", "so", "--csv")
    rows = list(csv.reader(io.StringIO(told.out.removeprefix("\ufeff"))))
    assert rows[0] == ["Tệp", "Dòng", "Ngày", "Buổi", "Mục", "Người", "Nội dung"]
    assert rows[1][:5] == [
        "2026/2026-03-19-chuyen-de.toml",
        "126",
        "2026-03-19",
        "chuyên đề",
        "Chuyên đề, tiếp thu ý kiến",
    ]
    assert len(rows) == 2


def test_very_many_hits_are_cut_off_with_a_sentence(run: Run, workspace: Path) -> None:
    told = run("find", "dong", "-C", "so")
    places = [line for line in told.out.split("\n") if line.startswith("  20")]
    assert told.err.endswith(
        "Mới in 50 chỗ đầu; thêm chữ, hoặc lọc bằng --loai, --nguoi, --nam; in hết bằng --tat-ca.\n"
    )
    whole = run("find", "dong", "-C", "so", "--tat-ca")
    every = [line for line in whole.out.split("\n") if line.startswith("  20")]
    assert len(every) > len(places)
    assert "Mới in" not in whole.err


def test_a_long_text_is_shown_around_what_was_found(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-04-20-bat-thuong.toml"
    words = f"{'trước đó ' * 40}con đường mới{' sau này' * 40}"
    path.write_text(
        f'loai = "bat_thuong"\nngay = 2026-04-20\n\n[ket_luan]\nnoi_dung = "{words}"\n', "utf-8"
    )
    told = run("find", "con đường mới", "-C", "so", "-q")
    assert told.out == (
        "Buổi bất thường ngày 20/4/2026\n"
        "  2026/2026-04-20-bat-thuong.toml:5  Kết luận\n"
        "    … đó trước đó trước đó trước đó trước đó trước đó trước đó trước đó trước đó\n"
        "    con đường mới sau này sau này sau này sau này sau này sau này sau này sau\n"
        "    này sau này sau này sau này sau này sau này sau này sau này sau này sau này\n"
        "    sau này sau …\n"
    )


def test_what_a_terminal_would_obey_is_not_printed(run: Run, workspace: Path) -> None:
    path = workspace / "2026" / "2026-04-20-bat-thuong.toml"
    path.write_text(
        'loai = "bat_thuong"\nngay = 2026-04-20\n\n[ket_luan]\n'
        'noi_dung = "đường \\u001b[31m mới"\n',
        "utf-8",
    )
    told = run("find", '"đường"', "--loai", "ket_luan", "--nam", "2026", "-C", "so", "-q")
    assert "\x1b" not in told.out


def test_files_that_cannot_be_read_are_told(run: Run, workspace: Path) -> None:
    (workspace / "2026" / "2026-03-19-chuyen-de.toml").write_bytes(b"\xff\xfe\x00")
    told = run("find", "hai bể", "--loai", "chuyen_de", "-C", "so")
    assert (told.code, told.out) == (0, _NO_HIT.format("hai bể"))
    assert told.err.endswith(
        "\nChưa đọc được hết 2026/2026-03-19-chuyen-de.toml; chữ ở đó có thể chưa tìm\n"
        "thấy. Xem chỗ hỏng bằng lệnh  chibo check.\n"
    )


def test_outside_a_book(run: Run) -> None:
    told = run("find", "rác")
    assert told.code == 2
    assert told.err.startswith("Lỗi: Thư mục này không thuộc sổ sinh hoạt nào")
