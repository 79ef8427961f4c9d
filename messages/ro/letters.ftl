### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Înțeleg limba română, dar deocamdată răspund doar în aceste limbi: { $languages }. Pentru a alege una: /language
invitation = <b>Către cabinetul conducerii locale: { $place }</b>

    Mi-aș dori ca și localitatea noastră să fie printre cele care iau poziție împotriva urii, extremismului și polarizării.
    Până acum, numărul liderilor locali care au susținut declarația „{ $title }” este { $leaders }. O puteți citi și susține pe Telegram în aproximativ trei minute. O echipă verifică fiecare adeziune înainte de a deveni publică.
invitation-anywhere = <b>Către cabinetul primarului nostru</b>

    Mi-aș dori ca și localitatea noastră să fie printre cele care iau poziție împotriva urii, extremismului și polarizării.
    Până acum, numărul liderilor locali care au susținut declarația „{ $title }” este { $leaders }. O puteți citi și susține pe Telegram în aproximativ trei minute. O echipă verifică fiecare adeziune înainte de a deveni publică.
button-invitation-open = ✍️ Citiți și susțineți
