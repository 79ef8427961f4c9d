"""Words for what sort of region a name is of, in the languages in which regions are called like their towns."""

SORTS = """
region regions province state county district governorate canton prefecture department division oblast voivodeship
région province département canton préfecture district gouvernorat wilaya
región provincia departamento estado distrito comarca
província estado distrito região regione provincia
kanton bundesland provinz bezirk landkreis kreis regierungsbezirk gouvernement bundesstaat
provincie regio gewest län länet region regionen fylke amt
województwo województwa województwie powiat powiatu okres kraj kraji okres oblast
okrug okrugu okruga oblast oblasti regija regiji region regionu regiona županija županiji
округ округу област области регион региону район районе область провинция провинции край крае воеводство
регіон регіоні регіону району районі провінція
rajon rajoni rajonin rajonit regjion regjioni regjionin regjionit qark qarku qarkun qarkut prefektura
judeţ județ județul regiunea
eyalet eyaleti eyaletinde ili il vilayet vilayeti bölgesi bölgesinde
läänin läänissä läänistä maakunnan maakunnassa maakunnasta megyében megyei megyéből megyék vármegyében
kraje kraji krajích okresu okrese okresie powiecie obvod obvodu provincijoje apskrities apskrityje apskritis
novads novada novadā maakonna maakonnas rajone rajoneve ilinde ilindeki ilinden eyaletindeki bölgesindeki
νομού νομό περιφέρεια νομός περιφέρεια περιφέρειας megye vármegye maakunta lääni
محافظة إقليم منطقة ولاية مقاطعة قضاء لواء جهة عمالة استان شهرستان صوبہ ضلع
राज्य प्रांत जिला ज़िला বিভাগ জেলা மாகாணம் மாவட்டம் පළාත දිස්ත්රික්කය
ویلایەتی هەرێمی پارێزگای پارێزگا ولايت ولایت ایالت صوبي صوبو ضلعي ወረዳ ክልል ዞን მხარე მხარის მხარეში մարզ մարզի
mkoa mkoani jimbo wilaya gobolka gobol degmada provinsi kabupaten lalawigan probinsya
""".split()
