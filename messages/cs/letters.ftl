### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Rozumím česky, ale zatím odpovídám jen v těchto jazycích: { $languages }. Výběr jazyka: /language
invitation = <b>Kanceláři vedení obce: { $place }</b>

    Bylo by skvělé, kdyby i naše obec patřila k těm, které se stavějí proti nenávisti, extremismu a polarizaci.
    Počet představitelů měst a obcí, kteří se zatím připojili k prohlášení „{ $title }“: { $leaders }. V Telegramu si je můžete přečíst a připojit se k němu přibližně za tři minuty. Každé připojení se před zveřejněním ověřuje.
invitation-anywhere = <b>Kanceláři našeho starosty nebo naší starostky</b>

    Bylo by skvělé, kdyby i naše obec patřila k těm, které se stavějí proti nenávisti, extremismu a polarizaci.
    Počet představitelů měst a obcí, kteří se zatím připojili k prohlášení „{ $title }“: { $leaders }. V Telegramu si je můžete přečíst a připojit se k němu přibližně za tři minuty. Každé připojení se před zveřejněním ověřuje.
button-invitation-open = ✍️ Přečíst a připojit se
