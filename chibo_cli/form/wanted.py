"""The look a line should have, and in what a line differs from it, in words."""

from dataclasses import dataclass

from chibo_cli.form.content import Paragraph

ALIGNMENTS = {
    "left": "căn trái",
    "right": "căn phải",
    "center": "căn giữa",
    "both": "căn đều hai bên",
}
UNDERLINES = {"none": "không gạch chân", "single": "gạch chân một nét"}


@dataclass(frozen=True)
class Wanted:
    """What is asked of a line; what is None is left free."""

    size: tuple[float, float] | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: str | None = None
    capitals: bool = False
    alignment: str | None = None

    def gap(self, paragraph: Paragraph) -> str | None:
        """What is there and what is asked, as one sentence; None when nothing differs."""
        gaps = [
            gap
            for gap in (
                self._size_gap(paragraph),
                self._bold_gap(paragraph),
                self._italic_gap(paragraph),
                self._underline_gap(paragraph),
                self._capitals_gap(paragraph),
                self._alignment_gap(paragraph),
            )
            if gap
        ]
        if not gaps:
            return None
        there = ", ".join(there for there, _ in gaps)
        asked = ", ".join(asked for _, asked in gaps)
        return f"Đang là {there}; cần {asked}."

    def _size_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        if self.size is None:
            return None
        low, high = self.size
        sizes = sizes_of(paragraph)
        if all(low <= size <= high for size in sizes):
            return None
        asked = figure(low) if low == high else f"{figure(low)}-{figure(high)}"
        return f"cỡ chữ {' và '.join(figure(size) for size in sizes)}", f"cỡ chữ {asked}"

    def _bold_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        if self.bold is None or all(r.look.bold == self.bold for r in paragraph.shown_runs):
            return None
        return ("không đậm", "đậm") if self.bold else ("đậm", "không đậm")

    def _italic_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        if self.italic is None or all(r.look.italic == self.italic for r in paragraph.shown_runs):
            return None
        return ("chữ đứng", "chữ nghiêng") if self.italic else ("chữ nghiêng", "chữ đứng")

    def _underline_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        if self.underline is None:
            return None
        others = (r.look.underline for r in paragraph.shown_runs)
        found = next((other for other in others if other != self.underline), None)
        if found is None:
            return None
        return UNDERLINES.get(found, "gạch chân kiểu khác"), UNDERLINES[self.underline]

    def _capitals_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        if not self.capitals or paragraph.text == paragraph.text.upper():
            return None
        return "có chữ thường", "chữ in hoa"

    def _alignment_gap(self, paragraph: Paragraph) -> tuple[str, str] | None:
        alignment = paragraph.look.alignment
        if self.alignment is None or alignment == self.alignment:
            return None
        return ALIGNMENTS.get(alignment, "căn kiểu khác"), ALIGNMENTS[self.alignment]


def sizes_of(paragraph: Paragraph) -> tuple[float, ...]:
    """The sizes of its visible text, smallest first."""
    return tuple(sorted({run.look.size for run in paragraph.shown_runs}))


def exactly(size: float) -> tuple[float, float]:
    """A single size as a range."""
    return size, size


def figure(length: float, *, decimals: int = 1) -> str:
    """A length as a Vietnamese reader writes it: a comma, and no zeros at the end."""
    return f"{length:.{decimals}f}".rstrip("0").rstrip(".").replace(".", ",")
