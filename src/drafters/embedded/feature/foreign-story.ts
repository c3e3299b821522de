// Reads user stories in German, French, Spanish, Italian, Portuguese and Dutch: who, what for, as far as closed-class words say it.

export interface ForeignStory {
  /** Without its article; an exact substring of the sentence. */
  readonly role: string
  /** What they want to do or have, without "be able to"; an exact substring. */
  readonly want: string
  /** Without "so that", with "um …" and "om …" kept; an exact substring, null where nothing is said. */
  readonly benefit: string | null
  /** True where `want` reads as a title of its own: no subordinate clause. */
  readonly titled: boolean
}

interface Grammar {
  /** Groups: the role, the rest. */
  readonly openings: readonly RegExp[]
  /** Starts a clause that can only be a purpose or reason; what follows it is the benefit. */
  readonly purpose: RegExp
  /** "pour", "para", "per": a purpose only where an infinitive follows and the wish is a deed itself. */
  readonly perhaps: RegExp | null
  readonly infinitive: RegExp
  /** "be able to" at the edges of the wish, which says nothing. */
  readonly able: RegExp
}

const longestRead = 600
const role = `([a-zß-ɏ][^,.;:!?]{1,60}?)`
const start = String.raw`^(?:["„“«-]\s?)?`
const toOpening = (before: string, article: string, after: string) =>
  new RegExp(String.raw`${start}${before} (?:${article})?${role},? (?:${after}) (\S.*)$`, 'iu')
const toClause = (words: string) => new RegExp(String.raw`(?:,|\s-|\s–)?\s(?:${words})(?=\s|$)\s?`, 'iu')
/** "um Zeit zu sparen": only after a comma, or it is the "um" of "um acht Uhr". */
const toInfinitiveClause = (word: string, particle: string) =>
  String.raw`,\s(?=${word} [^,.;]{0,80}?(?:\s${particle}\s|[a-zß-ɏ]${particle}[a-zß-ɏ]))`

/** "Die Fahrer wollen …": who wants something is somebody, so any short subject will do. */
const toWish = (article: string, verb: string) =>
  new RegExp(
    String.raw`${start}(?:${article})?([a-zß-ɏ][a-zß-ɏ'’-]{2,30}(?: [a-zß-ɏ'’-]{2,20}){0,2}?) (?:${verb}) (\S.*)$`,
    'iu',
  )

/** Who may be the subject of "shall be able to": a closed list, because things can stand there too. */
const people = {
  de: 'kund(?:e|en|in|innen)|nutzer(?:innen)?|benutzer(?:innen)?|admins?|administratoren|mitarbeiter(?:innen)?|mitarbeitende|mitglieder|gäste|lehrer(?:innen)?|lehrkräfte|eltern|schüler(?:innen)?|fahrer(?:innen)?|patient(?:en|innen)|besucher(?:innen)?|leser(?:innen)?|trainer(?:innen)?|mieter(?:innen)?|käufer|verkäufer|ärzte|pflegekräfte|spieler(?:innen)?',
  fr: 'clients?|clientes?|utilisateurs?|utilisatrices?|administrateurs?|membres?|visiteurs?|parents?|élèves?|enseignants?|agents?|gérante?s?|patients?|conducteurs?|lecteurs?|joueurs?|vendeurs?|responsables?|abonnés?',
  es: 'clientes?|usuari[oa]s?|administradore?s?|miembros?|visitantes?|padres|alumn[oa]s?|profesore?s?|encargad[oa]s?|pacientes?|conductore?s?|lectore?s?|jugadore?s?|vendedore?s?|soci[oa]s?|emplead[oa]s?',
  it: 'clienti?e?|utent[ei]|amministrator[ei]|membr[oi]|visitator[ei]|genitori|alunn[oi]|insegnant[ei]|gestor[ei]|gerent[ei]|pazient[ei]|autist[ai]|lettor[ei]|giocator[ei]|venditor[ei]|soc[io]|impiegat[oiae]',
  pt: 'clientes?|usuári[oa]s?|utilizadore?s?|administradore?s?|membros?|visitantes?|pais|alun[oa]s?|professore?s?|gerentes?|pacientes?|motoristas?|leitore?s?|jogadore?s?|vendedore?s?|sóci[oa]s?|funcionári[oa]s?',
  nl: 'klant(?:en)?|gebruikers?|beheerders?|medewerkers?|leden|bezoekers?|ouders?|leerlingen|docenten|chauffeurs?|patiënten|lezers?|spelers?|verkopers?|trainers?|huurders?',
} as const

const grammars: Readonly<Record<string, Grammar>> = {
  de: {
    openings: [
      toOpening(
        'als',
        'ein |eine |einer |der |die ',
        '(?:möchte|will|würde|brauche|benötige) ich(?: gerne?)?',
      ),
      toOpening('ich als', 'ein |eine |der |die ', '(?:möchte|will|würde|brauche|benötige)(?: gerne?)?'),
      new RegExp(
        String.raw`${start}(?:die |alle |unsere )?(${people.de}) (?:sollen|sollten|müssen) (\S.* können(?:[,.].*)?)$`,
        'iu',
      ),
      toWish('die |alle |unsere |manche |viele ', 'wollen|möchten|wünschen sich'),
    ],
    purpose: new RegExp(
      String.raw`,?\s(?:damit|sodass|so dass|weil) (?=\S)|${toInfinitiveClause('um', 'zu')}`,
      'iu',
    ),
    perhaps: null,
    infinitive: /$^/,
    able: /\s(?:können|zu können)$/i,
  },
  fr: {
    openings: [
      toOpening(
        `en tant qu(?:e|['’](?=[a-zß-ɏ]))`,
        'une? |l[ea] ',
        "je (?:veux|voudrais|souhaite|souhaiterais|désire)|j['’]aimerais",
      ),
      new RegExp(
        String.raw`${start}en tant qu['’](?:une? )?${role},? (?:je (?:veux|voudrais|souhaite|souhaiterais|désire)|j['’]aimerais) (\S.*)$`,
        'iu',
      ),
      new RegExp(
        String.raw`${start}(?:les? |la |nos |un |une )(${people.fr}) (?:doit|doivent|devrait|devraient) pouvoir (\S.*)$`,
        'iu',
      ),
      toWish(
        "les |nos |la |le |l['’]|un |une |certains |certaines ",
        'veulent|veut|voudraient|voudrait|souhaitent|souhaite',
      ),
    ],
    purpose: toClause('afin de|afin que|pour que|parce que|de façon à|de manière à'),
    perhaps: /\spour\s/gi,
    infinitive:
      /^(?:n['’]|ne (?:pas |plus |jamais )?)?(?:(?:me|se|le|la|les|y|en) |[mslt]['’])?[a-zß-ɏ]+(?:er|ir|re)(?![a-zß-ɏ])/i,
    able: /^pouvoir /i,
  },
  es: {
    openings: [
      toOpening(
        '(?:yo,? )?como',
        'una? |el |la ',
        '(?:yo )?(?:quiero|quisiera|querría|necesito|deseo|me gustaría)',
      ),
      new RegExp(
        String.raw`${start}(?:el |la |los |las |un |una )(${people.es}) (?:debe|deben|debería|deberían) poder (\S.*)$`,
        'iu',
      ),
      toWish('los |las |el |la |nuestros |nuestras |un |una ', 'quieren|quiere|quisieran|desean|desea'),
    ],
    purpose: toClause('para que|de modo que|de manera que|a fin de que|a fin de|porque|para poder'),
    perhaps: /\spara\s/gi,
    infinitive: /^(?:no )?[a-zß-ɏ]+(?:[aei]r|ír)(?:me|te|se|nos|lo|la|los|las|le|les|selo)?(?![a-zß-ɏ])/i,
    able: /^poder /i,
  },
  it: {
    openings: [
      toOpening(
        '(?:io,? )?come',
        "un[oa]? |un['’]|il |la |l['’]",
        '(?:io )?(?:voglio|vorrei|desidero|ho bisogno di)',
      ),
      new RegExp(
        String.raw`${start}(?:il |la |i |le |gli |un |una |l['’])(${people.it}) (?:deve|devono|dovrebbe|dovrebbero) pote(?:r|re) (\S.*)$`,
        'iu',
      ),
      toWish("i |gli |le |il |lo |la |l['’]|un |una ", 'vogliono|vuole|vorrebbero|vorrebbe|desiderano'),
    ],
    purpose: toClause(
      'affinché|in modo da|in modo che|così da|così che|cosicché|al fine di|perché|per poter',
    ),
    perhaps: /\sper\s/gi,
    infinitive: /^(?:non )?[a-zß-ɏ]+(?:are|ere|ire|rre|[aei]r(?:mi|ti|si|ci|lo|la|li|le|ne))(?![a-zß-ɏ])/i,
    able: /^poter(?:e)? /i,
  },
  pt: {
    openings: [
      toOpening(
        '(?:eu,? )?como',
        'uma? |o |a ',
        '(?:eu )?(?:quero|queria|gostaria de|preciso de|preciso|desejo)',
      ),
      new RegExp(
        String.raw`${start}(?:os? |as? |um |uma )(${people.pt}) (?:deve|devem|deveria|deveriam) poder (\S.*)$`,
        'iu',
      ),
      toWish('os |as |o |a |um |uma ', 'querem|quer|gostariam de|gostaria de|desejam'),
    ],
    purpose: toClause('para que|a fim de que|a fim de|de modo que|de modo a|de forma a|porque|para poder'),
    perhaps: /\spara\s/gi,
    infinitive: /^(?:não )?(?:me |se |o |a )?[a-zß-ɏ]+[aei]r(?:-[a-zß-ɏ]+)?(?![a-zß-ɏ])/i,
    able: /^poder /i,
  },
  nl: {
    openings: [
      toOpening('als', 'een ', '(?:wil|zou|moet) ik(?: graag)?'),
      new RegExp(
        String.raw`${start}(?:de |alle |onze )?(${people.nl}) moeten (\S.* kunnen(?: [a-zß-ɏ]+)?(?:[,.].*)?)$`,
        'iu',
      ),
      toWish('de |het |een |onze |sommige ', 'willen(?: graag)?|wil(?: graag)?'),
    ],
    purpose: new RegExp(String.raw`,?\s(?:zodat|opdat|omdat) (?=\S)|${toInfinitiveClause('om', 'te')}`, 'iu'),
    perhaps: null,
    infinitive: /$^/,
    able: /\s(?:kunnen|te kunnen|willen)$/i,
  },
}

const subordinate = /^(?:dass|que|qu['’]|che|dat)(?=\P{L}|$)/iu
/** A passive or a thing in the role of the doer: "… gelöscht werden können". */
const passive = /(?:werden|worden|lassen) (?:können|kunnen)|(?:kunnen|können) (?:worden|werden)/i

/** "Als erstes möchte ich", "como siempre quiero", "als de printer uit staat wil ik": not a person. */
const noRole =
  /(?:^|\s)(?:wer|was|sie|alle|man|nous|ils|elles|on|tous|que|qui|nos|se|todos|todas|ellos|quien|loro|tutti|chi|eles|elas|quem|zij|ze|iedereen|wie|wat|erste[srn]?|zweite[srn]?|dritte[srn]?|nächste[srn]?|letzte[srn]?|eerste|laatste|volgende|immer|siempre|sempre|toujours|altijd|mínimo|minimo|ya|già|já|detto|dije|disse|ich|wir|ik|we|je|er|het|dit|dat|de|no|não|non|nicht|ne|pas|niet|kein|geen|is|ist|sind|war|staat|wordt|heeft|gaat|komt|zijn|está|es|è|é)(?:\s|$)/i

/** The story that the sentence tells; null where it has none of the forms. The sentence decides, not `language` alone. */
export function readForeignStory(sentence: string, language: string): ForeignStory | null {
  const grammar = Object.hasOwn(grammars, language) ? grammars[language] : undefined
  if (grammar === undefined) return null
  const text = sentence
    .slice(0, longestRead)
    .trim()
    .replace(/[\s.!]+$/, '')
  for (const opening of grammar.openings) {
    const [, who, rest] = opening.exec(text) ?? []
    if (who === undefined || rest === undefined || isNobody(who) || passive.test(rest)) continue
    const { want, benefit } = toParts(rest, grammar)
    const bare = toBareWant(want, grammar)
    if (bare.length < 3) continue
    return { role: who.trim(), want: bare, benefit, titled: !subordinate.test(bare) }
  }
  return null
}

/** "de" is an article in Dutch and French alike: only at the start does it speak against a role. */
function isNobody(who: string): boolean {
  const [, ...later] = who.split(' ')
  return later.length > 6 || noRole.test(who.replace(/(?<=\S)\sde(?=\s)/gi, ' '))
}

function toBareWant(words: string, { able }: Grammar): string {
  return words
    .replace(/[\s,;.–-]+$/, '')
    .replace(able, '')
    .trim()
}

function toParts(rest: string, grammar: Grammar): { want: string; benefit: string | null } {
  const sure = grammar.purpose.exec(rest)
  if (sure !== null && sure.index > 2) return cut(rest, sure.index, sure.index + sure[0].length)
  const isDeed = grammar.infinitive.test(rest.replace(grammar.able, ''))
  if (grammar.perhaps === null || !isDeed) return { want: rest, benefit: null }
  const last = [...rest.matchAll(grammar.perhaps)]
    .filter(({ index, 0: word }) => grammar.infinitive.test(rest.slice(index + word.length)))
    .at(-1)
  return last === undefined
    ? { want: rest, benefit: null }
    : cut(rest, last.index, last.index + last[0].length)
}

function cut(rest: string, end: number, next: number): { want: string; benefit: string | null } {
  const benefit = rest.slice(next).trim()
  return { want: rest.slice(0, end), benefit: benefit.length < 4 ? null : benefit }
}
