// Words of new function in other languages.
import { type ForeignRule, noWords } from './foreign-rule.ts'

export const foreignFeatureRules: readonly ForeignRule[] = [
  {
    id: 'foreign-story',
    hint: 'feature',
    words: {
      de: '~wollen möchten möchte_ich will_ich würde_ich brauche_ich möchten_wir ich_möchte sollen_ihre kunden_sollen nutzer_sollen',
      fr: 'veulent voudraient souhaitent je_veux je_voudrais je_souhaite je_souhaiterais j_aimerais aimerais en_tant_que en_tant_qu doit_pouvoir doivent_pouvoir',
      es: 'quieren quisieran desean quiero quisiera me_gustaría querría debe_poder deben_poder como_usuario como_usuaria como_cliente',
      it: 'vogliono vorrebbero desiderano voglio vorrei desidero deve_poter devono_poter come_utente come_cliente',
      pt: 'querem gostariam desejam quero gostaria deve_poder devem_poder como_usuário como_cliente',
      nl: 'willen_zien willen_kunnen ~willen wil_ik zou_ik graag_willen moeten_kunnen moet_kunnen willen_graag',
    },
  },
  {
    id: 'foreign-wish',
    hint: 'feature',
    words: {
      de: 'damit_ich wünsche sollen_können können_sich ~können ~sollen ~brauchen ~bitte wäre_schön wäre_toll möglichkeit',
      fr: 'afin_de afin_que pour_que pouvoir peuvent permettre_de permettre_aux possibilité pourrait',
      es: 'para_que_pueda poder pueda puedan pueden permitir_que posibilidad estaría_bien',
      it: 'possano possa possono permettere_di dare_la possibilità poter così_da sarebbe_bello',
      pt: 'para_que_eu possa possam podem permitir_que possibilidade poder seria_bom para_poder',
      nl: 'zodat_ik graag mogelijkheid kunnen_kiezen zou_fijn zou_handig',
    },
  },
  {
    id: 'foreign-infinitive-first',
    hint: 'feature',
    words: noWords,
    pattern: /^\p{L}+(?:[aei]r|are|ere|ire|rre|oir)(?: |$)/u,
  },
  {
    id: 'foreign-infinitive-last',
    hint: 'feature',
    words: noWords,
    pattern: / \p{L}{2,}(?:en|ern|eln)$/u,
  },
  {
    id: 'foreign-ability',
    hint: 'feature',
    words: {
      de: 'anzeigen hinzufügen exportieren importieren filtern sortieren suche suchen hochladen herunterladen teilen abonnieren buchen reservieren bestellen vorbestell* benachrichtig* erinnerung* merkliste warteliste gutschein* favoriten bewertung_abgeben kommentieren einladen kalender übersicht karte_mit verlauf druckansicht dunkelmodus dunkles sprachauswahl mehrsprachig* stornieren auswählen',
      fr: 'afficher ajouter ~exporter ~importer filtrer filtre trier rechercher_par télécharger téléverser partager réserver commander ~notification* rappel* favoris liste_d_attente bon_cadeau avis_des commenter inviter calendrier historique carte_des imprimer abonnement mode_sombre traduire prendre_rendez-vous suivre avertir prévenir notifier',
      es: 'mostrar añadir agregar exportar importar filtrar filtro ordenar_por buscar buscador descargar subir compartir reservar pedir_cita notificaci* aviso recordatorio* favoritos lista_de vale_regalo reseñas comentar invitar calendario historial mapa imprimir modo_oscuro tema_oscuro ~idioma* consultar elegir firma_del tarjeta_de avisar notificar',
      it: 'mostrare aggiungere esportare importare filtrare filtro ordinare_per cercare ricerca_per scaricare caricare_le condividere prenotare prenotazione ~notific* promemoria preferiti lista_d_attesa buono buoni recensioni commentare invitare calendario storico mappa stampare modalità_scura tema_scuro lingua lingue scelta_della firma_del biglietti avvisare notificare',
      pt: 'mostrar adicionar exportar importar filtrar filtro ordenar_por buscar busca_por baixar enviar_fotos compartilhar partilhar reservar agendar notificaç* aviso lembrete* favoritos lista_de vale-presente resenhas avaliações_dos comentar convidar calendário histórico mapa imprimir modo_escuro tema_escuro ~idioma* consultar escolher cartão_de assinatura_do avisar notificar',
      nl: 'tonen toevoegen exporteren importeren filteren ~filter sorteren zoeken downloaden uploaden delen reserveren bestellen afspraak_maken melding herinnering* favorieten wachtlijst cadeaubon* beoordelingen reageren uitnodigen kalender ~agenda geschiedenis kaart_met afdrukken donkere talen taalkeuze kiezen handtekening_van volgen spaarkaart overzicht waarschuwen',
    },
  },
]
