"""In Spanish, of Spain and of America."""

from collections.abc import Mapping

SPANISH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "es": "tu_fuente su_fuente qué_fuente de_dónde_sale de_dónde_salen de_dónde_sacan de_dónde_sacas "
        "de_dónde_sacaron de_dónde_viene de_dónde_vienen es_oficial confiable es_fiable cómo_saben cómo_sabes "
        "cómo_lo_sabes cómo_lo_saben actualización actualizan de_cuándo_es_la_lista se_puede_confiar puedo_confiar "
        "=fuente =la_fuente =las_fuentes tus_fuentes sus_fuentes cuáles_son_las_fuentes qué_fuentes de_dónde_sacaste "
        "de_dónde_proviene de_dónde_es_la_info esto_de_dónde de_dónde_has_sacado de_dónde_habéis_sacado son_oficiales "
        "sos_oficial eres_oficial lista_oficial bot_oficial página_oficial =oficial es_de_fiar es_verídico "
        "es_seguro_esto =es_seguro =es_cierto =es_verdad =es_verdad_eso =de_verdad =en_serio =seguro =estás_seguro "
        "=estás_segura =están_seguros estás_seguro_de_eso estás_seguro_de_esto =estafa está_actualizado "
        "está_actualizada están_actualizados qué_tan_actualizada de_cuándo_es_la_info de_qué_fecha_es_la_lista "
        "una_estafa se_actualiza es_la_fuente las_fuentes_son se_enteran te_enteras de_dónde_salen_los_datos "
        "de_dónde_sacan_los_datos de_dónde_sacas_los_datos de_dónde_vienen_los_datos estos_datos_de esos_datos_de "
        "de_dónde_obtienen de_dónde_consiguen de_dónde_la_sacan de_dónde_lo_sacan quién_les_pasa quién_les_da "
        "quién_te_dijo quién_les_dijo de_dónde_tienen en_qué_se_basan según_quién esta_lista_quién_la_hace "
        "quién_hace_esta_lista quién_garantiza",
    },
    "network": {
        "es": "qué_red red_de_ciudades qué_es_strong_cities quién_es_strong_cities quiénes_son_strong_cities "
        "qué_es_eso_de_strong_cities qué_es_la_red qué_es_esa_red =la_red =red háblame_de_la_red "
        "red_de_ciudades_fuertes esa_red_de la_red_esa esa_red_que qué_onda_con_la_red cuéntame_de_la_red "
        "quiénes_forman_la_red quién_forma_la_red quién_está_en_la_red la_red_de_ciudades_qué",
    },
    "languages": {
        "es": "hablas_inglés hablas_español hablas_árabe hablan_español hablan_inglés qué_idioma qué_idiomas "
        "cuántos_idiomas otro_idioma otros_idiomas cambiar_idioma mi_idioma en_inglés_por en_español_por en_árabe_por "
        "puedo_escribir_en se_puede_escribir_en traducir traducción hablas_francés hablas_catalán hablas_otro "
        "hablan_árabe cuáles_idiomas qué_lenguas qué_lengua en_inglés_porfa en_español_porfa =en_inglés =en_español "
        "=en_árabe =en_francés =en_castellano =español =inglés =árabe =castellano háblame_en responde_en responda_en "
        "respóndeme_en contesta_en_español contéstame_en puedo_preguntar_en cambiar_el_idioma cambiar_de_idioma "
        "háblame_en_español en_portugués en_italiano en_alemán en_otro_idioma en_catalán escribir_en escribirte_en "
        "otra_lengua mi_lengua hablas_otros entiende_español entiende_inglés responder_en disponible_en",
    },
    "latest": {
        "es": "de_último al_último el_último_en la_última_en los_últimos_en las_últimas_en el_último_que "
        "la_última_que los_últimos_que las_últimas_que última_ciudad últimas_ciudades último_alcalde últimas_firmas "
        "el_primero_en la_primera_en los_primeros_en las_primeras_en la_primera_que el_primero_que primera_ciudad "
        "primeras_ciudades firmó_primero quién_fue_el_primero cuál_fue_la_primera quién_fue_la_primera más_reciente "
        "más_recientes novedad novedades algo_nuevo alguna_nueva ciudades_nuevas nuevas_ciudades nuevos_firmantes "
        "firmó_el_último firmó_la_última firmó_último firmó_por_último último_en_firmar última_en_firmar "
        "últimos_en_firmar últimas_en_firmar última_que_firmó último_que_firmó últimos_que_firmaron "
        "últimas_que_firmaron última_firma último_firmante últimos_firmantes últimos_alcaldes último_en_sumarse "
        "última_en_sumarse últimas_en_sumarse últimos_en_sumarse =el_último =la_última =los_últimos =las_últimas "
        "=últimas =nuevo =nuevas =nuevos =qué_hay_de_nuevo =noticias primera_que_firmó primero_que_firmó =la_primera "
        "más_nuevos más_nuevas recién_sumados recién_firmaron recién_firmó acaban_de_firmar acaba_de_firmar "
        "se_sumaron_hace_poco se_sumó_hace_poco sumado_hace_poco se_unieron_hace_poco entraron_hace_poco",
    },
    "order": {
        "es": "la_más_grande más_grandes ciudad_más_grande la_más_pequeña las_más_pequeñas ciudad_más_pequeña "
        "la_más_chica más_poblada más_pobladas alfabético alfabéticamente capitales alcaldesas mujeres_alcaldes "
        "alcaldes_mujeres cuántas_mujeres qué_partido partido_político alcalde_más_joven ciudades_más_pequeñas "
        "ciudad_más_chica ciudades_más_chicas pueblo_más_pequeño pueblo_más_chico municipio_más_pequeño "
        "municipio_más_grande por_población por_tamaño por_habitantes ordenar_la_lista ordenadas_por ordenados_por "
        "alguna_capital intendentas firmado_por_mujeres firmada_por_una_mujer alcaldesa_más_joven orden_alfabético "
        "mujeres_alcaldesas más_chiquito más_chiquita más_grandota de_mayor_a_menor de_menor_a_mayor "
        "número_de_habitantes por_cantidad_de ránking un_ranking el_ranking hay_alguna_capital gobernadas_por_mujeres "
        "gobernada_por_una_mujer ordénalas ordenalas ordénamelas cuántos_pueblos",
    },
    "nearby": {
        "es": "cerca_de_mí cerca_mío cerca_de_aquí cerca_de_acá cerca_de_donde aquí_cerca acá_cerca queda_cerca "
        "me_queda_más más_cerca más_cercana más_cercanas por_mi_zona donde_vivo cerca_mía cerca_de_nosotros "
        "cerca_nuestro me_quede_cerca más_cercano =cerca =por_aquí =por_acá =alrededor a_mi_alrededor en_mi_zona "
        "en_nuestra_zona en_mi_región en_nuestra_región en_mi_provincia en_mi_departamento en_mi_estado en_mi_país "
        "en_nuestro_país en_mi_barrio por_mi_barrio de_mi_zona de_mi_país queda_más_cerca los_alrededores "
        "mis_alrededores por_mis_rumbos por_mi_rumbo por_mis_pagos por_mi_tierra de_por_aquí de_por_acá aquí_al_lado "
        "al_lado_mío al_lado_de_mi_casa por_la_zona en_la_zona en_las_cercanías",
    },
    "file": {
        "es": "en_pdf un_pdf el_pdf en_csv archivo fichero descargar descargarla imprimir exportar hoja_de_cálculo "
        "bajar_la_lista versión_pdf formato_pdf en_excel un_excel el_excel hoja_de_excel en_word =descarga "
        "descargo_la_lista descargarlo archivo_excel una_planilla planilla en_papel guardar_la_lista guardarla_en "
        "guardar_esto versión_impresa bajarme_la en_formato",
    },
    "examples": {
        "es": "un_ejemplo algún_ejemplo unos_ejemplos algunos_ejemplos dame_ejemplos ver_ejemplos quiero_ejemplos "
        "tienen_ejemplos tienes_ejemplos hay_ejemplos muéstrame_ejemplos qué_ejemplos cuántos_ejemplos los_ejemplos "
        "ejemplos_de ejemplo_de ejemplos_concretos buenas_prácticas hacen_las_ciudades hacen_esas_ciudades "
        "ciudades_qué_hacen hacen_los_alcaldes están_haciendo qué_han_hecho qué_hicieron en_la_práctica qué_temas "
        "los_temas acciones_concretas =ejemplo =ejemplos =por_ejemplo deme_ejemplos denme_ejemplos muestra_ejemplos "
        "mostrame_ejemplos enséñame_ejemplos ponme_ejemplos pasame_ejemplos tenés_ejemplos cuáles_ejemplos "
        "lista_de_ejemplos ejemplo_concreto casos_de_éxito =temas =proyectos ponme_un_ejemplo poneme_un_ejemplo "
        "cosas_concretas caso_concreto casos_concretos algo_concreto lo_que_han_hecho lo_que_hicieron "
        "lo_que_hacen_las cuéntame_qué_hacen han_hecho_de_verdad hacen_de_verdad en_concreto_qué acciones_han",
    },
    "elsewhere": {
        "es": "el_clima climático climática calentamiento_global medio_ambiente contaminación reciclaje homosexuales "
        "los_gays cárceles la_cárcel prisiones presos vivienda alquileres sin_hogar sin_techo desempleo el_paro "
        "discapacidad discapacitados las_drogas adicciones narcotráfico turismo transporte_público impuestos "
        "la_economía la_inflación corrupción los_animales trata_de_personas inteligencia_artificial personas_mayores "
        "adultos_mayores ancianos ciberseguridad aborto indígenas pandemia vacunas =clima del_clima =medioambiente "
        "el_medioambiente =ecología lgtb lgtbi lgbti lgtbiq lgtbq personas_trans los_gais transfobia orgullo_gay "
        "marcha_del_orgullo =orgullo diversidad_sexual =cárcel personas_presas gente_de_la_calle los_desempleados "
        "=empleo discapacitadas =drogas drogadicción los_turistas el_tráfico =tráfico cambio_climático "
        "del_cambio_climático el_cambio_climático la_basura basura la_pobreza los_pobres vivienda_digna "
        "crisis_climática",
    },
    "people": {
        "es": "contactarlos contactarte contactarles contactaros los_contacto te_contacto les_contacto contactar_con "
        "contactar_a a_quién_contacto puedo_contactar de_contacto prensa_de oficina_de_prensa teléfono_de "
        "número_de_teléfono tienen_teléfono un_teléfono su_teléfono tienen_correo su_correo correo_electrónico "
        "un_correo tienen_mail comunicarme me_comunico con_quién_hablo con_quién_puedo_hablar hablar_con_alguien "
        "hablar_con_una_persona hablar_con_un a_quién_llamo a_quién_escribo a_quién_le_escribo me_puede_ayudar "
        "atención_al_cliente contactar_al_equipo cómo_contacto cómo_contactar a_quién_contactar =contacto =contactos "
        "=contactar contacto_de_prensa para_prensa =prensa =soy_periodista =soy_un_periodista periodista_con_quién "
        "periodista_a_quién periodista_cómo_los una_entrevista tienen_número su_número tu_número =teléfono =número "
        "=whatsapp número_de_whatsapp su_mail su_email un_mail dirección_de_correo datos_de_contacto me_puedo_quejar "
        "quejarme quejarse un_responsable algún_responsable un_encargado algún_encargado el_encargado "
        "hay_alguien_con_quien persona_de_verdad persona_real un_humano con_un_humano los_llamo llamar_por_teléfono "
        "vocero por_teléfono",
    },
    "menu": {
        "es": "=empezar_de_nuevo =empezar_de_cero =empecemos_de_nuevo =empecemos_de_cero =empezar_otra_vez "
        "=volver_a_empezar =comenzar_de_nuevo =empieza_de_nuevo =de_nuevo =otra_vez =desde_el_principio "
        "=desde_el_inicio =desde_cero =de_cero =de_vuelta =volver =volver_al_inicio =volver_al_principio "
        "=volver_al_menú =vuelve_al_menú =regresar =regresar_al_inicio =regresar_al_menú =inicio =menú =el_menú "
        "=menú_principal =al_menú =ver_menú =ver_el_menú =muestra_el_menú =muéstrame_el_menú =página_principal "
        "=reiniciar =reinicia =resetear otra_vez_desde_cero de_nuevo_desde_cero arranquemos_de_nuevo "
        "=quiero_empezar_de_nuevo =quiero_volver_a_empezar =vamos_de_nuevo =vamos_desde_el_principio "
        "=desde_el_comienzo =borra_todo =borrar_todo =llévame_al_inicio =llévame_al_menú =quiero_volver_al_menú",
    },
    "origin": {
        "es": "quién_la_escribió quién_lo_escribió quién_escribió quién_la_redactó quién_redactó quién_la_hizo "
        "quién_lo_hizo quién_hizo quién_la_creó quién_creó quién_lanzó quién_la_inventó quién_empezó quién_lo_empezó "
        "quién_propuso se_le_ocurrió el_autor los_autores de_cuándo_es cuándo_la_firmaron cuándo_firmaron "
        "cuándo_salió cuándo_empezó desde_cuándo dónde_se_firmó dónde_firmaron dónde_la_firmaron dónde_se_hizo "
        "cómo_empezó cómo_surgió cómo_nació historia_de_la_declaración qué_cumbre por_qué_nueva_york "
        "quiénes_la_escribieron quiénes_lo_escribieron quién_lo_redactó quién_lo_creó quién_la_lanzó quién_lo_lanzó "
        "quién_lo_inventó quién_la_empezó quién_lo_inició quién_la_inició quién_lo_propuso de_quién_fue_la_idea "
        "de_quién_es_la_idea idea_de_quién quién_tuvo_la_idea =autor =autores escrita_por_quién de_qué_año =cuándo "
        "=cuándo_fue cuándo_fue_esto cuándo_fue_eso cuándo_se_hizo cuándo_se_firmó cuándo_lo_firmaron cuándo_comenzó "
        "cuándo_pasó cuándo_se_lanzó cuándo_la_lanzaron dónde_fue_firmada dónde_fue_eso dónde_fue_esto =en_qué_año "
        "=qué_año en_qué_año_se qué_año_fue qué_año_es en_qué_año_firmaron =qué_fecha =en_qué_fecha "
        "cuándo_fue_firmada =dónde_fue en_qué_año_salió qué_año_salió salió_esto salió_eso quién_está_detrás_de_la "
        "de_dónde_salió_la_declaración de_dónde_salió_esto de_dónde_salió_la_idea de_dónde_viene_la_idea cuándo_nació "
        "quién_la_promovió quién_promovió quién_impulsó quién_la_impulsó quién_la_propuso cuánto_tiempo_tiene_esto "
        "redactó_el_texto escribió_el_texto",
    },
    "declaration": {
        "es": "qué_dice qué_contiene qué_pone qué_trae qué_significa qué_quiere_decir de_qué_trata de_qué_se_trata "
        "de_qué_va de_qué_habla qué_declaración para_qué_sirve para_qué_es de_qué_sirve qué_cambia me_importa "
        "qué_gano me_comprometo nos_comprometemos qué_prometen qué_prometieron qué_es_lo_que_firmaron qué_acordaron "
        "puedo_leerla quiero_leerla leer_la_declaración texto_completo el_texto un_resumen resúmeme "
        "explícame_la_declaración explícame_esto explícamelo qué_incluye sobre_qué_es qué_hay_ahí qué_hay_dentro "
        "qué_tiene_escrito qué_está_escrito qué_es_la_declaración qué_es_esta_declaración qué_es_esa_declaración "
        "cuál_declaración cuál_es_el_objetivo cuál_es_el_propósito cuál_es_el_fin cuál_es_la_idea qué_objetivo "
        "qué_busca qué_pretende de_qué_me_sirve en_qué_me_afecta en_qué_me_beneficia por_qué_es_importante "
        "por_qué_importa por_qué_debería_importarme qué_ganamos a_qué_se_comprometen a_qué_se_comprometieron "
        "a_qué_se_comprometió qué_firmaron_exactamente la_puedo_leer lo_puedo_leer =texto =resumen =resume =resúmelo "
        "=resúmela =en_resumen =en_pocas_palabras =explica =explícame =explícalo =explicación =dónde_puedo_leer "
        "cuál_es_la_declaración leer_el_texto =qué_firmaron en_qué_consiste el_contenido contenido_de_la "
        "de_qué_se_habla lo_esencial a_qué_obliga a_qué_se_obliga a_qué_se_compromete a_qué_compromete implica_firmar "
        "qué_implica qué_plantea qué_propone resumen_corto resumirme resumir_la",
    },
    "steps": {
        "es": "para_firmar qué_hay_que_hacer tengo_que_hacer tenemos_que_hacer debo_hacer qué_se_necesita requisitos "
        "procedimiento los_pasos cómo_funciona cómo_se_firma cómo_firmo cómo_firmar cómo_firmamos cómo_me_apunto "
        "cómo_nos_apuntamos cómo_me_sumo cómo_nos_sumamos cuánto_tarda cuánto_demora puede_firmar pueden_firmar "
        "puedo_firmar podemos_firmar quiero_firmar queremos_firmar quisiera_firmar gustaría_firmar pongan_a_mi "
        "pongan_mi agreguen agregar_mi agregar_a_mi añadir_mi añadir_a_mi añadan incluyan inscribir_a_mi inscribir_mi "
        "apuntar_a_mi sumar_a_mi falta_mi ciudad_no_aparece dónde_firmo dónde_se_firma qué_hace_falta "
        "qué_debemos_hacer qué_piden cuál_es_el_proceso el_proceso_para cómo_es_el_proceso =proceso =pasos qué_pasos "
        "cómo_me_uno cómo_me_inscribo cómo_nos_inscribimos cómo_se_apunta cuánto_se_tarda cuánto_tiempo_toma "
        "cuánto_tiempo_tarda quién_está_autorizado podría_firmar podríamos_firmar un_ciudadano_puede "
        "en_nombre_del_alcalde en_nombre_de_mi_alcalde quisiéramos_firmar incluir_a_mi_ciudad sumar_mi_ciudad "
        "apuntar_mi =firmar =unirse =unirme =sumarse =sumarme =inscripción =inscribirse qué_papeles qué_documentos "
        "para_entrar para_sumarse para_sumarnos para_unirse para_unirnos para_participar quiere_firmar quiere_sumarse "
        "quiere_participar quiere_entrar cómo_entramos cómo_se_entra también_puede_firmar quién_tiene_que_firmar",
    },
}
