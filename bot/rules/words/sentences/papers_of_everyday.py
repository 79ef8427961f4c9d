"""Papers that anybody signs or fills in: leases, taxes, customs, licences. Beside one of these a question is not about
the declaration: what is in my lease.
"""

from bot.rules.words.cues import Cue, Table

_PAPERS = {
    "en": "lease tenancy rental_agreement rental_contract landlord mortgage employment_contract work_contract tax "
    "taxes customs prenup cheque power_of_attorney last_will visa passport driving_licence drivers_license "
    "divorce phone_contract nda warranty insurance invoice verbal_contract verbal_agreement non_compete loan "
    "marriage birth_certificate petition_against prescription pdf_file contract_with commandments on_the_menu "
    "amendment constitution treaty_of magna_carta wedding godparent godfather hippocratic oath",
    "fr": "bail loyer embauche hypothèque impôt impôts douane douanière visa passeport permis_de_conduire divorce "
    "contrat_de_travail contrat_de_location compromis_de_vente promesse_de_vente testament procuration ordonnance "
    "facture assurance crédit mariage certificat_médical acte_de_naissance commandement commandements caf "
    "attestation acte_de_vente constitution contrat_de_mariage devis",
    "es": "alquiler arriendo contrato_de_trabajo contrato_laboral hipoteca impuesto impuestos hacienda aduana "
    "aduanas visado pasaporte carnet_de_conducir divorcio testamento poder_notarial receta_médica factura seguro "
    "préstamo matrimonio boda acta_de_nacimiento mandamiento mandamientos constitución contrato_verbal nómina "
    "irpf dni",
    "pt": "aluguel aluguer arrendamento contrato_de_trabalho hipoteca imposto impostos alfândega visto passaporte "
    "carta_de_condução divórcio testamento procuração receita_médica fatura seguro empréstimo casamento certidão "
    "mandamento mandamentos constituição contrato_verbal",
    "it": "affitto locazione contratto_di_lavoro mutuo tasse tassa imposta dogana doganale visto passaporto "
    "patente divorzio testamento procura ricetta_medica fattura assicurazione prestito matrimonio certificato "
    "comandamento comandamenti costituzione imu irpef rogito contratto_verbale redditi",
    "ro": "chirie chiria contract_de_muncă ipotecă impozit impozite vamă vamală vamale viză pașaport "
    "permis_de_conducere divorț testament procură rețetă factură asigurare împrumut nuntă căsătorie poruncă "
    "constituția venit",
    "ca": "lloguer hipoteca impost impostos passaport divorci testament assegurança constitució",
    "de": "mietvertrag mietverträge miete vermieter arbeitsvertrag kaufvertrag hypothek steuern steuer* finanzamt "
    "zoll zollerklärung visum reisepass personalausweis führerschein scheidung testament vollmacht rezept "
    "rechnung versicherung kredit hochzeit heirat patientenverfügung handyvertrag mündlicher_vertrag ehevertrag "
    "grundgesetz zehn_gebote gebot gebote kündigung unabhängigkeitserklärung einverständniserklärung pdf_datei "
    "steuererklärung",
    "nl": "huurcontract huur arbeidscontract koopcontract hypotheek belasting belastingen belastingaangifte "
    "aangifte douane visum paspoort rijbewijs scheiding testament volmacht factuur verzekering lening bruiloft "
    "huwelijk mondeling_contract mondelinge_overeenkomst grondwet gebod onafhankelijkheidsverklaring",
    "sv": "hyreskontrakt anställningsavtal bolån skatt skatten skatteverket tullen tull visum körkort skilsmässa "
    "testamente fullmakt recept faktura försäkring lån bröllop grundlagen självständighetsförklaringen",
    "da": "lejekontrakt husleje ansættelseskontrakt boliglån skat selvangivelse told visum kørekort skilsmisse "
    "testamente fuldmagt faktura forsikring lån bryllup grundloven uafhængighedserklæringen",
    "nb": "leiekontrakt husleie arbeidskontrakt boliglån skatt skattemelding selvangivelse toll visum førerkort "
    "skilsmisse testamente fullmakt faktura forsikring bryllup grunnloven uavhengighetserklæringen",
    "fi": "vuokrasopimus vuokra työsopimus asuntolaina vero veroilmoitus tulli viisumi ajokortti avioero "
    "testamentti valtakirja lasku vakuutus häät perustuslaki itsenäisyysjulistus",
    "hu": "bérleti albérlet munkaszerződés jelzálog adó adóbevallás vám vámnyilatkozat vízum útlevél jogosítvány "
    "válás végrendelet meghatalmazás számla biztosítás hitel esküvő alkotmány függetlenségi",
    "pl": "najmu umowa_najmu umowa_o_pracę umowę_o_pracę umowa_ustna hipoteka kredyt* podatk* podatek pit celn* "
    "cło wiza wizę paszport paszportu prawo_jazdy rozwód testament pełnomocnictwo recept* faktura fakturę "
    "ubezpieczeni* ślub wesele konstytucj* przykazani* niepodległości",
    "cs": "nájemní nájem nájemné pracovní_smlouva hypotéka celní vízum řidičák rozvod závěť plná_moc recept "
    "faktura pojištění svatba ústava přikázání nezávislosti",
    "sk": "nájomná nájomnú nájom pracovná_zmluva hypotéka colné vízum vodičák rozvod závet recept faktúra "
    "poistenie svadba ústava prikázanie nezávislosti",
    "sl": "najemna najemnina davek davčna davki carinska vizum vozniški ločitev oporoka račun zavarovanje poroka "
    "ustava",
    "hr": "najam najmu najma najmodavac ugovor_o_radu ugovor_o_najmu kirija kirije stanarina hipoteka porez* "
    "carin* viza vizu putovnic* pasoš* vozačk* razvod oporuka punomoć recept račun osiguranje kredit vjenčanje "
    "svadba ustav nezavisnosti neovisnosti zapovijed",
    "sr": "закуп закупу кирија кирије уговор_о_раду порез* порес* царин* виза визу пасош* возачк* развод "
    "тестамент рецепт рачун осигурање кредит свадба устав независности zakup zakupu pores*",
    "mk": "кирија договор_за_вработување данок даноци даночна царин* виза пасош возачка развод тестамент рецепт "
    "сметка осигурување кредит свадба устав независност",
    "bg": "наем наема наемател трудов_договор ипотека данък данъци данъчн* митническ* виза паспорт шофьорска "
    "развод завещание пълномощно рецепта фактура застраховка кредит сватба конституция независимост",
    "ru": "аренд* ипотек* налог* таможн* трудовой_договор трудового_договора устный_договор виза визу "
    "загранпаспорт* паспорт паспорта водительск* развод завещани* доверенност* рецепт* счёт_фактура страховк* "
    "кредит* свадьб* конституци* независимости заповед* квитанци* справк* накладн* любви",
    "uk": "оренд* іпотек* податк* податок митн* трудовий_договір трудового_договору усний_договір віза візу "
    "закордонний паспорт паспорта водійськ* розлучен* заповіт* довіреніст* рецепт* страховк* кредит* весілл* "
    "конституці* незалежності заповід* квитанці* довідк*",
    "sq": "qira qiraja qirasë qiradhënësi kontratë_pune kontrata_e_punës kontratë_qiraje taksa taksat tatime "
    "tatimet tatimore doganore dogana vizë viza pasaporta pasaportë pasaportën patentë patenta divorc testament "
    "prokurë recetë faturë sigurim kredi dasmë pavarësisë kushtetuta",
    "el": "ενοικίου ενοίκιο ενοικιαστήριο μισθωτήριο σύμβαση_εργασίας φόρος φόρου φορολογική φορολογικό "
    "τελωνειακή τελωνείο βίζα διαβατήριο διαζύγιο διαθήκη πληρεξούσιο συνταγή τιμολόγιο ασφάλεια δάνειο γάμος "
    "σύνταγμα ανεξαρτησίας υπεύθυνη_δήλωση εντολή",
    "tr": "kira kiracı kira_sözleşmesi iş_sözleşmesi vergi vergisi gümrük vize vizesi pasaport ehliyet boşanma "
    "vasiyet vekaletname vekalet reçete fatura sigorta kredi düğün nikah evlilik anayasa bağımsızlık senet "
    "aşk_ilanı mal_beyanı",
    "az": "kirayə icarə vergi gömrük viza pasport boşanma vəsiyyət sığorta kredit toy konstitusiya müstəqillik",
    "kk": "жалға салық кеден виза төлқұжат ажырасу сақтандыру несие той конституция тәуелсіздік",
    "uz": "ijara soliq bojxona viza pasport ajralish sug'urta kredit to'y konstitutsiya mustaqillik",
    "ka": "ქირის ქირავნობის საგადასახადო საბაჟო ვიზა პასპორტი განქორწინება კონსტიტუცია დამოუკიდებლობის",
    "hy": "վարձակալության հարկային մաքսային վիզա անձնագիր ամուսնալուծություն սահմանադրություն անկախության",
    "ar": "الايجار ايجار للايجار الكراء كراء الضريبي الضرائب ضريبي ضريبة الجمارك الجمركي جمركي جمركية الجمركية "
    "عقد_عمل عقد_العمل عقد_شغل عقد_زواج الزواج الطلاق فيزا الفيزا تأشيرة التأشيرة جواز_السفر الجواز رخصة_القيادة "
    "الوصية توكيل وكالة الفاتورة فاتورة التأمين القرض قرض العرس الدستور الاستقلال استقلال الوصايا وعد_بلفور "
    "جواز_سفر الراتب",
    "fa": "اجاره اجاره‌نامه اجاره_نامه مالیات مالیاتی گمرک گمرکی قرارداد_کار ویزا پاسپورت گذرنامه گواهینامه طلاق "
    "وصیت‌نامه وصیت_نامه وکالت‌نامه نسخه فاکتور بیمه وام عروسی ازدواج قانون_اساسی استقلال",
    "he": "שכירות חוזה_שכירות חוזה_עבודה שכר_דירה מס המס מכס ויזה דרכון רישיון_נהיגה גירושין צוואה ייפוי_כוח מרשם "
    "חשבונית ביטוח הלוואה משכנתא חתונה חוקה הדיברות עצמאות",
    "ur": "کرایہ کرایے کرائے کرایہ_نامہ ٹیکس کسٹم ویزا ویزے پاسپورٹ لائسنس طلاق وصیت نسخہ بل انشورنس قرضہ شادی "
    "نکاح آئین آزادی",
    "hi": "किराया किराए किराये टैक्स आयकर सीमा_शुल्क वीज़ा पासपोर्ट लाइसेंस तलाक वसीयत पर्चा बीमा लोन शादी संविधानस्वतंत्रता आज़ादी",
    "bn": "ভাড়ার ভাড়া ভাড়াটে কর ট্যাক্স আয়কর কাস্টমস ভিসা পাসপোর্ট লাইসেন্স তালাক উইল প্রেসক্রিপশন বীমা লোন ঋণ বিয়েবিয়ের সংবিধান স্বাধীনতার",
    "ta": "வாடகை வரி சுங்க விசா பாஸ்போர்ட் உரிமம் விவாகரத்து காப்பீடு கடன் கல்யாணம் அரசியலமைப்பு சுதந்திர",
    "te": "అద్దె పన్ను కస్టమ్స్ వీసా పాస్‌పోర్ట్ లైసెన్స్ విడాకులు బీమా లోన్ పెళ్లి రాజ్యాంగం స్వాతంత్ర్య",
    "id": "kontrakan kontrak_kerja kontrak_rumah sewa pajak bea_cukai visa paspor cerai wasiat surat_kuasa resep "
    "faktur asuransi pinjaman kredit nikah pernikahan konstitusi proklamasi kemerdekaan",
    "ms": "sewa kontrak_kerja kastam visa pasport cerai wasiat insurans pinjaman kahwin perlembagaan",
    "tl": "kontrata_sa_trabaho buwis visa pasaporte lisensya annulment reseta insurance utang konstitusyonkalayaan",
    "vi": "thuê_nhà hợp_đồng_thuê hợp_đồng_lao_động thuế hải_quan visa hộ_chiếu bằng_lái ly_hôn di_chúc ủy_quyền "
    "đơn_thuốc hóa_đơn bảo_hiểm đám_cưới hiến_pháp độc_lập",
    "th": "สัญญาเช่า ค่าเช่า สัญญาจ้าง ภาษี ศุลกากร วีซ่า พาสปอร์ต ใบขับขี่ หย่า พินัยกรรม ใบเสร็จ ประกัน แต่งงาน รัฐธรรมนูญ",
    "zh": "租约 租約 租房 房东 劳动合同 勞動合約 合同 海关 海關 报关 税 稅 签证 簽證 护照 護照 驾照 駕照 离婚 "
    "離婚 遗嘱 遺囑 发票 發票 保险 保險 贷款 貸款 结婚 結婚 宪法 憲法 独立",
    "ja": "賃貸 家賃 契約書 雇用契約 税金 税関 ビザ パスポート 免許 離婚 遺言 処方箋 保険 ローン 結婚 憲法",
    "ko": "임대차 월세 전세 근로계약 근로계약서 계약서 세금 세관 비자 여권 면허 이혼 유언 유언장 처방전 보험 대출 "
    "결혼 헌법 독립",
    "sw": "mkataba_wa_nyumba mkataba_wa_kazi ushuru forodha viza pasipoti leseni talaka wosia bima mkopo harusi "
    "katiba mpangaji",
    "so": "kirada kiro canshuurta canshuur kastamka fiiso baasaboor laysan furriin dardaaran caymis deyn aroos "
    "dastuurka xornimada",
    "ha": "haraji kwastam biza fasfo lasisi wasiyya inshora bashi aure tsarin_mulki yancin_kai",
    "am": "ኪራይ የኪራይ ግብር ጉምሩክ ቪዛ ፓስፖርት ፍቺ ኑዛዜ ኢንሹራንስ ብድር ሰርግ ሕገ_መንግሥት ነፃነት",
}
_OURS = {"de": "ist_das_ein_vertrag"}  # asked of the declaration
TABLE: Table = {
    language: {Cue.ELSE: papers, Cue.BINDS: _OURS.get(language, "")} for language, papers in _PAPERS.items()
}
