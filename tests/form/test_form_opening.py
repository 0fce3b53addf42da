"""Any Word file is measured; what is none is refused with a sentence."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from form_papers import as_bytes, minutes, resolution

from chibo_cli.errors import ChiboError
from chibo_cli.form import FormFault, measure

REFUSED = "không phải tệp Word (.docx) đọc được; hãy mở bằng Word rồi lưu lại theo dạng .docx."


def test_a_fault_has_its_place_and_its_basis() -> None:
    document = resolution()
    title = document.tables[0].cell(0, 1).paragraphs[0]
    title.runs[0].bold = None
    assert measure(as_bytes(document)) == (
        FormFault(
            assertion="H03",
            place="đoạn 4: «ĐẢNG CỘNG SẢN VIỆT NAM»",
            message="Đang là không đậm; cần đậm.",
            basis="Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (A: theo văn bản chính thức)",
        ),
    )


def test_path_bytes_and_stream(tmp_path: Path) -> None:
    path = tmp_path / "bien-ban.docx"
    path.write_bytes(as_bytes(minutes()))
    assert measure(path) == measure(path.read_bytes()) == measure(BytesIO(path.read_bytes())) == ()


def test_a_plain_document_is_measured() -> None:
    document = Document()
    document.add_heading("Xin chào")
    document.add_paragraph("Một dòng", style="List Bullet")
    document.add_table(rows=2, cols=3, style="Light Grid Accent 1").cell(0, 0).text = "Ô"
    ids = {fault.assertion for fault in measure(as_bytes(document))}
    assert ids == {
        *("P01", "P02", "P03", "P04", "P05", "F01", "F02", "F04", "H01", "H03", "T04"),
        *("B01", "B02", "B03", "B04", "R01", "S01", "S02"),
    }


def test_an_empty_document_is_measured() -> None:
    assert {fault.assertion for fault in measure(as_bytes(Document()))} == {
        *("P01", "P02", "P03", "P04", "P05", "H01", "H03", "T04", "R01", "S01", "S02"),
    }


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b'w:w="11906"', b'w:w="11906.4"'),
        ("word/document.xml", b'w:w="11906"', b'w:w="210mm"'),
        ("word/theme/theme1.xml", b"</a:theme>", b""),
    ],
)
def test_strange_but_readable(part: str, old: bytes, new: bytes) -> None:
    assert measure(_with_part(as_bytes(resolution()), part, old, new)) == ()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not an archive", "Chào".encode()])
def test_no_docx(content: bytes) -> None:
    with pytest.raises(ChiboError) as refusal:
        measure(content)
    assert str(refusal.value) == f"Tệp đưa vào {REFUSED}"


def test_an_archive_that_is_no_docx() -> None:
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(ChiboError) as refusal:
        measure(stream.getvalue())
    assert str(refusal.value) == f"Tệp đưa vào {REFUSED}"


def test_broken_xml() -> None:
    broken = _with_part(as_bytes(resolution()), "word/document.xml", b"</w:body>", b"")
    with pytest.raises(ChiboError) as refusal:
        measure(broken)
    assert str(refusal.value) == f"Tệp đưa vào {REFUSED}"


def test_no_file(tmp_path: Path) -> None:
    path = tmp_path / "khong-co.docx"
    with pytest.raises(ChiboError) as refusal:
        measure(path)
    assert str(refusal.value) == f"Tệp {path} không có; hãy kiểm tra lại tên tệp."


def _with_part(docx: bytes, part: str, old: bytes, new: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(BytesIO(docx)) as source, ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new)
            target.writestr(name, content)
    return stream.getvalue()
