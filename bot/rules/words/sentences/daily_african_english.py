"""English and French as they are spoken every day in Uganda, Kenya, South Africa, Senegal and Cameroon."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "put_pen_to_paper appended_signature appended_its_signature append_signature come_on_board "
        "came_on_board is_a_signatory appended_their_signature ascended_to acceded_to is_it_among",
        Cue.DO: "put_in_place have_put_in_place has_put_in_place come_up_with_so_far doing_on_the_ground",
        Cue.POINT: "commit_themselves_to committed_themselves_to bind_themselves_to did_they_commit_to "
        "mayors_commit_to mayors_promise did_the_mayors_promise did_they_promise first_pledge second_pledge "
        "third_pledge fourth_pledge fifth_pledge sixth_pledge pledge_number pledge_one pledge_two pledge_three",
        Cue.START: "whose_brainchild brainchild",
        Cue.FILL: "sincerely banange kindly_advise kindly_confirm hey_wena eish sha_guys kwani naks my_bru bru mzee "
        "ssebo nnyabo osiibye bambi wama gava falls guide_us advise_us assist_us my_person",
        Cue.CITY: "metros",
    },
    "fr": {
        Cue.SIGN: "dans_le_coup est_dans_le_coup sont_dedans est_dedans elle_y_est ils_sont_dedans a_validé "
        "ont_validé figure_dedans veut_entrer_dedans entrer_dedans",
        Cue.POINT: "se_sont_engagés_à se_sont_engagés engagés_à_quoi s_engagent_à_quoi s_engage_à_quoi promis_quoi "
        "ont_promis_quoi",
        Cue.START: "l_idée_est_venue idée_est_venue est_venue_d_où est_venu_d_où vient_d_où_cette_idée "
        "c_est_parti_d_où",
        Cue.GREET: "bonsoir_le_grand bonjour_le_grand salut_le_grand bonsoir_grand bonjour_grand bonjour_la_famille "
        "bonjour_les_frères",
        Cue.FILL: "hein ou_bien ou_quoi même_là l_affaire_là le_truc_là dans_l_affaire_là au_juste on_dit_quoi",
    },
}
