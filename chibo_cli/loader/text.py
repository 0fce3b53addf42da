"""The bytes of a file -> its text, and findings for what is not text or not UTF-8."""

import codecs
import re

from chibo_cli.findings import Finding, Location, Severity

MOST_BYTES = 4 * 1024 * 1024

_SAVE_AS_UTF8 = "mở tệp bằng Notepad, chọn Tệp > Lưu thành…, Mã hoá: UTF-8, rồi lưu lại."
_CONVERT = (
    "chép toàn bộ chữ, bấm Ctrl+Shift+F6 để mở Bộ công cụ của UniKey, chuyển mã từ TCVN3 hoặc VNI "
    "sang Unicode, dán lại vào Notepad rồi lưu với Mã hoá: UTF-8."
)
_TYPE_AGAIN = "ghi lại các dòng ấy, hoặc lấy bản sao lưu của tệp."
_NOT_A_TEXT = "mở bằng Notepad để xem; tệp của chibo là tệp chữ thuần tuý, không phải tệp Word."

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN_STARTS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
_CONTROLS = bytes(set(range(1, 32)) - set(b"\t\n\r\f\v\x1b"))
# A zero byte, a letter that could not be decoded, a byte that is not UTF-8.
_UNREADABLE = re.compile("[\0\ufffd\udc80-\udcff]")


def read_text(raw: bytes, path: str) -> tuple[str, list[Finding]]:
    """The text with `\\n` as its only line end, lines and columns as the person sees them.

    Lines that cannot be read are left blank, so that all others keep their numbers.
    """
    if len(raw) > MOST_BYTES:
        return "", [_too_big(path)]
    encoding = _wide_encoding(raw)
    if encoding:
        return _read_wide(raw, encoding, path)
    plain = raw.removeprefix(codecs.BOM_UTF8)
    if b"\r" in plain:
        plain = plain.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = plain.decode("utf-8")
    except UnicodeDecodeError:
        return _no_text(path) if _is_binary(raw) else _read_readable_lines(plain, path)
    if "\0" not in text:
        return text, []
    return _no_text(path) if _is_binary(raw) else _without_nul_lines(text, path)


def _wide_encoding(raw: bytes) -> str | None:
    """The UTF-16 or UTF-32 a file is written in, by its mark or by where its zero bytes stand."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding
    head = raw[:4096]
    if head.count(0) * 4 < len(head):
        return None
    return next((encoding for _, encoding in _MARKS if _reads_as(head, encoding)), None)


def _reads_as(head: bytes, encoding: str) -> bool:
    # Read in the wrong byte order or width, a file has no ASCII letters.
    text = head.decode(encoding, errors="replace")
    return sum("\t" <= letter <= "~" for letter in text) * 2 > len(text)


def _read_wide(raw: bytes, encoding: str, path: str) -> tuple[str, list[Finding]]:
    text = raw.decode(encoding, errors="replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    name = "UTF-32" if "32" in encoding else "UTF-16"
    message = f"Tệp được lưu theo mã {name}, không phải UTF-8."
    finding = Finding("CB002", Severity.WARNING, Location(path, line=1), message, _SAVE_AS_UTF8)
    if not _UNREADABLE.search(text):
        return text, [finding]
    text, more = _blanked(
        text.split("\n"), path, code="CB002", why="có chữ bị hỏng", remedy=_TYPE_AGAIN
    )
    return text, [finding, *more]


def _is_binary(raw: bytes) -> bool:
    if raw.startswith(_FOREIGN_STARTS):
        return True
    return (len(raw) - len(raw.translate(None, _CONTROLS))) * 50 > len(raw)


def _no_text(path: str) -> tuple[str, list[Finding]]:
    message = "Tệp này không phải tệp chữ."
    return "", [Finding("CB001", Severity.ERROR, Location(path, line=1), message, _NOT_A_TEXT)]


def _too_big(path: str) -> Finding:
    message = "Tệp lớn hơn 4 MB nên không đọc."
    remedy = "kiểm tra đây có đúng là tệp do chibo tạo không; nếu đúng thì bỏ bớt phần dán nhầm."
    return Finding("CB001", Severity.ERROR, Location(path, line=1), message, remedy)


def _read_readable_lines(plain: bytes, path: str) -> tuple[str, list[Finding]]:
    lines = plain.decode("utf-8", errors="surrogateescape").split("\n")
    why = "có chữ không phải mã UTF-8 (thường là phông cũ TCVN3, VNI)"
    return _blanked(lines, path, code="CB002", why=why, remedy=_CONVERT)


def _without_nul_lines(text: str, path: str) -> tuple[str, list[Finding]]:
    why = "có ký tự rỗng (tệp bị hỏng khi lưu hoặc chép)"
    return _blanked(text.split("\n"), path, code="CB001", why=why, remedy=_TYPE_AGAIN)


def _blanked(
    lines: list[str], path: str, *, code: str, why: str, remedy: str
) -> tuple[str, list[Finding]]:
    bad = [number for number, line in enumerate(lines) if _UNREADABLE.search(line)]
    for number in bad:
        lines[number] = ""
    count = f" và {len(bad) - 1} dòng khác" if len(bad) > 1 else ""
    message = f"Dòng {bad[0] + 1}{count} {why} nên không được đọc."
    place = Location(path, line=bad[0] + 1)
    return "\n".join(lines), [Finding(code, Severity.ERROR, place, message, remedy)]
