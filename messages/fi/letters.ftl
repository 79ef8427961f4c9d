### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Ymmärrän suomea, mutta vastaan toistaiseksi vain näillä kielillä: { $languages }. Valitse kieli: /language
invitation = <b>Paikallisjohdon toimistolle: { $place }</b>

    Toivoisin, että myös meidän paikkakuntamme olisi niiden joukossa, jotka asettuvat vihaa, ekstremismiä ja vastakkainasettelua vastaan.
    Tähän mennessä { $leaders } paikallista johtajaa on asettunut julistuksen ”{ $title }” tueksi. Sen voi lukea ja sitä voi tukea Telegramissa noin kolmessa minuutissa. Jokainen tuenilmaus tarkistetaan ennen julkaisua.
invitation-anywhere = <b>Kaupunkimme johdon toimistolle</b>

    Toivoisin, että myös meidän paikkakuntamme olisi niiden joukossa, jotka asettuvat vihaa, ekstremismiä ja vastakkainasettelua vastaan.
    Tähän mennessä { $leaders } paikallista johtajaa on asettunut julistuksen ”{ $title }” tueksi. Sen voi lukea ja sitä voi tukea Telegramissa noin kolmessa minuutissa. Jokainen tuenilmaus tarkistetaan ennen julkaisua.
button-invitation-open = ✍️ Lue ja tue
