"""Writing: whole or not at all, and a paper a person has changed is kept."""

import stat
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from builder import meeting, record
from docx import Document

from chibo_cli.documents.minutes import minutes
from chibo_cli.errors import ChiboError
from chibo_cli.store import (
    FINGERPRINT_PART,
    TEXT_PART,
    Outcome,
    Written,
    fingerprint,
    is_as_written,
    planned_outcome,
    write_bytes,
    write_new_text,
    write_paper,
)
from chibo_cli.word import render, template_path

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")


def paper(chair: str = "Nguyễn Văn An") -> bytes:
    held = meeting(chu_tri=chair)
    return render(template_path("bien-ban"), minutes.context(record(held), held, ()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "2026" / "van-ban" / "bien-ban.docx"


@pytest.fixture
def written(path: Path) -> Path:
    assert write_paper(path, paper()) == Written(path, Outcome.NEW)
    return path


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def change_text(path: Path, old: str = "Chi bộ thôn Đông", new: str = "Chi bộ thôn Tây") -> None:
    """What a person does in Word: the text is changed, the file saved again."""
    document = Document(str(path))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace(old, new)
    document.save(str(path))


def rewritten(path: Path, change: Callable[[str], str]) -> None:
    """The archive anew, with another way of packing, and the text part changed."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in reversed(archive.namelist())}
    parts[TEXT_PART] = change(parts[TEXT_PART].decode("utf-8")).encode("utf-8")
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_the_same_paper_is_not_written_again(written: Path) -> None:
    before = written.stat()
    assert write_paper(written, paper()) == Written(written, Outcome.SAME)
    assert written.stat() == before
    assert names(written.parent) == ["bien-ban.docx"]


def test_a_paper_nobody_touched_is_replaced(written: Path) -> None:
    new = paper("Lê Văn Cường")
    assert write_paper(written, new) == Written(written, Outcome.REPLACED)
    assert written.read_bytes() == new
    assert names(written.parent) == ["bien-ban.docx"]


def test_a_paper_saved_again_is_backed_up_since_its_look_may_be_another(written: Path) -> None:
    Document(str(written)).save(str(written))
    old, backup = written.read_bytes(), written.with_suffix(".bak.docx")
    new = paper("Lê Văn Cường")
    assert write_paper(written, new) == Written(written, Outcome.REPLACED, beside=backup)
    assert (written.read_bytes(), backup.read_bytes()) == (new, old)
    assert names(written.parent) == ["bien-ban.bak.docx", "bien-ban.docx"]


def test_a_paper_saved_by_another_program_counts_as_untouched(written: Path) -> None:
    document = Document(str(written))
    document.save(str(written))
    assert is_as_written(written)
    assert write_paper(written, paper("Lê Văn Cường")).outcome is Outcome.REPLACED


def test_a_paper_whose_look_was_changed_is_replaced_and_backed_up(written: Path) -> None:
    document = Document(str(written))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.bold = True
    document.save(str(written))
    look = written.read_bytes()
    found = write_paper(written, paper())
    assert found == Written(written, Outcome.REPLACED, written.with_suffix(".bak.docx"))
    assert written.with_suffix(".bak.docx").read_bytes() == look


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml,
        lambda xml: xml.replace("BIÊN BẢN<", "BIÊN</w:t></w:r><w:r><w:rPr/><w:t> BẢN<"),
        lambda xml: xml.replace("THÀNH PHẦN<", 'THÀNH</w:t><w:t xml:space="preserve"> PHẦN<'),
        lambda xml: xml.replace(' xml:space="preserve"', ""),
        lambda xml: xml.replace("<w:r>", '<w:r w:rsidR="00A1B2C3">').replace("\n", ""),
        lambda xml: xml.replace("Đông", "&#272;ông"),
        lambda xml: xml.replace(
            "<w:p>", '<w:p w:rsidR="00A1B2C3"><w:proofErr w:type="spellStart"/>'
        ),
        lambda xml: xml.replace("Nhà văn hoá", "Nhà  văn hoá"),
    ],
    ids=[
        "packed anew",
        "a run split",
        "a text cut",
        "no space marks",
        "revision marks",
        "character references",
        "proofing marks",
        "spaces",
    ],
)
def test_a_text_is_the_same_however_its_runs_are_cut(
    written: Path, change: Callable[[str], str]
) -> None:
    rewritten(written, change)
    assert is_as_written(written)


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("Nguyễn Văn An", "Nguyễn Văn Ân"),
        lambda xml: xml.replace("BIÊN BẢN", "Biên bản"),
        lambda xml: xml.replace("</w:body>", "<w:p><w:r><w:t>Thêm.</w:t></w:r></w:p></w:body>"),
        lambda xml: xml.replace("Khởi công", "Khởicông"),
        lambda xml: xml.replace("21 giờ 15", "21 giờ 16"),
        lambda xml: xml.replace("-----", "----"),
    ],
    ids=["a mark", "capitals", "a paragraph more", "a space less", "a figure", "a hyphen less"],
)
def test_the_smallest_change_of_the_text_is_noticed(
    written: Path, change: Callable[[str], str]
) -> None:
    rewritten(written, change)
    assert not is_as_written(written)


def test_words_moved_to_another_paragraph_are_a_change() -> None:
    one = "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"
    two = "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>"
    assert fingerprint(one) != fingerprint(two)


def test_a_changed_paper_is_kept_and_the_new_one_goes_beside_it(written: Path) -> None:
    change_text(written)
    kept = written.read_bytes()
    fresh = written.with_suffix(".moi.docx")
    assert planned_outcome(written, paper()) == Written(fresh, Outcome.KEPT, beside=written)
    assert names(written.parent) == ["bien-ban.docx"]
    assert write_paper(written, paper()) == Written(fresh, Outcome.KEPT, beside=written)
    assert (written.read_bytes(), fresh.read_bytes()) == (kept, paper())


def test_no_new_paper_is_ever_written_over(written: Path) -> None:
    change_text(written)
    first = paper()
    write_paper(written, first)
    write_paper(written, first)
    fresh = written.with_suffix(".moi.docx")
    assert names(written.parent) == ["bien-ban.docx", "bien-ban.moi.docx"]
    again = paper("Lê Văn Cường")
    later = written.with_suffix(".moi-2.docx")
    assert write_paper(written, again) == Written(later, Outcome.KEPT, beside=written)
    assert (fresh.read_bytes(), later.read_bytes()) == (first, again)


def test_a_changed_new_paper_is_kept_too(written: Path) -> None:
    change_text(written)
    write_paper(written, paper())
    change_text(written.with_suffix(".moi.docx"))
    second = written.with_suffix(".moi-2.docx")
    assert write_paper(written, paper()) == Written(second, Outcome.KEPT, beside=written)
    change_text(second)
    third = written.with_suffix(".moi-3.docx")
    assert planned_outcome(written, paper()).path == third
    assert write_paper(written, paper()).path == third
    assert names(written.parent) == [
        "bien-ban.docx",
        "bien-ban.moi-2.docx",
        "bien-ban.moi-3.docx",
        "bien-ban.moi.docx",
    ]


def foreign_docx() -> bytes:
    saved = BytesIO()
    Document().save(saved)
    return saved.getvalue()


def without_fingerprint() -> bytes:
    saved = BytesIO()
    with ZipFile(BytesIO(paper())) as archive, ZipFile(saved, "w") as copy:
        for name in archive.namelist():
            if name != FINGERPRINT_PART:
                copy.writestr(name, archive.read(name))
    return saved.getvalue()


def encrypted() -> bytes:
    """A paper whose parts say that they are encrypted."""
    content = bytearray(paper())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            content[start + place] |= 1
            start = content.find(mark, start + 4)
    return bytes(content)


def with_a_hole() -> bytes:
    """A paper with a stretch of its text overwritten."""
    content = paper()
    start = content.index(TEXT_PART.encode()) + 200
    return content[:start] + bytes(500) + content[start + 500 :]


def not_utf8() -> bytes:
    saved = BytesIO()
    with ZipFile(BytesIO(paper())) as archive, ZipFile(saved, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, b"\xff\xfe\xfa" if name == TEXT_PART else archive.read(name))
    return saved.getvalue()


FOREIGN = {
    "a paper of another program": foreign_docx,
    "a paper without its fingerprint": without_fingerprint,
    "a paper with a password": encrypted,
    "a text in another encoding": not_utf8,
    "half a paper": lambda: paper()[:3000],
    "a paper with a hole": with_a_hole,
    "an old Word file": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
    "a text": lambda: "Biên bản họp chi bộ".encode(),
    "an empty file": lambda: b"",
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_file_the_program_did_not_write_is_kept(path: Path, content: Callable[[], bytes]) -> None:
    path.parent.mkdir(parents=True)
    there = content()  # once: an archive carries the second it was made in
    path.write_bytes(there)
    fresh = path.with_suffix(".moi.docx")
    assert write_paper(path, paper()) == Written(fresh, Outcome.KEPT, beside=path)
    assert path.read_bytes() == there


def test_a_paper_of_monstrous_size_is_kept_without_being_read(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with ZipFile(path, "w", compression=8) as archive:
        archive.writestr(FINGERPRINT_PART, "x")
        archive.writestr(TEXT_PART, bytes(65 * 1024 * 1024))
    assert not is_as_written(path)


def test_a_folder_in_the_place_of_the_paper_is_named(path: Path) -> None:
    path.mkdir(parents=True)
    for attempt in (write_paper, planned_outcome):
        with pytest.raises(ChiboError) as raised:
            attempt(path, paper())
        assert str(raised.value) == f"{path} là một thư mục; đổi tên hoặc chuyển thư mục ấy đi."
    assert names(path.parent) == ["bien-ban.docx"]


@POSIX
def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(written: Path) -> None:
    refused_by_folder(written.parent, lambda: write_bytes(written, b"new"))
    assert written.read_bytes() == paper()


@POSIX
def test_a_paper_that_cannot_be_read_is_said_in_a_sentence(written: Path) -> None:
    if can_read_anything(written):
        pytest.skip("this account may read every file")
    with pytest.raises(ChiboError, match="Không đọc được"):
        write_paper(written, paper())


def refused_by_folder(folder: Path, attempt: Callable[[], None]) -> None:
    folder.chmod(0o500)
    try:
        probe = folder / "probe"
        try:
            probe.touch()
        except PermissionError:
            with pytest.raises(ChiboError) as raised:
                attempt()
            assert str(raised.value) == (
                f"Không ghi được {folder / 'bien-ban.docx'}: tệp đang mở trong Word hoặc thư mục "
                "không cho ghi. Đóng tệp rồi chạy lại lệnh."
            )
        else:
            probe.unlink()
            pytest.skip("this account may write everywhere")
    finally:
        folder.chmod(0o700)


def can_read_anything(path: Path) -> bool:
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        return False
    return True


def test_a_file_in_the_place_of_a_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "van-ban").write_text("x", encoding="utf-8")
    path = tmp_path / "van-ban" / "bien-ban.docx"
    with pytest.raises(ChiboError) as raised:
        write_paper(path, paper())
    assert str(raised.value) == f"Không ghi được {path}. Kiểm tra đĩa còn chỗ và đường dẫn."


def test_a_name_longer_than_the_disk_allows_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / f"{'b' * 300}.docx"
    with pytest.raises(ChiboError, match=r"^Không ghi được .*"):
        write_bytes(path, b"x")
    assert names(tmp_path) == []


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    """A folder in the way makes the last step fail, after the new content has been written."""
    target = tmp_path / "bien-ban.docx"
    (target / "trong").mkdir(parents=True)
    with pytest.raises(ChiboError):
        write_bytes(target, b"new")
    assert names(tmp_path) == ["bien-ban.docx"]
    assert names(target) == ["trong"]


@POSIX
def test_the_rights_of_a_file_are_kept(written: Path) -> None:
    written.chmod(0o640)
    write_bytes(written, b"new")
    assert stat.S_IMODE(written.stat().st_mode) == 0o640


@POSIX
def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    write_bytes(tmp_path / "chibo", b"x")
    (tmp_path / "other").write_bytes(b"x")
    assert (tmp_path / "chibo").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_persons_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "2026" / "ke-hoach.toml"
    assert write_new_text(path, "nam = 2026\n")
    assert not write_new_text(path, "nam = 2027\n")
    assert path.read_bytes() == b"nam = 2026\n"


def test_an_earlier_backup_is_never_overwritten(written: Path) -> None:
    Document(str(written)).save(str(written))
    first = written.read_bytes()
    write_paper(written, paper("Lê Văn Cường"))
    Document(str(written)).save(str(written))
    second = written.read_bytes()
    found = write_paper(written, paper("Trần Thị Bình"))
    later = written.with_suffix(".bak-2.docx")
    assert found == Written(written, Outcome.REPLACED, beside=later)
    assert written.with_suffix(".bak.docx").read_bytes() == first
    assert later.read_bytes() == second


@pytest.mark.parametrize("part", ["header", "footer", "first_page_header"])
def test_text_typed_into_a_header_or_footer_is_an_edit(written: Path, part: str) -> None:
    document = Document(str(written))
    getattr(document.sections[0], part).paragraphs[0].text = "Lưu hành nội bộ"
    document.save(str(written))
    assert not is_as_written(written)
    assert write_paper(written, paper()).outcome is Outcome.KEPT


@POSIX
def test_a_device_in_the_place_of_a_paper_is_refused() -> None:
    with pytest.raises(ChiboError, match=r"^/dev/null không phải một tệp thường; chọn tên khác\.$"):
        write_paper(Path("/dev/null"), paper())
