"""In Hindi, Marathi and Nepali, and Hindi in Latin letters."""

from collections.abc import Mapping

HINDI: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "hi": "=स्रोत =सोर्स स्रोत_क्या सोर्स_क्या कहाँ_से_पता_चला कहां_से_पता_चला तुम्हें_कैसे_पता तुमको_कैसे_पता "
        "आपको_कैसे_पता =कैसे_पता यह_सच_है ये_सच_है सच_है_क्या =सच =सच_में =पक्का =सचमुच क्या_यह_आधिकारिक ये_आधिकारिक "
        "सरकारी_है_क्या ये_सरकारी भरोसे_लायक विश्वसनीय_है ये_फर्जी फ़र्ज़ी_तो_नहीं झूठ_तो_नहीं झूठ_बोल_रहे",
        "hi-Latn": "=source source_kya source_batao kahan_se_pata kaha_se_pata kaise_pata_tumhe tumhe_kaise_pata "
        "tumko_kaise_pata aapko_kaise_pata =kaise_pata sach_hai_kya sach_h_kya ye_sach_hai ye_sach_h =sach =sach_me "
        "=sach_mein =sachi =pakka =pakki_baat =seriously ye_official official_hai_kya official_h_kya kab_update "
        "fake_to_nahi fake_hai_kya fake_h_kya ye_fake jhooth_bol jhuth_bol kitna_sahi",
        "mr": "=स्रोत स्रोत_काय स्रोत_कोणता तुला_कसं_माहीत तुम्हाला_कसं_माहीत हे_खरं_आहे खरं_आहे_का =खरंच =नक्की "
        "हे_अधिकृत अधिकृत_आहे_का खोटं_बोलतोस",
        "ne": "=स्रोत स्रोत_के कसरी_थाहा तिमीलाई_कसरी_थाहा साँच्चै_हो यो_साँचो =साँच्चै =पक्का यो_आधिकारिक आधिकारिक_हो झूट_बोल",
    },
    "network": {
        "hi": "स्ट्रॉन्ग_सिटीज़ स्ट्रांग_सिटीज स्ट्रॉन्ग_सिटीज_नेटवर्क मज़बूत_शहरों_का_नेटवर्क ये_नेटवर्क यह_नेटवर्क ये_संस्था_क्या यह_संस्था_क्या",
        "hi-Latn": "strong_cities_kya strong_cities_network_kya ye_network kaunsa_network konsa_network",
        "mr": "स्ट्राँग_सिटीज स्ट्रॉंग_सिटीज ही_संस्था हे_नेटवर्क",
        "ne": "स्ट्रङ_सिटिज यो_नेटवर्क यो_संस्था_के यो_सञ्जाल",
    },
    "languages": {
        "mr": "मराठी_येते मराठी_येतं मराठी_कळते मराठी_समजते मराठीत_बोल मराठीत_सांग मराठीत_उत्तर हिंदी_येते "
        "कोणत्या_भाषा किती_भाषा भाषा_बदल =मराठी =मराठीत तुला_मराठी",
        "ne": "नेपाली_आउँछ नेपाली_बुझ्छौ नेपाली_जान्दछौ नेपालीमा_भन नेपालीमा_जवाफ कुन_भाषा कति_भाषा भाषा_फेर =नेपाली =नेपालीमा",
    },
    "latest": {
        "hi": "=नया_कौन =सबसे_नया =सबसे_ताज़ा =नया_क्या_है =कोई_नया पहला_शहर_कौन सबसे_नया_शहर नए_शहर_कौन "
        "नया_कौन_जुड़ा नया_कौन_आया",
        "hi-Latn": "kaun_kaun_add =naya_kaun =sabse_naya =koi_naya =naya_kya_hai hal_hi_me haal_hi_me haal_hi_mein "
        "sabse_aakhir sabse_akhir aakhri_city akhri_sheher pehla_shahar naya_kaun_juda naya_kon naya_kaun "
        "naye_sheher naye_shehar latest_kaun latest_kon latest_city",
        "mr": "=नवीन_कोण =सर्वात_नवीन सगळ्यात_शेवटी पहिलं_शहर शेवटचं_शहर नवीन_कोण_आलं",
        "ne": "=नयाँ_को =सबैभन्दा_नयाँ पछिल्लो_सहर पछिल्लो_शहर",
    },
    "order": {
        "hi": "सबसे_बड़ा_शहर सबसे_बड़े_शहर सबसे_छोटा_शहर सबसे_छोटी_जगह कौन_सी_राजधानी कितनी_राजधानियां "
        "कौन_कौन_सी_राजधानी महिला_मेयर महिला_महापौर कितनी_महिलाएं कितनी_महिला आबादी_के_हिसाब वर्णमाला_के_क्रम "
        "क्रम_से_लगा",
        "hi-Latn": "sabse_bada_sheher sabse_bada_shahar sabse_bada_city sabse_badi_city sabse_chota sabse_chhota "
        "sabse_choti_city kitni_capital kaunsi_capital konsi_capital mahila_mayor lady_mayor kitni_mahila "
        "kitni_auraten kitni_ladies population_ke_hisab alphabetical_order",
        "mr": "सर्वात_मोठं_शहर सर्वात_मोठे_शहर सगळ्यात_मोठं सर्वात_लहान_शहर सगळ्यात_छोटं महिला_महापौर किती_राजधान्या "
        "किती_महिला लोकसंख्येनुसार",
        "ne": "सबैभन्दा_ठूलो_सहर सबैभन्दा_ठूलो_शहर सबैभन्दा_सानो_सहर कति_राजधानी महिला_मेयर महिला_प्रमुख कति_महिला जनसंख्या_अनुसार",
    },
    "nearby": {
        "hi": "=मेरे_पास =आसपास =नज़दीक मेरे_आसपास मेरे_आस_पास हमारे_आसपास हमारे_आस_पास मेरे_नज़दीक मेरे_करीब "
        "हमारे_नज़दीक सबसे_नज़दीक सबसे_करीब सबसे_पास_वाला यहाँ_आसपास यहां_आसपास पास_में_कौन मेरे_इलाके हमारे_इलाके "
        "मेरे_राज्य हमारे_राज्य मेरे_देश नज़दीकी_शहर पास_का_शहर",
        "hi-Latn": "=mere_paas =aas_paas =aaspaas =nazdeek mere_aas_paas mere_aaspaas mere_nazdeek mere_najdik "
        "mere_kareeb sabse_nazdeek sabse_najdik sabse_paas_wala sabse_kareeb paas_me_kaun paas_me_kon "
        "humare_aas_paas hamare_aas_paas yahan_aas_paas mere_area apne_area mere_ilake mere_state apne_state "
        "mere_desh nearest_city nearest_kaun",
        "mr": "=माझ्याजवळ =जवळपास माझ्या_जवळ माझ्याजवळ_कोणतं माझ्या_गावाजवळ आमच्या_गावाजवळ माझ्या_शहराजवळ "
        "माझ्या_घराजवळ माझ्या_जवळपास आमच्या_जवळ आमच्याजवळ सर्वात_जवळ सगळ्यात_जवळ इथे_जवळपास माझ्या_भागात "
        "आमच्या_भागात माझ्या_राज्यात जवळचं_शहर",
        "ne": "=नजिक =मेरो_नजिक मेरो_वरिपरि हाम्रो_नजिक हाम्रो_वरिपरि सबैभन्दा_नजिक यहाँ_वरपर यता_वरपर "
        "मेरो_ठाउँ_नजिक हाम्रो_क्षेत्र नजिकको_सहर नजिकको_शहर",
    },
    "file": {
        "hi": "पीडीएफ एक्सेल =फ़ाइल =डाउनलोड डाउनलोड_कर प्रिंट_निकाल ईमेल_कर_दो",
        "hi-Latn": "pdf_me pdf_mein pdf_milegi pdf_chahiye pdf_bhejo pdf_de excel_me excel_mein excel_sheet file_me "
        "download_kaise download_karna download_kar print_nikal print_karna",
        "mr": "पीडीएफ एक्सेल =डाउनलोड डाउनलोड_कर प्रिंट_काढ",
        "ne": "पीडीएफ एक्सेल =डाउनलोड डाउनलोड_गर्न प्रिन्ट_गर्न",
    },
    "examples": {
        "hi": "=उदाहरण =मिसाल =उदाहरण_दो =उदाहरण_दीजिए कुछ_उदाहरण कोई_उदाहरण उदाहरण_बताओ उदाहरण_बताइए उदाहरण_दिखाओ "
        "उदाहरण_के_तौर शहर_असल_में_क्या शहर_क्या_करते_हैं शहर_क्या_कर_रहे_हैं",
        "hi-Latn": "=udaharan =udahran =example =misal kuch_example koi_example example_do example_batao "
        "example_dikhao example_dedo udaharan_do udaharan_batao misal_do actual_me_kya_karte sheher_kya_karte",
        "mr": "=उदाहरण =उदाहरणे उदाहरण_दे उदाहरण_द्या उदाहरणं_द्या उदाहरण_सांग काही_उदाहरण एखादं_उदाहरण शहरं_नक्की_काय_करतात",
        "ne": "=उदाहरण उदाहरण_देऊ उदाहरण_दिनुस् उदाहरण_दिनु केही_उदाहरण कुनै_उदाहरण सहरहरूले_के_गर्छन् शहरहरूले_के_गर्छन्",
    },
    "people": {
        "hi": "=संपर्क =फ़ोन_नंबर =ईमेल संपर्क_कैसे किससे_संपर्क किससे_बात फ़ोन_नंबर_दो ईमेल_आईडी आपका_नंबर "
        "कोई_इंसान इंसान_से_बात किसी_आदमी_से_बात किसी_से_बात_करनी पत्रकार_हूँ पत्रकार_हूं मीडिया_से_हूँ "
        "मीडिया_संपर्क प्रेस_से_हूँ",
        "hi-Latn": "=contact contact_kaise contact_number contact_karna kisse_contact kisse_baat kis_se_baat "
        "phone_number email_id aapka_number insaan_se_baat insan_se_baat kisi_insaan kisi_se_baat_karni patrakar_hu "
        "patrakar_hoon reporter_hu journalist_hu media_se_hu press_se_hu",
        "mr": "=संपर्क संपर्क_कसा संपर्क_कोणाशी कोणाशी_संपर्क कोणाशी_बोल फोन_नंबर ईमेल_आयडी माणसाशी_बोल पत्रकार_आहे मी_पत्रकार",
        "ne": "=सम्पर्क सम्पर्क_कसरी कसलाई_सम्पर्क कोसँग_कुरा कसँग_कुरा फोन_नम्बर इमेल_ठेगाना मान्छेसँग_कुरा पत्रकार_हुँ म_पत्रकार",
    },
    "menu": {
        "hi": "=मेनू =फिर_से_शुरू =शुरू_से =शुरुआत_से =दोबारा_शुरू =शुरू_करो =नए_सिरे_से =मुख्य_मेनू फिर_से_शुरू_कर शुरू_से_शुरू",
        "hi-Latn": "=menu =phir_se_shuru =fir_se_shuru =shuru_se =shuru_karo =dobara_shuru =chalo_shuru fir_se_start "
        "phir_se_start start_se_shuru",
        "mr": "=मेनू =पुन्हा_सुरू =पुन्हा_सुरु =सुरुवातीपासून =पहिल्यापासून पुन्हा_सुरुवात",
        "ne": "=मेनु =सुरुबाट =फेरि_सुरु =सुरु_गर =फेरि_सुरु_गर्नुस् सुरुदेखि_गर",
    },
    "lost": {
        "hi": "=क्या =मतलब =समझ_नहीं_आया =समझा_नहीं =नहीं_समझा =नहीं_समझी समझ_नहीं_आ समझ_नहीं_आ_रहा कुछ_समझ_नहीं "
        "क्या_पूछूँ क्या_पूछूं क्या_पूछना_है क्या_लिखूँ क्या_लिखूं क्या_लिखना_है कैसे_इस्तेमाल कैसे_काम_करता "
        "तुम_क्या_कर_सकते आप_क्या_कर_सकते ये_कैसे_चलता",
        "hi-Latn": "=kya =matlab =samjha_nahi =nahi_samjha =samajh_nahi_aaya =samaj_nahi_aaya =kya_matlab "
        "kuch_samajh_nahi samajh_nahi_aa samajh_nahi_aa_raha samajh_nahi_aa_rha samajh_nhi_aa_raha kuch_samaj_nahi "
        "kuch_samjh_nahi kya_puchu kya_poochu kya_puchhu kya_puchna kya_likhu kya_likhna kaise_use_karu "
        "kaise_use_karna kaise_chalta kaise_kaam_karta tum_kya_kar_sakte aap_kya_kar_sakte tu_kya_kar_sakta",
        "mr": "=काय =समजलं_नाही =कळलं_नाही =म्हणजे =म्हणजे_काय काही_कळत_नाही काही_समजत_नाही काय_विचारू काय_लिहू "
        "कसं_वापरायचं कसे_वापरायचे तू_काय_करू_शकतोस",
        "ne": "=के =बुझिन =बुझिनँ =बुझिएन =मतलब केही_बुझिन केही_बुझिएन के_सोधूँ के_सोध्ने के_लेख्ने कसरी_चलाउने "
        "कसरी_प्रयोग_गर्ने के_के_गर्न_सक्छौ",
    },
    "nod": {
        "hi": "=ठीक =ठीक_है =अच्छा =हाँ =हां =जी =जी_हाँ =नहीं =ना =ओके =ओह =समझ_गया =समझ_गई =बढ़िया =सही =सही_है "
        "=वाह =हम्म =कोई_बात_नहीं =रहने_दो =हाँ_जी",
        "hi-Latn": "=thik =theek =thik_hai =theek_hai =thik_h =tik_hai =acha =accha =achha =haan =ha =han =ji "
        "=ji_haan =nahi =nhi =nahin =samajh_gaya =samajh_gayi =samjha =badhiya =badiya =sahi =sahi_hai =sahi_h =wah "
        "=koi_baat_nahi =rehne_do =chalo_thik =haan_ji =acha_thik_hai",
        "mr": "=ठीक =ठीक_आहे =बरं =हो =होय =नाही =समजलं =कळलं =छान =मस्त =असू_दे =राहू_दे",
        "ne": "=ठीक =ठीकै =ठीक_छ =हुन्छ =हो =होइन =अँ =बुझें =बुझे =राम्रो =ए =ए_हो =भो",
    },
    "origin": {
        "hi": "किसने_लिखा किसने_लिखी किसने_बनाया_इसे इसे_किसने_बनाया किसका_विचार दिमाग_की_उपज किसके_दिमाग "
        "कब_लिखा_गया कब_बना_ये किस_साल_की कौन_से_साल न्यूयॉर्क_ही_क्यों न्यूयॉर्क_क्यों पीछे_कौन_है पीछे_कौन_लोग "
        "किसकी_पहल इसका_इतिहास कहाँ_साइन_हुआ कहाँ_हस्ताक्षर_हुए",
        "hi-Latn": "kisne_likha kisne_banaya_ise ise_kisne_banaya isko_kisne_banaya kiska_idea kiske_dimag "
        "dimag_ki_upaj kab_likha_gaya kab_bana_ye kis_saal_ka kis_saal_me new_york_kyu new_york_kyun piche_kaun "
        "peeche_kaun kiski_pehal iska_itihas",
        "mr": "कोणी_लिहिलं कोणी_लिहिले कोणाची_कल्पना कोणाच्या_डोक्यातून कोणाच्या_डोक्यात कोणाचं_डोकं यामागे_कोण "
        "ह्यामागे_कोण कोणी_काढलं_हे कधी_लिहिलं कोणत्या_साली कोणत्या_वर्षी कधीचं_आहे न्यूयॉर्कच_का इतिहास_काय",
        "ne": "कसले_लेख्यो कसले_लेखेको कसको_विचार कसको_आइडिया कसको_दिमाग यसको_पछाडि_को कुन_सालमा कुन_साल "
        "कहिले_लेखिएको न्युयोर्क_किन किन_न्युयोर्क इतिहास_के",
    },
    "declaration": {
        "hi": "=सारांश =संक्षेप_में इसमें_क्या_लिखा इसमें_लिखा_क्या इसमें_है_क्या क्या_लिखा_है_इसमें किस_बारे_में_है "
        "इसका_मकसद इसका_मक़सद मकसद_क्या इसका_उद्देश्य उद्देश्य_क्या क्या_वादा_किया क्या_क्या_वादे किस_चीज़_पर_साइन "
        "किस_चीज_पर_साइन किस_पर_दस्तखत क्या_साइन_किया_है पूरा_मजमून पूरा_टेक्स्ट इससे_क्या_फ़ायदा इससे_फायदा_क्या "
        "इसका_फायदा",
        "hi-Latn": "=summary isme_kya_likha isme_likha_kya kya_likha_hai_isme isme_hai_kya kis_bare_me_hai "
        "kis_baare_me iska_maksad maksad_kya iska_matlab_kya kya_vada_kiya kya_wada_kiya kya_promise_kiya "
        "kya_kya_vade kis_cheez_pe_sign kis_chij_pe_sign kis_cheez_par_sign kya_sign_kiya_hai short_me_batao "
        "short_mein_batao iska_fayda isse_kya_fayda isse_fayda_kya pura_text",
        "mr": "=सारांश =थोडक्यात यात_काय_लिहिलं यात_काय_आहे_नेमकं कशाबद्दल_आहे कशाबद्दल_आहे_हे हे_कशाबद्दल हेतू_काय "
        "उद्देश_काय कशावर_सही काय_वचन_दिलं थोडक्यात_सांग फायदा_काय_याचा याचा_फायदा",
        "ne": "=सारांश =छोटकरीमा यसमा_के_लेखिएको यसमा_लेखेको_के यो_के_बारेमा के_बारेमा_हो उद्देश्य_के यसको_उद्देश्य "
        "केमा_सही के_वाचा के_प्रतिज्ञा यसले_के_फाइदा यसको_फाइदा छोटकरीमा_भन",
    },
    "steps": {
        "hi": "=प्रक्रिया प्रक्रिया_क्या क्या_प्रक्रिया कौन_से_कागज़ कौन_से_कागज कौन_से_दस्तावेज़ क्या_दस्तावेज़ "
        "कितना_समय_लगेगा कितना_टाइम_लगेगा कौन_साइन_कर_सकता कौन_हस्ताक्षर_कर_सकता क्या_मैं_साइन_कर_सकता "
        "क्या_मैं_साइन_कर_सकती मैं_मेयर_हूँ मैं_मेयर_हूं मेयर_ऑफिस_में_काम मेयर_कार्यालय_से जुड़ना_चाहती_हैं "
        "जुड़ना_चाहते_हैं जुड़ना_चाहता_है हमें_भी_जोड़ो हमारा_शहर_जोड़ो हमारे_शहर_को_जोड़ो हमारा_नाम_जोड़ो",
        "hi-Latn": "=process process_kya kya_process konse_document kaunse_document kya_document kitna_time_lagega "
        "kitna_samay_lagega kaun_sign_kar_sakta kon_sign_kar_sakta main_sign_kar_sakta kya_main_sign main_mayor_hu "
        "mayor_office_me_kaam mayor_office_se judna_chahte judna_chahta judna_chahti hume_bhi_jodo "
        "hamara_sheher_jodo humara_sheher_add apna_sheher_add",
        "mr": "=प्रक्रिया प्रक्रिया_काय कोणती_कागदपत्रं कोणती_कागदपत्रे किती_वेळ_लागेल कोण_सही_करू_शकतं "
        "मी_महापौर_आहे सामील_व्हायचं_आहे सामील_व्हायचंय आमचं_शहर_घाला आमचं_नाव_घाला",
        "ne": "=प्रक्रिया प्रक्रिया_के के_प्रक्रिया के_कागजात कुन_कागजात कति_समय_लाग्छ कसले_सही_गर्न_सक्छ म_मेयर_हुँ "
        "सहभागी_हुन_चाहन्छौं जोडिन_चाहन्छौं हाम्रो_नाम_थप",
    },
    "elsewhere": {
        "hi": "जलवायु_परिवर्तन =जलवायु पर्यावरण_पर पर्यावरण_के_लिए बेरोज़गारी समलैंगिक ट्रांसजेंडर विकलांग दिव्यांग "
        "नशा_मुक्ति नशे_के_खिलाफ बुज़ुर्गों बुजुर्गों_के_लिए कैदियों कुत्तों_के_लिए",
        "hi-Latn": "jalvayu_parivartan climate_change paryavaran_ke pollution_pe pollution_ke lgbt viklang divyang "
        "nashe_ke bujurgon buzurgon bhrashtachar corruption_pe corruption_ke",
        "mr": "हवामान_बदल समलैंगिक अपंगांसाठी दिव्यांगांसाठी ज्येष्ठ_नागरिक",
        "ne": "जलवायु_परिवर्तन समलिंगी अपाङ्गता वृद्धवृद्धा",
    },
}
