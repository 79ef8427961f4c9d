"""The command line: one small file a command, each with `HELP`, `arguments(parser)` and `run(options) -> exit code`."""
