"""Which guideline a cell follows: a shipped one, or one with the local overlay of `huong-dan/`."""

from collections.abc import Iterator
from pathlib import Path

from chibo_cli.findings import Finding, Location, Severity
from chibo_cli.guidelines import (
    Guideline,
    Overlay,
    changes,
    key_of,
    papered_changes,
    shipped_guideline,
    shipped_names,
)
from chibo_cli.loader.reader import Reader
from chibo_cli.vietnamese import nearest

DEFAULT_GUIDELINE = "hd12-2018"
OVERLAY_FOLDER = "huong-dan"


def guideline_named(name: str, place: Location, reader: Reader) -> Guideline:
    """The guideline of that name; the default one, with a finding at `place`, for another."""
    if name in shipped_names():
        return shipped_guideline(name)
    names = (*shipped_names(), *_overlay_names(reader.root))
    if name not in names:
        reader.findings.append(_unknown(name, place, names))
        return shipped_guideline(DEFAULT_GUIDELINE)
    overlay, _ = reader.read(Overlay, reader.root / OVERLAY_FOLDER / f"{name}.toml")
    if overlay is None:
        return shipped_guideline(DEFAULT_GUIDELINE)
    reader.findings += _unpapered(overlay)
    if overlay.inherits not in shipped_names():
        place = overlay.at("ke_thua")
        reader.findings.append(_unknown(overlay.inherits, place, shipped_names()))
        return shipped_guideline(DEFAULT_GUIDELINE).with_overlay(overlay)
    return shipped_guideline(overlay.inherits).with_overlay(overlay)


def _overlay_names(root: Path) -> tuple[str, ...]:
    folder = root / OVERLAY_FOLDER
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem for path in folder.iterdir() if path.suffix == ".toml"))


def _unpapered(overlay: Overlay) -> Iterator[Finding]:
    """What an overlay changes without naming its paper; such a change is not made."""
    allowed = papered_changes(overlay)
    for name in changes(overlay):
        if name not in allowed:
            key = key_of(name)
            remedy = f'thêm  {key} = "…"  (văn bản cho phép, có số và ngày) vào bảng [can_cu].'
            yield _change(overlay.at(key), key, remedy)
    for code, clause in overlay.rules.items():
        if not clause.basis:
            remedy = 'thêm  can_cu = "…"  (văn bản cho phép, có số và ngày) vào bảng này.'
            yield _change(overlay.at("quy_tac", code), code, remedy)


def _change(place: Location, what: str, remedy: str) -> Finding:
    message = f"Đổi {what} mà không ghi văn bản làm căn cứ, nên vẫn dùng như hướng dẫn gốc."
    return Finding("CB018", Severity.ERROR, place, message, remedy)


def _unknown(name: str, place: Location, names: tuple[str, ...]) -> Finding:
    return Finding(
        "CB008",
        Severity.ERROR,
        place,
        f"Không có hướng dẫn «{name}»; tạm dùng {DEFAULT_GUIDELINE}.",
        f"ghi {' hoặc '.join(nearest(name, names) or names)}.",
    )
