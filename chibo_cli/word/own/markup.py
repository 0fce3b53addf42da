"""XML of an untrusted file -> a tree, without entities, comments or anything from outside."""

from lxml import etree

from chibo_cli.word.faults import unusable

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def w(name: str) -> str:
    """A name of Word's own vocabulary as lxml writes it."""
    return f"{{{WORD}}}{name}"


def parsed(name: str, content: bytes) -> etree._Element:
    """The tree of a part. Raises UnusableTemplateError for broken XML and for a DTD."""
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise unusable(
            f"Thành phần {name} của tệp hỏng; mở bằng Word, lưu lại rồi thử lại."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise unusable(
            f"Thành phần {name} có khai báo DTD, là điều tệp Word không có; không dùng tệp này."
        )
    return root


def written(root: etree._Element) -> str:
    """The text of a part as it stands in the archive."""
    return f"{_DECLARATION}{etree.tostring(root, encoding='unicode')}"
