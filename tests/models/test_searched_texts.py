"""A search goes through every text of every file, and can be narrowed."""

from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
import tomli
from full_samples import SAMPLES

from chibo_cli.commands.find import KindOfText
from chibo_cli.errors import ChiboError
from chibo_cli.loader import load_book
from chibo_cli.searching import Found, Wanted, search
from chibo_cli.searching.labels import KINDS, is_of_kind, label
from chibo_cli.searching.passages import CODES, passages
from chibo_cli.searching.query import read_query

_FILES = [name for name in SAMPLES if not name.startswith(("hd12", "huong-dan", "tieu-chi"))]
# What stands in quotes in the samples and is no text: people, closed lists, codes, times.
_NO_TEXTS = {
    *CODES,
    *("nguoi", "chu_tri", "thu_ky", "nguoi_chuan_bi", "nguoi_trinh_bay", "nguoi_thuc_hien"),
    *("nguoi_kiem_tra", "thanh_phan", "ban_kiem_phieu", "bau_cu.ung_vien.ho_ten"),
    *(
        "nguoi_cham",
        "hinh_thuc",
        "trang_thai",
        "du_thao",
        "boi",
        "chon",
        "tham_quyen",
        "loai_hinh",
        "gioi_tinh",
    ),
    *("the_thuc", "chinh_ta", "co_so", "bat_dau", "ket_thuc", "gio", "tranh_ngay_nghi"),
    *("ra_soat.tinh_trang", "tra_loi_kien_nghi.tinh_trang", "ky_luat.hinh_thuc"),
}


@pytest.fixture
def full_book(tmp_path: Path) -> Path:
    """A book of the full samples, every key in use."""
    for name in _FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SAMPLES[name], encoding="utf-8")
    return tmp_path


def test_every_prose_key_of_every_file_is_found(full_book: Path) -> None:
    record, _ = load_book(full_book, as_of=date(2026, 12, 31))
    found = {
        (each.place.path, ".".join(each.tables), each.text)
        for each in passages([record], of_cell=True)
    }
    expected = {
        (name, key, text) for name in _FILES for key, text in _texts(tomli.loads(SAMPLES[name]), "")
    }
    assert found == expected


def test_every_key_has_words(full_book: Path) -> None:
    record, _ = load_book(full_book, as_of=date(2026, 12, 31))
    labels = {label(each) for each in passages([record], of_cell=True)}
    assert {each for each in labels if "_" in each} == set()
    assert {"nhiệm vụ 1, biện pháp", "chuyên đề, ý kiến", "kiến nghị 1", "nghị quyết 12"} <= labels


def test_the_command_offers_every_kind() -> None:
    assert get_args(KindOfText) == ("tat_ca", *KINDS)


def test_every_kind_has_texts(full_book: Path) -> None:
    record, _ = load_book(full_book, as_of=date(2026, 12, 31))
    every = tuple(passages([record], of_cell=True))
    empty = [kind for kind in KINDS if not any(is_of_kind(each, kind) for each in every)]
    assert empty == []


@pytest.mark.parametrize(
    ("typed", "kind", "person", "keys"),
    [
        ("hop", "y_kien", None, ["chuyen_de.y_kien[1].noi_dung"]),
        ("nhat tri", "ket_luan", None, [
            "chinh_tri_tu_tuong.y_kien_ket_luan",
            "nhiem_vu_chinh_tri.y_kien_ket_luan",
            "xay_dung_dang.y_kien_ket_luan",
            "muc_khac[1].y_kien_ket_luan",
        ]),
        ("thu phí", None, "minh", ["nhiem_vu_chinh_tri.y_kien[1].noi_dung"]),
        ("dong y", None, "cuong", [
            "nhiem_vu_chinh_tri.y_kien[1].tra_loi",
            "muc_khac[1].y_kien[1].tra_loi",
        ]),
        ("khởi công", "nghi_quyet", None, ["nghi_quyet[1].noi_dung"]),
        ("300 m", "nhiem_vu", "binh", ["nhiem_vu[1].yeu_cau", "nhiem_vu_du_kien[1].yeu_cau"]),
        ("con 4", "ra_soat", None, ["ra_soat[1].dien_giai"]),
        ("bao bac", "dang_vien", None, []),
        ("ho", "dang_vien", "an", ["dang_vien[1].phan_cong[1].noi_dung"]),
    ],
)  # fmt: skip
def test_narrowed(
    full_book: Path, typed: str, kind: str | None, person: str | None, keys: list[str]
) -> None:
    found = _search(full_book, typed, kind=kind, person=person)
    assert [hit.passage.place.dotted_key for hit in found.hits] == keys


def test_a_year_that_is_not_there(full_book: Path) -> None:
    with pytest.raises(ChiboError) as told:
        _search(full_book, "rác", year=2019)
    assert str(told.value) == "Sổ không có năm 2019; có 2026."


def test_a_name_nobody_has(full_book: Path) -> None:
    with pytest.raises(ChiboError) as told:
        _search(full_book, "rác", person="Lê Văn Cươg")
    assert str(told.value) == ("Trong sổ không có ai tên «Lê Văn Cươg». Có phải Lê Văn Cường?")


@pytest.mark.parametrize(
    ("typed", "kind", "hint"),
    [
        ("duòng", None, "Gõ không dấu «duong» thì có 11 chỗ."),
        ("khởi công", "kien_nghi", "Bỏ --nguoi, --loai thì có 5 chỗ."),
        ("đường qwzx", None, "Không chỗ nào có «qwzx»."),
        ("dduong", None, "Không chỗ nào có «dduong». Chữ gần giống: dưỡng, đường."),
        ("gương đường", None, "Từng chữ thì có, nhưng không ở cùng một chỗ; thử bỏ bớt chữ."),
        (
            '"thôn trục"',
            None,
            "Các chữ ấy có, nhưng không đứng liền nhau; thử bỏ dấu ngoặc kép.",
        ),
    ],
)
def test_what_comes_nearest(full_book: Path, typed: str, kind: str | None, hint: str) -> None:
    found = _search(full_book, typed, kind=kind)
    assert (found.hits, found.hint) == ((), hint)


def _search(book: Path, typed: str, **narrowed: Any) -> Found:
    record, _ = load_book(book, as_of=date(2026, 12, 31))
    return search(record, Wanted(read_query(typed), **narrowed))


def _texts(table: dict[str, Any], within: str) -> list[tuple[str, str]]:
    """Every text of a TOML table by its keys, without the counts."""
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        here = f"{within}.{key}" if within else key
        if {key, here, ".".join(here.split(".")[-2:])} & _NO_TEXTS:
            continue
        rows = value if isinstance(value, list) else [value]
        if rows and all(isinstance(row, str) for row in rows) and rows != ["Không có"]:
            found.append((here, "\n".join(rows)))
        found += [each for row in rows if isinstance(row, dict) for each in _texts(row, here)]
    return found
