### Accueil, menu, langue, aide, la déclaration, la vie privée, et ce que l'on a soi-même envoyé.

## Ce que Telegram montre avant le premier message

bot-description = Demandez quelles villes ont signé la déclaration des maires contre la haine, l’extrémisme et la polarisation. Les responsables locaux y adhèrent ici et racontent ce que fait leur ville ; l’équipe vérifie chaque envoi avant qu’il ne devienne public.
bot-about = Quelles villes ont signé la déclaration contre la haine ? Demandez, adhérez, partagez.

## Accueil et menu

welcome = { $count ->
    [0] <b>Bienvenue.</b> Ici, les responsables locaux adhèrent à cette déclaration : « { $title } ». Personne n’est encore sur la liste.
    [one] <b>Bienvenue.</b> Ici, les responsables locaux adhèrent à cette déclaration : « { $title } ». Un responsable est sur la liste.
   *[other] <b>Bienvenue.</b> Ici, les responsables locaux adhèrent à cette déclaration : « { $title } ». { $count } responsables sont sur la liste.
  }

    Demandez-moi n’importe quel lieu ou responsable (« Nansana a signé ? »), ou choisissez :
menu-head = Que souhaitez-vous faire ? Vous pouvez aussi me demander directement un lieu, un pays ou un responsable.
group-hello = Demandez-moi quelles villes ont signé : mentionnez-moi avec le nom d’un lieu. Pour adhérer ou partager un exemple, écrivez-moi en privé.
language-ask = <b>Langue</b>
    Laquelle choisissons-nous ?
language-changed = Nous parlons désormais français.
button-language-named = 🌐 { $name }
button-endorse = ✍️ Adhérer
button-example = 💡 Partager un exemple
button-who-signed = 🔎 Qui a signé
button-declaration = 📜 La déclaration
button-my-submissions = 📄 Mes envois
button-privacy = 🔒 Vie privée
button-queue = 🗂 File de vérification
button-source = Source publique
button-number = { $number }
command-unknown = Je ne connais pas cette commande. Voici ce que je sais faire :
command-for-administrators = Cette commande est réservée aux administrateurs, dans une conversation privée avec moi.
old-button = Ce bouton est d’une version plus ancienne et ne fait plus rien. Tout est dans le menu.
ids = Votre identifiant : <code>{ $person }</code>
    Identifiant de cette conversation : <code>{ $chat }</code>

## Commandes

command-start = Commencer ici
command-endorse = Adhérer à la déclaration
command-example = Partager ce que fait votre ville
command-status = Mes envois
command-cities = Qui a signé, par pays
command-commitments = Les six engagements
command-language = Changer de langue
command-privacy = Vos données
command-help = Aide et contact humain
command-cancel = Quitter le formulaire
command-queue = Ce qui attend une vérification
command-entry = Un envoi par sa référence
command-staff = L’équipe
command-stats = Chiffres et délais
command-id = Vos identifiants ici

## Aide

help-head = <b>Aide</b>
    • Demandez-moi par exemple « Masaka a signé ? », « Qui a signé en Ouganda ? », « Combien ? »
    • /endorse : un responsable, ou quelqu’un qui prépare pour lui, adhère à la déclaration
    • /example : partager ce que fait votre lieu
    • /status : tout ce que vous avez envoyé, et vos brouillons
    • /following : lieux, pays et engagements dont vous recevez des nouvelles ; « stop » y met fin
    • /language et /privacy à tout moment
    Dans un formulaire : « Retour », « Passer » et « Annuler » marchent toujours, en bouton ou par écrit. Rien n’est envoyé avant « Envoyer pour vérification ».
help-team = <b>Pour l’équipe</b>
    • /queue : ce qui attend ; chaque carte a ses boutons
    • /entry E-7K3Q : un envoi avec tout son historique
    • /stats, /demand et /unanswered : chiffres, lieux que l’on demande, questions sans réponse
help-administrators = • /staff : l’équipe, les invitations, les raisons de refus
    • /names : autres noms que l’équipe a donnés à des lieux
    • /wordings : quel texte des engagements est officiel
    • /pause et /resume : ne rien recevoir pour un moment
help-contact = <b>Un être humain :</b> { $operator }, { $contact }
operator-unnamed = l’équipe qui gère ce bot
contact-unknown = (aucun contact n’a encore été indiqué)

## La déclaration

declaration-head = <b>{ $title }</b>
    Ouverte le { $started }. { $count ->
        [0] Personne n’est encore sur la liste.
        [one] Un responsable est sur la liste.
       *[other] { $count } responsables sont sur la liste.
    } Touchez un numéro pour lire un engagement.
declaration-line = <b>{ $number }.</b> { $title }
declaration-other-language = Il n’y a pas encore de version dans votre langue : voici donc l’anglais.
mark-our-summary = <i>Résumé de l’équipe de ce bot ; le texte officiel est à la source publique.</i>
mark-machine-translation = <i>Traduction automatique, non officielle.</i>
mark-official = <i>Texte officiel.</i>

## Vie privée

privacy-notice = <b>Avant de commencer</b>
    { $operator } conserve ce que vous envoyez ici et votre identifiant Telegram. L’équipe voit tout ; le public ne voit que ce que dit la dernière page, et seulement après approbation.
    Les formulaires inachevés sont supprimés après { $draft_days ->
        [one] un jour
       *[other] { $draft_days } jours
    }, les justificatifs au plus tard { $proof_days ->
        [one] un jour
       *[other] { $proof_days } jours
    } après la décision. Les conversations avec un bot ne sont pas chiffrées de bout en bout : Telegram peut les lire. /privacy montre, exporte et efface vos données.
privacy-head = <b>Vos données</b>
    Langue : { $language }. { $drafts ->
        [0] Aucun formulaire inachevé.
        [one] Un formulaire inachevé.
       *[other] { $drafts } formulaires inachevés.
    } { $entries ->
        [0] Aucun envoi.
        [one] Un envoi.
       *[other] { $entries } envois.
    } { $follows ->
        [0] Vous ne suivez rien.
        [one] Vous suivez une chose.
       *[other] Vous suivez { $follows } choses.
    }
    Conservé par { $operator }. Personne d’autre ne le reçoit ; les fiches publiées sont publiques.
privacy-erase-sure = <b>Effacer vos données ?</b>
    Les brouillons sont supprimés, les envois qui ne sont pas encore publics sont retirés, et les justificatifs, les contacts et votre identifiant Telegram sont enlevés partout. Ce qui est déjà publié reste public, sans contacts ; pour le retirer de la liste, retirez-le d’abord.
privacy-erased = C’est fait. Plus rien ici ne mène à vous.
privacy-withdrawn = { $count ->
    [one] Un envoi qui n’était pas encore public a été retiré.
   *[other] { $count } envois qui n’étaient pas encore publics ont été retirés.
}
privacy-counted = Seul est conservé jusqu’à demain le fait que ce compte a envoyé quelque chose aujourd’hui, pour que personne ne contourne la limite quotidienne.
privacy-export = Tout ce qui est conservé à votre sujet, dans un fichier.
button-privacy-export = Exporter mes données
button-privacy-erase = Effacer mes données
button-privacy-erase-yes = Oui, effacer

## Mes envois

status-head = <b>Mes envois</b>
status-empty = Vous n’avez encore rien envoyé ni commencé.
status-draft = 📝 Brouillon : { $form } ({ $time })
status-entry = <code>{ $reference }</code> { $kind } : { $state }
button-go-on-with = Continuer : { $form }
button-discard = 🗑 Jeter …
button-open-entry = { $reference }
button-change-entry = Modifier
button-withdraw = Retirer
button-send-again = Envoyer de nouveau
button-withdraw-yes = Oui, retirer
withdraw-sure = Retirer <code>{ $reference }</code> ? Personne ne le vérifiera plus ; son historique est conservé. Vous pouvez l’envoyer de nouveau à tout moment.
withdraw-sure-public = Retirer <code>{ $reference }</code> ? La fiche quitte aussitôt la liste publique ; son historique est conservé. Pour y revenir, il faut l’envoyer et la faire vérifier de nouveau.
kind-endorsement = Adhésion
kind-example = Exemple
kind-report = Signalement
kind-removal = Demande de retrait
state-pending = 🕓 en vérification
state-changes-asked = ✏️ changements demandés
state-approved = ☑️ approuvé, pas encore public
state-published = ✅ publié
state-settled = ✅ réglé
state-declined = ❌ refusé
state-withdrawn = ↩️ retiré
state-suspended = ⏸ suspendu
state-replaced = remplacé par une version plus récente
state-being-replaced = ✅ publié, bientôt remplacé par une version plus récente
reason-line = <b>Raison :</b> { $reason }
reason-words = <blockquote>{ $words }</blockquote>
toast-sent = Envoyé pour vérification
toast-withdrawn = Retiré
submitted-summary = <b>Envoyé pour vérification</b> sous <code>{ $reference }</code>
receipt = ✅ Bien reçu. Votre référence est <code>{ $reference }</code>.
receipt-next = L’équipe va le vérifier, et je vous dirai ici ce qu’elle décide. /status montre où cela en est.
waiting-unknown = Je ne peux pas encore dire combien de temps cela prend : il y a eu trop peu de décisions.
waiting-usual = Les décisions récentes ont pris en général { $time }.
form-present-answer = <i>Votre réponse actuelle : { $answer }</i>
form-cannot-skip = Cette question ne peut pas être passée, mais vous pouvez revenir en arrière ou garder le formulaire pour plus tard.
form-one-more = Il manque encore une réponse :
form-too-many = { $most ->
    [one] Vous avez déjà un envoi en vérification ; c’est le maximum à la fois. Attendez la décision, ou retirez-le.
   *[other] Vous avez déjà { $most } envois en vérification ; c’est le maximum à la fois. Attendez une décision, ou retirez-en un.
}

form-enough-today = Vous avez fait beaucoup d’envois aujourd’hui, et l’équipe regarde chacun d’eux. Votre formulaire est conservé tel quel ; vous pourrez l’envoyer dans { $time }.

## Formulaires inachevés

draft-reminder = Vous avez ici un formulaire inachevé : { $form }. Il est conservé encore { $time } ; rien ne presse, et rien n’a été envoyé.
draft-expired = Votre formulaire inachevé ({ $form }) a été supprimé, comme annoncé, parce que rien ne s’y passait depuis longtemps. Rien n’a été envoyé.
form-after-silence = J’ai été absent un moment et j’ai peut-être manqué un bouton. Voici où nous en sommes :
