### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Entenc el català, però de moment només responc en aquests idiomes: { $languages }. Per triar-ne un: /language
invitation = <b>A l’oficina de l’alcaldia o del govern local: { $place }</b>

    M’agradaria que el nostre municipi fos entre els que es posicionen contra l’odi, l’extremisme i la polarització.
    Fins ara, { $leaders } líders locals s’han adherit a aquesta declaració: «{ $title }». La podeu llegir i adherir-vos-hi a Telegram en uns tres minuts. Un equip comprova cada adhesió abans de publicar-la.
invitation-anywhere = <b>A l’oficina de la nostra alcaldia</b>

    M’agradaria que el nostre municipi fos entre els que es posicionen contra l’odi, l’extremisme i la polarització.
    Fins ara, { $leaders } líders locals s’han adherit a aquesta declaració: «{ $title }». La podeu llegir i adherir-vos-hi a Telegram en uns tres minuts. Un equip comprova cada adhesió abans de publicar-la.
button-invitation-open = ✍️ Llegir i adherir-s’hi
