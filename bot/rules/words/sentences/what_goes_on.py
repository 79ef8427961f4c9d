"""What goes on in a city, in idioms (har för sig, ce mai învârt), and how people say that a name was put to it."""

from bot.rules.words.cues import Cue, Table

_DO = {
    "en": "what_have_they_got_on what's_the_story_with whats_the_story_with got_in_place have_in_place has_in_place "
    "got_anything_on any_projects any_schemes any_programmes any_programs running_any run_any "
    "what's_the_score_in whats_the_score_in on_the_go in_the_works",
    "fr": "fricote fricotent trafique trafiquent magouille a_en_place ont_en_place met_en_œuvre mettent_en_œuvre "
    "a_comme_projets comme_projets comme_programme comme_programmes comme_initiatives y_a_quoi_comme se_trame "
    "s_est_fait se_bouge se_bougent fait_bouger fout_quoi",
    "es": "qué_se_cuece se_cuece_en en_qué_anda en_qué_andan anda_metido tiene_montado tienen_montado tiene_en_marcha "
    "tienen_en_marcha hay_en_marcha qué_programas_tiene qué_proyectos_tiene qué_tal_se_porta maneja_el se_curra",
    "pt": "tá_rolando ta_rolando está_rolando anda_metida anda_metido tem_em_andamento tem_em_curso que_projetos_tem "
    "que_programas_tem toca_projetos se_mexe se_mexeu",
    "it": "bolle_in_pentola si_sta_muovendo si_muove si_è_mossa si_è_mosso ha_in_piedi ha_in_cantiere in_cantiere "
    "che_progetti_ha che_iniziative_ha",
    "ro": "învârt învârte mișcă_ceva a_pus_pe_picioare au_pus_pe_picioare ce_proiecte_are ce_programe_are derulează",
    "ca": "què_es_cou té_en_marxa tenen_en_marxa què_s_empesca s_empesca",
    "de": "am_laufen was_geht_denn_in was_tut_sich_in tut_sich "
    "vorzuweisen auf_dem_schirm so_alles_gemacht stemmt gestemmt was_für_projekte welche_projekte "
    "welche_programme am_machen",
    "nl": "in_de_weer lopen_er loopt_er wat_voor_projecten welke_projecten aan_de_hand_in klaargespeeld",
    "af": "aan_die_gang in_plek_gestel",
    "sv": "har_för_sig har_de_för_sig har_ni_för_sig på_gång fått_till fått_igång kört_igång ställt_till "
    "vilka_projekt vilka_insatser vad_händer_i jobbar_med jobbar_de",
    "da": "på_færde gang_i sat_i_søen har_gang_i hvad_har_de_gang_i hvilke_projekter arbejder_med",
    "nb": "på_gang fått_til dratt_i_gang hvilke_prosjekter jobber_med på_ferde",
    "is": "í_gangi aðhafast aðhefst bralla",
    "fi": "meneillään käynnissä saanut_aikaan saaneet_aikaan mitä_hankkeita mitä_projekteja laittanut_pystyyn",
    "et": "käsil teoksil korda_saatnud ära_teinud mis_projektid",
    "lt": "vyksta_kas nuveikė nuveikta kokius_projektus kokie_projektai",
    "lv": "paveikusi paveicis paveikuši kādi_projekti kādus_projektus",
    "pl": "kombinują kombinuje wykombinowali wykombinował wykombinowała się_dzieje jakie_projekty jakie_programy "
    "jakie_akcje zdziałali zdziałał zdziałała zdziałało ogarnia ogarniają rozkręcili",
    "cs": "rozjeli rozjela rozjelo rozjel kutí podnikli podnikla podniklo jaké_projekty jaké_programy "
    "se_děje rozběhli rozběhla",
    "sk": "rozbehli rozbehla rozbehlo rozbehol podnikli podnikla podniklo aké_projekty aké_programy sa_deje",
    "sl": "se_dogaja počnejo ukrenili ukrenila ukrenil katere_projekte kakšne_projekte",
    "hr": "se_događa se_radi poduzima_se napravilo_se kakve_projekte koje_projekte pokrenula_je smišljaju",
    "sr": "se_dešava се_дешава se_radi се_ради kakve_projekte какве_пројекте koje_projekte које_пројекте "
    "смислио osmislili осмислили",
    "mk": "се_случува се_прави смислила какви_проекти кои_проекти се_работи",
    "bg": "се_случва се_прави скроили какви_проекти какви_програми",
    "ru": "мутят мутит замутили наворотили происходит_в какие_проекты какие_программы что_сделано чем_живёт наладили",
    "uk": "мутять коїться які_проєкти які_проекти які_програми що_зроблено налагодили",
    "be": "якія_праекты робіцца_ў",
    "sq": "po_bohet bëhet_në po_ndodh çfarë_projekte cilat_projekte ka_në_plan kanë_nisur ka_filluar_diçka "
    "ka_hapur ka_ngritur ka_sajuar",
    "el": "παίζει_στη παίζει_στο παίζει_στην παίζει_με τι_παίζει σκαρφίστηκε τρέχει_η τρέχουν_στη "
    "τι_προγράμματα ποια_προγράμματα σκαρώνουν",
    "hu": "folyik zajlik összehoztak összehozott miben_mesterkednek mesterkedik milyen_projektek milyen_programok "
    "kitalált",
    "tr": "dönüyor neler_dönüyor ne_ayak neler_var_yapılan ne_gibi_projeler hangi_projeler el_atmış el_attı "
    "ne_yapılıyor neler_yapılıyor ne_işler işler_çeviriyor",
    "az": "baş_verir nə_işlər görülür nə_layihələr hansı_layihələr",
    "uz": "nima_ishlar ish_qilyapti ishlar_qilinmoqda qanday_loyihalar qanaqa_ishlar",
    "kk": "не_істеп_жатыр қандай_жобалар жасап_жатыр істеліп_жатыр",
    "ka": "რა_ხდება რას_აკეთებენ რა_პროექტები",
    "hy": "ինչ_է_կատարվում ինչ_են_անում ինչ_ծրագրեր",
    "ar": "برامج برامجها برامجهم مبادراتها مبادراتهم فعاليات فعالياتها انشطه انشطتها تشتغل_على شغاله_على شغالين_على "
    "عامله_ايه ماشيه_ازاي وش_عندها وش_عندهم شو_عندها شو_عندهم شنو_عندها شنو_عندهم شو_ماشي شنو_كاين "
    "اشنو_كاين واش_كاين_شي صاير_ب شيسوون تسويه تسوونه عاملتله",
    "fa": "چه_خبره چه_برنامه چه_برنامه‌هایی چه_طرح‌هایی دست_به_کار",
    "ur": "کیا_چل_رہا کیا_ہو_رہا کیا_پروگرام کیا_منصوبے کونسے_منصوبے کیا_کچھ_کیا",
    "hi": "क्या_चल_रहा क्या_हो_रहा कौन_सी_योजना कौन_से_कार्यक्रम क्या_पहल क्या_योजना क्या_कुछ_किया",
    "hi-Latn": "kya_ho_raha kya_scene_hai kya_plan_hai kaunsi_yojana kya_kuch_kiya",
    "bn": "কী_চলছে কি_চলছে কি_চলতেছে কী_কর্মসূচি কি_কর্মসূচি কি_প্রকল্প কী_প্রকল্প কী_উদ্যোগ কি_উদ্যোগ উদ্যোগ_নিয়েছে",
    "pnb": "کر_ریا کر_رئے کر_رہیا کیتا_ہویا",
    "he": "קורה_ב מתבשל עושים_שם יש_להם_שם אילו_תוכניות איזה_תוכניות איזה_פרויקטים",
    "id": "bikin_apaan bikin_apa punya_program program_apa kegiatan_apa ada_apa_aja ngelakuin_apa nglakuin",
    "ms": "buat_apa_je program_apa ada_program usahakan",
    "tl": "pinaggagagawa pinagkakaabalahan anong_programa mga_programa anong_proyekto inaatupag",
    "vi": "có_chương_trình_gì chương_trình_gì có_dự_án_gì dự_án_gì đang_triển_khai triển_khai_gì",
    "th": "มีโครงการอะไร โครงการอะไร มีกิจกรรมอะไร ทำไรบ้าง",
    "zh": "搞了什么 搞了些什么 有什么项目 有哪些项目 有什么举措 有哪些举措 在忙什么 弄了什么",
    "ja": "どんな取り組み どんな活動 どんなこと やってる やってるの やっている 進めている",
    "ko": "벌이고 추진하고 진행하고 무슨_사업 어떤_사업 무슨_일 어떤_활동 어떤_식으로",
    "sw": "wamefanyia amefanyia imefanyia wamewafanyia imewafanyia wanaendesha inaendesha miradi_gani mipango_gani "
    "kunaendelea_nini nini_kinaendelea linaendelea wanafanyaje inafanyaje wamefanya_nini",
    "so": "maxaa_socda maxaa_ka_socda mashaariic mashruuc qabteen sameeyeen",
    "am": "ምን_እየተሰራ እየተደረገ ምን_ፕሮግራም ምን_ፕሮጀክት",
    "ha": "me_ke_faruwa ke_faruwa suna_yi shirye_shiryen",
    "yo": "ń_ṣẹlẹ̀ n_sele ń_ṣe wọ́n_ń_ṣe",
    "ig": "na_eme na_arụ ihe_na_eme",
    "zu": "kwenzekani kwenziwani izinhlelo",
    "xh": "kwenzeka_ntoni iinkqubo",
    "rw": "birimo_gukorwa bakora_iki hakorwa_iki imishinga_iki",
    "lg": "ebigenda_mu_maaso bakola_ki",
}
_SIGN = {
    "es": "firmó_como firmo_como firmaron_como firma_como firmado_como estamos_en_lo estás_en_lo están_en_lo "
    "está_en_lo estamos_metidos metió_su_firma metio_su_firma estampó_su_firma estampo_su_firma",
    "pt": "assinou_como assinaram_como assinado_como deu_o_aval deram_o_aval",
    "it": "firmato_come firmò_come firmano_come",
    "ca": "signar_com signat_com",
    "gl": "asinou_como asinaron_como",
    "bn": "নাম_লিখিয়েছেন নাম_লিখিয়েছে নাম_লিখিয়েছিল নাম_লেখাইছে নাম_লিখাইছে নাম_লেখিয়েছে নাম_লেখালো নাম_তুলেছেন নাম_তুলেছে নাম_উঠছে",
    "arz": "sinya sinyat sinyaw sinyatir sinyate sinyaou msinya msinyin msinyi msinyia",
}
_OUR = {"es": "yo_llamo_de llamo_de llamo_desde yo_llamo_desde le_llamo_de les_llamo_de"}
_FILL = {"id": "urusan ngurusin ngurus", "pt": "dela dele", "es": "ese esa"}
_CUES = ((Cue.DO, _DO), (Cue.SIGN, _SIGN), (Cue.OUR, _OUR), (Cue.FILL, _FILL))
TABLE: Table = {
    language: {cue: words[language] for cue, words in _CUES if language in words}
    for language in (_DO | _SIGN | _OUR | _FILL)
}
