### Mots utilisés partout : les boutons et les mots que l'on peut écrire au lieu de les toucher.

## Boutons (34 caractères au plus)

button-back = Retour
button-skip = Passer
button-cancel = Annuler
button-help = Aide
button-language = Langue
button-menu = Menu
button-done = Terminé
button-previous = Précédent
button-next = Suivant

button-read-all = Tout lire

## Mots que l'on peut écrire à tout moment

words-back = retour | revenir | précédent | en arrière | revenir en arrière
words-skip = passer | sauter | ignorer
words-cancel = annuler | quitter | abandonner | annule
words-help = aide | aidez-moi | à l’aide | au secours
words-language = langue | changer de langue | changer la langue | autre langue
words-menu = menu | menu principal | accueil
words-done = terminé | fini | c’est tout | c’est fini | j’ai fini | voilà
words-yes = oui | oui merci | oui s’il vous plaît | oui j’accepte | oui je suis d’accord | ouais | bien sûr | certainement | d’accord | je suis d’accord | j’accepte | je confirme | c’est bien ça
words-no = non
