### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Suprantu lietuviškai, bet kol kas atsakau tik šiomis kalbomis: { $languages }. Pasirinkti kalbą: /language
invitation = <b>Vietos vadovų biurui: { $place }</b>

    Norėčiau, kad ir mūsų vietovė būtų tarp tų, kurios stoja prieš neapykantą, ekstremizmą ir poliarizaciją.
    Vietos vadovų, jau parėmusių deklaraciją „{ $title }“, skaičius: { $leaders }. Ją galite perskaityti ir paremti programoje „Telegram“ maždaug per tris minutes. Kiekvienas parėmimas patikrinamas prieš jį paskelbiant.
invitation-anywhere = <b>Mūsų mero biurui</b>

    Norėčiau, kad ir mūsų vietovė būtų tarp tų, kurios stoja prieš neapykantą, ekstremizmą ir poliarizaciją.
    Vietos vadovų, jau parėmusių deklaraciją „{ $title }“, skaičius: { $leaders }. Ją galite perskaityti ir paremti programoje „Telegram“ maždaug per tris minutes. Kiekvienas parėmimas patikrinamas prieš jį paskelbiant.
button-invitation-open = ✍️ Perskaityti ir paremti
