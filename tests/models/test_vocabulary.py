"""One word has one key: in the models, the files, and the full samples of the files."""

import pytest
import tomli
from full_samples import SAMPLES
from model_walk import FILES, Model, all_tables, key_paths, used_key_paths

from chibo_cli.models.base import ReadingContext

# Keys of the design that stand for two words, and why.
HOMONYMS = {
    "tu": ({"since", "at_least"}, "«từ» of a time is since, of a number at least"),
    "quyet_dinh": ({"decision", "decide"}, "«quyết định» is a paper, and what the superior does"),
}
# Words of the design that have two keys, and why.
LONGER_KEYS = {
    "topic_group": ({"nhom", "nhom_chuyen_de"}, "within a topic it is known whose group it is"),
}
IRREGULAR = {"criteria": "criterion"}


def singular(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def pairs() -> set[tuple[str, str]]:
    return {
        (singular(name), str(field.alias))
        for table in all_tables()
        for name, field in table.model_fields.items()
    }


def test_one_word_has_one_key() -> None:
    keys: dict[str, set[str]] = {}
    for word, key in pairs():
        keys.setdefault(word, set()).add(key)
    allowed = {word: both for word, (both, _) in LONGER_KEYS.items()}
    assert {w: k for w, k in keys.items() if len(k) > 1} == allowed


def test_one_key_has_one_word() -> None:
    words: dict[str, set[str]] = {}
    for word, key in pairs():
        words.setdefault(key, set()).add(word)
    allowed = {key: both for key, (both, _) in HOMONYMS.items()}
    assert {k: w for k, w in words.items() if len(w) > 1} == allowed


@pytest.mark.parametrize("table", all_tables(), ids=lambda table: table.__name__)
def test_tables_are_frozen_strict_and_known_by_their_keys_only(table: Model) -> None:
    config = table.model_config
    assert (config["frozen"], config["extra"]) == (True, "forbid")
    assert {"validate_by_name", "populate_by_name", "validate_by_alias"} & config.keys() == set()
    keys = [field.alias for field in table.model_fields.values()]
    assert None not in keys
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("file", SAMPLES)
def test_the_full_sample_of_a_file_is_accepted_and_uses_every_key(file: str) -> None:
    tables = tomli.loads(SAMPLES[file])
    read = FILES[file].model_validate(tables, context=ReadingContext(file))
    assert read.model_fields_set == set(FILES[file].model_fields)
    assert set(key_paths(FILES[file])) - set(used_key_paths(tables, FILES[file])) == set()


def test_every_file_has_its_full_sample() -> None:
    assert SAMPLES.keys() == FILES.keys()


def test_keys_are_ascii_words() -> None:
    assert [key for _, key in pairs() if not key.replace("_", "").isalpha()] == []
    assert [key for _, key in pairs() if not (key.isascii() and key.islower())] == []


def test_a_value_cannot_be_changed_after_reading() -> None:
    sample = FILES["chibo.toml"].model_validate(tomli.loads(SAMPLES["chibo.toml"]))
    with pytest.raises(Exception, match="frozen"):
        sample.terms = ()  # type: ignore[attr-defined]


def test_english_names_are_no_keys() -> None:
    meeting = FILES["2026/2026-11-03-thuong-ky.toml"]
    with pytest.raises(ValueError, match="extra_forbidden"):
        meeting.model_validate({"loai": "thuong_ky", "ngay": "2026-11-03", "place": "x"})
