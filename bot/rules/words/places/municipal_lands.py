"""In which countries a municipality calls itself so: an ajuntament is in Spain or Andorra, whatever Valencia is larger.

Only for the order of what is offered to whoever fills in a form. A word that half the world uses is not here.
"""

from bot.rules.spelling.folding import fold

_LANDS = (
    "ES AD: ajuntament; ES: concello udala udaletxea cabildo diputacion; ES MX DO: ayuntamiento ayto; "
    "CO VE MX SV PA NI HN BO: alcaldia; AR CL PE GT CR PY HN BO EC: municipalidad; UY PY: intendencia; "
    "EC: gad; CL: ilustre; AR PE CO BO: gobernacion; PT BR AO MZ CV ST TL: camara concelho; PT: freguesia junta; "
    "BR: prefeitura; MZ: conselho; IT CH SM: comune; IT: provincia; "
    "FR BE LU CH SN CI ML BF NE TG BJ CM GA CG CD CF TD GN MG HT TN DZ MA KM DJ RE GP MQ GF BI RW: mairie commune; "
    "FR BE CH CA SN CI ML BF NE TG BJ CM GA CG CD GN HT: ville; DZ: apc apw; "
    "DE AT CH LI LU: stadt stadtverwaltung gemeinde magistrat landeshauptstadt rathaus stadtrat; DE: landkreis; "
    "AT: marktgemeinde stadtgemeinde; NL BE: gemeente stad gemeentebestuur; ZA NA: munisipaliteit; "
    "NO DK: kommune bykommune; SE FI: kommun stad; FI: kaupunki kunta kaupungin; EE: linn linnavalitsus vald; "
    "LV: dome pasvaldiba novads; LT: savivaldybe miesto; HU: onkormanyzat onkormanyzata varos; "
    "PL: urzad gmina miasto miejski; CZ SK: mesto mesta obec magistrat urad; "
    "RO MD: primaria municipiul orasul comuna; HR RS BA ME: grad opcina opstina; SI: obcina; "
    "BG MK: община општина; RS ME BA: град општина; AL XK MK: bashkia komuna; GR CY: δημος δημου; "
    "TR CY: belediyesi belediye buyuksehir kaymakamligi; AZ: icra seher; UZ: hokimligi hokimiyati; "
    "KZ: әкімдігі акимат; UA: рада міська громада; RU BY KZ KG: администрация горсовет исполком; "
    "IR AF: شهرداری فرمانداری; PK: ٹاؤن ضلع تحصیل; IN NP: nagar nigam palika निगम पालिका नगरपालिका महानगरपालिका; "
    "BD: paurashava pourashava; ID: pemkot pemkab pemerintah kota kabupaten; MY: majlis bandaraya perbandaran; "
    "PH: lungsod munisipyo; VN: ubnd; JO SA IQ: أمانة; LB: اتحاد قائمقامية; MA: جماعة عمالة; DZ TN SD OM: ولاية; "
    "IL: עיריית; KE TZ: halmashauri jiji manispaa kaunti; NG: lga; GB: royal; AU: shire; GB: cyngor; IE: comhairle"
)
LANDS: dict[str, frozenset[str]] = {}
for _lands, _, _words in (entry.partition(": ") for entry in _LANDS.split("; ")):
    for _word in map(fold, _words.split()):
        LANDS[_word] = LANDS.get(_word, frozenset()) | frozenset(_lands.split())
