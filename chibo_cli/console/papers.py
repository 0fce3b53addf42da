"""What a command that writes says: results on stdout, talk on stderr."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.wrapping import wrapped
from chibo_cli.store import Outcome, Written

if TYPE_CHECKING:  # papers bring Jinja and all models, which most that is shown does not need
    from chibo_cli.papers import Paper

_DONE = {
    Outcome.NEW: "Đã ghi",
    Outcome.SAME: "Không đổi",
    Outcome.REPLACED: "Đã ghi lại",
    Outcome.KEPT: "Đã ghi bên cạnh",
}
_PLANNED = {
    Outcome.NEW: "Sẽ ghi",
    Outcome.SAME: "Sẽ không đổi",
    Outcome.REPLACED: "Sẽ ghi lại",
    Outcome.KEPT: "Sẽ ghi bên cạnh",
}

_RESULTS = {
    Outcome.NEW: "moi",
    Outcome.SAME: "khong_doi",
    Outcome.REPLACED: "ghi_lai",
    Outcome.KEPT: "ghi_ben_canh",
}


def show_written(papers: Sequence[Written], *, planned: bool = False, quiet: bool = False) -> None:
    """Say of each paper where it is and what became of an older one."""
    words = _PLANNED if planned else _DONE
    for paper in papers:
        place = shown(paper.path)
        out(place if quiet else f"{words[paper.outcome]}: {place}")
        if quiet or paper.beside is None:
            continue
        if paper.outcome is Outcome.KEPT:
            talk(f"  Bản {paper.beside.name} đã được sửa, hoặc không do chibo ghi: giữ nguyên.")
            talk("  So hai bản; muốn dùng bản mới thì xoá hoặc đổi tên bản cũ.")
        else:
            talk(f"  Bản cũ giữ ở {paper.beside.name}.")


def show_pdfs(pdfs: Sequence[Path], *, quiet: bool = False) -> None:
    """Say where the PDFs of the papers are."""
    for pdf in pdfs:
        out(shown(pdf) if quiet else f"Đã ghi: {shown(pdf)}")


def show_written_as_json(
    papers: "Sequence[Paper]",
    written: Sequence[Written],
    *,
    root: Path,
    planned: bool = False,
    pdfs: Sequence[Path] = (),
) -> None:
    """Print one JSON document: what became of each paper, and why it is a draft if it is.

    Paths within the workspace are relative to it. `pdfs` are those of all papers, or none.
    """
    missing = dict.fromkeys(each for paper in papers for each in paper.missing)
    document = {
        "chi_thu": planned,
        "ban_nhap": bool(missing),
        "con_thieu": list(missing),
        "van_ban": [
            {
                "tep": _within(root, put.path),
                "ket_qua": _RESULTS[put.outcome],
                "ban_cu": _within(root, put.beside) if put.beside else None,
                "pdf": _within(root, pdf) if pdf else None,
                "con_thieu": list(paper.missing),
                "luu_y": list(dict.fromkeys(paper.all_notes)),
            }
            for paper, put, pdf in zip_longest(papers, written, pdfs)
        ],
    }
    show_as_json(document)


def show_drafts(papers: "Sequence[Paper]") -> None:
    """Say which papers are drafts, where not all are, and why."""
    drafts = [paper for paper in papers if paper.missing]
    if not drafts:
        return
    names = ", ".join(paper.path.name for paper in drafts)
    which = "Văn bản" if len(drafts) == len(papers) else f"Văn bản {names}"
    talk(f"{which} là bản nháp. Còn thiếu:")
    _talk_list(dict.fromkeys(each for paper in drafts for each in paper.missing))


def show_message(
    text: str, missing: Sequence[str], *, as_json: bool = False, quiet: bool = False
) -> None:
    """Print a text to paste elsewhere, and beside it what it still lacks."""
    if as_json:
        show_as_json({"tin_nhan": text, "con_thieu": list(missing)})
        return
    out(text)
    if missing and not quiet:
        talk("Tin nhắn còn thiếu:")
        _talk_list(missing)


def _talk_list(lines: Iterable[str]) -> None:
    for each in lines:
        talk(wrapped(each, "  - "))


def show_notes(notes: Iterable[str]) -> None:
    """Say what the maker of a paper wants the person to know, each thing once."""
    for each in dict.fromkeys(notes):
        talk(wrapped(each))


def shown(path: Path) -> str:
    """A path as a person reads it: from the current folder where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def folder_option(folder: Path) -> str:
    """What a command to copy needs so that it works from here; nothing for the current folder."""
    return "" if folder == Path() else f" -C {quoted(str(folder))}"


def quoted(word: str) -> str:
    """A word of a command as it can be copied: between quotes where a blank would part it."""
    return f'"{word}"' if " " in word else word


@contextmanager
def written_to(output: Path | None) -> Iterator[None]:
    """Let results go to a file instead of the screen, where one is given."""
    if output is None:
        yield
        return
    with output.open("w", encoding="utf-8", newline="\n") as stream, redirect_stdout(stream):
        yield
    talk(f"Đã ghi: {shown(output)}")


def _within(root: Path, path: Path) -> str:
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def harmless(text: str) -> str:
    """The text without what a terminal would obey: a file name may hold anything."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or letter in "\n\t" else "?" for letter in text)


def out(text: str) -> None:
    """A result."""
    sys.stdout.write(f"{harmless(text)}\n")


def talk(text: str) -> None:
    """A word about the result."""
    sys.stderr.write(f"{harmless(text)}\n")
