// Italian words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createItalian = (): WordLists => ({
  vagueTitle:
    /^(?:(?:migliorare|ottimizzare|aggiornare|gestire|supportare|correggere|sistemare|rivedere)(?: (?:il |lo |la |i |gli |le |l['’]|alcuni |vari )?[a-zß-ɏ\d-]+)?|(?:miglioramenti|ottimizzazioni|correzioni) (?:vari[ei]?|generali|minori))$/i,
  nounTitle: null,
  fixTitle: /^(?:correggere|risolvere|sistemare|riparare|correggi|sistema il|sistema la)(?![a-zß-ɏ\d])/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:funzionan?o?|funziona|si comporta) (?:come (?:previsto|atteso|descritto|ci si aspetta)|correttamente|bene|perfettamente)|come previsto|(?:è|sono|è stat[oa]) (?:correttamente )?implementat[oaie]|(?:il (?:bug|problema)|l['’]errore) è (?:stato )?(?:corretto|risolto)|i requisiti sono soddisfatti)(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:veloc[ei]|velocemente|rapid[oaie]|rapidamente|facil[ei]|facilmente|semplic[ei]|semplicemente|intuitiv[oaie]|robust[oaie]|fluid[oaie]|flessibil[ei]|efficient[ei]|appropriat[oaie]|adeguat[oaie]|adeguatamente|ragionevol[ei]|accettabil[ei]|sufficient[ei](?! (?:permessi|fondi|credito|spazio))|divers[ie]|alcun[ie]|molt[ie]|ecc|eccetera|e così via|se necessario|quando necessario|se possibile|normalmente|idealmente|ottimizzat[oaie]|ottimizzare|minimizzare|massimizzare|miglior[ei]|migliorat[oaie]|e\/o)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento|mille|zero|metà|doppio|(?:di|rispetto a) (?:prima|oggi)|sogli[ae]|limit[ei]|obiettiv[oi]|concordat[oaie]|almeno|al massimo)(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:nessun[oa]?|tutt[oaie]|ogni|mai|sempre|niente|nulla|identic[oaie]|stess[oaie]|senza)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:non|nessun[oa]?|niente|nulla|mai|senza|tranne|solo|vuot[oaie]|invalid[oaie]|sconosciut[oaie]|fallisc[a-zß-ɏ]*|fallit[oaie]|error[ei]|errat[oaie]|già|tropp[oaie]|annull[a-zß-ɏ]*|offline|negat[oaie]|rifiut[a-zß-ɏ]*|vietat[oaie]|blocc[a-zß-ɏ]*|manc[a-zß-ɏ]*|pers[oaie]|limit[ei]|massimo|minimo|due volte|duplicat[oaie]|più di|meno di|super[a-zß-ɏ]*|scad[a-zß-ɏ]*|interr[a-zß-ɏ]*|stesso tempo|contemporaneamente|mentre|eliminat[oaie]|cancellat[oaie]|disattivat[oaie]|zero|di nuovo|conflitt[oi]|impossibile|invece|anche se)(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:non|nessun[oa]?|niente|nulla|mai|senza|vuot[oaie]|invalid[oaie]|sconosciut[oaie]|fallisc[a-zß-ɏ]*|fallit[oaie]|error[ei]|errat[oaie]|già|tropp[oaie]|annull[a-zß-ɏ]*|offline|negat[oaie]|rifiut[a-zß-ɏ]*|vietat[oaie]|blocc[a-zß-ɏ]*|manc[a-zß-ɏ]*|pers[oaie]|limit[ei]|super[a-zß-ɏ]*|scad[a-zß-ɏ]*|interr[a-zß-ɏ]*|eliminat[oaie]|conflitt[oi]|impossibile|avviso)(?![a-zß-ɏ\d])/i,
  story:
    /(?<=^|[.!?:;\n]\s?)(?:come|in qualità di) [^.\n]{1,80}?,? (?:voglio|vogliamo|vorrei|desidero|ho bisogno)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>dat[oaie]|dato che)|(?<when>quando)|(?<then>allora))(?:[,:]|\s)/i,
  twoActions: /(?: e poi |, poi | e dopo |; )/i,
  anyRole:
    /^(?:(?:un|uno|una|un['’]|il|lo|la|gli|i|l['’]) ?)?(?:utent[ei]|sistem[ai]|sviluppator[ei]|person[ae]|applicazione|squadra|team)(?: final[ei])?$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])ed? (?:anche )?(?:aggiungere|modificare|eliminare|cancellare|creare|salvare|inviare|scegliere|vedere|scaricare|caricare|aprire|annullare|invitare|gestire|cercare|trovare|cambiare|esportare|importare|stampare|condividere|filtrare|ordinare)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:database|basi? di dati|endpoints?|class[ei] java|frameworks?|microserviz[io]i?|middleware|back-?end|front-?end|webhooks?|chiav[ei] estern[ae]|chiav[ei] primari[ae]|controllers?|api rest|graphql|websockets?|test unitari[oi]?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:tests?|regression[ei])(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:passi|passaggi|non (?:si verifica|appare|accade) più|riprodu[a-zß-ɏ]*|risultato atteso|invece)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:per|ogni|al (?:giorno|mese)|alla settimana|all['’]anno|giornalier[a-zß-ɏ]*|settimanal[a-zß-ɏ]*|mensil[a-zß-ɏ]*|annual[a-zß-ɏ]*)(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:invariat[oaie]|identic[oaie]|(?:lo|la|gli|le|i) stess[oaie]|come prima|non cambiano?|senza modifiche)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:affinché gli utenti|così che gli utenti|esperienza (?:utente|dell['’]utente)|soddisfazione (?:del cliente|dell['’]utente))(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:decision[ei]|raccomandazion[ei]|prototip[oi]|benchmarks?|misurazion[ei]|rispost[ae]|rapport[oi]|relazion[ei]|not[ae]|document[oi]|confront[oi]|riepilog[oh]i?|risultat[oi]|list[ae]|stim[ae]|pian[oi]|verbal[ei]|scritt[oaie])(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:è|sono|è stat[oa]) (?:rilasciat|pubblicat|distribuit|implementat)[oaie]|in produzione|gli utenti (?:possono|vedono|ricevono) |i clienti (?:possono|vedono|ricevono) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:irreversibil[ei]|non (?:reversibile|annullabile)|senza ritorno)(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:backups?|copi[ae]|ripristin[a-zß-ɏ]*|snapshots?|prov[ae]|gradual[a-zß-ɏ]*|in parallelo|mitig[a-zß-ɏ]*|prima)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:fine (?:vita|supporto)|fine del supporto|obsolet[a-zß-ɏ]*|scad[a-zß-ɏ]*|gdpr|regolament[a-zß-ɏ]*|normativ[a-zß-ɏ]*|direttiva|legge|audit)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:il|lo|la|i|gli|le|l|un|uno|una|di|del|della|dei|delle|dello|io|mio|mia|suo|si|è|sono|essere|ha|hanno|può|possono|voglio|vorrei|deve|a|al|alla|in|nel|nella|per|da|dal|con|su|e|o|ed|che|come|se|quando|questo|questa)$/i,
})
