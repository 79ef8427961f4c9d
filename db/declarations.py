"""Declarations, their commitments, and the wordings people have read."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, BigId, word
from db.vocabulary import Mark


class Declaration(Base):
    """A public declaration that local leaders can endorse. There may be several."""

    __tablename__ = "declarations"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    source_url: Mapped[str] = mapped_column(String(500))
    started_on: Mapped[date]
    as_of: Mapped[date]  # the day for which the shipped register is true


class DeclarationTitle(Base):
    """A declaration's title in one language."""

    __tablename__ = "declaration_titles"

    declaration_id: Mapped[int] = mapped_column(ForeignKey("declarations.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(12), primary_key=True)
    title: Mapped[str] = mapped_column(String(300))


class Wording(Base):
    """One commitment's words in one language, pinned by digest: what a leader saw can always be shown again.

    A changed wording is a new row with the next version; rows are never edited, except that an administrator
    may confirm the mark of one as official.
    """

    __tablename__ = "wordings"
    __table_args__ = (UniqueConstraint("declaration_id", "number", "language", "version"),)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    declaration_id: Mapped[int] = mapped_column(ForeignKey("declarations.id"))
    number: Mapped[int]
    language: Mapped[str] = mapped_column(String(12))
    version: Mapped[int]
    mark: Mapped[Mark] = mapped_column(word(Mark))
    short: Mapped[str] = mapped_column(String(80))
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
    added_at: Mapped[datetime]
    confirmed_by: Mapped[int | None] = mapped_column(BigId)
