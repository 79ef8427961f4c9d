"""The register the project ships, as tables of facts: one TSV file a subject, read as plain rows.

Only reading belongs here. What the columns mean and where the facts come from is in README.md beside the tables;
loading them into a database is the caller's work.
"""

from collections.abc import Mapping
from hashlib import blake2b
from importlib.resources import files

_CODE = 2  # letters of a language


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of the table `name` (without its suffix, such as "places") in file order.

    Every value is text, and an empty cell is the empty text. Raises FileNotFoundError for a table that does not
    exist, and ValueError for a line whose number of cells is not the header's.
    """
    header, *lines = (files(__name__) / f"{name}.tsv").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]


def worded(row: Mapping[str, str], name: str) -> dict[str, str]:
    """What a row says under a name, by language: the columns name_en, name_ar and so on that have words. A language is
    there once its column is.
    """
    begun = f"{name}_"
    columns = (column for column in row if column.startswith(begun) and len(column) == len(begun) + _CODE)
    return {column.removeprefix(begun): row[column] for column in columns if row[column]}


def digest() -> str:
    """What all tables together are known by: it changes with every cell."""
    tables = sorted((table for table in files(__name__).iterdir() if table.name.endswith(".tsv")), key=lambda t: t.name)
    content = b"\0".join(part for table in tables for part in (table.name.encode(), table.read_bytes()))
    return blake2b(content, digest_size=16).hexdigest()
