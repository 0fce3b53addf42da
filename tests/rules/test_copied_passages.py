"""Passages copied from another meeting: which are compared, which are honest, what is said."""

from datetime import date
from pathlib import Path
from typing import Any

from good_book import NOVEMBER, OCTOBER, good_book, laid_over, write_book

from chibo_cli.checker import check
from chibo_cli.loader import load_year, open_workspace

FIRST = (
    "Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng, yên tâm lao động "
    "sản xuất, chấp hành tốt chủ trương, chính sách, quy ước của thôn."
)
SECOND = (
    "Bà con còn lo giá phân bón vụ đông tăng, lo chuột phá lúa và mấy nhà neo người chưa biết "
    "trông cậy ai lúc thu hoạch, mong tổ đổi công giúp một tay."
)
BLOCK = "chinh_tri_tu_tuong.tinh_hinh_tu_tuong"


def ideology(*paragraphs: str, **keys: Any) -> dict[str, Any]:
    return {**keys, "chinh_tri_tu_tuong": {"tinh_hinh_tu_tuong": list(paragraphs)}}


def committee(day: date, conclusion: str, **keys: Any) -> dict[str, Any]:
    own = {"loai": "chi_uy", "ngay": day, "trang_thai": "hoan_thanh"}
    return {**own, "ket_luan": {"noi_dung": conclusion}, **keys}


def copied(folder: Path, **files: dict[str, Any]) -> list[str]:
    """Where a copied passage is found in the good book with these pieces, and where it is from."""
    book: dict[str, dict[str, Any]] = good_book()
    for path, piece in files.items():
        book[path] = laid_over(book.get(path, {}), piece)
    write_book(book, folder)
    record, reading = load_year(open_workspace(folder), 2026, as_of=date(2026, 11, 30))
    return [
        f"{f.location.path}: {f.location.dotted_key} < {f.related.path}: {f.related.dotted_key}"
        for f in check(record, reading).findings
        if f.code == "CB807" and f.related
    ]


def test_a_passage_of_another_month_of_the_year(tmp_path: Path) -> None:
    files = {OCTOBER: ideology(FIRST), NOVEMBER: ideology(FIRST)}
    assert copied(tmp_path, **files) == [f"{NOVEMBER}: {BLOCK} < {OCTOBER}: {BLOCK}"]
    record, _ = load_year(open_workspace(tmp_path), 2026, as_of=date(2026, 11, 30))
    assert [f.message for f in check(record, ()).findings if f.code == "CB807"] == [
        "Đoạn «Cán bộ, đảng viên và nhân dân phấn khởi, tin tưởng vào…» chép nguyên văn một đoạn "
        "của buổi thường kỳ ngày 03/10/2026."
    ]


def test_one_paragraph_of_several_is_enough_and_told_once(tmp_path: Path) -> None:
    files = {OCTOBER: ideology(SECOND, FIRST), NOVEMBER: ideology(FIRST, SECOND)}
    assert copied(tmp_path, **files) == [f"{NOVEMBER}: {BLOCK} < {OCTOBER}: {BLOCK}"]


def review(hectares: int) -> dict[str, Any]:
    """A review of the month, each of its keys too short to be compared."""
    told = {
        "ket_qua": f"Gặt xong {hectares} ha lúa mùa, phơi kịp trước đợt mưa, không ai bỏ ruộng.",
        "uu_diem": "Các tổ đổi công đúng hẹn, nhà neo người được giúp trước.",
        "han_che": "Mương tưới đầu thôn còn tắc, hai lần hẹn dọn đều hoãn vì mưa.",
        "nguyen_nhan": "Chưa phân đoạn mương cho từng tổ, chưa ai đứng ra gọi người.",
        "phuong_huong": "Dọn mương, thu phí vệ sinh, vận động nốt các hộ góp đất mở đường.",
    }
    return {"nhiem_vu_chinh_tri": told}


def test_a_block_copied_with_another_figure_is_told_once(tmp_path: Path) -> None:
    assert copied(tmp_path, **{OCTOBER: review(40), NOVEMBER: review(42)}) == [
        f"{NOVEMBER}: nhiem_vu_chinh_tri < {OCTOBER}: nhiem_vu_chinh_tri"
    ]


def test_it_may_have_been_told_in_another_place(tmp_path: Path) -> None:
    remark = {"y_kien": [{"nguoi": "Phạm Thị Dung", "noi_dung": FIRST, "tra_loi": SECOND}]}
    files = {OCTOBER: ideology(FIRST), NOVEMBER: remark}
    assert copied(tmp_path, **files) == [f"{NOVEMBER}: y_kien[1].noi_dung < {OCTOBER}: {BLOCK}"]


def test_another_meeting_of_the_same_month_is_compared_too(tmp_path: Path) -> None:
    path = "2026/2026-11-19-chuyen-de.toml"
    files = {NOVEMBER: ideology(FIRST), path: {"ket_luan": {"noi_dung": FIRST}}}
    assert copied(tmp_path, **files) == [f"{path}: ket_luan.noi_dung < {NOVEMBER}: {BLOCK}"]


def test_what_the_committee_prepared_may_be_said_in_the_next_regular_meeting(
    tmp_path: Path,
) -> None:
    prepared = committee(date(2026, 10, 30), FIRST)
    files = {"2026/2026-10-30-chi-uy.toml": prepared, NOVEMBER: ideology(FIRST)}
    assert copied(tmp_path, **files) == []


def test_what_the_committee_copied_from_the_month_before_is_found(tmp_path: Path) -> None:
    path = "2026/2026-10-30-chi-uy.toml"
    files = {path: committee(date(2026, 10, 30), FIRST), OCTOBER: ideology(FIRST)}
    expected = [f"{path}: ket_luan.noi_dung < {OCTOBER}: {BLOCK}"]
    assert copied(tmp_path, **files) == expected
    files[path] |= {"ky": "2026-10"}
    assert copied(tmp_path, **files) == []


def test_the_last_quarter_of_the_year_before_is_compared_too(tmp_path: Path) -> None:
    own = {"loai": "thuong_ky", "trang_thai": "hoan_thanh"}
    path = "2025/2025-10-01-thuong-ky.toml"
    files = {path: ideology(FIRST, **own, ngay=date(2025, 10, 1)), OCTOBER: ideology(FIRST)}
    assert copied(tmp_path, **files) == [f"{OCTOBER}: {BLOCK} < {path}: {BLOCK}"]


def test_the_third_quarter_of_the_year_before_is_not(tmp_path: Path) -> None:
    own = {"loai": "thuong_ky", "trang_thai": "hoan_thanh"}
    path = "2025/2025-09-30-thuong-ky.toml"
    files = {path: ideology(FIRST, **own, ngay=date(2025, 9, 30)), OCTOBER: ideology(FIRST)}
    assert copied(tmp_path, **files) == []


def test_a_draft_is_not_judged(tmp_path: Path) -> None:
    files = {OCTOBER: ideology(FIRST), NOVEMBER: ideology(FIRST, trang_thai="dang_ghi")}
    assert copied(tmp_path, **files) == []
