"""python -m chibo_cli, and the console script `chibo`."""

import sys

from chibo_cli.cli import main


def run() -> None:
    """Leave the process with the exit code of its command line."""
    sys.exit(main())


if __name__ == "__main__":
    run()
