### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Naelewa Kiswahili, lakini kwa sasa najibu kwa lugha hizi tu: { $languages }. Ili kuchagua: /language
invitation = <b>Kwa ofisi ya uongozi wa { $place }</b>

    Ningependa kuona eneo letu likiwa miongoni mwa yale yanayosimama dhidi ya chuki, itikadi kali na mgawanyiko.
    Kufikia sasa, viongozi wa mitaa { $leaders } wameunga mkono tamko hili: “{ $title }”. Mnaweza kulisoma na kuliunga mkono kupitia Telegram kwa takriban dakika tatu. Timu huhakiki kila ombi kabla halijawekwa hadharani.
invitation-anywhere = <b>Kwa ofisi ya meya wetu</b>

    Ningependa kuona eneo letu likiwa miongoni mwa yale yanayosimama dhidi ya chuki, itikadi kali na mgawanyiko.
    Kufikia sasa, viongozi wa mitaa { $leaders } wameunga mkono tamko hili: “{ $title }”. Mnaweza kulisoma na kuliunga mkono kupitia Telegram kwa takriban dakika tatu. Timu huhakiki kila ombi kabla halijawekwa hadharani.
button-invitation-open = ✍️ Soma na uunge mkono
