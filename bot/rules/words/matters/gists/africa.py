"""In the languages of Africa, and Afrikaans."""

from collections.abc import Mapping

AFRICA: Mapping[str, Mapping[str, str]] = {
    "sw": {
        "sources": "chanzo / wapi + taarifa habari data umepata mmepata umetoa mmetoa zimetoka imetoka "
        "umejua unajua / "
        "kweli uhakika rasmi sahihi + taarifa orodha habari / lini + imesasishwa ilisasishwa inasasishwa "
        "zilisasishwa",
        "network": "mtandao + nini ni nani huu kuhusu wa",
        "languages": "lugha + gani ngapi nyingine zipi badilisha kubadilisha unaongea unazungumza unajua "
        "unaelewa "
        "unafahamu mnaongea mnazungumza yangu yetu tofauti ipi / kiswahili kiingereza kiarabu kifaransa kikuyu "
        "kijaluo kikamba kimasai kisomali sheng + kuongea waongea wajua kuzungumza "
        "unaongea "
        "unazungumza unajua unaelewa jibu nijibu ongea zungumza naomba tumia mnaongea",
        "latest": "wa_mwisho mwisho_kabisa karibuni hivi_karibuni mpya mpyaa juzi majuzi kwanza + kusaini "
        "alisaini aliyesaini "
        "waliosaini "
        "uliosaini ulisaini kujiunga kujisajili umejiunga walijiunga aliyejiunga uliojiunga mji miji jiji meya "
        "iliyosaini iliyojiunga limesaini umesaini",
        "order": "mkubwa kubwa makubwa mikubwa mdogo ndogo + mji jiji miji majiji kabisa / wanawake mwanamke "
        "wakike kike "
        "+ meya mameya",
        "nearby": "karibu jirani + nami yangu yetu nasi hapa kwetu",
        "people": "simu namba barua_pepe mawasiliano wasiliana kuwasiliana + yenu nanyi nani ofisi wenu zenu nisaidie",
    },
    "so": {
        "sources": "xog* macluumaad* + xagee xaggee halkee isha laga / il* isha + xog* macluumaad* / run "
        "sax rasmi + xog* liis* ma",
        "network": "shabakad* + maxay waa maxaa maxay_tahay muxuu",
        "languages": "luqad* luuqad* af* + noocee kee maxay imisa ku_hadash* hadasha* hadli taqaan* beddel* "
        "kale fahant* "
        "/ soomaali somali carabi ingiriisi + hadasha* hadli taqaan* jawaab*",
        "latest": "dambeey* dambey* dambeeyay ugu_dambey* ugu_dambeey* dhawaan cusub cusbaa u_dambeey* dambe "
        "+ saxiix* magaal* ku_biir* duq* biir*",
        "order": "weyn wayn yar + magaal* / dumar* haween* naag* gabdh* + duq*",
        "nearby": "dhow agagaar* u_dhow agtayda + ii aniga noo halkan nagu igu ila nala",
        "people": "telefoon* lambar* xiriir* la_xiriir* iimayl* + idin* idiin* sidee kuwa noo shaqaal*",
    },
    "ha": {
        "sources": "tushe* / ina daga_ina a_ina + bayan* labari* samo ka_samu kuka / gaskiya tabbas hukuma + "
        "bayan* jerin labari*",
        "network": "cibiyar hadaka hanyar_sadarwa + mece menene wace wanene",
        "languages": "harshe* harsun* yare* yaren yaruka + wane wanne wane wadanne nawa ka kake iya ji canza "
        "wani / hausa "
        "turanci larabci + jin ji iya magana amsa kake yi",
        "latest": "karshe baya_bayan sabo sabon sabuwa sabuwar kwanan + sa_hannu hannu birni shiga gari sanya magajin",
        "order": "babba girma mafi karami manya + birni gari birane / mata mace + magajin magajiya magada",
        "nearby": "kusa makwabta + ni mu nan da_ni da_mu",
        "people": "lambar waya imel tuntuba tuntubi + ku ofis mutum naku wane",
    },
    "am": {
        "sources": "ከየት + መረጃ* አገኘህ* አገኛችሁ ያመጣህ* አመጣህ* / ምንጩ ምንጭህ ምንጫችሁ ምንጩን / እውነት ትክክለኛ ኦፊሴላዊ + መረጃ* ዝርዝር*",
        "network": "ኔትወርክ* መረብ* + ምንድን ምን ማን ማነው ምንድነው",
        "languages": "ቋንቋ* + ምን የትኛ* ስንት ትናገራለህ ትችላለህ ሌላ በየትኛው ቀይር ትናገር* ታውቃለህ / አማርኛ በአማርኛ እንግሊዝኛ አረብኛ + ትችላ* "
        "ትናገራ* መልስ* ታውቃ*",
        "latest": "በቅርብ በቅርቡ መጨረሻ በመጨረሻ የመጨረሻ* መጀመሪያ + ፈረመ* የፈረመ* ከተማ* የተቀላቀለ* ተቀላቀለ* ከንቲባ* የፈረሙ*",
        "order": "ትልቅ* ትልቁ ትልቋ ትንሽ* ትንሹ + ከተማ* / ሴት* ሴቶች + ከንቲባ*",
        "nearby": "አቅራቢያ* አጠገብ* ቅርብ + እኔ ለእኔ እዚህ በአቅራቢያዬ በአቅራቢያችን / በአቅራቢያዬ / በአቅራቢያችን",
        "people": "ስልክ* ኢሜል* ኢሜይል* + ቁጥር* ስጡኝ ስጠኝ እናንተ ማንን አላችሁ / ማናገር + ሰው ማንን",
    },
    "ti": {
        "sources": "ካበይ + ሓበሬታ* ረኺብካ* / ምንጪኹም",
        "languages": "ቋንቋ* + እንታይ ኣየናይ ክንደይ ትዛረብ ትኽእል ብኣየናይ",
        "latest": "መወዳእታ ዳሕራይ ሓድሽ ቀረባ + ፈሪሙ* ዝፈረመ* ከተማ* ዝፈረሙ*",
    },
    "om": {
        "sources": "eessaa* + odeeffannoo* ragaa* argatte* / madd*",
        "languages": "afaan* qooq* + kam meeqa maal dubbatta* beekta* jijjiir* / oromoo + dubbatta* beekta* deebi*",
        "latest": "dhumaa xumuraa dhiyoo dhiheenya haaraa + mallattees* magaal* seen*",
        "order": "guddaa guddoo xiqqaa xiqqoo + magaal* / dubart* + kantiib*",
        "nearby": "naannoo dhiyoo cinaa + koo keenya natti nutti",
    },
    "yo": {
        "sources": "nibo ibo + iroyin alaye gba_ti / orisun",
        "languages": "ede + wo melo kini gbo so miran yipada le / yoruba geesi + gbo so dahun le",
        "latest": "kehin laipe titun tuntun sese koko + buwolu fowo ilu darapo fowosi",
        "order": "tobi kere + ilu / obinrin + olori",
        "nearby": "sunmo legbe itosi + mi wa ibi",
    },
    "ig": {
        "sources": "ebee + ozi ihe_omuma nwetara / isi_mmalite",
        "languages": "asusu* + olee kedu ole nghọta suo asu na_asu na_aghota ozo gbanwee / igbo bekee + asu "
        "suo aza "
        "zaa anu",
        "latest": "ikpeazu ohuru nso_nso mbu + binyere bianyere aka obodo sonyere banyere abanye",
        "order": "kasi ukwu nta + obodo / nwanyi umunwanyi + onye_isi",
        "nearby": "nso + m mu anyi ebe_a",
    },
    "zu": {
        "sources": "kuphi kusuka_kuphi ivela_kuphi uluthathephi uyithathephi ivelaphi luvelaphi + ulwazi "
        "imininingwane / umthombo",
        "languages": "ulimi izilimi iilwimi lwimi + luphi ziphi eziphi yiziphi ukhuluma uyazi uyakwazi "
        "olunye ngaluphi "
        "zingaki mangaki / isizulu isingisi + ukhuluma uyakwazi phendula uyasazi",
        "latest": "muva wokugcina lokugcina elokugcina elisha kamuva muva_nje + sayin* esayin* elisayin* "
        "idolobha "
        "dolobha ujoyine",
        "order": "elikhulu likhulu elincane + idolobha dolobha / besifazane owesifazane + meya izimeya imeya",
        "nearby": "eduze seduze eliseduze + nami nathi kwami lapha",
    },
    "xh": {
        "sources": "phi ivela_phi livelaphi ivelaphi + ulwazi iinkcukacha / umthombo",
        "languages": "ulwimi iilwimi + oluphi zeziphi eziphi uthetha uyazi olunye ngoluphi zingaphi / isixhosa "
        "isingesi + uthetha uyasazi phendula",
        "latest": "mva yokugqibela sokugqibela esitsha mvanje kutsha_nje + sayin* esayin* isixeko dolophu ijoyine",
        "nearby": "kufutshane kufuphi ekufutshane + nam nathi apha",
    },
    "rw": {
        "sources": "he hehe + amakuru yavuye mwabikuye mwayakuye ubikura bivuye ukuye / isoko_y* inkomoko",
        "languages": "ururimi indimi rurimi + uruhe izihe zingahe uvuga wumva uzi rwa urundi nyingahe / "
        "ikinyarwanda "
        "icyongereza + uvuga wumva uzi subiza",
        "latest": "nyuma vuba vuba_aha mushya mushyashya guheruka heruka uheruka + gusinya wasinye usinye "
        "umujyi imijyi "
        "yasinye kwinjira",
        "nearby": "hafi + yanjye yacu aho ndi hano",
    },
    "ln": {
        "sources": "wapi + nsango sango euti ozwaki / esika + sango",
        "languages": "monoko minoko lokota nkota + nini boni okoki oloba olobaka oyebi mosusu nde / lingala "
        "+ oloba "
        "olobaka oyebi zongisa",
        "latest": "suka nsuka sika + signaki mboka maire engumba asigner akotaki etyaki",
        "nearby": "pene + ngai biso awa",
    },
    "lg": {
        "sources": "wa ggyawa mwaggya waggya + amawulire / ensibuko",
        "languages": "olulimi ennimi nnimi + ki olw ziki mmeka oyogera omanyi olulala ezi / luganda oluganda "
        "olungereza + oyogera omanyi ddamu",
        "latest": "asembyeyo gasembyeyo kisembyeyo ekisembyeyo luno bupya ekipya + omukono ekibuga kussa meeya "
        "okwegatta",
        "nearby": "kumpi okumpi + nange naffe wano",
    },
    "wo": {
        "sources": "fan + xibaar* leeraal* jele* jóge*",
        "languages": "làkk lakk* kalaam* + ban yan ñaata degg dégg mën / wolof tubaab + degg dégg mën tontu",
        "latest": "mujj mujjee bees* + xaatim* dëkk* signe* bokk*",
        "nearby": "wetu jege* jege_ma + man sama nun",
    },
    "mg": {
        "sources": "avy_aiza aiza + vaovao loharano / loharano*",
        "languages": "fiteny tenim* teny + inona firy mahay miteny hafa ovay / malagasy frantsay anglisy + "
        "mahay "
        "miteny valio",
        "latest": "farany vao_haingana vaovao + nanao_sonia sonia tanana niditra nosoniavina nanasonia",
        "order": "lehibe kely + tanana indrindra / vehivavy + ben_ny ben",
        "nearby": "akaiky + ahy anay eto",
    },
    "sn": {
        "sources": "kupi + mashoko ruzivo rakabva akabva makawana / mabviro",
        "languages": "mutauro mitauro + upi ipi mingani munotaura unotaura unoziva umwe kupi / shona "
        "chirungu + "
        "unotaura munotaura unoziva",
        "latest": "kupedzisira wekupedzisira rekupedzisira nyowani ichangoburwa munguva_pfupi + saina "
        "kusaina guta "
        "rakasaina akasaina kupinda",
        "nearby": "pedyo padyo + neni nesu pano",
    },
    "ny": {
        "sources": "kuti + uthenga mauthenga munatenga unatenga / gwero",
        "languages": "chilankhulo zilankhulo chiyankhulo ziyankhulo + chiti ziti zingati mumalankhula "
        "umalankhula umadziwa "
        "china / chichewa chingelezi + mumalankhula umalankhula umadziwa",
        "latest": "chaposachedwa posachedwa chomaliza womaliza wotsiriza chatsopano + saina kusaina mzinda "
        "anasaina "
        "unasaina kulowa",
        "nearby": "pafupi + ine ife ndi pano",
    },
    "st": {
        "sources": "kae hokae + lesedi tlhahisoleseding / mohlodi",
        "languages": "puo dipuo lipuo + efe dife bua ua_bua tseba / sesotho senyesemane + bua tseba",
        "latest": "qetela qetelo morao ncha + saena toropo motse saenneng",
    },
}
