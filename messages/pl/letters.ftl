### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Rozumiem po polsku, ale na razie odpowiadam tylko w tych językach: { $languages }. Wybór języka: /language
invitation = <b>Do biura władz lokalnych: { $place }</b>

    Bardzo zależy mi na tym, aby nasza miejscowość znalazła się wśród tych, które sprzeciwiają się nienawiści, ekstremizmowi i polaryzacji.
    Liczba samorządowców, którzy poparli dotąd deklarację „{ $title }”: { $leaders }. Można ją przeczytać i poprzeć w Telegramie w około trzy minuty. Zespół sprawdza każde zgłoszenie, zanim stanie się publiczne.
invitation-anywhere = <b>Do biura naszych władz lokalnych</b>

    Bardzo zależy mi na tym, aby nasza miejscowość znalazła się wśród tych, które sprzeciwiają się nienawiści, ekstremizmowi i polaryzacji.
    Liczba samorządowców, którzy poparli dotąd deklarację „{ $title }”: { $leaders }. Można ją przeczytać i poprzeć w Telegramie w około trzy minuty. Zespół sprawdza każde zgłoszenie, zanim stanie się publiczne.
button-invitation-open = ✍️ Przeczytaj i poprzyj
