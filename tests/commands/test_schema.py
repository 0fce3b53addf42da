"""schema: what is written for the editor, what of a person's own is kept; init writes it too."""

import json
from pathlib import Path

import pytest
import tomli
from command_run import Run

SCHEMAS = [
    "luoc-do/chi-bo.json",
    "luoc-do/dang-vien.json",
    "luoc-do/buoi-sinh-hoat.json",
    "luoc-do/ke-hoach.json",
    "luoc-do/dinh-huong.json",
    "luoc-do/so-van-ban.json",
    "luoc-do/tieu-chi.json",
    "luoc-do/cham-diem.json",
]
LINK = ".taplo.toml"
RULE_OF_MEETINGS = """\
[[rule]]
include = ["/**/[0-9][0-9][0-9][0-9]/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*.toml"]
schema.path = "luoc-do/buoi-sinh-hoat.json"
"""


def lines(what: str, *names: str) -> list[str]:
    return [f"{what}: so/{name}" for name in names]


def test_schemas_and_the_link_to_them_are_written(run: Run, workspace: Path) -> None:
    told = run("schema", "-C", "so")
    assert (told.code, told.out.splitlines()) == (0, lines("Đã ghi", *SCHEMAS, LINK))
    assert (
        told.err == "Mở thư mục sổ bằng VS Code có phần mở rộng Even Better TOML để được gợi ý.\n"
    )
    rules = tomli.loads((workspace / LINK).read_text(encoding="utf-8"))["rule"]
    assert [rule["schema"]["path"] for rule in rules] == SCHEMAS
    for name in SCHEMAS:
        assert json.loads((workspace / name).read_text(encoding="utf-8"))["type"] == "object"


def test_the_same_command_again_changes_nothing(run: Run, workspace: Path) -> None:
    run("schema", "-C", "so")
    before = {path: path.stat().st_mtime_ns for path in workspace.rglob("*") if path.is_file()}
    told = run("schema", "-C", "so")
    assert (told.code, told.out.splitlines()) == (0, lines("Không đổi", *SCHEMAS, LINK))
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_changed_schema_is_written_anew(run: Run, workspace: Path) -> None:
    run("schema", "-C", "so")
    schema = workspace / SCHEMAS[0]
    written = schema.read_bytes()
    schema.write_text("{}", encoding="utf-8")
    told = run("schema", "-C", "so")
    assert (told.code, told.out.splitlines()[0]) == (0, f"Đã ghi lại: so/{SCHEMAS[0]}")
    assert schema.read_bytes() == written


def test_a_link_that_was_changed_but_lacks_nothing_is_kept(run: Run, workspace: Path) -> None:
    run("schema", "-C", "so")
    link = workspace / LINK
    changed = link.read_text(encoding="utf-8") + "\n[formatting]\nalign_comments = false\n"
    link.write_text(changed, encoding="utf-8")
    told = run("schema", "-C", "so", "-q")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == [f"so/{name}" for name in (*SCHEMAS, LINK)]
    assert link.read_text(encoding="utf-8") == changed


@pytest.mark.parametrize("name", [LINK, "taplo.toml"])
def test_what_a_link_of_a_person_lacks_is_told(run: Run, workspace: Path, name: str) -> None:
    run("schema", "-C", "so")
    whole = (workspace / LINK).read_text(encoding="utf-8")
    (workspace / LINK).unlink()
    own = "# Của tôi\n" + whole.replace(RULE_OF_MEETINGS, "")
    (workspace / name).write_text(own, encoding="utf-8")

    told = run("schema", "-C", "so")

    assert (told.code, told.out.splitlines()[-1]) == (4, f"Giữ nguyên: so/{name}")
    before, _, to_add = told.err.partition("\n\n")
    assert before == "  Tệp này đã được sửa, hoặc không do chibo ghi. Thêm vào cuối tệp:"
    assert to_add == RULE_OF_MEETINGS + "\n"
    assert (workspace / name).read_text(encoding="utf-8") == own
    assert [path.name for path in workspace.glob("*taplo.toml")] == [name]

    (workspace / name).write_text(own + "\n" + to_add, encoding="utf-8")
    assert run("schema", "-C", "so").code == 0


def test_dry_run_writes_nothing(run: Run, workspace: Path) -> None:
    told = run("schema", "-C", "so", "--dry-run")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines() == lines("Sẽ ghi", *SCHEMAS, LINK)
    assert not (workspace / "luoc-do").exists()
    assert not (workspace / LINK).exists()


def test_json_is_one_document_with_paths_of_the_workspace(run: Run, workspace: Path) -> None:
    (workspace / LINK).write_text("# Của tôi\n", encoding="utf-8")
    told = run("schema", "-C", "so", "--json")
    document = json.loads(told.out)
    to_add = document["lien_ket"].pop("can_them")
    assert (told.code, told.err) == (4, "")
    assert document == {
        "schema_version": 1,
        "chi_thu": False,
        "luoc_do": [{"tep": name, "ket_qua": "moi"} for name in SCHEMAS],
        "lien_ket": {"tep": LINK, "ket_qua": "giu_nguyen"},
    }
    assert [rule["schema"]["path"] for rule in tomli.loads(to_add)["rule"]] == SCHEMAS


def test_outside_a_workspace_the_way_in_is_told(run: Run) -> None:
    told = run("schema")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Lỗi: Thư mục này không thuộc sổ sinh hoạt nào")


def test_init_links_the_files_of_a_new_workspace(run: Run) -> None:
    told = run("init", "so", "--ten", "Chi bộ thôn Đông", "--no-input")
    assert told.out.splitlines()[-1] == (
        "Đã ghi: so/luoc-do và .taplo.toml, để VS Code gợi ý khi gõ"
    )
    assert run("schema", "-C", "so").out.splitlines() == lines("Không đổi", *SCHEMAS, LINK)


def test_init_again_leaves_the_editor_to_the_schema_command(run: Run, workspace: Path) -> None:
    (workspace / "dang-vien.toml").unlink()
    assert run("init", "so", "--no-input").out == "Đã ghi: so/dang-vien.toml\n"
    assert not (workspace / "luoc-do").exists()


def test_init_only_tried_writes_nothing_for_the_editor(run: Run) -> None:
    told = run("init", "so", "--ten", "Chi bộ thôn Đông", "--no-input", "--dry-run")
    assert told.out.splitlines()[-1] == (
        "Sẽ ghi: so/luoc-do và .taplo.toml, để VS Code gợi ý khi gõ"
    )
    assert not Path("so").exists()
