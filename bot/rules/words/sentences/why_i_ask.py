"""What people say about why they ask: homework, an essay, an exam.

Not that somebody lives there or comes from there: who tells that may ask nothing.
"""

from bot.rules.words.cues import Cue, Table

_REASONS = {
    "en": "school_paper a_school_paper my_school_paper school_papers school_report school_newspaper college_paper "
    "term_paper my_term_paper school_presentation school_assignment my_school_assignment homework my_homework "
    "school_homework daughters_homework my_daughters_homework daughter_s_homework "
    "my_daughter_s_homework sons_homework my_sons_homework son_s_homework my_son_s_homework my_kids_homework "
    "kids_homework kid_s_homework for_homework for_my_homework essay an_essay my_essay school_essay "
    "for_an_essay for_my_essay thesis my_thesis exam an_exam for_an_exam for_my_exam for_school "
    "for_my_class for_class school_project class_project for_a_school_project for_a_project article "
    "an_article writing_an_article for_an_article newspaper for_the_newspaper checking_whether "
    "checking_if just_checking doing_a_bit doing_a_bit_on a_bit_on mum_swears my_mum_swears "
    "mom_swears dad_swears altogether",
    "es": "tarea_de_la_escuela tarea_del_colegio tarea_escolar trabajo_escolar examen un_examen para_un_examen tarea "
    "para_la_tarea deberes para_clase para_el_colegio "
    "trabajo_de_clase ensayo un_ensayo los_necesito lo_necesito necesito",
    "fr": "devoir_d_école devoirs_d_école devoir_pour_l_école devoirs mes_devoirs pour_mes_devoirs exposé mon_exposé "
    "pour_un_exposé pour_l_école mémoire "
    "mon_mémoire pour_mon_mémoire examen vous_servez servez vous_servez_à_quoi en_fait",
    "pt": "trabalho_escolar trabalho_de_escola trabalho_da_escola para_a_escola lição_de_casa para_uma_prova preciso",
    "it": "compiti per_i_compiti tesina per_la_tesina per_la_scuola esame per_un_esame mi_serve",
    "de": "schulaufgabe hausaufgabe_für_die_schule schulhausaufgabe hausaufgabe hausaufgaben für_die_hausaufgaben "
    "referat mein_referat für_ein_referat "
    "für_die_schule für_die_uni masterarbeit bachelorarbeit",
    "nl": "huiswerk voor_mijn_huiswerk werkstuk voor_een_werkstuk voor_school scriptie",
    "pl": "praca_domowa na_zadanie_domowe zadanie_domowe wypracowanie referat do_szkoły egzamin dajcie "
    "dajcie_mi proszę_dajcie w_ogóle",
    "cs": "úkol domácí_úkol do_školy referát zkouška",
    "sr": "domaći za_domaći esej za_školu treba treba_mi ispit šta_piše piše piše_u домаћи за_домаћи треба "
    "треба_ми шта_пише пише",
    "mk": "домашна за_домашна треба ми_треба есеј за_училиште испит целиот цел_список",
    "bg": "домашно за_домашно трябва трябва_ми есе за_училище изпит целия",
    "ru": "школьное_задание школьный_проект домашка для_домашки домашнее_задание реферат для_реферата для_школы "
    "экзамен доклад нужно_для надо_для",
    "uk": "домашка для_домашки домашнє_завдання реферат для_школи іспит треба потрібно потрібно_для",
    "sq": "esenë_e_shkollës shkruaj shkruaj_esenë po_shkruaj detyrë detyrë_shtëpie për_shkollë provim "
    "viti_i_ri vitin_e_ri gëzuar gëzuar_vitin",
    "el": "εργασία για_την_εργασία για_το_σχολείο εξετάσεις",
    "tr": "okul_ödevi okul_ödevim okul_ödevim_için ödev ödevim_için ödev_için sınav sınav_için okul_için",
    "ar": "واجب_مدرسة واجب_المدرسة واجب_مدرسي بحث_مدرسي بحث_للمدرسة واجب للواجب عشان_الواجب بحث للبحث عشان_بحث "
    "عشان_المدرسة للمدرسة للامتحان امتحان",
    "fa": "تکلیف برای_تکلیف برای_مدرسه مقاله برای_مقاله امتحان",
    "ur": "ہوم_ورک ہوم_ورک_کے_لیے سکول_کے_لیے امتحان",
    "hi": "स्कूल_का_होमवर्क स्कूल_का_प्रोजेक्ट होमवर्क होमवर्क_के_लिए स्कूल_के_लिए परीक्षा निबंध",
    "bn": "হোমওয়ার্ক স্কুলের_জন্য পরীক্ষা রচনা",
    "id": "tugas tugas_sekolah_nih tugas_sekolah buat_tugas untuk_tugas untuk_sekolah ujian skripsi",
    "sw": "kazi_ya_nyumbani kwa_shule mtihani insha",
    "vi": "bài_tập bài_tập_về_nhà cho_bài_luận bài_luận kỳ_thi",
    "tl": "takdang_aralin_sa_school assignment_sa_school takdang_aralin para_sa_takdang_aralin assignment "
    "para_sa_assignment pagsusulit",
    "zh": "学校作业 學校作業 学校的作业 作业 作業 写作业 寫作業 论文 論文 考试 考試",
    "ja": "宿題 学校の宿題で 学校の宿題なんだけど 学校の課題で 宿題なんですが 宿題なんだけど 宿題で レポート 論文 試験",
    "ko": "숙제 숙제로 숙제인데 숙제인데요 학교_숙제인데 학교_숙제로 학교_숙제예요 학교_숙제라서 학교_과제인데 "
    "학교_과제로 과제인데 과제인데요 과제 과제로 논문 시험",
    "th": "การบ้าน การบ้านโรงเรียน ทำการบ้าน รายงาน สอบ",
}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _REASONS.items()}
