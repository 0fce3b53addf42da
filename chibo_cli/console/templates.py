"""The templates of a cell on the screen: which are in use, what is wrong in them."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import fill

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, shown, talk
from chibo_cli.own_templates import Checked, Idle, InUse
from chibo_cli.word import TemplateFault

_WIDTH = 79


def show_templates(used: Sequence[InUse], idle: Sequence[Idle], root: Path) -> None:
    """Print each paper's code, name and template, then the files nobody uses."""
    codes = max(len(each.document.slug) for each in used)
    names = max(len(each.document.name) for each in used)
    out(f"{'Mã':{codes}}  {'Văn bản':{names}}  Mẫu đang dùng")
    for each in used:
        whose = "của chi bộ" if each.own else "của chương trình"
        out(f"{each.document.slug:{codes}}  {each.document.name:{names}}  {whose}")
    _talk_of_idle(idle)


def show_templates_as_json(used: Sequence[InUse], idle: Sequence[Idle], root: Path) -> None:
    """Print one JSON document: each paper's template, and the files nobody uses."""
    document = {
        "mau": [
            {
                "ma": each.document.slug,
                "ten": each.document.name,
                "cua": "chi_bo" if each.own else "chuong_trinh",
                "tep": _within(root, each.own) if each.own else None,
            }
            for each in used
        ],
        "khong_dung": _idle_as_json(idle, root),
    }
    show_as_json(document)


def show_copied(path: Path, slug: str, *, planned: bool, quiet: bool) -> None:
    """Say where the template is, and what comes next."""
    out(shown(path) if quiet else f"{'Sẽ ghi' if planned else 'Đã ghi'}: {shown(path)}")
    if not quiet and not planned:
        talk("Sửa tệp này trong Word, giữ nguyên các thẻ như {{ … }} và {% … %}, rồi chạy:")
        talk(f"  chibo template check {slug if path.stem == slug else shown(path)}")


def show_copied_as_json(path: Path, root: Path | None, *, planned: bool) -> None:
    """Print one JSON document: where the template is."""
    show_as_json({"chi_thu": planned, "tep": _within(root, path)})


def show_checked(checked: Sequence[Checked], idle: Sequence[Idle], *, quiet: bool) -> None:
    """Print each template with its faults in the order of the file."""
    for position, each in enumerate(checked):
        if position:
            out("")
        out(f"{shown(each.path)} ({each.document.name}): {_verdict(each)}")
        for fault in each.faults:
            if not quiet or not fault.is_note:
                _show_fault(fault)
    if not quiet:
        _talk_of_idle(idle)
        if any(each.serious for each in checked):
            talk("Tên nào điền được, xem bằng lệnh  chibo template fields MÃ.")


def show_checked_as_json(
    checked: Sequence[Checked], idle: Sequence[Idle], root: Path | None
) -> None:
    """Print one JSON document: the faults of each template, and the files nobody uses."""
    document = {
        "mau": [
            {
                "tep": _within(root, each.path),
                "ma": each.document.slug,
                "so_loi": each.serious,
                "phat_hien": [_fault_as_json(fault) for fault in each.faults],
            }
            for each in checked
        ],
        "khong_dung": _idle_as_json(idle, root),
    }
    show_as_json(document)


def _verdict(each: Checked) -> str:
    notes = len(each.faults) - each.serious
    told = [f"{each.serious} lỗi"] if each.serious else ["dùng được"]
    return ", ".join([*told, *([f"{notes} lưu ý"] if notes else [])])


def _show_fault(fault: TemplateFault) -> None:
    head = "  lưu ý  " if fault.is_note else "  lỗi    "
    out(_wrapped(fault.place, head))
    if fault.paragraph:
        out(_wrapped(f"«{fault.paragraph}»", " " * len(head)))
    out(_wrapped(fault.message, " " * len(head)))


def _wrapped(text: str, head: str) -> str:
    return fill(
        text,
        _WIDTH,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_on_hyphens=False,
    )


def _fault_as_json(fault: TemplateFault) -> dict[str, str]:
    return {
        "muc_do": "luu_y" if fault.is_note else "loi",
        "cho": fault.place,
        "doan": fault.paragraph,
        "noi_dung": fault.message,
    }


def _talk_of_idle(idle: Sequence[Idle]) -> None:
    for each in idle:
        meant = f"; có phải {each.likely}.docx không?" if each.likely else "."
        talk(f"Không dùng {shown(each.path)}: tên tệp không phải mã văn bản nào{meant}")


def _idle_as_json(idle: Sequence[Idle], root: Path | None) -> list[dict[str, str | None]]:
    return [{"tep": _within(root, each.path), "gan_nhat": each.likely} for each in idle]


def _within(root: Path | None, path: Path) -> str:
    inside = root is not None and path.is_relative_to(root)
    return (path.relative_to(root) if root is not None and inside else path).as_posix()
