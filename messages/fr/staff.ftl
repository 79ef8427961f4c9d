### L'équipe elle-même : sa liste, les invitations, son groupe, les raisons codées et les chiffres.

role-reader = lecteur
role-reviewer = vérificateur
role-administrator = administrateur

## L'équipe

staff-head = <b>L’équipe</b>
    Les lecteurs voient ce qui attend, les vérificateurs décident, les administrateurs changent aussi l’équipe, les raisons et les fiches publiées.
staff-line = • { $who } : { $role }
staff-floor = • { $who } : administrateur, par le réglage de l’opérateur
staff-too-few = ⚠️ { $kind } : { $needed ->
    [one] il faut une approbation
   *[other] il faut { $needed } approbations
  }, mais { $eligible ->
    [0] personne ne peut en donner
    [one] une seule personne peut en donner
   *[other] seules { $eligible } personnes peuvent en donner
  }. Rien de ce type ne peut être publié.
staff-invitation = 🔗 La première personne qui ouvre ce lien rejoint l’équipe comme { $role }. Il sert une fois, pendant trois jours.
staff-joined = 👋 { $who } a rejoint l’équipe comme { $role }.
staff-changed = 👥 { $who } est désormais { $role }, par { $by }.
staff-removed = 👥 { $who } n’est plus dans l’équipe, par { $by }.
button-named = { $name }
button-invite-role = ➕ Inviter : { $role }
button-make = Nommer { $role }
button-remove = Retirer de l’équipe
button-reasons = 📋 Raisons de refus
button-join-team = 🤝 Rejoindre l’équipe
toast-not-staff = Cette personne n’est pas dans la liste.
toast-last-administrator = Il ne resterait personne pour administrer le bot.
join-welcome = <b>Bienvenue dans l’équipe.</b> Vous êtes désormais { $role }.
    /queue montre ce qui attend, /help ce que je sais faire d’autre.
join-already = Vous êtes déjà dans l’équipe ; le lien reste valable pour quelqu’un d’autre.
join-void = Cette invitation a été utilisée ou n’est plus valable. Demandez-en une nouvelle.

## Le groupe de l'équipe

group-offer = Bonjour ! Est-ce le groupe de l’équipe ? Une carte y arrivera alors pour chaque nouvel envoi. Seuls les membres de l’équipe peuvent utiliser les boutons, mais tout le groupe peut lire.
group-used = ✅ C’est désormais le groupe de l’équipe.
group-lost = ⚠️ Je ne suis plus dans le groupe de l’équipe « { $title } ». Désormais, les cartes vont à chaque vérificateur en privé. Pour choisir un autre groupe, ajoutez-m’y.
button-use-group = En faire le groupe de l’équipe

## Noms que des administrateurs ont donnés à des lieux

command-names = Noms donnés à des lieux
button-given-names = 🏷 Noms donnés par l’équipe
button-names-of-place = 🏷 Tous les noms donnés
button-to-questions = ‹ Questions sans réponse
button-take-name = 🗑 Retirer « { $words } »
name-given = ✅ « { $words } » est désormais un autre nom de { $place }. Qui le demande trouve le lieu.
name-undone = ↩️ Annulé : « { $words } » n’est plus un nom du lieu, et se retrouve parmi les questions sans réponse.
names-head = <b>Noms donnés par l’équipe</b>
    D’autres noms de lieux, les plus récents d’abord. Touchez un numéro pour voir qui l’a donné, ou pour le retirer. Écrivez /names et un lieu pour ce lieu seul.
names-line = <b>{ $number }.</b> « { $words } » : { $place }
names-none = <b>Noms donnés par l’équipe</b>
    Il n’y en a pas en ce moment. Ils se donnent sous /unanswered.
names-which = Quel « { $typed } » voulez-vous dire ?
names-of-place = <b>{ $place }</b>
    Noms donnés par l’équipe :
names-none-here = Aucun.
names-given = • « { $words } » : donné par { $who }, { $when }
names-given-once = • « { $words } » : par qui et quand n’était pas encore noté alors
names-taken = • <s>« { $words } »</s> : retiré par { $who }, { $when }
names-others = Ses autres noms viennent du registre, d’une fiche ou de l’index géographique. On ne peut pas les retirer ici.
toast-name-taken = « { $words } » n’en est plus un nom. Il se retrouve parmi les questions sans réponse.
toast-name-taken-already = « { $words } » n’en est plus un nom : { $who } l’a déjà retiré.
toast-name-gone = Ce nom, ou son lieu, n’existe plus.

## Raisons codées

reasons-head = <b>Raisons</b>
    Les vérificateurs en choisissent une pour refuser ou demander des changements. Les responsables la lisent dans leur langue.
reason-in = <b>{ $language } :</b> { $words }
reason-unworded = –
reason-for = Proposée pour : { $kinds }
reason-ask = Écrivez la raison ({ $language }), telle que le responsable la lira (500 caractères au plus).
button-add-reason = ➕ Une nouvelle raison
button-switched-off = 🚫 { $label }
button-switch-off = Désactiver
button-switch-on = Activer

## Chiffres

stats-head = <b>Chiffres</b>
stats-kind = <b>{ $kind } :</b> { $counts }
    { $usual }
stats-count = { $state } : { NUMBER($count) }
stats-none = <b>{ $kind } :</b> rien encore

## Textes des engagements

command-wordings = Textes des engagements
wordings-head = <b>Textes des engagements</b>, tels que les voient les lecteurs de chaque langue :
wording-line = { $language } : { $mark }
button-read-wording = Lire et confirmer : { $language }
button-confirm-official = C’est le texte officiel
wording-confirm-ask = <b>{ $language } : texte importé</b>
    Comparez-le avec la déclaration. Ne confirmez que ce que le réseau lui-même a publié comme son texte dans cette langue.
wording-whole = <b>{ $number }.</b> { $words }
toast-wording-confirmed = { $count ->
    [0] Rien de nouveau à marquer officiel.
    [one] Un engagement est désormais marqué officiel.
   *[other] { $count } engagements sont désormais marqués officiels.
}
overdue-reminder = ⚠️ { $count ->
    [one] Un envoi attend une vérification depuis trop longtemps : /queue
   *[other] { $count } envois attendent une vérification depuis trop longtemps : /queue
}
