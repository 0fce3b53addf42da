"""The tags of a part: found in its paragraphs, however Word has cut them, and set as tokens.

Where tags stand for a whole paragraph, row or cell, their tokens take the place of that element.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from chibo_cli.word.faults import TemplateFault
from chibo_cli.word.own.markup import w
from chibo_cli.word.own.pieces import Piece, pieces_of, put, within
from chibo_cli.word.own.places import Places, shortened
from chibo_cli.word.own.spans import BEGIN, Span, spans_in
from chibo_cli.word.own.tags import Tag, tag_at
from chibo_cli.word.own.tokens import TOKEN, drop_private_letters, put_in_place_of, token, widen

_MOST_TAGS = 4000
_MOST_FAULTS = 300

_WIDENING = re.compile(r"colspan\s+(.+)", re.S)
# The elements a tag may stand for, the outer ones first.
_LEVELS = {"tr": w("tr"), "tc": w("tc"), "p": w("p")}
_WHOLE = {"tr": "hàng của bảng", "tc": "ô của bảng", "p": "đoạn"}
_MORE_THAN_TEXT = tuple(map(w, ("drawing", "pict", "sectPr", "fldChar", "sym")))


class Tagging:
    """The tags of one part, in the order their tokens were set, and what is wrong with them."""

    def __init__(self, root: etree._Element, part: str) -> None:
        self.tags: list[Tag] = []
        self.faults: list[TemplateFault] = []
        self._standing_for: dict[etree._Element, Tag] = {}
        self._places = Places(root, part)
        drop_private_letters(root)
        paragraphs = list(root.iter(w("p")))
        for paragraph, following in zip(paragraphs, [*paragraphs[1:], None], strict=True):
            self._read(paragraph, following)
            if self._is_full:
                message = "Tệp có quá nhiều thẻ hoặc quá nhiều lỗi; phần sau chưa được xem."
                self.faults.append(TemplateFault(message, self._places.of(paragraph)))
                break
        self._set_whole_elements()
        self.faults += _out_of_reach(root, part)

    @property
    def _is_full(self) -> bool:
        return len(self.faults) > _MOST_FAULTS or len(self.tags) > _MOST_TAGS

    def _read(self, paragraph: etree._Element, following: etree._Element | None) -> None:
        pieces = pieces_of(paragraph)
        text = _text_of(pieces)
        if "{" not in text and "}" not in text:
            return
        place = self._places.of(paragraph)
        tokens = []
        for span in spans_in(text, "" if following is None else _text_of(pieces_of(following))):
            if self._is_full:
                break
            if span.fault:
                context = shortened(text, span.start)
                self.faults.append(TemplateFault(span.fault, place, context))
            else:
                tag = tag_at(text, span.start, span.end, place)
                self._note_looks(tag, span, pieces)
                tokens.append((span.start, span.end, self._set(tag, paragraph)))
        put(pieces, tokens)

    def _set(self, tag: Tag, paragraph: etree._Element) -> str:
        """What stands for the tag in the text of its paragraph."""
        own = token(len(self.tags))
        widening = _WIDENING.fullmatch(tag.body) if tag.opening == "{%" else None
        level = "tc" if widening else tag.level
        around = next(paragraph.iterancestors(_LEVELS[level]), None) if level else None
        if level == "p":
            around = paragraph
        self.tags.append(replace(tag, opening="{{", body=widening[1]) if widening else tag)
        if level and around is None:
            self.faults.append(tag.fault(f"Thẻ {tag.typed} chỉ dùng được trong bảng."))
        elif widening:
            widen(around, own)
            return ""
        elif level:
            self._standing_for.setdefault(around, tag)
        return own

    def _note_looks(self, tag: Tag, span: Span, pieces: list[Piece]) -> None:
        looks = {piece.look for piece in within(pieces, span.start, span.end)}
        if tag.opening == "{{" and len(looks) > 1:
            message = (
                f"Thẻ {tag.typed} bị cắt bởi định dạng; vẫn dùng được, chữ in ra theo kiểu chữ của "
                "phần đầu thẻ."
            )
            self.faults.append(replace(tag.fault(message), is_note=True))

    def _set_whole_elements(self) -> None:
        """Put the tokens that stand for a paragraph, row or cell in its place."""
        outer_first = list(_LEVELS)
        found = sorted(self._standing_for.items(), key=lambda e: outer_first.index(e[1].level))
        for element, tag in found:
            tokens, alone = self._tokens_in(element, tag.level)
            if not alone:
                message = (
                    f"Thẻ {tag.typed} thay cho cả {_WHOLE[tag.level]} nên phải đứng một mình ở đó, "
                    f"kẻo phần còn lại mất; tách nó ra, hoặc bỏ chữ «{tag.level}» sau "
                    f"«{tag.opening}»."
                )
                self.faults.append(tag.fault(message))
            put_in_place_of(element, tokens)

    def _tokens_in(self, element: etree._Element, level: str) -> tuple[str, bool]:
        """The tokens that stand for an element, and whether nothing else stands there."""

        def stands_for_it(found: re.Match[str]) -> bool:
            return self.tags[int(found[1])].level == level

        text = "".join(each.text or "" for each in element.iter(w("t")))
        tokens = [match[0] for match in TOKEN.finditer(text) if stands_for_it(match)]
        rest = TOKEN.sub(lambda match: "" if stands_for_it(match) else "x", text)
        alone = not rest.strip() and next(element.iter(*_MORE_THAN_TEXT), None) is None
        return "".join(tokens), alone


def _text_of(pieces: list[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _out_of_reach(root: etree._Element, part: str) -> Iterator[TemplateFault]:
    """Tags in formulas, drawings and diagrams, which stay as they are."""
    for element in root.iter("{*}t"):
        if element.tag != w("t") and element.text and BEGIN.search(element.text):
            yield TemplateFault(
                "Thẻ nằm trong công thức hoặc hình vẽ, nơi chibo không điền được; chuyển thẻ ra "
                "đoạn văn, ô bảng hoặc hộp chữ.",
                part,
                shortened(element.text),
            )
