### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Razumijem vas, ali zasad odgovaram samo na ovim jezicima: { $languages }. Izbor jezika: /language
invitation = <b>Uredu lokalne vlasti: { $place }</b>

    Bilo bi mi drago da se i naše mjesto nađe među onima koja ustaju protiv mržnje, ekstremizma i polarizacije.
    Broj lokalnih čelnika koji su do sada podržali deklaraciju „{ $title }“: { $leaders }. Možete je pročitati i podržati putem Telegrama za otprilike tri minute. Tim provjerava svaku prijavu prije nego što postane javna.
invitation-anywhere = <b>Uredu našeg načelnika ili gradonačelnika</b>

    Bilo bi mi drago da se i naše mjesto nađe među onima koja ustaju protiv mržnje, ekstremizma i polarizacije.
    Broj lokalnih čelnika koji su do sada podržali deklaraciju „{ $title }“: { $leaders }. Možete je pročitati i podržati putem Telegrama za otprilike tri minute. Tim provjerava svaku prijavu prije nego što postane javna.
button-invitation-open = ✍️ Pročitajte i podržite
