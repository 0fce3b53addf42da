"""Reports as one JSON document, written as they come."""

import json
import sys
from collections.abc import Iterable
from textwrap import indent
from typing import Any

from chibo_cli.checker import Report
from chibo_cli.console.as_json import SCHEMA_VERSION
from chibo_cli.console.reports import Tally, Wish
from chibo_cli.findings import Finding, Severity
from chibo_cli.targets import Checked


def show_as_document(reports: Iterable[Checked], wish: Wish) -> Tally:
    """Print one JSON document: totals, and each book with its findings, sorted as the report is.

    The books stand first, so that nothing has to wait in memory for the totals.
    """
    tally = Tally()
    sys.stdout.write(f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "so": [')
    separator = "\n"
    for checked in reports:
        if checked.report is None:
            tally.miss(checked)
            book: dict[str, Any] = {"thu_muc": checked.target, "loi": str(checked.error)}
        else:
            tally.add(checked.report)
            book = _book(checked.target, checked.report)
        sys.stdout.write(separator + indent(_dumped(book), "    "))
        separator = ",\n"
    totals = {
        "so_buoi": tally.meetings,
        "so_duoc_mien": tally.waived,
        "so_phat_hien": {severity.value: tally.counts[severity] for severity in Severity},
        "tinh_den": wish.as_of.isoformat(),
    }
    sys.stdout.write("\n  ],\n" + _dumped(totals).removeprefix("{\n") + "\n")
    return tally


def _book(target: str, report: Report) -> dict[str, Any]:
    return {
        "thu_muc": target,
        "ten": report.cell,
        "huong_dan": report.guideline,
        "so_buoi": report.meetings,
        "chua_doc_duoc": list(report.unread),
        "khong_xet": [{"ma": list(u.codes), "vi": u.reason} for u in report.unchecked],
        "phat_hien": [_finding(finding) for finding in report.findings],
        "duoc_mien": [
            {**_finding(finding), "ly_do_mien": finding.waived} for finding in report.waived
        ],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.location
    related = finding.related
    return {
        "tep": place.path,
        "dong": place.line,
        "cot": place.column,
        "khoa": place.dotted_key,
        "ma": finding.code,
        "muc_do": finding.severity.value,
        "noi_dung": finding.message,
        "cach_sua": finding.remedy,
        "can_cu": finding.basis,
        "cho_kia": {"tep": related.path, "dong": related.line, "khoa": related.dotted_key}
        if related
        else None,
    }


def _dumped(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, indent=2, sort_keys=True)
