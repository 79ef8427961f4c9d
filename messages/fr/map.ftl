### Les cartes : les mots dessinés dessus, et ceux qui les accompagnent.

map-kicker = { $title }
map-title = { $where }
map-world = Dans le monde
map-facts = { $leaders ->
    [0] Aucun responsable
    [one] Un responsable
   *[other] { $leaders } responsables
  } dans { $places ->
    [0] aucun lieu
    [one] un lieu
   *[other] { $places } lieux
  } de { $countries ->
    [0] aucun pays
    [one] un pays
   *[other] { $countries } pays
  }, au { $date }
map-dot = { $leaders ->
    [one] Un responsable
   *[other] { $leaders } responsables
  }
map-source = Frontières : Natural Earth, sans prise de position
map-place = 📍 <b>{ $place }</b>
map-place-caption = L’anneau le marque. Les autres points sont aussi des lieux de la liste.
map-caption = Chaque point est un lieu dont le responsable est sur la liste. Les noms figurent là où il y a de la place.
map-closest = 🗺 Affiché : <b>{ $where }</b>, l’image la plus proche que j’aie.
map-none-closer = 🗺 « { $typed } » : je n’ai pas trouvé de carte plus proche, voici donc la carte entière.
map-missing = { $places ->
    [one] Un lieu n’est pas sur la carte, car je ne sais pas où il se trouve.
   *[other] { $places } lieux ne sont pas sur la carte, car je ne sais pas où ils se trouvent.
  }

button-map = 📍 Sur la carte
button-map-of = 📍 { $where }
command-map = Qui a signé, sur une carte
words-map = carte | la carte | une carte | carte du monde | montre-moi la carte | montrez-moi la carte | voir la carte
