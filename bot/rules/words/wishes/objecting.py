"""Words by which people object to a record, say that one is wrong, or look for somebody to complain to.

Whole turns only: "mistake" alone stands in what people tell, and "remove" in what they ask of a city.
"""

from collections.abc import Mapping

OBJECTING: Mapping[str, str] = {
    "en": "report_an_error report_error report_a_mistake report_mistake report_a_problem report_an_issue "
    "there_is_an_error there_is_a_mistake there_s_a_mistake there_s_an_error theres_a_mistake theres_an_error "
    "found_a_mistake found_an_error this_is_wrong that_is_wrong the_record_is_wrong the_list_is_wrong "
    "is_misspelled is_misspelt is_spelled_wrong is_spelt_wrong i_object want_to_object like_to_object "
    "how_to_object how_do_i_object can_i_object raise_an_objection right_to_object want_to_complain how_do_i_complain "
    "how_to_complain can_i_complain make_a_complaint file_a_complaint lodge_a_complaint ^complaint ^complain "
    "remove_my_name take_my_name_off delete_my_name take_me_off remove_me ^correction correct_the_record "
    "correct_a_record correct_an_entry i_never_signed i_never_endorsed i_did_not_sign i_didn_t_sign i_didnt_sign "
    "we_never_signed remove_my_city remove_our_city remove_my_town take_my_city_off take_our_city_off",
    "ar": "الإبلاغ_عن_خطأ للإبلاغ_عن_خطأ أبلغ_عن_خطأ بلغ_عن_خطأ بلاغ_عن_خطأ إبلاغ_عن_خطأ يوجد_خطأ هناك_خطأ في_خطأ_في "
    "فيه_خطأ في_غلط فيه_غلط هناك_غلط وجدت_خطأ لقيت_غلط هذا_خطأ هذا_غلط المعلومة_خاطئة المعلومات_خاطئة الاسم_خطأ "
    "أريد_الاعتراض أود_الاعتراض أرغب_في_الاعتراض أعترض_على بدي_أعترض كيف_أعترض ^اعتراض حق_الاعتراض كيف_أشتكي "
    "أريد_تقديم_شكوى تقديم_شكوى بدي_أشتكي أريد_أن_أشتكي ^شكوى احذفوا_اسمي احذف_اسمي حذف_اسمي إزالة_اسمي أزيلوا_اسمي "
    "شيلوا_اسمي تصحيح_السجل تصحيح_خطأ تصحيح_معلومة أنا_لم_أوقع لم_أوقع_على أنا_ما_وقعت احذفوا_مدينتي حذف_مدينتي",
    "fr": "signaler_une_erreur signaler_un_problème il_y_a_une_erreur y_a_une_erreur j_ai_trouvé_une_erreur c_est_faux "
    "est_mal_orthographié faire_une_réclamation porter_plainte ^réclamation m_opposer droit_d_opposition "
    "retirer_mon_nom supprimer_mon_nom enlever_mon_nom retirez_mon_nom supprimez_mon_nom je_n_ai_jamais_signé "
    "retirer_ma_ville",
    "es": "reportar_un_error informar_de_un_error avisar_de_un_error hay_un_error hay_un_fallo encontré_un_error "
    "está_mal_escrito ^reclamación poner_una_queja presentar_una_queja quiero_quejarme derecho_de_oposición "
    "quiero_oponerme quitar_mi_nombre borrar_mi_nombre eliminar_mi_nombre quiten_mi_nombre yo_no_firmé nunca_firmé",
    "pt": "reportar_um_erro comunicar_um_erro relatar_um_erro há_um_erro tem_um_erro encontrei_um_erro "
    "está_mal_escrito ^reclamação fazer_uma_reclamação quero_reclamar remover_meu_nome retirar_meu_nome "
    "apagar_meu_nome nunca_assinei",
    "de": "fehler_melden einen_fehler_melden da_ist_ein_fehler ist_ein_fehler einen_fehler_gefunden das_ist_falsch "
    "falsch_geschrieben ich_widerspreche widerspruch_einlegen ^widerspruch ich_möchte_widersprechen ^beschwerde "
    "mich_beschweren namen_entfernen namen_löschen ich_habe_nie_unterschrieben",
    "it": "segnalare_un_errore c_è_un_errore ho_trovato_un_errore è_sbagliato ^reclamo fare_un_reclamo "
    "rimuovere_il_mio_nome togliere_il_mio_nome cancellare_il_mio_nome non_ho_mai_firmato",
    "nl": "fout_melden een_fout_melden er_is_een_fout staat_een_fout ^klacht klacht_indienen mijn_naam_verwijderen "
    "bezwaar_maken",
    "tr": "hata_bildir hata_bildirmek bir_hata_var yanlışlık_var yanlış_yazılmış şikayet_etmek şikayetim_var "
    "itiraz_etmek adımı_kaldır adımı_sil adımı_çıkar ben_imzalamadım",
    "ru": "сообщить_об_ошибке есть_ошибка здесь_ошибка нашёл_ошибку нашел_ошибку нашла_ошибку подать_жалобу "
    "хочу_пожаловаться ^жалоба возражаю уберите_моё_имя удалите_моё_имя удалить_моё_имя я_не_подписывал "
    "я_не_подписывала",
    "sw": "ripoti_kosa kuna_kosa kuripoti_kosa nina_malalamiko ondoa_jina_langu sikutia_saini_mimi",
    "id": "laporkan_kesalahan melaporkan_kesalahan ada_kesalahan ada_yang_salah ajukan_keluhan mengajukan_keberatan "
    "hapus_nama_saya",
}
