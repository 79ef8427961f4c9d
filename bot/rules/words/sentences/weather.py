"""Asking for the weather, a match or a meal, and telling somebody off: none of it is about a list of cities."""

from bot.rules.words.cues import Cue, Table

_OTHER = {
    "en": "what_is_the_capital what_s_the_capital whats_the_capital president_of prime_minister king_of queen_of "
    "tv_show serial dollars euros brewery weather "
    "forecast raining rainy snowing degrees_in temperature humid "
    "windy calories how_to_cook",
    "fr": "président_du président_de_la premier_ministre combien_font quelle_heure "
    "marché_de_noël horaires horaire tour_de_londres abonnement billets vol_pour billet_pour "
    "découvert météo il_pleut pleut_il fait_chaud fait_froid neige température resto "
    "restos bouffer dîner_à "
    "manger_à "
    "où_manger où_dormir où_sortir un_verre",
    "es": "presidente_de primer_ministro qué_hora horario horarios significado buñuelos entradas cuánto_es "
    "vuelos vuelo descubrió llueve lloviendo "
    "hace_frío hace_calor temperatura el_clima pronóstico "
    "dónde_comer donde_comer "
    "cenar_en "
    "dónde_dormir donde_dormir",
    "pt": "presidente_de presidente_do que_horas horário ingresso ingressos passagem passagens "
    "descobriu chovendo chove faz_frio faz_calor "
    "temperatura o_clima jantar almoçar "
    "onde_comer onde_dormir",
    "it": "presidente_della presidente_del capitale_del che_ore che_ora orario orari volo voli "
    "scoperto scoprì piove piovendo fa_freddo fa_caldo temperatura meteo "
    "previsioni dove_mangiare "
    "mangiare_a "
    "dove_dormire",
    "ca": "quina_hora quin_temps fa_fred fa_calor plou temperatura oratge",
    "gl": "que_hora chove que_tempo fai_frío fai_calor",
    "ro": "cât_e_ceasul cât_este_ceasul descoperit cum_e_vremea plouă ninge temperatura cât_de_frig",
    "ht": "ki_tan lapli_tonbe kijan_tan_an_ye",
    "de": "bundeskanzler kanzler präsident_von wie_spät wieviel_uhr wie_viel_uhr brauerei stollen "
    "u-bahn s-bahn parken fahrplan likör zugticket "
    "flugticket entdeckt entdeckte wetter regnet schneit temperatur vorhersage gradzahl füllung "
    "marmelade zuckerguss "
    "kalorien anstoß anpfiff",
    "gsw": "wätter wetter rägnet rägne",
    "nl": "president_van hoe_laat kopen ontdekt ontdekte regent sneeuwt temperatuur buienradar hoe_warm hoe_koud",
    "af": "reën reent weervoorspelling",
    "sv": "vad_är_klockan klockan upptäckte regnar snöar temperatur väderprognos",
    "da": "hvad_er_klokken klokken opdagede regner sner temperatur vejrudsigt",
    "nb": "hva_er_klokka klokka oppdaget regner snør temperatur værmelding",
    "is": "hvað_er_klukkan klukkan veður veðrið rignir snjóar hitastig",
    "fi": "paljonko_kello mitä_kello kello_on löysi_amerikan sataako sataa lunta millainen_sää lämpötila",
    "et": "mis_kell kui_palju_kell avastas mis_ilm milline_ilm sajab temperatuur",
    "lv": "cik_pulkstenis atklāja_ameriku laiks_londonā kāds_laiks kāds_laikapstākļi laikapstākļi līst snieg "
    "temperatūra",
    "lt": "kiek_valandų kelinta_valanda atrado koks_oras oras lyja sninga temperatūra",
    "ga": "aimsir báisteach cén_aimsir",
    "gd": "sìde aimsir",
    "cy": "tywydd bwrw_glaw bwrw_eira",
    "mt": "temp xita kif_inhu_t_temp",
    "eu": "zer_ordu aurkitu_zuen eguraldi eguraldia euria",
    "ru": "президент_россии президент_франции премьер который_час сколько_времени открыл_америку погода "
    "погоду дождь снег_идет температура во_сколько_матч тупой "
    "тупая дурак дура идиот",
    "uk": "котра_година відкрив_америку погода дощ температура дурний дурна дурень",
    "be": "каторая_гадзіна надвор_е надвор'е дождж тэмпература",
    "pl": "prezydent_polski premier która_godzina która_jest_godzina odkrył pogoda pada deszcz śnieg "
    "temperatura o_której_gra kiedy_gra głupi "
    "głupia",
    "cs": "prezident_republiky kolik_je_hodin objevil počasí prší sněží teplota blbý hloupý",
    "sk": "koľko_je_hodín objavil počasie prší sneží teplota hlúpy",
    "sl": "koliko_je_ura odkril vreme_v dežuje sneži temperatura",
    "hr": "koliko_je_sati otkrio vrijeme_u pada_kiša pada_li_kiša prognoza temperatura glup",
    "sr": "koliko_je_sati колико_је_сати otkrio открио vreme_u пада_киша pada_kiša прогноза prognoza "
    "temperatura глуп "
    "glup sleće слеће poleće "
    "полеће letovi летови",
    "mk": "колку_е_часот открил времето врне прогноза температура глуп",
    "bg": "колко_е_часът открил времето вали прогноза температура глупав",
    "sq": "sa_është_ora sa_osht_ora zbuloi moti moti_në shi bie_shi temperatura budall budalla",
    "el": "τι_ώρα ανακάλυψε καιρός καιρό τι_καιρό βρέχει χιονίζει θερμοκρασία",
    "hu": "hány_óra felfedezte időjárás milyen_az_idő milyen_idő esik_az_eső havazik hőmérséklet hülye",
    "eo": "vetero pluvas",
    "sw": "saa_ngapi hali_ya_hewa mvua_inanyesha inanyesha joto_likoje",
    "ha": "yanayin_yanayi ruwan_sama yanayi ana_ruwa",
    "yo": "ojú_ọjọ́ oju_ojo ojo_n_rọ̀",
    "ig": "ihu_igwe mmiri_na_ezo",
    "so": "waa_imisa_saac cimilada hawada roob",
    "am": "የአየር_ሁኔታ የአየር_ጠባይ ዝናብ",
    "om": "haala_qilleensaa bokkaa",
    "rw": "ikirere imvura ubushyuhe",
    "lg": "embeera_y_obudde enkuba obudde_buli_butya",
    "zu": "yisikhathi_sini isimo_sezulu izulu_linjani liyana",
    "xh": "imozulu izulu_linjani",
    "st": "boemo_ba_leholimo pula_e_ana",
    "tn": "maemo_a_bosa",
    "sn": "mamiriro_ekunze kunze_kwakadii",
    "ny": "nyengo_ili_bwanji mvula_ikugwa",
    "wo": "asamaan taw_bi",
    "mg": "toetrandro toetr_andro orana",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _OTHER.items()}
