"""Group F: font, colour, encoding, size."""

import re
import unicodedata
from collections.abc import Iterator

from chibo_cli.form.content import Paragraph, Run
from chibo_cli.form.faults import Hits, assertion
from chibo_cli.form.paper import Paper
from chibo_cli.form.run_look import FONT_SLOTS
from chibo_cli.form.wanted import figure, sizes_of

FONT = "Times New Roman"
BLACK = ("auto", "000000")
SMALLEST = 10.0
BODY_SIZES = (14.0, 15.0)
SLOT_WORDS = dict(
    zip(FONT_SLOTS, ("chữ thường", "chữ có dấu", "chữ phức hợp", "chữ Đông Á"), strict=True)
)
PRIVATE_USE = "Co"
EASTERN = re.compile("[\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
LEGACY_FONT = re.compile(r"\.Vn|VNI-", re.IGNORECASE)
# Latin-1 letters and signs that TCVN3 and VNI texts are full of and Vietnamese never uses.
LEGACY_LETTERS = re.compile("[¶¨®©ªµ\u00b8¹ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]")
LEGACY_LETTERS_IN_A_LINE = 3


@assertion("F01")
def font(paper: Paper) -> Hits:
    """Times New Roman for every letter there is; fonts of scripts not used are not looked at."""
    for paragraph in _written(paper):
        for run in paragraph.shown_runs:
            others = {slot: name for slot, name in _fonts_used(run) if name != FONT}
            if others:
                usual = "SAI13" if "Arial" in others.values() else ""
                yield paragraph.place, f"{_fonts_in_words(others)}; cần phông {FONT}.", usual
                break


@assertion("F02")
def colour(paper: Paper) -> Hits:
    """Black letters."""
    for paragraph in _written(paper):
        for run in paragraph.shown_runs:
            if run.look.colour not in BLACK:
                yield paragraph.place, f"Màu chữ #{run.look.colour}; cần màu đen."
                break


@assertion("F03")
def encoding(paper: Paper) -> Hits:
    """Unicode in composed letters; nothing of the old encodings."""
    for paragraph in _written(paper):
        raw = "".join(run.raw for run in paragraph.shown_runs)
        legacy = next(
            (r.look.fonts[0] for r in paragraph.shown_runs if LEGACY_FONT.match(r.look.fonts[0])),
            None,
        )
        if legacy:
            yield paragraph.place, f"Gõ bằng phông bảng mã cũ {legacy}; cần Unicode (TCVN 6909)."
        elif len(LEGACY_LETTERS.findall(raw)) >= LEGACY_LETTERS_IN_A_LINE:
            yield paragraph.place, "Chữ gõ bằng bảng mã cũ (TCVN3, VNI); cần Unicode (TCVN 6909)."
        elif any(unicodedata.category(character) == PRIVATE_USE for character in raw):
            yield paragraph.place, "Có ký hiệu của phông riêng; cần ký tự Unicode thông thường."
        elif not unicodedata.is_normalized("NFC", raw):
            yield paragraph.place, "Chữ có dấu gõ kiểu Unicode tổ hợp; cần Unicode dựng sẵn (NFC)."


@assertion("F04")
def size(paper: Paper) -> Hits:
    """Nothing under 10 pt; the text in 14 or 15, a form's own layout excepted."""
    body = set() if paper.is_form else {id(paragraph) for paragraph in paper.body}
    low, high = BODY_SIZES
    for paragraph in _written(paper):
        sizes = sizes_of(paragraph)
        wrong = [figure(s) for s in sizes if not low <= s <= high]
        if id(paragraph) in body and wrong:
            told = f"Cỡ chữ {' và '.join(wrong)}; phần nội dung cần cỡ 14-15."
            yield paragraph.place, told, "SAI13" if "13" in wrong else ""
        elif id(paragraph) not in body and sizes[0] < SMALLEST:
            yield paragraph.place, f"Cỡ chữ {figure(sizes[0])}; không nhỏ hơn 10."


def _written(paper: Paper) -> Iterator[Paragraph]:
    """Every paragraph with visible text, on the page and at its head and foot."""
    for paragraph in (*paper.content.paragraphs, *paper.content.margin_paragraphs):
        if paragraph.shown_runs:
            yield paragraph


def _fonts_used(run: Run) -> Iterator[tuple[str, str]]:
    """The slots whose fonts draw letters of a run, with those fonts."""
    ascii_font, other_font, complex_font, eastern_font = run.look.fonts
    if run.look.complex_script:
        yield "cs", complex_font
        return
    letters = [letter for letter in run.raw if not letter.isspace()]
    if any(letter.isascii() for letter in letters):
        yield "ascii", ascii_font
    if any(not letter.isascii() and not EASTERN.match(letter) for letter in letters):
        yield "hAnsi", other_font
    if any(EASTERN.match(letter) for letter in letters):
        yield "eastAsia", eastern_font


def _fonts_in_words(others: dict[str, str]) -> str:
    names = sorted(set(others.values()))
    if len(names) == 1 and len(others) > 1:
        return f"Phông {names[0]}"
    return "Phông " + ", ".join(f"{name} ({SLOT_WORDS[slot]})" for slot, name in others.items())
