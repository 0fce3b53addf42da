"""The templates of a cell: which one each paper uses, what is wrong in its own ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from chibo_cli.documents import Document
from chibo_cli.errors import ChiboError, NothingToCheckError
from chibo_cli.papers.sample_contexts import all_documents, sample_contexts
from chibo_cli.store import write_bytes
from chibo_cli.vietnamese import nearest
from chibo_cli.word import OWN_TEMPLATES, TemplateFault, faults_of, template_path
from chibo_cli.word.shapes import Shape, shape_of

_ENDING = ".docx"
_OTHER_ENDINGS = (_ENDING, ".docm", ".dotx", ".dotm", ".doc", ".odt", ".rtf")


@dataclass(frozen=True)
class InUse:
    """The template a paper uses: the cell's own file, or none for the program's."""

    document: Document
    own: Path | None


@dataclass(frozen=True)
class Idle:
    """A file among the own templates that no paper uses, and the paper it may be meant for."""

    path: Path
    likely: str | None


@dataclass(frozen=True)
class Checked:
    """A template with everything wrong in it for one paper."""

    path: Path
    document: Document
    faults: tuple[TemplateFault, ...]

    @property
    def serious(self) -> int:
        """How many faults keep the template from being used."""
        return sum(1 for fault in self.faults if not fault.is_note)


def templates_in_use(root: Path) -> tuple[InUse, ...]:
    """Each paper with its template: the cell's own, or the program's."""
    return tuple(
        InUse(document, _own(root, document.slug)) for document in all_documents().values()
    )


def idle_files(root: Path) -> tuple[Idle, ...]:
    """The text files in `mau/` whose name is no paper's, in the order of their names."""
    folder = root / OWN_TEMPLATES
    known = {f"{slug}{_ENDING}" for slug in all_documents()}
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(
        Idle(path, next(iter(nearest(path.stem, all_documents(), most=1)), None))
        for path in found
        if path.suffix.lower() in _OTHER_ENDINGS
        and path.name not in known
        and not path.name.startswith(("~$", "."))
    )


def document_named(slug: str) -> Document:
    """The document of that name. Raises ChiboError with the nearest names where there is none."""
    known = all_documents()
    if slug not in known:
        likely = " hay ".join(nearest(slug, known))
        meant = f" Có phải {likely} không?" if likely else ""
        raise ChiboError(
            f"Không có văn bản nào là «{slug}».{meant} Xem danh sách bằng lệnh  "
            "chibo template list."
        )
    return known[slug]


def copy_template(root: Path | None, slug: str, output: Path | None, *, dry_run: bool) -> Path:
    """Where the program's template has been written as the cell's own.

    Raises ChiboError rather than overwrite anything.
    """
    document = document_named(slug)
    name = f"{document.slug}{_ENDING}"
    if output is not None:
        target = output / name if output.is_dir() else output
    else:
        assert root is not None
        target = root / OWN_TEMPLATES / name
    if target.exists() or target.is_symlink():
        raise ChiboError(
            f"Đã có {target}, chibo giữ nguyên; muốn chép lại từ đầu thì đổi tên tệp ấy trước."
        )
    if not dry_run:
        write_bytes(target, template_path(slug).read_bytes())
    return target


def checked_templates(
    root: Path | None, words: Sequence[str], slug: str | None
) -> Iterator[Checked]:
    """The templates a person means, each with its faults; without words all own ones.

    Raises ChiboError for what is no template, NothingToCheckError where there is none.
    """
    wanted = list(_meant(root, words, slug)) if words else list(_every_own(root))
    for path, document in wanted:
        yield Checked(path, document, faults_of(path, sample_contexts(document.slug)))


def offered(slug: str) -> tuple[Document, Shape]:
    """A paper, and what its template may use."""
    document = document_named(slug)
    return document, shape_of(sample_contexts(slug))


def is_file_word(word: str) -> bool:
    """Whether a typed word means a file, not a paper."""
    path = Path(word)
    return path.suffix.lower() in _OTHER_ENDINGS or len(path.parts) > 1 or path.exists()


def _own(root: Path, slug: str) -> Path | None:
    path = root / OWN_TEMPLATES / f"{slug}{_ENDING}"
    return path if path.exists() else None


def _every_own(root: Path | None) -> Iterator[tuple[Path, Document]]:
    assert root is not None
    own = [each for each in templates_in_use(root) if each.own is not None]
    if not own:
        raise NothingToCheckError(_none_there(root))
    for each in own:
        assert each.own is not None
        yield each.own, each.document


def _none_there(root: Path) -> str:
    idle = idle_files(root)
    if idle:
        return (
            f"Trong thư mục {OWN_TEMPLATES} không có mẫu nào mang tên của một văn bản (có "
            f"{idle[0].path.name}); xem tên đúng bằng lệnh  chibo template list."
        )
    return (
        f"Chi bộ chưa có mẫu riêng nào trong thư mục {OWN_TEMPLATES}; chép một mẫu để sửa bằng "
        "lệnh  chibo template copy bien-ban."
    )


def _meant(
    root: Path | None, words: Sequence[str], slug: str | None
) -> Iterator[tuple[Path, Document]]:
    chosen = document_named(slug) if slug else None
    for word in words:
        if is_file_word(word):
            yield Path(word), chosen or _document_of(Path(word))
            continue
        document = document_named(word)
        own = _own(root, word) if root else None
        if own is None:
            raise ChiboError(
                f"Chi bộ chưa có mẫu riêng cho {document.name} ({OWN_TEMPLATES}/{word}{_ENDING}); "
                "văn bản này đang dùng mẫu của chương trình."
            )
        yield own, chosen or document


def _document_of(path: Path) -> Document:
    """The paper a file is named after."""
    if not path.exists():
        raise ChiboError(f"Không có tệp {path}.")
    known = all_documents()
    if path.stem not in known:
        likely = next(iter(nearest(path.stem, known, most=1)), "bien-ban")
        raise ChiboError(
            f"Không rõ {path} là mẫu của văn bản nào; thêm --loai, ví dụ  --loai {likely}."
        )
    return known[path.stem]
