### Ce que lisent les habitants : fiches des lieux, des responsables et des exemples, listes, et les réponses honnêtes quand il n'y a pas de fiche.

## La fiche d'un lieu de la liste

answer-listed = ✅ <b>{ $place }</b> est sur la liste.
answer-listed-local = ✅ <b>{ $place }</b> ({ $local }) est sur la liste.
answer-where = 📍 { $country }
answer-where-region = 📍 { $region }, { $country }
answer-leader = 👤 <b>{ $leader }</b>, { $office }
answer-leader-for = 👤 <b>{ $leader }</b>, { $office }, pour : { $body }
answer-proof = 🔎 Vérification : { $proof }
answer-source-page = 📅 Source : la page publique au { $date }
answer-source-here = 📅 Source : envoyé ici, approuvé le { $date }
answer-since = 🗓 Adhésion le { $date }
answer-term-end = ⏳ Mandat jusqu’à : { $end }
answer-statement = <blockquote>{ $words }</blockquote>
answer-parts = À part sur la liste, à l’intérieur : { $places }.
answer-within-listed = Ce lieu fait partie de { $place }, qui est aussi sur la liste.
answer-within-unlisted = Ce lieu fait partie de { $place }, qui n’est pas sur la liste.
answer-only-district = Seul cet arrondissement est sur la liste, pas l’ensemble de { $region }.

button-examples-of = 💡 Exemples ({ $count })
button-all-of-country = 🌍 { $country } : qui a signé
button-share-answer = ↗️ Partager
button-invite-leader = ✉️ Inviter le maire
button-browse = 🗺 Par pays
button-open-place = { $place }
button-open-leader = { $leader }
button-country = 🌍 { $country }
button-area = 🌍 { $area }
button-region = 📍 { $region }, { $country }
button-commitment-number = 📜 Engagement { $number }
button-country-count = { $country } ({ NUMBER($count) })
button-six-commitments = 📜 Les six engagements
button-link-number = 🔗 { $number }
button-copy-link = 📋 Copier le lien

## Pas de fiche : jamais « n'a pas signé »

answer-not-listed = ➖ <b>{ $place }</b> n’est pas sur la liste dont je dispose.
answer-reach = <i>La liste reprend la page publique au { $date } et ce qui a été approuvé ici depuis.</i>
answer-not-by-itself = ➖ « { $typed } » n’est pas sur la liste en tant que tel. Mais { $whole }, dont ce lieu fait partie, y est.
answer-listed-as = Mais la liste contient <b>{ $places }</b>, qui pourrait bien être le même lieu.
answer-contains = Sur la liste, à l’intérieur : { $places }.
answer-region-of-name = Dans la région du même nom, sont sur la liste : { $places }.
answer-not-there = ➖ Je ne trouve pas de « { $typed } » à cet endroit sur la liste. Vouliez-vous dire celui-ci ?
answer-several = Il y a plusieurs « { $typed } ». Lequel voulez-vous dire ?
answer-several-leaders = Plusieurs responsables portent le nom « { $typed } ». Lequel voulez-vous dire ?
answer-near = Je ne connais pas « { $typed } ». { $count ->
    [one] Vouliez-vous dire ceci ?
   *[other] Vouliez-vous dire l’un de ceux-ci ?
  }
answer-unknown = 🤔 Je ne connais ni lieu ni responsable du nom de « { $typed } ».
answer-unknown-meant = 🤔 Je ne connais pas « { $typed } ». Vouliez-vous dire <b>{ $place }</b> ? Ce lieu n’est pas sur la liste dont je dispose.
answer-unknown-tips = Essayez l’orthographe locale ou anglaise, la grande ville ou le district alentour, ou le pays.

## Plusieurs lieux dans une question : une ligne chacun

answer-one-listed = ✅ <b>{ $place }</b> : { $leaders }
answer-one-not-listed = ➖ <b>{ $place }</b> : pas sur la liste dont je dispose
answer-one-listed-as = ❔ <b>{ $place }</b> : pas sous ce nom sur la liste dont je dispose ; mais <b>{ $places }</b> y est
answer-one-unsure = ❔ « { $typed } » : à choisir ci-dessous
answer-one-unknown-meant = 🤔 « { $typed } » : je ne connais aucun lieu de ce nom ; <b>{ $place }</b> n’est pas sur la liste dont je dispose
answer-one-unknown = 🤔 « { $typed } » : je ne connais aucun lieu de ce nom

## Listes

answer-only-signatories = Je sais seulement qui <b>est</b> sur la liste, et les voici. Tous les autres n’y sont pas, ce qui ne veut pas dire qu’ils ont refusé.
answer-which-city = 🏙 <b>Quelle est votre ville ?</b> Écrivez son nom, dans n’importe quelle langue, et je la cherche. Ou choisissez votre pays pour voir qui y est sur la liste :

answer-totals = <b>{ $where }</b> : { $leaders ->
    [0] aucun responsable
    [one] un responsable
   *[other] { $leaders } responsables
  } dans { $places ->
    [0] aucun lieu
    [one] un lieu
   *[other] { $places } lieux
  }
answer-totals-countries = <b>{ $where }</b> : { $leaders ->
    [0] aucun responsable
    [one] un responsable
   *[other] { $leaders } responsables
  } dans { $places ->
    [0] aucun lieu
    [one] un lieu
   *[other] { $places } lieux
  } de { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
  }
answer-everywhere = Sur la liste
answer-part = • <b>{ $where }</b> : { $leaders ->
    [0] aucun responsable
    [one] un responsable
   *[other] { $leaders } responsables
  } dans { $places ->
    [0] aucun lieu
    [one] un lieu
   *[other] { $places } lieux
  }
button-part-count = 🌍 { $area } ({ NUMBER($count) })
answer-line = • <b>{ $place }</b> : { $leader }
answer-region-note = <i>Chaque lieu ne parle que pour lui-même, pas pour toute la région de { $region }.</i>
answer-page = <i>Page { $page } sur { $pages }</i>
answer-gone = Ceci n’est plus sur la liste publique.
answer-choose-country = Choisissez un pays :
answer-none-in = ➖ { $where } : personne n’est sur la liste dont je dispose.
answer-network-cities = <i>Le réseau à l’origine de la déclaration compte plus de { $cities ->
    [one] une ville membre
   *[other] { $cities } villes membres
  } : c’est un autre compte.</i>
area-name = { $area ->
    [balkans] Les Balkans
    [arab-world] Le monde arabe
    [middle-east] Le Moyen-Orient
    [european-union] L’Union européenne
    [nordics] Les pays nordiques
    [gulf] Le Golfe
    [maghreb] Le Maghreb
    [benelux] Le Benelux
    [baltics] Les pays baltes
    [caucasus] Le Caucase du Sud
    [levant] Le Levant
    [sahel] Le Sahel
    [great-lakes] Les Grands Lacs africains
    [dach] Allemagne, Autriche et Suisse
    [iberia] La péninsule Ibérique
    [visegrad] Le groupe de Visegrád
    [ex-yugoslavia] L’ex-Yougoslavie
    [ex-soviet] L’ex-Union soviétique
    [andes] Les pays andins
    [southern-cone] Le Cône Sud
    [lusophone] Les pays lusophones
    [francophone] Les pays francophones
    [hispanophone] Les pays hispanophones
    [turkic] Les États turciques
    [commonwealth] Le Commonwealth
    [g7] Le G7
    [g20] Le G20
    [brics] Les BRICS
    [nato] Les pays de l’OTAN
    [mediterranean] Les pays méditerranéens
    [mercosur] Le Mercosur
    [sadc] Les pays de la SADC
    [ecowas] Les pays de la CEDEAO
    [eac] La Communauté d’Afrique de l’Est
    [igad] Les pays de l’IGAD
    [saarc] Les pays de l’ASACR
    [cis] La CEI
    [sco] L’Organisation de coopération de Shanghai
    [western-balkans] Les Balkans occidentaux
    [oic] L’Organisation de la coopération islamique
    [oecd] Les pays de l’OCDE
    [council-of-europe] Le Conseil de l’Europe
    [euro-area] La zone euro
    [caricom] La Communauté caribéenne
   *[horn-of-africa] La Corne de l’Afrique
  }

## Exemples et engagements

examples-head = 💡 <b>{ $about }</b> : { $count ->
    [0] aucun exemple
    [one] un exemple
   *[other] { $count } exemples
  }
examples-line = <b>{ $number }.</b> { $title } ({ $place })
theme-name = { $theme ->
    [refugees] Réfugiés et nouveaux arrivants
    [youth] Jeunesse
    [women] Femmes et filles
    [faith] Religions et lieux de culte
    [police] Police
    [data] Données et études
    [schools] Écoles et éducation
    [prevention] Prévention de l’extrémisme violent
    [dialogue] Dialogue
    [statements] Prises de position
    [hate-speech] Discours de haine
    [hate-crime] Crimes de haine
    [antiracism] Contre le racisme et la discrimination
    [funding] Subventions et budgets
    [civil-society] Société civile
    [participation] Participation aux décisions
    [volunteers] Bénévoles
    [middle-east-crisis] La crise au Moyen-Orient
    [reintegration] Retour et réinsertion
    [sport] Sport
    [wellbeing] Santé et bien-être
    [violence] Violence et sécurité
    [public-space] Rues et espaces publics
    [early-warning] Alerte précoce
    [neighbourhoods] Quartiers
    [disputes] Conflits et paix
    [elections] Élections et politique
    [national-government] Travail avec l’État
   *[other] Autre thème
  }
button-theme = 💡 { $theme } ({ NUMBER($count) })
examples-none = 💡 Aucun exemple n’est publié ici : { $about }.
examples-none-more = Les six engagements montrent ce que font les autres.
examples-not-about = Rien de cela n’est classé sous « { $about } ».
example-head = 💡 <b>{ $title }</b>
button-attachments = 🖼 Photos, documents ({ $count })
example-files = 🖼 Pour : <b>{ $title }</b>
example-place = 📍 { $place }
example-text = { $text }
example-commitments = 📜 { $commitments }
label-commitment-number = engagement { $number }
commitments-head = <b>Les six engagements</b>
    Touchez-en un pour le lire et voir ce que font les villes pour le tenir.
commitments-line = <b>{ $number }.</b> { $title } ({ $count ->
    [0] aucun exemple
    [one] un exemple
   *[other] { $count } exemples
  })
commitment-head = 📜 <b>{ $number }. { $title }</b>
commitment-examples = 💡 { $count ->
    [one] Ce que fait un lieu pour le tenir :
   *[other] { $count } exemples de ce qui se fait pour le tenir :
  }

## Comment signer, et l'invitation

answer-how-to-sign = ✍️ <b>Maires, gouverneurs, présidents de conseil et autres élus locaux peuvent y adhérer ici</b>, eux-mêmes ou par une personne de leur cabinet. Cela prend environ trois minutes. L’équipe vérifie chaque adhésion avant qu’elle ne devienne publique.
    Vous n’êtes pas élu ? Envoyez une invitation au cabinet de votre maire.
answer-terms = 💶 <b>La page publique ne mentionne ni frais ni date limite.</b> Au { $date }, elle disait que la déclaration restait ouverte à l’adhésion. Adhérer ici ne coûte rien.
answer-binding = ⚖️ <b>La page publique ne parle d’aucune force juridique ni d’aucune sanction.</b> Elle présente la déclaration comme des mesures concrètes que les responsables se sont engagés à prendre chez eux. Je ne peux pas dire ce qu’en fait le droit de chaque pays.
invite-how = { $letters ->
    [one] Transférez le message suivant au cabinet du maire
   *[other] Transférez les deux messages suivants, qui disent la même chose en deux langues, au cabinet du maire
  }, ou copiez le lien dans un courriel. La lettre dit que vous aimeriez voir votre commune sur la liste, et comment adhérer.
invite-privately = ✉️ La lettre arrive dans notre conversation privée, prête à être transférée au cabinet du maire.
invite-which = ✉️ J’ai une lettre pour le cabinet d’un maire, prête à être transférée, dans la langue du lieu. <b>Pour quelle ville ?</b> Écrivez son nom. Si elle n’est pas encore sur la liste, la lettre la nommera.
button-letter-anywhere = ✉️ Une lettre sans nom de lieu

## Ses propres données et envois, et la vérification : demandés dans une phrase

answer-own-data = 🔒 { $operator } conserve ce que vous envoyez ici et votre identifiant Telegram. L’équipe le voit ; le public ne voit que ce qu’énumère la dernière page d’un formulaire, et seulement après approbation. Votre compte, votre justificatif et vos contacts ne sont jamais montrés au public.
    Vous pouvez à tout moment voir, exporter et effacer vos données.
answer-own-entries = 📄 Ce que vous avez envoyé, où cela en est, et comment le modifier ou le retirer : tout est au même endroit.
answer-how-to-object = 🛠 <b>Une fiche est fausse, ou ne devrait pas y être ?</b> Demandez-moi le lieu ou le responsable, puis touchez « { $button } » sous la fiche. L’équipe vérifie, et vous apprenez ce qu’il en est.
answer-how-checked = Rien ne devient public sans que des personnes l’aient vérifié. { $needed ->
        [one] Une personne de l’équipe doit
       *[other] { $needed } personnes différentes de l’équipe doivent
    } approuver une adhésion, et chacune indique comment elle a vérifié : lettre signée, site officiel, appel au cabinet. Chaque fiche montre comment elle a été vérifiée, ou qu’elle vient de la liste publique du réseau.
    Quelque chose est faux ? Ouvrez la fiche et signalez-le.

## Conversation

answer-a-program = 🤖 Je suis un programme, pas un être humain, et je n’invente rien : je ne réponds qu’à partir de la liste, et des personnes vérifient ce qui est envoyé ici avant que cela ne devienne public.

answer-hello = Bonjour ! Demandez-moi si un lieu ou un responsable est sur la liste, qui a signé dans un pays, ou ce que font les villes sur un sujet.
answer-you-are-welcome = Je vous en prie ! Posez-moi toute autre question sur la liste quand vous voulez.
answer-not-understood = Désolé, je n’ai pas compris. Demandez-moi, par exemple :
    • « Masaka a signé ? »
    • « Qui a signé au Kenya ? »
    • « Que font les villes pour les réfugiés ? »
answer-words-please-ask = Merci, mais je ne sais lire que des mots. Écrivez-moi le nom d’un lieu, d’un pays ou d’un responsable.
answer-perhaps = Désolé, je n’ai pas tout compris. Peut-être l’une de ces réponses ?
answer-origin = 📜 <b>{ $title }</b>
    Elle a été ouverte à l’adhésion le { $date } : { $occasion }. { $leaders ->
        [0] Personne n’est encore sur la liste.
        [one] Un responsable est sur la liste.
       *[other] { $leaders } responsables sont sur la liste.
    }
answer-began = 📜 <b>{ $title }</b>
    Elle a été ouverte à l’adhésion le { $date }.

## Mode en ligne : le nom du bot et une question, dans n'importe quelle conversation

inline-hint = Un lieu, un pays, un responsable, un sujet
inline-hint-more = Par exemple : Masaka, Kenya, Sadiq Khan, réfugiés
inline-totals = Combien sont sur la liste
inline-declaration = La déclaration et ses engagements
inline-declaration-title = { $title }
inline-sign = Comment un responsable adhère
inline-sign-more = En quelques minutes, ici. L’équipe vérifie chaque adhésion.
inline-examples = { $count ->
    [0] Aucun exemple
    [one] Un exemple de ce que fait une ville
   *[other] { $count } exemples de ce que font les villes
  }
inline-nothing = Rien trouvé pour « { $typed } »
inline-leaders = { $leaders }
inline-not-listed = Pas sur la liste dont je dispose
button-open-record = 🔎 Ouvrir la fiche
button-ask-me = 💬 M’interroger
button-ask-your-mayor = ✉️ Demander à votre maire
