"""What the rules of `intent` look at: the parts played by words outside names, and the kinds of names found."""

from dataclasses import dataclass

from bot.rules.names.index import Kind
from bot.rules.words.cues import Cue

_TOLD = 2  # strange words beside which a theme is only spoken of


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules look at: the parts played by words outside names, and the kinds of names found."""

    cues: frozenset[Cue]
    names: frozenset[Kind]
    numbers: tuple[int, ...]  # of commitments
    strange: int  # words that mean nothing to us
    alone: bool  # nothing but one stretch of strange words
    counted: bool  # a number that is none of a commitment: "all 230 cities"
    all: bool  # nothing is wished for but the whole list

    def some(self, *cues: Cue) -> bool:
        """Whether a word plays one of these parts."""
        return not self.cues.isdisjoint(cues)

    def every(self, *cues: Cue) -> bool:
        """Whether all of these parts are played."""
        return self.cues.issuperset(cues)

    def named(self, *kinds: Kind) -> bool:
        """Whether a name of one of these kinds was found."""
        return not self.names.isdisjoint(kinds)

    @property
    def placed(self) -> bool:
        """Whether a place, country, area or region was named."""
        return self.named(Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.AREA, Kind.REGION)

    @property
    def about_the_list(self) -> bool:
        """Whether it may be about who signed: "how old are you" is not."""
        return not self.strange or self.placed or self.some(Cue.SIGN, Cue.CITY, Cue.LEADER)

    @property
    def about_cities(self) -> bool:
        """Whether it is about the list, or what stands on it."""
        return self.some(Cue.LIST, Cue.CITY, Cue.SIGN, Cue.LEADER)

    @property
    def about_whom(self) -> bool:
        """Whether it asks for those who signed rather than for what they signed."""
        return self.some(Cue.WHO, Cue.WHICH, Cue.CITY, Cue.LEADER, Cue.LIST, Cue.SHOW, Cue.MANY, Cue.HOW, Cue.OUR)

    @property
    def asks_what(self) -> bool:
        """Whether it asks for what somebody does: "my brother works for Paris, did it sign?" does not."""
        return self.some(Cue.WHAT, Cue.WHICH, Cue.SHOW, Cue.HOW) or self.named(Kind.THEME, Kind.COMMITMENT)

    @property
    def asks_for_cities(self) -> bool:
        """Whether it asks which cities do something about a theme, whatever it is asked for: homework."""
        return self.named(Kind.THEME) and self.every(Cue.WHICH, Cue.CITY)

    @property
    def asks_terms(self) -> bool:
        """Whether it asks what signing costs, or until when: of a ticket, or of one city, it does not."""
        if not self.some(Cue.TERMS) or self.placed or self.named(Kind.LEADER):
            return False
        return self.some(Cue.SIGN, Cue.PLEDGE, Cue.LEADER) or not (self.strange or self.names or self.some(Cue.ELSE))

    @property
    def how_others_do(self) -> bool:
        """Whether it asks how others than cities take part: how does the police join in."""
        return self.named(Kind.THEME) and not self.some(Cue.OUR, Cue.CITY, Cue.LEADER, Cue.PLEDGE)

    @property
    def how_it_did(self) -> bool:
        """Whether it asks how one city came to sign, and not for the way: how did Edmonton get on the list."""
        return self.local and self.every(Cue.HOW, Cue.DID) and not self.some(Cue.OUR, Cue.CITY)

    @property
    def by_some_mayor(self) -> bool:
        """Whether it guesses which city or its mayor began it: was it the mayor of New York, did Berlin start it?"""
        asks = self.some(Cue.SIGN, Cue.LIST, Cue.WHICH, Cue.MANY) or self.named(Kind.THEME, Kind.LEADER)
        told = self.strange or self.some(Cue.WHAT, Cue.DO, Cue.ELSE, Cue.WHEN)
        return self.some(Cue.START) and self.local and not asks and (self.some(Cue.LEADER) or not told)

    @property
    def who_did_it(self) -> bool:
        """Whether it asks who did something to the declaration that is not signing it, in a word that may be unknown:
        מי המארגן של ההצהרה, bildirgeyi hazırlayan kim.
        """
        other = (Cue.SIGN, Cue.LIST, Cue.CITY, Cue.LEADER, Cue.WHICH, Cue.WHAT, Cue.HOW, Cue.DO, Cue.MANY, Cue.SHOW)
        said = self.every(Cue.WHO, Cue.PLEDGE) and not self.some(*other, Cue.POINT, Cue.OUR, Cue.HELP, Cue.ELSE)
        return said and self.strange <= 1 and not (self.names or self.numbers)

    @property
    def told(self) -> bool:
        """Whether a theme is only spoken of: my children have been ill all week."""
        asking = (Cue.DO, Cue.WHO, Cue.WHICH, Cue.WHAT, Cue.SHOW, Cue.HOW, Cue.MANY, Cue.DID, Cue.HELP, Cue.EXCEPT)
        theme = self.named(Kind.THEME) and self.strange > _TOLD
        return theme and not (self.about_cities or self.some(*asking, Cue.POINT, Cue.PLEDGE))

    @property
    def bare(self) -> bool:
        """Whether nothing says that it is about anybody or anything in particular."""
        return not (self.strange or self.placed or self.some(Cue.SHOW, Cue.WHO, Cue.MANY, Cue.DO, Cue.WHICH, Cue.LIST))

    @property
    def local(self) -> bool:
        """Whether a single place was named."""
        return self.named(Kind.PLACE, Kind.PART)
