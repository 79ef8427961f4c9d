"""What a municipality, a county or its offices call themselves, before or behind the name: "Pemkot", "City Council".

`BODIES` are words that may stand around a name, `JOINING` the little ones between them and the name; `BEGINNINGS` and
`ENDINGS` are for scripts without spaces. `OTHERS` are those of the bodies that need not be the city whose name they
bear: Paris Township lies in Michigan. By families of languages; a word of one may stand in another's line.
"""

BODIES = (
    # English, Welsh, Irish, Gaelic
    "municipality municipal council city town borough county district local metropolitan metro corporation "
    "government administration authority assembly commune office hall mayoralty township unitary "
    "state provincial province regional region prefecture governorate civic committee greater capital urban "
    "lga islamic shire ncdc cyngor dinas comhairle cathrach contae bhaile",
    # Romance languages, Basque
    "ville mairie commune municipalite metropole communaute urbaine agglomeration arrondissement prefecture "
    "departement conseil municipale communale departemental collectivite territoriale gouvernorat wilaya "
    "assemblee apc apw hotel ciudad municipio municipalidad ayuntamiento alcaldia intendencia gobierno "
    "ayto centro autonomo departamental distrito metropolitano metropolitana mayor concejo consejo cabildo diputacion "
    "gobernacion prefectura villa h honorable ilustre concello ajuntament ciutat udala udaletxea hiria prefeitura "
    "camara cidade governo junta freguesia concelho comune citta provincia regione giunta consiglio comunale "
    "amministrazione primaria municipiul municipiului orasul orasului comuna comunei judetul consiliul judetean "
    "municipiu oras kunsill lokali lakomin komin vil",
    # Germanic and Nordic languages
    "stadt stadtverwaltung stadtrat rathaus gemeinde gemeinderat landeshauptstadt hauptstadt hansestadt "
    "kreisstadt landesregierung marktgemeinde stadtgemeinde markt landkreis kreis bezirk bezirksamt magistrat "
    "burgermeisteramt universitatsstadt bundesstadt freie hanse kreisfreie verbandsgemeinde samtgemeinde kanton "
    "einwohnergemeinde oberburgermeister ortsgemeinde lutherstadt wissenschaftsstadt gemeente stad gemeentebestuur "
    "stadsbestuur gemeenteraad provincie hoofdstad munisipaliteit gemeng kommune kommunes kommun kommunen staden byrad "
    "kommunestyre kommunstyrelsen stadshus radhus regionen bykommune kaupstadur sveitarfelag",
    # Finnic and Baltic languages, Hungarian
    "kaupunki kaupungin kunta kunnan kaupunginhallitus kaupunginvaltuusto linn linna linnavalitsus linnavolikogu "
    "vald vallavalitsus dome domes pasvaldiba novads novada pilseta pilsetas valstspilseta miesto miestas "
    "savivaldybe savivaldybes administracija taryba rajono varos varosa varosi onkormanyzat onkormanyzata megyei "
    "jogu polgarmesteri hivatal fovaros nagykozseg kozseg",
    # Slavic languages
    "miasto miasta m st urzad gmina gminy miejski miejska rada powiat stoleczne starostwo mesto mesta statutarni "
    "magistrat mestsky obecni urad obec hlavni hlavne hlavniho hlavneho mestska cast grad grada opstina opcina opstine "
    "opcine gradska gradsko uprava skupstina vijece zupanija obcina obcine mestna општина општине град града градска "
    "скупштина управа градот општината община столична кметство город города мэрия мэрии администрация "
    "администрации муниципалитет муниципальное образование городской городского округ округа городская дума "
    "горсовет мэрыя мэрыі выканкам район района совет исполком горисполком місто міста міська міської рада ради "
    "мерія громада територіальна виконком горад гарвыканкам",
    # Albanian, Greek, the Caucasus, Turkic languages, Mongolian, Tajik
    "komuna komunes bashkia bashkise qarku qyteti qytetit keshilli bashkiak δημος δημου δημαρχειο περιφερεια "
    "κοινοτητα მერია ქალაქ ქალაქის ქალაქი მუნიციპალიტეტი მუნიციპალიტეტის საკრებულო քաղաքապետարան քաղաքապետարանը "
    "քաղաք համայնք belediyesi belediye buyuksehir bld bel buyuksehri baskanligi ilcesi valiligi sehri "
    "kaymakamligi kenti seher icra hakimiyyeti belediyyesi seheri rayonu shahar shahri hokimligi hokimiyati "
    "tumani akimat қаласы қаласының әкімдігі ауданы қалалық шаары шаарынын мэриясы шаардык шаҳри шаҳр хот хотын дүүрэг "
    "нийслэл",
    # Arabic, Hebrew, Persian, Urdu, Pashto, Kurdish
    "لواء لمدينة لبلدية المجلس الكبرى "
    "بلدية مدينة محافظة ولاية أمانة عمدية مجلس بلدي البلدي محلي المحلي العاصمة منطقة جماعة الجماعة الحضرية عمالة "
    "إقليم دائرة قضاء ناحية اتحاد بلديات حكومة إمارة عيريت עיריית עירית מועצה מקומית אזורית העיר עיר רשות شهرداری "
    "کلانشهر شهر استانداری فرمانداری استان شورای اسلامی شهرستان بلدیہ میونسپل میونسپلٹی کارپوریشن میٹروپولیٹن ضلع "
    "ضلعی شہر ٹاؤن کمیٹی تحصیل کونسل ښاروالۍ ښاروالي ښار ولایت شارەوانی شاری پارێزگای sharedariya saredariya "
    "bajare",
    # South Asia
    "ghmc bbmp bmc pmc kmc gvmc "
    "nagar nigam palika mahanagar mahanagarpalika nagarpalika parishad panchayat zila pourashava pouroshova "
    "paurasabha upazila नगर निगम महानगर पालिका महानगरपालिका नगरपालिका परिषद पंचायत जिला उपमहानगरपालिका गाउँपालिका "
    "शहर मनपा সিটি কর্পোরেশন করপোরেশন পৌরসভা উপজেলা জেলা পরিষদ শহর পৌৰ নিগম পৌৰসভা மாநகராட்சி நகராட்சி பேரூராட்சி "
    "மாநகர நகர சபை மாவட்டம் நகரம் నగరపాలక సంస్థ మహానగర పురపాలక సంఘం మున్సిపాలిటీ కార్పొరేషన్ మున్సిపల్ గ్రేటర్ "
    "ಮಹಾನಗರ ಪಾಲಿಕೆ ನಗರಸಭೆ ಪುರಸಭೆ നഗരസഭ കോർപ്പറേഷൻ മുനിസിപ്പാലിറ്റി મહાનગરપાલિકા નગરપાલિકા મહાનગર પાલિકા ਨਗਰ ਨਿਗਮ "
    "ਕੌਂਸਲ ମହାନଗର ନିଗମ මහ නගර සභාව මහනගර ප්‍රාදේශීය",
    # South-East Asia
    "kota kabupaten pemerintah pemkot pemkab pemprov provinsi majlis bandaraya perbandaran daerah dewan "
    "bandar raya kotamadya kecamatan lungsod lungsodang pamahalaan pamahalaang bayan munisipyo munisipalidad "
    "dakbayan siyudad uy ban nhan dan thanh pho tinh quan huyen thi xa ubnd tp hoi dong",
    # Africa
    "jiji mji halmashauri manispaa baraza serikali kaunti wilaya mkoa ከተማ አስተዳደር ከንቲባ ማዘጋጃ ቤት ምምሕዳር bulchiinsa "
    "magaalaa magaalada degmada dowladda hoose golaha deegaanka gobolka birnin garin karamar hukumar ilu ijoba "
    "obodo umasipala idolobha dolobha isixeko masepala toropo motse umujyi akarere ekibuga mzinda khonsolo boma "
    "guta kanzuru kaominina renivohitra tanana dekk meeri",
)
OTHERS = (
    "county township borough district state provincial province regional region prefecture governorate greater metro "
    "lga contae departement arrondissement departemental communaute agglomeration collectivite gouvernorat wilaya "
    "distrito provincia diputacion gobernacion prefectura departamental junta freguesia concelho regione judetul "
    "judetean landkreis kreis bezirk bezirksamt kanton landesregierung verbandsgemeinde samtgemeinde provincie "
    "regionen vald novads novada rajono megyei powiat starostwo zupanija округ округа район района περιφερεια qarku "
    "ilcesi valiligi kaymakamligi rayonu tumani ауданы محافظة ولاية لواء إمارة عمالة إقليم منطقة دائرة قضاء ناحية "
    "اتحاد بلديات حكومة استانداری استان شهرستان فرمانداری ضلع ضلعی تحصیل ولایت پارێزگای zila upazila जिला উপজেলা জেলা "
    "மாவட்டம் kabupaten pemkab provinsi pemprov kecamatan daerah tinh quan huyen thi kaunti mkoa degmada "
    "gobolka akarere"
)
JOINING = (
    "of the and for de la le les los las el du des d l di del della dei da do dos das den der van von vom zu und "
    "ya wa za cha ng sa na ni e te u y v w o s sr lase wase ka ye ο του της των των τησ του τησ των и у"
)
SIDES = "north south east west central উত্তর দক্ষিণ uttar dakshin"  # halves of one city: Dhaka North City Corporation
# "_" is a blank here.
BEGINNINGS = (
    "london_borough_of_ royal_borough_of_ "
    "เทศบาลนคร เทศบาลเมือง เทศบาลตำบล เทศบาล องค์การบริหารส่วนจังหวัด จังหวัด ເທດສະບານ ນະຄອນຫຼວງ សាលាក្រុង សាលារាជធានី"
)
ENDINGS = (
    "市人民政府 市政府 市政廳 市役所 市厅 "
    "县人民政府 县政府 區公所 区役所 町役場 村役場 都庁 府庁 県庁 道庁 市議會 市議会 "
    "특별시청 광역시청 특별자치시청 시청 구청 군청 도청 시의회 မြို့တော်စည်ပင်သာယာ မြို့တော် မြို့နယ် မြို့"
)
