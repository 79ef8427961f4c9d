"""Who works in a town hall and looks for the form, from Poland to Iran (`town_hall`)."""

from collections.abc import Mapping

TOWN_HALL_EAST: Mapping[str, Mapping[str, str]] = {
    "pl": {
        "hall": "radny radnym radna radną burmistrz burmistrzem wójt wójtem prezydent_miasta gmina gminy gminę urząd "
        "urzędzie urzędu sołtys samorząd samorządzie",
        "form": "formularz formularza wniosek wniosku "
        "zgłoszenie zgłosić zgłasza zgłoszeniowy deklaracja_przystąpienia "
        "ankieta",
        "too": "mała małe małej wieś wsie gmina gminy mieszkańców + też także tylko + dołączyć podpisać przystąpić "
        "wejść",
    },
    "cs": {
        "hall": "zastupitel zastupitelka starosta starostka primátor radnice magistrát magistrátu obec obce městys "
        "úřadě radní",
        "form": "formulář formuláře přihláška přihlášku přihlásit žádost žádosti hlásit",
        "too": "malá malé obec obce vesnice obyvatel + taky také jen + přidat připojit podepsat zapojit",
    },
    "sk": {
        "hall": "poslanec poslankyňa starosta starostka primátor primátorka mesto obec obce magistrát úrade",
        "form": "formulár formulára prihláška prihlášku prihlásiť žiadosť",
        "too": "malá malé obec obce dedina obyvateľov + aj tiež iba len + pridať pripojiť podpísať zapojiť",
    },
    "sl": {
        "hall": "svetnik svetnica župan županja občina občini občine",
        "form": "obrazec obrazca prijavnica prijavnico vloga vlogo prijavimo prijaviti prijava",
    },
    "hr": {
        "hall": "vijećnik vijećnica načelnik načelnica gradonačelnik gradonačelnica općina općine općini grad "
        "opština opštine opštini odbornik odbornica predsednik_opštine kabinet gradskoj mesna",
        "form": "obrazac obrasca formular prijava prijavu prijavnica prijavimo prijaviti prijavnicu pristupnica "
        "pristupnicu zahtjev zahtev molbu",
        "too": "mala mali male selo općina opština opštine stanovnika + i_mi samo li_i može + pristupiti pridružiti "
        "potpisati učestvovati uključiti ući",
    },
    "sr": {
        "hall": "одборник одборница општина општине општини градоначелник председник_општине начелник град кабинет",
        "form": "образац формулар пријава пријаву пријавимо пријавити захтев молбу приступница",
        "too": "мала мали мале село општина становника + "
        "и_ми само може + приступити придружити потписати учествовати "
        "укључити",
    },
    "mk": {
        "hall": "советник советничка општина општината градоначалник градоначалникот општински кабинет",
        "form": "формулар формуларот образец пријава пријавата пријавиме пријавува апликација аплицираме барање",
        "too": "мала мали село општина жители + и_ние само може + пристапи пристапиме приклучиме потпише приклучи",
    },
    "bg": {
        "hall": "съветник съветничка община общината кмет кметът кметство кметица общински",
        "form": "формуляр формуляра формулярът заявление заявлението молба кандидатства кандидатстваме заявка",
        "too": "малка малки село община жители + и_ние само може + включи присъедини подпише участва участваме",
    },
    "sq": {
        "hall": "këshilltar këshilltare bashki bashkia bashkinë bashkisë komuna komunë komunën kryetar kryetari "
        "kryetarja nënkryetar nënkryetare",
        "form": "formular formulari formularin aplikim aplikimi aplikojmë aplikoj aplikohet kërkesë kërkesën "
        "regjistrohemi formularët",
        "too": "vogël vogla vogël fshat banorë komunë bashki + edhe vetëm + nënshkruajë futet bashkohet anëtarësohet "
        "hyjë bashkohemi",
    },
    "el": {
        "hall": "δημοτική_σύμβουλος δημοτικός_σύμβουλος σύμβουλος δήμαρχος δήμος δήμο δήμου αντιδήμαρχος δημαρχείο "
        "κοινότητα δήμος_μας",
        "form": "αίτηση αίτησης φόρμα έντυπο έντυπα εγγραφή δηλώσουμε",
        "too": "μικρός μικροί μικρό χωριό δήμος δήμοι κατοίκους κατοίκων "
        "+ και_εμείς μόνο και + μπει μπούμε υπογράψει "
        "συμμετάσχει υπογράψουμε",
    },
    "hu": {
        "hall": "képviselő polgármester polgármesteri önkormányzat önkormányzatnál hivatalban jegyző alpolgármester "
        "község falu falunk községünk hivatalnál",
        "form": "űrlap űrlapot jelentkezési jelentkezés nyomtatvány kérelmet jelentkezni jelentkezzünk igénylőlap "
        "regisztrálni",
        "too": "kis kisebb falu falvak község lakosú + is csak + csatlakozhat aláírhatja beléphet csatlakozhatunk "
        "csatlakozni",
    },
    "ru": {
        "hall": "депутат администрация администрации горсовета мэрия мэрии глава_района глава_поселка горсовет "
        "сельсовет сельсовета район поселок посёлок муниципалитет муниципалитета муниципалитете исполком исполкома "
        "акимат акимата хокимият хокимията",
        "form": "заявка заявку заявление форма форму анкета анкету бланк бланки подавать оформить",
        "too": "маленький маленькие село сёла деревня поселок посёлок город жителей + тоже только + вступить "
        "присоединиться подписать участвовать",
    },
    "uk": {
        "hall": "депутат депутатка мерія мерії громада громади міськрада міськради міськраді сільрада сільради "
        "селищна голова_громади виконком виконкому староста старостою",
        "form": "заявка заявку заява заяву форма форму анкета анкету бланк подавати звертатись звертатися",
        "too": "маленька маленькі село громада громади мешканців + теж також тільки лише + вступити приєднатися "
        "приєднатись підписати",
    },
    "be": {
        "hall": "дэпутат гарсавет сельсавет выканкам выканкама райвыканкам",
        "form": "заяўка заяўку заява заяву анкета анкету форма форму",
    },
    "tr": {
        "hall": "belediye* meclis_üyesiyim meclis_üyesi kaymakamlık "
        "muhtarım muhtarlık ilçe_belediyesi başkan_yardımcısı "
        "beldemiz ilçemiz encümen",
        "form": "form formu formunu başvuru başvurusu başvurulur başvuruyoruz başvurabilir başvurabiliriz dilekçe "
        "başvurmalıyız kayıt_olmak",
        "too": "küçük ilçe belde köy nüfuslu + de da sadece yalnızca + katılabilir girebilir imzalayabilir "
        "katılabiliyor katılabilir_miyiz",
    },
    "az": {
        "hall": "bələdiyyə bələdiyyəmiz bələdiyyədə bələdiyyəyik icra_hakimiyyəti",
        "form": "müraciət forma formanı ərizə ərizəni blank",
    },
    "kk": {
        "hall": "әкім әкімдік әкімдікте мәслихат әкімдігі",
        "form": "өтініш өтінішті өтінім форма форманы тіркелеміз",
    },
    "uz": {
        "hall": "hokim hokimlik hokimligi hokimligimiz hokimlikda mahalla",
        "form": "ariza arizani murojaat forma formani anketa",
    },
    "ky": {"hall": "мэрия айыл_өкмөтү мэриябыз аким", "form": "арыз өтүнмө форма анкета кайрылабыз"},
    "ka": {
        "hall": "მერია მერიაში საკრებულო საკრებულოს მუნიციპალიტეტი მუნიციპალიტეტში მერის",
        "form": "განაცხადი განაცხადს ფორმა ფორმას ანკეტა",
    },
    "hy": {
        "hall": "համայնք համայնքը համայնքապետարան քաղաքապետարան ավագանու քաղաքապետարանում",
        "form": "դիմում դիմումը դիմել դիմենք ձևաթուղթ հայտ հայտը",
    },
    "ar": {
        "hall": "بلدية البلدية بلديتنا بلديتي عضو_مجلس مجلس_بلدي المجلس_البلدي مستشار_جماعي جماعتنا الجماعة قائمقام "
        "رئيس_بلدية رئيس_بلديتنا عمدة نائب_رئيس نائبة_رئيس",
        "form": "استمارة الاستمارة استمارات طلب_الانضمام طلب_انضمام الطلب نموذج النموذج نقدم_طلب للتسجيل التسجيل "
        "نتسجل نسجل فورم",
        "too": "صغيرة صغيره الصغيرة الصغيره الصغار قرية ضيعة ضيعتنا نسمة + بس كمان فقط ايضا برضو حتى + نفوت ندخل "
        "ننضم تنضم نوقع توقع نشارك تشارك تدخل ينضموا",
    },
    "fa": {
        "hall": "شورای_شهر شهرداری شهردار دهیاری بخشداری عضو_شورا شهرداری_ما دهیار",
        "form": "فرم فرم_عضویت درخواست تقاضا ثبت_نام ثبتنام عضویت",
        "too": "شهرداری شهرداری_ما دهیاری روستای شهر_ما + هم "
        "می_تونه می_تواند میتونه + بپیونده به_کی بپیوندد امضا_کنه "
        "عضو_بشه",
    },
    "ckb": {
        "hall": "شارەوانی شارەوانیەکەمان شارەوانییەکەمان شارەوانیمان سەرۆکی_شارەوانی قائیمقام",
        "form": "داواکاری داواکارییەکە فۆڕم فۆرم فۆڕمەکە فۆرمەکە ناونووسین",
    },
    "ku": {
        "hall": "şaredarî şaredariya şaredar şaredariyê şaredariye",
        "form": "form formê formeke serî_lê serlêdan serlêdanê daxwaznameyê",
    },
    "he": {
        "hall": "חבר_מועצה חברת_מועצה במועצה בעירייה העירייה עירייה ראש_העיר ראש_מועצה המועצה עיריית",
        "form": "טופס הטופס טפסים נרשמים להירשם הרשמה בקשה ממלאים",
    },
}
