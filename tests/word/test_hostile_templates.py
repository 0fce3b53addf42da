"""Templates made to do harm, and files that are none: refused or made harmless, never obeyed."""

import resource
import struct
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

import pytest
from jinja2 import Undefined
from word_files import lines, p, parts, relation, template, with_part, written

from chibo_cli.errors import ChiboError
from chibo_cli.models.cell import Spelling
from chibo_cli.word import faults_of, render, template_path
from chibo_cli.word.own.sandbox import OwnLanguage

VALUES = {"x": "An", "t": ["a", "b"], "n": 3}
BIEN_BAN = Path("mau") / "bien-ban.docx"
A_MOMENT = 60


def told(path: Path) -> list[str]:
    """What is wrong with a template, without where."""
    return [fault.message for fault in faults_of(path, [VALUES])]


def refused(path: Path) -> None:
    """No paper is made of it."""
    with pytest.raises(ChiboError, match=r"nên chưa in được"):
        render(path, VALUES)


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ x.__init__.__globals__ }}",
        "{{ x|attr('__class__') }}",
        "{{ x['__class__'] }}",
        "{{ t.append('c') }}",
        "{{ x.format(1) }}",
        "{{ x.upper }}",
        "{{ t|map(attribute='__class__')|join }}",
        "{{ t|map('upper')|join }}",
        "{{ self }}",
        "{{ cycler('a').__init__ }}",
        "{{ range(1000000000)|list }}",
        "{{ namespace() }}",
        "{{ lipsum() }}",
        "{{ x is defined }}",
        "{{ x|safe }}",
        "{{ 2 ** 99999999 }}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as o %}",
        "{% extends 'a' %}",
        "{% macro f() %}x{% endmacro %}",
        "{% block b %}x{% endblock %}",
        "{% call f() %}x{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% raw %}x{% endraw %}",
        "{% autoescape false %}x{% endautoescape %}",
        "{% set b %}x{% endset %}",
        "{% for a in t recursive %}{{ loop(t) }}{% endfor %}",
        "{% do t.append(1) %}",
    ],
)
def test_what_reaches_beyond_the_values_is_no_part_of_the_language(
    tmp_path: Path, tag: str
) -> None:
    path = template(tmp_path, tag)
    assert told(path) != []
    refused(path)


TOO_LONG = "Mẫu ghép ra một đoạn chữ dài quá 100000 ký tự."
TOO_LARGE = "Mẫu tính ra một số quá lớn."
NO_SUM = "không tính hoặc không in ra được với giá trị thật; bộ lọc hoặc phép tính không hợp."
_SIXTEEN = "{% set a = 'xxxxxxxxxxxxxxxx' %}"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("{{ 'a' * 1000000000 }}", NO_SUM),
        ("{{ '%1000000000d' % n }}", NO_SUM),
        ("{{ t * 1000000000 }}", NO_SUM),
        (_SIXTEEN + "{% set a = a ~ a ~ a ~ a %}" * 30 + "{{ a|length }}", TOO_LONG),
        (_SIXTEEN + "{% set a = a + a %}" * 60 + "{{ a|length }}", TOO_LONG),
        (_SIXTEEN + "{% set a = [a, a, a]|join(a) %}" * 30, TOO_LONG),
        ("{% set a = 99 %}" + "{% set a = a * a %}" * 60 + "{{ a }}", TOO_LARGE),
    ],
)
def test_text_and_numbers_cannot_grow_without_end(tmp_path: Path, tags: str, expected: str) -> None:
    path = template(tmp_path, tags)
    (message,) = told(path)
    assert message.endswith(f"%}}: {expected}" if "%}" in tags else f"}}}}: {expected}")
    refused(path)


@pytest.mark.parametrize(
    ("value", "name"),
    [("a", "upper"), ({"a": 1}, "items"), (["a"], "append"), (date.min, "strftime"), (1, "real")],
)
def test_values_have_no_methods_even_where_nothing_was_checked(value: object, name: str) -> None:
    language = OwnLanguage(Spelling.NEW)
    for name_or_key in (language.getattr(value, name), language.getitem(value, name)):
        assert isinstance(name_or_key, Undefined)


def test_only_the_text_of_paragraphs_is_read_for_tags(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="{{ 1/0 }}{% for %}"/><w:bookmarkEnd w:id="1"/>'
    content = render(template(tmp_path, p(mark, "{{ x }} {x} {")), VALUES)
    assert lines(content) == ["An {x} {"]
    with ZipFile(BytesIO(content)) as archive:
        assert b'w:name="{{ 1/0 }}{% for %}"' in archive.read("word/document.xml")


def test_loops_are_counted_together(tmp_path: Path) -> None:
    """Ten loops in one another over a hundred letters would never end."""
    loops = "".join(f"{{% for a{i} in [{'1,' * 100}] %}}" for i in range(10))
    path = template(tmp_path, p(loops + "." + "{% endfor %}" * 10))
    assert told(path)[-1].endswith("Mẫu lặp quá nhiều lần hoặc in ra quá dài.")
    refused(path)


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: b"", "Tệp rỗng; lấy lại bản gốc."),
        (lambda: b"xin chao", "Tệp này không phải tệp Word .docx; "),
        (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "Tệp này là kiểu .doc cũ hoặc có mật khẩu; "),
        (lambda: b"{\\rtf1}", "Tệp này là kiểu .rtf; "),
        (lambda: b"%PDF-1.7", "Tệp này là PDF"),
        (lambda: b"PK\x03\x04" + b"\0" * 100, "Tệp hỏng hoặc chưa chép xong; "),
        (lambda: template_path("bien-ban").read_bytes()[:5000], "Tệp hỏng hoặc chưa chép xong; "),
        (lambda: b"PK" + b"\0" * (21 * 2**20), "Tệp nặng quá 20 MB"),
        (lambda: b"PK" + b"PK\x01\x02" * 1001, "Tệp có quá 1000 thành phần"),
    ],
)
def test_what_is_no_word_file_is_named(
    tmp_path: Path, make: Callable[[], bytes], expected: str
) -> None:
    path = tmp_path / "bien-ban.docx"
    path.write_bytes(make())
    (message,) = told(path)
    assert message.startswith(expected)
    refused(path)


def test_a_folder_and_archives_of_other_kinds(tmp_path: Path) -> None:
    folder = tmp_path / "thu-muc.docx"
    folder.mkdir()
    assert told(folder) == ["Đây là một thư mục, không phải tệp Word; đổi tên hoặc chuyển nó đi."]
    writer = written(tmp_path / "a.docx", {"mimetype": "application/vnd.oasis.opendocument.text"})
    assert told(writer)[0].startswith("Tệp này là văn bản LibreOffice (.odt); ")
    plain = written(tmp_path / "b.docx", {"a.txt": "x"})
    assert told(plain)[0].startswith("Tệp này không phải văn bản Word; ")
    sheet = parts("", main="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    assert told(written(tmp_path / "c.docx", sheet))[0].startswith("Tệp này không phải văn bản")
    headless = {**parts(""), "word/document.xml": "<x"}
    assert told(written(tmp_path / "d.docx", headless))[0].startswith(
        "Thành phần word/document.xml của tệp hỏng; "
    )
    strict = {**parts(""), "word/document.xml": '<document xmlns="x"/>'}
    assert told(written(tmp_path / "e.docx", strict))[0].startswith("Tệp lưu theo kiểu Strict")


def test_an_archive_that_needs_a_password_or_another_packing(tmp_path: Path) -> None:
    path = template(tmp_path, "{{ x }}")
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    path.write_bytes(bytes(content))
    assert told(path)[0].startswith("Tệp có mật khẩu; ")
    other = tmp_path / "lzma.docx"
    with ZipFile(other, "w", ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", "x")
    assert told(other)[0].startswith("Tệp nén theo kiểu Word không dùng; ")


MACRO = "Tệp có macro; mở bằng Word, lưu lại (Save As) kiểu Word Document (*.docx)"
EMBEDDED = "Tệp có đối tượng nhúng (bảng tính, biểu đồ, công thức cũ, tệp đính kèm); "
OTHER_FILE = "Tệp có nội dung của một tệp khác chèn nguyên vào (altChunk); "


@pytest.mark.parametrize(
    ("body", "relations", "expected"),
    [
        ("", [relation("m", "vbaProject", "vbaProject.bin")], [MACRO]),
        ("<w:object/>", [relation("o", "oleObject", "embeddings/a.bin")], [EMBEDDED]),
        ("<w:object/>", [relation("o", "package", "embeddings/a.xlsx")], [EMBEDDED]),
        ('<w:control r:id="c"/>', [relation("c", "control", "a.xml")], ["Tệp có nút bấm hoặc ô"]),
        ('<w:altChunk r:id="a"/>', [relation("a", "aFChunk", "a.html")], [OTHER_FILE]),
        ('<w:subDoc r:id="a"/>', [relation("a", "subDocument", "a.docx")], ["Tệp là văn bản chủ"]),
        (
            "",
            [relation("i", "image", "https://example.com/a.png", external=True)],
            ["Tệp có hình lấy từ ngoài («https://example.com/a.png»); "],
        ),
        (
            "",
            [relation("i", "image", "file:///c:/a.png")],
            ["Tệp có hình lấy từ ngoài («file:///c:/a.png»); "],
        ),
        (
            "",
            [relation("h", "hyperlink", "\\\\may-chu\\chung\\a.docx", external=True)],
            ["Tệp có liên kết tới «\\\\may-chu\\chung\\a.docx»; "],
        ),
        ('<w:p r:id="q"/>', [relation("q", "la", "la.xml")], ["Tệp có thành phần lạ (la)"]),
        ('<w:p><w:r><w:pict><v:imagedata src="//a/b"/></w:pict></w:r></w:p>', [], ["Tệp trỏ ra"]),
    ],
)
def test_what_runs_or_reaches_outside_is_refused(
    tmp_path: Path, body: str, relations: list[str], expected: list[str]
) -> None:
    path = written(tmp_path / BIEN_BAN, parts(p("{{ x }}") + body, *relations))
    found = told(path)
    assert [message.startswith(start) for message, start in zip(found, expected, strict=True)] == [
        True
    ] * len(expected), found
    refused(path)


@pytest.mark.parametrize(
    "instruction",
    [
        'INCLUDETEXT "C:\\\\bi-mat.docx"',
        'INCLUDEPICTURE "http://example.com/a.png" \\d',
        'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
        "DDE a b",
        "LINK Excel.Sheet.8 a.xls",
        "MACROBUTTON AutoOpen Bấm vào đây",
        'DATABASE \\d "a"',
        'IF 1 = 1 "a" "b"',
        'HYPERLINK "file:///c:/a.exe"',
        "",
    ],
)
def test_a_field_that_may_fetch_something_is_refused(tmp_path: Path, instruction: str) -> None:
    half = len(instruction) // 2
    cut = "".join(
        f"<w:r><w:instrText>{text}</w:instrText></w:r>"
        for text in (instruction[:half], instruction[half:])
    )
    complex_field = (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{cut}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    path = written(tmp_path / BIEN_BAN, parts(p("{{ x }}") + complex_field))
    (message,) = told(path)
    shown = " ".join(instruction.split())[:20] or "rỗng"
    assert message.startswith(f"Tệp có trường (field) «{shown}")
    refused(path)


def test_fields_that_only_count_and_plain_links_stay(tmp_path: Path) -> None:
    fields = (
        '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/><w:fldSimple w:instr="HYPERLINK \\l a"/>'
    )
    link = relation("h", "hyperlink", "https://example.com", external=True)
    path = written(tmp_path / BIEN_BAN, parts(p("{{ x }}", fields), link))
    assert told(path) == []
    assert lines(render(path, VALUES)) == ["An"]


def test_every_reason_is_told_at_once(tmp_path: Path) -> None:
    made = parts(
        p("{{ x }}") + '<w:altChunk r:id="a"/>',
        relation("a", "aFChunk", "a.html"),
        relation("m", "vbaProject", "vbaProject.bin"),
        main="application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    made = with_part(made, "header", p("<w:object/>"))
    faults = faults_of(written(tmp_path / BIEN_BAN, made), [VALUES])
    found = [(fault.place, fault.message[:24]) for fault in faults]
    assert found == [
        ("cả tệp", "Tệp có macro; mở bằng Wo"),
        ("thân văn bản", "Tệp có nội dung của một "),
        ("thân văn bản", "Tệp có macro; mở bằng Wo"),
        ("đầu trang", "Tệp có đối tượng nhúng ("),
    ]


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
        '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">',
    ],
)
@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
def test_no_part_declares_entities(tmp_path: Path, declaration: str, part: str) -> None:
    made = parts(p("{{ x }} &b;" if part.startswith("word") else "{{ x }}"))
    made[part] = declaration + str(made[part])
    (message,) = told(written(tmp_path / BIEN_BAN, made))
    assert message.startswith(f"Thành phần {part} có khai báo DTD")


def test_parts_are_weighed_before_they_are_unpacked(tmp_path: Path) -> None:
    """A bomb of four gigabytes in four megabytes, and a picture of 300 MB that says so."""
    bomb = {**parts(p("{{ x }}")), "word/media/a.bmp": b"\0" * (12 * 2**20)}
    assert told(written(tmp_path / "a.docx", bomb)) == [
        "Thành phần word/media/a.bmp khi mở ra nặng 12 MB, quá mức 10 MB; bỏ bớt nội dung hoặc "
        "thu nhỏ hình."
    ]
    many = {f"word/media/{i}.bmp": b"\0" * (9 * 2**20) for i in range(5)}
    assert told(written(tmp_path / "b.docx", {**parts(p("{{ x }}")), **many})) == [
        "Tệp khi mở ra nặng quá 40 MB; thu nhỏ các hình trong tệp."
    ]
    claim = bytearray(written(tmp_path / "c.docx", bomb | {"word/media/a.bmp": b"x"}).read_bytes())
    at = claim.rfind(b"PK\x01\x02")
    claim[at + 24 : at + 28] = struct.pack("<I", 300 * 2**20)
    (tmp_path / "c.docx").write_bytes(bytes(claim))
    assert told(tmp_path / "c.docx")[0].startswith(
        "Thành phần word/media/a.bmp khi mở ra nặng 300 MB, quá mức 10 MB"
    )


def test_letters_of_the_programs_own_are_taken_out(tmp_path: Path) -> None:
    """A template cannot name a tag twice, or one that is not there."""
    token = "\U0010ff000\U0010ff01"
    path = template(tmp_path, f"{{{{ x }}}}{token}", f"{token} {{{{ n }}}}")
    assert lines(render(path, VALUES)) == ["An0", "0 3"]
    made = parts(p("{{ x }}"))
    made["word/document.xml"] = str(made["word/document.xml"]).replace(
        "<w:body>", f'<w:body xmlns:a="{token}">'
    )
    assert told(written(path, made)) == [
        "Thành phần word/document.xml của tệp hỏng; mở bằng Word, lưu lại rồi thử lại."
    ]


def test_a_part_larger_than_it_says_is_broken(tmp_path: Path) -> None:
    path = written(tmp_path / BIEN_BAN, {**parts(p("{{ x }}")), "word/media/a.bmp": b"\0" * 9999})
    content = bytearray(path.read_bytes())
    at = content.rfind(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 5)
    path.write_bytes(bytes(content))
    assert told(path)[0].startswith("Tệp hỏng hoặc chưa chép xong; ")


HEAVY = {
    "paragraphs that open and never close": p("{{" * 900_000),
    "quotes and backslashes": p("{{ '" + "\\'" * 400_000),
    "many cells": f"<w:tbl>{'<w:tr><w:tc><w:p/></w:tc></w:tr>' * 100_000}</w:tbl>" + p("{{ x }}"),
    "many short elements": "<w:p>" + "<w:r/>" * 500_000 + "</w:p>" + p("{{ x }}"),
    "many tags in one paragraph": p("{{ x }}" * 200_000),
    "tags cut letter by letter": "<w:p>"
    + "".join(f"<w:r><w:t>{letter}</w:t></w:r>" for letter in "{{ x }}" * 5_000)
    + "</w:p>",
    "nested parentheses": p("{{ " + "(" * 480 + "x" + ")" * 480 + " }}"),
    "a long chain of filters": p("{{ x" + "|hoa" * 240 + " }}"),
    "a long sum": p("{{ n" + "+n" * 480 + " }}"),
    "blocks within blocks": p("{% if x %}" * 500 + "{% endif %}" * 500),
    "an endless loop of wide rows": p(
        "".join(f"{{% for a{i} in [{'1,' * 90}] %}}" for i in range(5)) + "y" * 100_000,
        "{% endfor %}" * 5,
    ),
    "comparisons of long texts": p(
        "{% set a = x ~ '"
        + "y" * 900
        + "' %}"
        + "{% set a = a ~ a %}" * 6
        + "".join(f"{{% for a{i} in [{'1,' * 90}] %}}" for i in range(5))
        + "{% if 'yyyyyyyyyx' in a %}z{% endif %}"
        + "{% endfor %}" * 5
    ),
}


@pytest.mark.parametrize("body", HEAVY.values(), ids=HEAVY.keys())
def test_heavy_templates_take_a_moment_and_little_room(tmp_path: Path, body: str) -> None:
    path = written(tmp_path / BIEN_BAN, parts(body))
    script = (
        "import sys; from pathlib import Path; from chibo_cli.word import faults_of\n"
        "found = faults_of(Path(sys.argv[1]), [{'x': 'An', 'n': 3}])\n"
        "print(len(found))"
    )

    def within_500_megabytes() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (500 * 2**20, 500 * 2**20))

    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        preexec_fn=within_500_megabytes,
        capture_output=True,
        encoding="utf-8",
        timeout=A_MOMENT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
