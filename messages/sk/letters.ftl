### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Rozumiem po slovensky, ale zatiaľ odpovedám len v týchto jazykoch: { $languages }. Výber jazyka: /language
invitation = <b>Kancelárii vedenia obce: { $place }</b>

    Veľmi by ma potešilo, keby aj naša obec patrila k tým, ktoré sa stavajú proti nenávisti, extrémizmu a polarizácii.
    Počet predstaviteľov miest a obcí, ktorí sa zatiaľ pripojili k vyhláseniu „{ $title }“: { $leaders }. V Telegrame si ho môžete prečítať a pripojiť sa k nemu približne za tri minúty. Každé pripojenie sa pred zverejnením overuje.
invitation-anywhere = <b>Kancelárii nášho primátora alebo našej primátorky</b>

    Veľmi by ma potešilo, keby aj naša obec patrila k tým, ktoré sa stavajú proti nenávisti, extrémizmu a polarizácii.
    Počet predstaviteľov miest a obcí, ktorí sa zatiaľ pripojili k vyhláseniu „{ $title }“: { $leaders }. V Telegrame si ho môžete prečítať a pripojiť sa k nemu približne za tri minúty. Každé pripojenie sa pred zverejnením overuje.
button-invitation-open = ✍️ Prečítať a pripojiť sa
