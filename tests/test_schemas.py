"""The schemas for TOML editors: what they accept, what they mark and where, what they say."""

import json
from collections.abc import Iterator
from enum import Enum
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import tomli
from jsonschema import Draft7Validator
from sample_files import CELL, EARLIER, MEETING, ROSTER
from schema_faults import faults

from chibo_cli.models.meeting import Meeting
from chibo_cli.schemas import FILE_KINDS, FileKind, schema_of, schema_text
from chibo_cli.schemas.meanings import MEANINGS

EXAMPLES = Path(__file__).parents[1] / "examples"
EXAMPLE_FILES = sorted(
    path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.glob("chi-bo-*/**/*.toml")
)
NO_SUCH_KEY = "'khoá viết đúng, có trong bảng này' was expected"
HEAD = 'loai = "thuong_ky"\nngay = 2026-11-03\n'

each_kind = pytest.mark.parametrize("kind", FILE_KINDS, ids=lambda kind: kind.slug)


def nodes(schema: Any, pointer: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema within a schema with its JSON pointer, itself first."""
    if isinstance(schema, dict):
        yield pointer, schema
        for key, each in schema.get("properties", {}).items():
            yield from nodes(each, f"{pointer}/properties/{key}")
        yield from nodes(schema.get("items"), f"{pointer}/items")
        for number, each in enumerate(schema.get("anyOf", ())):
            yield from nodes(each, f"{pointer}/anyOf/{number}")


@pytest.mark.parametrize("path", EXAMPLE_FILES)
def test_an_example_file_has_one_schema_and_no_faults(path: str) -> None:
    in_workspace = path.partition("/")[2]
    kinds = [kind.slug for kind in FILE_KINDS if fnmatch(in_workspace, kind.glob)]
    assert len(kinds) == 1
    assert faults(kinds[0], (EXAMPLES / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("slug", "toml"),
    [
        ("chi-bo", CELL),
        ("dang-vien", ROSTER),
        ("buoi-sinh-hoat", EARLIER),
        ("buoi-sinh-hoat", MEETING),
        ("buoi-sinh-hoat", HEAD),
        ("ke-hoach", ""),
    ],
)
def test_a_correct_file_has_no_faults(slug: str, toml: str) -> None:
    assert faults(slug, toml) == []


@pytest.mark.parametrize(
    ("slug", "toml", "marked"),
    [
        ("buoi-sinh-hoat", f'{HEAD}chu_try = "An"', [f"chu_try: {NO_SUCH_KEY}"]),
        (
            "buoi-sinh-hoat",
            f'{HEAD}[[vang]]\nnguoi = "An"\n[[vang]]\nnguoii = "An"',
            [f"vang[2].nguoii: {NO_SUCH_KEY}"],
        ),
        ("buoi-sinh-hoat", f"{HEAD}[ket_luann]", [f"ket_luann: {NO_SUCH_KEY}"]),
        (
            "buoi-sinh-hoat",
            'loai = "hang_thang"\nngay = 2026-11-03',
            [
                "loai: 'hang_thang' is not one of "
                "['thuong_ky', 'chuyen_de', 'ket_hop', 'bat_thuong', 'chi_uy']"
            ],
        ),
        (
            "buoi-sinh-hoat",
            'loai = "thuong_ky"\nngay = "03/11/2026"',
            ["ngay: '03/11/2026' is not a 'date'"],
        ),
        (
            "buoi-sinh-hoat",
            'loai = "thuong_ky"\nngay = 2026-11-03T19:30:00',
            ["ngay: '2026-11-03T19:30:00' is not a 'date'"],
        ),
        ("buoi-sinh-hoat", "ngay = 2026-11-03", [": 'loai' is a required property"]),
        (
            "buoi-sinh-hoat",
            f'{HEAD}[y_kien]\nnguoi = "An"',
            ["y_kien: {'nguoi': 'An'} is not of type 'array', 'string'"],
        ),
        (
            "buoi-sinh-hoat",
            f'{HEAD}[[nghi_quyet]]\nso = "12"',
            ["nghi_quyet[1].so: '12' is not of type 'integer'"],
        ),
        (
            "buoi-sinh-hoat",
            f"{HEAD}[nhiem_vu_chinh_tri]\nket_qua = [1]",
            ["nhiem_vu_chinh_tri.ket_qua[1]: 1 is not of type 'string'"],
        ),
        (
            "dang-vien",
            '[[dang_vien]]\nho_ten = "An"\n[[dang_vien.chuc_vu]]\nloai = "bi_thu"\ntuu = 1',
            [f"dang_vien[1].chuc_vu[1].tuu: {NO_SUCH_KEY}"],
        ),
        (
            "tieu-chi",
            'hieu_luc = "het"',
            ["hieu_luc: 'het' is not one of ['dang_dung', 'da_thay', 'chua_ro']"],
        ),
        ("tieu-chi", 'loai = "ket_hop"', ["loai: 'ket_hop' is not of type 'array'"]),
        ("tieu-chi", "buoc_diem = 0", ["buoc_diem: 0 is less than the minimum of 0.01"]),
        (
            "tieu-chi",
            '[[loai_tru]]\nkhi = { khong = { tat_ca = [{ mot_trong = [{ dukien = "x" }] }] } }',
            [f"loai_tru[1].khi.khong.tat_ca[1].mot_trong[1].dukien: {NO_SUCH_KEY}"],
        ),
        (
            "tieu-chi",
            "[[loai_tru]]\nkhi = { bang = [1], tu = 0.5, khac = false }",
            ["loai_tru[1].khi.bang: [1] is not of type 'number', 'boolean', 'string'"],
        ),
        ("ke-hoach", "nam = 26", ["nam: 26 is less than the minimum of 1930"]),
        ("cham-diem", "[[muc_diem]]\ndiem = 2000", ["muc_diem[1].diem: 2000 is greater than …"]),
    ],
)
def test_a_fault_is_marked_at_its_place(slug: str, toml: str, marked: list[str]) -> None:
    told = faults(slug, toml)
    assert [each.replace("the maximum of 1000", "…") for each in told] == marked


def test_a_date_in_quotes_looks_to_an_editor_like_a_date() -> None:
    """Taplo knows no difference; `chibo check` tells this slip."""
    assert faults("buoi-sinh-hoat", 'loai = "thuong_ky"\nngay = "2026-11-03"') == []


@pytest.mark.parametrize(
    "line",
    [
        *(
            f"bat_dau = {said}"
            for said in (
                '"19:30"',
                '"7:05"',
                '"19 giờ 30"',
                '"19 giờ 30 phút"',
                '"19 Giờ"',
                '"19h30"',
                '" 00:00 "',
                '"19:30:00"',
                "19:30:00",
                "07:05:09.5",
                '"24:00"',
                '"19:60"',
                '"19.30"',
                '"7 giờ tối"',
                '""',
                "19",
            )
        ),
        *(
            f"vang = {said}"
            for said in ("[]", '"không có"', '"Không có."', '"KHÔNG CÓ"', '"không"', '"An"', "1")
        ),
        *(
            f"nhiem_vu_chinh_tri.ket_qua = {said}"
            for said in ('"Một."', '["Một.", "Hai."]', "[]", '""', '"không có"', "[[]]", "1")
        ),
        *(
            f"chuan_bi.nguoi_chuan_bi = {said}"
            for said in ('"An"', '["An", "Bình"]', "[]", '"không có"', "true")
        ),
        *(f"ky = {said}" for said in ('"2026-11"', '"2026-Q1"', '"2026-13"', "202611")),
        *(f"bien_ban.so = {said}" for said in ("11", "0", '"11"', "true")),
        *(f"bien_ban.doc_thong_qua = {said}" for said in ("true", '"có"', "1")),
    ],
)
def test_the_schema_takes_what_the_model_takes(line: str) -> None:
    assert (faults("buoi-sinh-hoat", HEAD + line) == []) == _is_taken(HEAD + line)


def _is_taken(toml: str) -> bool:
    try:
        Meeting.model_validate(tomli.loads(toml))
    except ValueError:
        return False
    return True


@each_kind
def test_a_schema_is_valid_and_its_text_ever_the_same(kind: FileKind) -> None:
    Draft7Validator.check_schema(schema_of(kind))
    text = schema_text(kind)
    schema_text.cache_clear()
    assert text == schema_text(kind)
    assert json.loads(text) == schema_of(kind)
    assert text.endswith("}\n")


@each_kind
def test_a_schema_is_in_one_piece_and_without_english_titles(kind: FileKind) -> None:
    found = dict(nodes(schema_of(kind)))
    assert {pointer for pointer, each in found.items() if "title" in each} == {"#"}
    # Only to what stands around: for taplo's hover, and where a condition holds conditions.
    back = {pointer: each["$ref"] for pointer, each in found.items() if "$ref" in each}
    strays = [each for each, to in back.items() if to not in found or f"{to}/" not in each]
    assert strays == []


@each_kind
def test_a_key_is_listed_once_with_words_that_say_how_to_write_it(kind: FileKind) -> None:
    remedies = {"date": "2026-11-03", "texts": '["…", "…"]'}
    for pointer, each in nodes(schema_of(kind)):
        if "anyOf" in each:
            listed, nothing_refused = each["anyOf"]
            assert (nothing_refused, "description" in each) == (True, False)
            assert listed["description"].endswith("."), pointer
        if each.get("format") == "date":
            assert remedies["date"] in each["anyOf"][0]["description"], pointer
        if each.get("type") == ["string", "array"]:
            assert remedies["texts"] in each["description"], pointer


def closed_lists(kind: FileKind) -> list[dict[str, Any]]:
    return [each for _, each in nodes(schema_of(kind)) if "enum" in each]


@each_kind
def test_every_value_of_a_closed_list_is_explained(kind: FileKind) -> None:
    for each in closed_lists(kind):
        said = each["x-taplo"]["docs"]["enumValues"]
        assert len(said) == len(each["enum"])
        assert None not in said


def test_meanings_name_no_value_that_is_none() -> None:
    values: dict[type[Enum], list[str]] = {
        words: [member.value for member in words] for words in MEANINGS
    }
    assert {words: list(said) for words, said in MEANINGS.items()} == values
