"""Words of everyday Somali, Amharic, Tigrinya and Oromo."""

from bot.rules.words.cues import Cue, Table

_ORDER = "ay uu aan aad".split()
_SIGNED = "saxiixday saxiixay saxiixeen saxeexday saxeexay saxeexeen"
_HAVE_THEY = " ".join(
    f"{before}_{verb}" for before in ("in_ay", "inay", "miyay", "miyey", "ma_ay") for verb in _SIGNED.split()
)

TABLE: Table = {
    "so": {
        Cue.SIGN: f"{_HAVE_THEY} ka_mid_tahay ka_mid_yihiin ka_mid_baa ka_mid_ma_tahay ku_biirtay ku_biireen "
        "ku_biiray ku_biirtaa ku_biiro qayb_ka_tahay qayb_ka_ah qeyb_ka_tahay qeyb_ka_ah ku_jirtaa ku_jirto ku_jirtay "
        "ku_jiraan ku_jirtaa_liiska saxiixin ma_saxiixin saxeexin aan_saxiixin saxiixeen saxiixaan saxiixatay "
        "saxiixdeen saxiixato saxiixdo ansixisay ansixiyay ogolaatay aqbashay aqbaleen taageertay taageereen "
        "qalinka_ku_duugay wax_ka_saxiixay ka_saxiixday ka_saxiixay saxiixa_dhigtay gashay_liiska liiska_gashay "
        "maku_jirtaa maku_jirto ma_is_tidhi ma_ku_taal ku_taal",
        Cue.WHO: "ayo ayaa ayaayo yaase kuma_ayaa cidee",
        Cue.MANY: "wadar wadarta wadarta_guud isku_dar isku_darka guud_ahaan tirada tiradu waa_imisa waa_meeqa meeqa "
        "meeqo",
        Cue.WHICH: "kuwee kuwa_kee xageedee xaggee meelee meelaha_kee keebaa teebaa",
        Cue.CITY: "magaalooyinkee degmooyinka degmo degmada caasimada caasimadda maamulka gobolada gobolka tuulooyinka",
        Cue.LEADER: "duqa duqda duqii maayarka maayir badhasaab guddoomiyaha gudoomiyaha",
        Cue.DO: "maxay_ka_qabatay maxay_ka_qabteen maxaa_laga_qabtay maxaa_laga_qabtaa maxaa_loo_qabtaa "
        "maxaa_loo_qabtay maxaa_loo_qabanayaa maxaa_loo_sameeyay maxaa_loo_sameeyaa maxaa_la_qabtay maxaa_la_sameeyay "
        "maxaa_lagu_sameeyay maxay_ka_samaysay maxay_wadaa maxay_wadaan maxay_qabanaysaa maxay_qabanayaan "
        "maxay_ka_qabanayaan sidee_loo_caawiyaa sidee_looga_hortagaa sidee_wax_looga_qabtaa wax_qabad tallaabo "
        "tallaabooyin maxay_ku_dhaqaaqday maxay_ku_dhaqaaqeen ku_dhaqaaqday doorkee door maxay_kala_shaqeeyaan "
        "maxaa_ka_jira_oo wax_la_qabtay kaalinta",
        Cue.HOW: "sideen sidaan side_ayaan side_loo sidee_baan",
        Cue.STEPS: "maxaa_looga_baahan_yahay maxaa_loo_baahan_yahay maxaa_naga_rabtaa sidee_ku_biirnaa "
        "sidee_loo_biiraa sidee_loo_saxiixaa sideen_ku_biiri_karnaa sideen_u_saxiixnaa sidee_lagu_saxiixaa "
        "xaggee_laga_saxiixaa ugu_dari_karnaa sidee_ayaan sideen_ugu sideen_ku_dari_karnaa "
        "waxaan_rabnaa_inaan_saxiixno waxaan_rabaa_inaan_saxiixo inaan_saxiixno aan_saxiixno "
        "waxaan_rabnaa_inaan_ku_biirno",
        Cue.OUR: "magaaladayada magaaladeenna magaaladeena magaaladeenu magaaladayadu duqayada duqeenna duqeena "
        "degmadayada degmadeena xaafadeena",
        Cue.PLEDGE: "baaqa baaqu baaqan bayaanka bayaankan bayaanku qoraalka ku_dhawaaqistan warqaddan heshiiska "
        "axdiga axdigan",
        Cue.WHAT: "maxuu_dhahayaa muxuu_ka_hadlayaa maxay_ku_saabsan_tahay muxuu_ku_saabsan_yahay maxuu_leeyahay "
        "muxuu_sheegayaa waa_maxay maxuu_yahay maxay_tahay muxuu muxuu_yahay ii_sharax ii_sharrax sharax noo_sharax "
        "ii_macnee",
        Cue.POINT: "ballanqaad ballanqaadka ballanqaadyada ballanqaadyo balanqaad balanqaadka balanqaadyada ballan "
        "ballamaha balamaha qodobka qodobada qodob axdiyada maxay_ballan_qaadeen ballan_qaadeen ballan_qaaday "
        "waxay_ballan_qaadeen",
        Cue.START: "fikradan fikradda fikradaan fikradda_yaa keenay yaa_keenay yaa_hindisay hindisay hindisaha "
        "laga_bilaabay la_bilaabay yaa_bilaabay yaa_aasaasay la_aasaasay ka_bilaabatay bilaabatay bilaabeen aasaaseen "
        "unkay yaa_curiyay abaabulay yaa_ka_dambeeya yaa_leh_fikradan fikradda_baaqan yaa_lahaa yaa_lahaa_fikradda",
        Cue.WHEN: "goorma sanadkee sanadkeese sannadkee taariikhdee xilligee goormay",
        Cue.SHOW: "i_tus na_tus ii_sheeg noo_sheeg ii_soo_dir noo_soo_dir i_sii na_sii soo_dir tus ii_taxo ii_tax "
        "taxo ii_tiri ii_sheeg_dhammaan",
        Cue.LIST: "liiska_oo_dhan liiska_oo_dhamaystiran dhammaan_magaalooyinka dhamaan_magaalooyinka "
        "magacyada_oo_dhan liiskaas liiskan liiska_magaalooyinka",
        Cue.GREET: "asc asc_wr_wb is_ka_warran iska_warran is_ka_waran iska_waran iska_waran_walaal sidee_tahay "
        "sidee_tihiin nabad nabad_miyaa ma_nabad_baa subax_wanaagsan galab_wanaagsan habeen_wanaagsan haye haa_walaal "
        "sxb salaan assalaamu_calaykum wcs ma_fiicantahay",
        Cue.THANK: "mahadsanid mahadsantahay aad_baad_u_mahadsantahay waad_mahadsantahay waad_ku_mahadsantahay "
        "ilaahay_ha_ku_siiyo jazaakallaah allaha_ku_siiyo aad_iyo_aad guul caawisay i_caawisay ii_caawisay",
        Cue.HELP: "maxaad_qabataa maxaad_i_caawin_kartaa maxaad_qaban_kartaa ma_i_caawin_kartaa kumaad_tahay "
        "yaad_tahay maxaad_tahay ma_robot_baad_tahay maxaad_taqaan maxaad_ii_qaban_kartaa qaban_kartaa",
        Cue.FILL: "baahan baahan_yahay waalan waalan_tahay nacas nacasyahow doqon dameer ayaan wax_ka weydiinayaa "
        "weydiinaya waydiinayaa mise mise_maya iyo_in_kale inaan_ogaado ogaado rabay waxaan_rabay waxaan_rabaa iyadu "
        "iyaduna walaalayaal walaalaha saaxiibayaal aduunka jira_miyaa ma_jiraan ma_jirtaa wax_ka_jiraan "
        "maxaa_ka_jira ilaa_iyo_hadda wali_ma run_ma run_miyaa arrintan arintan arrintaan ihi ma_ihi ee warran "
        "ka_warran iska aay ooh bacda xageed xagee leeyihiin ayay hadlayaa ka_hadlayaa sugaysaa xaalkeedu iyana "
        "matalay u_matalay roob da'ayaa ma_da'ayaa aamus yahow kala lagu bixiyaa ah maku tidhi lahaa",
        Cue.TERMS: "lacag_ma_lagu_bixiyaa lacag_ma_u_baahan lacag_miyaa ma_lacag_baa waa_lacag_la'aan "
        "lacag_ma_la_bixiyaa kharash kharashka",
    },
    "am": {
        Cue.SIGN: "ተቀላቅላለች ተቀላቅሏል ተቀላቅለዋል ገብታለች ገብቷል ገብተዋል አለችበት አለበት አሉበት ትገኛለች ይገኛል ፊርማዋን_አስቀምጣለች ፊርማውን_አስቀምጧል "
        "አስቀምጣለች አስቀምጧል አጽድቃለች አጽድቋል ደግፋለች ደግፏል ተስማምታለች ተስማምቷል አባል_ናት አባል_ነው ተካታለች ተካቷል ፈራሚ ፈራሚዎች ፈራሚዎቹ ፈራሚ_ከተሞች "
        "የፈረመው የፈረሙት የፈረመች ፈርማ ፈርሞ አልፈረመችም አልፈረሙም ስሟ_አለ ስሙ_አለ ተሳታፊ ከነዚህ_አንዷ_ናት ከነሱ_አንዷ_ናት ከፈረሙት_አንዷ ተቀብላለች ተቀብሏል "
        "ተቀብለዋል ተቀብላ ስምምነቱን_ተቀብላለች",
        Cue.WHO: "ማነው ማን_ነው ማናቸው እነማን እነ_ማን",
        Cue.MANY: "ስንት በጠቅላላ በጠቅላላው ባጠቃላይ በአጠቃላይ ጠቅላላ ድምር ስንት_ናቸው ተደምረው ሁሉም_ተደምረው ስንት_ይሆናሉ",
        Cue.WHICH: "የትኞቹ የትኛው የትኛዋ የትኛዎቹ የቶቹ",
        Cue.CITY: "ማዘጋጃ_ቤት አስተዳደር ከተማ_አስተዳደር መዲና ከንቲባዎች",
        Cue.DO: "ምን_ይሠራሉ ምን_ትሠራለች ምን_ይሰራሉ ምን_ትሰራለች ምን_እየሠራች ምን_እየሠራ ምን_እየሠሩ ምን_ተሰራ ምን_ተሠራ ምን_ተደረገ ምን_ይደረጋል ምን_እየተደረገ "
        "ምን_ሚና ምን_እያደረገች ምን_እያደረጉ ምን_ያደርጋል ሥራ ተግባር እርምጃ እርምጃዎች",
        Cue.STEPS: "እንዴት_ነው_የምንፈርመው እንዴት_እንፈርም እንዴት_መፈረም እንዴት_መቀላቀል የት_ነው_የምንፈርመው ለመፈረም_ምን ለመቀላቀል_ምን እንዴት_ነው_መፈረም "
        "መፈረም_እንፈልጋለን መፈረም_እፈልጋለሁ ለመፈረም_እንፈልጋለን መቀላቀል_እንፈልጋለን መቀላቀል_እፈልጋለሁ እኛም_መፈረም ፊርማችንን_ማኖር",
        Cue.OUR: "የኛ የእኛ_ከንቲባ የኛ_ከንቲባ የእኛ_ከተማ የኛ_ከተማ ከተማችን ከተማዬ",
        Cue.PLEDGE: "መግለጫ መግለጫው መግለጫውን ይህ_መግለጫ አዋጅ አዋጁ ሰነድ ሰነዱ ስምምነት ስምምነቱ ቃልኪዳኑ",
        Cue.WHAT: "ስለ_ምንድነው ስለምን_ነው ስለ_ምን_ነው ምን_ይላል ምንድነው ምንድን_ነው ምን_ማለት_ነው አስረዳኝ",
        Cue.POINT: "ግዴታ ግዴታዎች ቃል_ኪዳን ቃል_ኪዳኖች ቃልኪዳን ቃልኪዳኖች ቃል_ኪዳኑ ግዴታው ነጥብ ነጥቦች ቃል_ገቡ ምን_ቃል_ገቡ ቃል_የገቡት ቃል_ገብተዋል",
        Cue.START: "ጀመረው ማን_ጀመረው የተጀመረው ተጀመረ የጀመረው ያስጀመረው የማን_ሀሳብ የማን_ሃሳብ ማን_አመጣው ያመጣው መሥራች መስራች ጀማሪ ከየት_መጣ ሀሳቡ ሃሳቡ "
        "መቼና_የት መቼ_ተጀመረ የት_ተጀመረ ሀሳቡን_ያመነጨው ያመነጨው ሃሳቡን_ያመነጨው የማን_ሐሳብ",
        Cue.SHOW: "ላክልኝ ላኪልኝ ስጠኝ ስጪኝ ንገረኝ ንገሪኝ ዘርዝርልኝ ዘርዝሪልኝ ዘርዝር",
        Cue.LIST: "ሙሉ_ዝርዝር ሙሉ_ዝርዝሩን ዝርዝሩን_በሙሉ ሁሉንም_ከተሞች ዝርዝሩ_ሁሉ የሁሉንም_ስም የሁሉም_ስም",
        Cue.GREET: "ሰላም_ነው ሰላም_ነህ ሰላም_ነሽ ጤና_ይስጥልኝ እንደምን_አደርክ እንደምን_አደርሽ እንደምን_ዋልክ እንዴት_ነህ እንዴት_ነሽ እንዴት_ናችሁ ሰላም_ናችሁ "
        "ታዲያስ እንደምን_አላችሁ",
        Cue.THANK: "አመሰግናለሁ በጣም_አመሰግናለሁ እናመሰግናለን እግዜር_ይስጥልኝ እግዚአብሔር_ይስጥልኝ ተባረክ ተባረኪ ገለቶማ",
        Cue.FILL: "ይሄን ይሄ_ነገር ይህን_ነገር ይህንን ይሄንን እንዴ ወይስ ስንቱ ላይ በዚህ በዚህ_ዝርዝር ውስጥ ወንድሜ እህቴ ጓዶች ምናልባት ታዲያ እሺ ለምሳሌ ለመከላከል "
        "መከላከል ሚና ምን_ምን ከነዚህ አንዷ አንዱ ናት መቼና የሁሉንም ሁሉንም ደደብ ነህ ነሽ ብትፈልግ ምን_ታድርግ ለምን ሰው ወክሎ በስም እኛም እንፈልጋለን እፈልጋለሁ ይሆናሉ "
        "ገና_ናት የለችም የለም አስረዳኝ ሳይሆን ወቅት የሚሰራ ይቻላል",
    },
    "ti": {
        Cue.SIGN: "ተጸንቢራ ተጸንቢሩ ተጸንቢረን ተጸንቢሮም ኣላቶ ኣሎዶ ኣላዶ ኣለዋዶ ኣብዚ_ኣላ ኣላ_ኣብዚ ፈሪማ_ድያ ፈሪሙ_ድዩ ፈሪመን_ድየን ፈሪሞም_ድዮም ከ_ፈሪማ ኣትያ "
        "ኣትዩ ኣትየን ተሳቲፋ ተሳቲፉ ኣባል_ድያ ደጊፋ ደጊፉ ክትፍርም ክፍርም ክንፍርም ፈረመት ፈረመ ፈረሙ ዝፈረሙ ዝፈረማ ፈራሚት ፈረምቲ ፈሪሙላ ፈሪሙሎም ፈሪምዋ ተሓዊሳ "
        "ተሓዊሱ ተሓዊሰን ተሓዊሶም ኣብ_ውሽጢ_ዝርዝር ፈሪማ_ዶ_ኣይፈረመትን",
        Cue.WHO: "መን መነ እነመን መን_ኢዩ መን_እዩ",
        Cue.MANY: "ክንደይ ብጠቕላላ ብድምር ብጠቕላልኡ ክንደይ_ኮይነን ክንደይ_ኮይኖም ክንደይ_እየን",
        Cue.WHICH: "ኣየናይ ኣየነይቲ ኣየኖት ኣየኖቶም",
        Cue.CITY: "ምምሕዳር_ከተማ ምምሕዳር ርእሰ_ከተማ ከንቲባታት",
        Cue.DO: "እንታይ_ይግበር እንታይ_ይገብራ እንታይ_ይገብሩ እንታይ_ትገብር እንታይ_ተገይሩ እንታይ_ገይራ እንታይ_ገይረን እንታይ_ይሰርሓ እንታይ_ትሰርሕ",
        Cue.STEPS: "ብኸመይ_ክንፍርም ብኸመይ_ክትፍርም ብኸመይ_ንፍርም ክንፍርም_እንታይ ብኸመይ_ይፍርም ክፍርም_እንተደልዩ ክትፍርም_እንተደልያ ክንፍርም_ንደሊ ክፍርም_እደሊ "
        "ክንጽምበር_ንደሊ ንሕና'ውን_ክንፍርም",
        Cue.PLEDGE: "ኣዋጅ መግለጺ መግለጺኡ እዚ_ኣዋጅ እዚ_መግለጺ ሰነድ ስምምዕ",
        Cue.WHAT: "ብዛዕባ_እንታይ_እዩ ብዛዕባ_እንታይ እንታይ_ይብል እንታይ_እዩ እንታይ_ማለት_እዩ",
        Cue.POINT: "መብጽዓ መብጽዓታት መብጻዓ መብጻዓታት ቃልኪዳን ቃልኪዳናት ግዴታ ግዴታታት ቃል_ኪዳን",
        Cue.START: "ጀሚርዎ መን_ጀሚርዎ ጀሚሩ ተጀሚሩ ዝጀመሮ ጀሚሮሞ ሓሳብ_ናይ_መን ናይ_መን_ሓሳብ",
        Cue.WHEN: "መዓስ መዓስከ መዓስ_እዩ",
        Cue.SHOW: "ርኣየኒ ኣርእየኒ ኣርእዩኒ ሃበኒ ንገረኒ ስደደለይ",
        Cue.LIST: "ምሉእ_ዝርዝር ኩሉ_ዝርዝር",
        Cue.GREET: "ከመይ_ኣለኻ ከመይ_ኣለኺ ከመይ_ኣለኹም ሰላም_ከመይ ከመይ_ሓዲርካ ከመይ_ውዒልካ ከመይ_ቀኒኻ ሰላማት",
        Cue.THANK: "የቐንየለይ የቐንየልና የቐንየለይ_ሓወይ የመስግን አመስግን አመስግነካ ኣመስግነካ ኣመስግን",
        Cue.FILL: "እቶም እታ ድያ ድዩ ድየን ኣብዚ ኣብቲ እንድዩ ሓወይ ሓፍተይ ኣቦ ከ እወ ምእንቲ በጃኻ እባ ግን_ከ ብዛዕባ ነዚ ንሱ እንተደልዩ እንተደልያ ኣይፈረመትን "
        "ብስም ኩለን ኩሎም ነገር ኮይነን ንደሊ እደሊ ንሕና ንሕና'ውን ኮይኖም",
    },
    "om": {
        Cue.SIGN: "mallatteessiteettii mallatteessiteetti mallatteessanii mallatteessaniiruu mallatteesseera "
        "mallatteessiteerti mallatteessiteertii mallatteessite mallatteessitee hirmaattee hirmaatteettii hirmaateera "
        "hirmaattee_jirtii galmoofte galmoofteettii galmooftee makamte makamteettii makamtee makamaniiru "
        "tarree_keessa_jirti tarree_keessa_jirtii tarreerra galmee_keessa_jirti keessa_jirti keessa_jirtii "
        "mallattoo_keesse mallattoo_keessite fudhatte deeggarte miseensa makamti makamna mallatteesse_jirti "
        "fiirmaa_gooteettii fiirmaa_goote fiirmaa_gochuu mallatteessan",
        Cue.WHO: "eenyu eenyutu eenyufaa eenyuutu",
        Cue.MANY: "meeqa meeqatu walumaa_galatti walumaagalatti waliigala walitti",
        Cue.WHICH: "kamtu kamfaatu kamfaa isa_kam kam",
        Cue.CITY: "magaalota magaalonni magaalotni bulchiinsa bulchiinsi kantiibota aanaa",
        Cue.LEADER: "kantiibaa kantiibaan kantiibaan_keenya hoogganaa bulchaa",
        Cue.DO: "maal_godhama maaltu_hojjetame maaltu_godhame maal_hojjetti maal_hojjette maal_hojjeta maal_hojjetan "
        "maal_gooti maal_goote maal_godhan maal_godhu maal_godhaniiru maal_hojjetaa_jirti maaltu_hojjetamaa_jira "
        "maal_hojjetaa_jirtu tarkaanfii hojii_maalii",
        Cue.STEPS: "akkamitti_mallatteessina akkamitti_mallatteessuu akkamitti_makamna akkamitti_makamuu "
        "eessatti_mallatteessina akkamitti_hirmaanna mallatteessuu_barbaanna mallatteessuu_barbaada makamuu_barbaanna "
        "hirmaachuu_barbaanna nutis_mallatteessuu",
        Cue.OUR: "keenya magaalaan_keenya kantiibaan_keenya magaalaa_keenya kantiibaa_keenya",
        Cue.PLEDGE: "labsii labsiin labsiin_kun labsii_kana ibsi ibsa ibsi_kun ibsa_kana waliigaltee",
        Cue.WHAT: "waa'ee_maaliiti waa'ee_maalii maaliiti maal_jedha maal_jechuudha maal maaliidha",
        Cue.POINT: "waadaa waadaan waadaalee waada waadaawwan kutannoo waadaa_galan waadaa_maal_galan "
        "maal_waadaa_galan",
        Cue.START: "jalqabe jalqabame jalqabde jalqaban eenyutu_jalqabe hundeesse hundeeffame yaada_eenyuuti "
        "kan_jalqabe burqe eessaa_dhufe eessatti_jalqabame akkamitti_jalqabame eenyuun jalqabame_eenyuun "
        "eenyuun_jalqabame",
        Cue.SHOW: "natti_agarsiisi agarsiisi naaf_ergi naaf_kenni naaf_tarreessi tarreessi naaf_barreessi",
        Cue.LIST: "tarree_guutuu tarree_hunda tarreen_guutuun tarreeffama tarreeffama_guutuu",
        Cue.GREET: "akkam_jirta akkam_jirtu akkam_jirtan akkam_oolte akkam_oolteessan akkam_bulteessan attam asham "
        "nagaadhaa fayyaadhaa nagaa_jirtaa",
        Cue.THANK: "galatoomi_baay'ee galatoomaa galanni_keessan_guddaadha galata_argadhaa baay'ee_galatoomi",
        Cue.FILL: "jahan ja'an lamaan shanan maal_maal fa'i fa'a fa'aa hoo moo jirti jirta jirtii jiru garaa_garaa "
        "maaloo gargaarsi akkamitti kanaaf kana eessatti landaniin asallaa lammaffaan eenyufaatu nutis barbaanna "
        "maqaan maqaan_isaa isaa irratti keessatti waa'ee hunda",
    },
}
