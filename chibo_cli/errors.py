"""Requests that cannot be met. The message is a full Vietnamese sentence that says what to do."""


class ChiboError(Exception):
    """A request that cannot be met: exit code 2."""

    exit_code = 2


class NothingToCheckError(ChiboError):
    """The request is fine, but there is nothing to check: exit code 3."""

    exit_code = 3
