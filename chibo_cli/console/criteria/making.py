"""What is said of a new criteria set of the cell's own."""

from pathlib import Path

from chibo_cli.console.as_json import show_as_json
from chibo_cli.console.papers import out, shown, talk
from chibo_cli.console.wrapping import wrapped
from chibo_cli.own_criteria import NewCriteria


def show_made(made: NewCriteria, *, where: str, planned: bool, quiet: bool) -> None:
    """Say where the file is and what comes next; one only planned is shown whole."""
    if planned:
        talk(f"Sẽ ghi: {shown(made.path)}")
        out(made.text.rstrip("\n"))
        return
    out(shown(made.path) if quiet else f"Đã ghi: {shown(made.path)}")
    if quiet:
        return
    if made.is_empty:
        talk(wrapped(f"Bộ trống theo {made.frame}: điền tiêu chí, điểm, ngưỡng từ văn bản thật."))
    else:
        talk(wrapped(f"Chép từ bộ {made.frame}: sửa theo văn bản của cấp uỷ."))
    if made.hides_shipped:
        talk(wrapped(f"Từ nay {made.name} là bộ này, không phải bộ cùng tên của chương trình."))
    talk(f"Sửa xong, kiểm tra:  chibo criteria check {made.name}{where}")
    talk(f'Dùng bộ này: ghi  bo_tieu_chi = "{made.name}"  ở bảng [quy_uoc] của chibo.toml')


def show_made_as_json(made: NewCriteria, root: Path, *, planned: bool) -> None:
    """Print one JSON document: the file, and what it was made from."""
    show_as_json(
        {
            "chi_thu": planned,
            "tep": made.path.relative_to(root).as_posix(),
            "theo": made.frame,
            "bo_trong": made.is_empty,
            "thay_bo_cua_chuong_trinh": made.hides_shipped,
        }
    )
