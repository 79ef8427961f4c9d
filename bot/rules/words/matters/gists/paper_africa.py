"""Of the declaration, in Africa (`paper`)."""

from collections.abc import Mapping

PAPER_AFRICA: Mapping[str, Mapping[str, str]] = {
    "sw": {
        "paper": "tamko hati karatasi waraka azimio tangazo andiko barua ahadi",
        "declaration": "@ + inasema linasema unasema imeandikwa limeandikwa kumeandikwa yaliyomo maana muhtasari "
        "inahusu linahusu lengo kusudi kifupi / kifupi muhtasari + nini inahusu inasema linahusu",
        "origin": "wazo alibuni walibuni aliyebuni mwanzilishi alianzisha walianzisha aliyeanzisha + nani la_nani "
        "kina + hili hii hiki hilo lini tamko",
        "binding": "sheria kisheria faini adhabu mahakama mahakamani kushtaki kushtakiwa kesi + hii hili ni je "
        "meya akivunja asipotimiza akikiuka / kitatokea itatokea kinatokea itakuwaje inakuwaje + akivunja "
        "wakivunja asipotimiza asipofanya akikiuka wasipotimiza",
        "terms": "ada malipo kulipa bure gharama + mji kujiunga kusaini / mwisho lini + kujiunga kusaini",
    },
    "so": {
        "paper": "baaqa baaqan bayaanka bayaan warqadda warqaddan warqada dukumentiga dukumenti heshiiska",
        "declaration": "@ + qoran ku_qoran sheegaysaa leeyahay leedahay macnaha macnaheedu macnaheedu nuxurka "
        "ujeedada ku_saabsan ku_jira / si_kooban kooban + maxay saabsan sheeg",
        "origin": "fikrad* curiyay bilaabay hindisay keenay aasaasay + yaa kuma ayo ayaa + arrintan tan kan "
        "baaqan baaqa waxan fikraddan",
        "binding": "sharci sharciga ganaax ciqaab maxkamad maxkamadda + waa duqa ma haddii ku_xadgudbo / dhacaya "
        "dhaci + jebiyo fulin oofin",
        "terms": "lacag bilaash qarash khidmad + magaalada saxiixa ku_biirista biirista",
    },
    "am": {
        "paper": "መግለጫ መግለጫው መግለጫው* ወረቀት ወረቀቱ ሰነድ ሰነዱ ሰነዱ* ቃልኪዳን አዋጅ",
        "declaration": "@ + ይላል የሚለው ተጻፈ የተጻፈው ይዘት ይዘቱ ትርጉም አላማ አላማው ማጠቃለያ ይናገራል / በአጭሩ + ምን ምንድን ስለ",
        "origin": "ሀሳብ ሃሳብ ሀሳቡ የጀመረው ጀመረው ጀመረ ያመነጨው + ማን የማን ማነው",
        "binding": "ህግ በህግ ቅጣት ፍርድ መክሰስ + ይህ ከንቲባ ነው / ይሆናል ይፈጠራል + ቢያፈርስ ካልፈጸመ",
    },
    "om": {
        "paper": "ibsa labsii waraqaa galmee",
        "declaration": "@ + jedha barreeffame barreeffamee qabiyyee hiika kaayyoo",
        "origin": "yaada eegale jalqabe + eenyu kan_eenyu eenyutu",
    },
    "ha": {
        "paper": "sanarwa sanarwar takarda takardar takardan yarjejeniya yarjejeniyar alkawari alkawarin",
        "declaration": "@ + kunsa ƙunsa kunshi ƙunshi ce cewa rubuta rubuce ma_ana manufa manufar magana / "
        "takaice a_takaice + me magana",
        "origin": "tunani tunanin ra_ayi ra_ayin fara kirkiro ƙirƙiro + wa wanene waye wa_ya",
        "binding": "doka dokar tara hukunci kotu + wannan magajin idan / faru zai_faru + karya cika saba",
    },
    "yo": {
        "paper": "ìkéde ikede ìwé iwe àdéhùn adehun",
        "declaration": "@ + sọ kọ ninu nínú ìtumọ̀ itumo akoonu",
        "origin": "èrò ero ìmọ̀ràn bẹ̀rẹ̀ + ta ta_ni tani",
    },
    "ig": {
        "paper": "nkwupụta nkwuputa akwụkwọ akwukwo",
        "declaration": "@ + kwuru na_ekwu dere pụtara ọdịnaya",
        "origin": "echiche malitere bidoro + onye",
    },
    "zu": {
        "paper": "isimemezelo lesi_simemezelo iphepha leli_phepha idokhumenti",
        "declaration": "@ + sithini lithini kubhalweni kubhalwe isho usho okuqukethwe",
        "origin": "umbono umqondo waqala waqalisa + ubani kabani",
    },
    "rw": {
        "paper": "itangazo urupapuro inyandiko ibaruwa",
        "declaration": "@ + rivuga ruvuga ivuga ririmo rwanditsemo bisobanura",
        "origin": "igitekerezo watangije yatangije + nde",
    },
    "af": {
        "paper": "verklaring papier dokument belofte",
        "declaration": "@ + sê staan inhoud beteken gaan opsomming doel",
        "origin": "idee bedink uitgedink begin + wie wie_se",
        "binding": "wet boete straf hof gevolge + dit burgemeester",
    },
    "mg": {
        "paper": "fanambarana taratasy antontan_taratasy",
        "declaration": "@ + voasoratra milaza lazaina votoatiny dikany tanjona",
        "origin": "hevitra nanomboka namorona + iza an_iza",
    },
}
