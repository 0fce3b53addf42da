"""A cell's own templates: a Word file with tags, wherever it was made, gives the paper."""

import shutil
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from builder import meeting, record
from docx import Document
from openxml_audit import FileFormat, OpenXmlValidator
from paper_text import text_of
from word_files import bold, lines, p, parts, table, template, with_part, written

from chibo_cli.documents.minutes import minutes
from chibo_cli.errors import ChiboError
from chibo_cli.papers.sample_contexts import all_documents, sample_contexts
from chibo_cli.store import is_as_written
from chibo_cli.word import faults_of, render, template_for, template_path

pytestmark = pytest.mark.exhaustive

# One grey point.
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55000000"
    "0a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)

MADE_ELSEWHERE = Path(__file__).parent / "made-elsewhere"

VALUES: dict[str, Any] = {
    "ten_chi_bo": "Chi bộ thôn Đông",
    "ngay": date(2026, 11, 3),
    "bat_dau": time(19, 30),
    "chu_tri": "Nguyễn Văn An",
    "dia_diem": None,
    "nhiem_vu": [
        {"so": 1, "noi_dung": ("Thu phí",), "nguoi": ["Lê Văn Cường", "Trần Thị Bình"]},
        {"so": 2, "noi_dung": ("Làm đường",), "nguoi": []},
    ],
    "khong_co": [],
}


def paper(tmp_path: Path, *blocks: str, **values: Any) -> bytes:
    return render(template(tmp_path, *blocks), {**VALUES, **values})


def printed(tmp_path: Path, *blocks: str, **values: Any) -> list[str]:
    return lines(paper(tmp_path, *blocks, **values))


def test_a_template_made_by_libreoffice(tmp_path: Path) -> None:
    """Its tags are cut across runs, in a header, a footer, a table, a note and a text box."""
    held = meeting(vang=[{"nguoi": "Phạm Thị Dung", "ly_do": "Ốm"}])
    context = minutes.context(record(), held, ())
    content = render(MADE_ELSEWHERE / "libreoffice.docx", context)
    assert lines(content) == [
        "CHI BỘ THÔN ĐÔNG",
        "BIÊN BẢN họp ngày 03 tháng 11 năm 2026, chủ trì: Nguyễn Văn An.",
        "TT",
        "Việc",
        "Người làm",
        "1",
        "Khởi công đường trục thôn.",
        "Lê Văn Cường",
        "Vắng: Phạm Thị Dung.",
        "Thư ký: Trần Thị Bình",
        "Thư ký: Trần Thị Bình",  # the same box for programs that know no newer ones
    ]
    assert lines(content, "word/header1.xml") == ["ĐẢNG BỘ XÃ BÌNH MINH"]
    assert lines(content, "word/footer1.xml") == ["Biên bản 03/11/2026, trang 1"]
    assert lines(content, "word/footnotes.xml")[-1] == "Tại Nhà văn hoá thôn Đông."


def test_a_paper_of_an_own_template_carries_its_fingerprint(tmp_path: Path) -> None:
    made = with_part(parts(p("{{ chu_tri }}")), "header", p("Tại {{ ten_chi_bo }}"))
    content = render(written(tmp_path / "mau" / "bien-ban.docx", made), VALUES)
    path = tmp_path / "bb.docx"
    path.write_bytes(content)
    assert is_as_written(path)
    with ZipFile(path) as archive:
        changed = archive.read("word/header1.xml").replace("thôn Đông".encode(), b"x")
    written(path, {**_parts_of(content), "word/header1.xml": changed})
    assert not is_as_written(path)


def test_same_values_give_the_same_bytes(tmp_path: Path) -> None:
    assert paper(tmp_path, "{{ chu_tri }}") == paper(tmp_path, "{{ chu_tri }}")


def test_an_own_template_wins_and_a_folder_of_its_name_is_told(tmp_path: Path) -> None:
    assert template_for(tmp_path, "bien-ban") == template_path("bien-ban")
    own = template(tmp_path, "{{ chu_tri }}")
    assert template_for(tmp_path, "bien-ban") == own
    own.unlink()
    own.mkdir()
    with pytest.raises(ChiboError, match=r"mau/bien-ban\.docx .*là một thư mục"):
        render(template_for(tmp_path, "bien-ban"), VALUES)


def test_tags_cut_across_runs_keep_the_look_of_their_beginning(tmp_path: Path) -> None:
    content = paper(tmp_path, p("Chủ trì: {", bold("{ chu_"), "tri }", bold("}"), "."))
    assert lines(content) == ["Chủ trì: Nguyễn Văn An."]
    xml = _parts_of(content)["word/document.xml"].decode()
    assert '<w:b/></w:rPr><w:t xml:space="preserve">Nguyễn' not in xml


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ chu_tri }}", "Nguyễn Văn An"),
        ("{{ dia_diem }}", "…………"),
        ("{{ dia_diem.phong }}", "…………"),
        ("{{ ngay }}, {{ bat_dau }}", "03/11/2026, 19 giờ 30 phút"),
        ("{{ ngay.day }}/{{ ngay.month }}", "3/11"),
        ("{{ ngay|ngay_thang|hoa }}", "NGÀY 03 THÁNG 11 NĂM 2026"),
        ("{{ nhiem_vu|length|so }}", "02"),
        ("{{ nhiem_vu[0].nguoi|liet_ke }}", "Lê Văn Cường và Trần Thị Bình"),
        ("{{ nhiem_vu[9].nguoi }}", "…………"),
        ("{{ nhiem_vu|map(attribute='so')|join(', ') }}", "1, 2"),
        ("{{ nhiem_vu|selectattr('nguoi')|map(attribute='so')|first }}", "1"),
        ("{{ nhiem_vu|rejectattr('nguoi')|map(attribute='so')|last }}", "2"),
        ("{{ 'a' ~ 1 ~ chu_tri[:6] }} {{ 2 + 3 * 4 - 1 }}", "a1Nguyễn 13"),
        ("{{ “A & B” }} & {x} < y", "A & B & {x} < y"),
        ("{% set a = chu_tri %}{{ a }}{# ghi chú #}", "Nguyễn Văn An"),
        ("{% with a = 5 %}{{ a }}{% endwith %}", "5"),
        ("{% if nhiem_vu and not khong_co %}có{% else %}không{% endif %}", "có"),
        ("{% if dia_diem is none %}chưa rõ{% endif %}", "chưa rõ"),
        ("{% if dia_diem > 3 or 5 <= 5 < 6 %}đúng{% endif %}", "đúng"),
        ("{{ 'nhiều' if nhiem_vu|length > 1 else 'ít' }}", "nhiều"),
        (
            "{% for n in nhiem_vu %}{{ loop.index }}. {{ n.so }}"
            "{% if not loop.last %}; {% endif %}{% endfor %}",
            "1. 1; 2. 2",
        ),
        ("{% for n in khong_co %}x{% else %}không có{% endfor %}", "không có"),
        ("{% for n in dia_diem %}x{% endfor %}.", "."),
        ("{% for n in nhiem_vu if n.nguoi %}{{ n.so }}{% endfor %}", "1"),
    ],
)
def test_what_tags_print(tmp_path: Path, text: str, expected: str) -> None:
    assert printed(tmp_path, text) == [expected]


def test_blocks_stand_for_paragraphs_rows_and_cells(tmp_path: Path) -> None:
    content = paper(
        tmp_path,
        "{%p if nhiem_vu %}",
        table(
            ("Việc", "{%tc if khong_co %}", "Hạn", "{%tc endif %}", "Người"),
            ("{%tr for n in nhiem_vu %}", "", "", "", ""),
            ("{{ n.noi_dung[0] }}", "{%tc if khong_co %}", "x", "{%tc endif %}", "{{ n.so }}"),
            ("{%tr endfor %}", "", "", "", ""),
        ),
        "{%p else %}",
        "Không có việc",
        "{%p endif %}",
        "{% for n in nhiem_vu %}",
        "- {{ n.so }}",
        "{% endfor %}",
    )
    assert text_of(content).splitlines() == [
        "| Việc | Người",
        "| Thu phí | 1",
        "| Làm đường | 2",
        "",
        "- 1",
        "",
        "- 2",
        "",
    ]


def test_what_tags_leave_empty_is_made_whole(tmp_path: Path) -> None:
    """Word refuses a cell without a paragraph, and a table without a row."""
    cell = f"<w:tc>{p('{%p if khong_co %}')}{p('x')}{p('{%p endif %}')}</w:tc>"
    content = paper(
        tmp_path,
        f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>",
        table(("{%tr for n in khong_co %}",), ("{{ n.so }}",), ("{%tr endfor %}",)),
        "Hết {{ chu_tri }}",
    )
    xml = _parts_of(content)["word/document.xml"].decode()
    assert xml.count("<w:tbl") == 1
    assert "<w:tc><w:p/></w:tc>" in xml


def test_a_cell_as_wide_as_the_values_say(tmp_path: Path) -> None:
    cells = "".join(
        f"<w:tc><w:tcPr><w:tcW w:w='9'/><w:shd/></w:tcPr>{p(text)}</w:tc>"
        for text in ("{% colspan nhiem_vu|length %}a", "{% colspan dia_diem %}b")
    )
    content = paper(tmp_path, f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    xml = _parts_of(content)["word/document.xml"].decode()
    assert lines(content) == ["a", "b"]
    assert '<w:tcPr><w:tcW w:w="9"/><w:gridSpan w:val="2"/><w:shd/></w:tcPr>' in xml
    assert '<w:tcPr><w:tcW w:w="9"/><w:shd/></w:tcPr>' in xml


def test_a_template_made_by_python_docx_gives_a_sound_file(tmp_path: Path) -> None:
    """It carries a thumbnail, custom XML and styles for old programs; a loop repeats a picture."""
    made = Document()
    made.add_paragraph("Chủ trì: {{ chu_tri }}")
    made.add_paragraph("{%p for n in nhiem_vu %}")
    made.add_picture(BytesIO(_PICTURE))
    made.add_paragraph("{%p endfor %}")
    (tmp_path / "mau").mkdir()
    made.save(str(tmp_path / "mau" / "bien-ban.docx"))
    content = render(tmp_path / "mau" / "bien-ban.docx", VALUES)
    assert lines(content) == ["Chủ trì: Nguyễn Văn An", "", ""]
    paper_path = tmp_path / "bb.docx"
    paper_path.write_bytes(content)
    result = OpenXmlValidator(FileFormat.OFFICE_2019).validate(str(paper_path))
    assert [error.description for error in result.errors] == []


def test_a_repeated_bookmark_is_kept_once(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/>'
    content = paper(tmp_path, p("{% for n in nhiem_vu %}", mark, "{{ n.so }}{% endfor %}"))
    xml = _parts_of(content)["word/document.xml"].decode()
    assert (xml.count("bookmarkStart"), xml.count("bookmarkEnd")) == (1, 1)


def test_what_an_office_leaves_in_its_form_does_not_reach_the_paper(tmp_path: Path) -> None:
    comment = '<w:commentRangeStart w:id="1"/><w:r><w:t>{{ chu_tri }}</w:t></w:r>'
    made = parts(
        p(comment, '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'),
        '<Relationship Id="c" Type="x/comments" Target="comments.xml"/>',
        '<Relationship Id="s" Type="x/settings" Target="settings.xml"/>',
        '<Relationship Id="m" Type="x/customXml" Target="../customXml/item1.xml"/>',
    )
    made["word/comments.xml"] = "<x/>"
    made["customXml/item1.xml"] = "<x/>"
    made["word/settings.xml"] = (
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:zoom w:percent="100"/><w:attachedTemplate/><w:mailMerge/></w:settings>'
    )
    kept = _parts_of(render(written(tmp_path / "mau" / "bien-ban.docx", made), VALUES))
    assert sorted(kept) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/settings.xml",
    ]
    assert b"comment" not in b"".join(kept.values())
    assert b"attachedTemplate" not in kept["word/settings.xml"]
    assert b"zoom" in kept["word/settings.xml"]


def test_a_word_template_becomes_a_document(tmp_path: Path) -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    made = parts(p("{{ chu_tri }}"), main=kind)
    kept = _parts_of(render(written(tmp_path / "mau" / "bien-ban.docx", made), VALUES))
    assert b"template.main" not in kept["[Content_Types].xml"]
    assert b"document.main" in kept["[Content_Types].xml"]


@pytest.mark.parametrize("slug", sorted(all_documents()))
def test_a_copy_of_a_shipped_template_works_as_the_cells_own(tmp_path: Path, slug: str) -> None:
    copy = Path(shutil.copy(template_path(slug), tmp_path / f"{slug}.docx"))
    samples = sample_contexts(slug)
    assert [fault for fault in faults_of(copy, samples) if not fault.is_note] == []
    for context in samples[:3]:
        ours = render(template_path(slug), context)
        assert text_of(render(copy, context)) == text_of(ours)


def _parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
