"""The tables of words as people of the East say and type them in chats, and what everybody tells there."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import (
    around_the_list,
    asides_east,
    chat_far_east,
    chat_in_latin,
    chat_south_asia,
    chat_south_east_asia,
    chat_south_india,
    chat_west_asia,
    courtesies_arabic,
    others_in_arabic,
    phone_arabic,
    phone_arabizi,
    phone_near_east,
    phone_turkic,
    spoken_arabic,
    stories,
    talk_east,
    verbs_east,
    wanting,
)
from bot.rules.words.wishes import wishes_in_the_east

TABLES: tuple[Table, ...] = (
    around_the_list.TABLE,
    spoken_arabic.TABLE,
    wanting.TABLE,
    chat_west_asia.TABLE,
    chat_south_asia.TABLE,
    chat_south_india.TABLE,
    chat_south_east_asia.TABLE,
    chat_far_east.TABLE,
    chat_in_latin.TABLE,
    stories.TABLE,
    courtesies_arabic.TABLE,
    others_in_arabic.TABLE,
    asides_east.TABLE,
    talk_east.TABLE,
    verbs_east.TABLE,
    wishes_in_the_east.TABLE,
    phone_arabic.TABLE,
    phone_arabizi.TABLE,
    phone_near_east.TABLE,
    phone_turkic.TABLE,
)
