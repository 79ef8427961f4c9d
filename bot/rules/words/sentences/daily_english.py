"""Words of everyday English between Glasgow, Lagos and Delhi. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.ELSE: "free_tonight free_today free_tomorrow free_this_weekend free_later plays_for play_for "
        "played_for best_curry best_pub best_pubs best_pizza best_food best_restaurant best_restaurants",
        Cue.BINDS: "breaks_it mayor_breaks they_break_it break_it break_their_promise breaks_its_promise "
        "breaks_the_promise breaks_their_word",
        Cue.THANK: "much_obliged obliged_to_you",
        Cue.CITY: "parish_council parish_councils town_council town_councils community_council community_councils "
        "borough_council district_council district_councils county_council county_councils city_council "
        "city_councils",
        Cue.AND: "what_of how_bout how_abt what_bout whatabout wot_about wotabout howabout how_bowt",
        Cue.SIGN: "made_the_cut make_the_cut on_your_records on_record in_your_records thrown_its_hat "
        "threw_its_hat put_pen_to_it put_pen_to thrown_its_weight threw_its_weight "
        "does_it_cover does_this_cover does_it_apply_to does_this_apply_to apply_to applies_to "
        "does_this_include does_it_include "
        "has_pledged coming_on_board got_on_board lent_its_name lent_its_support lent_their_support "
        "lent_its_weight lend_its_support put_ink_to_it inked_it got_behind gotten_behind signed_off_on signed_onto "
        "signed_unto appended_its_signature appended_their_signature appended_signature affixed endorsement featured "
        "figures_in figure_in amongst_the_signatories one_of_the_signatories one_of_yours one_of_them part_of_the_lot "
        "part_of_the_gang party_to_it party_to_this inside_this_thing inside_the_list on_that_paper on_the_paper "
        "on_your_books in_the_club",
        Cue.WHO: "who_else who_are_they whose_signature which_person which_official",
        Cue.LIST: "list_them_out list_them list_em list_em_all list_them_all name_them name_them_all the_hale_list "
        "hale_list entire_lot full_roster the_roll_call",
        Cue.SHOW: "gie_us gizza fetch_me throw_me rattle_off reel_off run_me_through",
        Cue.MANY: "how_long_is_the_list how_big_is_the_list how_big_is_this_list what_number grand_total the_total "
        "tot_up in_total altogether",
        Cue.START: "dreamt_this_up dreamed_this_up dreamt_it_up dreamed_it_up dreamed_up thought_this_up "
        "thought_it_up thought_of_this thought_of_it cooked_this_up cooked_it_up cooked_up brainchild "
        "whose_brainchild got_the_ball_rolling got_this_going got_it_going got_this_off_the_ground "
        "got_it_off_the_ground set_this_up set_it_up set_up_the masterminded instigated conceived spearheaded "
        "pioneered came_about come_about came_into_being been_going been_around been_running",
        Cue.DO: "teach_us learn_from can_we_learn come_of_it_in has_come_of_it "
        "contribution contributions effort efforts achievements achievement track_record online_platform "
        "platform scheme schemes success_story works_out worked_out helped_with "
        "to_show_for_it to_show_for_this come_out_of_it came_out_of_it come_of_it came_of_it done_with_it "
        "done_about_it doing_with_it playing_at get_up_to gets_up_to got_up_to been_doing made_of_it "
        "put_into_practice on_the_ground carried_out rolled_out achieved",
        Cue.POINT: "the_second_one the_third_one the_fourth_one the_fifth_one the_sixth_one "
        "promise_no promise_number commitment_no point_no no_1 no_2 no_3 no_4 no_5 no_6 "
        "things_they_promise promised_to_do things_they_promised vows vow",
        Cue.PLEDGE: "this_paper_is the_pledge this_accord this_statement nub_of_it",
        Cue.STEPS: "where_does_a_mayor_go where_does_our_mayor_go where_does_the_mayor_go what_must_our_mayor "
        "what_must_a_mayor what_does_our_mayor_need what_does_a_mayor_need what_should_our_mayor "
        "what_has_our_mayor our_borough_to_sign our_council_to_sign our_town_to_sign our_city_to_sign "
        "our_village_to_sign our_county_to_sign get_my_mayor_on get_our_mayor_on village_head_sign "
        "village_chief_sign "
        "tell_my_mayor tell_our_mayor tell_the_mayor_to ask_my_mayor_to ask_our_mayor_to "
        "persuade_our_mayor persuade_my_mayor convince_our_mayor convince_my_mayor "
        "are_we_allowed_to_sign allowed_to_sign allowed_to_join our_name_on_this our_name_on_it "
        "see_our_name see_our_town as_an_individual as_a_private_person as_a_normal_person "
        "as_an_ordinary who_do_we_talk_to who_do_i_talk_to who_do_we_speak_to who_do_we_write_to "
        "my_town_to_be_part my_city_to_be_part our_town_to_be_part our_city_to_be_part "
        "my_pa_s our_mp_sign sign_for_my_street sign_for_my_village sign_for_my_estate sign_for_my_area "
        "sign_for_my_block sign_for_my_neighbourhood sign_for_my_neighborhood sign_for_my_ward sign_for_our_street "
        "sign_for_our_ward sign_for_our_village ordinary_person_sign ordinary_people_sign ordinary_woman_sign "
        "ordinary_man_sign ordinary_citizen_sign can_i_sign_it_myself sign_it_myself sign_as_an_individual "
        "sign_as_a_citizen sign_as_a_resident get_on_the_list get_our_name_on get_our_names_on get_our_town_on "
        "get_our_city_on get_our_council_on get_us_on make_our_municipality_sign make_our_mayor_sign "
        "get_our_mayor_to_sign get_my_mayor_to_sign get_our_mayor_to get_my_mayor_to go_about_signing "
        "go_about_joining",
        Cue.FILL: "happen happens happened teach teaches "
        "sahab sahib saab saheb decide decides spent spend spends "
        "cllr clr councillor ald alderman alderwoman comrade chief alhaji alhaja us_lot our_lot you_lot "
        "your_lot this_lot "
        "bring brings brought bringing lend lends handle_it footing actual yonder our_way mental daft "
        "proper gran grandad nan auntie uncle mentioned remembered moved settled confirm fancies fancy ordinary "
        "regular normal usual choir musically knob swear honest obvs deffo summat owt nowt",
    },
    "pcm": {
        Cue.SIGN: "sign_an sign_dis sign_this put_hand_inside carry_put enter_am gree_sign who_sign sabi_sign dey_am "
        "carry_join don_follow follow_sign",
        Cue.WHO: "which_person",
        Cue.WHAT: "which_kain wetin_dem wetin_dey",
        Cue.MANY: "how_plenty",
        Cue.WHICH: "which_which which_one_dem",
        Cue.DO: "dey_happen don_do do_so",
        Cue.PLEDGE: "dis_paper di_paper dis_matter",
        Cue.START: "who_bring na_who_start dem_start",
        Cue.STEPS: "take_sign fit_sign fit_sign_am go_sign_am how_i_go_sign wan_sign",
        Cue.FILL: "im abi_no talk_am for_there so_far chop",
    },
    "sco": {
        Cue.LIST: "wha_a",
        Cue.AND: "whit_aboot whit_o",
        Cue.SIGN: "pit_his_name pit_her_name pit_their_name signt jined jyned jynt sign_it no_in_it pit_pen",
        Cue.WHO: "whae fa",
        Cue.WHAT: "whit whit_s whits fit_s",
        Cue.WHICH: "whit_toons whit_cities whilk",
        Cue.CITY: "toon toons ceety ceeties cooncil cooncils",
        Cue.LEADER: "provost",
        Cue.HOW: "hou hoo",
        Cue.OUR: "oor wir ma_toon",
        Cue.SHOW: "gie_us gie_me gies",
        Cue.START: "stairtit stertit stairted thocht_this_up cam_up_wi",
        Cue.DO: "daein dae daes duin",
        Cue.FILL: "aboot fir fur ither "
        "naw nae disnae didnae hasnae isnae wisnae ony lassie laddie ken ken_if thae frae wi noo the_noo "
        "pit wan yin baith hale but_but abody",
    },
}
