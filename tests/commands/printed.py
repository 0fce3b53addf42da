"""The text of a paper a command has written, as a person reads it."""

from docx import Document
from docx.oxml.ns import qn


def printed(path: str) -> str:
    """A line for each paragraph, those of tables too, in the order of the paper."""
    paragraphs = Document(path).element.body.iter(qn("w:p"))
    return "\n".join("".join(paragraph.xpath(".//w:t/text()")) for paragraph in paragraphs)
