### La vérification du côté de l'équipe : cartes, décisions, et ce qu'en apprennent les responsables.

## La carte

card-head = <b>{ $kind }</b> <code>{ $reference }</code> : { $state }
card-round = Tour { $round }, { $given } approbations sur { $needed }. En attente depuis { $since }.
card-overdue = ⚠️ <b>En retard</b>
card-held = 🙋 { $who } s’en occupe.
card-approved = ☑️ { $who } : { $proof }
card-approved-plain = ☑️ { $who }
card-proof = Preuve montrée au public : { $proof }
card-decided = { $what }, { $who }, { $when }
card-asked-before = ↩️ <b>Demandé au tour précédent :</b> { $reason }
card-asked-before-words = ↩️ <b>Demandé au tour précédent :</b>
    <blockquote>{ $words }</blockquote>
card-changed = ✏️ <b>Modifié depuis la dernière fois :</b> { $answers }
card-mixed-letters = ⚠️ <b>Lettres de deux alphabets dans un même mot :</b> { $answers }. Elles imitent peut-être un autre nom ; regardez bien.
card-unchanged = ✏️ Renvoyé sans aucun changement.
card-new-place = 🆕 Ce lieu n’est pas encore dans le registre.
card-place-will-be = 📍 <b>Sera inscrit comme :</b> { $place }
card-perhaps-known = { $count ->
    [one] ⚠️ <b>Probablement un lieu que nous connaissons :</b>
   *[other] ⚠️ <b>Probablement l’un des lieux que nous connaissons :</b>
    }
    { $places }
    Si c’est le cas, prenez-le ci-dessous. S’il reste un nouveau lieu, qui demande « { $name } » devra dire { $count ->
        [one] lequel des deux
       *[other] lequel d’entre eux
    } il veut dire.
card-replaces = 🔄 Une nouvelle version de <code>{ $reference }</code> : { $record }
card-about = 📌 Au sujet de <code>{ $reference }</code> : { $record }
card-other-account = ⚠️ <b>Cette fiche avait été envoyée depuis un autre compte.</b>
card-listed = <b>Déjà sur la liste pour ce lieu :</b>
    { $listed }
card-nobody-listed = Personne n’est encore sur la liste pour ce lieu.
card-similar = <b>Aussi en vérification pour le même lieu ou responsable :</b> { $references }
card-same-sender = <b>Aussi en attente du même expéditeur :</b> { $references }
card-sweep = ❌ <b>Refuser { $count ->
    [one] cet envoi
   *[other] les { $count } envois
  } de cet expéditeur ?</b> Chacun est refusé pour cette raison : { $reason }
card-sweep-place = ❌ <b>Refuser { $count ->
    [one] cet envoi
   *[other] les { $count } envois
  } pour ce lieu, quel qu’en soit l’expéditeur ?</b> Chacun est refusé pour cette raison : { $reason }
card-sweep-spared = N’en font pas partie : ceux que quelqu’un a approuvés ou dont il s’occupe. Si l’un d’eux peut être authentique, revenez et touchez d’abord « Je m’en occupe » sur sa carte.
card-sweep-line = • <code>{ $reference }</code> { $kind } : { $title }
card-files = { $count ->
    [one] 📎 Une photo ou un document, { $public } approuvés pour le public.
   *[other] 📎 { $count } photos ou documents, { $public } approuvés pour le public.
}
card-own = ℹ️ <b>Cela vous concerne :</b> vous avez envoyé ceci, ou une fiche dont il est question. Vos collègues décident. S’ils sont trop peu, un administrateur peut inviter quelqu’un avec /staff.
card-you-approved = ☑️ <b>Vous l’avez approuvé.</b> { $left ->
    [one] Il faut encore une approbation, d’un collègue.
   *[other] Il faut encore { $left } approbations, de collègues.
  } S’ils sont trop peu, un administrateur peut inviter quelqu’un avec /staff. Si vous apprenez du nouveau, vous pouvez encore le refuser ou demander des changements.
card-barred = 🚫 L’expéditeur est bloqué.
card-import = 📥 D’un import lancé par { $who }.
card-moved-down = <code>{ $reference }</code> : voyez sa carte plus récente.
card-reference = <code>{ $reference }</code>
entry-title = { $what } – { $place }
card-choose-proof = <b>Comment la qualité a-t-elle été vérifiée ?</b>
card-choose-reason = <b>Pourquoi ?</b> L’expéditeur lit la raison dans sa langue.
card-reason = • <b>{ $short } :</b> { $reason }
card-sure-reason = <b>{ $action } :</b> { $reason }

did-submit = Envoyé
did-approve = Approuvé
did-ask-changes = Changements demandés
did-decline = Refusé
did-resubmit = Renvoyé
did-withdraw = Retiré
did-suspend = Suspendu
did-restore = Rétabli
did-reopen = Rouvert
did-correct = Orthographe corrigée
did-note = Note
did-hold = Pris en charge
did-undo = Annulé
did-replace = Remplacé par une version plus récente
did-erase = Données personnelles effacées

proof-listed = inscrit par le réseau
proof-letter = lettre signée vue
proof-official-page = page officielle ouverte
proof-called = cabinet appelé
proof-known = connu de nous en personne
proof-claimed = déclaré, non vérifié

somebody = quelqu’un
the-sender = l’expéditeur
the-bot = le bot

button-hold = 🙋 Je m’en occupe
button-release = Je ne m’en occupe plus
button-approve = ✅ Approuver
button-ask-changes = ✏️ Demander des changements
button-decline = ❌ Refuser
button-confidential = 🔒 Justificatif, contacts, notes
button-take-place = 📍 C’est { $place }
button-correct-spelling = 🔤 Corriger l’orthographe
button-note = 📝 Note
button-history = 🕰 Historique
button-files = 📎 Photos
button-next-entry = ⏭ Suivant
button-suspend = ⏸ Suspendre
button-restore = ▶️ Rétablir
button-reopen = 🔁 Rouvrir
button-undo-decision = ↩️ Annuler
button-back-to-card = ‹ Retour
button-proof = { $proof }
button-reason = { $reason }
button-own-words = ✍️ Avec mes propres mots
button-decline-all = ❌ Les { NUMBER($count) } de l’expéditeur
button-decline-place = ❌ Les { NUMBER($count) } pour ce lieu
button-decline-these = ❌ Oui, refuser ces { NUMBER($count) }
button-add-words = ✍️ Ajouter mes propres mots
button-do-it = ✅ Oui, comme cela

## Les petites notes au-dessus d'un bouton

toast-staff-only = Réservé à l’équipe.
toast-anonymous = Désactivez d’abord « Rester anonyme » : une décision est prise par une personne.
toast-entry-gone = Cet envoi n’existe plus.
toast-not-your-role = Votre rôle ne le permet pas.
toast-not-for-this-kind = Impossible pour ce type d’envoi.
toast-own-entry = Vous l’avez envoyé vous-même : quelqu’un d’autre décide.
toast-own-few = D’autres décident de ce qui vous concerne. Approbations nécessaires : { $needed } ; personnes qui peuvent en donner : { $able }. Un administrateur peut inviter quelqu’un avec /staff.
toast-own-record = Il s’agit d’une fiche que vous avez envoyée : quelqu’un d’autre décide.
toast-own-alone = Un autre administrateur décide de ce qui vous concerne, et il n’y en a pas encore. Nommez un collègue avec /staff.
toast-first = { $who } a été plus rapide : { $what }.
toast-no-longer = Ce n’est plus possible : { $state }.
toast-changed-since = Cela a changé depuis que vous l’avez vu. Voici l’état actuel.
toast-already-yours = Vous l’avez déjà approuvé à ce tour.
toast-approved = { $given } approbations sur { $needed }.
toast-published = Approuvé. Publication dans { $time }, sauf si vous annulez.
toast-settled = Réglé. Vous pouvez annuler pendant { $time }.
toast-decided = C’est fait. Vous pouvez annuler pendant { $time }.
toast-swept = { $count ->
    [0] Rien n’a été refusé.
    [one] Un envoi refusé. Vous pouvez annuler sur sa carte pendant { $time }.
   *[other] { $count } envois refusés. Vous pouvez annuler sur chaque carte pendant { $time }.
  }
toast-stands-already = { $reference } est déjà inscrit pour ce responsable et ce lieu.
toast-undone = Annulé.
toast-undo-late = Trop tard pour annuler : le responsable a été prévenu.
toast-undo-not-yours = Seule la personne qui a décidé peut annuler.
toast-undo-overtaken = Impossible d’annuler : l’état a changé depuis.
toast-erased = L’expéditeur a effacé ses données : il n’y a plus rien à décider.
toast-held = Vous vous en occupez.
toast-released = Vous ne vous en occupez plus.
toast-old-step = Ce bouton est d’une version plus ancienne. Voici la carte actuelle.

## Ce qu'apprend le responsable

told-published-endorsement = ✅ <b>Publié.</b> L’adhésion <code>{ $reference }</code> est sur la liste publique. Merci !
told-published-example = ✅ <b>Publié.</b> L’exemple <code>{ $reference }</code> est public. Merci de l’avoir partagé !
told-settled-report = ✅ <b>Réglé.</b> L’équipe a vérifié votre signalement <code>{ $reference }</code>. Merci !
told-settled-removal = ✅ <b>C’est fait.</b> Comme demandé dans <code>{ $reference }</code>, la fiche n’est plus sur la liste publique.
told-made-way = 🔄 <b>Une version plus récente a remplacé</b> <code>{ $reference }</code>. Elle a été envoyée depuis un autre compte, et l’équipe l’a vérifiée. Si ce n’était ni vous ni votre cabinet, écrivez à la personne indiquée sous /help.
told-taken-off = ⚠️ <code>{ $reference }</code> <b>n’est plus sur la liste publique.</b> Quelqu’un l’a demandé depuis un autre compte, et l’équipe l’a vérifié. Si ce n’était ni vous ni votre cabinet, écrivez à la personne indiquée sous /help.
told-changes-asked = ✏️ <b>L’équipe demande un changement</b> dans <code>{ $reference }</code>. Toutes les réponses sont conservées.
told-declined = ❌ <code>{ $reference }</code> <b>a été refusé.</b>
told-suspended = ⏸ <code>{ $reference }</code> <b>a été retiré pour l’instant de la liste publique.</b>
told-restored = ▶️ <code>{ $reference }</code> <b>est de nouveau sur la liste publique.</b>
told-reopened = 🔁 <code>{ $reference }</code> <b>est de nouveau en cours de vérification.</b>

## Avec des mots

card-choose-field = <b>Quelle orthographe est fausse ?</b> Une correction annule les approbations déjà données, et le responsable est prévenu.
ask-changes = ✏️ <b>Que faut-il changer dans</b> <code>{ $reference }</code> <b>?</b>
    Écrivez-le ici : le responsable le lit tel que vous l’écrivez.
ask-decline = ❌ <b>Pourquoi refuser</b> <code>{ $reference }</code> <b>?</b>
    Écrivez-le ici : le responsable le lit tel que vous l’écrivez.
ask-note = 📝 <b>Une note sur</b> <code>{ $reference }</code>
    Écrivez-la ici. Seuls les vérificateurs la voient, jamais le responsable.
ask-suspend = ⏸ <b>Pourquoi retirer pour l’instant</b> <code>{ $reference }</code> <b>de la liste ?</b>
    Écrivez-le ici : le responsable le lit tel que vous l’écrivez.
ask-restore = ▶️ <b>Pourquoi remettre</b> <code>{ $reference }</code> <b>sur la liste ?</b>
    Écrivez-le ici : le responsable le lit tel que vous l’écrivez.
ask-reopen = 🔁 <b>Pourquoi rouvrir</b> <code>{ $reference }</code> <b>?</b>
    Écrivez-le ici : le responsable le lit tel que vous l’écrivez.
ask-bar = 🚫 <b>Pourquoi bloquer l’expéditeur de</b> <code>{ $reference }</code> <b>?</b>
    Écrivez-le ici. Seule l’équipe le voit.
ask-correct = 🔤 <code>{ $reference }</code>, { $label } : <b>{ $present }</b>
    Écrivez la bonne orthographe, la réponse entière.
own-words-please = Merci de répondre avec des mots, ou touchez « Annuler ».
own-words-dropped = Pas de souci, rien n’a changé.
toast-start-privately = Je dois vous le demander en privé. Ouvrez une conversation avec moi, appuyez sur Start, puis touchez de nouveau ici.
toast-asked-privately = Je vous l’ai demandé dans notre conversation privée.
toast-sent-privately = Envoyé dans notre conversation privée.
toast-noted = Noté.
toast-done = C’est fait.
toast-corrected = { $lapsed ->
    [0] Corrigé. Le responsable est prévenu.
    [one] Corrigé. L’approbation donnée est annulée, et le responsable est prévenu.
   *[other] Corrigé. Les { $lapsed } approbations données sont annulées, et le responsable est prévenu.
  }
toast-country-missing = Ajoutez d’abord le pays, avec « Corriger l’orthographe ».
nothing-yet = –
toast-held-by = { $who } s’en occupe.
button-open-card = 📋 { $reference }
told-corrected = 🔤 L’équipe a corrigé une orthographe dans <code>{ $reference }</code>.
    { $label } : <s>{ $old }</s> <b>{ $new }</b>
    Si c’est faux, vous pouvez le changer sous /status.

## Ce que seuls les vérificateurs voient, en privé

confidential-head = 🔒 <b>Confidentiel :</b> <code>{ $reference }</code>
confidential-empty = Rien n’a été fourni.
confidential-sender = <b>Envoyé par :</b> { $name }, <code>{ $id }</code>
confidential-barred = 🚫 Bloqué par { $who } : { $reason }
confidential-note = 📝 { $who } : { $words }
button-bar = 🚫 Bloquer l’expéditeur
button-unbar = Débloquer l’expéditeur
toast-barred = Bloqué. La carte le dit.
toast-unbarred = Débloqué.
toast-barred-already = { $who } a déjà bloqué l’expéditeur.
toast-not-barred = L’expéditeur n’est pas bloqué.
toast-nobody-to-bar = Il n’y a personne à bloquer pour celui-ci.
toast-bar-staff = Envoyé par un collègue : l’équipe ne peut pas être bloquée.
file-of = 📎 Fichier { $number } de <code>{ $reference }</code> : { $state }
file-public = deviendra public avec l’exemple
file-hidden = non public
button-file-publish = ✅ Peut devenir public
button-file-hide = Garder privé
toast-file-public = Il peut devenir public.
toast-file-hidden = Il reste privé.

## La file et l'historique

queue-head = 🗂 <b>{ $part }</b> : { $count ->
    [0] rien n’attend.
    [one] un envoi attend.
   *[other] { $count } envois attendent.
}
queue-all = Tout
queue-mine = Je m’en occupe
queue-free = Personne ne s’en occupe
queue-line = <code>{ $reference }</code> { $kind } : { $title }, { $since }
queue-overdue = ⚠️ <code>{ $reference }</code> { $kind } : { $title }, { $since }
queue-held = { $line } 🙋 { $who }
toast-queue-empty = Rien d’autre ne vous attend.
entry-which = Quel envoi ? Écrivez sa référence après la commande, par exemple : /entry E-7K3Q
entry-unknown = Il n’y a pas d’envoi <code>{ $reference }</code>.
history-head = 🕰 <b>Historique de</b> <code>{ $reference }</code> : { $title }
history-line = { $when } : <b>{ $what }</b>, { $who }
history-with-proof = { $what } ({ $proof })
history-corrected = <s>{ $old }</s> → { $new }
did-release = N’est plus pris en charge
did-publish-file = Un fichier peut devenir public
did-hide-file = Un fichier reste privé
did-bar = Expéditeur bloqué
did-unbar = Expéditeur débloqué
