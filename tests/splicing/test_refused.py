"""What cannot be changed is said in a sentence, and soon."""

import time

import pytest

from chibo_cli.errors import ChiboError
from chibo_cli.splicing import Add, Change, Put, Remove, spliced

pytestmark = pytest.mark.exhaustive

NAME = "2026/2026-11-03-thuong-ky.toml"
PUT = Put(("loai",), "x")
REMEDY = f"chưa sửa gì; chạy  chibo check {NAME}  để xem cách chữa, chữa xong chạy lại lệnh."
TOO_DEEP = (
    f"Tệp {NAME} có bảng hoặc danh sách lồng nhau quá sâu, lệnh này không sửa được; chạy  "
    f"chibo check {NAME}  rồi sửa tay."
)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'a = 1\nb = "x\n', f"Tệp {NAME} có lỗi cú pháp ở dòng 2, cột 7: {REMEDY}"),
        (b"a = 1\nb = \x00\n", f"Tệp {NAME} có lỗi cú pháp ở dòng 2, cột 5: {REMEDY}"),
        ("a = 1\nb = 'ế'".encode("utf-16"), f"Tệp {NAME} không phải UTF-8 từ dòng 1: {REMEDY}"),
        ("a = 1\nb = 'é'".encode("cp1252"), f"Tệp {NAME} không phải UTF-8 từ dòng 2: {REMEDY}"),
        (b"a = " + b"9" * 5000, f"Tệp {NAME} có một số quá lớn: {REMEDY}"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, TOO_DEEP),
        (b"a = " + b"[" * 900 + b"]" * 900, TOO_DEEP),
        (b"a = " + b"{b=" * 900 + b"1" + b"}" * 900, TOO_DEEP),
        (b".".join([b"a"] * 900) + b" = 1", TOO_DEEP),
        (b"[" + b".".join([b"a"] * 5000) + b"]", TOO_DEEP),
        (
            b"# a\n" * 300_000,
            f"Tệp {NAME} lớn hơn 1 MB, không phải tệp ghi của chi bộ; kiểm tra lại tên tệp.",
        ),
    ],
)
def test_a_file_that_cannot_be_changed(content: bytes, sentence: str) -> None:
    started = time.perf_counter()
    with pytest.raises(ChiboError) as error:
        spliced(content, [PUT], name=NAME)

    assert str(error.value) == sentence
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("content", "change", "key"),
    [
        (b"a = 1\n", Remove(("b",)), "b"),
        (b"[[vang]]\n", Put(("vang", 1, "nguoi"), "A"), "vang[2].nguoi"),
        (b"vang = 1\n", Put(("vang", "nguoi"), "A"), "vang.nguoi"),
        (b"[vang]\nnguoi = 'A'\n", Add(("vang",), {"nguoi": "B"}), "vang"),
        (b"[[a]]\n", Add(("a", 1, "b"), {}), "a[2].b"),
        (b"a = 'co'\n", Add(("a",), {}), "a"),
        (b"a = [1]\n", Remove(("a", 1)), "a[2]"),
    ],
)
def test_a_change_of_what_is_not_there(content: bytes, change: Change, key: str) -> None:
    with pytest.raises(ChiboError) as error:
        spliced(content, [change])

    assert str(error.value) == (
        f"Tệp này không có {key}, hoặc ghi chỗ ấy theo cách khác; mở tệp ra xem lại."
    )


def test_a_table_is_not_written_over() -> None:
    with pytest.raises(ChiboError) as error:
        spliced(b"[a]\nb = 1\n", [Put(("a",), 1)], name=NAME)

    assert str(error.value) == (
        f"Tệp {NAME} không có chỗ sửa được a mà giữ nguyên phần còn lại: mở tệp ra sửa tay chỗ "
        f"ấy, rồi chạy  chibo check {NAME}."
    )


def test_a_broken_letter_is_refused() -> None:
    with pytest.raises(ChiboError) as error:
        spliced(b"a = 1\n", [Put(("a",), "xin \udce9")])

    assert str(error.value) == "Lời ghi vào tệp có ký tự hỏng ở vị trí thứ 5; gõ lại lời ấy."


@pytest.mark.parametrize(
    "content",
    [
        b"[[a]]\nb = 1\n" * 70_000,
        b"# b = 1\n" * 120_000,
        b"a = '''" + b"# [x]\n" * 160_000 + b"'''",
        b"a = [" + b"{b=1}," * 150_000 + b"]",
        b"\n" * 1_000_000,
    ],
    ids=["tables", "samples", "text", "braces", "blank"],
)
def test_a_large_file_is_changed_in_a_few_seconds(content: bytes) -> None:
    started = time.perf_counter()

    after = spliced(content, [Put(("loai",), "x")])

    assert len(after) > len(content)
    assert time.perf_counter() - started < 20
