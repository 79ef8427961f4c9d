"""Who works in a town hall and looks for the form, in the West and the North (`town_hall`)."""

from collections.abc import Mapping

TOWN_HALL_WEST: Mapping[str, Mapping[str, str]] = {
    "en": {
        "hall": "clerk councillor councilor councilman councilwoman alderman alderwoman selectman township "
        "parish_council town_council city_council district_council borough_council county_council village_council "
        "our_council my_council our_mayor my_mayor deputy_mayor town_hall city_hall municipality our_town our_city "
        "our_village our_county district_assembly mayor_s_office mayor_s small_town our_borough our_municipality "
        "council_here council_officer town_manager city_manager vice_mayor",
        "form": "form forms paperwork application applications apply sign-up enroll enrol",
        "too": "small_towns smaller_towns small_town small_cities villages village tiny_town tiny_place hamlet "
        "town_of place_of township big_cities large_cities + join sign get_in be_in part take_part eligible in_too "
        "too_small qualify apply + can could may only allowed are_we do_we is_it",
    },
    "fr": {
        "hall": "adjoint adjointe conseiller conseillère conseillers mairie commune municipalité maire_de bourgmestre "
        "échevin échevine notre_maire ma_ville notre_ville dircab élu élue village intercommunalité syndic édile "
        "commune_mixte secrétaire_de dgs communauté_de",
        "form": "formulaire formulaires bulletin_d candidater candidature inscription inscrire s_inscrire démarches "
        "postuler à_remplir",
        "too": "village villages petite_commune petites_communes petite_ville petites_villes petit petites commune "
        "maire_d habitants + aussi marche_aussi ouvert réservé que_pour que_les + pour_nous adhérer rejoindre signer "
        "participer entrer villes_peuvent peuvent",
    },
    "es": {
        "hall": "concejal concejala regidor regidora ayuntamiento municipalidad municipio alcalde alcaldesa "
        "intendente intendencia alcaldía edil concello pueblo cabildo consistorio teniente_de",
        "form": "formulario solicitud planilla ficha inscripción inscribir inscribirnos inscribirse inscribimos "
        "postular postulamos trámite trámites papeleo",
        "too": "pueblo pueblito pueblos municipio municipios pequeño pequeños chico habitantes + también solo sólo "
        "cualquier podemos + entrar firmar sumarnos sumarse unirse unirnos adherirse adherirnos participar",
    },
    "pt": {
        "hall": "vereador vereadora prefeitura câmara câmara_municipal autarquia freguesia município prefeito "
        "prefeita presidente_da autarca junta concelho deputado_municipal",
        "form": "formulário ficha inscrição candidatura inscrever inscrevemos inscreve candidatar requerimento "
        "papelada",
        "too": "vila aldeia freguesia município pequeno cidadezinha habitantes pequenas + também só podemos pode + "
        "entrar assinar aderir participar juntar",
    },
    "it": {
        "hall": "comune consigliere consigliera assessore assessora assessorato sindaco sindaca municipio giunta "
        "vicesindaco vicesindaca",
        "form": "modulo moduli modulistica domanda_di iscrizione iscriverci iscriversi candidatura adesione "
        "candidarci candidarsi",
        "too": "comune comuni paese paesino piccolo piccoli piccola abitanti + anche_noi anche solo possiamo + entrare "
        "aderire firmare partecipare iscriverci",
    },
    "ro": {
        "hall": "consilier consilieră primărie primăria primar primarul viceprimar comuna comună orașul municipiul",
        "form": "formular formularul cerere cererea înscriem înscrie înscriere dosar dosarul",
        "too": "comuna comună comune sat mic mică locuitori + și_noi doar putem poate + intra semna adera alătura "
        "participa",
    },
    "ca": {
        "hall": "regidor regidora ajuntament alcalde alcaldessa poble consistori municipi",
        "form": "formulari sol_licitud inscripció inscriure apuntar apuntar-se apuntem",
        "too": "poble poblet petit petits habitants + també només podem + entrar signar adherir adherir-nos participar "
        "sumar-nos",
    },
    "gl": {
        "hall": "concelleiro concelleira concello alcalde alcaldesa",
        "form": "formulario solicitude inscribir inscribirnos inscrición apuntar apuntarnos",
    },
    "de": {
        "hall": "stadträtin stadtrat gemeinderat gemeinderätin bürgermeister bürgermeisterin oberbürgermeister "
        "oberbürgermeisterin gemeinde rathaus stadtverwaltung ortsvorsteher ortsvorsteherin verwaltung kommune "
        "landrat landrätin gemeindeamt stadtverordnete stadtverordneter dezernent dezernentin kreistag referent "
        "gemeindepräsident stadtpräsident",
        "form": "formular formulare beitrittsformular anmeldeformular antrag antragsformular beitrittsantrag "
        "anmelden anmeldung bewerben bewerbung unterlagen aufnahmeantrag beitrittserklärung",
        "too": "dorf dörfer kleine kleines kleinstadt gemeinde gemeinden kleinstädte einwohner einwohnern + auch nur "
        "+ mitmachen beitreten unterschreiben unterzeichnen dabei teilnehmen",
    },
    "nl": {
        "hall": "wethouder raadslid burgemeester gemeente gemeentehuis schepen stadhuis gemeenteraad dorp",
        "form": "formulier formulieren aanmelden aanmelding aanvraag aanvragen inschrijven aanmeldformulier "
        "meld_ik melden_wij",
        "too": "dorp dorpje kleine gemeente gemeenten inwoners + ook alleen + meedoen tekenen ondertekenen toetreden "
        "aansluiten",
    },
    "af": {
        "hall": "raadslid burgemeester munisipaliteit stadsraad dorp",
        "form": "vorm vorms aansoek aansoekvorm inskryf registreer",
    },
    "da": {
        "hall": "byrådsmedlem borgmester borgmesteren kommune kommunen byråd rådhus rådhuset viceborgmester",
        "form": "formular formularen blanket blanketten ansøgning ansøgningen ansøger skema tilmelding tilmelder",
        "too": "lille små kommune landsby landsbyer indbyggere + også kun + være_med skrive_under deltage tilslutte",
    },
    "nb": {
        "hall": "kommunestyrerepresentant ordfører ordføreren kommune kommunen bystyret rådhuset varaordfører "
        "kommunestyret bygd",
        "form": "skjema skjemaet søknad søknaden søker påmelding påmeldingsskjema søknadsskjema",
        "too": "liten lite små kommune bygd bygder innbyggere + også bare + være_med bli_med skrive_under signere "
        "delta",
    },
    "sv": {
        "hall": "kommunalråd kommun kommunen kommunfullmäktige borgmästare borgmästaren fullmäktigeledamot stadshuset "
        "kommunhuset kommunpolitiker",
        "form": "formulär formuläret blankett blanketten ansökan ansökningsformulär ansöker anmälan anmäler",
        "too": "liten lilla små kommun kommuner by invånare + också även bara + vara_med gå_med skriva_under delta",
    },
    "is": {
        "hall": "bæjarfulltrúi sveitarfélag sveitarfélagið bæjarstjóri bærinn hreppur sveitarstjóri",
        "form": "eyðublað eyðublaðið umsókn umsóknin sækja_um skráning",
    },
    "fi": {
        "hall": "kunnanvaltuutettu valtuutettu kunnanjohtaja kaupunginjohtaja pormestari kunta kuntamme kaupunkimme "
        "kunnassa kaupungilla kunnan",
        "form": "lomake lomaketta lomakkeen hakemus hakemuksen hakulomake ilmoittautua ilmoittaudutaan haetaan",
        "too": "pieni pienet kunta kunnat kylä asukkaan + myös vain + mukaan allekirjoittaa liittyä osallistua",
    },
    "et": {
        "hall": "volikogu vallavanem linnapea vald vallavalitsus linnavalitsus meie_vald",
        "form": "vorm vormi avaldus avalduse taotlus taotluse ankeet blankett",
    },
    "lv": {
        "hall": "pašvaldība pašvaldībā domes deputāts deputāte mērs novads novada",
        "form": "veidlapa veidlapu pieteikums pieteikumu pieteikties anketa anketu",
    },
    "lt": {
        "hall": "savivaldybė savivaldybėje savivaldybės tarybos meras seniūnas seniūnija",
        "form": "forma formą anketa anketą paraiška paraišką prašymas prašymą registruotis kreiptis",
    },
    "eu": {
        "hall": "zinegotzi zinegotzia udala udalak udalean alkatea alkate herria",
        "form": "inprimakia formularioa eskaera eskabidea izena_eman",
    },
    "cy": {
        "hall": "cynghorydd cyngor maer",
        "form": "ffurflen ymgeisio gais cofrestru",
    },
    "ga": {
        "hall": "comhairleoir comhairle méara",
        "form": "foirm iarratas clárú",
    },
    "mt": {"hall": "kunsill kunsillier sindku", "form": "formola applikazzjoni napplikaw"},
    "ht": {
        "hall": "komin majistra meri mezon_kominal kazèk",
        "form": "enskri anrejistre fòmilè fòm enskripsyon papye_pou aplike",
    },
}
