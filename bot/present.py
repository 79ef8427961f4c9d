"""The house as it is at present: fixed facts and the register in memory, read again when the register has changed."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from bot.desk import House
from bot.rules.register import Register
from bot.settings import Settings
from bot.transactions import Transactions
from db.facts import register_version


class Present:
    """`house` is swapped whole: a turn works with one register from beginning to end."""

    def __init__(self, house: House, transactions: Transactions, read_register: Callable[[Session], Register]) -> None:
        self.house = house
        self._transactions = transactions
        self._read_register = read_register

    @classmethod
    async def first(
        cls, settings: Settings, username: str, transactions: Transactions, read_register: Callable[[Session], Register]
    ) -> "Present":
        """Read the register for the first time. Raises `NotNow` when the database is away."""
        register = await transactions.read(read_register)
        return cls(House(settings, register, username), transactions, read_register)

    async def refresh(self) -> None:
        """Read the register again if it has changed: one cheap look otherwise. Raises `NotNow`."""
        register = await self._transactions.read(self._if_changed)
        if register is not None:
            self.house = House(self.house.settings, register, self.house.username)

    def _if_changed(self, db: Session) -> Register | None:
        return self._read_register(db) if register_version(db) != self.house.register.version else None
