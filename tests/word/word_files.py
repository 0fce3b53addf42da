"""Small Word files made from nothing, for the tests of own templates."""

from collections.abc import Mapping
from html import escape
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def p(*runs: str) -> str:
    """A paragraph; each text is a run, and what begins with `<` is XML as it stands."""
    return f"<w:p>{''.join(map(_run, runs))}</w:p>"


def bold(text: str) -> str:
    """A bold run."""
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of paragraphs, a tuple of texts for each row."""
    cells = ("".join(f"<w:tc>{p(text)}</w:tc>" for text in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def relation(key: str, kind: str, target: str, *, external: bool = False) -> str:
    """A relation of the main text."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{escape(target)}"{mode}/>'


def parts(body: str, *relations: str, types: str = "", main: str = "") -> dict[str, str | bytes]:
    """The parts of a Word file with this body and these relations: no more than Word asks for."""
    package = "http://schemas.openxmlformats.org/package/2006"
    main = main or f"{TYPE}.document.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f"{relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f"{''.join(relations)}</Relationships>",
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }


def with_part(made: Mapping[str, str | bytes], kind: str, content: str) -> dict[str, str | bytes]:
    """The parts and one more text: `header`, `footer`, `footnotes`."""
    root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    types = str(made["[Content_Types].xml"]).replace(
        "</Types>",
        f'<Override PartName="/word/{kind}1.xml" ContentType="{TYPE}.{kind}+xml"/></Types>',
    )
    relations = str(made["word/_rels/document.xml.rels"]).replace(
        "</Relationships>", f"{relation(f'rId{kind}', kind, f'{kind}1.xml')}</Relationships>"
    )
    return {
        **made,
        "[Content_Types].xml": types,
        "word/_rels/document.xml.rels": relations,
        f"word/{kind}1.xml": f"<w:{root} {NAMES}>{content}</w:{root}>",
    }


def written(path: Path, made: Mapping[str, str | bytes]) -> Path:
    """The file of these parts, at this path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return path


def template(folder: Path, *blocks: str, name: str = "bien-ban") -> Path:
    """A template in `mau/` with these paragraphs; a plain text is a paragraph of its own."""
    body = "".join(each if each.startswith("<") else p(each) for each in blocks)
    return written(folder / "mau" / f"{name}.docx", parts(body))


def lines(content: bytes, part: str = "word/document.xml") -> list[str]:
    """The paragraphs of a part of a paper, those of cells and text boxes after their own."""
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        root = etree.fromstring(archive.read(part))
    texts: dict[etree._Element, str] = dict.fromkeys(root.iter(f"{{{W}}}p"), "")
    for text in root.iter(f"{{{W}}}t"):
        texts[next(text.iterancestors(f"{{{W}}}p"))] += text.text or ""
    return list(texts.values())


def _run(text: str) -> str:
    if text.startswith("<"):
        return text
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
