// Italian words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createItalian = (): WordLists => ({
  vagueTitle:
    /^(?:(?:migliorare|ottimizzare|aggiornare|gestire|supportare|correggere|sistemare|rivedere)(?: (?:il |lo |la |i |gli |le |l['’]|alcuni |vari )?[\p{L}\p{N}-]+)?|(?:miglioramenti|ottimizzazioni|correzioni) (?:vari[ei]?|generali|minori))$/iu,
  nounTitle: null,
  fixTitle: /^(?:correggere|risolvere|sistemare|riparare|correggi|sistema il|sistema la)(?![\p{L}\p{N}])/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:funzionan?o?|funziona|si comporta) (?:come (?:previsto|atteso|descritto|ci si aspetta)|correttamente|bene|perfettamente)|come previsto|(?:è|sono|è stat[oa]) (?:correttamente )?implementat[oaie]|(?:il (?:bug|problema)|l['’]errore) è (?:stato )?(?:corretto|risolto)|i requisiti sono soddisfatti)(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:veloc[ei]|velocemente|rapid[oaie]|rapidamente|facil[ei]|facilmente|semplic[ei]|semplicemente|intuitiv[oaie]|robust[oaie]|fluid[oaie]|flessibil[ei]|efficient[ei]|appropriat[oaie]|adeguat[oaie]|adeguatamente|ragionevol[ei]|accettabil[ei]|sufficient[ei](?! (?:permessi|fondi|credito|spazio))|divers[ie]|alcun[ie]|molt[ie]|ecc|eccetera|e così via|se necessario|quando necessario|se possibile|normalmente|idealmente|ottimizzat[oaie]|ottimizzare|minimizzare|massimizzare|miglior[ei]|migliorat[oaie]|e\/o)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento|mille|zero|metà|doppio|(?:di|rispetto a) (?:prima|oggi)|sogli[ae]|limit[ei]|obiettiv[oi]|concordat[oaie]|almeno|al massimo)(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:nessun[oa]?|tutt[oaie]|ogni|mai|sempre|niente|nulla|identic[oaie]|stess[oaie]|senza)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:non|nessun[oa]?|niente|nulla|mai|senza|tranne|solo|vuot[oaie]|invalid[oaie]|sconosciut[oaie]|fallisc\p{L}*|fallit[oaie]|error[ei]|errat[oaie]|già|tropp[oaie]|annull\p{L}*|offline|negat[oaie]|rifiut\p{L}*|vietat[oaie]|blocc\p{L}*|manc\p{L}*|pers[oaie]|limit[ei]|massimo|minimo|due volte|duplicat[oaie]|più di|meno di|super\p{L}*|scad\p{L}*|interr\p{L}*|stesso tempo|contemporaneamente|mentre|eliminat[oaie]|cancellat[oaie]|disattivat[oaie]|zero|di nuovo|conflitt[oi]|impossibile|invece|anche se)(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:non|nessun[oa]?|niente|nulla|mai|senza|vuot[oaie]|invalid[oaie]|sconosciut[oaie]|fallisc\p{L}*|fallit[oaie]|error[ei]|errat[oaie]|già|tropp[oaie]|annull\p{L}*|offline|negat[oaie]|rifiut\p{L}*|vietat[oaie]|blocc\p{L}*|manc\p{L}*|pers[oaie]|limit[ei]|super\p{L}*|scad\p{L}*|interr\p{L}*|eliminat[oaie]|conflitt[oi]|impossibile|avviso)(?![\p{L}\p{N}])/iu,
  story:
    /(?<=^|[.!?:;\n]\s?)(?:come|in qualità di) [^.\n]{1,80}?,? (?:voglio|vogliamo|vorrei|desidero|ho bisogno)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>dat[oaie]|dato che)|(?<when>quando)|(?<then>allora))(?:[,:]|\s)/iu,
  twoActions: /(?: e poi |, poi | e dopo |; )/iu,
  anyRole:
    /^(?:(?:un|uno|una|un['’]|il|lo|la|gli|i|l['’]) ?)?(?:utent[ei]|sistem[ai]|sviluppator[ei]|person[ae]|applicazione|squadra|team)(?: final[ei])?$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])ed? (?:anche )?(?:aggiungere|modificare|eliminare|cancellare|creare|salvare|inviare|scegliere|vedere|scaricare|caricare|aprire|annullare|invitare|gestire|cercare|trovare|cambiare|esportare|importare|stampare|condividere|filtrare|ordinare)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:database|basi? di dati|endpoints?|class[ei] java|frameworks?|microserviz[io]i?|middleware|back-?end|front-?end|webhooks?|chiav[ei] estern[ae]|chiav[ei] primari[ae]|controllers?|api rest|graphql|websockets?|test unitari[oi]?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:tests?|regression[ei])(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:passi|passaggi|non (?:si verifica|appare|accade) più|riprodu\p{L}*|risultato atteso|invece)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:per|ogni|al (?:giorno|mese)|alla settimana|all['’]anno|giornalier\p{L}*|settimanal\p{L}*|mensil\p{L}*|annual\p{L}*)(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:invariat[oaie]|identic[oaie]|(?:lo|la|gli|le|i) stess[oaie]|come prima|non cambiano?|senza modifiche)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:affinché gli utenti|così che gli utenti|esperienza (?:utente|dell['’]utente)|soddisfazione (?:del cliente|dell['’]utente))(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:decision[ei]|raccomandazion[ei]|prototip[oi]|benchmarks?|misurazion[ei]|rispost[ae]|rapport[oi]|relazion[ei]|not[ae]|document[oi]|confront[oi]|riepilog[oh]i?|risultat[oi]|list[ae]|stim[ae]|pian[oi]|verbal[ei]|scritt[oaie])(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:è|sono|è stat[oa]) (?:rilasciat|pubblicat|distribuit|implementat)[oaie]|in produzione|gli utenti (?:possono|vedono|ricevono) |i clienti (?:possono|vedono|ricevono) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:irreversibil[ei]|non (?:reversibile|annullabile)|senza ritorno)(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:backups?|copi[ae]|ripristin\p{L}*|snapshots?|prov[ae]|gradual\p{L}*|in parallelo|mitig\p{L}*|prima)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:fine (?:vita|supporto)|fine del supporto|obsolet\p{L}*|scad\p{L}*|gdpr|regolament\p{L}*|normativ\p{L}*|direttiva|legge|audit)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:il|lo|la|i|gli|le|l|un|uno|una|di|del|della|dei|delle|dello|io|mio|mia|suo|si|è|sono|essere|ha|hanno|può|possono|voglio|vorrei|deve|a|al|alla|in|nel|nella|per|da|dal|con|su|e|o|ed|che|come|se|quando|questo|questa)$/iu,
})
