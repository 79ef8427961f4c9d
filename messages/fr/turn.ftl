### Ce que dit le bot quand quelque chose n'a pas pu se passer comme prévu.

turn-failed = Une erreur s’est produite de notre côté, et ce message n’a pas été traité. Rien d’autre n’est perdu ; l’équipe est prévenue. Si c’est important, indiquez-lui <code>{ $reference }</code>.
turn-barred = L’équipe a suspendu cette conversation : rien n’y est reçu pour l’instant. Si vous pensez que c’est une erreur, écrivez-lui.
toast-open-private-chat = Ouvrez d’abord une conversation privée avec moi, puis appuyez de nouveau.
file-unknown = 📎 Il y avait ici un fichier que Telegram ne retrouve plus. Demandez à son expéditeur de le renvoyer.
