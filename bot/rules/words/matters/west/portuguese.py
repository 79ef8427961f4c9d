"""In Portuguese, of Brazil and of Portugal."""

from collections.abc import Mapping

PORTUGUESE: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "pt": "a_fonte as_fontes sua_fonte que_fonte de_onde_vem de_onde_veio de_onde_saiu de_onde_tirou "
        "de_onde_tiraram de_onde_você_tirou donde_vem é_oficial confiável como_você_sabe como_vc_sabe como_sabe "
        "como_sabem como_é_que_sabes como_é_que_sabem atualização de_quando_é_a_lista posso_confiar dá_pra_confiar "
        "=fonte tua_fonte suas_fontes tuas_fontes vossa_fonte vossas_fontes de_onde_vc_tirou de_onde_tiraste "
        "de_onde_é_essa_info onde_foram_buscar onde_foste_buscar são_oficiais lista_oficial bot_oficial site_oficial "
        "=oficial é_de_confiança é_fidedigno isso_é_sério =é_sério =sério_isso =isso_é_verdade =é_verdade "
        "=é_verdade_isso =verdade =mesmo =a_sério =tens_a_certeza =certeza tem_certeza é_golpe é_burla =golpe "
        "tá_atualizado tá_atualizada está_atualizado está_atualizada de_quanto_em_quanto_tempo um_golpe os_dados_vêm "
        "de_onde_vêm_os_dados de_onde_vêm_esses_dados onde_vocês_pegam onde_vcs_pegam onde_pegaram "
        "onde_vocês_conseguem onde_conseguiram onde_arranjaram quem_te_disse quem_vos_disse quem_passa_essas "
        "se_baseiam com_base_em_quê segundo_quem onde_vcs_arrumam_esses_dados onde_vocês_arrumam_esses_dados "
        "onde_arranjam_esses_dados onde_arranjam_os_dados onde_vcs_arrumam onde_vocês_arrumam onde_arranjam "
        "quem_garante quem_atualiza é_recente_essa_informação informação_é_recente até_quando_vai_essa_informação",
    },
    "network": {
        "pt": "que_rede qual_rede rede_de_cidades o_que_é_a_strong_cities que_é_strong_cities quem_é_strong_cities "
        "quem_é_a_strong_cities quem_são_os_strong_cities o_que_é_a_rede =a_rede =rede rede_de_cidades_fortes "
        "tal_rede que_rede_é fala_da_rede me_conta_da_rede quem_está_na_rede quem_faz_parte_da_rede sobre_essa_rede "
        "a_rede_é_o_quê essa_strong_cities o_que_é_essa_strong_cities",
    },
    "languages": {
        "pt": "fala_inglês fala_português fala_árabe falam_português falas_português falas_inglês que_línguas "
        "que_língua que_idioma que_idiomas quais_idiomas quais_línguas qual_idioma outro_idioma outra_língua "
        "minha_língua em_inglês_por em_português_por posso_escrever_em traduzir tradução fala_espanhol fala_francês "
        "falas_árabe falam_inglês falam_árabe qual_língua quantas_línguas em_árabe_por_favor em_inglês_pfv "
        "em_português_pfv =em_inglês =em_português =em_árabe =em_espanhol =português =inglês =árabe responde_em "
        "responda_em responder_em_português escreve_em_português pode_escrever_em posso_perguntar_em mudar_o_idioma "
        "mudar_de_idioma mudar_a_língua mudar_de_língua trocar_o_idioma trocar_de_idioma =idioma =idiomas em_francês "
        "em_italiano em_alemão em_outra_língua em_outro_idioma noutra_língua entende_espanhol entende_francês "
        "percebes_português percebe_português escrever_em responder_em falas_outras",
    },
    "latest": {
        "pt": "última_cidade últimas_cidades últimos_signatários últimas_assinaturas primeira_cidade "
        "primeiras_cidades primeira_que assinou_primeiro qual_foi_a_primeira quem_foi_o_primeiro quem_foi_a_primeira "
        "mais_recente mais_recentes novidade novidades novas_cidades cidades_novas novos_signatários "
        "assinou_por_último assinaram_por_último último_a_assinar última_a_assinar últimos_a_assinar "
        "últimas_a_assinar último_que_assinou última_que_assinou últimos_que_assinaram últimas_que_assinaram "
        "última_assinatura último_signatário últimas_signatárias último_prefeito últimos_prefeitos último_a_entrar "
        "última_a_entrar últimas_a_entrar últimos_a_entrar =o_último =a_última =os_últimos =as_últimas "
        "assinou_recentemente assinaram_recentemente assinou_há_pouco =novas =novos =notícias =algo_novo =a_primeira "
        "=o_primeiro o_primeiro_a a_primeira_a os_primeiros_a as_primeiras_a o_último_a a_última_a os_últimos_a "
        "as_últimas_a a_última_que o_último_que entrou_agora entraram_agora acabou_de_assinar acabaram_de_assinar "
        "há_pouco_tempo recém_assinaram mais_novos_da mais_novas_da se_juntou_recentemente aderiu_recentemente "
        "aderiram_recentemente aderiu_há_pouco aderiram_há_pouco alguma_cidade_nova teve_alguma_cidade_nova",
    },
    "order": {
        "pt": "as_maiores maior_cidade maiores_cidades as_menores menor_cidade mais_pequena mais_populosa alfabética "
        "capitais prefeitas autarcas_mulheres presidentes_de_câmara_mulheres quantas_mulheres que_partido "
        "qual_partido partido_político prefeito_mais_novo prefeito_mais_velho mais_jovem menores_cidades "
        "cidades_mais_pequenas menor_município maior_município menor_vila mais_populosas =a_maior =a_menor "
        "qual_é_a_maior qual_a_maior qual_é_a_menor qual_a_menor por_população por_tamanho por_habitantes "
        "ordenar_a_lista ordenadas_por ordenados_por alguma_capital mulheres_autarcas quais_mulheres "
        "assinado_por_mulheres assinada_por_uma_mulher prefeita_mais_nova mulheres_prefeitas prefeitas_mulheres "
        "tem_alguma_capital número_de_habitantes por_ordem_de do_maior_para da_maior_para do_menor_para ranking "
        "governadas_por_mulheres governada_por_uma_mulher menorzinha mais_pequenina ordena_por ordene_por "
        "põe_por_ordem organiza_por",
    },
    "nearby": {
        "pt": "perto_de_mim perto_daqui perto_de_casa perto_da_minha perto_de_onde aqui_perto por_perto ao_pé_de "
        "aqui_ao_pé mais_próxima mais_próximas mais_perto próximo_de_mim próxima_de_mim onde_moro onde_eu_moro "
        "onde_vivo perto_de_nós perto_da_gente perto_de_minha mais_próximo próximo_a_mim próximas_de_mim =por_aqui "
        "=à_volta à_minha_volta ao_meu_redor aqui_na_região na_minha_região na_nossa_região aqui_na_zona "
        "na_minha_zona na_minha_área no_meu_estado no_meu_distrito no_meu_país no_meu_bairro ao_pé_de_mim "
        "por_essas_bandas por_estas_bandas nas_minhas_bandas essas_bandas estas_bandas na_redondeza nas_redondezas "
        "ao_meu_lado aqui_na_volta cá_perto cá_por_perto da_minha_terra na_minha_terra aqui_da_região",
    },
    "file": {
        "pt": "em_pdf um_pdf o_pdf em_csv arquivo ficheiro planilha baixar download descarregar imprimir exportar "
        "versão_pdf formato_pdf em_excel um_excel o_excel no_excel folha_de_cálculo em_word lista_por_email "
        "lista_por_e_mail arquivo_excel ficheiro_excel tem_arquivo em_papel no_computador guardar_a_lista "
        "salvar_a_lista salvar_isso guardar_isto imprimir_a em_formato em_planilha versão_impressa",
    },
    "examples": {
        "pt": "um_exemplo uns_exemplos alguns_exemplos algum_exemplo ver_exemplos quero_exemplos tem_exemplos "
        "há_exemplos mostra_exemplos que_exemplos quais_exemplos os_exemplos exemplos_de exemplo_de exemplos_práticos "
        "exemplos_concretos boas_práticas fazem_as_cidades cidades_fazem cidades_estão_fazendo cidades_fizeram "
        "prefeitos_fazem que_elas_fazem que_eles_fazem que_é_que_fazem que_estão_fazendo que_fizeram na_prática "
        "que_temas quais_temas os_temas ações_concretas =exemplo =exemplos =por_exemplo dá_exemplos dê_exemplos "
        "dá_me_exemplos mostra_me_exemplos tens_exemplos quantos_exemplos exemplo_concreto exemplo_prático "
        "exemplo_do_que exemplos_do_que casos_de_sucesso o_que_fazem_os_prefeitos =temas =projetos caso_concreto "
        "casos_concretos coisa_concreta coisas_concretas caso_real casos_reais algo_concreto o_que_já_foi_feito "
        "o_que_fizeram_de que_elas_fizeram que_eles_fizeram conta_o_que_fizeram conta_o_que_fazem ações_foram",
    },
    "elsewhere": {
        "pt": "o_clima climática climáticas aquecimento_global meio_ambiente poluição reciclagem homossexuais os_gays "
        "prisões presídios a_prisão cadeias presos habitação moradia sem_teto sem_abrigo moradores_de_rua desemprego "
        "deficiência deficientes as_drogas turismo transporte_público transportes_públicos trânsito impostos "
        "a_economia inflação corrupção os_animais tráfico_de_pessoas inteligência_artificial idosos terceira_idade "
        "cibersegurança aborto indígenas pandemia vacinas =clima =ambiente o_ambiente =ecologia lgbtqia lgbtqiapn "
        "pessoas_trans transfobia parada_gay orgulho_gay diversidade_sexual =prisão presidiários os_reclusos "
        "as_rendas os_aluguéis pessoas_em_situação_de_rua os_desempregados =emprego =drogas dependência_química "
        "tráfico_de_drogas os_turistas o_transporte =economia maus_tratos =ia em_situação_de_rua o_lixo lixo pobreza "
        "os_pobres a_pobreza aluguel aluguéis",
    },
    "people": {
        "pt": "em_contato_com em_contacto_com entro_em_contato entrar_em_contato entro_em_contacto entrar_em_contacto "
        "contactar_vos contatar_vocês posso_contactar quem_contactar como_contactar contato_de contacto_de "
        "assessoria_de_imprensa de_telefone tem_telefone um_telefone tem_whatsapp tem_email um_email falar_com_vocês "
        "falar_convosco falo_com_quem com_quem_falo com_quem_posso_falar falar_com_alguém falar_com_uma falar_com_um "
        "quem_ligo ligar_pra a_quem_me_dirijo me_ajudar em_contacto_convosco contactar_alguém contatar_alguém "
        "contato_com_alguém como_contatar como_contacto quem_contatar posso_contatar =contato =contacto =contatos "
        "=contactos para_a_imprensa =imprensa =sou_jornalista =eu_sou_jornalista jornalista_com_quem "
        "jornalista_falo_com jornalista_como jornalista_quem uma_entrevista número_de_telemóvel seu_telefone "
        "seu_número vosso_número =telefone =número falar_com_gente pessoa_de_verdade um_responsável o_responsável "
        "com_um_responsável um_atendente uma_pessoa_real um_humano reclamar_com fazer_uma_reclamação uma_reclamação "
        "posso_reclamar ligar_para_quem pelo_telefone porta_voz",
    },
    "menu": {
        "pt": "=começar_de_novo =começa_de_novo =começar_outra_vez =recomeçar =vamos_recomeçar =do_começo =do_início "
        "=do_zero =de_novo =outra_vez =desde_o_início =desde_o_começo =voltar =voltar_ao_início =voltar_ao_começo "
        "=voltar_pro_início =voltar_para_o_início =voltar_ao_menu =voltar_pro_menu =volta_ao_início =volta_pro_menu "
        "=início =menu =o_menu =menu_principal =menu_inicial =ver_menu =ver_o_menu =mostra_o_menu =mostrar_menu "
        "=página_inicial =reiniciar =reinicia =resetar =começar =começa começar_tudo =apaga_tudo =apagar_tudo "
        "=me_leva_pro_início =me_leva_pro_menu =vamos_do_zero =vamos_começar_de_novo =quero_voltar =quero_recomeçar "
        "=quero_recomeçar_tudo",
    },
    "origin": {
        "pt": "quem_escreveu quem_é_que_escreveu quem_redigiu quem_fez quem_criou quem_lançou quem_inventou "
        "quem_começou quem_propôs o_autor os_autores quando_assinaram quando_surgiu quando_começou quando_saiu "
        "desde_quando quanto_tempo_existe onde_assinaram onde_aconteceu onde_começou como_surgiu como_começou "
        "história_da_declaração que_cimeira por_que_nova_york porquê_nova_iorque quem_a_escreveu quem_o_escreveu "
        "quem_iniciou de_quem_foi_a_ideia de_quem_é_a_ideia ideia_de_quem =autor =autores escrito_por_quem "
        "escrita_por_quem de_que_ano que_ano_foi que_ano_é em_qual_ano em_que_data qual_a_data qual_é_a_data =quando "
        "=quando_foi quando_foi_isso quando_foi_isto quando_foi_assinada quando_foi_assinado quando_foi_feita "
        "quando_foi_feito quando_foi_criada quando_foi_escrita quando_foi_lançada quando_foi_publicada "
        "quando_aconteceu há_quanto_tempo_isso onde_foi_assinada onde_foi_assinado onde_foi_isso onde_foi_isto "
        "onde_foi_que onde_foi_feita onde_foi_lançada onde_surgiu a_história_disto teve_a_ideia =em_que_ano =que_ano "
        "=qual_o_ano =que_data =onde_foi há_quanto_tempo_existe desde_que_ano isso_surgiu isto_surgiu isso_saiu "
        "quem_está_por_trás_da de_onde_saiu_a_ideia de_onde_veio_a_ideia de_onde_surgiu quem_promoveu quem_organizou "
        "partiu_a_ideia nasceu_quando é_de_quando escreveu_o_texto redigiu_o_texto",
    },
    "declaration": {
        "pt": "o_que_diz que_é_que_diz ela_diz declaração_diz tá_escrito está_escrito que_tem_nela que_tem_lá "
        "quer_dizer que_se_trata de_que_trata do_que_fala é_sobre_o que_declaração qual_declaração pra_que_serve "
        "para_que_serve serve_pra_que de_que_adianta o_que_muda que_eu_ganho me_comprometo eles_assinaram "
        "que_eu_assino quero_ler ler_a_declaração texto_completo o_texto um_resumo resume_isso resume_pra "
        "explica_isso explica_a_declaração explica_isto o_que_tem_dentro o_que_é_que_tem o_que_contém o_que_inclui "
        "o_que_significa do_que_trata de_que_fala sobre_o_que_é fala_do_que fala_de_quê fala_sobre_o_que "
        "o_que_é_a_declaração o_que_é_essa_declaração o_que_é_esta_declaração qual_é_o_objetivo qual_o_objetivo "
        "qual_é_o_propósito qual_o_propósito qual_a_finalidade qual_é_a_ideia qual_a_ideia serve_para_quê "
        "de_que_serve adianta_o_que muda_o_que o_que_ganho por_que_é_importante com_o_que_se_comprometem "
        "a_que_se_comprometem se_comprometem_a_quê se_comprometeram_a_que o_que_prometem o_que_prometeram "
        "o_que_eles_prometem prometem_o_que =texto =resumo =resume =resuma me_resume =em_resumo =resumindo =explica "
        "=explique =me_explica =explicação que_é_que_assinaram =onde_posso_ler =onde_leio =dá_pra_ler =posso_ler "
        "ler_isso resume_pra_mim com_o_que_é_que_eles_se_comprometem com_o_que_eles_se_comprometem um_resumão resumão "
        "resuminho em_que_consiste conteúdo o_conteúdo o_essencial qual_é_a_mensagem o_que_propõe o_que_defende "
        "o_que_implica a_que_obriga resumir_a implica_assinar quer_dizer_isso compromete_a",
    },
    "steps": {
        "pt": "pra_assinar para_assinar preciso_fazer que_tenho_que_fazer que_temos_que_fazer que_tenho_de_fazer "
        "devo_fazer que_é_preciso que_é_necessário requisitos procedimento os_passos passo_a_passo como_funciona "
        "como_é_que_funciona como_assino como_assinar como_se_assina como_participar como_aderir pode_assinar "
        "posso_assinar podemos_assinar quero_assinar queremos_assinar gostaria_de_assinar gostaríamos_de_assinar "
        "colocar_minha colocar_a_minha coloca_minha coloquem_minha botar_minha pôr_a_minha adicionar adicionem "
        "acrescentar_a_minha incluir_minha incluir_a_minha inscrever_minha inscrever_a_minha inscrever_o_meu "
        "falta_a_minha cidade_não_aparece onde_assino o_que_precisa_fazer o_que_eu_tenho_que_fazer "
        "o_que_devemos_fazer qual_é_o_processo qual_o_processo como_é_o_processo o_processo_para =processo que_passos "
        "como_é_que_assino como_é_que_se_assina como_me_inscrevo como_se_inscreve quanto_tempo_demora "
        "quanto_tempo_leva demora_quanto demora_muito quem_tem_direito meu_prefeito_pode nosso_prefeito_pode "
        "um_cidadão_pode em_nome_do_prefeito em_nome_do_meu_prefeito queria_assinar colocar_nossa_cidade "
        "bota_minha_cidade =assinar =aderir =participar =inscrição =inscrever =inscrever_me =me_inscrever "
        "em_nome_do_presidente também_pode_assinar também_pode_aderir que_documentos quais_documentos que_papelada "
        "para_entrar_na_lista pra_entrar_na_lista para_participar pra_participar para_aderir pra_aderir quer_assinar "
        "quer_participar quer_aderir quer_entrar como_entramos como_entrar como_é_que_entramos como_é_que_aderimos "
        "como_aderimos precisamos_para_assinar quem_tem_que_assinar quem_tem_de_assinar",
    },
}
