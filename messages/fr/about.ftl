### Ce que l'on demande sur la liste, la déclaration et le bot lui-même, sans nommer de lieu.

answer-sources = 🔎 <b>Je n’invente rien.</b> Chaque réponse vient d’une fiche : la page publique du réseau, ou une adhésion que l’équipe a vérifiée et approuvée ici. Chaque fiche indique sa source et comment la qualité du signataire a été vérifiée.
    Ce bot est géré par { $operator }.
answer-network = 🏙 <b>Le Strong Cities Network</b> est le réseau à l’origine de la déclaration. { $cities ->
    [one] Plus d’une ville en est membre
   *[other] Plus de { $cities } villes en sont membres
  }. En être membre et avoir adhéré à la déclaration sont deux choses différentes : je ne connais que les adhésions.
answer-languages = 🌐 Posez votre question dans n’importe quelle langue. Je réponds en : { $languages }.
answer-latest = 🆕 <b>Les plus récentes dont le jour est connu :</b>
answer-latest-line = • { $place } : { $leader }, { $date }
answer-no-latest = 📅 La page publique ne dit pas quel jour chaque responsable a signé : je ne connais donc ni le premier ni le dernier.
answer-no-order = Une fiche contient le nom, la fonction et le lieu du responsable, et ce que fait ce lieu : rien sur la taille, l’âge, le genre ou le parti. Voici donc la liste par pays :
answer-no-file = 📄 Je ne peux pas envoyer la liste sous forme de fichier. Elle est sur la page publique, et ici par pays.
answer-examples = 💡 { $count ->
    [0] Aucun exemple de ce que font les villes n’est encore publié ici.
    [one] Un exemple de ce que fait une ville est publié ici.
   *[other] { $count } exemples de ce que font les villes sont publiés ici.
  } Donnez-moi un lieu ou un sujet (« Que font les villes pour les jeunes ? »), ou choisissez un engagement :
answer-no-such-theme = 💡 Aucun des exemples publiés ici n’en parle. La déclaration porte sur la haine, l’extrémisme et la polarisation ; les six engagements montrent ce que font les villes.
answer-go-on = D’accord. Demandez-moi un lieu, un pays ou un responsable quand vous voulez.
