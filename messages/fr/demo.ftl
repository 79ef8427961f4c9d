### La page de démonstration : à qui sont ces téléphones, et quoi essayer.

demo-title = Des villes contre la haine : essayez
demo-leader = Responsable
demo-leader-note = Un maire, ou quelqu’un qui prépare pour lui
demo-staff = Groupe de l’équipe
demo-staff-note = Deux vérificateurs ; choisissez qui appuie
demo-resident = Habitante
demo-resident-note = Pose ses questions dans n’importe quelle langue

## Qui joue

demo-name-leader = Aminata Diallo
demo-name-reviewer = Salma
demo-name-other-reviewer = Olivier
demo-name-resident = Rose
demo-name-group = Secrétariat
demo-name-bot = Bot des adhésions
demo-name-operator = Le bureau de démonstration

## À essayer

demo-try-endorse = Responsable : appuyez sur « Start » et adhérez pour un lieu qui n’est pas encore sur la liste, comme Nairobi au Kenya. N’importe quel fichier sert de justificatif.
demo-try-approve = Équipe : approuvez la carte comme { $first }, puis comme { $second } (choisissez en haut). Dix secondes plus tard, elle est publique et le responsable est prévenu.
demo-try-ask = Habitante : appuyez sur « Start » et demandez avec vos mots.
demo-try-not-listed = Habitante : demandez un lieu qui n’est pas sur la liste, et voyez la réponse honnête et l’invitation.
demo-try-example = Responsable : partagez un exemple avec une photo ; l’équipe approuve les deux.
demo-try-language = Chaque téléphone a sa propre langue : touchez le globe en haut.
demo-try-restart = Arrêtez la démonstration avec Ctrl-C au milieu d’un formulaire et relancez-la : rien n’est perdu.
demo-say-listed = nansana a signé ??
demo-say-not-listed = Et Madrid ?
