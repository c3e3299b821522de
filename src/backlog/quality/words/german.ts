// German words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createGerman = (): WordLists => ({
  vagueTitle:
    /^(?:(?:[a-zß-ɏ\d-]+ )?(?:verbessern|optimieren|überarbeiten|aktualisieren|anpassen|aufräumen|beheben|unterstützen)|(?:verbesserung(?:en)?|optimierung(?:en)?|anpassung(?:en)?|überarbeitung)(?: (?:der|des|von|am|an) [a-zß-ɏ\d-]+)?|(?:diverse|verschiedene|kleinere|allgemeine) (?:fehler|probleme|anpassungen|verbesserungen|änderungen|sachen|dinge)(?: (?:beheben|fixen))?)$/i,
  nounTitle: null,
  fixTitle:
    /^(?:(?:bitte )?(?:behebe|fixe|repariere|korrigiere|behebt)(?![a-zß-ɏ\d])|[^.\n]{1,110} (?:beheben|fixen|reparieren|korrigieren|ausbessern)$)/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:funktioniert|läuft|verhält sich|arbeitet|klappt) (?:wie (?:erwartet|beschrieben|gewünscht|vorgesehen|geplant)|korrekt|richtig|einwandfrei|ordnungsgemäß|problemlos)|wie erwartet|(?:ist|sind|wurde|wurden) (?:erfolgreich |vollständig )?(?:implementiert|umgesetzt)|der (?:fehler|bug) (?:ist|wurde) behoben|das problem (?:ist|wurde) (?:behoben|gelöst)|(?:alle )?anforderungen (?:sind|werden) erfüllt)(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:schnell(?:er|e|es|en|em)?|einfach(?:er|e|es|en|em)?|leicht|benutzerfreundlich[a-zß-ɏ]*|nutzerfreundlich[a-zß-ɏ]*|intuitiv[a-zß-ɏ]*|robust[a-zß-ɏ]*|nahtlos[a-zß-ɏ]*|flexib[a-zß-ɏ]*|effizient[a-zß-ɏ]*|angemessen[a-zß-ɏ]*|geeignet[a-zß-ɏ]*|passend[a-zß-ɏ]*|ausreichend[a-zß-ɏ]*(?! (?:rechte|berechtigung|guthaben|speicher))|akzeptab[a-zß-ɏ]*|vernünftig[a-zß-ɏ]*|mehrere|einige|manche|(?<!(?:wie|zu|so) )viele|usw|etc|und so weiter|bei bedarf|falls nötig|wenn nötig|falls erforderlich|wenn möglich|falls möglich|möglichst|normalerweise|idealerweise|optimier[a-zß-ɏ]*|minimier[a-zß-ɏ]*|maximier[a-zß-ɏ]*|besser[a-zß-ɏ]*|verbessert[a-zß-ɏ]*|ordnungsgemäß|und\/oder)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|hundert|tausend|dutzend|null|hälfte|doppelt|als (?:bisher|vorher|heute)|schwelle[a-zß-ɏ]*|grenzwert[a-zß-ɏ]*|zielwert[a-zß-ɏ]*|vereinbart[a-zß-ɏ]*|mindestens|höchstens)(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:kein[a-zß-ɏ]*|nicht|alle[nrs]?|jede[rsnm]?|nie|immer|nichts|gleich[a-zß-ɏ]*|unverändert|ohne|erfolgreich|grün)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:kein[a-zß-ɏ]*|nicht[a-zß-ɏ]*|nie|niemand|ohne|außer|nur|leer[a-zß-ɏ]*|ungültig[a-zß-ɏ]*|unbekannt[a-zß-ɏ]*|fehl[a-zß-ɏ]*|falsch[a-zß-ɏ]*|scheiter[a-zß-ɏ]*|gescheitert|fehlgeschlagen|schlägt|bereits|schon|zu (?:groß|lang|viele|klein|spät|früh)|abbr[a-zß-ɏ]*|abgebrochen|bricht|offline|verweiger[a-zß-ɏ]*|abgelehnt|abgewiesen|gesperrt|verboten|verloren|grenz[a-zß-ɏ]*|limit|maximal|minimal|höchstens|mindestens|mehr als|weniger als|zweimal|doppelt|erneut|nochmals|wieder|abgelaufen[a-zß-ɏ]*|veraltet[a-zß-ɏ]*|unterbrochen|gleichzeitig|während|gelöscht[a-zß-ɏ]*|unverändert|null|statt|anstatt|trotz|sonst|selbst wenn|auch wenn|un[a-zß-ɏ]{4,})(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:kein[a-zß-ɏ]*|nicht[a-zß-ɏ]*|nie|niemand|ohne|leer[a-zß-ɏ]*|ungültig[a-zß-ɏ]*|unbekannt[a-zß-ɏ]*|fehl[a-zß-ɏ]*|falsch[a-zß-ɏ]*|scheiter[a-zß-ɏ]*|gescheitert|schlägt|bereits|schon|zu (?:groß|lang|viele|klein|spät|früh)|abbr[a-zß-ɏ]*|abgebrochen|bricht|offline|verweiger[a-zß-ɏ]*|abgelehnt|abgewiesen|gesperrt|verboten|verloren|grenz[a-zß-ɏ]*|limit|abgelaufen[a-zß-ɏ]*|unterbrochen|gleichzeitig|gelöscht[a-zß-ɏ]*|warnung)(?![a-zß-ɏ\d])/i,
  story:
    /(?<=^|[.!?:;\n]\s?)als [^.\n]{1,80}? (?:möchte|will|brauche|benötige|wünsche|kann|würde) (?:ich|wir)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>angenommen|gegeben)|(?<when>wenn)|(?<then>dann))(?:[,:]|\s)/i,
  twoActions: /(?: und dann |, dann |; dann |; und |; )/i,
  anyRole:
    /^(?:(?:ein|eine|einer|der|die|den) )?(?:end)?(?:nutzer|nutzerin|benutzer|benutzerin|anwender|anwenderin|user|system|entwickler|entwicklerin|person|jemand|jeder|stakeholder|anwendung|team)$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])[a-zß-ɏ]{2,}en und (?:[a-zß-ɏ\d-]+ ){0,4}(?:hinzufügen|bearbeiten|löschen|entfernen|erstellen|anlegen|speichern|senden|verschicken|auswählen|sehen|hochladen|herunterladen|öffnen|abbrechen|einladen|verwalten|suchen|finden|ändern|exportieren|importieren|drucken|teilen|filtern|sortieren)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:datenbank[a-zß-ɏ]*|(?:rest-|api-)?endpunkte?|java-klassen?|hilfsklassen?|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|cronjobs?|fremdschlüssel|primärschlüssel|controllers?|rest-api|graphql|websockets?|unit-tests?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:[a-zß-ɏ]*tests?|[a-zß-ɏ]*regression[a-zß-ɏ]*)(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:schritte[a-zß-ɏ]*|nicht mehr|reproduzier[a-zß-ɏ]*|erwartete[a-zß-ɏ]* ergebnis|wie gemeldet|statt)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:pro|je|jede[rsnm]?|täglich|wöchentlich|monatlich|jährlich|immer wenn|(?:stunden?|tage?|minuten?) (?:im|am|die))(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:unverändert[a-zß-ɏ]*|gleich(?:e|en|es|er|bleib[a-zß-ɏ]*)?|dasselbe|dieselben?|identisch[a-zß-ɏ]*|wie (?:bisher|vorher|zuvor)|ändert sich nicht|ohne änderung)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:damit (?:die |unsere |alle )?(?:nutzer|benutzer|kunden|anwender)[a-zß-ɏ]*|(?:nutzer|benutzer|kunden)(?:erlebnis|zufriedenheit))(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:[a-zß-ɏ]*entscheidung[a-zß-ɏ]*|empfehlung[a-zß-ɏ]*|prototyp[a-zß-ɏ]*|benchmark[a-zß-ɏ]*|[a-zß-ɏ]*messung[a-zß-ɏ]*|antwort[a-zß-ɏ]*|bericht[a-zß-ɏ]*|notiz[a-zß-ɏ]*|dokument[a-zß-ɏ]*|vergleich[a-zß-ɏ]*|zusammenfassung[a-zß-ɏ]*|ergebnis[a-zß-ɏ]*|liste|schätzung[a-zß-ɏ]*|[a-zß-ɏ]*plan|skizze[a-zß-ɏ]*|schriftlich[a-zß-ɏ]*|protokoll[a-zß-ɏ]*)(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:ist|sind|wird|wurde) (?:ausgeliefert|ausgerollt|live|veröffentlicht|implementiert|umgesetzt)|in produktion|(?:nutzer|benutzer|kunden|gäste) (?:können|sehen|erhalten|bekommen) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:irreversibel|unumkehrbar|nicht (?:umkehrbar|rückgängig)|kein (?:rollback|weg zurück))(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:sicherung[a-zß-ɏ]*|backup[a-zß-ɏ]*|snapshot[a-zß-ɏ]*|wiederherst[a-zß-ɏ]*|[a-zß-ɏ]*geprobt|probe[a-zß-ɏ]*|schrittweise|kopie[a-zß-ɏ]*|parallel[a-zß-ɏ]*|abgemildert|stattdessen|zuerst)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:support-?ende|ende des supports|end[- ]of[- ]life|eol|abgekündigt[a-zß-ɏ]*|läuft ab|ablauf[a-zß-ɏ]*|dsgvo|gesetz[a-zß-ɏ]*|verordnung[a-zß-ɏ]*|richtlinie[a-zß-ɏ]*|vorschrift[a-zß-ɏ]*|audit)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ich|wir|sie|er|es|man|mein|meine|ist|sind|wird|werden|wurde|hat|haben|kann|können|möchte|will|soll|sollen|zu|zum|zur|von|vom|im|in|am|an|auf|für|mit|bei|aus|als|und|oder|dass|damit|um|so|wenn|wie|was)$/i,
})
