"""python -m chibo_cli, and the console script `chibo`."""

import os
import sys

from chibo_cli.cli import main


def run() -> None:
    """Leave the process with the exit code of its command line."""
    # Nothing installed beside it may change how files are read; looking for it takes time, too.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.exit(main())


if __name__ == "__main__":
    run()
