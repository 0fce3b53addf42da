"""A cell's own template -> ready to be filled, or every fault that stands against it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from chibo_cli.models.cell import Spelling
from chibo_cli.word.faults import TemplateFault, UnusableTemplateError
from chibo_cli.word.filling import FINGERPRINT_PROPERTIES, Prepared, archive_of, texts_beside
from chibo_cli.word.own.analysing import faults_in
from chibo_cli.word.own.bounds import TooMuchError
from chibo_cli.word.own.compiling import OwnTemplate, TaggedText, tagged_text
from chibo_cli.word.own.markup import written
from chibo_cli.word.own.opening import OwnText, opened
from chibo_cli.word.own.repairing import repaired
from chibo_cli.word.own.sandbox import OwnLanguage, UnprintableError
from chibo_cli.word.own.tagging import Tagging
from chibo_cli.word.shapes import shape_of

_NOTHING_TO_FILL = (
    "Mẫu chưa có chỗ điền nào: thay mỗi chỗ chấm bằng một tên trong hai ngoặc nhọn, như "
    "{{ ten_chi_bo }}; các tên dùng được xem bằng lệnh  chibo template fields."
)
# What values may raise in a sandboxed template: each becomes a fault with its place.
_FILLING_ERRORS = (
    *(jinja2.TemplateError, TooMuchError, UnprintableError, UnusableTemplateError),
    *(TypeError, ValueError, KeyError, AttributeError, ArithmeticError, RecursionError),
)


class FaultyTemplateError(Exception):
    """A template that cannot be filled; carries every fault, the notes left out."""

    def __init__(self, faults: Sequence[TemplateFault]) -> None:
        super().__init__("the template has faults")
        self.faults = tuple(faults)


@dataclass(frozen=True)
class _Read:
    """A template read: its parts with tags, those without, and the faults seen so far."""

    tagged: Mapping[OwnText, TaggedText]
    parts: Mapping[str, bytes]
    faults: tuple[TemplateFault, ...]


def prepared_own(template: Path, spelling: Spelling) -> Prepared:
    """The template compiled. Raises FaultyTemplateError for whatever a look at it shows."""
    language = OwnLanguage(spelling)
    try:
        read = _read(template)
    except UnusableTemplateError as error:
        raise FaultyTemplateError(error.faults) from None
    found = [*read.faults]
    for text in read.tagged.values():
        found += faults_in(text, language, None)
    if serious := [fault for fault in found if not fault.is_note]:
        raise FaultyTemplateError(serious)
    return _prepared(read, language)


def faults_of(
    template: Path, samples: Sequence[Mapping[str, Any]], *, spelling: Spelling = Spelling.NEW
) -> tuple[TemplateFault, ...]:
    """Everything wrong with a template for a paper with such values, in the order of the file.

    What reading cannot show, filling it with the samples does.
    """
    language = OwnLanguage(spelling)
    try:
        read = _read(template)
    except UnusableTemplateError as error:
        return error.faults
    found = [*read.faults]
    shape = shape_of(samples)
    for text in read.tagged.values():
        found += faults_in(text, language, shape)
    if all(fault.is_note for fault in found):
        found += _faults_of_filling(read, language, samples)
    return tuple(dict.fromkeys(found))


def _read(template: Path) -> _Read:
    own = opened(template)
    tagged: dict[OwnText, TaggedText] = {}
    untagged: dict[str, bytes] = {}
    faults = [*own.faults]
    for text in own.texts:
        tagging = Tagging(text.root, text.place)
        faults += tagging.faults
        if tagging.tags or text is own.texts[0]:
            tagged[text] = tagged_text(text.root, tagging.tags)
        else:
            untagged[text.name] = written(text.root).encode("utf-8")
    if not faults and not any(text.tags for text in tagged.values()):
        faults.append(TemplateFault(_NOTHING_TO_FILL))
    return _Read(tagged, {**own.parts, **untagged}, tuple(faults))


def _prepared(read: _Read, language: OwnLanguage) -> Prepared:
    return Prepared(
        {part.name: _Filling(part, text, language) for part, text in read.tagged.items()},
        texts_beside(read.parts),
        FINGERPRINT_PROPERTIES,
        archive_of(read.parts),
    )


class _Filling:
    """One part with tags, compiled: called with values it gives the text of the part."""

    def __init__(self, part: OwnText, text: TaggedText, language: OwnLanguage) -> None:
        self.part = part
        try:
            self.template = OwnTemplate(language, text)
        except (jinja2.TemplateError, RecursionError, SyntaxError, ValueError) as error:
            message = "Các thẻ của mẫu lồng vào nhau không đúng hoặc quá sâu."
            raise FaultyTemplateError([TemplateFault(message, part.place)]) from error

    def __call__(self, values: Mapping[str, Any]) -> str:
        try:
            return repaired(self.part.name, self.template.filled(values))
        except _FILLING_ERRORS as error:
            raise FaultyTemplateError([self._fault(error)]) from error

    def _fault(self, error: Exception) -> TemplateFault:
        tag = self.template.tag_of(error)
        reason = _reason(error)
        if tag is None:
            return TemplateFault(f"{reason[:1].upper()}{reason[1:]}.", self.part.place)
        return tag.fault(f"Thẻ {tag.typed}: {reason}.")


def _reason(error: Exception) -> str:
    if isinstance(error, TooMuchError | UnprintableError):
        return str(error).removesuffix(".")
    if isinstance(error, jinja2.UndefinedError):
        return "không phải văn bản nào loại này cũng có tên ấy"
    if isinstance(error, UnusableTemplateError):
        return "điền xong thì tệp hỏng; các khối phải mở và đóng ở cùng một chỗ"
    return "không tính hoặc không in ra được với giá trị thật; bộ lọc hoặc phép tính không hợp"


def _faults_of_filling(
    read: _Read, language: OwnLanguage, samples: Sequence[Mapping[str, Any]]
) -> Iterator[TemplateFault]:
    """What still fails when the parts are filled with samples."""
    for part, text in read.tagged.items():
        try:
            filling = _Filling(part, text, language)
        except FaultyTemplateError as error:
            yield from error.faults
            continue
        for values in samples:
            try:
                filling(values)
            except FaultyTemplateError as error:
                yield from error.faults
