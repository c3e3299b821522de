// Facts of a defect that a report in German, French, Spanish, Italian, Portuguese or Dutch states by closed-class words.
import type { BugDetails } from '../../../backlog/work-types/bug.ts'
import { findSteps } from '../grammar/bug-facts.ts'
import { findLabelled, findLabelledSteps } from '../grammar/labelled-lines.ts'
import type { Line } from '../grammar/line.ts'

interface Words {
  /** "should": in a clause, it says what is expected. */
  readonly should: string
  /** "instead of". */
  readonly instead: string
  readonly sometimes: string
  readonly always: string
  /** "since the update". */
  readonly since: string
  /** "stopped", "worked before". */
  readonly stopped: string
  /** "then", between steps. */
  readonly then: string
  /** Prepositions of place before a device or browser. */
  readonly on: string
  readonly expectedLabel: string
  readonly stepsLabel: string
}

const words: Readonly<Record<string, Words>> = {
  de: {
    should: 'sollte|sollten|müsste|müssten',
    instead: 'anstatt|statt|anstelle von',
    sometimes: 'manchmal|gelegentlich|ab und zu|hin und wieder|sporadisch|zufällig|nicht immer',
    always: 'immer(?! (?:noch|wieder|mehr|nur))|jedes ?mal|ständig|dauernd',
    since:
      '(?:seit|nach) (?:dem|der|unserem|diesem) (?:letzten |neuen |neuesten )?(?:update|upgrade|release|umstellung|umzug|relaunch|deployment|aktualisierung|version)|seit (?:version )?\\d{1,4}\\.\\d{1,4}',
    stopped: 'funktionierte (?:früher|vorher|bisher)|ging (?:früher|vorher|bisher)',
    then: '(?:und )?(?:dann|danach|anschließend)',
    on: 'auf|unter|im|in|mit|bei',
    expectedLabel: 'erwartet(?:es (?:verhalten|ergebnis))?|soll',
    stepsLabel: 'schritte(?: zum nachstellen)?|nachstellen|reproduktion',
  },
  fr: {
    should: 'devrait|devraient|aurait dû|auraient dû',
    instead: "au lieu (?:de |d['’]|du |des )|plutôt que (?:de |d['’])?",
    sometimes: 'parfois|de temps en temps|de temps à autre|aléatoirement|pas toujours|quelquefois',
    always: 'à chaque fois|chaque fois|systématiquement|en permanence',
    since:
      '(?:depuis|après) (?:la |le |notre |cette )?(?:dernière |nouvelle )?(?:mise à jour|version|migration|refonte|déploiement)',
    stopped: '(?:marchait|fonctionnait) (?:avant|hier|encore)',
    then: '(?:et )?(?:puis|ensuite)',
    on: 'sur|sous|dans|avec|en',
    expectedLabel: 'attendu|(?:comportement|résultat) attendu',
    stepsLabel: 'étapes(?: pour reproduire)?|pour reproduire',
  },
  es: {
    should: 'debería|deberían|tendría que|tendrían que',
    instead: 'en lugar del?|en vez del?',
    sometimes: 'a veces|de vez en cuando|ocasionalmente|aleatoriamente|no siempre',
    always: 'siempre|cada vez|todas las veces|constantemente',
    since:
      '(?:desde|tras|después de) (?:la |el |nuestra |esta )?(?:última |último |nueva )?(?:actualización|versión|migración|despliegue|cambio de versión)',
    stopped: 'ha dejado de|han dejado de|dejó de|antes funcionaba',
    then: '(?:y )?(?:luego|después|entonces)',
    on: 'en|con|bajo',
    expectedLabel: '(?:comportamiento |resultado )?esperado|lo esperado',
    stepsLabel: 'pasos(?: para reproducir)?|para reproducir',
  },
  it: {
    should: 'dovrebbe|dovrebbero|sarebbe dovut[oa]',
    instead: "invece (?:di |che |del(?:la|lo)? |dell['’]|dei |delle )|al posto (?:di |del(?:la)? )",
    sometimes: 'a volte|qualche volta|ogni tanto|talvolta|saltuariamente|non sempre',
    always: 'sempre|ogni volta|tutte le volte|costantemente',
    since: String.raw`(?:dopo|da|dal|dall['’]|dopo l['’])\s?(?:ultim[oa] |nuov[oa] |il |la )?(?:aggiornamento|versione|migrazione|rilascio)`,
    stopped: 'ha smesso di|hanno smesso di|prima funzionava',
    then: '(?:e )?(?:poi|quindi|dopodiché)',
    on: 'su|in|con|nel|sul',
    expectedLabel: 'atteso|(?:comportamento|risultato) atteso',
    stepsLabel: 'passi(?: per riprodurre)?|per riprodurre',
  },
  pt: {
    should: 'deveria|deveriam|teria que|teriam que',
    instead: 'em vez d[eoa]s?|ao invés d[eoa]s?|em lugar d[eoa]s?',
    sometimes: 'às vezes|de vez em quando|por vezes|ocasionalmente|nem sempre|aleatoriamente',
    always: 'sempre|toda vez|cada vez|todas as vezes|constantemente',
    since:
      '(?:desde|após|depois d[ao]) (?:a |o |nossa )?(?:última |último |nova )?(?:atualização|versão|migração|implantação)',
    stopped: 'parou de|deixou de|pararam de|deixaram de|antes funcionava',
    then: '(?:e )?(?:depois|em seguida|então)',
    on: 'no|na|em|com|nos|nas',
    expectedLabel: '(?:comportamento |resultado )?esperado',
    stepsLabel: 'passos(?: para reproduzir)?|para reproduzir',
  },
  nl: {
    should: String.raw`(?:zou|zouden)(?=\s[^,.]{0,100}moeten)`,
    instead: 'in plaats van|inplaats van',
    sometimes: 'soms|af en toe|nu en dan|zo nu en dan|niet altijd|willekeurig',
    always: 'altijd|elke keer|iedere keer|telkens|voortdurend',
    since:
      '(?:sinds|na) (?:de|het|onze|deze) (?:laatste |nieuwe |nieuwste )?(?:update|upgrade|release|overstap|migratie|versie)|sinds (?:versie )?\\d{1,4}\\.\\d{1,4}',
    stopped: 'werkte (?:eerst|vroeger|eerder)',
    then: '(?:en )?(?:dan|daarna|vervolgens)',
    on: 'op|onder|in|met|bij',
    expectedLabel: 'verwacht(?: (?:gedrag|resultaat))?',
    stepsLabel: 'stappen(?: om te reproduceren)?|reproduceren',
  },
}

const device =
  '(?:safari|chrome|firefox|edge|opera|iphone|ipad|android|ios|macos|mac|windows|linux|ubuntu|debian|chromebook|raspberry pi)s?'

interface Patterns {
  readonly should: RegExp
  readonly instead: RegExp
  readonly sometimes: RegExp
  readonly always: RegExp
  readonly regression: RegExp
  readonly then: RegExp
  readonly place: RegExp
  readonly expectedLabel: RegExp
  readonly stepsLabel: RegExp
}

/** Somebody should do or mend something: that is no expected result. */
const task =
  /(?<![a-zß-ɏ])(?:wir|man|jemand|nous|on|quelqu['’]un|alguien|noi|qualcuno|nós|alguém|a gente|we|iemand)(?![a-zß-ɏ])|beheb|behoben|repar|korrig|corrig|correg|überarbeit|prüf|geprüft|vérif|verific|controll|oplos|opgelost|nagekeken/i

const before = `(?<![a-zß-ɏ])`
const after = `(?![a-zß-ɏ])`

function toPatterns(one: Words): Patterns {
  const whole = (source: string) => new RegExp(`${before}(?:${source})${after}`, 'iu')
  return {
    should: whole(one.should),
    instead: new RegExp(`${before}(?:${one.instead})\\s?(?=[a-zß-ɏ\\d€$«„"“])`, 'iu'),
    sometimes: whole(one.sometimes),
    always: whole(one.always),
    regression: whole(`${one.since}|${one.stopped}`),
    then: new RegExp(String.raw`,\s${one.then}\s|\s?(?:->|→|=>)\s?`, 'iu'),
    place: new RegExp(
      String.raw`${before}(?:${one.on}) (?:(?!nicht|ne |no |non |não )[a-zß-ɏ]{2,12} ){0,2}?(${device}(?: (?:mini|pro|air))?(?: \d{1,4}(?:\.\d{1,4}){0,2})?)${after}`,
      'giu',
    ),
    expectedLabel: new RegExp(
      String.raw`(?:^|[.;!?,]\s)(?:${one.expectedLabel})\s?:\s*(\S[^.;!?]{1,300})`,
      'imu',
    ),
    stepsLabel: new RegExp(String.raw`^(?:${one.stepsLabel})\s?:\s*(.{0,400})$`, 'iu'),
  }
}

const known = new Map<string, Patterns>()

function toKnown(language: string): Patterns | null {
  const found = known.get(language)
  if (found !== undefined) return found
  const own = Object.hasOwn(words, language) ? words[language] : undefined
  if (own === undefined) return null
  const patterns = toPatterns(own)
  known.set(language, patterns)
  return patterns
}

export type ForeignBugFacts = Pick<
  BugDetails,
  'expected' | 'steps' | 'environment' | 'frequency' | 'regression'
>

/** What the report states outright; null and `unknown` where it does not. Texts are words of the report as they stand. */
export function readForeignBug(line: Line): ForeignBugFacts {
  const patterns = toKnown(line.language)
  const core = line.core.slice(0, 2_000)
  const steps = findSteps(line.raw) ?? findLabelledSteps(line.raw)
  if (patterns === null)
    return {
      expected: findLabelled(line.raw, 'expected'),
      steps,
      environment: null,
      frequency: 'unknown',
      regression: null,
    }
  return {
    expected: findLabelled(line.raw, 'expected') ?? findExpected(line.raw, core, patterns),
    steps: steps ?? findSayingSteps(line.raw, core, patterns),
    environment: findPlace(core, patterns),
    frequency: patterns.sometimes.test(core)
      ? 'sometimes'
      : patterns.always.test(core)
        ? 'always'
        : 'unknown',
    regression: patterns.regression.test(core) ? true : null,
  }
}

const toLines = (raw: string) =>
  raw
    .slice(0, 8_000)
    .split(/[\r\n]+/)
    .map((text) => text.trim())

function findExpected(raw: string, core: string, patterns: Patterns): string | null {
  const labelled = patterns.expectedLabel.exec(raw.slice(0, 8_000))?.[1]
  if (labelled !== undefined) return labelled.trim()
  const clauses = core.split(/[.;!?](?:\s|$)|:\s|\s[-–—]+\s|,\s/u).map((clause) => clause.trim())
  if (core.includes('?')) return null
  const should = clauses.find((clause) => patterns.should.test(clause) && !task.test(clause))
  if (should !== undefined && should.length <= 300 && should.split(' ').length >= 3) return should
  return findReplaced(clauses, patterns)
}

/** "zeigt UTC statt Ortszeit" expects "Ortszeit"; long remainders are told in other words than these. */
function findReplaced(clauses: readonly string[], { instead, place }: Patterns): string | null {
  for (const clause of clauses) {
    const match = instead.exec(clause)
    if (match === null || match.index === 0) continue
    const rest = clause
      .slice(match.index + match[0].length)
      .replace(place, '')
      .trim()
    if (rest.length > 0 && rest.split(' ').length <= 6) return rest
  }
  return null
}

/** "Warenkorb öffnen, dann Menge ändern: Summe ist 0": a chain in order before a colon or dash, or after a label. */
function findSayingSteps(raw: string, core: string, { then, stepsLabel }: Patterns): string[] | null {
  const labelled = toLines(raw).flatMap((text) => stepsLabel.exec(text)?.[1] ?? [])[0]
  const chain = labelled ?? /^(.{8,300}?)(?::\s|\s[–—-]\s)/u.exec(core)?.[1]
  if (chain === undefined) return null
  const steps = chain
    .split(then)
    .map((step) => step.replace(/[\s.,;]+$/, '').trim())
    .filter((step) => step.length >= 3 && step.length <= 120)
  return steps.length < 2 ? null : steps.slice(0, 20)
}

/** The one device or browser that the report names with its place word; null for none or several. */
function findPlace(core: string, { place }: Patterns): string | null {
  const found = [...core.matchAll(place)].flatMap(([, name]) => name ?? [])
  const [only] = found
  const names = core.match(new RegExp(`${before}${device}${after}`, 'giu')) ?? []
  return only === undefined || found.length > 1 || names.length > 1 ? null : only
}
