// What makes an item larger or smaller, told by its words: cue, the reason in words, and the weight taken at first.
import type { WorkType } from '../../../backlog/work-type.ts'

export interface SizeDriver {
  readonly id: string
  /** Case-insensitive and linear in time. */
  readonly cue: RegExp
  /** How many different matches of the cue make it a driver. */
  readonly atLeast: number
  /** The reason as a reader sees it. */
  readonly words: string
  /** Log points that a careful reader would add, before data: above 0 larger, below 0 smaller. Training pulls it. */
  readonly prior: number
  /** Work types for which the cue means something else: there the driver is not told. */
  readonly silentFor: readonly WorkType[]
  /** True where a heading says it of everything under it. */
  readonly inHeading: boolean
}

type Options = Partial<Pick<SizeDriver, 'atLeast' | 'silentFor' | 'inHeading'>>

function driver(id: string, prior: number, words: string, cue: RegExp, options: Options = {}): SizeDriver {
  return { id, prior, words, cue, atLeast: 1, silentFor: [], inHeading: false, ...options }
}

const larger: readonly SizeDriver[] = [
  driver(
    'many-places',
    0.1,
    'touches several places',
    /\b(?:across|everywhere|throughout|entire|(?:all|every|each) (?:of )?(?:the |our )?(?:pages?|screens?|views?|forms?|modules?|services?|endpoints?|components?|lists?|tables?|queries|tests?|repos?|repositories|projects?|apps?|places|emails?|templates?|controllers?|handlers?|files|packages))\b/i,
  ),
  driver(
    'several-cases',
    0.08,
    'more than one case to handle',
    /\b(?:multiple|several|various|both|as well as|different (?:kinds|types|ways))\b/i,
  ),
  driver(
    'move',
    0.12,
    'moves what exists to another place',
    /\b(?:migrat(?:e|es|ed|ing|ion)|backfill|legacy data|existing (?:data|records|users|customers|rows))\b/i,
  ),
  driver(
    'third-party',
    0.12,
    'depends on a system that others own',
    /\b(?:third[- ]party|3rd[- ]party|vendor|external (?:system|service|api)s?|integrat(?:e|es|ing|ion)s?|webhooks?|stripe|paypal|salesforce|hubspot|slack|zapier|xero|sap|twilio|ldap|active directory|saml|oauth|sso)\b/i,
  ),
  driver(
    'roles',
    0.1,
    'several roles are involved',
    /\b(?:admins?|administrators?|customers?|managers?|teachers?|students?|editors?|approvers?|guests?|owners?|drivers?|agents?|suppliers?|buyers?|sellers?|patients?|doctors?|tenants?|landlords?|accountants?|auditors?|developers?|visitors?)\b/gi,
    { atLeast: 2 },
  ),
  driver(
    'unknown-cause',
    0.1,
    'the cause is not known',
    /\b(?:intermittent(?:ly)?|sometimes|random(?:ly)?|flaky|sporadic(?:ally)?|occasionally|race condition|deadlock|memory leak|no idea why|unknown (?:cause|reason)|root cause|can(?:no|')t reproduce)\b/i,
    { silentFor: ['feature'] },
  ),
  driver(
    'regulated',
    0.12,
    'regulated data or a legal duty',
    /\b(?:gdpr|hipaa|pci|soc ?2|compliance|compliant|personal data|privacy|audit|consent|pii|medical|tax|vat|legal|regulat(?:ed|ion|ory))\b/i,
  ),
  driver(
    'access',
    0.08,
    'touches sign-in or permissions',
    /\b(?:permissions?|authenticat(?:e|ion)|authori[sz](?:e|ation)|encrypt(?:ed|ion)?|access control|log ?in|sign[- ]?in|passwords?|credentials?)\b/i,
  ),
  driver(
    'money',
    0.12,
    'money is at stake',
    /\b(?:payments?|billing|invoic(?:e|es|ing)|refunds?|checkout|subscriptions?|payouts?|pricing|currenc(?:y|ies))\b/i,
  ),
  driver(
    'rebuild',
    0.2,
    'rebuilds something that exists',
    /\b(?:rewrite|rebuild|redesign|re-?architect|overhaul|rework|refactor(?:ing)?|re-?implement|from scratch|replace|split (?:up|out))\b/i,
  ),
  driver(
    'foundation',
    0.1,
    'changes a part on which others rest',
    /\b(?:architecture|framework|engine|core|platform|protocol|pipeline|infrastructure|schema|backend)\b/i,
  ),
  driver(
    'in-step',
    0.12,
    'state must be kept in step',
    /\b(?:real[- ]?time|offline|sync|synchroni[sz](?:e|es|ed|ation)|concurren(?:t|cy)|parallel|distributed|cluster(?:ed|ing)?|replicat(?:e|ion)|multi-?tenan(?:t|cy)|conflicts?|collaborat(?:e|ive|ion))\b/i,
  ),
  driver(
    'speed',
    0.08,
    'needs measuring before and after',
    /\b(?:performance|slow|latency|throughput|scalability|optimi[sz](?:e|es|ation)|speed up|memory usage|load test(?:s|ing)?|benchmarks?)\b/i,
  ),
  driver(
    'new-screen',
    0.08,
    'needs a screen of its own',
    /\b(?:wizard|dashboards?|editor|designer|portal|landing page|calendar|kanban|drag(?:[- ]and[- ]drop)?|mockups?)\b/i,
    { silentFor: ['bug', 'debt', 'infrastructure'] },
  ),
  driver(
    'formats',
    0.05,
    'reads or writes another format',
    /\b(?:import|export|csv|excel|xlsx|pdf|xml|ical|parsers?|parsing)\b/i,
  ),
  driver(
    'platforms',
    0.08,
    'must work on several platforms',
    /\b(?:ios|android|windows|linux|macos|chrome|firefox|safari|edge|tablets?|mobile|desktop)\b/gi,
    { atLeast: 2 },
  ),
  driver(
    'something-new',
    0.1,
    'adds something that is not there yet',
    /\b(?:implement(?:ation|ing)?|build a|introduce|develop|prototype|support for|ability to|enable users|allow (?:users|customers|admins))\b/i,
  ),
  driver(
    'design-first',
    0.1,
    'needs a design first',
    /\b(?:design|specif(?:y|ication)|spec|proposal|concept|strategy|requirements|workflow)\b/i,
  ),
  driver(
    'find-out',
    0.08,
    'starts with finding out',
    /\b(?:investigat(?:e|ion|ing)|research|explore|evaluate|figure out|analy[sz]e|analysis|look into)\b/i,
    { silentFor: ['spike'] },
  ),
  driver(
    'checks',
    0.05,
    'needs automated checks',
    /\b(?:automated tests?|test suite|end[- ]to[- ]end|integration tests?|regression tests?|test coverage|unit tests?)\b/i,
  ),
  driver(
    'called-big',
    0.25,
    'the author calls it big',
    /\b(?:epics?|(?:big|huge|large|major) (?:job|change|piece|effort|project|one|rework|refactor|feature|bet)s?|lots? of work|complicated|tricky|non-?trivial)\b/i,
    { inHeading: true },
  ),
]

const smaller: readonly SizeDriver[] = [
  driver(
    'text-change',
    -0.3,
    'only a change of text',
    /\b(?:typos?|wording|spelling|misspel(?:led|t|ling)|reword|grammar|copyright year|text (?:says|reads)|(?:button|field|wrong) label|rename (?:the )?(?:label|button|tab|menu|heading|title))\b/i,
  ),
  driver('names', -0.15, 'a change of names', /\brenam(?:e|ing)\b/i, { silentFor: ['feature'] }),
  driver(
    'words-not-code',
    -0.15,
    'words to write, little code',
    /\b(?:readme|docs|documentation|javadocs?|changelog|release notes|faq|blog post|user guide|code comments?)\b/i,
  ),
  driver(
    'setting',
    -0.1,
    'a change of a setting',
    /\b(?:enable|disable|toggle|turn (?:on|off)|by default|timeout|env(?:ironment)? var(?:iable)?s?|config (?:value|option|flag)s?|feature flag)\b/i,
    { silentFor: ['feature', 'spike'] },
  ),
  driver(
    'take-away',
    -0.15,
    'takes something away',
    /^(?:remove|drop|delete|hide|get rid of|retire)\b|\b(?:unused|dead code|clean ?up)\b/i,
  ),
  driver(
    'bump',
    -0.12,
    'a step to another version',
    /\b(?:bump|upgrade|update (?:to|dependency|dependencies|version))\b/i,
    { silentFor: ['feature', 'bug', 'spike'] },
  ),
  driver(
    'looks',
    -0.15,
    'a small change of looks',
    /\b(?:colou?rs?|icons?|logo|font|padding|margin|align(?:ed|ment)?|spacing|favicon|hover|pixels?)\b/i,
  ),
  driver(
    'message',
    -0.1,
    'a message or a log line',
    /\b(?:error messages?|warnings?|log messages?|logging|logs?)\b/i,
    { silentFor: ['bug', 'infrastructure', 'spike'] },
  ),
  driver(
    'one-addition',
    -0.12,
    'one small addition',
    /\badd (?:a |an |one |the |missing )?(?:\w+ )?(?:link|button|column|field|icon|option|parameter|header|footer|flag|check)\b/i,
  ),
  driver(
    'called-small',
    -0.2,
    'the author calls it small',
    /\b(?:quick (?:fix|win)(?:es|s)?|(?:small|tiny|simple|easy) (?:fix|change|tweak|thing|win|one)(?:es|s)?|minor|trivial|one[- ]liners?|low[- ]hanging)\b/i,
    { inHeading: true },
  ),
]

/** All drivers, in the order of their weights in the model. */
export const drivers: readonly SizeDriver[] = [...larger, ...smaller]
