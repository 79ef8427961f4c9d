"""What hangs on a name: the endings of cases, and what a name changes before them."""
