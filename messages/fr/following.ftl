### Être prévenu : suivre un lieu, un pays ou un engagement ; « était-ce bien cela ? » ; ce que l'équipe voit des questions sans réponse.

## Suivre

button-follow = 🔔 Suivre
button-tell-me = 🔔 Me prévenir s’il signe
button-unfollow = 🔕 Ne plus suivre
button-stop-one = 🔕 Arrêter : { $subject }
button-stop-all = 🔕 Tout arrêter
button-following = 🔔 Tout ce que je suis
follow-how = Touchez « { $button } » et je vous écrirai quand quelque chose change ici, au plus une fois par jour.
follow-which = 🔔 Que dois-je surveiller ? Écrivez le nom d’une ville ou d’un pays, puis touchez le bouton avec la cloche.
toast-following = Vous recevrez un message quand quelque chose change ici, au plus un par jour. « Stop » y met fin à tout moment.
toast-unfollowed = C’est fait : plus de nouvelles à ce sujet.
toast-follows-enough = Vous suivez autant de choses que je peux en garder. /following en donne la liste.
toast-follow-privately = Les nouvelles arrivent en privé. Ouvrez une conversation avec moi, appuyez sur Start, puis touchez de nouveau ici.
following-head = 🔔 <b>Vous suivez</b>
    Quand quelque chose change, vous recevez un message, au plus un par jour. Un bouton arrête un sujet, « stop » arrête tout.
following-line = • { $subject }
following-none = Vous ne suivez encore rien. Demandez-moi un lieu, un pays ou un engagement, puis touchez « Suivre ».
following-commitment = Engagement { $number } : { $title }
following-stopped = { $count ->
    [one] 🔕 C’est fait. Vous suiviez une chose ; vous ne recevrez plus de nouvelles.
   *[other] 🔕 C’est fait. Vous suiviez { $count } choses ; vous ne recevrez plus de nouvelles.
}
following-nothing-to-stop = Vous ne suivez rien : je ne vous envoie donc aucune nouvelle. Je réponds toujours à vos questions.
command-following = Ce que je suis
command-stop = Arrêter toutes les nouvelles

## Les nouvelles

digest-head = 🔔 <b>Du nouveau sur ce que vous suivez</b>
digest-signed = ✅ <b>{ $place }</b> est sur la liste : { $leader }
digest-signed-corrected = ✏️ <b>{ $place }</b> : la fiche a été mise à jour : { $leader }
digest-signed-gone = ➖ <b>{ $place }</b> : une fiche a quitté la liste publique
digest-example = 💡 <b>{ $place }</b> : un nouvel exemple, « { $title } »
digest-example-corrected = ✏️ <b>{ $place }</b> : l’exemple « { $title } » a été mis à jour
digest-example-gone = ➖ <b>{ $place }</b> : un exemple n’est plus public
digest-more = { $count ->
    [one] … et une de plus
   *[other] … et { $count } de plus
}

## Était-ce bien cela ?

was-it-ask = Est-ce bien ce que vous cherchiez ?
button-was-it-yes = 👍 Oui
button-was-it-no = 👎 Non
button-none-of-these = { $count ->
    [one] 👎 Ce n’est pas ça
   *[other] 👎 Aucun de ceux-ci
  }
toast-found = Tant mieux !
was-it-others = { $count ->
    [one] Peut-être celui-ci ?
   *[other] Peut-être l’un de ceux-ci ?
  }
was-it-tips = Désolé. Essayez l’orthographe locale ou anglaise, la grande ville ou le district alentour, ou le pays.

## Pour l'équipe : ce qui a été demandé et pas trouvé

command-demand = Lieux que l’on demande
command-unanswered = Questions sans réponse
demand-head = <b>Demandés, et pas sur la liste</b>
    Chaque lieu avec le nombre de fois où il a été demandé. Personne ne sait par qui ; en dessous de { $least }, rien n’est montré.
demand-line = • { $place } : { NUMBER($count) }
demand-none = Aucun lieu n’a encore été demandé assez souvent. Les nombres sont montrés à partir de { $least }.
unanswered-head = <b>Questions sans réponse</b>
    Conservées sans noms, nombres ni liens, et montrées dès qu’elles ont été posées plus d’une fois. Un administrateur peut en faire un autre nom d’un lieu.
unanswered-line = <b>{ $number }.</b> « { $words } » : { NUMBER($count) }
unanswered-none = Aucune question n’a été posée plus d’une fois sans réponse.
unanswered-one = « { $words } » : demandé { $count ->
    [one] une fois
   *[other] { $count } fois
  }
    Est-ce un autre nom de l’un de ces lieux ? Qui le demandera trouvera désormais le lieu.
unanswered-no-guess = « { $words } »
    Je ne trouve aucun lieu qui y ressemble.
button-type-place = ✏️ Un autre lieu
unanswered-ask-name = Quel lieu veut dire « { $words } » ? Écrivez le nom qu’il porte sur la liste.
unanswered-no-place = Je ne connais aucun lieu de la liste du nom de « { $typed } ». Essayez un autre de ses noms.
button-not-a-place = 🗑 Pas un lieu : supprimer
toast-alias = C’est fait. Qui demande « { $words } » trouve désormais { $place }.
toast-alias-taken = « { $words } » est un mot courant, ou le nom d’autre chose. Rien n’a été changé.
toast-question-gone = Cette question n’est plus dans la liste.
toast-removed = Supprimé.

## Mots qui arrêtent toutes les nouvelles

words-stop = désabonner | se désabonner | me désabonner | désabonnement | ne plus suivre | tout arrêter | arrêter les nouvelles | plus de nouvelles
