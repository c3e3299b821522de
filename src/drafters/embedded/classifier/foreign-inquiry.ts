// Words of inquiry in other languages.
import type { ForeignRule } from './foreign-rule.ts'

export const foreignInquiryRules: readonly ForeignRule[] = [
  {
    id: 'foreign-inquiry',
    hint: 'spike',
    words: {
      de: 'untersuch* prüfen_ob prüfen_wie prüfen_welche evaluier* recherch* vergleich* machbarkeit* klären abklären herausfinden herauszufinden rausfinden ausprobieren bewerten bewertung analysier* erforsch* ergründ* einschätz* abschätz* ausloten erkund* sondier* messen verstehen_warum ideen_sammeln ~interviews umfrage studie ~experiment prototyp ~proof entscheidung entscheiden konzept nachforsch* ursache_der ursache_für evaluierung ~spike ~timebox',
      fr: 'étudier étude évaluer évaluation comparer ~explorer recherche_sur rechercher faisabilité vérifier_si vérifier_que savoir_si comprendre_pourquoi comprendre ~analyser enquête enquêter sonder mesurer_combien mesurer ~prototype maquette essayer expériment* décider déterminer choisir_entre trancher preuve_de ~poc ~spike avis pistes estimer ~identifier',
      es: 'tenemos_claro investigar investigación evaluar evaluación comparar comparativa explorar averiguar estudiar estudio analizar viabilidad valorar comprobar_si entender_por entender_de entender medir sondear encuesta prototipo prueba_de_concepto experimento decidir determinar ~spike descubrir estimar consultar_con alternativas',
      it: 'parere_legale valutare valutazione confrontare confronto esplorare indagare indagine ricercare capire_perché capire_se capire analizzare fattibilità verificare_se verificare_che studiare ~studio misurare sondaggio prototipo sperimentare provare_se decidere determinare ~spike scoprire stimare parere ~alternative',
      pt: 'investigar investigação avaliar avaliação comparar comparativo explorar descobrir pesquisar pesquisa estudar estudo analisar viabilidade verificar_se entender medir protótipo prova_de_conceito experimento decidir determinar ~spike estimar sondar alternativas levantar_opções',
      nl: 'juridisch_advies eens_bekijken onderzoek* uitzoeken vergelijk* verken* nagaan evalueren beoordelen haalbaarheid* analyseren achterhalen uitproberen meten ~prototype proefopstelling proef_met ~experiment besluiten beslissen bepalen_of kiezen_tussen ~spike inventariser* inschatten enquête steekproef nadenken_over',
    },
  },
  {
    id: 'foreign-question',
    hint: 'spike',
    words: {
      de: 'lohnt ob warum wieso weshalb wie_viele wie_viel wie_groß wie_oft wie_lange wie_gut welche welcher welches reicht_es können_wir sollten_wir brauchen_wir dürfen_wir was_kostet was_passiert unklar ungeklärt taugt ~wer offen_ist wissen_nicht',
      fr: 'pourquoi est-ce peut-on faut-il doit-on combien quel quelle quels quelles vaut-il ~comment ~si_on pas_clair incertain vaut_la devrions-nous pouvons-nous sait-on',
      es: '¿ por_qué cuánto cuánta cuántos cuántas qué cuál cuáles cómo merece_la vale_la es_posible podemos deberíamos no_sabemos tenemos_claro no_está_claro',
      it: 'perché quanto quanta quanti quante quale quali come_fanno vale_la è_possibile possiamo dovremmo conviene non_è_chiaro non_sappiamo si_può',
      pt: 'por_que porque_é quanto quanta quantos quantas qual quais que_outras vale_a é_possível podemos deveríamos devemos compensa não_sabemos não_está_claro dá_para',
      nl: 'waarom hoeveel hoe_vaak hoe_lang hoe_groot hoe_goed hoe_betrouwbaar welke moeite_waard kunnen_we moeten_we mogen_we willen_we is_het_mogelijk onduidelijk weten_niet wat_kost wat_als',
    },
  },
]
