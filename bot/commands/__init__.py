"""The command line: one small file a command, each with `arguments(parser)` and `run(options) -> exit code`."""
