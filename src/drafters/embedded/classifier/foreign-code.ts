// Words of the code itself in other languages.
import type { ForeignRule } from './foreign-rule.ts'

export const foreignCodeRules: readonly ForeignRule[] = [
  {
    id: 'foreign-rework',
    hint: 'debt',
    words: {
      de: 'refaktor* ~refactor* aufräum* aufgeräumt umbau* umbenenn* vereinfach* auslager* herausziehen zerleg* aufteil* entkoppel* entwirr* vereinheitlich* zusammenführ* zusammenleg* neu_schreiben ersetzen modernisier* optimier* beschleunig* bereinig* entrümpel* rauswerfen ausmisten auflösen kapsel* trennen säubern',
      fr: '~refactori* refactoris* nettoyer nettoyage réécri* ~simplifi* extraire renommer découper factoriser découpler uniformis* harmonis* moderniser ~optimis* réorganis* ~restructur* remanier dédupliqu* regrouper refondre refonte supprimer_le retirer isoler',
      es: '~refactor* limpiar limpieza reescrib* simplific* extraer renombr* dividir partir separar desacopl* unific* moderniz* ~optimiz* reorganiz* reestructur* ordenar_el quitar sustituir desenred*',
      it: 'rifattorizz* ~refactor* ripulire pulizia riscriv* semplific* estrarre rinomin* spezzare separare_la disaccoppi* ~uniform* modernizz* ottimizz* riorganizz* ristruttur* togliere rimuovere unificare sostituire scorporare',
      pt: 'refator* limpar limpeza reescrev* simplific* extrair renomear dividir separar_as desacopl* unific* padroniz* moderniz* otimiz* reorganiz* reestrutur* remover tirar substituir enxugar',
      nl: '~refactor* opruim* opschon* herschrij* vereenvoudig* opsplits* splitsen hernoem* loskoppel* ontkoppel* gelijktrekken uniformer* samenvoegen moderniser* optimaliser* herstructurer* weghalen slopen ontrafel* losweken vervangen_door',
    },
  },
  {
    id: 'foreign-code-noun',
    hint: 'debt',
    words: {
      de: 'tests_schreiben instabile_tests wackelige an_fünf_stellen mehrfach_im zu_viele_ifs ~code quellcode quelltext klasse klassen methode methoden modul ~module funktion_ist variablen abhängigkeit* logik abfragen schnittstellenklasse testabdeckung ~test ~tests unittests doku dokumentation kommentare datenmodell dublette* kopiert kopien dupliziert* wegwerfcode altlasten altcode schulden architektur ~spaghetti unbenutzt* ungenutzt* typisierung fehlerbehandlung lesbarkeit wartbar* zirkulär* hartkodiert* zeilen_lang bibliothek',
      fr: 'écrire_des_tests tests_instables trop_de_if à_quatre_endroits magiques ~code classe ~classes méthode* ~module ~modules fonction ~variable ~variables dépendance* logique requêtes ~tests test_unitaire couverture_de ~documentation commentaires modèle_de_données dupliqu* copié* recopié* copier-coller dette mort ~architecture ~spaghetti inutilisé* typage gestion_des_erreurs lisibilité maintenab* circulaire* en_dur obsolète* couplage nommage bibliothèque avertissements',
      es: 'escribir_pruebas repetido_en ~ifs números_mágicos pruebas_intermitentes en_varios_sitios código clase clases método métodos módulo módulos función ~variables dependencia* lógica consultas_sql pruebas_unitarias pruebas ~test cobertura documentar documentación comentarios modelo_de_datos repetida_en copiad* deuda muerto arquitectura espagueti sin_usar tipado manejo_de legibilidad mantenib* ~circular* acoplamiento ~obsolet* librería advertencias compilador',
      it: 'scrivere_test test_instabili troppi_if ripetut* in_più_punti numeri_magici codice classe classi metodo metodi ~modulo moduli funzione variabili dipendenz* logica ~query ~test copertura documentare documentazione commenti modello_dei duplicazion* copiat* ricopiat* debito morto architettura ~spaghetti inutilizzat* tipizz* gestione_degli leggibilità manutenib* circolar* accoppiament* ~obsolet* libreria avvisi_del compilatore',
      pt: 'escrever_testes testes_instáveis muitos_ifs números_mágicos em_vários_lugares repetido_em código classe ~classes método métodos módulo módulos função variáveis dependência* lógica consultas_sql testes teste cobertura documentar documentação comentários modelo_de_dados repetida copiad* dívida morto arquitetura espaguete sem_uso tipagem tratamento_de legibilidade manuten* ~circular* acoplamento ~obsolet* biblioteca_que avisos_do compilador',
      nl: 'tests_schrijven wankele te_veel_ifs magische_getallen op_meerdere_plekken ~code broncode klasse klassen methode methodes ~module functie variabelen afhankelijkhe* logica ~queries ~tests testdekking unittests documenteren documentatie commentaar datamodel gekopieerd* dubbele_code schuld architectuur ~spaghetti ongebruikt* typering foutafhandeling leesbaar* onderhoudbaar* circulair* verouderd* koppeling_tussen compilerwaarschuwing* bibliotheek',
    },
  },
]
