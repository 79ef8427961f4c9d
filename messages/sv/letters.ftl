### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Jag förstår svenska men svarar än så länge bara på dessa språk: { $languages }. Välj språk: /language
invitation = <b>Till kontoret för den som leder { $place }</b>

    Jag skulle gärna se vår ort bland dem som tar ställning mot hat, extremism och polarisering.
    Hittills har { $leaders } lokala ledare ställt sig bakom den här deklarationen: ”{ $title }”. Ni kan läsa den och ställa er bakom den i Telegram på ungefär tre minuter. Ett team kontrollerar varje anslutning innan den blir offentlig.
invitation-anywhere = <b>Till vår kommunledning</b>

    Jag skulle gärna se vår ort bland dem som tar ställning mot hat, extremism och polarisering.
    Hittills har { $leaders } lokala ledare ställt sig bakom den här deklarationen: ”{ $title }”. Ni kan läsa den och ställa er bakom den i Telegram på ungefär tre minuter. Ett team kontrollerar varje anslutning innan den blir offentlig.
button-invitation-open = ✍️ Läs och ställ er bakom
