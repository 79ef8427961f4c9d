"""What is on record, as plain values: the public register, what its things are called, what a map shows."""
