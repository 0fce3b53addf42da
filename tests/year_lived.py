"""A secretary who keeps a year's book with the commands; what no command writes is typed in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli
from command_run import Run

from chibo_cli.findings import KeyPath, Location
from chibo_cli.models.meeting import Meeting
from chibo_cli.splicing import Add, Change, Put, Remove, spliced

Tables = dict[str, Any]

_ORDER = [str(field.alias) for field in Meeting.model_fields.values()]
# What is left to the commands, and the word that the file is complete.
_BY_COMMAND = ("vang", "du_them", "ra_soat", "tra_loi_kien_nghi", "y_kien", "bieu_quyet")
_LATER = (*_BY_COMMAND, "trang_thai")
_REVIEWS = {"hoan_thanh": "done", "gia_han": "extend", "huy": "drop"}


@dataclass(frozen=True)
class Held:
    """A meeting held: what its new file carried, what the finished one says, what was overruled."""

    name: str
    carried: Tables
    meant: Tables
    overruled: tuple[str, ...]


def hold(meeting: Path, book: Path, run: Run) -> Held:
    """Hold one meeting as the shipped file tells of it."""
    meant = tomli.loads(meeting.read_text(encoding="utf-8"))
    day, kind = str(meant["ngay"]), meant["loai"]
    _run(run, "new-meeting", "--loai", kind, "--ngay", day, "--tinh-den", day, "-C", str(book))
    file = book / "2026" / meeting.name
    carried = tomli.loads(file.read_text(encoding="utf-8"))
    typed = list(_typed(carried, meant))
    _type(file, typed)
    for words in _commands(meant, str(file)):
        _run(run, *words, "-C", str(book), "-q", "--no-input")
    _type(file, [Put(("trang_thai",), meant["trang_thai"])])
    return Held(meeting.stem, carried, meant, tuple(_overruled(carried, typed)))


def _run(run: Run, *words: str) -> None:
    told = run(*words)
    assert told.code == 0, f"chibo {' '.join(words)}\n{told.err}"


def _overruled(carried: Tables, typed: Iterable[Change]) -> Iterator[str]:
    """The values of the new file, as a finding names them, that others were written over."""
    for change in typed:
        if isinstance(change, Put) and _holds(carried, change.key):
            yield Location("", change.key).dotted_key


def _holds(tables: Any, key: KeyPath) -> bool:
    step, *rest = key
    is_there = step in tables if isinstance(tables, dict) else step < len(tables)
    return is_there and (not rest or _holds(tables[step], tuple(rest)))


def _type(file: Path, changes: list[Change]) -> None:
    file.write_bytes(spliced(file.read_bytes(), changes, order=_ORDER, name=file.name))


def _typed(there: Tables, meant: Tables, way: KeyPath = ()) -> Iterator[Change]:
    """The changes that make of what is there what is meant, but for what commands write."""
    for key, value in meant.items():
        place = (*way, key)
        if key in _LATER:
            continue
        if isinstance(value, dict):
            yield from _typed(there.get(key, {}), value, place)
        elif _are_tables(value):
            yield from _typed_tables(there.get(key, []), value, place)
        elif value != there.get(key):
            yield Put(place, value)
    yield from (Remove((*way, key)) for key in there if key not in meant and key not in _LATER)


def _typed_tables(there: list[Tables], meant: list[Tables], place: KeyPath) -> Iterator[Change]:
    """The tables of a list one by one; an agenda is written anew, from its first item on."""
    if place == ("chuong_trinh",):
        yield from [Remove(place)] if there else []
        there = []
    for index, row in enumerate(meant):
        if index < len(there):
            yield from _typed(there[index], row, (*place, index))
        else:
            yield Add(place, {key: value for key, value in row.items() if key not in _LATER})
    yield from (Remove((*place, index)) for index in reversed(range(len(meant), len(there))))


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _commands(meant: Tables, file: str) -> Iterator[list[str]]:
    """The commands that record what happened in a meeting, word for word."""
    for absence in meant.get("vang", []):
        reason = _option("--ly-do", absence.get("ly_do"))
        yield ["attend", file, absence["nguoi"], "--vang", *reason]
    for extra in meant.get("du_them", []):
        yield ["attend", file, extra["nguoi"], "--du-them"]
    for review in meant.get("ra_soat", []):
        yield _review(review, file)
    for answer in meant.get("tra_loi_kien_nghi", []):
        words = ["petition", "answer", answer["kien_nghi_cu"], answer["noi_dung"]]
        yield [*words, "--tinh-trang", answer["tinh_trang"], "--buoi", file]
    for section, remark in _remarks(meant):
        words = ["remark", file, remark["nguoi"], remark["noi_dung"], "--muc", section]
        yield [*words, *_option("--tra-loi", remark.get("tra_loi"))]
    for resolution in meant.get("nghi_quyet", []):
        yield ["vote", file, f"NQ{resolution['so']}", *_counts(resolution["bieu_quyet"])]
    for vote in meant.get("bieu_quyet", []):
        about = _option("--doi-tuong", vote.get("doi_tuong"))
        words = ["vote", file, vote["noi_dung"], "--loai-bieu-quyet", vote["loai"]]
        yield [*words, *about, *_counts(vote)]


def _review(review: Tables, file: str) -> list[str]:
    state = review["tinh_trang"]
    reason = "--ly-do" if state == "huy" else "--dien-giai"
    words = ["task", _REVIEWS.get(state, "review"), review["nhiem_vu_cu"], "--buoi", file]
    words += _option(reason, review.get("dien_giai")) + _option("--den", review.get("han_moi"))
    return words if state in _REVIEWS else [*words, "--tinh-trang", state]


def _remarks(meant: Tables) -> Iterator[tuple[str, Tables]]:
    """All remarks, each with the name of what it was said to."""
    yield from (("chung", remark) for remark in meant.get("y_kien", []))
    for key, block in meant.items():
        if isinstance(block, dict):
            yield from ((key, remark) for remark in block.get("y_kien", []))
    for item in meant.get("muc_khac", []):
        yield from ((item["tieu_de"], remark) for remark in item.get("y_kien", []))


def _counts(vote: Tables) -> list[str]:
    keys = ("hinh_thuc", "tan_thanh", "khong_tan_thanh", "y_kien_khac", "bao_luu")
    pairs = [_option(f"--{key.replace('_', '-')}", vote.get(key)) for key in keys]
    return [word for pair in pairs for word in pair]


def _option(name: str, value: object) -> list[str]:
    return [] if value is None else [name, str(value)]
