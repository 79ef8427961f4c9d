### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Capisco l’italiano, ma per ora rispondo solo in queste lingue: { $languages }. Per sceglierne una: /language
invitation = <b>All’ufficio di chi guida { $place }</b>

    Vorrei che il nostro comune fosse tra quelli che si impegnano contro l’odio, l’estremismo e la polarizzazione.
    Finora { $leaders } amministratori locali hanno aderito a questa dichiarazione: «{ $title }». Potete leggerla e aderire su Telegram in circa tre minuti. Una squadra verifica ogni adesione prima di renderla pubblica.
invitation-anywhere = <b>All’ufficio del nostro sindaco</b>

    Vorrei che il nostro comune fosse tra quelli che si impegnano contro l’odio, l’estremismo e la polarizzazione.
    Finora { $leaders } amministratori locali hanno aderito a questa dichiarazione: «{ $title }». Potete leggerla e aderire su Telegram in circa tre minuti. Una squadra verifica ogni adesione prima di renderla pubblica.
button-invitation-open = ✍️ Leggere e aderire
