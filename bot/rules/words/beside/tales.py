"""Places that only tales know. They are no slip of a country's name: nobody from Wakanda meant Canada."""

_TALES = {
    "en": "wakanda gotham metropolis asgard atlantis narnia mordor gondor rohan rivendell westeros winterfell hogwarts "
    "hogsmeade neverland wonderland oz zamunda genovia sokovia latveria arendelle agrabah panem zion tatooine "
    "coruscant hyrule camelot avalon eldorado xanadu utopia lilliput ruritania freedonia elbonia duckburg smallville "
    "bikini_bottom blorptown springfieldia azeroth tamriel skyrim silent_hill raccoon_city mystic_falls sunnydale",
    "fr": "poudlard syldavie bordurie atlantide pays_imaginaire",
    "es": "macondo atlántida wakandia",
    "pt": "atlântida sucupira",
    "de": "entenhausen schlumpfhausen lummerland taka_tuka_land mittelerde",
    "it": "paperopoli topolinia atlantide",
    "nl": "duckstad zweinstein",
    "sv": "ankeborg",
    "da": "andeby",
    "nb": "andeby langtvekkistan",
    "fi": "ankkalinna tylypahka",
    "pl": "kaczogród",
    "ru": "ваканда ваканды атлантида атлантиды нарния нарнии мордор мордора хогвартс готэм готэма асгард",
    "uk": "ваканда ваканди атлантида нарнія мордор готем асгард гоґвортс",
    "sr": "ваканда вакандa нарнија готам atlantida vakanda",
    "el": "ουακάντα ατλαντίδα νάρνια μόρντορ",
    "tr": "vakanda atlantis narniya",
    "ar": "واكاندا نارنيا اطلنطس اتلانتس",
}
TALES = frozenset(word for words in _TALES.values() for word in words.split() if "_" not in word)
