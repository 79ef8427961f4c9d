"""How a command says that it could not do its work."""


class CommandFailed(Exception):
    """What went wrong and how to mend it, in one line. The command line prints it and ends with exit code 1."""

    exit_code = 1
