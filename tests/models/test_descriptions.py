"""Every key says what to write there, and what a model takes its schema takes."""

import pytest
from full_samples import SAMPLES
from model_walk import Model, all_tables
from schema_faults import faults

from chibo_cli.vietnamese import unaccented

PACKAGES = ("chibo_cli.models.", "chibo_cli.criteria.")
TABLES = [table for table in all_tables() if table.__module__.startswith(PACKAGES)]
SLUGS = {
    "chibo.toml": "chi-bo",
    "dang-vien.toml": "dang-vien",
    "2026/2026-11-03-thuong-ky.toml": "buoi-sinh-hoat",
    "2026/ke-hoach.toml": "ke-hoach",
    "2026/dinh-huong/2026-11.toml": "dinh-huong",
    "2026/so-van-ban.toml": "so-van-ban",
    "2026/cham-diem/2026-11-03-thuong-ky.toml": "cham-diem",
    "tieu-chi/chi-bo.toml": "tieu-chi",
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_key_says_in_vietnamese_what_to_write(table: Model) -> None:
    said = {field.alias: field.description or "" for field in table.model_fields.values()}
    assert {key for key, text in said.items() if not text.endswith((".", "…"))} == set()
    assert {key for key, text in said.items() if unaccented(text) == text.casefold()} == set()


@pytest.mark.parametrize(("file", "slug"), SLUGS.items())
def test_the_schema_takes_every_key_of_a_file(file: str, slug: str) -> None:
    assert faults(slug, SAMPLES[file]) == []
