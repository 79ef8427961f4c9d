"""What is measured: each file one question, each function some rows of the table."""
