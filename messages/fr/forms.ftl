### Ce que demandent les formulaires, comment ils nomment les réponses, et ce qu'ils disent quand une réponse ne convient pas.

## Noms des choses

place-in-country = { $place }, { $country }
place-in-region = { $place }, { $region }, { $country }
place-with-people = { $people ->
    [one] { $place } (un habitant)
   *[other] { $place } ({ $people } habitants)
  }
leader-with-office = { $leader }, { $office }
office-name = { $gender ->
    [f] { $office ->
        [mayor] Maire
        [municipality-president] Présidente de la municipalité
        [lord-mayor] Lord-maire
        [governor] Gouverneure
        [county-governor] Gouverneure du comté
        [deputy-mayor] Adjointe au maire
        [deputy-governor] Vice-gouverneure
        [governor-muhafiz] Gouverneure
        [governor-wali] Wali
        [deputy-governor-muhafiz] Vice-gouverneure
        [deputy-governor-wali] Adjointe du wali
        [amin] Maire (amin)
        [amin-amman] Maire du Grand Amman
        [amin-baghdad] Maire de Bagdad
        [amin-capital] Maire de la capitale
        [mayor-rais] Présidente de la municipalité
        [mayor-amid] Maire
        [deputy-mayor-rais] Vice-présidente de la municipalité
        [deputy-mayor-amid] Adjointe au maire
        [president-of-commune] Présidente de la commune
        [lord-mayor-plain] Lord-maire
        [provost] Provost
        [council-leader] Cheffe du conseil
        [county-executive] Cheffe de l’exécutif du comté
        [chief-executive] Directrice générale
        [head-of-government] Cheffe du gouvernement
        [district-head] Cheffe de district
        [qaimmaqam] Kaïmakam
        [district-mayor] Maire d’arrondissement
        [chair] Présidente du conseil
       *[councillor] Conseillère
    }
   *[any] { $office ->
        [mayor] Maire
        [municipality-president] Président de la municipalité
        [lord-mayor] Lord-maire
        [governor] Gouverneur
        [county-governor] Gouverneur du comté
        [deputy-mayor] Adjoint au maire
        [deputy-governor] Vice-gouverneur
        [governor-muhafiz] Gouverneur
        [governor-wali] Wali
        [deputy-governor-muhafiz] Vice-gouverneur
        [deputy-governor-wali] Adjoint du wali
        [amin] Maire (amin)
        [amin-amman] Maire du Grand Amman
        [amin-baghdad] Maire de Bagdad
        [amin-capital] Maire de la capitale
        [mayor-rais] Président de la municipalité
        [mayor-amid] Maire
        [deputy-mayor-rais] Vice-président de la municipalité
        [deputy-mayor-amid] Adjoint au maire
        [president-of-commune] Président de la commune
        [lord-mayor-plain] Lord-maire
        [provost] Provost
        [council-leader] Chef du conseil
        [county-executive] Chef de l’exécutif du comté
        [chief-executive] Directeur général
        [head-of-government] Chef du gouvernement
        [district-head] Chef de district
        [qaimmaqam] Kaïmakam
        [district-mayor] Maire d’arrondissement
        [chair] Président du conseil
       *[councillor] Conseiller
    }
}
office-local = { $office }
office-of-woman = { $office } (femme)
a-moment-ago = à l’instant
commitment-short = { $number }. { $title }

## Étiquettes : le nom d'une réponse dans le récapitulatif et sur la carte de l'équipe

label-role = Rempli par
label-contact = Contact
label-place = Lieu
label-country = Pays
label-listed = Déjà sur la liste
label-aim = Souhait
label-office = Fonction
label-leader = Nom
label-leader-latin = Nom en lettres latines
label-proof = Justificatif
label-evidence = Où le vérifier
label-term-end = Fin du mandat
label-statement = Déclaration publique
label-consent = Accord
label-commitments = Engagements
label-title = Titre
label-text = Ce que fait la ville
label-since = Depuis
label-partners = Avec
label-links = Liens
label-files = Photos et documents
label-report = Ce qui est faux
label-record = Fiche

## Les formulaires en général

form-use-buttons = Merci de choisir l’un des boutons ci-dessous.
form-line = <b>{ $label } :</b> { $answer }
form-step = <i>Étape { $step } sur { $steps } environ</i>
form-summary = <b>Vérifiez avant d’envoyer</b>
form-summary-hint = Touchez une réponse pour la modifier. Rien n’est envoyé avant « Envoyer pour vérification ».
form-ask-place = <b>Quel lieu représentez-vous ?</b>
    Ville, commune, district, comté ou région : écrivez son nom et son pays, par exemple « Lyon, France ». Toutes les langues conviennent.
form-ask-place-about = <b>De quel lieu s’agit-il ?</b>
    Écrivez son nom et son pays, par exemple « Lyon, France ». Toutes les langues conviennent.
form-ask-place-own = <b>De quel lieu s’agit-il ?</b>
    Touchez votre propre lieu, ou écrivez le nom d’un autre.
form-ask-which-place = { $count ->
    [one] <b>« { $typed } », est-ce ce lieu ?</b>
   *[other] <b>« { $typed } », est-ce l’un de ceux-ci ?</b>
  }
    { $kept ->
        [yes] Sinon, ajoutez-le comme nouveau lieu, ou récrivez le nom.
       *[no] Sinon, touchez « { button-other-place } », ou récrivez le nom.
    }
form-ask-place-inside = <b>Le nom du lieu suffit.</b>
    { $count ->
        [one] Voulez-vous dire celui-ci ?
       *[other] Voulez-vous dire l’un de ceux-ci ?
    } Sinon, écrivez son nom et son pays, par exemple « Lyon, France ».
form-ask-as-written = <b>Je ne connais aucun lieu du nom de « { $typed } » ({ $country }).</b>
    S’il est bien écrit, gardez-le, et l’équipe le cherchera. S’il y a une faute de frappe, récrivez-le.
form-ask-another-place = <b>« { $typed } » est-il un autre lieu que { $places } ?</b>
    Si c’est le même, choisissez-le : c’est sous ce nom que les habitants le cherchent. Un nouveau lieu n’est ajouté à la liste que si c’en est vraiment un autre.
form-ask-country-of-unknown = <b>Je ne connais aucun lieu du nom de « { $typed } ». Dans quel pays se trouve-t-il ?</b>
    S’il est bien écrit, écrivez le nom du pays, dans n’importe quelle langue.
form-ask-country = <b>Dans quel pays se trouve « { $typed } » ?</b>
    Écrivez le nom du pays, dans n’importe quelle langue.
form-collected-text = { $count ->
    [one] J’ai un caractère jusqu’ici (au moins { NUMBER($least) }, au plus { NUMBER($most) }).
   *[other] J’ai { $count } caractères jusqu’ici (au moins { NUMBER($least) }, au plus { NUMBER($most) }).
  }
    Continuez, ou touchez « Terminé ».
form-collected-files = { $count ->
    [one] J’ai un fichier.
   *[other] J’ai { $count } fichiers.
  }
    Continuez, ou touchez « Terminé ».
form-nothing-yet = Rien n’est encore arrivé. Envoyez-le d’abord.
form-another = Ce bouton appartient à un autre de vos formulaires, <b>{ $pressed }</b>. Celui qui est ouvert est <b>{ $open }</b>, et rien n’a changé ni dans l’un ni dans l’autre. Avec lequel continuons-nous ?
form-for-place = { $form } : { $place }
form-kept-aside = Votre autre formulaire est conservé sous « Mes envois » ({ $form }).
form-unchanged = Rien n’a été changé.
form-old-button = Ce bouton appartenait à une étape précédente. Voici où nous en sommes.
form-edited = J’ai vu que vous avez modifié un message. Vos réponses restent telles quelles : utilisez « Retour », ou touchez la réponse dans le récapitulatif pour la changer.
form-no-answer = Je sais seulement qui est sur la liste publique et ce qu’ils font. Pour le reste, /help indique une personne à qui s’adresser ; votre formulaire vous attend ici.
form-is-it-the-answer = Cela ressemble à une question :
    <blockquote>{ $words }</blockquote>
    Est-ce bien votre réponse ?
button-it-is-my-answer = Oui, c’est ma réponse
button-it-was-a-question = Non, c’était une question

## Ce que l'on demande sur le formulaire en le remplissant

procedure-route = 📬 À { $operator }. { $needed ->
    [one] Une personne de l’équipe doit
   *[other] { $needed } personnes de l’équipe doivent
  } l’approuver ; avant cela, rien n’est public. Quelle que soit la décision, je vous écris ici.
procedure-told-here = Je vous écris ici dès qu’il y a une décision.
procedure-public-endorsement = 🔒 Avant l’approbation, seule l’équipe le voit. Ensuite, le nom, la fonction, le lieu et le pays du responsable sont publics, avec la date, la façon dont cela a été vérifié, et une déclaration ou une fin de mandat si vous les ajoutez. Votre compte, le justificatif et les contacts ne le sont jamais.
procedure-public-example = 🔒 Avant l’approbation, seule l’équipe le voit. Ensuite, le lieu, les engagements, le titre, le texte, les dates, les partenaires et les liens sont publics, ainsi que les fichiers que l’équipe autorise. Votre nom, votre compte et votre justificatif ne le sont jamais.
procedure-public-report = 🔒 Seule l’équipe voit ce que vous écrivez ici. Cela ne devient jamais public.
procedure-change = ✏️ Oui. Avant l’envoi, le récapitulatif final permet de modifier chaque réponse. Après, vous le retrouvez sous /status, où vous pouvez le modifier ou le retirer.
procedure-free = 🆓 Cela ne coûte rien.
procedure-council = 🏛 Ici, personne ne demande de vote : le responsable adhère, et l’équipe vérifie que c’est bien lui ou elle. Vos propres règles disent si votre conseil doit donner son accord ; je ne les connais pas.
procedure-council-not-asked = 🏛 Non, rien ici ne demande un vote de votre conseil.
procedure-why-endorsement = 🔎 Le nom, la fonction et le lieu sont l’adhésion elle-même : la liste dit qui adhère, et pour quel lieu. Le justificatif, et qui prépare l’envoi, nous aident seulement à vérifier que c’est bien le responsable, car les noms de villes sont parfois usurpés. Seule notre équipe les voit, et ils sont supprimés au plus tard { $days ->
    [one] un jour
   *[other] { $days } jours
  } après la décision. Je ne demande jamais de numéro de téléphone, et une adresse électronique n’est qu’une façon de le justifier.
procedure-why-example = 🔎 Ce que vous racontez de la ville devient public, pour que d’autres en profitent. Qui vous êtes et où le vérifier aide seulement notre équipe à s’assurer que c’est vrai. Personne d’autre ne le voit, et c’est supprimé au plus tard { $days ->
    [one] un jour
   *[other] { $days } jours
  } après la décision. Je ne demande jamais de numéro de téléphone.
procedure-why-report = 🔎 Pour que notre équipe puisse le vérifier et corriger la liste. Personne d’autre ne le voit, et c’est supprimé au plus tard { $days ->
    [one] un jour
   *[other] { $days } jours
  } après la décision. Je ne demande jamais de numéro de téléphone.
form-goes-on = <i>Revenons à votre formulaire : toutes vos réponses sont conservées.</i>
form-titles-left-out = La liste publique donne les noms sans titres : <b>{ $name }</b>.
form-not-here = Je ne peux pas m’en servir ici, mais rien n’est perdu. Merci de répondre à la question ci-dessous.
form-parked = J’ai gardé votre formulaire inachevé. Vous le retrouvez sous « Mes envois ».
form-which = 📝 <b>{ $form }</b>
form-still-open = <i>Votre formulaire reste ouvert, avec toutes vos réponses. Pour le quitter, touchez « { $button } ».</i>
form-nothing-to-stop = Vous ne recevez pas de nouvelles d’ici : vous ne suivez rien.
form-cancel-sure = Arrêter ici ? Vos réponses sont conservées { $days ->
    [one] un jour
   *[other] { $days } jours
  } pour que vous puissiez continuer plus tard, ou vous pouvez les supprimer maintenant.
form-deleted = Supprimé. Rien n’a été envoyé.
form-exists = Vous avez un formulaire inachevé de ce type. Continuer, ou recommencer ?
form-waits-already = { $count ->
    [one] <b>Vous avez déjà envoyé une adhésion.</b> Ouvrez-la pour la voir, la modifier ou la retirer.
   *[other] <b>Vous avez déjà envoyé { $count } adhésions.</b> Ouvrez-en une pour la voir, la modifier ou la retirer.
  } Vous pouvez aussi adhérer pour un autre lieu ou un autre responsable.
button-endorse-another = ✍️ Autre lieu ou responsable
form-resumed = Content de vous revoir. Nous reprenons là où vous vous étiez arrêté.
form-gone = Ce formulaire n’existe plus. Il a été envoyé ou supprimé.
form-first-privately = Les formulaires se remplissent en privé. Touchez le bouton pour m’écrire directement.

button-other-place = { $count ->
    [one] Pas celui-ci
   *[other] Aucun de ceux-ci
  }
button-keep-as-written = { $count ->
    [one] Non : ajouter « { $typed } »
   *[other] Aucun : ajouter « { $typed } »
  }
button-as-written = C’est juste : « { $typed } »
button-list-as-new = Autre lieu : « { $typed } »
button-show-places-again = C’est le même : le choisir
button-write-place-again = Récrire le nom
button-another-place = Un autre lieu du même nom
button-send-for-review = ✅ Envoyer pour vérification
button-change-of = ✏️ { $label }
button-add-of = ➕ { $label }
button-continue = Continuer
button-start-anew = Recommencer
button-keep-for-later = Garder pour plus tard
button-delete-draft = Supprimer mes réponses
button-go-back-to-form = Revenir au formulaire
button-clear = Refaire cette réponse
button-chosen = ☑️ { $label }
button-i-agree-continue = J’ai compris, continuer
button-write-privately = Écrire en privé

## Adhérer

endorse-intro = <b>Adhérer à la déclaration</b>
    Il faut environ trois minutes : votre lieu, votre fonction, votre nom et de quoi montrer que vous pouvez parler en son nom. L’équipe vérifie avant que quoi que ce soit ne devienne public.
endorse-ask-role = <b>Qui remplit ce formulaire ?</b>
endorse-ask-contact = <b>Votre propre nom et votre rôle</b>
    En un seul message, par exemple : « Aminata Diallo, directrice de cabinet du maire ». Seule l’équipe le voit.
endorse-ask-listed = Pour <b>{ $place }</b>, la liste nomme déjà :
    { $listed }

    Que souhaitez-vous faire ?
endorse-ask-aim = La liste dit : <b>{ $leader }</b>, { $office }.
    Est-ce juste ? « Corriger » reprend ce que nous avons ; changez ce qui est faux sur la dernière page.
endorse-ask-office = <b>Quelle est la fonction ?</b>
    Choisissez-la, ou écrivez-la avec vos mots.
endorse-ask-leader = <b>Votre nom complet, tel qu’il doit paraître en public</b>
    S’il n’est pas en lettres latines, ajoutez cette orthographe sur une deuxième ligne.
endorse-ask-leader-aide = <b>Le nom complet du responsable, tel qu’il doit paraître en public</b>
    S’il n’est pas en lettres latines, ajoutez cette orthographe sur une deuxième ligne.
endorse-ask-latin = <b>Le même nom en lettres latines, s’il vous plaît</b>
    C’est ainsi que le verront les lecteurs d’autres langues.
endorse-ask-proof = <b>Justificatif</b>
    Envoyez au choix : une lettre signée, une délibération du conseil, une photo de l’une ou de l’autre, le lien vers une page du site officiel, ou une adresse électronique officielle.
    <i>Pourquoi : les noms de villes sont parfois usurpés. Seule l’équipe le voit, et il n’est pas conservé longtemps après la décision.</i>
endorse-ask-term-end = <b>Quand le mandat se termine-t-il ?</b>
    Une année ou une date, par exemple 2027 ou 2027-06-30.
endorse-ask-statement = <b>Une courte déclaration publique</b>
    500 caractères au plus. Elle paraît avec l’adhésion une fois approuvée.
endorse-consent-declaration = <b>Les six engagements</b> (en entier sous /commitments)
    { $commitments }
endorse-ask-consent = <b>Ce qui devient public</b>
    Votre nom, votre fonction, votre lieu et votre pays, la date, et une déclaration ou une fin de mandat si vous les ajoutez.
    <b>Ce qui ne le devient pas</b>
    Votre compte Telegram, votre justificatif et tout contact.
    Vous pouvez retirer votre adhésion à tout moment. Acceptez-vous cela, et adhérez-vous à la déclaration et à ses six engagements ?
endorse-ask-consent-aide = <b>Ce qui devient public</b>
    Le nom, la fonction, le lieu et le pays du responsable, la date, et une déclaration ou une fin de mandat si vous les ajoutez.
    <b>Ce qui ne le devient pas</b>
    Votre propre nom et votre compte, le justificatif et tout contact.
    L’adhésion peut être retirée à tout moment. Confirmez-vous que le responsable a vu les six engagements de la déclaration, y adhère et accepte cela ?
removal-ask-consent = L’équipe vérifiera que la demande vient bien du responsable nommé, puis retirera la fiche de la liste publique. Son historique est conservé. Est-ce bien ce que vous voulez ?
role-leader = le responsable en personne
role-aide = quelqu’un qui prépare pour le responsable
aim-confirm = confirmer la fiche
aim-correct = corriger la fiche
aim-remove = retirer la fiche de la liste

button-i-am-leader = Je suis le responsable
button-i-prepare = Je prépare pour le responsable
button-this-is-me = C’est moi : { $leader }
button-another-leader = Je suis un autre responsable
button-for-this-leader = C’est pour { $leader }
button-for-another-leader = Pour un autre responsable
button-report-error = Signaler ou contester
button-report-error-about = Signaler, contester : { $leader }
button-share-example = Partager un exemple
button-confirm-record = C’est juste
button-correct-record = Corriger
button-remove-record = Me retirer de la liste
button-remove-leader = Retirer le responsable
button-agree = Oui, j’accepte

## Partager un exemple

example-intro = <b>Partager un exemple</b>
    Racontez ce que fait votre lieu pour tenir un ou plusieurs des six engagements. L’équipe le lit avant qu’il ne devienne public.
example-ask-sender = <b>Votre nom et votre rôle</b>
    En un seul message. Seule l’équipe le voit.
example-ask-proof = <b>Où l’équipe peut-elle le vérifier ?</b>
    Envoyez un lien vers une page ou un rapport officiel, ou une lettre ou un document. Seule l’équipe le voit.
example-ask-commitments = <b>Quels engagements cela met-il en œuvre ?</b>
    Touchez-en un ou plusieurs, puis « Terminé ».
example-ask-title = <b>Un titre court</b>
    Entre 5 et 100 caractères.
example-ask-text = <b>Que fait la ville, et qu’en est-il résulté ?</b>
    De 20 à 4 000 caractères, en un ou plusieurs messages. Puis touchez « Terminé ».
    Merci de ne nommer ni victimes, ni mineurs, ni informateurs.
example-ask-since = <b>Depuis quand ?</b>
    Une année ou une date, par exemple 2021.
example-ask-partners = <b>Avec qui ?</b>
    Des partenaires comme des associations, des écoles ou la police.
example-ask-links = <b>Des liens que l’on peut ouvrir</b>
    Jusqu’à cinq adresses web.
example-ask-files = <b>Photos ou documents</b>
    Jusqu’à { $most ->
        [one] un
       *[other] { $most }
    }. Une photo ne devient publique que si l’équipe l’approuve. Puis touchez « Terminé ».
example-ask-consent = <b>Avant d’envoyer</b>
    Le lieu, les engagements, le titre, le texte, les dates, les partenaires et les liens deviennent publics une fois approuvés, ainsi que les photos et documents que notre équipe autorise ; votre nom, votre compte et votre justificatif, non.
    <b>Merci de ne nommer ni victimes, ni mineurs, ni informateurs</b>, ni rien qui permette de les retrouver.
    Êtes-vous d’accord ?

files-count = { $files ->
    [0] aucun fichier
    [one] un fichier
   *[other] { $files } fichiers
  }

## Signaler une erreur

report-intro = <b>Signaler une erreur, ou contester</b>
    Dites à l’équipe ce qui est faux dans une fiche publique, ou pourquoi elle ne devrait pas y être. Elle vérifie, et vous apprenez ce qu’il en est.
report-ask-what = <b>Qu’est-ce qui est faux, ou pourquoi cela ne devrait-il pas y être ?</b>
    Entre 10 et 1 000 caractères.
report-ask-what-in = <b>Qu’est-ce qui est faux dans cette fiche, ou pourquoi ne devrait-elle pas y être ?</b>
    { $record }
    Entre 10 et 1 000 caractères.
report-ask-evidence = <b>Où l’équipe peut-elle voir ce qui est juste ?</b>
    Un lien ou un document. Vous pouvez passer cette question.

## Quand une réponse ne convient pas : ce qui n'allait pas, et que faire

answer-too-short = { $least ->
    [one] C’est trop court : écrivez au moins un caractère.
   *[other] C’est trop court : écrivez au moins { $least } caractères.
}
answer-too-long = { $length ->
    [one] Cela fait un caractère ; { NUMBER($most) } au plus. Merci de raccourcir.
   *[other] Cela fait { $length } caractères ; { NUMBER($most) } au plus. Merci de raccourcir.
}
answer-too-long-over = { $length ->
    [one] Cela fait un caractère ; { NUMBER($most) } au plus. Touchez « { button-clear } » et envoyez un texte plus court.
   *[other] Cela fait { $length } caractères ; { NUMBER($most) } au plus. Touchez « { button-clear } » et envoyez un texte plus court.
}
answer-no-links = Merci de l’écrire sans liens, adresses électroniques ni noms d’utilisateur.
answer-no-formula = Merci de ne pas commencer par =, +, - ou @.
answer-not-a-name = Cela ne ressemble pas au nom d’une personne. Écrivez le nom complet en lettres, sans titre ni chiffres.
answer-latin-letters = Merci d’utiliser ici des lettres latines (de A à Z, avec ou sans accents).
answer-not-a-place = Cela ne ressemble pas au nom d’un lieu. Merci de l’écrire en lettres.
answer-place-only = Cela ne ressemble pas au nom d’un lieu. Écrivez seulement son nom et son pays, par exemple « Lyon, France ».
answer-place-not-person = C’est le nom d’une personne. Écrivez le lieu qu’elle représente, par exemple « Lyon, France ».
answer-place-not-country = C’est un pays entier. Écrivez la ville, la commune, le district ou la région, par exemple « Lyon, France ».
answer-country-unknown = Je ne connais aucun pays du nom de « { $typed } ». Écrivez son nom courant, en français, en anglais ou dans sa langue.
answer-needs-evidence = Merci d’envoyer un fichier, une photo, un lien ou une adresse électronique officielle.
answer-needs-link = Je n’y ai trouvé aucune adresse web. Collez-en une, par exemple du site de la ville.
answer-too-many-links = { $most ->
    [one] Merci d’envoyer un seul lien, pas trop long.
   *[other] Merci d’envoyer au plus { $most } liens, pas trop longs.
}
answer-words-please = Merci de répondre ici avec des mots.
answer-files-please = Merci d’envoyer ici une photo ou un document, ou touchez « Passer ».
answer-file-kind = J’accepte ici des photos et des documents, pas de vidéos, de messages vocaux ni d’autocollants.
answer-file-too-big = { $most ->
    [one] Ce fichier est trop lourd : un mégaoctet au plus.
   *[other] Ce fichier est trop lourd : { $most } mégaoctets au plus.
}
answer-too-many-files = { $most ->
    [one] Je ne peux prendre ici qu’un seul fichier.
   *[other] Je ne peux prendre ici que { $most } fichiers.
}
answer-not-a-date = Je n’ai pas reconnu de date. Écrivez une année, un mois ou un jour : 2027, 2027-06 ou 2027-06-30.

cancel-nothing = Aucun formulaire n’est ouvert : il n’y a rien à annuler. /status montre tout ce qui est à vous.
