// German words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createGerman = (): WordLists => ({
  vagueTitle:
    /^(?:(?:[\p{L}\p{N}-]+ )?(?:verbessern|optimieren|überarbeiten|aktualisieren|anpassen|aufräumen|beheben|unterstützen)|(?:verbesserung(?:en)?|optimierung(?:en)?|anpassung(?:en)?|überarbeitung)(?: (?:der|des|von|am|an) [\p{L}\p{N}-]+)?|(?:diverse|verschiedene|kleinere|allgemeine) (?:fehler|probleme|anpassungen|verbesserungen|änderungen|sachen|dinge)(?: (?:beheben|fixen))?)$/iu,
  nounTitle: null,
  fixTitle:
    /^(?:(?:bitte )?(?:behebe|fixe|repariere|korrigiere|behebt)(?![\p{L}\p{N}])|[^.\n]{1,110} (?:beheben|fixen|reparieren|korrigieren|ausbessern)$)/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:funktioniert|läuft|verhält sich|arbeitet|klappt) (?:wie (?:erwartet|beschrieben|gewünscht|vorgesehen|geplant)|korrekt|richtig|einwandfrei|ordnungsgemäß|problemlos)|wie erwartet|(?:ist|sind|wurde|wurden) (?:erfolgreich |vollständig )?(?:implementiert|umgesetzt)|der (?:fehler|bug) (?:ist|wurde) behoben|das problem (?:ist|wurde) (?:behoben|gelöst)|(?:alle )?anforderungen (?:sind|werden) erfüllt)(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:schnell(?:er|e|es|en|em)?|einfach(?:er|e|es|en|em)?|leicht|benutzerfreundlich\p{L}*|nutzerfreundlich\p{L}*|intuitiv\p{L}*|robust\p{L}*|nahtlos\p{L}*|flexib\p{L}*|effizient\p{L}*|angemessen\p{L}*|geeignet\p{L}*|passend\p{L}*|ausreichend\p{L}*(?! (?:rechte|berechtigung|guthaben|speicher))|akzeptab\p{L}*|vernünftig\p{L}*|mehrere|einige|manche|(?<!(?:wie|zu|so) )viele|usw|etc|und so weiter|bei bedarf|falls nötig|wenn nötig|falls erforderlich|wenn möglich|falls möglich|möglichst|normalerweise|idealerweise|optimier\p{L}*|minimier\p{L}*|maximier\p{L}*|besser\p{L}*|verbessert\p{L}*|ordnungsgemäß|und\/oder)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|hundert|tausend|dutzend|null|hälfte|doppelt|als (?:bisher|vorher|heute)|schwelle\p{L}*|grenzwert\p{L}*|zielwert\p{L}*|vereinbart\p{L}*|mindestens|höchstens)(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:kein\p{L}*|nicht|alle[nrs]?|jede[rsnm]?|nie|immer|nichts|gleich\p{L}*|unverändert|ohne|erfolgreich|grün)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:kein\p{L}*|nicht\p{L}*|nie|niemand|ohne|außer|nur|leer\p{L}*|ungültig\p{L}*|unbekannt\p{L}*|fehl\p{L}*|falsch\p{L}*|scheiter\p{L}*|gescheitert|fehlgeschlagen|schlägt|bereits|schon|zu (?:groß|lang|viele|klein|spät|früh)|abbr\p{L}*|abgebrochen|bricht|offline|verweiger\p{L}*|abgelehnt|abgewiesen|gesperrt|verboten|verloren|grenz\p{L}*|limit|maximal|minimal|höchstens|mindestens|mehr als|weniger als|zweimal|doppelt|erneut|nochmals|wieder|abgelaufen\p{L}*|veraltet\p{L}*|unterbrochen|gleichzeitig|während|gelöscht\p{L}*|unverändert|null|statt|anstatt|trotz|sonst|selbst wenn|auch wenn|un[\p{L}]{4,})(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:kein\p{L}*|nicht\p{L}*|nie|niemand|ohne|leer\p{L}*|ungültig\p{L}*|unbekannt\p{L}*|fehl\p{L}*|falsch\p{L}*|scheiter\p{L}*|gescheitert|schlägt|bereits|schon|zu (?:groß|lang|viele|klein|spät|früh)|abbr\p{L}*|abgebrochen|bricht|offline|verweiger\p{L}*|abgelehnt|abgewiesen|gesperrt|verboten|verloren|grenz\p{L}*|limit|abgelaufen\p{L}*|unterbrochen|gleichzeitig|gelöscht\p{L}*|warnung)(?![\p{L}\p{N}])/iu,
  story:
    /(?<=^|[.!?:;\n]\s?)als [^.\n]{1,80}? (?:möchte|will|brauche|benötige|wünsche|kann|würde) (?:ich|wir)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>angenommen|gegeben)|(?<when>wenn)|(?<then>dann))(?:[,:]|\s)/iu,
  twoActions: /(?: und dann |, dann |; dann |; und |; )/iu,
  anyRole:
    /^(?:(?:ein|eine|einer|der|die|den) )?(?:end)?(?:nutzer|nutzerin|benutzer|benutzerin|anwender|anwenderin|user|system|entwickler|entwicklerin|person|jemand|jeder|stakeholder|anwendung|team)$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])[\p{L}]{2,}en und (?:[\p{L}\p{N}-]+ ){0,4}(?:hinzufügen|bearbeiten|löschen|entfernen|erstellen|anlegen|speichern|senden|verschicken|auswählen|sehen|hochladen|herunterladen|öffnen|abbrechen|einladen|verwalten|suchen|finden|ändern|exportieren|importieren|drucken|teilen|filtern|sortieren)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:datenbank\p{L}*|(?:rest-|api-)?endpunkte?|java-klassen?|hilfsklassen?|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|cronjobs?|fremdschlüssel|primärschlüssel|controllers?|rest-api|graphql|websockets?|unit-tests?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:\p{L}*tests?|\p{L}*regression\p{L}*)(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:schritte\p{L}*|nicht mehr|reproduzier\p{L}*|erwartete\p{L}* ergebnis|wie gemeldet|statt)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:pro|je|jede[rsnm]?|täglich|wöchentlich|monatlich|jährlich|immer wenn|(?:stunden?|tage?|minuten?) (?:im|am|die))(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:unverändert\p{L}*|gleich(?:e|en|es|er|bleib\p{L}*)?|dasselbe|dieselben?|identisch\p{L}*|wie (?:bisher|vorher|zuvor)|ändert sich nicht|ohne änderung)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:damit (?:die |unsere |alle )?(?:nutzer|benutzer|kunden|anwender)\p{L}*|(?:nutzer|benutzer|kunden)(?:erlebnis|zufriedenheit))(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:\p{L}*entscheidung\p{L}*|empfehlung\p{L}*|prototyp\p{L}*|benchmark\p{L}*|\p{L}*messung\p{L}*|antwort\p{L}*|bericht\p{L}*|notiz\p{L}*|dokument\p{L}*|vergleich\p{L}*|zusammenfassung\p{L}*|ergebnis\p{L}*|liste|schätzung\p{L}*|\p{L}*plan|skizze\p{L}*|schriftlich\p{L}*|protokoll\p{L}*)(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:ist|sind|wird|wurde) (?:ausgeliefert|ausgerollt|live|veröffentlicht|implementiert|umgesetzt)|in produktion|(?:nutzer|benutzer|kunden|gäste) (?:können|sehen|erhalten|bekommen) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:irreversibel|unumkehrbar|nicht (?:umkehrbar|rückgängig)|kein (?:rollback|weg zurück))(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:sicherung\p{L}*|backup\p{L}*|snapshot\p{L}*|wiederherst\p{L}*|\p{L}*geprobt|probe\p{L}*|schrittweise|kopie\p{L}*|parallel\p{L}*|abgemildert|stattdessen|zuerst)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:support-?ende|ende des supports|end[- ]of[- ]life|eol|abgekündigt\p{L}*|läuft ab|ablauf\p{L}*|dsgvo|gesetz\p{L}*|verordnung\p{L}*|richtlinie\p{L}*|vorschrift\p{L}*|audit)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ich|wir|sie|er|es|man|mein|meine|ist|sind|wird|werden|wurde|hat|haben|kann|können|möchte|will|soll|sollen|zu|zum|zur|von|vom|im|in|am|an|auf|für|mit|bei|aus|als|und|oder|dass|damit|um|so|wenn|wie|was)$/iu,
})
