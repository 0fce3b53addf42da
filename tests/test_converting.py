"""Papers become PDF through LibreOffice, which a script stands for; one test asks the real one."""

import os
import stat
import time
from pathlib import Path

import pytest
from docx import Document

from chibo_cli import converting
from chibo_cli.converting import open_file, pdfs_of
from chibo_cli.errors import ChiboError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

# Notes how it was called, and "converts" each of the files it was given.
CONVERTS = """#!/bin/sh
printf '%s\\n' "$@" > "{told}"
for word in "$@"; do
    case "$word" in *.docx) printf 'PDF of ' | cat - "$word" > "${{word%.docx}}.pdf" ;; esac
done
"""
BY_HAND = "mở văn bản ấy rồi chọn File > Save As > PDF"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the PATH, whose others hold only small tools; no LibreOffice elsewhere."""
    folder = tmp_path / "programs"
    folder.mkdir()
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("cat", "cp", "sleep"):
        (tools / tool).symlink_to(Path("/bin") / tool)
    monkeypatch.setenv("PATH", os.pathsep.join([".", str(folder), str(tools)]))
    monkeypatch.setattr(converting, "_UNIX_PLACES", ())
    return folder


def put_program(path: Path, script: str) -> None:
    path.write_text(script, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def put_office(programs: Path) -> Path:
    """A LibreOffice that notes the words it was called with."""
    told = programs / "told.txt"
    put_program(programs / "soffice", CONVERTS.format(told=told))
    return told


def paper(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(name, encoding="utf-8")
    return path


def refusal_of(*papers: Path) -> str:
    with pytest.raises(ChiboError) as refusal:
        pdfs_of(papers)
    return str(refusal.value)


def words_of(pdf: Path) -> str:
    """What the office made, without the remark after it."""
    return pdf.read_text("utf-8").rpartition("\n%chibo ")[0]


def test_the_pdf_stands_beside_its_paper(programs: Path, tmp_path: Path) -> None:
    put_office(programs)
    docx = paper(tmp_path / "van-ban", "bien-ban.docx")
    assert pdfs_of([docx]) == [tmp_path / "van-ban" / "bien-ban.pdf"]
    assert words_of(tmp_path / "van-ban" / "bien-ban.pdf") == "PDF of bien-ban.docx"
    assert sorted(path.name for path in docx.parent.iterdir()) == ["bien-ban.docx", "bien-ban.pdf"]


def test_a_pdf_made_elsewhere_is_kept(programs: Path, tmp_path: Path) -> None:
    put_office(programs)
    docx = paper(tmp_path, "bien-ban.docx")
    assert pdfs_of([docx]) == pdfs_of([docx]) == [tmp_path / "bien-ban.pdf"]
    (tmp_path / "bien-ban.pdf").write_text("scan", encoding="utf-8")
    (tmp_path / "bien-ban.moi.pdf").mkdir()
    assert pdfs_of([docx]) == pdfs_of([docx]) == [tmp_path / "bien-ban.moi-2.pdf"]
    assert (tmp_path / "bien-ban.pdf").read_text("utf-8") == "scan"


def test_several_papers_of_any_name_are_one_run_with_a_profile_of_its_own(
    programs: Path, tmp_path: Path
) -> None:
    told = put_office(programs)
    papers = [
        paper(tmp_path / "a", "-env:x 'ủy.docx"),
        paper(tmp_path / "b", "-env:x 'ủy.docx"),
        paper(tmp_path / "b", "nghi quyet.docx"),
    ]
    assert [words_of(path) for path in pdfs_of(papers)] == [
        f"PDF of {path.name}" for path in papers
    ]
    profile, *words = told.read_text("utf-8").splitlines()
    folder = Path(words[words.index("--outdir") + 1])
    assert profile == f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    assert words == [
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        *("--convert-to", "pdf", "--outdir", str(folder)),
        *(str(folder / f"{number}.docx") for number in (1, 2, 3)),
    ]
    assert not folder.exists()


def test_no_office(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docx = paper(tmp_path, "bien-ban.docx")
    # The folder worked in is never looked into, even where PATH names it.
    put_office(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert refusal_of(docx) == (
        "Máy này chưa có LibreOffice nên chưa đổi được sang PDF; văn bản đã ghi. "
        f"Hãy {BY_HAND}, hoặc cài LibreOffice rồi chạy lại lệnh."
    )


def test_an_office_in_its_usual_place(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_office(programs)
    (programs / "soffice").rename(tmp_path / "elsewhere")
    monkeypatch.setattr(converting, "_UNIX_PLACES", (str(tmp_path / "elsewhere"),))
    assert pdfs_of([paper(tmp_path, "a.docx")]) == [tmp_path / "a.pdf"]


def test_an_office_that_makes_nothing(programs: Path, tmp_path: Path) -> None:
    put_program(programs / "libreoffice", "#!/bin/sh\nexit 0\n")
    docx = paper(tmp_path, "a.docx")
    assert refusal_of(docx) == (
        f"LibreOffice không đổi được {docx} sang PDF; văn bản đã ghi. Hãy {BY_HAND}."
    )


def test_one_paper_that_fails_does_not_stop_the_others(programs: Path, tmp_path: Path) -> None:
    put_office(programs)
    script = (programs / "soffice").read_text("utf-8").replace("*.docx)", "*1.docx)")
    put_program(programs / "soffice", script)
    papers = [paper(tmp_path, "a.docx"), paper(tmp_path, "b.docx")]
    assert refusal_of(*papers).startswith(f"LibreOffice không đổi được {papers[1]} sang PDF")
    assert (tmp_path / "a.pdf").is_file()


def test_an_office_that_does_not_start(programs: Path, tmp_path: Path) -> None:
    put_program(programs / "soffice", "#!/no/such/shell\n")
    assert refusal_of(paper(tmp_path, "a.docx")) == (
        f"LibreOffice không chạy được; văn bản đã ghi. Hãy {BY_HAND}."
    )


def test_an_office_that_hangs_is_stopped_with_all_it_started(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = programs / "started"
    put_program(programs / "soffice", f'#!/bin/sh\nsleep 60 &\necho $! > "{started}"\nsleep 60\n')
    monkeypatch.setattr(converting, "TIMEOUT_IN_SECONDS", 1)
    assert refusal_of(paper(tmp_path, "a.docx")) == (
        f"LibreOffice chạy quá 1 giây chưa xong nên đã dừng; văn bản đã ghi. Hãy {BY_HAND}."
    )
    assert is_over(int(started.read_text("utf-8")))


def is_over(process: int) -> bool:
    """Whether a process ends within a second; its new parent may still have to take note."""
    for _ in range(100):
        try:
            os.kill(process, 0)
            if Path(f"/proc/{process}/stat").read_text("utf-8").split()[2] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.01)
    return False


def test_a_file_is_opened_without_waiting(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = programs / "told.txt"
    put_program(
        programs / "xdg-open",
        f'#!/bin/sh\necho "$@" > "{told}.new"\ncp "{told}.new" "{told}"\nsleep 3\n',
    )
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.chdir(tmp_path)
    open_file(paper(Path(), "-a b.docx"))
    for _ in range(500):
        if told.is_file() and told.read_text("utf-8"):
            break
        time.sleep(0.01)
    assert told.read_text("utf-8") == f"{tmp_path / '-a b.docx'}\n"


@pytest.mark.parametrize("has_display", [True, False])
def test_nothing_to_open_with(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_display: bool
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0" if has_display else "")
    if not has_display:
        put_program(programs / "xdg-open", "#!/bin/sh\n")
    with pytest.raises(ChiboError) as refusal:
        open_file(tmp_path / "a.pdf")
    assert str(refusal.value) == (
        f"Không có chương trình hay màn hình để mở {tmp_path / 'a.pdf'}; "
        "tệp đã ghi, hãy tự mở tệp ấy."
    )


@pytest.mark.skipif(converting._office() is None, reason="LibreOffice is not installed")
def test_the_real_office(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Biên bản họp chi bộ")
    document.save(str(tmp_path / "bien-ban.docx"))
    assert pdfs_of([tmp_path / "bien-ban.docx"])[0].read_bytes().startswith(b"%PDF-")
