"""Bodies that bear the name of a city or a state and are another place: Berlin Charter Township, Dublin Metro District.

`SORTS` stand between the name and the body (up to three of them); `BODIES` end it behind one of those, `ALONE` by
themselves, and `CAPITAL` too where they have one: "Lebanon County" lies in Pennsylvania, "which Kenya county" asks.
"""

SORTS = frozenset(
    "charter civil metro metropolitan park parks recreation school water fire sanitary sanitation regional capital "
    "unified independent public port transit transport library hospital health housing improvement community business "
    "historic rural urban special judicial conservation utility utilities irrigation drainage development".split()
)
BODIES = frozenset("township district districts authority board commission schools library agency trust".split())
ALONE = frozenset({"township", "townships"})
CAPITAL = frozenset({"county", "borough", "parish"})
# What parts of a city call themselves: the London Borough of Hackney.
OF_PARTS = frozenset({"borough", "district", "ward", "quarter", "kreis", "okres", "powiat"})
LONGEST = 3  # words between
# Words for a city and what lies around it, which are villages too: Cape Town Metro, Metro Manila.
METRO = frozenset({"metro", "metropolis", "metropole", "metropol"})
