"""criteria new: a set of the cell's own, copied or empty, never written over anything."""

import json
import re
from pathlib import Path

import pytest
import tomli
from command_run import Run
from schema_faults import faults

from chibo_cli.criteria import Condition, CriteriaSet, Method, shipped_criteria_sets
from chibo_cli.models.score import Grounds

FRAMES = [name for name in shipped_criteria_sets() if name != "hai-phong-1665-2019"]
EMPTY = "toàn bộ nội dung (đây là bộ trống, chờ điền theo văn bản thật)"
KIND = 'loai_hinh = "thon_to_dan_pho"\n'


def read(path: Path) -> CriteriaSet:
    return CriteriaSet.model_validate(tomli.loads(path.read_text(encoding="utf-8")))


def test_a_copy_says_what_it_is_and_what_comes_next(run: Run, workspace: Path) -> None:
    told = run("criteria", "new", "xa-binh-lam", "--tu", "hd42-2025", "-C", "so")
    assert (told.code, told.out) == (0, "Đã ghi: so/tieu-chi/xa-binh-lam.toml\n")
    assert told.err == (
        "Chép từ bộ hd42-2025: sửa theo văn bản của cấp uỷ.\n"
        "Sửa xong, kiểm tra:  chibo criteria check xa-binh-lam -C so\n"
        'Dùng bộ này: ghi  bo_tieu_chi = "xa-binh-lam"  ở bảng [quy_uoc] của chibo.toml\n'
    )
    text = (workspace / "tieu-chi" / "xa-binh-lam.toml").read_text(encoding="utf-8")
    assert text.startswith(
        "# Bộ tiêu chí của chi bộ, chép từ bộ hd42-2025 của chương trình; sửa theo "
        "văn bản cấp uỷ.\n"
    )
    assert "# - các mức điểm trong từng tiêu chí\n" in text
    assert "# Kiểm tra:  chibo criteria check xa-binh-lam\n" in text
    assert '# Dùng:      ghi  bo_tieu_chi = "xa-binh-lam"  ở bảng [quy_uoc]' in text


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (
            "hd42-2025",
            "# day_du đang là false. Ghi đủ rồi thì đổi thành true và bỏ con_thieu; hiện còn "
            "thiếu:\n# - lời văn gốc của khung tiêu chí\n",
        ),
        (
            "an-phu-hd42",
            "# day_du đang là true vì bộ được chép đã đủ tiêu chí, điểm. Văn bản của chi bộ có "
            "phần chưa ghi được\n# thì đổi thành false và nêu ở con_thieu; bộ được chép chưa rõ, "
            "ghi rồi thì bỏ:\n# - số, ngày của văn bản ban hành phiếu\n",
        ),
        (
            "nghe-an-27-2023",
            "# day_du đang là false. Ghi đủ rồi thì đổi thành true và bỏ con_thieu.\n",
        ),
    ],
)
def test_the_head_says_what_to_change_and_what_the_words_mean(
    run: Run, workspace: Path, frame: str, said: str
) -> None:
    run("criteria", "new", "ban-chep", "--tu", frame, "-C", "so")
    text = (workspace / "tieu-chi" / "ban-chep.toml").read_text(encoding="utf-8")
    opening = text.partition("\n\n")[0] + "\n"
    assert said in opening
    first = opening.index("# Trước hết sửa cho đúng văn bản chi bộ dùng: ten (tên bộ), co_quan")
    assert first < opening.index(said) < opening.index("# Các từ dùng trong tệp:\n")
    explained = opening.partition("# Các từ dùng trong tệp:\n")[2]
    words = ["cach_cham", "co_so", "khi", "tat_ca", "bang_chung"]
    assert re.findall("^# - ([a-z_]+)", explained, re.MULTILINE) == words
    described = explained.split("\n#\n")[0].replace(" = [{ … }, { … }]", "")
    named = set(re.findall(r"(?<![^\s(])([a-z_]+|A|A-ch|B):", described))
    assert named == {
        *words,
        *(each.value for each in (*Method, *Grounds)),
        *(str(field.alias) for field in Condition.model_fields.values()),
        *("A", "A-ch", "B"),
    } - {"du_kien", "khong"}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_copy_holds_what_its_frame_holds(run: Run, workspace: Path, frame: str) -> None:
    assert run("criteria", "new", "ban-chep", "--tu", frame, "-C", "so").code == 0
    path = workspace / "tieu-chi" / "ban-chep.toml"
    known = shipped_criteria_sets()[frame]
    gaps = known.gaps or ()
    emptied = (EMPTY, *gaps) if frame == "nghe-an-27-2023" else gaps
    assert read(path) == known.model_copy(update={"gaps": emptied})
    text = path.read_text(encoding="utf-8")
    assert faults("tieu-chi", text) == []
    opening = text.partition("\n\n")[0].splitlines()
    assert [line for line in opening if len(line) > 100] == []


def test_points_can_be_added_to_the_checklist(run: Run, workspace: Path) -> None:
    run("criteria", "new", "rieng", "--tu", "hd12-2018", "-C", "so")
    path = workspace / "tieu-chi" / "rieng.toml"
    text = path.read_text(encoding="utf-8")
    assert text.count("# diem_toi_da = …") == 15
    filled = text.replace("# diem_toi_da = …", "diem_toi_da = 4")
    filled = filled.replace("# tong_diem = …", "tong_diem = 60")
    filled = filled.replace('thang_do = "khong"', 'thang_do = "diem"')
    filled = filled.replace(
        '# [[xep_loai]]\n# ten = "…"\n# tu_diem = …', '[[xep_loai]]\nten = "Tốt"'
    )
    path.write_text(filled, encoding="utf-8")
    made = read(path)
    assert (made.total, made.scale, [each.name for each in made.ratings]) == (60, "diem", ["Tốt"])
    assert sum(each.most_points or 0 for each in made.criteria) == 60


@pytest.mark.parametrize(
    ("words", "name", "kinds"),
    [
        (("--tu", "hai-phong-1665-2019-d"), "Chi bộ trong công ty Nhà nước", ["ngoai_nha_nuoc"]),
        (
            ("--tu", "hai-phong-1665-2019", "--loai-hinh", "co_quan_don_vi_su_nghiep"),
            "Chi bộ trong cơ quan hành chính",
            ["su_nghiep"],
        ),
        (("--tu", "hai-phong-1665-2019"), "Chi bộ thôn, tổ dân phố", ["dan_pho"]),
    ],
)
def test_a_set_known_by_its_title_gives_an_empty_form(
    run: Run, workspace: Path, words: tuple[str, ...], name: str, kinds: list[str]
) -> None:
    told = run("criteria", "new", "hai-phong", *words, "-C", "so")
    assert told.code == 0
    assert told.err.startswith("Bộ trống theo hai-phong-1665-2019-")
    text = (workspace / "tieu-chi" / "hai-phong.toml").read_text(encoding="utf-8")
    assert text.startswith("# BỘ TRỐNG, chưa dùng để chấm được: chưa có tiêu chí, điểm, ngưỡng")
    made = read(workspace / "tieu-chi" / "hai-phong.toml")
    assert made.name and made.name.partition("): ")[2].startswith(name)
    assert [
        each.value[-len(end) :] for each, end in zip(made.cell_kinds, kinds, strict=True)
    ] == kinds
    assert (made.criteria, made.ratings, made.knock_outs, made.total) == ((), (), (), None)
    assert (made.complete, made.variants, (made.gaps or ())[0]) == (False, (), EMPTY)
    assert [each.evaluator for each in made.scoring_parties] == [
        *("chi_bo", "cap_uy_vien_phu_trach", "can_bo_du")
    ]
    assert "chibo criteria new" not in text
    shown = run("criteria", "show", "hai-phong", "-C", "so").out
    assert "Bộ tiêu chí ghi nhận chưa đầy đủ\n  - toàn bộ nội dung (đây là bộ trống" in shown


def test_the_samples_of_an_empty_form_can_be_filled_in(run: Run, workspace: Path) -> None:
    run("criteria", "new", "trong", "--tu", "nghe-an-27-2023", "-C", "so")
    path = workspace / "tieu-chi" / "trong.toml"
    opening, body = path.read_text(encoding="utf-8").split("\n\n", 1)
    awake = [
        line.removeprefix("# ") if line.startswith(("# [", "# tong")) or " = " in line else line
        for line in body.splitlines()
    ]
    filled = "\n".join(awake).replace('["…"]', '["du_hop.ty_le"]').replace('"…"', '"x"')
    made = CriteriaSet.model_validate(tomli.loads(f"{opening}\n{filled}".replace("…", "1")))
    (criterion,) = made.criteria
    assert (criterion.key, criterion.criterion_group, criterion.most_points) == ("1.1", "1", 1)
    assert criterion.steps_of_points[0].condition is not None
    assert (made.total, len(made.ratings), len(made.knock_outs)) == (1, 1, 1)
    assert [each.evaluator for each in made.scoring_parties] == ["chi_bo"]


def test_without_a_frame_the_one_in_use_is_copied(run: Run, workspace: Path) -> None:
    cell = workspace / "chibo.toml"
    text = cell.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("bo_tieu_chi")]
    cell.write_text("\n".join(lines), encoding="utf-8")
    assert json.loads(run("criteria", "new", "a", "-C", "so", "--json").out)["theo"] == "hd12-2018"
    cell.write_text(
        "\n".join(lines).replace("[quy_uoc]", '[quy_uoc]\nbo_tieu_chi = "a"'), encoding="utf-8"
    )
    told = run("criteria", "new", "b", "-C", "so")
    assert (told.code, told.err) == (
        2,
        "Lỗi: Ghi thêm --tu BỘ để biết chép từ bộ nào; xem  chibo criteria list\n",
    )


def test_nothing_is_overwritten_and_nothing_written_on_trial(run: Run, workspace: Path) -> None:
    told = run("criteria", "new", "thu", "--tu", "an-phu-hd42", "-C", "so", "--dry-run")
    path = workspace / "tieu-chi" / "thu.toml"
    assert (told.code, told.err) == (0, "Sẽ ghi: so/tieu-chi/thu.toml\n")
    assert not path.exists()
    path.parent.mkdir(exist_ok=True)
    path.write_text("# của tôi\n", encoding="utf-8")
    again = run("criteria", "new", "thu", "--tu", "an-phu-hd42", "-C", "so")
    assert (again.code, again.out) == (2, "")
    assert again.err == (
        f"Lỗi: Đã có {path.resolve()}, chibo giữ nguyên; chọn tên khác cho bộ mới.\n"
    )
    assert path.read_text(encoding="utf-8") == "# của tôi\n"


def test_a_set_named_like_a_shipped_one_stands_before_it(run: Run, workspace: Path) -> None:
    told = run("criteria", "new", "hd42-2025", "--tu", "hd42-2025", "-C", "so")
    assert "Từ nay hd42-2025 là bộ này, không phải bộ cùng tên của chương trình.\n" in told.err
    assert run("criteria", "show", "hd42-2025", "-C", "so").out.startswith("hd42-2025  (của chi bộ")


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Xã Bình Minh", "xa-binh-minh"),
        ("a/b", "a-b"),
        ("../ngoai", "ngoai"),
        ("rieng.toml", "rieng"),
        ("uỷ", "uy"),
        ("", "cua-chi-bo"),
        ("…", "cua-chi-bo"),
        ("a" * 61, "a" * 60),
        ("a\nb", "a-b"),
    ],
)
def test_a_name_that_is_no_file_name(run: Run, workspace: Path, name: str, proposed: str) -> None:
    before = sorted(workspace.rglob("*"))
    told = run("criteria", "new", "-C", "so", "--tu", "hd42-2025", "--", name)
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        "Lỗi: Tên bộ tiêu chí là tên tệp trong thư mục tieu-chi: chỉ gồm chữ không dấu, số và gạch "
        f"nối, dài không quá 60 chữ; ví dụ  {proposed}.\n"
    )
    assert sorted(workspace.rglob("*")) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("con", "--tu", "hd42-2025"), "Windows không cho đặt tên tệp là «con»; chọn tên khác."),
        (
            ("a", "--tu", "hd42"),
            "Không có bộ tiêu chí «hd42». Có phải hd42-2025? --tu nhận bộ có sẵn của chương trình.",
        ),
        (
            ("a", "--tu", "hd42-2025", "--loai-hinh", "hoc_sinh_sinh_vien"),
            "Bộ hd42-2025 không chia theo loại hình chi bộ; bỏ --loai-hinh.",
        ),
        (
            ("a", "--tu", "hai-phong-1665-2019-a", "--loai-hinh", "thon_to_dan_pho"),
            "«hai-phong-1665-2019-a» đã là bộ của một loại hình; bỏ --loai-hinh.",
        ),
    ],
)
def test_what_cannot_be_made(run: Run, workspace: Path, words: tuple[str, ...], said: str) -> None:
    told = run("criteria", "new", *words, "-C", "so")
    assert (told.code, told.out, told.err) == (2, "", f"Lỗi: {said}\n")


def test_a_kind_of_cell_none_of_the_four_is_for(run: Run, workspace: Path) -> None:
    frame = ("--tu", "hai-phong-1665-2019", "--loai-hinh", "luc_luong_vu_trang")
    told = run("criteria", "new", "a", *frame, "-C", "so")
    assert told.code == 2
    assert told.err.startswith(
        "Lỗi: Bộ hai-phong-1665-2019 có 4 bộ theo loại hình; ghi --tu một trong: "
        "hai-phong-1665-2019-a (Chi bộ thôn, tổ dân phố), "
    )


def test_a_folder_that_cannot_be_written(run: Run, workspace: Path) -> None:
    for path in (workspace / "tieu-chi").glob("*"):
        path.unlink()
    if (workspace / "tieu-chi").exists():
        (workspace / "tieu-chi").rmdir()
    (workspace / "tieu-chi").write_text("", encoding="utf-8")
    told = run("criteria", "new", "a", "--tu", "hd42-2025", "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Lỗi: Không ghi được ")


def test_outside_a_book_nothing_is_made(run: Run) -> None:
    told = run("criteria", "new", "a", "--tu", "hd42-2025")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Lỗi: Thư mục này không thuộc sổ sinh hoạt nào")
