// Words of defects in other languages.
import type { ForeignRule } from './foreign-rule.ts'

export const foreignDefectRules: readonly ForeignRule[] = [
  {
    id: 'foreign-negation',
    hint: 'bug',
    words: {
      de: 'nicht ~kein ~keine ~keinen ~keinem ~keiner nichts ~nie niemals',
      fr: '~ne ~pas ~plus ~jamais ~aucun ~aucune ~rien impossible_de',
      es: '~no ~nunca ~nada ~ningún ~ninguna ~tampoco',
      it: '~non ~mai ~nessun ~nessuna ~niente ~né',
      pt: 'não ~nunca ~nenhum ~nenhuma ~nada',
      nl: 'niet ~geen ~nooit niets',
    },
  },
  {
    id: 'foreign-fails',
    hint: 'bug',
    words: {
      de: 'bleibt_stehen hört_auf reagiert_nicht stoppt stürz* abstürz* absturz* abgestürzt hängt hänger aufgehängt einfrier* friert eingefroren fehler fehlermeldung* fehlerhaft* kaputt defekt* bricht abbruch abgebrochen klemmt blockiert scheiter* schlägt_fehl fehlgeschlagen funktioniert_nicht geht_nicht klappt_nicht spinnt ausfall ausgefallen endlosschleife ~bug läuft_nicht lädt_nicht weiße_seite weiß',
      fr: 'arrête interrompt affiche_pas ne_répond plante plantage* erreur* bloqué* bloque fige figé* échoue échec* cassé* bogue* ~bug panne tombe_en ferme_toute se_ferme fonctionne_pas fonctionne_plus marche_pas marche_plus page_blanche défaut* dysfonction* boucle_infinie ~refuse rejeté*',
      es: 'ha_dejado dejó_de se_detiene se_para no_lee no_llega no_encuentra no_responde ~error errores falla fallan fallo fallos cuelga colgad* bloquea bloquead* congela se_cierra se_queda rompe roto ~rota rotos rotas estropead* avería caíd* no_funciona no_carga no_deja no_abre no_guarda en_blanco revienta',
      it: 'si_interrompe si_ferma ha_smesso non_legge non_trova non_risponde non_riesce errore errori blocca bloccat* crasha si_chiude si_pianta si_rompe guasto rotto rotta fallisce falliscono fallito pagina_bianca resta_bianca non_funziona non_parte non_carica non_arriva non_va difetto malfunzionament* impallat*',
      pt: 'parou_de deixou_de para_sozinho não_lê não_chega não_encontra não_responde erro erros falha falham falhou trava travando travou travad* quebra quebrad* fecha_sozinho bloqueia bloquead* não_funciona não_carrega não_abre não_deixa não_salva em_branco defeito* ~bug caiu',
      nl: 'stopt valt_uit leest_niet vindt_geen vindt_niet reageert_niet komt_niet crasht vastloop* loopt_vast hangt foutmelding* foutcode fout fouten kapot stuk mislukt mislukken faalt vastgelopen bevriest werkt_niet doet_niets doet_het lukt_niet wit_scherm ~storing* sluit_af blijft_hangen blijft_laden',
    },
  },
  {
    id: 'foreign-wrong',
    hint: 'bug',
    words: {
      de: 'kopfüber auf_dem_kopf verdreht unscharf falsch* doppelt* verkehrt* ungültig* leer leere leeren fehlt fehlen fehlend* verschwind* verschwunden verloren verliert verlier* langsam ewig überlapp* abgeschnitten verschoben vertauscht* unleserlich* verzerrt verrutscht kaum_lesbar zweimal dreimal springt flackert zu_früh zu_spät veraltete_daten unsichtbar beschädigt statt müsste_sein sollte_sein',
      fr: 'faux fausse* mauvais* ~incorrect* erroné* ~double doublé* deux_fois vide vides manque manquant* disparaît disparai* disparu* perdu* perd lent lente lenteur* coupé* illisible* décalé* invers* négatif* en_trop flou* mélang* au_lieu à_l_envers devrait_être devraient_être',
      es: 'al_revés boca_abajo mal ~incorrect* equivocad* erróne* doble duplicad* dos_veces vacío vacía falta faltan desaparec* pierde pierden perdid* lento lenta lentísim* cortad* ilegible* ~negativ* invertid* repetid* borros* desordenad* en_lugar debería_ser deberían_ser',
      it: 'capovolt* al_contrario sbagliat* errat* scorrett* doppio doppia doppi ~duplicat* due_volte vuoto vuota vuoti manca mancano mancante spariscono sparisce sparit* scompar* persi perso persa perde lento lenta lentissim* tagliat* illeggibil* ~negativ* invertit* sfocat* invece dovrebbe_essere dovrebbero_essere',
      pt: 'de_cabeça ao_contrário borrad* errad* incorret* duplicad* dobrad* em_dobro duas_vezes vazi* falta faltam faltando ~some somem sumiu sumiram desaparec* perde perdid* lento lenta demora demorad* cortad* ilegível ~negativ* invertid* trocad* em_vez deveria_ser deveriam_ser',
      nl: 'ondersteboven achterstevoren verkeerd* onjuist* foutieve dubbel dubbele twee_keer leeg lege ontbreekt ontbreken ontbrekende verdwijn* verdwenen kwijt traag trage afgekapt onleesbaar verschoven omgedraaid negatief wazig* in_plaats klopt_niet zou_moeten',
    },
  },
  {
    id: 'foreign-circumstance',
    hint: 'bug',
    words: {
      de: '~wenn ~beim sobald obwohl trotzdem ~seit nachdem ~immer ständig manchmal plötzlich ~noch ~wieder ~sondern nach_dem schon_wieder',
      fr: 'quand lorsque lorsqu* alors_que malgré toujours parfois soudain* ~depuis ~après ~encore dès_que pourtant chaque_fois',
      es: 'cuando ~aunque siempre ~desde todavía aún ~veces de_repente ~tras después_de ~sigue siguen ~al cada_vez otra_vez',
      it: 'quando ~anche_se nonostante ~sempre ~dopo ~ancora ~volte improvvisamente ~dal continua_a appena ogni_volta di_nuovo',
      pt: 'quando embora ~sempre ~desde ainda às_vezes de_repente ~após depois_de continua apesar ~ao cada_vez toda_vez de_novo',
      nl: 'wanneer hoewel altijd ~soms ~sinds plotseling opeens nadat ~bij terwijl ~steeds toch ~nog elke_keer telkens alweer',
    },
  },
]
