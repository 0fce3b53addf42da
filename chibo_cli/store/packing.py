"""How the program packs a paper: entries without clock or machine, known again later."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

# The archive carries no clock: the earliest time the format knows.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3  # the same bytes on Windows
_RIGHTS = 0o600 << 16


def entry(name: str) -> ZipInfo:
    """What an archive says of a part: the same at all times and on all machines."""
    made = ZipInfo(name, _EPOCH)
    made.create_system, made.external_attr = _UNIX, _RIGHTS
    return made


def is_packed_here(path: Path) -> bool:
    """Whether no other program has saved a paper since: Word and others pack in ways of their own.

    Such a paper looks as it was written, so that nothing is lost with it.
    """
    try:
        with ZipFile(path) as archive:
            marks = {(i.date_time, i.create_system, i.external_attr) for i in archive.infolist()}
    except (BadZipFile, OSError):
        return False
    return marks == {(_EPOCH, _UNIX, _RIGHTS)}
