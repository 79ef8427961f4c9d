"""The register the project ships, as tables of facts: one TSV file a subject, read as plain rows.

Only reading belongs here. What the columns mean and where the facts come from is in README.md beside the tables;
loading them into a database is the caller's work.
"""

from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of the table `name` (without its suffix, such as "places") in file order.

    Every value is text, and an empty cell is the empty text. Raises FileNotFoundError for a table that does not
    exist, and ValueError for a line whose number of cells is not the header's.
    """
    header, *lines = (files(__name__) / f"{name}.tsv").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
