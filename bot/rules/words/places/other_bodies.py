"""Words that make another body of a city's name: Peshawar District, la provincia di Medellín, محافظة صيدا.

`BEFORE` stand before the name, with or without "of", and `BEHIND` behind it: what is called so lies around the city.
`INSIDE` end the name of a part that stands before its city: Gulshan-e-Iqbal Town, Karachi.
"""

BEFORE = frozenset(
    # The West
    "district districts province provinces governorate prefecture region diocese archdiocese deanery "
    "département province préfecture sous-préfecture région canton comté diocèse archidiocèse "
    "provincia provincias departamento comarca condado región diócesis arquidiócesis conurbación "
    "província diocese arquidiocese região "
    "provincia regione distretto diocesi arcidiocesi circondario "
    "provinz regierungsbezirk bistum erzbistum provincie regio gewest bisdom länet fylket "
    "județul judeţul raionul regiunea "
    "województwo województwie diecezja archidiecezja aglomeracja okresie okrug okrugu oblast oblasti "
    "županija županiji regija regiji rejon rejonie "
    "область области провинция провинции округ округе епархия епархии окръг окръга област районът районе "
    "област округ управни повіт повіті область області провінція "
    "νομός νομού νομό περιφέρεια επαρχία επαρχίας "
    "eurométropole eurometropole métropole metropole metropolitana metropolitano agglomération agglomeration agglo "
    "aglomeración aglomeracji "
    # Arabic, Persian, Urdu, Pashto, Kurdish
    "محافظة قضاء لواء إقليم ولاية مقاطعة عمالة متصرفية أبرشية مطرانية استان شهرستان فرمانداری ضلع ضلعے "
    "صوبہ صوبے ڈویژن تحصیل ولایت ولسوالي پارێزگای قەزای parêzgeha navçeya "
    # South-East Asia, Africa
    "kabupaten provinsi keresidenan lalawigan probinsya tỉnh huyện daerah จังหวัด อำเภอ "
    "wilaya mkoa jimbo kaunti gobolka ihoreere akarere intara disitulikiti".split()
)
BEHIND = frozenset(
    "eurométropole eurometropole métropole metropole district districts province provinces governorate prefecture "
    "region oblast voivodeship tehsil taluk taluka "
    "subdistrict diocese archdiocese agglomeration "
    "län läns fylke megye megyében vármegye járás maakunta maakunnassa lääni maakond apskritis apskrityje "
    "ilçesi ilçesinde ilçe eyaleti vilayeti rayonu rayonunda tumani viloyati ауданы облысы облусу району "
    "область области районы өлкәсе "
    "जिला जिले ज़िला ज़िले जिल्हा जिल्ह्यात प्रांत প্রদেশ জেলা জেলার জেলায় জিলা જિલ્લો જિલ્લા જિલ્લામાં ਜ਼ਿਲ੍ਹਾ "
    "ਜ਼ਿਲ੍ਹੇ ଜିଲ୍ଲା "
    "జిల్లా జిల్లాలో ಜಿಲ್ಲೆ ಜಿಲ್ಲೆಯಲ್ಲಿ ജില്ല ജില്ലയിൽ மாவட்டம் மாவட்டத்தில் දිස්ත්‍රික්කය දිස්ත්‍රික්කයේ "
    "ضلع ضلعے ضلعی صوبہ ڈویژن تحصیل ضلعو ولایت "
    "რაიონი მხარე մարզ аймаг дүүрэг zilla jilla jila zila".split()
)
QUARTER = frozenset(  # before the name of one, which may be a city's: barrio París
    "barrio barrios urbanización bairro quartier rione frazione barangay brgy dzielnica dzielnicy osiedle osiedlu "
    "stadtteil stadtviertel ortsteil vorort wijk deelgemeente bydel bydelen lagjja lagjen lagja حي حارة محله محلہ "
    "kelurahan "
    "kecamatan naselje naselju naselja насеље насељу квартал кварталі мікрорайон микрорайон čtvrť čtvrti συνοικία شهرک "
    "cartierul cartier stadsdelen xóm".split()
)
QUARTER_BEHIND = frozenset(
    "kaupunginosa kaupunginosan kaupunginosassa lähiö lähiön stadsdel stadsdelen mahallesi mahallesinde mahalle semti "
    "məhəlləsi mahallasi mikrorayonu neighbourhood neighborhood barangay मोहल्ला मोहल्ले محلہ محلے মহল্লা linnaosa "
    "linnaosas városrész városnegyed".split()
)
INSIDE = frozenset("town borough ward tehsil tahsil taluka suburb quarter neighbourhood neighborhood township".split())
# A municipality whose title has one of the first on the one side of the name and one of the second on the other.
GREATER = frozenset("greater metropolitan الكبرى كبرى grand gran grande groot große".split())
MUNICIPAL = frozenset(
    "municipality municipal council city corporation authority بلدية أمانة مجلس لبلدية وبلدية البلدية بلديه "
    "municipalité mairie municipio alcaldía municipalidad ayuntamiento prefeitura comune".split()
)
