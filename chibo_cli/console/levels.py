"""How the screen says the level of a finding."""

from chibo_cli.findings import Severity

LEVELS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.ADVICE: "gợi ý"}
