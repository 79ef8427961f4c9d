### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Razumijem hrvatski, ali zasad odgovaram samo na ovim jezicima: { $languages }. Odabir jezika: /language
invitation = <b>Uredu lokalne uprave: { $place }</b>

    Bilo bi mi jako drago da i naše mjesto bude među onima koji ustaju protiv mržnje, ekstremizma i polarizacije.
    Broj lokalnih čelnika koji su dosad podržali deklaraciju „{ $title }”: { $leaders }. Možete je pročitati i podržati u Telegramu za otprilike tri minute. Svaku podršku tim provjerava prije objave.
invitation-anywhere = <b>Uredu naše gradonačelnice ili našeg gradonačelnika</b>

    Bilo bi mi jako drago da i naše mjesto bude među onima koji ustaju protiv mržnje, ekstremizma i polarizacije.
    Broj lokalnih čelnika koji su dosad podržali deklaraciju „{ $title }”: { $leaders }. Možete je pročitati i podržati u Telegramu za otprilike tri minute. Svaku podršku tim provjerava prije objave.
button-invitation-open = ✍️ Pročitajte i podržite
