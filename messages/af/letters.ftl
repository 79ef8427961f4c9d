### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Ek verstaan Afrikaans, maar antwoord vir eers net in hierdie tale: { $languages }. Kies ’n taal: /language
invitation = <b>Aan die kantoor van die plaaslike leier: { $place }</b>

    Ek sal graag wil sien dat ons plek een word van dié wat teen haat, ekstremisme en polarisasie standpunt inneem.
    Tot dusver het { $leaders } plaaslike leiers hierdie verklaring onderskryf: “{ $title }”. U kan dit in Telegram lees en onderskryf in omtrent drie minute. ’n Span kontroleer elke onderskrywing voordat dit openbaar word.
invitation-anywhere = <b>Aan die kantoor van ons burgemeester</b>

    Ek sal graag wil sien dat ons plek een word van dié wat teen haat, ekstremisme en polarisasie standpunt inneem.
    Tot dusver het { $leaders } plaaslike leiers hierdie verklaring onderskryf: “{ $title }”. U kan dit in Telegram lees en onderskryf in omtrent drie minute. ’n Span kontroleer elke onderskrywing voordat dit openbaar word.
button-invitation-open = ✍️ Lees en onderskryf
