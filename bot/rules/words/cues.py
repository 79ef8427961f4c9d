"""What a word of a question tells us: the columns of the tables of words in this folder."""

from enum import StrEnum


class Cue(StrEnum):
    """The part a word plays in a question."""

    __hash__ = str.__hash__  # as fast as a string's: cues are looked up in sets all the time

    SIGN = "sign"  # signed, endorsed, joined
    WHO = "who"
    MANY = "many"  # how many, total
    WHICH = "which"
    WHAT = "what"
    CITY = "city"  # cities, mayors as a group, list
    LIST = "list"  # the list itself
    SHOW = "show"  # show, give, let me see
    LEADER = "leader"  # mayor, governor
    DO = "do"  # does, doing, examples
    STEPS = "steps"  # how do we sign: nothing else is asked, whatever city is named as well
    DID = "did"  # did, beside a word for what: what did they do
    HOW = "how"
    OUR = "our"  # my, our, can I
    PLEDGE = "pledge"  # the declaration
    POINT = "point"  # commitment
    TERMS = "terms"  # what signing costs, and until when
    BINDS = "binds"  # whether the declaration binds anybody
    START = "start"  # started, launched, organised
    WHEN = "when"
    GREET = "greet"
    THANK = "thank"
    HELP = "help"
    AND = "and"
    NOT = "not"  # new, east, greater: with a name they make the name of another place
    ELSE = "else"  # another matter altogether: the Paris Agreement
    EXCEPT = "except"  # but not the place behind it
    FILL = "fill"  # everything that only holds a sentence together


Words = dict[Cue, str]
Table = dict[str, Words]
