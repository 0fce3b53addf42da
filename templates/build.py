"""Builds the shipped Word templates: `python templates/build.py` writes templates/*.docx.

The typographic values stand in `forms.py`, the pieces papers share in `blocks.py`; each paper has
a module of its own. A test proves that the committed files are what this builds.
"""

from pathlib import Path

import agenda
import inspection
import minutes
import resolution
from package import word_file

TEMPLATES = {
    "bien-ban": ("Biên bản", minutes.body),
    "chuong-trinh": ("Chương trình", agenda.body),
    "kiem-tra": ("Báo cáo kiểm tra sổ", inspection.body),
    "nghi-quyet": ("Nghị quyết", resolution.body),
}


def built() -> dict[str, bytes]:
    """Each template's file name with the bytes it must have."""
    return {f"{slug}.docx": word_file(title, body()) for slug, (title, body) in TEMPLATES.items()}


def main() -> None:
    """Write the templates beside this script."""
    for name, content in built().items():
        (Path(__file__).parent / name).write_bytes(content)


if __name__ == "__main__":
    main()
