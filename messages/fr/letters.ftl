### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Je comprends le français, mais pour l’instant je ne réponds que dans ces langues : { $languages }. Pour en choisir une : /language
invitation = <b>Au bureau de la mairie ou de la collectivité : { $place }</b>

    J’aimerais que notre commune rejoigne celles qui s’engagent contre la haine, l’extrémisme et la polarisation.
    À ce jour, { $leaders } responsables locaux ont adhéré à cette déclaration : « { $title } ». Vous pouvez la lire et y adhérer sur Telegram en trois minutes environ. Une équipe vérifie chaque adhésion avant de la publier.
invitation-anywhere = <b>Au bureau de notre mairie</b>

    J’aimerais que notre commune rejoigne celles qui s’engagent contre la haine, l’extrémisme et la polarisation.
    À ce jour, { $leaders } responsables locaux ont adhéré à cette déclaration : « { $title } ». Vous pouvez la lire et y adhérer sur Telegram en trois minutes environ. Une équipe vérifie chaque adhésion avant de la publier.
button-invitation-open = ✍️ Lire et adhérer
