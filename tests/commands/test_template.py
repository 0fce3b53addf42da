"""template: the cell's own Word forms, as a secretary meets them."""

import json
import shutil
from pathlib import Path

import pytest
from command_run import Run
from word.word_files import template

from chibo_cli.papers.sample_contexts import all_documents, sample_contexts
from chibo_cli.word import template_path

MADE_ELSEWHERE = Path(__file__).parents[1] / "word" / "made-elsewhere" / "libreoffice.docx"


def test_the_list_says_which_template_each_paper_uses(run: Run, workspace: Path) -> None:
    template(workspace, "{{ chu_tri }}")
    template(workspace, "x", name="bien_ban")
    told = run("template", "list", "-C", "so")
    assert told.code == 0
    head, *rows = told.out.splitlines()
    assert head.split("  ")[0] == "Mã"
    assert {row.split()[0] for row in rows} == set(all_documents())
    own = [row for row in rows if row.endswith("của chi bộ")]
    assert [row.split()[0] for row in own] == ["bien-ban"]
    assert [row for row in rows if len(row) > 79] == []
    assert told.err == (
        "Không dùng so/mau/bien_ban.docx: tên tệp không phải mã văn bản nào; có phải bien-ban.docx "
        "không?\n"
    )


def test_the_list_as_json(run: Run, workspace: Path) -> None:
    template(workspace, "{{ chu_tri }}", name="nghi-quyet")
    (workspace / "mau" / "~$nghi-quyet.docx").write_bytes(b"x")
    document = json.loads(run("-C", "so", "--json", "template", "list").out)
    used = {each["ma"]: each for each in document["mau"]}
    assert used["nghi-quyet"] == {
        "ma": "nghi-quyet",
        "ten": "Nghị quyết",
        "cua": "chi_bo",
        "tep": "mau/nghi-quyet.docx",
    }
    assert used["bien-ban"] == {
        "ma": "bien-ban",
        "ten": "Biên bản",
        "cua": "chuong_trinh",
        "tep": None,
    }
    assert document["khong_dung"] == []


def test_a_template_is_copied_once_and_never_overwritten(run: Run, workspace: Path) -> None:
    told = run("template", "copy", "bien-ban", "-C", "so")
    assert (told.code, told.out) == (0, "Đã ghi: so/mau/bien-ban.docx\n")
    copy = workspace / "mau" / "bien-ban.docx"
    assert copy.read_bytes() == template_path("bien-ban").read_bytes()
    copy.write_bytes(b"sua roi")
    again = run("template", "copy", "bien-ban", "-C", "so")
    assert (again.code, again.out) == (2, "")
    assert again.err == (
        f"Lỗi: Đã có {copy}, chibo giữ nguyên; muốn chép lại từ đầu thì đổi tên tệp ấy trước.\n"
    )
    assert copy.read_bytes() == b"sua roi"


def test_a_copy_elsewhere_needs_no_workspace(run: Run, tmp_path: Path) -> None:
    assert run("template", "copy", "nghi-quyet", "-o", "x.docx", "--dry-run").out == (
        "Sẽ ghi: x.docx\n"
    )
    assert not (tmp_path / "x.docx").exists()
    assert run("template", "copy", "nghi-quyet", "-o", "x.docx", "-q").out == "x.docx\n"
    assert run("template", "copy", "nghi-quyet", "-o", ".").out == "Đã ghi: nghi-quyet.docx\n"
    copied = json.loads(run("template", "copy", "nghi-quyet", "-o", "y.docx", "--json").out)
    assert copied == {"schema_version": 1, "chi_thu": False, "tep": "y.docx"}
    assert run("template", "copy", "nghi-quyet", "-o", "x.docx").code == 2


def test_a_paper_is_made_with_the_cells_own_template(run: Run, workspace: Path) -> None:
    shutil.copy(MADE_ELSEWHERE, _own(workspace))
    assert run("minutes", "2026-03", "-C", "so").code == 0
    again = run("minutes", "2026-03", "-C", "so")
    assert again.out.startswith("Không đổi: ")


def test_faults_are_told_with_their_place(run: Run, workspace: Path) -> None:
    template(workspace, "Chủ trì: {{ chu_toa }}", "{%p if so_lieu %}")
    told = run("template", "check", "-C", "so")
    assert told.code == 1
    assert (
        told.out
        == """\
so/mau/bien-ban.docx (Biên bản): 2 lỗi
  lỗi    thân văn bản, đoạn 1
         «Chủ trì: {{ chu_toa }}»
         Thẻ {{ chu_toa }}: văn bản này không có tên «chu_toa»; có phải
         «chu_tri» không?
  lỗi    thân văn bản, đoạn 2
         «{%p if so_lieu %}»
         Khối {%p if so_lieu %} không được đóng bằng {% endif %}.
"""
    )
    assert told.err == "Tên nào điền được, xem bằng lệnh  chibo template fields MÃ.\n"
    refused = run("minutes", "2026-03", "-C", "so")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("Lỗi: Mẫu mau/bien-ban.docx có 2 lỗi nên chưa in được; ")


def test_notes_do_not_fail_a_template(run: Run, workspace: Path) -> None:
    shutil.copy(MADE_ELSEWHERE, _own(workspace))
    told = run("template", "check", "bien-ban", "-C", "so")
    assert (told.code, told.out.splitlines()[0]) == (
        0,
        "so/mau/bien-ban.docx (Biên bản): dùng được, 9 lưu ý",
    )
    assert run("template", "check", "-C", "so", "-q").out.splitlines() == [
        "so/mau/bien-ban.docx (Biên bản): dùng được, 9 lưu ý"
    ]


def test_faults_as_json(run: Run, workspace: Path) -> None:
    template(workspace, "{{ chu_toa }}")
    told = run("template", "check", "-C", "so", "--json")
    assert told.code == 1
    assert json.loads(told.out) == {
        "schema_version": 1,
        "mau": [
            {
                "tep": "mau/bien-ban.docx",
                "ma": "bien-ban",
                "so_loi": 1,
                "phat_hien": [
                    {
                        "muc_do": "loi",
                        "cho": "thân văn bản, đoạn 1",
                        "doan": "{{ chu_toa }}",
                        "noi_dung": "Thẻ {{ chu_toa }}: văn bản này không có tên «chu_toa»; có "
                        "phải «chu_tri» không?",
                    }
                ],
            }
        ],
        "khong_dung": [],
    }


def test_a_file_of_another_name_is_checked_for_a_paper(run: Run, tmp_path: Path) -> None:
    path = template(tmp_path, "{{ chu_tri }}", name="mau-dang-uy")
    unclear = run("template", "check", "mau/mau-dang-uy.docx")
    assert (unclear.code, unclear.out) == (2, "")
    assert unclear.err.startswith(
        "Lỗi: Không rõ mau/mau-dang-uy.docx là mẫu của văn bản nào; thêm --loai, ví dụ  --loai "
    )
    told = run("template", "check", str(path), "--loai", "bien-ban")
    assert (told.code, told.out) == (0, "mau/mau-dang-uy.docx (Biên bản): dùng được\n")


@pytest.mark.parametrize(
    ("words", "code", "start"),
    [
        (["check"], 3, "Chi bộ chưa có mẫu riêng nào trong thư mục mau; "),
        (
            ["check", "bien-ban"],
            2,
            "Lỗi: Chi bộ chưa có mẫu riêng cho Biên bản (mau/bien-ban.docx); ",
        ),
        (
            ["check", "bienban"],
            2,
            "Lỗi: Không có văn bản nào là «bienban». Có phải bien-ban không? ",
        ),
        (["check", "khong-co.docx"], 2, "Lỗi: Không có tệp khong-co.docx."),
        (["check", "a.docx", "--loai", "la"], 2, "Lỗi: Không có văn bản nào là «la»."),
        (
            ["copy", "bien_ban"],
            2,
            "Lỗi: Không có văn bản nào là «bien_ban». Có phải bien-ban không? ",
        ),
        (["list", "thua"], 2, "Lỗi: Thừa «thua»"),
        (["xem"], 2, "Lỗi: Không có lệnh «xem»."),
    ],
)
def test_requests_that_cannot_be_met(
    run: Run, workspace: Path, words: list[str], code: int, start: str
) -> None:
    told = run("-C", "so", "template", *words)
    assert (told.code, told.out) == (code, "")
    assert any(line.startswith(start) for line in told.err.splitlines())


def test_broken_files_are_told_and_the_others_go_on(run: Run, workspace: Path) -> None:
    template(workspace, "{{ chu_tri }}", name="nghi-quyet")
    _own(workspace).write_bytes(b"")
    (workspace / "mau" / "chuong-trinh.docx").mkdir()
    told = run("template", "check", "-C", "so")
    assert told.code == 1
    assert [line for line in told.out.splitlines() if line.startswith("so/")] == [
        "so/mau/bien-ban.docx (Biên bản): 1 lỗi",
        "so/mau/chuong-trinh.docx (Chương trình): 1 lỗi",
        "so/mau/nghi-quyet.docx (Nghị quyết): dùng được",
    ]


def test_only_files_nobody_uses(run: Run, workspace: Path) -> None:
    template(workspace, "x", name="la")
    told = run("template", "check", "-C", "so")
    assert (told.code, told.out) == (3, "")
    assert told.err == (
        "Trong thư mục mau không có mẫu nào mang tên của một văn bản (có la.docx); xem tên "
        "đúng bằng lệnh  chibo template list.\n"
    )


def test_the_names_a_paper_offers(run: Run) -> None:
    told = run("template", "fields", "bien-ban")
    assert told.code == 0
    lines = told.out.splitlines()
    assert [line for line in [*lines, *told.err.splitlines()] if len(line) > 79] == []
    middle = lines.index("Bộ lọc, viết sau dấu | trong thẻ:")
    names = {line.split()[0]: " ".join(line.split()[1:]) for line in lines[2:middle] if line}
    assert names["chu_tri"] == "Nguyễn Đình Khải"
    assert names["ngay"] == "02/01/2026"
    assert names["bat_dau"] == "19 giờ 30 phút"
    assert names["hinh_thuc"] == "truc_tiep (thêm |nhan: trực tiếp)"
    assert names["nhiem_vu"] == "danh sách"
    assert names["nhiem_vu[].so"] == "1"
    assert names["so_lieu"] == "gồm các tên dưới đây"
    assert names["ban_nhap"] == "có hoặc không (dùng trong if)"
    assert lines[middle + 3 : middle + 5] == [
        "  ngay_thang  ngày viết bằng chữ",
        "              {{ ngay|ngay_thang }} → ngày 03 tháng 11 năm 2026",
    ]


def test_the_names_as_json(run: Run) -> None:
    document = json.loads(run("template", "fields", "nghi-quyet", "--json").out)
    names = [each["ten"] for each in document["truong"]]
    assert names[:2] == ["loai", "ngay"]
    assert {"ten": "ngay", "vi_du": "03/01/2026", "danh_sach": False} in document["truong"]
    assert {
        "ten": "gon",
        "nghia": "bỏ dấu câu ở cuối",
        "vi_du": "{{ trich_yeu|gon }} → về thu phí quý IV",
    } in document["bo_loc"]


@pytest.mark.parametrize("slug", sorted(all_documents()))
def test_every_paper_has_samples(slug: str) -> None:
    assert sample_contexts(slug) != ()


@pytest.mark.parametrize("command", ["list", "copy", "check", "fields"])
def test_a_help_page_fits_80_columns(run: Run, command: str) -> None:
    told = run("template", command, "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"Cách dùng: chibo template {command} ")
    assert [line for line in told.out.splitlines() if len(line) > 79] == []


def test_the_group_alone_shows_its_help(run: Run) -> None:
    assert run("template") == run("template", "--help")


def _own(workspace: Path) -> Path:
    (workspace / "mau").mkdir(exist_ok=True)
    return workspace / "mau" / "bien-ban.docx"
