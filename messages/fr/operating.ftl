### Faire tourner la maison : pauses et alarmes. Les alarmes vont aux administrateurs, en privé.

## Menu

command-pause = Pause : rien n’est reçu pour un moment
command-resume = Mettre fin à la pause

## Une pause

paused = Nous faisons une courte pause dans la réception des envois : ceci n’a donc pas été enregistré. Un formulaire commencé reste exactement tel quel et sera montré de nouveau ici à la reprise. Les questions sur qui a signé reçoivent leur réponse comme toujours.
pause-words = <blockquote>{ $words }</blockquote>
pause-begun = ⏸ En pause. Désormais, rien n’est reçu du public ; les formulaires restent tels quels. Les questions reçoivent toujours leur réponse, et l’équipe peut continuer à travailler. /resume met fin à la pause.
pause-hint = Pour dire aux gens pourquoi, ou jusqu’à quand, écrivez-le après la commande : /pause Nous revenons à midi.
pause-told = ⏸ { $name } a commencé une pause : rien n’est reçu du public jusqu’à ce qu’un administrateur y mette fin avec /resume.
pause-none = Il n’y a pas de pause.
pause-ended = ▶️ La pause est finie. Ceux qui remplissaient un formulaire le voient de nouveau.
resume-told = ▶️ { $name } a mis fin à la pause.
pause-over = Nous voilà de retour ; merci d’avoir patienté. Voici où nous en étions :

## Alarmes : dites une fois, et de nouveau quand c'est fini

alarm-outbox = 🔴 Un message attend d’être envoyé depuis plus de cinq minutes. { $count ->
    [one] Un message attend en tout.
   *[other] { $count } messages attendent en tout.
} Ils sont conservés et réessayés. Telegram est peut-être injoignable.
alarm-outbox-over = 🟢 Plus aucun message n’attend depuis plus de cinq minutes.
alarm-quarantine = 🔴 Quelque chose qu’une personne a envoyé n’a pas pu être traité ; c’est mis de côté sous { $references }, et ce numéro lui a été donné. Personne d’autre n’est bloqué. Le journal dit ce qui s’est passé.
alarm-quarantine-over = 🟢 Depuis une heure, plus rien n’a dû être mis de côté.
alarm-pending = 🔴 { $count ->
    [one] Une mise à jour attend
   *[other] { $count } mises à jour attendent
} chez Telegram d’être lues : plus que d’habitude. Des gens attendent leur réponse.
alarm-pending-over = 🟢 Les mises à jour qui attendaient chez Telegram ont été traitées.
alarm-staff-chat = 🔴 Les messages au groupe de l’équipe n’arrivent pas : { $reason }. Vérifiez que j’y suis encore et que j’ai le droit d’y écrire, ou choisissez un autre groupe.
alarm-staff-chat-none = 🔴 Il n’y a plus de groupe de l’équipe. Les cartes vont à chaque vérificateur en privé ; ajoutez-moi à un groupe pour en choisir un autre.
alarm-staff-chat-over = 🟢 Le groupe de l’équipe est de nouveau joignable.
another-bot = 🔁 Je suis un autre bot que celui qui travaillait auparavant avec cette base de données : mon jeton est différent. Si c’est une erreur, remettez l’ancien jeton. Sinon : les gens me joignent dès qu’ils m’écrivent, l’équipe doit ouvrir ma conversation et m’ajouter à son groupe, et les fichiers envoyés à l’ancien bot ne peuvent plus être ouverts.
alarm-database = 🔴 Rien n’a été écrit dans la base de données depuis une demi-minute : { $reason }. Le disque est peut-être plein. Rien n’est confirmé sans avoir été écrit, donc rien n’est encore perdu ; Telegram garde les messages 24 heures.
alarm-database-over = 🟢 La base de données enregistre de nouveau.
