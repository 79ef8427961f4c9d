### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Értek magyarul, de egyelőre csak ezeken a nyelveken válaszolok: { $languages }. Nyelvválasztás: /language
invitation = <b>Az önkormányzat vezetésének: { $place }</b>

    Szeretném, ha a mi településünk is azok közé tartozna, amelyek kiállnak a gyűlölet, a szélsőségek és a megosztottság ellen.
    Eddig { $leaders } helyi vezető csatlakozott ehhez a nyilatkozathoz: „{ $title }”. A Telegramon nagyjából három perc alatt elolvasható, és csatlakozni is lehet hozzá. Minden csatlakozást ellenőriz egy csapat, mielőtt nyilvánossá válik.
invitation-anywhere = <b>Önkormányzatunk vezetésének</b>

    Szeretném, ha a mi településünk is azok közé tartozna, amelyek kiállnak a gyűlölet, a szélsőségek és a megosztottság ellen.
    Eddig { $leaders } helyi vezető csatlakozott ehhez a nyilatkozathoz: „{ $title }”. A Telegramon nagyjából három perc alatt elolvasható, és csatlakozni is lehet hozzá. Minden csatlakozást ellenőriz egy csapat, mielőtt nyilvánossá válik.
button-invitation-open = ✍️ Elolvasás és csatlakozás
