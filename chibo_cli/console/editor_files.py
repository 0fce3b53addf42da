"""What `chibo schema` says: the files it wrote, and what a link that was kept lacks."""

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, shown, talk
from chibo_cli.editor_files import EditorFiles
from chibo_cli.store import Outcome, Written

_DONE = {
    Outcome.NEW: "Đã ghi",
    Outcome.SAME: "Không đổi",
    Outcome.REPLACED: "Đã ghi lại",
    Outcome.KEPT: "Giữ nguyên",
}
_PLANNED = {
    Outcome.NEW: "Sẽ ghi",
    Outcome.SAME: "Sẽ không đổi",
    Outcome.REPLACED: "Sẽ ghi lại",
    Outcome.KEPT: "Sẽ giữ nguyên",
}
_RESULTS = {
    Outcome.NEW: "moi",
    Outcome.SAME: "khong_doi",
    Outcome.REPLACED: "ghi_lai",
    Outcome.KEPT: "giu_nguyen",
}


def show_editor_files(files: EditorFiles, *, planned: bool, quiet: bool) -> None:
    """Say of each file where it is and what became of it, and how to use them."""
    words = _PLANNED if planned else _DONE
    for written in (*files.schemas, files.link):
        place = shown(written.path)
        out(place if quiet else f"{words[written.outcome]}: {place}")
    if files.to_add:
        talk("  Tệp này đã được sửa, hoặc không do chibo ghi. Thêm vào cuối tệp:\n")
        talk(files.to_add)
    elif not quiet and not planned:
        talk("Mở thư mục sổ bằng VS Code có phần mở rộng Even Better TOML để được gợi ý.")


def show_editor_files_as_json(files: EditorFiles, *, planned: bool) -> None:
    """Print one JSON document; paths are relative to the workspace."""
    show_as_json(
        {
            "chi_thu": planned,
            "luoc_do": [_result(schema, files) for schema in files.schemas],
            "lien_ket": _result(files.link, files) | {"can_them": files.to_add or None},
        }
    )


def _result(written: Written, files: EditorFiles) -> dict[str, str | None]:
    root = files.link.path.parent
    return {
        "tep": written.path.relative_to(root).as_posix(),
        "ket_qua": _RESULTS[written.outcome],
    }
