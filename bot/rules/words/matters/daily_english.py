"""How people in English ask who began it and what it says, day by day."""

from collections.abc import Mapping

DAILY_ENGLISH: Mapping[str, Mapping[str, str]] = {
    "origin": {
        "en": "story_behind got_this_thing_going get_this_going got_this_started get_this_started got_this_rolling "
        "united_nations_thing un_thing is_this_a_un is_it_a_un from_the_un from_the_united_nations eu_thing "
        "from_the_eu "
        "hosted_the_signing hosted_it hosted_this who_hosted which_city_hosted where_was_the_signing "
        "wrote_it wrote_this authored_it drafted_it eric_adams_idea eric_adams_s_idea dreamt_this_up dreamed_this_up "
        "thought_this_up who_thought_of whose_brainchild who_kicked_this_off who_kicked_it_off how_did_it_come_about "
        "how_did_this_come_about who_s_behind whos_behind who_is_behind"
    },
    "declaration": {
        "en": "actually_sign_up_to do_cities_sign_up_to do_they_sign_up_to do_mayors_sign_up_to "
        "have_the_mayors_committed have_mayors_committed have_the_mayors_promised have_mayors_promised "
        "have_the_cities_committed have_cities_committed have_the_cities_promised have_cities_promised "
        "have_the_mayors_agreed "
        "what_is_this_about what_s_this_about whats_this_about this_thing_about this_all_about it_all_about "
        "point_of_signing point_in_signing use_of_signing good_of_signing"
    },
}
