"""Any Word file is measured; what is none is refused with a sentence."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from form_papers import as_bytes, minutes, resolution

from chibo_cli.errors import ChiboError
from chibo_cli.findings import Severity
from chibo_cli.form import FormFault, measure


def test_a_fault_has_its_place_and_its_basis() -> None:
    document = resolution()
    title = document.tables[0].cell(0, 1).paragraphs[0]
    title.runs[0].bold = None
    assert measure(as_bytes(document)) == (
        FormFault(
            assertion="H03",
            title="Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM",
            severity=Severity.ERROR,
            place="đoạn 4: «ĐẢNG CỘNG SẢN VIỆT NAM»",
            message="Đang là không đậm; cần đậm.",
            remedy="Ghi một lần dòng ĐẢNG CỘNG SẢN VIỆT NAM ở góc phải trang đầu, in hoa, đứng, "
            "đậm, cỡ chữ 15, căn giữa.",
            basis="Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, Phụ lục 2 (A: theo văn bản chính thức)",
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
        *("P01", "P02", "P05", "F01", "F02", "F04", "H01", "H03", "T04"),
        *("B01", "B02", "B03", "B04", "R01", "S01", "S02"),
    }


def test_an_empty_document_is_measured() -> None:
    assert {fault.assertion for fault in measure(as_bytes(Document()))} == {
        *("P01", "P02", "H01", "H03", "T04", "R01", "S01", "S02"),
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


def refusal_of(content: bytes) -> str:
    with pytest.raises(ChiboError) as refusal:
        measure(content)
    return str(refusal.value).removeprefix("Tệp đưa vào ")


def archive_of(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
SAVE_AS = "hãy mở tệp ấy rồi lưu lại (Save As) theo dạng .docx."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "rỗng, không có gì để đo."),
        (b" \r\n", "rỗng, không có gì để đo."),
        ("Chào".encode(), f"không phải tệp Word (.docx) đọc được; {SAVE_AS}"),
        (b"PK\x03\x04 not an archive", "bị hỏng hoặc tải về chưa hết; hãy lấy lại tệp gốc."),
        (archive_of(a_txt=b"a"), f"không phải tệp Word (.docx) đọc được; {SAVE_AS}"),
        (OLD_OFFICE, f"là tệp Word đời cũ (.doc); {SAVE_AS}"),
        (
            OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"),
            "đặt mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
        ),
        (
            b"%PDF-1.7",
            "là tệp PDF, không đo được thể thức; hãy đo tệp Word (.docx) của văn bản ấy.",
        ),
        (b"{\\rtf1}", f"là tệp RTF; {SAVE_AS}"),
        (b"\xef\xbb\xbf<html>", f"là trang web hoặc XML, không phải .docx; {SAVE_AS}"),
        (
            archive_of(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=b"<a/>"),
            f"là tệp OpenDocument (.odt); {SAVE_AS}",
        ),
        (
            archive_of(xl__workbook_xml=b"<a/>"),
            "là bảng tính Excel, không phải văn bản Word (.docx).",
        ),
    ],
    # An archive holds the time it was made, which two workers do not share.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_docx_is_told_by_what_it_is(content: bytes, told: str) -> None:
    assert refusal_of(content) == told


def test_a_docx_cut_short() -> None:
    content = as_bytes(resolution())
    assert refusal_of(content[: len(content) // 2]) == (
        "bị hỏng hoặc tải về chưa hết; hãy lấy lại tệp gốc."
    )


def test_broken_xml() -> None:
    broken = _with_part(as_bytes(resolution()), "word/document.xml", b"</w:body>", b"")
    assert refusal_of(broken) == "bị hỏng hoặc tải về chưa hết; hãy lấy lại tệp gốc."


def test_an_encrypted_archive() -> None:
    content = bytearray(as_bytes(resolution()))
    # The flag of an encrypted part, in each entry of the directory and before each part.
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = 0
        while (start := content.find(mark, start)) >= 0:
            content[start + place] |= 1
            start += 4
    assert refusal_of(bytes(content)) == (
        "đặt mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại."
    )


def _grown(inserted: bytes) -> bytes:
    return _with_part(
        as_bytes(resolution()), "word/document.xml", b"<w:body>", b"<w:body>" + inserted
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (lambda: archive_of(word__media__a=bytes(201 * 1024 * 1024)), "bung ra lớn hơn 200 MB"),
        (lambda: _grown(b" " * 33 * 1024 * 1024), "có phần chữ lớn hơn 32 MB"),
        (lambda: _grown(b"<w:p/>" * 20_001), "dài hơn 20000 đoạn"),
        (lambda: _grown(b"<w:p/>" * 1_000_001), "có quá nhiều thẻ định dạng"),
        (lambda: archive_of(**{f"a{n}": b"" for n in range(2001)}), "có quá 2000 phần bên trong"),
        (
            lambda: _with_part(
                as_bytes(resolution()),
                "word/document.xml",
                b"<w:document",
                b'<!DOCTYPE a [<!ENTITY b "c">]><w:document',
            ),
            "có khai báo DTD mà tệp Office không dùng",
        ),
    ],
)
def test_a_hostile_file_is_refused_before_it_is_read(
    content: Callable[[], bytes], told: str
) -> None:
    assert refusal_of(content()) == f"{told}, nên không đo."


def test_a_file_over_the_limit() -> None:
    assert refusal_of(b"PK" + bytes(64 * 1024 * 1024)) == "quá lớn: hơn 64 MB."


def test_tables_nested_as_deep_as_xml_allows() -> None:
    depth = 80
    tables = b"<w:tbl><w:tr><w:tc>" * depth + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * depth
    assert [fault.assertion for fault in measure(_grown(tables))] == ["H01"]


def test_styles_based_on_each_other_in_a_long_chain() -> None:
    chain = b"".join(
        b'<w:style w:type="paragraph" w:styleId="S%d"><w:basedOn w:val="S%d"/></w:style>'
        % (n, n + 1)
        for n in range(20_000)
    )
    content = _with_part(
        as_bytes(resolution()), "word/styles.xml", b"</w:styles>", chain + b"</w:styles>"
    )
    assert measure(content) == ()


def test_no_file(tmp_path: Path) -> None:
    path = tmp_path / "khong-co.docx"
    with pytest.raises(ChiboError) as refusal:
        measure(path)
    assert str(refusal.value) == f"Tệp {path} không có; hãy kiểm tra lại tên tệp."


def test_what_is_no_plain_file(tmp_path: Path) -> None:
    (tmp_path / "~$bien-ban.docx").write_bytes(b"a")
    for name, told in (
        ("", "là thư mục; hãy ghi tên tệp .docx ở trong đó."),
        ("~$bien-ban.docx", "là tệp tạm của Word khi văn bản đang mở; bỏ qua tệp này."),
    ):
        with pytest.raises(ChiboError) as refusal:
            measure(tmp_path / name)
        assert str(refusal.value) == f"Tệp {tmp_path / name} {told}"


def _with_part(docx: bytes, part: str, old: bytes, new: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(BytesIO(docx)) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new)
            target.writestr(name, content)
    return stream.getvalue()
