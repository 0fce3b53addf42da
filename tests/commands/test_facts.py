"""`chibo facts`: the facts behind a score, each with its place; and the vocabulary itself."""

import json
import shutil
from pathlib import Path

from command_run import Run

_MARCH = "2026/2026-03-03-thuong-ky.toml"


def _use(workspace: Path, criteria_set: str) -> None:
    """Let the cell score by this set, and no meeting have been scored by another."""
    shutil.rmtree(workspace / "2026/cham-diem", ignore_errors=True)
    cell = workspace / "chibo.toml"
    lines = cell.read_text(encoding="utf-8").splitlines()
    kept = "\n".join(line for line in lines if not line.startswith("bo_tieu_chi"))
    named = f'[quy_uoc]\nbo_tieu_chi = "{criteria_set}"'
    cell.write_text(kept.replace("[quy_uoc]", named), encoding="utf-8")


def _line(workspace: Path, path: str, key: str) -> int:
    lines = (workspace / path).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, start=1) if line.startswith(key))


def _paragraph(out: str, name: str) -> list[str]:
    """The lines about one fact, up to the one with its name and places."""
    lines = out.splitlines()
    last = next(n for n, line in enumerate(lines) if line.strip().startswith(name))
    first = next(n for n in range(last, 0, -1) if not lines[n].startswith("    "))
    return [line.strip() for line in lines[first : last + 1]]


def test_the_facts_of_a_meeting(run: Run, workspace: Path) -> None:
    _use(workspace, "hd12-2018")
    told = run("facts", "2026-03", "-C", "so")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[:3] == [
        "Dữ kiện của buổi thường kỳ ngày 03/3/2026",
        _MARCH,
        "Bộ tiêu chí: hd12-2018 (Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ",
    ]
    assert "Bộ tiêu chí ghi nhận chưa đầy đủ: " in told.out
    assert _paragraph(told.out, "du_hop.khong_ly_do") == [
        "Số đảng viên vắng không có lý do: 0",
        "Không ai vắng không có lý do.",
        f"du_hop.khong_ly_do: {_MARCH}:{_line(workspace, _MARCH, '[[vang]]')}",
    ]
    begun, ended = (_line(workspace, _MARCH, key) for key in ("bat_dau", "ket_thuc"))
    assert _paragraph(told.out, "thoi_luong.thieu")[1:] == [
        "Họp 130 phút, đủ thời lượng.",
        f"thoi_luong.thieu: {_MARCH}:{begun},{ended}",
    ]
    assert max(map(len, told.out.splitlines())) <= 80


def test_what_is_not_known_comes_last_with_what_to_write(run: Run, workspace: Path) -> None:
    file = workspace / _MARCH
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("doc_thong_qua = true\n", ""), encoding="utf-8")
    told = run("facts", _MARCH, "-C", "so", "-q")
    known, _, unknown = told.out.partition("\nChưa rõ (")
    assert "bien_ban.thong_qua" not in known
    assert _paragraph(f"\n{unknown}", "bien_ban.thong_qua") == [
        "Biên bản đã đọc và thông qua trước hội nghị: chưa rõ",
        "Tệp không ghi đã đọc và thông qua biên bản.",
        "Ghi  doc_thong_qua = true  hoặc  false  vào [bien_ban].",
        f"bien_ban.thong_qua: {_MARCH}:{_line(workspace, _MARCH, '[bien_ban]')}",
    ]
    # Of a meeting without a topic there is nothing to write about one.
    _, _, settled = unknown.partition("\nChưa rõ, nhưng không có gì phải ghi thêm (")
    assert _paragraph(f"\n{settled}", "chuyen_de.phan_cong")[:2] == [
        "Đã phân công người chuẩn bị, trình bày chuyên đề: chưa rõ",
        "Buổi thường kỳ, không có chuyên đề.",
    ]


def test_as_json(run: Run, workspace: Path) -> None:
    _use(workspace, "hd12-2018")
    told = run("facts", "2026-03", "--json", "-C", "so")
    document = json.loads(told.out)
    facts = {each["ten"]: each for each in document["du_kien"]}
    assert {key: value for key, value in document.items() if key != "du_kien"} == {
        "schema_version": 1,
        "buoi_sinh_hoat": "2026-03-03-thuong-ky",
        "tep": _MARCH,
        "bo_tieu_chi": "hd12-2018",
        "bo_tieu_chi_day_du": False,
        "chua_doc_het": [],
    }
    assert len(facts) == len(document["du_kien"]) == 41
    assert facts["buoi.loai"] == {
        "ten": "buoi.loai",
        "nhom": "Buổi họp, thời lượng",
        "y_nghia": "Loại buổi sinh hoạt",
        "gia_tri": "thuong_ky",
        "hien": "thường kỳ",
        "bang_chung": "buổi thường kỳ",
        "cho": [{"tep": _MARCH, "muc": "loai", "dong": _line(workspace, _MARCH, "loai")}],
        "cach_ghi": "",
    }
    assert facts["chuyen_de.van_ban"]["gia_tri"] is None
    assert facts["thoi_luong.quy_dinh"]["gia_tri"] == 90


def test_the_set_the_score_record_names_fixes_the_minutes(run: Run, workspace: Path) -> None:
    _use(workspace, "hd12-2018")
    own = 'ten = "Bộ của xã"\n[[tham_so]]\ndu_kien = "thoi_luong.quy_dinh"\ngia_tri = 150\n'
    (workspace / "tieu-chi").mkdir(exist_ok=True)
    (workspace / "tieu-chi/xa.toml").write_text(own, encoding="utf-8")
    (workspace / "2026/cham-diem").mkdir(exist_ok=True)
    scored = workspace / "2026/cham-diem/2026-03-03-thuong-ky.toml"
    scored.write_text('bo_tieu_chi = "xa"\n', encoding="utf-8")
    told = run("facts", "2026-03", "-C", "so")
    assert "Bộ tiêu chí: xa (Bộ của xã).\nBộ tiêu chí ghi nhận chưa đầy đủ." in told.out
    assert "Họp 130 phút, thiếu 20 phút so với 150 phút." in told.out


def test_a_set_nobody_knows_and_a_meeting_that_is_not_there(run: Run, workspace: Path) -> None:
    assert run("facts", "2026-11", "-C", "so").code == 2
    _use(workspace, "la")
    told = run("facts", "2026-03", "-C", "so")
    assert (told.code, told.out) == (2, "")
    assert "Không có bộ tiêu chí «la»." in told.err


def test_a_file_that_is_broken_in_places_says_so(run: Run, workspace: Path) -> None:
    file = workspace / _MARCH
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("[[vang]]\nnguoi =", "[[vang]]\nnguoi = 7 #"), encoding="utf-8")
    told = run("facts", "2026-03", "-C", "so")
    assert told.code == 0
    assert "Tỉ lệ có mặt trên số được triệu tập: chưa rõ" in told.out
    assert f"Chưa đọc được hết {_MARCH}" in " ".join(told.err.split())


def test_the_vocabulary_needs_no_workspace(run: Run) -> None:
    told = run("facts")
    assert (told.code, told.err) == (0, "")
    lines = told.out.splitlines()
    assert lines[:3] == [
        "Buổi họp, thời lượng",
        "  buoi.loai                    từ        Loại buổi sinh hoạt",
        "  buoi.dung_ngay               có/không  Họp đúng ngày đã ấn định",
    ]
    assert lines[-12:] == [
        "Cách ghi giá trị trong điều kiện",
        "  số: số nguyên, ví dụ  bang = 0",
        "  tỉ lệ: từ 0 đến 1, ví dụ  tu = 0.9  (90%)",
        "  tỉ số: số, có thể trên 1, ví dụ  duoi = 0.5",
        "  số phút: ví dụ  khong_qua = 15",
        "  số ngày: ví dụ  tu = 1",
        "  có/không: bang = true  hoặc  bang = false",
        '  buoi.loai: "thuong_ky", "chuyen_de", "ket_hop", "bat_thuong", "chi_uy"',
        '  chuong_trinh.nguoi_chuan_bi: "bi_thu", "pho_bi_thu", "chi_uy_vien",',
        '  "dang_vien"',
        "",
        "Dữ kiện của một buổi: chibo facts 2026-11",
    ]
    assert max(map(len, lines)) <= 80


def test_the_vocabulary_as_json(run: Run) -> None:
    facts = json.loads(run("facts", "--json").out)["du_kien"]
    assert facts[1] == {
        "ten": "buoi.dung_ngay",
        "nhom": "Buổi họp, thời lượng",
        "y_nghia": "Họp đúng ngày đã ấn định",
        "kieu": "có/không",
        "cac_tu": [],
        "cach_ghi": "ghi  ngay_trong_thang  và  can_cu_ngay  vào [sinh_hoat] của chibo.toml",
    }
    assert len(facts) == 41


def test_a_kind_without_a_meeting_is_refused(run: Run) -> None:
    told = run("facts", "--loai", "chuyen_de")
    assert (told.code, told.out) == (2, "")
    assert "Ghi thêm tháng hay ngày của buổi" in told.err
