"""Every table of words, and all of them as one look-up.

To teach the bot a language, add its words to one of the tables here: nothing else needs to change. What is made of them
is packed once a machine, and looked up where it lies: a start that finds it imports neither this file nor its
tables, three megabytes.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from bot.rules.spelling.folding import fold
from bot.rules.words import ANY, SHORTEST_NUMBER, Lexicon, Meaning
from bot.rules.words.cues import Cue, Table
from bot.rules.words.frequent import (
    beyond,
    dates,
    eastern,
    northern,
    of_africa,
    of_east_asia,
    of_east_europe,
    of_south_asia,
    of_south_east_asia,
    of_the_balkans,
    west_and_south,
    western,
)
from bot.rules.words.numbers.many import NUMBERS
from bot.rules.words.sentences import (
    about_tables,
    about_the_bot,
    africa,
    another,
    anywhere,
    asking_africa,
    asking_americas,
    asking_central_asia,
    asking_dravidian,
    asking_east,
    asking_far_east,
    asking_india,
    asking_semitic,
    asking_south_east_asia,
    asking_southern_africa,
    asking_west,
    balkans_caucasus,
    beginnings,
    beside_the_point,
    chat_africa,
    chats,
    commitments,
    daily_albanian,
    daily_caucasus,
    daily_central_europe,
    daily_cyrillic,
    daily_in_africa,
    daily_north,
    daily_slovene,
    daily_south_slavic,
    dialects_of_the_west,
    east_asia,
    eastern_europe,
    english_arabic,
    everyday_africa,
    everyday_asia,
    everyday_east,
    everyday_europe,
    everyday_west,
    exceptions,
    excuses,
    famous_names,
    far_south,
    hearsay,
    helping,
    in_passing,
    in_tongues,
    joining,
    joining_eastern_europe,
    joining_west,
    latin_letters,
    lists,
    little_words,
    little_words_beyond,
    membership,
    northern_europe,
    other_talk,
    other_talk_beyond,
    phone_tables,
    plainly,
    polite,
    said_at_home,
    sayings,
    small_africa,
    small_asia,
    small_europe,
    small_india,
    small_tongues,
    south_asia,
    spoken_africa,
    spoken_asia,
    spoken_far_east,
    spoken_india,
    talking,
    tenses,
    transfers,
    usual_asia,
    weather,
    west_asia,
    western_europe,
    why_i_ask,
)

_HALF_SPACE = "\u200c"  # inside Persian words
TABLES: tuple[Table, ...] = (
    english_arabic.TABLE,
    western_europe.TABLE,
    northern_europe.TABLE,
    eastern_europe.TABLE,
    balkans_caucasus.TABLE,
    west_asia.TABLE,
    south_asia.TABLE,
    east_asia.TABLE,
    africa.TABLE,
    little_words.TABLE,
    little_words_beyond.TABLE,
    asking_west.TABLE,
    asking_east.TABLE,
    asking_semitic.TABLE,
    asking_africa.TABLE,
    asking_southern_africa.TABLE,
    asking_india.TABLE,
    asking_dravidian.TABLE,
    asking_south_east_asia.TABLE,
    asking_far_east.TABLE,
    asking_central_asia.TABLE,
    asking_americas.TABLE,
    membership.TABLE,
    commitments.TABLE,
    tenses.TABLE,
    transfers.TABLE,
    weather.TABLE,
    joining.TABLE,
    sayings.TABLE,
    beside_the_point.TABLE,
    *chat_africa.TABLES,
    small_tongues.TABLE,
    famous_names.TABLE,
    other_talk.TABLE,
    other_talk_beyond.TABLE,
    exceptions.TABLE,
    another.TABLE,
    beginnings.TABLE,
    hearsay.TABLE,
    helping.TABLE,
    about_the_bot.TABLE,
    polite.TABLE,
    excuses.TABLE,
    *lists.TABLES,
    small_europe.TABLE,
    small_asia.TABLE,
    small_india.TABLE,
    latin_letters.TABLE,
    small_africa.TABLE,
    everyday_asia.TABLE,
    everyday_east.TABLE,
    everyday_europe.TABLE,
    everyday_west.TABLE,
    everyday_africa.TABLE,
    spoken_asia.TABLE,
    spoken_india.TABLE,
    spoken_far_east.TABLE,
    spoken_africa.TABLE,
    *in_passing.TABLES,
    joining_west.TABLE,
    joining_eastern_europe.TABLE,
    dialects_of_the_west.TABLE,
    *chats.TABLES,
    *talking.TABLES,
    why_i_ask.TABLE,
    *plainly.TABLES,
    *about_tables.TABLES,
    in_tongues.TABLE,
    said_at_home.TABLE,
    anywhere.TABLE,
    *usual_asia.TABLES,
    daily_albanian.TABLE,
    daily_south_slavic.ALIKE,
    daily_south_slavic.TABLE,
    daily_slovene.TABLE,
    daily_cyrillic.TABLE,
    daily_central_europe.TABLE,
    daily_caucasus.TABLE,
    *daily_north.TABLES,
    *daily_in_africa.TABLES,
    *phone_tables.TABLES,
    far_south.TABLE,
)
COMMON: Mapping[str, str] = {
    **western.COMMON,
    **northern.COMMON,
    **eastern.COMMON,
    **beyond.COMMON,
}
FOLDED: tuple[Mapping[str, str], ...] = (  # so many words must cost nothing at the start
    COMMON,
    *west_and_south.TABLES,
    of_south_asia.COMMON,
    of_south_east_asia.COMMON,
    of_east_asia.COMMON,
    of_east_europe.COMMON,
    of_the_balkans.COMMON,
    of_africa.COMMON,
    dates.DATES,
)


@cache
def lexicon() -> Lexicon:
    """All tables as one look-up."""
    whole: dict[str, list[Meaning]] = defaultdict(list)
    stems: dict[str, list[Meaning]] = defaultdict(list)
    for entry, meaning in _entries(TABLES):
        folded = fold(entry)
        known = stems if "*" in entry else whole
        known[f"*{folded}" if entry.startswith("*") else folded].append(meaning)
    for table in FOLDED:
        for language, words in table.items():
            for word in words.split():
                whole[word].append((Cue.FILL, language))
    for word in (fold(number) for numbers in NUMBERS.values() for number in numbers.split()):
        if len(word) >= SHORTEST_NUMBER and word not in whole:
            whole[word].append((Cue.FILL, ANY))
    begun: set[str] = {entry[: at + 1] for entry in whole for at, sign in enumerate(entry) if sign == " "}
    return Lexicon(
        {entry: tuple(meanings) for entry, meanings in whole.items()} | dict.fromkeys(begun, ()),
        {entry: tuple(meanings) for entry, meanings in stems.items()},
        max(map(len, stems)),
    )


def _entries(tables: Iterable[Table]) -> Iterable[tuple[str, Meaning]]:
    for table in tables:
        for language, words in table.items():
            for cue, entries in words.items():
                for entry in entries.split():
                    yield entry, (cue, language)
                    if _HALF_SPACE in entry:  # many type a space for it, and it parts words that are in no table
                        yield entry.replace(_HALF_SPACE, "_"), (cue, language)
