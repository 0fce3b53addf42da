"""A template and its values -> a Word file: whatever a person writes comes out as written."""

import re
import unicodedata
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import jinja2
import pytest
from builder import meeting, record, roster
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from chibo_cli.documents.minutes import minutes
from chibo_cli.models.base import ReadingContext
from chibo_cli.models.cell import Spelling
from chibo_cli.models.meeting import Meeting
from chibo_cli.store import FINGERPRINT_PART, TEXT_PART, fingerprint
from chibo_cli.word import TO_FILL_BY_HAND, environment, render, template_path

AWKWARD = {
    "quotes": "Ông \"Ba\" nói 'được' «ngay»",
    "ampersand and angles": "A & B < C > D &amp; &lt;w:t&gt; </w:t></w:p>",
    "tags of the template language": "{{ chu_tri }} {% if x %} {# ghi chú #} {%p for %}",
    "escapes of docxtpl": "{_{ x }_} {_% y %_} {{{{ }}}}",
    "a backslash": r"C:\chi-bo\van-ban\1 \n \u0041",
    "emoji": "Chúc mừng 🎉 👩🏽‍🌾 👍",
    "decomposed marks": unicodedata.normalize("NFD", "Nguyễn Thị Huệ, uỷ viên"),
    "stacked marks": "Ể Ẫ Ữ Ặ Ợ Ế ễ ẫ ữ",
    "a very long word": "Nguyễn" * 500,
}


def read(**keys: Any) -> Meeting:
    return Meeting.model_validate(
        {"loai": "thuong_ky", "ngay": date(2026, 11, 3), **keys},
        context=ReadingContext("2026/2026-11-03-thuong-ky.toml", roster().names),
    )


def minutes_of(held: Meeting, *missing: str, spelling: Spelling = Spelling.NEW) -> bytes:
    context = minutes.context(record(held), held, missing)
    return render(template_path("bien-ban"), context, spelling=spelling)


def text_part(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
        return archive.read(TEXT_PART).decode("utf-8")


def paragraphs(content: bytes) -> list[str]:
    """All paragraphs, those of table cells included, in order."""
    text_part(content)
    body = Document(BytesIO(content)).element.body
    return ["".join(t.text or "" for t in p.iterfind(".//{*}t")) for p in body.iterfind(".//{*}p")]


def template(tmp_path: Path, text: str) -> Path:
    """The minutes' template with one paragraph of that text for a body."""
    path = tmp_path / "mau.docx"
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    with ZipFile(template_path("bien-ban")) as source, ZipFile(path, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == TEXT_PART:
                xml = content.decode("utf-8")
                end = xml.rindex("<w:sectPr")
                content = (xml[: xml.index("<w:body>")] + body + xml[end:]).encode()
            archive.writestr(name, content, compress_type=ZIP_DEFLATED)
    return path


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
def test_awkward_text_comes_out_as_it_was_written(text: str) -> None:
    held = read(
        dia_diem=text,
        y_kien=[{"nguoi": text, "noi_dung": text}],
        nhiem_vu=[{"so": 1, "noi_dung": text, "nguoi_thuc_hien": [text]}],
        kien_nghi=[{"so": 1, "nguoi": text, "noi_dung": text}],
    )
    found = paragraphs(minutes_of(held))
    assert f"- Đồng chí {text}: {text[0].upper()}{text[1:]}." in found
    assert text in found
    assert f"{text}." in found
    assert any(line.startswith(f"Vào hồi {TO_FILL_BY_HAND} giờ") and text in line for line in found)
    assert f"- Đồng chí {text}: {text[0].upper()}{text[1:]}." in found


def test_lines_of_a_single_text_become_spaces() -> None:
    held = read(chu_tri="Nguyễn\nVăn\tAn", dia_diem="Nhà\r\nvăn hoá\u2028thôn Đông")
    found = paragraphs(minutes_of(held))
    assert "Nguyễn Văn An" in found
    assert any("tại Nhà văn hoá thôn Đông, Chi bộ" in line for line in found)


def test_characters_xml_cannot_hold_are_left_out() -> None:
    held = read(chu_tri="Nguyễn\x00 Văn\x01 An\ufffe\uffff\x08\x7f\x80")
    assert "Nguyễn Văn An" in paragraphs(minutes_of(held))


def test_very_long_lists_are_printed_whole() -> None:
    remarks = [{"nguoi": "Phạm Thị Dung", "noi_dung": f"Ý kiến {i}"} for i in range(1, 201)]
    tasks = [{"so": i, "noi_dung": f"Việc {i}"} for i in range(1, 101)]
    content = minutes_of(read(y_kien=remarks, nhiem_vu=tasks))
    said = [line for line in paragraphs(content) if line.startswith("- Đồng chí Phạm Thị Dung")]
    assert said == [f"- Đồng chí Phạm Thị Dung: Ý kiến {i}." for i in range(1, 201)]
    table = Document(BytesIO(content)).tables[1]
    assert [row.cells[1].text for row in table.rows[1:]] == [f"Việc {i}." for i in range(1, 101)]


def test_same_values_give_the_same_bytes() -> None:
    assert minutes_of(meeting()) == minutes_of(meeting())


def test_the_archive_tells_nothing_about_time_and_machine() -> None:
    with ZipFile(BytesIO(minutes_of(meeting()))) as archive:
        kept = {(i.date_time, i.create_system, i.external_attr >> 16) for i in archive.infolist()}
        assert kept == {((1980, 1, 1, 0, 0, 0), 3, 0o600)}
        core = archive.read("docProps/core.xml").decode("utf-8")
    assert re.findall(r"<(\w+:\w+)>", core) == ["dc:title", "dc:language"]


def test_a_paper_carries_the_fingerprint_of_its_text() -> None:
    content = minutes_of(meeting())
    with ZipFile(BytesIO(content)) as archive:
        properties = archive.read(FINGERPRINT_PART).decode("utf-8")
    assert f"<vt:lpwstr>{fingerprint(text_part(content))}</vt:lpwstr>" in properties


def test_what_is_missing_is_printed_as_dots() -> None:
    found = paragraphs(minutes_of(read(), "giờ bắt đầu (bat_dau)"))
    assert found[-2:] == ["CHỦ TRÌ HỘI NGHỊ", "…………"]
    assert (
        "Vào hồi ………… giờ ………… phút, ngày 03 tháng 11 năm 2026, tại …………, Chi bộ thôn Đông "
        "tổ chức sinh hoạt chi bộ thường kỳ tháng 11 năm 2026." in found
    )
    assert [line for line in found if "None" in line] == []


def test_an_unknown_name_in_a_shipped_template_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError, match="chu_toa"):
        environment(Spelling.NEW).from_string("{{ chu_toa }}").render(chu_tri="Nguyễn Văn An")


def test_old_spelling_is_for_the_programs_own_words() -> None:
    held = read(
        chu_tri="Nguyễn Thuý Hoà",
        dia_diem="Uỷ ban xã Thuỷ Xuân",
        bieu_quyet=[{"noi_dung": "x", "hinh_thuc": "gio_tay"}],
        kien_nghi=[{"so": 1, "nguoi": "Tạ Thuỳ", "tham_quyen": "cap_uy_cap_tren"}],
    )
    new = "\n".join(paragraphs(minutes_of(held, "x")))
    old = "\n".join(paragraphs(minutes_of(held, "x", spelling=Spelling.OLD)))
    assert "Thẩm quyền giải quyết: cấp uỷ cấp trên." in new
    assert "Thẩm quyền giải quyết: cấp ủy cấp trên." in old
    assert "Nguyễn Thuý Hoà" in old
    assert "tại Uỷ ban xã Thuỷ Xuân," in old
    assert "- Đồng chí Tạ Thuỳ: …………" in old


@pytest.mark.parametrize(
    ("template_text", "values", "printed"),
    [
        ("{{ x|phan_tram }}", {"x": 0.9523}, "95,2%"),
        ("{{ x|phan_tram }}", {"x": 0.99999}, "99,9%"),
        ("{{ x|phan_tram }}", {"x": 1.0}, "100%"),
        ("{{ x|phan_tram }}", {"x": 0.0}, "0%"),
        ("{{ x|so }}", {"x": 0}, "0"),
        ("{{ x|so }}", {"x": 9}, "09"),
        ("{{ x|so }}", {"x": 12}, "12"),
        ("{{ x|diem }}", {"x": 92.5}, "92,5"),
        ("{{ x|diem }}", {"x": 92}, "92"),
        ("{{ x|cau }}", {"x": "Xong"}, "Xong."),
        ("{{ x|cau }}", {"x": "Xong!"}, "Xong!"),
        ("{{ x|cau }}", {"x": "Xong…"}, "Xong…"),
        ("{{ x|thuong_dau }}", {"x": "Ốm, có báo cáo"}, "ốm, có báo cáo"),
        ("{{ x|thuong_dau }}", {"x": "UBND xã mời"}, "UBND xã mời"),
        ("{{ x|thuong_dau }}", {"x": "Nguyễn Văn An nhờ"}, "Nguyễn Văn An nhờ"),
        ("{{ x|liet_ke }}", {"x": []}, "…………"),
        ("{{ x|ngay }}", {"x": None}, "…………"),
        (
            "{{ x|trich_dan }}",
            {"x": {"so_hieu": "09-KH/ĐU", "ngay": None, "co_quan": None, "trich_yeu": "Về A & B"}},
            "Kế hoạch số 09-KH/ĐU về A & B",
        ),
        (
            "{{ x|trich_dan }}",
            {
                "x": {
                    "so_hieu": "399-QĐ/TW",
                    "ngay": date(2026, 1, 9),
                    "co_quan": "Ban Bí thư",
                    "trich_yeu": "thể thức văn bản",
                }
            },
            "Văn bản số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể thức văn bản",
        ),
        (
            "{{ x|trich_dan }}",
            {"x": {"so_hieu": None, "ngay": None, "co_quan": None, "trich_yeu": None}},
            "",
        ),
    ],
)
def test_filters_print_as_papers_do(
    tmp_path: Path, template_text: str, values: dict[str, Any], printed: str
) -> None:
    assert paragraphs(render(template(tmp_path, template_text), values)) == [printed]


_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=40
) | st.sampled_from(sorted(AWKWARD.values()))
_PROSE = _TEXT | st.lists(_TEXT, max_size=3)
_REMARKS = st.lists(
    st.fixed_dictionaries({"nguoi": _TEXT, "noi_dung": _PROSE, "tra_loi": _PROSE}), max_size=2
)
_MEETINGS = st.fixed_dictionaries(
    {},
    optional={
        "dia_diem": _TEXT,
        "chu_tri": _TEXT,
        "thu_ky": _TEXT,
        "ly_do": _TEXT,
        "chuong_trinh": st.lists(
            st.fixed_dictionaries(
                {"noi_dung": _TEXT, "bo_qua": _TEXT, "da_thuc_hien": st.booleans()}
            ),
            max_size=2,
        ),
        "khach_moi": st.lists(
            st.fixed_dictionaries({"ho_ten": _TEXT, "chuc_vu": _TEXT}), max_size=2
        ),
        "chinh_tri_tu_tuong": st.fixed_dictionaries({"thoi_su": _PROSE, "y_kien": _REMARKS}),
        "muc_khac": st.lists(
            st.fixed_dictionaries({"tieu_de": _TEXT, "tom_tat": _PROSE}), max_size=2
        ),
        "y_kien": _REMARKS,
        "kien_nghi": st.lists(
            st.fixed_dictionaries({"nguoi": _TEXT, "noi_dung": _PROSE, "noi_xu_ly": _TEXT}),
            max_size=2,
        ),
        "nhiem_vu": st.lists(
            st.fixed_dictionaries(
                {"noi_dung": _PROSE, "nguoi_thuc_hien": st.lists(_TEXT, max_size=2)}
            ),
            max_size=2,
        ),
        "ket_luan": st.fixed_dictionaries({"noi_dung": _PROSE}),
        "nghi_quyet": st.lists(
            st.fixed_dictionaries({"trich_yeu": _TEXT, "noi_dung": _PROSE}), max_size=2
        ),
        "bieu_quyet": st.lists(
            st.fixed_dictionaries({"noi_dung": _PROSE, "doi_tuong": _TEXT}), max_size=2
        ),
    },
)


@settings(
    max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(_MEETINGS)
def test_any_text_in_any_field_gives_a_sound_paper(keys: dict[str, Any]) -> None:
    held = read(**keys)
    content = minutes_of(held, "giờ kết thúc (ket_thuc)")
    xml = text_part(content)
    assert re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]", xml) is None
    printed = _letters(paragraphs(content))
    for written in _texts(held.model_dump(by_alias=True)):
        assert _letters([written]) in printed


def _texts(value: Any) -> list[str]:
    """The texts of a meeting that minutes print, wherever they stand."""
    if isinstance(value, dict):
        skipped = () if value.get("da_thuc_hien") is False else ("bo_qua",)
        return [t for k, v in value.items() if k not in skipped for t in _texts(v)]
    if isinstance(value, (list, tuple)):
        return [t for each in value for t in _texts(each)]
    return [value] if type(value) is str else []


def _letters(lines: list[str]) -> str:
    """The letters of a text without case, spaces, and what no paper can hold."""
    joined = re.sub("[\x00-\x1f\x7f-\x9f\ufffe\uffff]", "", "".join(lines))
    return "".join(joined.casefold().split())
