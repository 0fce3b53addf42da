"""A written paper -> PDF through LibreOffice; a file shown in the program a person uses."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from chibo_cli.errors import ChiboError
from chibo_cli.store import write_bytes

TIMEOUT_IN_SECONDS: Final = 120

_MARK: Final = b"\n%chibo "

_BY_HAND: Final = "mở văn bản ấy rồi chọn File > Save As > PDF"
_NAMES: Final = ("soffice.com", "soffice.exe") if os.name == "nt" else ("soffice", "libreoffice")
_MAC_PLACE: Final = "Applications/LibreOffice.app/Contents/MacOS/soffice"
_UNIX_PLACES: Final = ("/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice")
_WINDOWS_FOLDERS: Final = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
# A profile of its own: no macro runs, nothing linked is fetched, no other window is disturbed.
_SETTINGS: Final = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">\
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def pdfs_of(papers: Sequence[Path]) -> list[Path]:
    """The PDFs of papers, each written beside its paper, made in one run of LibreOffice.

    A PDF of that name that was not made here, such as the scan of the signed paper, is kept.
    Raises ChiboError where LibreOffice is absent, fails or takes too long; the papers stay.
    """
    office = _office()
    if office is None:
        raise ChiboError(
            "Máy này chưa có LibreOffice nên chưa đổi được sang PDF; văn bản đã ghi. "
            f"Hãy {_BY_HAND}, hoặc cài LibreOffice rồi chạy lại lệnh."
        )
    written, missed = [], []
    with tempfile.TemporaryDirectory(prefix="chibo-pdf-", ignore_cleanup_errors=True) as folder:
        for paper, made in zip(papers, _convert(office, papers, Path(folder)), strict=True):
            if made.is_file():
                place = _place_of(paper.with_suffix(".pdf"))
                write_bytes(place, _marked(made.read_bytes()))
                written.append(place)
            else:
                missed.append(str(paper))
    if missed:
        raise ChiboError(
            f"LibreOffice không đổi được {', '.join(missed)} sang PDF; "
            f"văn bản đã ghi. Hãy {_BY_HAND}."
        )
    return written


def open_file(path: Path) -> None:
    """Show a file in the program that opens its kind, without waiting for it.

    Raises ChiboError where there is nothing to open it with.
    """
    # From the root, so that no name is taken for an option.
    whole = str(path.resolve())
    if sys.platform == "win32":
        try:
            os.startfile(whole)
        except OSError as error:
            raise _cannot_open(path) from error
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    program = _on_path((opener,))
    if program is None or not (has_display or sys.platform == "darwin"):
        raise _cannot_open(path)
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in range(3)]
    os.posix_spawn(program, [opener, whole], dict(os.environ), file_actions=nowhere, setpgroup=0)


def _cannot_open(path: Path) -> ChiboError:
    return ChiboError(
        f"Không có chương trình hay màn hình để mở {path}; tệp đã ghi, hãy tự mở tệp ấy."
    )


def _office() -> Path | None:
    """The program of LibreOffice, on the PATH or where its installer puts it."""
    return _on_path(_NAMES) or next(filter(_runs, _usual_places()), None)


def _on_path(names: Sequence[str]) -> Path | None:
    """The first of the programs in the folders of PATH, never in the folder worked in."""
    folders = [Path(folder) for folder in os.get_exec_path() if Path(folder).is_absolute()]
    return next((f / name for name in names for f in folders if _runs(f / name)), None)


def _runs(program: Path) -> bool:
    return program.is_file() and os.access(program, os.X_OK)


def _usual_places() -> Iterator[Path]:
    if os.name == "nt":
        for variable in _WINDOWS_FOLDERS:
            if folder := os.environ.get(variable):
                yield Path(folder, "LibreOffice", "program", _NAMES[0])
    elif sys.platform == "darwin":
        yield from (Path("/", _MAC_PLACE), Path.home() / _MAC_PLACE)
    else:
        yield from map(Path, _UNIX_PLACES)


def _marked(pdf: bytes) -> bytes:
    """The PDF with a remark after its end, by which it is known while nobody changes it."""
    return pdf + _MARK + sha256(pdf).hexdigest().encode()


def _place_of(pdf: Path) -> Path:
    """Where a PDF is written: over one made here, beside any other."""
    place, count = pdf, 1
    while place.exists() and not _is_made_here(place):
        place = pdf.with_suffix(".moi.pdf" if count == 1 else f".moi-{count}.pdf")
        count += 1
    return place


def _is_made_here(pdf: Path) -> bool:
    if not pdf.is_file():
        return False
    content = pdf.read_bytes()
    return content == _marked(content.rpartition(_MARK)[0])


def _convert(office: Path, papers: Sequence[Path], folder: Path) -> list[Path]:
    """Make PDFs in a folder of their own; where each paper's is, if LibreOffice made one."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    # Names of their own: two papers may have one name, and a name may hold anything.
    endings = (".pptx" if paper.suffix == ".pptx" else ".docx" for paper in papers)
    copies = [folder / f"{number}{ending}" for number, ending in enumerate(endings, start=1)]
    for paper, copy in zip(papers, copies, strict=True):
        shutil.copyfile(paper, copy)
    command = [
        str(office),
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        *("--convert-to", "pdf", "--outdir", str(folder)),
        *map(str, copies),
    ]
    _run(command, folder)
    return [copy.with_suffix(".pdf") for copy in copies]


def _run(command: Sequence[str], folder: Path) -> None:
    """Run a program until it ends or its time is over; nothing it started is left behind."""
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ChiboError(f"LibreOffice không chạy được; văn bản đã ghi. Hãy {_BY_HAND}.") from error
    try:
        process.wait(TIMEOUT_IN_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise ChiboError(
            f"LibreOffice chạy quá {TIMEOUT_IN_SECONDS} giây chưa xong nên đã dừng; "
            f"văn bản đã ghi. Hãy {_BY_HAND}."
        ) from error
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a program together with those it started."""
    if sys.platform == "win32":
        if process.poll() is None:
            tree = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(tree, capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
