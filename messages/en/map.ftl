### The map pictures: the words drawn into them, and those under them.

# The line above the headline: which declaration it is.
map-kicker = { $title }
# The headline: a part of the world, or map-world.
map-title = { $where }
map-world = Around the world
# Under the headline, on one line.
map-facts = { $leaders ->
    [one] One leader
   *[other] { $leaders } leaders
  } in { $places ->
    [one] one place
   *[other] { $places } places
  } in { $countries ->
    [one] one country
   *[other] { $countries } countries
  }, as of { $date }
# Below the map: how many leaders a dot of this size stands for.
map-dot = { $leaders ->
    [one] One leader
   *[other] { $leaders } leaders
  }
# Natural Earth is the name of the public collection of borders and coasts.
map-source = Borders: Natural Earth, no position taken
# Under a picture with one place marked.
map-place = 📍 <b>{ $place }</b>
map-place-caption = The ring marks it. The other dots are places on the list too.
map-caption = Each dot is a place whose leader is on the list. Names stand where there is room.
# Under a picture that shows more than the country or region asked for. $where: the part of the world in the picture.
map-closest = 🗺 Shown: <b>{ $where }</b>, the closest picture I have.
# $typed: what somebody wrote behind /map, a word that I know no part of the world by.
map-none-closer = 🗺 “{ $typed }”: I found no closer map of that, so here is the whole one.
map-missing = { $places ->
    [one] One place is not on the map, because I don’t know where it lies.
   *[other] { $places } places are not on the map, because I don’t know where they lie.
  }

# Under a country or a part of the world: opens the map of it.
button-map = 📍 On the map
button-map-of = 📍 { $where }
command-map = Who signed, on a map
# What people type to see it.
words-map = map | the map | a map | world map | show me the map | show me a map
