### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Jeg forstår norsk, men svarer foreløpig bare på disse språkene: { $languages }. Velg språk: /language
invitation = <b>Til kontoret til den som leder { $place }</b>

    Jeg skulle gjerne sett stedet vårt blant dem som tar stilling mot hat, ekstremisme og polarisering.
    Så langt har { $leaders } lokale ledere sluttet seg til denne erklæringen: «{ $title }». Du kan lese den og slutte deg til den i Telegram på omtrent tre minutter. Et team kontrollerer hver tilslutning før den blir offentlig.
invitation-anywhere = <b>Til kontoret til ordføreren vår</b>

    Jeg skulle gjerne sett stedet vårt blant dem som tar stilling mot hat, ekstremisme og polarisering.
    Så langt har { $leaders } lokale ledere sluttet seg til denne erklæringen: «{ $title }». Du kan lese den og slutte deg til den i Telegram på omtrent tre minutter. Et team kontrollerer hver tilslutning før den blir offentlig.
button-invitation-open = ✍️ Les og slutt deg til
