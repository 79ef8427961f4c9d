### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Jeg forstår dansk, men svarer indtil videre kun på disse sprog: { $languages }. Vælg sprog: /language
invitation = <b>Til kontoret for den, der leder { $place }</b>

    Jeg så gerne vores by eller kommune blandt dem, der tager stilling imod had, ekstremisme og polarisering.
    Indtil nu har { $leaders } lokale ledere tilsluttet sig denne erklæring: „{ $title }“. I kan læse den og tilslutte jer den i Telegram på omkring tre minutter. Et team kontrollerer hver tilslutning, før den bliver offentlig.
invitation-anywhere = <b>Til vores borgmesters kontor</b>

    Jeg så gerne vores by eller kommune blandt dem, der tager stilling imod had, ekstremisme og polarisering.
    Indtil nu har { $leaders } lokale ledere tilsluttet sig denne erklæring: „{ $title }“. I kan læse den og tilslutte jer den i Telegram på omkring tre minutter. Et team kontrollerer hver tilslutning, før den bliver offentlig.
button-invitation-open = ✍️ Læs og tilslut jer
