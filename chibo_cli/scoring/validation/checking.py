"""The criteria sets a person asks to be checked, each with its flaws at their lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from chibo_cli import criteria
from chibo_cli.criteria import CriteriaSet, shipped_criteria_sets
from chibo_cli.errors import ChiboError, NothingToCheckError
from chibo_cli.findings import Finding, Location
from chibo_cli.loader import CRITERIA_FOLDER, find_workspace, load_book
from chibo_cli.loader.reader import Reader
from chibo_cli.positions import located
from chibo_cli.scoring.choosing import name_of_set_in_use
from chibo_cli.scoring.validation import flaws
from chibo_cli.scoring.validation.flaw import Flaw
from chibo_cli.scoring.validation.own import own_flaws
from chibo_cli.vietnamese import nearest


@dataclass(frozen=True)
class CheckedSet:
    """A set by its name, its file, and what is wrong with it; no set where nothing could be read.

    `path` is of the file, from where the command runs; None for a set of the program.
    """

    name: str
    path: Path | None
    criteria_set: CriteriaSet | None
    flaws: tuple[Flaw, ...]


def checked_sets(folder: Path, words: Sequence[str]) -> tuple[CheckedSet, ...]:
    """The sets named, by name or file; without any, the set in use and all of the cell's own.

    Raises ChiboError for a set or file that is not there, or where there is none to check.
    """
    if words:
        return tuple(_checked(folder, word) for word in words)
    root = find_workspace(folder)
    record, _ = load_book(folder, as_of=date.today())
    own = sorted(path.stem for path in _own_folder(root).glob("*.[tT][oO][mM][lL]"))
    in_use = name_of_set_in_use(record)
    names = dict.fromkeys([in_use, *own] if in_use else own)
    if not names:
        raise NothingToCheckError(
            "Sổ này chưa chọn bộ tiêu chí và không có bộ riêng nào. "
            "Xem các bộ có sẵn bằng lệnh  chibo criteria list."
        )
    return tuple(_named(name, root) for name in names)


def _checked(folder: Path, word: str) -> CheckedSet:
    path = Path(word.replace("\\", "/"))
    if path.suffix.casefold() == ".toml" or len(path.parts) > 1:
        return _in_file(folder / path)
    return _named(word, _root(folder))


def _root(folder: Path) -> Path | None:
    """The workspace, if there is one: sets of the program are checked without."""
    try:
        return find_workspace(folder)
    except ChiboError:
        return None


def _named(name: str, root: Path | None) -> CheckedSet:
    own = _own_file(name, root) if root else None
    if own:
        return _in_file(own)
    shipped = shipped_criteria_sets()
    if name in shipped:
        return _shipped(name, shipped[name])
    files = _own_folder(root).glob("*.toml") if root else ()
    likely = nearest(name, [*shipped, *(path.stem for path in files)])
    meant = f" Có phải ý là {' hoặc '.join(likely)}?" if likely else ""
    raise ChiboError(
        f"Không có bộ tiêu chí «{name}».{meant} Xem các bộ có sẵn bằng lệnh  chibo criteria list."
    )


def _own_folder(root: Path) -> Path:
    return root / CRITERIA_FOLDER


def _own_file(name: str, root: Path) -> Path | None:
    files = _own_folder(root).glob("*.[tT][oO][mM][lL]")
    return next((path for path in files if path.stem == name), None)


def _shipped(name: str, criteria_set: CriteriaSet) -> CheckedSet:
    file = Path(str(criteria.__file__)).with_name(f"{name}.toml")
    found = tuple(
        replace(each, place=replace(each.place, path=file.name)) for each in flaws(criteria_set)
    )
    return CheckedSet(name, None, criteria_set, _at_lines(found, file, file.name))


def _in_file(path: Path) -> CheckedSet:
    if not path.exists() and not path.is_symlink():
        raise ChiboError(f"Không có tệp {path}.")
    reader = Reader(path.parent, {})
    criteria_set, _ = reader.read(CriteriaSet, path)
    found = tuple(map(_as_flaw, reader.findings))
    if criteria_set is not None:
        left_out = reader.left_out.get(path.name, ())
        found += flaws(criteria_set, left_out)
        found += tuple(own_flaws(criteria_set, {str(key[0]) for key in left_out if key}))
    return CheckedSet(path.stem, path, criteria_set, _at_lines(found, path, str(path)))


def _as_flaw(finding: Finding) -> Flaw:
    return Flaw(finding.severity, finding.location, finding.message, finding.remedy)


def _at_lines(found: tuple[Flaw, ...], file: Path, shown: str) -> tuple[Flaw, ...]:
    """The flaws with line and column, in the order of the lines."""
    places = located((each.place for each in found), file.parent)
    placed = [
        replace(each, place=_shown_as(shown, place))
        for each, place in zip(found, places, strict=True)
    ]
    return tuple(sorted(placed, key=lambda each: (each.place.line, each.place.column)))


def _shown_as(path: str, place: Location) -> Location:
    return replace(place, path=path)
