"""In Polish."""

from collections.abc import Mapping

POLISH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "pl": "=źródło =źródła jakie_źródło jakie_jest_źródło jakie_źródła jakie_są_źródła jakie_macie_źródło "
        "jakie_macie_źródła podaj_źródło podajcie_źródło źródło_danych źródło_informacji wasze_źródło wasze_źródła "
        "gdzie_źródło skąd_te skąd_dane skąd_są_te skąd_są_dane skąd_to_wiecie skąd_to_wiesz skąd_wiecie skąd_wiesz "
        "skąd_pan_wie skąd_to_macie skąd_masz skąd_macie skąd_bierzecie skąd_bierzesz skąd_ta_informacja "
        "skąd_informacje skąd_info skąd_się_biorą skąd_pochodzą skąd_pochodzi_ta skąd_ta_lista =skąd_to a_skąd_to "
        "na_jakiej_podstawie czy_to_jest_oficjalne czy_to_oficjalne czy_to_oficjalny czy_to_jest_oficjalny "
        "to_jest_oficjalne to_oficjalne oficjalny_bot oficjalna_strona oficjalne_źródło jesteście_oficjalni "
        "było_aktualizowane była_aktualizowana ostatnio_aktualizowane ostatnio_aktualizowana ostatnia_aktualizacja "
        "kiedy_aktualizacja kiedy_aktualizowano kiedy_zaktualizowano jak_często_aktualizujecie "
        "jak_często_aktualizowane jak_często_jest_aktualizowana czy_to_aktualne czy_to_jest_aktualne to_aktualne "
        "czy_lista_jest_aktualna czy_dane_są_aktualne jak_aktualne jak_świeże na_kiedy_są_te_dane czy_to_prawda_co "
        "czy_to_prawdziwe =czy_to_prawda =to_prawda =naprawdę =poważnie =na_pewno czy_to_wiarygodne to_wiarygodne "
        "czy_można_wam_ufać czy_mogę_wam_ufać mogę_wam_ufać czy_mogę_ci_ufać można_ci_wierzyć można_wam_wierzyć "
        "czy_to_oszustwo to_oszustwo czy_to_ściema to_ściema to_jakaś_ściema czy_to_fejk to_fejk =ściema =oszustwo "
        "jesteś_pewien jesteś_pewny jesteście_pewni =pewny =kłamiesz =ściemniasz =kto_tak_mówi kto_prowadzi_tę "
        "kto_prowadzi_listę kto_to_prowadzi kto_aktualizuje gdzie_dowód jaki_dowód =dowód =udowodnij skąd_te_dane "
        "skąd_są_te_dane skąd_macie_dane skąd_macie_te_dane skąd_bierzecie_dane skąd_bierzecie_te_dane "
        "skąd_pochodzą_dane skąd_pochodzą_te_dane skąd_masz_te_dane skąd_wzięliście kto_zbiera "
        "kto_zbiera_te_informacje kto_zbiera_dane kto_zbiera_te_dane kto_sprawdza kto_sprawdza_dane "
        "kto_wprowadza_dane kto_to_sprawdza na_czym_to_oparte na_czym_się_opiera lista_jest_dokładna "
        "ta_lista_jest_dokładna lista_dokładna lista_poprawna lista_jest_poprawna lista_jest_pełna "
        "lista_jest_kompletna to_pełna_lista czy_ta_lista_jest_dokładna",
    },
    "network": {
        "pl": "sieć_silnych_miast sieci_silnych_miast sieć_silne_miasta siecią_silnych_miast kim_są_strong_cities "
        "co_to_są_strong_cities co_to_strong_cities co_to_jest_strong_cities kto_to_strong_cities "
        "kim_jest_strong_cities czym_jest_strong_cities co_to_za_sieć co_to_jest_ta_sieć co_to_jest_sieć "
        "czym_jest_sieć czym_jest_ta_sieć jaka_sieć o_sieci_miast co_to_są_silne_miasta =sieć =sieć_miast "
        "dołączyć_do_sieci dołączymy_do_sieci dołączyć_do_strong przystąpić_do_sieci wejść_do_sieci należeć_do_sieci "
        "należy_do_sieci członek_sieci członkowie_sieci członkostwo_w_sieci część_sieci co_to_za_organizacja "
        "jaka_organizacja jaka_to_organizacja co_to_jest_za_organizacja co_to_za_organizacje",
    },
    "languages": {
        "pl": "=po_polsku =po_angielsku =po_ukraińsku =język =języki mówisz_po_polsku mówicie_po_polsku "
        "czy_mówisz_po mówisz_po_angielsku rozumiesz_po_polsku rozumiesz_polski rozumiecie_po_polsku znasz_polski "
        "umiesz_po_polsku gadasz_po_polsku po_polsku_prosze po_polsku_można po_polsku_poproszę można_po_polsku "
        "czy_można_po_polsku poproszę_po_polsku proszę_po_polsku odpowiedz_po_polsku odpowiadaj_po_polsku "
        "pisz_po_polsku mów_po_polsku w_jakich_językach w_jakim_języku w_ilu_językach jakie_języki jakim_językiem "
        "jaki_język ile_języków inne_języki inny_język w_innym_języku w_innych_językach w_moim_języku zmień_język "
        "zmienić_język zmiana_języka przełącz_język wybierz_język wybór_języka =tłumaczenie =przetłumacz "
        "przetłumacz_to przetłumacz_na jest_tłumaczenie czy_jest_tłumaczenie możemy_po_polsku możemy_pisać_po_polsku "
        "możemy_rozmawiać_po_polsku da_się_po_polsku jest_po_polsku macie_po_polsku pisać_po_polsku gadać_po_polsku "
        "piszmy_po_polsku pogadajmy_po_polsku rozmawiasz_po_polsku",
    },
    "latest": {
        "pl": "podpisał_ostatni podpisało_ostatnie podpisał_jako_ostatni podpisało_jako_ostatnie "
        "jako_ostatni_podpisał jako_ostatnie_podpisało ostatni_podpisał ostatnio_podpisał ostatnio_podpisało "
        "ostatnio_podpisali podpisał_ostatnio podpisali_ostatnio podpisało_ostatnio ostatni_który_podpisał "
        "kto_ostatni kto_był_ostatni kto_jest_ostatni kto_ostatnio ostatni_podpis ostatnie_podpisy "
        "ostatni_sygnatariusz ostatni_sygnatariusze ostatnie_miasto ostatnie_miasta dołączył_ostatni "
        "dołączył_jako_ostatni ostatnio_dołączył ostatnio_dołączyło najnowsze_podpisy najnowszy_sygnatariusz "
        "najnowsi_sygnatariusze najnowsze_miasta podpisał_pierwszy podpisał_jako_pierwszy podpisało_jako_pierwsze "
        "jako_pierwsze_podpisało jako_pierwszy_podpisał pierwszy_podpisał podpisało_pierwsze pierwsze_podpisało "
        "kto_był_pierwszy kto_pierwszy kto_jako_pierwszy pierwszy_sygnatariusz pierwsze_miasto które_miasto_pierwsze "
        "które_miasto_było_pierwsze niedawno_podpisał niedawno_podpisali ktoś_nowy są_nowi czy_jest_ktoś_nowy "
        "jest_ktoś_nowy są_jacyś_nowi są_nowe kto_nowy nowi_sygnatariusze nowe_podpisy nowe_miasta nowe_gminy "
        "co_nowego są_jakieś_nowości =nowości =nowe =nowi =aktualności =najnowsze =ostatnie =ostatni =wiadomości "
        "podpisał_dzisiaj podpisał_dziś podpisali_dzisiaj podpisał_wczoraj podpisali_w_tym_tygodniu "
        "podpisało_w_tym_tygodniu podpisali_w_tym_miesiącu podpisali_w_tym_roku w_ostatnim_tygodniu "
        "w_ostatnim_miesiącu przystąpił_ostatni przystąpił_jako_ostatni jako_ostatni_dołączył "
        "jako_ostatnie_dołączyło dołączyło_jako_ostatnie dodany_jako_ostatni ostatnio_dodany ostatnio_dodane "
        "kto_niedawno niedawno_dołączył doszły_ostatnio ostatnio_doszły doszło_ostatnio ostatnio_doszło "
        "ostatnio_dołączyły dołączyły_ostatnio miasta_doszły kto_doszedł ostatnio_dodane_miasta niedawno_dodane "
        "niedawno_doszły",
    },
    "order": {
        "pl": "największe_miasto największe_miasta najmniejsze_miasto najmniejsze_miasta największa_gmina "
        "najmniejsza_gmina najmniejsza_wieś najmniejsza_miejscowość największe_z_miast według_liczby_ludności "
        "według_ludności według_wielkości wg_liczby wg_wielkości po_liczbie_mieszkańców pod_względem_ludności "
        "alfabetycznie alfabetycznej posortuj posortować uporządkuj które_stolice jakie_stolice ile_stolic "
        "czy_są_stolice są_jakieś_stolice stolice_podpisały stolice_są =stolice =stolica kobiet_burmistrzów "
        "kobiety_burmistrzowie kobiet_prezydentów kobiety_prezydenci burmistrzyń burmistrzynie prezydentek_miast "
        "ile_kobiet_podpisało ile_jest_kobiet ile_kobiet_jest ile_tam_kobiet są_kobiety czy_są_kobiety "
        "czy_są_jakieś_kobiety które_kobiety jakie_kobiety kobiety_wśród najmłodszy_burmistrz najmłodszy_prezydent "
        "najstarszy_burmistrz najstarszy_prezydent ile_lat_ma_burmistrz ile_lat_ma_prezydent jaka_partia "
        "jakiej_partii z_jakiej_partii z_której_partii jakie_partie partia_polityczna partie_polityczne "
        "najbardziej_znane_miasto najsłynniejsze_miasto najważniejsze_miasto najbogatsze_miasto "
        "najbiedniejsze_miasto czy_są_wsie są_wioski jest_największe jest_najmniejsze miasto_jest_największe "
        "które_jest_największe miasto_największe",
    },
    "nearby": {
        "pl": "=blisko =w_pobliżu =niedaleko =w_okolicy =najbliżej =najbliższe =najbliższy blisko_mnie blisko_nas "
        "obok_mnie koło_mnie obok_nas niedaleko_mnie jest_coś_w_pobliżu ktoś_w_pobliżu kto_w_pobliżu coś_w_okolicy "
        "ktoś_w_okolicy kto_w_okolicy w_mojej_okolicy w_naszej_okolicy w_moich_okolicach w_moim_regionie "
        "w_naszym_regionie w_moim_województwie w_naszym_województwie w_moim_powiecie w_moim_kraju w_naszym_kraju "
        "w_moim_rejonie najbliższe_miasto najbliższe_miasta najbliżej_mnie najbliższy_sygnatariusz "
        "tam_gdzie_mieszkam gdzie_mieszkam w_moich_stronach u_nas_w_okolicy niedaleko_mojego blisko_mojego "
        "blisko_domu obok_mojego koło_mojego gdzieś_blisko gdzieś_w_pobliżu w_sąsiedztwie",
    },
    "file": {
        "pl": "=pdf w_pdf w_pdfie jako_pdf wersja_pdf plik_pdf =excel w_excelu w_ekselu jako_excel do_excela "
        "arkusz_excel jako_plik w_pliku jako_dokument pobrać_listę pobierz_listę pobranie_listy ściągnąć_listę "
        "ściągnij_listę ściągnę_listę jak_pobrać jak_ściągnąć da_się_pobrać można_pobrać można_ściągnąć skąd_pobrać "
        "gdzie_pobrać =pobierz =pobieranie =pobrać =ściągnij lista_w_pdf lista_w_excelu lista_jako_plik wydrukować "
        "wydrukuj =drukuj do_druku wersja_do_druku eksport_listy wyeksportować zapisać_listę "
        "zapisać_listę_na_komputerze zapisać_listę_na zapisać_sobie_listę na_komputer listę_na_maila skopiować_listę "
        "chcę_zapisać_listę w_wordzie listy_w_wordzie listę_w_wordzie potrzebuję_listy_w_wordzie plik_word "
        "listy_w_pdf listy_w_excelu",
    },
    "examples": {
        "pl": "=przykłady =przykład =projekty pokaż_przykłady pokaż_przykład pokaż_jakiś_przykład pokażcie_przykłady "
        "podaj_przykład podaj_przykłady podajcie_przykład podajcie_przykłady podaj_jakiś_przykład "
        "podaj_jakieś_przykłady daj_przykład daj_przykłady daj_jakiś_przykład dajcie_przykład macie_przykłady "
        "macie_jakieś_przykłady są_przykłady są_jakieś_przykłady czy_są_przykłady jakie_przykłady jakie_są_przykłady "
        "wszystkie_przykłady ile_przykładów kilka_przykładów parę_przykładów jakiś_przykład jakieś_przykłady "
        "chcę_przykłady przykłady_miast przykłady_z_miast przykłady_działań dobre_praktyki dobrych_praktyk "
        "co_robią_miasta co_miasta_robią co_te_miasta_robią co_te_miasta_konkretnie miasta_konkretnie_robią "
        "co_konkretnie_robią co_oni_konkretnie co_oni_robią co_one_robią co_faktycznie_robią co_właściwie_robią "
        "co_zrobiły_miasta co_miasta_zrobiły co_już_zrobiły co_robią_burmistrzowie co_robią_prezydenci w_praktyce "
        "jakie_tematy =tematy co_się_zmieniło co_się_zmieniło_w_tych co_się_zmieniło_w_tych_miastach "
        "co_się_tam_zmieniło są_efekty jakie_efekty jakie_są_efekty jakie_rezultaty co_osiągnęli konkretny_przykład "
        "konkretne_przykłady jakieś_konkrety",
    },
    "elsewhere": {
        "pl": "=klimat =klimatu a_klimat o_klimacie zmiany_klimatu zmianami_klimatu zmiany_klimatyczne zmian_klimatu "
        "globalne_ocieplenie =środowisko ochrona_środowiska =ekologia ekologii zanieczyszczenie =smog smogu smogiem "
        "recykling =śmieci =odpady =lgbt =lgbtq prawa_osób_lgbt prawa_lgbt osoby_lgbt osób_lgbt osobami_lgbt "
        "społeczność_lgbt gejów geje_i homoseksualist trans_osoby transpłciow =więzienia =więzienie więźniów "
        "więźniowie =mieszkania =mieszkalnictwo tanie_mieszkania mieszkania_socjalne bezdomni bezdomnych bezdomność "
        "bezdomności bezrobocie bezrobocia bezrobotni miejsca_pracy niepełnosprawni niepełnosprawnych "
        "niepełnosprawnością niepełnosprawność niepełnosprawnościami narkotyki narkotyków narkomani =dopalacze "
        "=turystyka turystyki turystykę transport_publiczny transportu_publicznego komunikacja_miejska "
        "komunikacji_miejskiej =transport =korki =drogi podatków =gospodarka gospodarki =ekonomia inflacja "
        "prawa_zwierząt bezdomne_zwierzęta bezdomne_psy korupcja korupcji korupcję handel_ludźmi "
        "=sztuczna_inteligencja osoby_starsze osób_starszych starsi_ludzie =seniorzy seniorów =emeryci emerytów "
        "aborcja aborcji cyberbezpieczeństwo =covid =koronawirus pandemia szczepienia co_z_klimatem z_klimatem "
        "o_klimat",
    },
    "people": {
        "pl": "=kontakt =kontakty =telefon =mail =mejl =email =adres =e_mail jak_się_z_wami_skontaktować "
        "skontaktować_się_z skontaktować_z_wami jak_się_skontaktować z_kim_się_skontaktować chcę_się_skontaktować "
        "z_wami_skontaktować mogę_się_z_wami kontakt_do_was kontakt_z_wami jakiś_kontakt dane_kontaktowe "
        "osoba_kontaktowa kontakt_dla_mediów kontakt_dla_prasy numer_telefonu numer_kontaktowy wasz_numer "
        "wasz_telefon wasz_mail wasz_adres adres_mailowy adres_email adres_e_mail macie_maila macie_telefon "
        "macie_numer podajcie_numer podaj_numer jest_jakiś_telefon gdzie_mogę_napisać gdzie_napisać do_kogo_napisać "
        "do_kogo_mogę_napisać do_kogo_zadzwonić gdzie_zadzwonić gdzie_mogę_zadzwonić do_kogo_się_zwrócić "
        "napisać_do_was zadzwonić_do_was do_was_zadzwonić do_was_napisać porozmawiać_z_człowiekiem "
        "porozmawiać_z_kimś pogadać_z_kimś pogadać_z_człowiekiem rozmowa_z_człowiekiem z_żywym_człowiekiem "
        "z_konsultantem =konsultant kto_mi_pomoże kto_może_mi_pomóc jestem_dziennikarzem jestem_dziennikarką "
        "jestem_reporterem jestem_z_gazety jestem_z_redakcji jestem_z_telewizji dla_mediów dla_prasy "
        "dla_dziennikarzy biuro_prasowe rzecznik_prasowy rzecznika_prasowego =prasa =media =pomoc_techniczna "
        "=wsparcie =infolinia z_kim_mogę_porozmawiać z_kim_można_porozmawiać z_kim_mogę_rozmawiać z_kim_mogę_pogadać "
        "z_kim_porozmawiać z_kim_mogę do_kogo_mogę_zadzwonić do_kogo_mogę_się_zwrócić kogo_zapytać kogo_mogę_zapytać "
        "z_kimś_porozmawiać mogę_z_kimś_porozmawiać porozmawiać_z_kimś_z z_kimś_pogadać z_człowiekiem_porozmawiać",
    },
    "menu": {
        "pl": "=od_początku =od_nowa =zacznijmy_od_nowa =zacznij_od_nowa =zacznij_od_początku =zacznijmy_od_początku "
        "=jeszcze_raz_od_początku =zaczynamy_od_nowa =zacznij =zacznijmy =zaczynajmy =zaczynamy =jeszcze_raz "
        "=na_początek =wróć_na_początek =powrót =powrót_do_menu =wróć_do_menu =do_menu =menu_główne =główne_menu "
        "=pokaż_menu =strona_główna =opcje =restart =zresetuj =reset =co_teraz =co_dalej =i_co_teraz =jedziemy "
        "=dawaj =wróć_do_początku =wracamy_do_początku =wróć =wstecz =cofnij =wróćmy_do_początku =idź_na_początek",
    },
    "origin": {
        "pl": "kto_to_napisał kto_napisał kto_ją_napisał kto_to_w_ogóle_napisał kto_to_wymyślił kto_wymyślił "
        "kto_na_to_wpadł kto_to_stworzył kto_stworzył kto_to_sporządził kto_to_zrobił kto_to_zaczął "
        "kto_to_zapoczątkował kto_zainicjował kto_jest_inicjatorem kto_zaproponował kto_jest_autorem kto_autorem "
        "kto_to_zorganizował kto_zorganizował czyj_to_pomysł czyj_pomysł czyja_inicjatywa czyja_to_inicjatywa "
        "gdzie_podpisano gdzie_to_podpisano gdzie_została_podpisana gdzie_to_podpisali gdzie_ją_podpisano "
        "gdzie_podpisali_deklarację gdzie_to_było gdzie_to_się_odbyło gdzie_powstała gdzie_to_powstało "
        "gdzie_przyjęto gdzie_została_przyjęta =w_którym_roku =w_jakim_roku =który_to_rok który_to_był_rok =jaki_rok "
        "=z_którego_roku z_którego_to_roku =z_jakiego_roku kiedy_to_było kiedy_to_podpisano kiedy_podpisano "
        "kiedy_została_podpisana kiedy_to_napisano kiedy_napisano kiedy_powstała kiedy_to_powstało "
        "kiedy_została_przyjęta kiedy_przyjęto kiedy_to_się_zaczęło kiedy_się_zaczęło kiedy_to_wyszło "
        "kiedy_ogłoszono kiedy_to_się_stało ile_lat_ma_deklaracja jak_stara_jest od_kiedy_to_istnieje "
        "od_kiedy_istnieje =od_kiedy jak_to_się_zaczęło jak_się_zaczęło jak_powstała jak_to_powstało "
        "historia_deklaracji historia_tej_deklaracji na_którym_szczycie na_jakim_szczycie jaki_szczyt co_za_szczyt "
        "z_jakiej_okazji dlaczego_nowy_jork czemu_nowy_jork dlaczego_nowojorska czemu_nowojorska kto_za_tym_stoi "
        "kto_stoi_za_tym w_którym_roku_to w_jakim_roku_to w_którym_roku_podpisano w_jakim_roku_podpisano "
        "w_którym_roku_powstała w_jakim_roku_powstała w_którym_roku_została_podpisana w_którym_roku_przyjęto "
        "jaki_to_był_rok jaki_to_rok z_którego_roku_to z_jakiego_roku_to z_którego_roku_jest z_jakiego_roku_jest "
        "to_z_którego_roku skąd_się_wziął_ten_pomysł skąd_się_wziął_pomysł skąd_ten_pomysł skąd_pomysł "
        "kto_miał_pomysł kto_wpadł_na skąd_się_to_wzięło skąd_się_wzięła autorzy_deklaracji autor_deklaracji "
        "kim_są_autorzy kto_jest_autorem_deklaracji",
    },
    "declaration": {
        "pl": "co_tam_jest_napisane co_tam_jest co_tam_pisze co_jest_napisane co_jest_w_środku co_jest_w_tym "
        "co_jest_w_niej co_w_niej_jest co_w_tym_jest co_tam_stoi co_jest_w_deklaracji co_mówi_deklaracja co_mówi_ta "
        "=co_mówi =co_zawiera co_ona_zawiera co_zawiera_deklaracja o_co_w_tym_chodzi o_co_chodzi o_co_tu_chodzi "
        "o_co_tam_chodzi o_co_kaman o_czym_to_jest o_czym_jest o_czym_mówi o_czym_to czego_dotyczy co_to_znaczy "
        "co_to_oznacza ^co_oni_podpisali co_podpisali_burmistrzowie co_właściwie_podpisali co_obiecują co_obiecali "
        "co_oni_obiecują do_czego_się_zobowiązują do_czego_się_zobowiązali do_czego_zobowiązuje na_co_się_zgodzili "
        "na_co_się_umówili co_podpisuję co_bym_podpisał co_bym_podpisywał co_właściwie_podpisuję "
        "gdzie_mogę_to_przeczytać gdzie_można_przeczytać gdzie_to_przeczytać gdzie_przeczytać mogę_to_przeczytać "
        "chcę_to_przeczytać daj_przeczytać można_to_przeczytać pełny_tekst cały_tekst pełna_treść całą_treść =tekst "
        "=treść tekst_deklaracji treść_deklaracji =streszczenie =skrót =podsumowanie =krótko w_skrócie "
        "krótkie_streszczenie streść_to streść_mi streść_deklarację w_dwóch_słowach w_paru_słowach wyjaśnij_to "
        "wyjaśnij_mi_to =wyjaśnij wyjaśnij_deklarację wytłumacz_to wytłumacz_mi =wytłumacz co_to_za_deklaracja "
        "co_to_jest_deklaracja co_to_jest_ta_deklaracja czym_jest_deklaracja czym_jest_ta_deklaracja jaka_deklaracja "
        "po_co_mi_to po_co_to po_co_komu_to po_co_ta_deklaracja po_co_w_ogóle co_mnie_to_obchodzi dlaczego_mnie_to "
        "dlaczego_ma_mnie czemu_ma_mnie dlaczego_miałoby_mnie dlaczego_to_ważne dlaczego_to_jest_ważne "
        "czemu_to_ważne czemu_to_służy jaki_jest_cel jaki_cel w_jakim_celu jaki_to_ma_sens jaki_jest_sens jaki_sens "
        "co_mi_to_da co_to_da co_mam_z_tego co_to_zmienia co_to_zmieni",
    },
    "steps": {
        "pl": "co_jest_potrzebne_żeby co_jest_potrzebne_do co_jest_potrzebne_aby co_potrzeba_żeby co_potrzeba_do "
        "co_potrzebuję_żeby co_potrzebuję_do co_muszę_zrobić co_musimy_zrobić co_trzeba_zrobić co_trzeba_żeby "
        "co_należy_zrobić co_mam_zrobić_żeby jakie_dokumenty jakie_papiery kto_może_podpisać kto_ma_prawo "
        "kto_jest_uprawniony czy_mogę_podpisać mogę_podpisać mogę_też_podpisać czy_możemy_podpisać możemy_podpisać "
        "czy_możemy_też czy_mój_burmistrz_może czy_nasz_burmistrz_może czy_może_podpisać jak_podpisać "
        "jak_mogę_podpisać jak_możemy_podpisać jak_się_podpisać jak_się_podpisuje jak_złożyć_podpis jak_dołączyć "
        "jak_przystąpić jak_to_działa jak_to_przebiega jak_to_wygląda_krok jak_wygląda_procedura jaka_jest_procedura "
        "jaka_procedura jak_przebiega =procedura =kroki jakie_są_kroki jakie_kroki jakie_są_warunki jakie_warunki "
        "=warunki =wymagania jakie_są_wymagania warunki_podpisania ile_to_trwa ile_czasu_zajmuje jak_długo_to_trwa "
        "ile_to_zajmuje ile_czasu_to chcę_podpisać chcemy_podpisać chciałbym_podpisać chciałabym_podpisać "
        "chcielibyśmy_podpisać w_imieniu_burmistrza w_imieniu_prezydenta =podpisz =podpis =podpisać =rejestracja "
        "=dołącz =zapisz_się dodajcie_moje_miasto dodaj_moje_miasto dodajcie_nasze_miasto dodaj_nasze_miasto "
        "dodajcie_moją_gminę dodajcie_naszą_gminę dodaj_moją_gminę dodajcie_nas dodać_moje_miasto dodać_nasze_miasto "
        "dopiszcie_moje dopiszcie_nasze dopisz_moje nie_ma_mojego_miasta nie_ma_naszego_miasta mojego_miasta_nie_ma "
        "brakuje_mojego_miasta brak_mojego_miasta dlaczego_nie_ma_mojego czemu_nie_ma_mojego dlaczego_mojego_miasta "
        "gdzie_podpisać gdzie_mogę_podpisać gdzie_można_podpisać gdzie_się_podpisuje długo_to_trwa czy_to_długo_trwa "
        "to_długo_trwa ile_trwa_procedura ile_trwa_podpisanie jak_długo_trwa jak_się_zgłosić jak_możemy_dołączyć "
        "jak_mogę_dołączyć czy_możemy_dołączyć możemy_dołączyć możemy_się_przyłączyć",
    },
}
