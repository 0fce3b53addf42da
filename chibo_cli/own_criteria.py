"""The criteria sets within a cell's reach, and the files of its own ones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from chibo_cli.criteria import (
    CriteriaSet,
    Variant,
    shipped_criteria_sets,
    shipped_criteria_text,
)
from chibo_cli.errors import ChiboError
from chibo_cli.loader import CRITERIA_FOLDER, find_workspace, load_book
from chibo_cli.models.cell import CellKind
from chibo_cli.models.score import Choice
from chibo_cli.new_files import new_criteria_text
from chibo_cli.new_files.criteria import is_empty
from chibo_cli.record import YearRecord
from chibo_cli.scoring.choosing import choices_of_cell, criteria_sets, name_of_set_in_use
from chibo_cli.store.names import RESERVED_ON_WINDOWS
from chibo_cli.vietnamese import nearest, slug

_LONGEST_NAME = 60


@dataclass(frozen=True)
class WithinReach:
    """A criteria set; `is_used` and `fits` are of the cell, None for `fits` where it is unsaid."""

    name: str
    criteria_set: CriteriaSet
    is_own: bool = False
    is_used: bool = False
    fits: bool | None = None
    choices: Mapping[str, Choice] = field(default_factory=dict)


@dataclass(frozen=True)
class Shelf:
    """All sets within reach. `broken` are files of the cell's own that have mistakes.

    `missing` is the name `chibo.toml` puts in use where no set has it.
    """

    sets: dict[str, WithinReach]
    is_of_cell: bool
    broken: tuple[str, ...] = ()
    missing: str = ""

    def named(self, name: str) -> WithinReach:
        """The set of that name. Raises ChiboError with the nearest names where there is none."""
        if name not in self.sets:
            raise ChiboError(f"{_no_such_set(name, self.sets)} Xem  chibo criteria list")
        return self.sets[name]


@dataclass(frozen=True)
class NewCriteria:
    """A file to be written for a set of the cell's own, and what it was made from."""

    path: Path
    name: str
    text: str
    frame: str
    is_empty: bool
    hides_shipped: bool


def shelf_at(folder: Path) -> Shelf:
    """The sets within reach in a folder; outside every book only those of the program.

    Raises ChiboError for a folder that was asked for and is in no book.
    """
    try:
        find_workspace(folder)
    except ChiboError:
        if folder != Path():
            raise
        shipped = shipped_criteria_sets().items()
        return Shelf({name: WithinReach(name, each) for name, each in shipped}, False)
    record, findings = load_book(folder, as_of=date.today())
    sets = criteria_sets(record)
    used = name_of_set_in_use(record)
    paths = (each.location.path for each in findings)
    return Shelf(
        {name: _of_cell(name, sets[name], used, record) for name in sorted(sets)},
        True,
        tuple(dict.fromkeys(path for path in paths if path.startswith(f"{CRITERIA_FOLDER}/"))),
        "" if used in sets else used,
    )


def new_criteria(folder: Path, name: str, frame: str, kind: CellKind | None) -> NewCriteria:
    """The file of a new set of the cell, made from a shipped frame or one of its variants.

    Without a frame it is that of the set in use. Raises ChiboError rather than overwrite anything.
    """
    root = find_workspace(folder)
    _refuse_unfit_name(name)
    path = root / CRITERIA_FOLDER / f"{name}.toml"
    if path.exists() or path.is_symlink():
        raise ChiboError(f"Đã có {path}, chibo giữ nguyên; chọn tên khác cho bộ mới.")
    record, _ = load_book(root, as_of=date.today())
    frame = frame or _frame_in_use(record)
    source, variant = _meant(frame, kind, record.cell.identity.cell_kind)
    known = shipped_criteria_sets()[source]
    text = new_criteria_text(name, source, shipped_criteria_text(source), known, variant)
    hides_shipped = name in shipped_criteria_sets()
    made_from = (variant and variant.code) or source
    return NewCriteria(path, name, text, made_from, is_empty(known), hides_shipped)


def _of_cell(name: str, criteria_set: CriteriaSet, used: str, record: YearRecord) -> WithinReach:
    own_kind = record.cell.identity.cell_kind
    kinds = criteria_set.cell_kinds
    fits = True if not kinds else own_kind in kinds if own_kind else None
    is_own = name in record.own_criteria_sets
    choices = choices_of_cell(record, name)
    return WithinReach(name, criteria_set, is_own, name == used, fits, choices)


def _refuse_unfit_name(name: str) -> None:
    if re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name) and len(name) <= _LONGEST_NAME:
        if name not in RESERVED_ON_WINDOWS:
            return
        raise ChiboError(f"Windows không cho đặt tên tệp là «{name}»; chọn tên khác.")
    proposed = slug(name.removesuffix(".toml"))[:_LONGEST_NAME].strip("-")
    example = proposed or "cua-chi-bo"
    raise ChiboError(
        "Tên bộ tiêu chí là tên tệp trong thư mục tieu-chi: chỉ gồm chữ không dấu, số và gạch "
        f"nối, dài không quá {_LONGEST_NAME} chữ; ví dụ  {example}."
    )


def _frame_in_use(record: YearRecord) -> str:
    used = name_of_set_in_use(record)
    if used not in shipped_criteria_sets():
        raise ChiboError("Ghi thêm --tu BỘ để biết chép từ bộ nào; xem  chibo criteria list")
    return used


def _meant(
    frame: str, kind: CellKind | None, own_kind: CellKind | None
) -> tuple[str, Variant | None]:
    """The shipped set a word means, and which of its variants where it has any."""
    shipped = shipped_criteria_sets()
    variants = {v.code: (name, v) for name, each in shipped.items() for v in each.variants}
    if frame in variants and kind is None:
        return variants[frame]
    if frame not in shipped:
        if frame in variants:
            raise ChiboError(f"«{frame}» đã là bộ của một loại hình; bỏ --loai-hinh.")
        known = [*shipped, *(code for code in variants if code)]
        raise ChiboError(f"{_no_such_set(frame, known)} --tu nhận bộ có sẵn của chương trình.")
    own = shipped[frame].variants
    if not own:
        if kind is not None:
            raise ChiboError(f"Bộ {frame} không chia theo loại hình chi bộ; bỏ --loai-hinh.")
        return frame, None
    wanted = kind or own_kind
    fitting = [variant for variant in own if wanted in variant.cell_kinds]
    if len(fitting) != 1:
        codes = ", ".join(f"{each.code} ({each.name})" for each in own)
        raise ChiboError(
            f"Bộ {frame} có {len(own)} bộ theo loại hình; ghi --tu một trong: {codes}."
        )
    return frame, fitting[0]


def _no_such_set(name: str, known: Mapping[str, object] | list[str]) -> str:
    likely = " hoặc ".join(nearest(name, known))
    return f"Không có bộ tiêu chí «{name}».{f' Có phải {likely}?' if likely else ''}"
