### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Saan eesti keelest aru, kuid vastan praegu ainult neis keeltes: { $languages }. Keele valimiseks: /language
invitation = <b>Kohaliku omavalitsuse juhile: { $place }</b>

    Mulle meeldiks, kui ka meie kodukoht oleks nende seas, kes seisavad vihkamise, äärmusluse ja polariseerumise vastu.
    Seni on deklaratsiooni „{ $title }“ toetanud { $leaders } kohalikku juhti. Telegramis saab seda umbes kolme minutiga lugeda ja toetada. Iga toetus kontrollitakse enne avaldamist üle.
invitation-anywhere = <b>Meie linnapea büroole</b>

    Mulle meeldiks, kui ka meie kodukoht oleks nende seas, kes seisavad vihkamise, äärmusluse ja polariseerumise vastu.
    Seni on deklaratsiooni „{ $title }“ toetanud { $leaders } kohalikku juhti. Telegramis saab seda umbes kolme minutiga lugeda ja toetada. Iga toetus kontrollitakse enne avaldamist üle.
button-invitation-open = ✍️ Loe ja toeta
