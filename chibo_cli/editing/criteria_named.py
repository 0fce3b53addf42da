"""Which criterion of a sheet a person means: by its key, its number, or nearly so."""

from collections import Counter
from collections.abc import Mapping

from chibo_cli.editing.score_words import word_shown
from chibo_cli.errors import ChiboError
from chibo_cli.scoring.sheets import ScoreSheet
from chibo_cli.vietnamese import nearest, unaccented


def by_criterion(pairs: Mapping[str, str], option: str, sheet: ScoreSheet) -> dict[str, str]:
    """The pairs by the criteria they mean. Raises ChiboError for one said twice, however typed."""
    named: dict[str, str] = {}
    for word, value in pairs.items():
        key = key_named(word, sheet)
        if named.setdefault(key, value) != value:
            raise ChiboError(f"{option} ghi tiêu chí {word_shown(key)} hai lần; bỏ một.")
    return named


def key_named(word: str, sheet: ScoreSheet) -> str:
    """The criterion a word means. Raises ChiboError where there is none of that number."""
    criteria = [each.criterion for each in sheet.proposals]
    keys = [each.key for each in criteria]
    numbers = Counter(each.number for each in criteria if each.number)
    by_number = {each.number: each.key for each in criteria if numbers[each.number or ""] == 1}
    named = by_number | {key: key for key in keys}
    plain_word = " ".join(word.split()).rstrip(".")
    for candidate in (plain_word, plain_word.replace(",", "."), unaccented(plain_word)):
        if candidate and candidate in named:
            return named[candidate]
    if not keys:
        raise ChiboError(f"Bộ tiêu chí {sheet.name} không có tiêu chí nào để chấm; ghi --tong.")
    meant = _meant(plain_word, keys)
    hint = f" Có phải {' hoặc '.join(meant)}?" if meant else ""
    raise ChiboError(
        f"Bộ tiêu chí {sheet.name} không có tiêu chí {word_shown(word)}.{hint} Xem các tiêu chí:  "
        f"chibo criteria show {sheet.name}"
    )


def _meant(word: str, keys: list[str]) -> list[str]:
    """The keys a word may well mean: within it, around it, of its figures, or of nearly its name.

    Numbers that differ in a figure are no more alike than any others.
    """
    inner = [key for key in keys if word and key.startswith(f"{word}.")]
    around = [key for key in keys if word.startswith(f"{key}.")]
    same = [key for key in keys if _letters(key) and _letters(key) == _letters(word)]
    names = [key for key in keys if not key[:1].isdigit()]
    return inner or around or same or list(nearest(word, names, least=0.75))


def _letters(word: str) -> str:
    return "".join(letter for letter in unaccented(word) if letter.isalnum())
