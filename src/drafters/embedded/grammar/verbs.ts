// Verbs that open a line of a backlog, how sure one may be that they are verbs there, and their forms.
import { lookUp, wordSet } from './word-set.ts'

/** Hardly ever nouns at the start of a line. */
const isSureVerb = wordSet(`
  add concatenate monitor snooze rewind escalate enrich tune refine revamp reassign unassign persist plot poll preselect pre-select
  sanitise sanitize restart resume reveal respond recover redo reformat relocate replay replicate repeat unmute ungroup unlink
  trace transform throttle teach tailor substitute deduplicate dedupe defer demote emulate expire facilitate fine-tune fork freeze
  gather infer inherit initialise initialize intersect iterate leverage learn moderate obscure observe outline parameterize
  peek prefetch probe promise quit recap remap retire round scale settle ship silence slice  stitch subtract tolerate
  watermark widen wipe withdraw flesh compose intersperse escape disallow attribute bring catch cast commit elevate engage
  accept achieve activate adapt adjust aggregate align allow animate annotate append apply approve ask assign attach
  authenticate autocomplete automate avoid begin bind bring broadcast browse build bulk-edit calculate cancel capture
  categorise categorize change choose clarify clean clear clone close collapse collect colour-code combine compare compile
  complete compress compute configure confirm connect consider consolidate consume convert correct create customise customize
  deactivate decide decode decouple define delay delete deliver deny deploy deprecate derive describe deselect detect
  determine develop differentiate disable discard disconnect discover dismiss display distinguish distribute divide
  document download drop duplicate edit eliminate embed enable encode encourage encrypt enforce enhance enlarge ensure enter
  establish estimate evaluate examine exclude execute expand explain explore expose extend extract fetch figure fill find
  finish fix flag flatten  follow forbid force forward generate get give grab grant group handle have hide
  highlight hook identify ignore implement improve include incorporate increase indicate inform inject insert inspect install
  integrate intercept introduce invalidate invite invoke join jump keep launch leave let limit load localise localize locate
  lock lower maintain make manage mark match maximize merge migrate minimise minimize mirror modify monetize move mute navigate normalise
  normalize notify obey obtain offer open optimise optimize organise organize override overwrite pair parse paste pause perform
  permit persist pick pin place polish populate pop post prefill prepare present preserve prevent prioritise prioritize
  process produce promote prompt propagate propose protect prove provide publish pull purge push put raise randomise randomize reach
  read rearrange rebuild receive recognise recognize recommend reconnect record redact redesign redirect reduce refactor
  reflect refresh refuse register reject rejig relate relax release reload remember remind remove rename render reopen reorder
  reorganise repair replace reply require reschedule resend reserve reset resize resolve respect restore restrict retain retrieve
  retry return reuse reverse revert review revise revoke rework rewrite rotate save scan schedule scroll see select send
  separate serialise serialize serve set share show shorten shrink simplify simulate skip snap solve sort specify split
  standardise standardize start stop store stream streamline strip submit subscribe suggest summarise summarize
  speed suppress swap switch sync synchronise synchronize tell toggle transfer translate treat trim truncate turn type uncheck undo
  unify unlock unpin unsubscribe update upgrade upload use validate verify visualise visualize wait warn wire wrap write
  auto-complete auto-save autosave auto-fill autofill auto-detect re-open re-run rerun pre-fill hot-reload warm unhide
  weigh reconcile recalculate ring wake lend borrow cook water feed walk sign hand
  renew impersonate whitelist allowlist blocklist blacklist unfollow unfriend unarchive unflag unstar upvote downvote
  onboard offboard redeem reimburse remit repay rebook recheck recategorise recategorize reclassify recolour recolor
  redeploy re-enter regenerate reindex reinstall reinvite relabel reprint reprocess republish resubmit retag retype
  reupload re-upload salvage sideload skim stagger stash steer strengthen tally tidy tighten timestamp transpose triage
  unban unblock unfreeze unsend vary vet zip unzip anonymise anonymize pseudonymise pseudonymize apologise arrange
  assemble auto-assign auto-close auto-generate auto-renew backfill ban beautify carry cascade certify circulate cite
  coordinate cope countersign crawl cross-check crosspost cross-post declutter decline decrease decrypt dedicate deduct
  deep-link delist denote digitise digitize dispatch double-check downgrade emit enlist enquire enqueue enrol enroll
  entitle enumerate erase evict exempt fast-forward federate flush front-load fulfil fulfill geocode geotag greet honour
  honor instruct internationalise internationalize interrupt invert itemise itemize jump-start justify kick lazy-load
  lighten listen magnify mandate mimic mint monetise narrow negotiate nudge outsource paginate penalise penalize
  personalise personalize photograph pivot poke postpone pre-approve precompute pre-order procure proofread quantify
  quarantine reactivate re-add reallocate reassure reconfirm recycle redraw re-enable refer refill regroup reinstate rekey
  remodel renumber repaint rephrase repost rescale rescan restock retake retarget rethink re-sort retweet scrape scrub
  seek sell shelve shield shred shut showcase slugify sniff solicit spawn spellcheck spell-check stabilise stabilize
  subdivide superimpose suspend symlink syndicate tabulate tease terminate transcode transmit unbundle underline unmark
  unmount unpack unroll untag unwrap upscale waive resell recalibrate readjust replan reinforce rebrand rebalance recreate
  retrain reskin overhaul notice nest memorise memorize mediate mature liquidate investigate inspire imitate hydrate halt
  guarantee glue fuzz furnish foresee elicit dockerise dockerize containerise containerize denormalise denormalize
  decommission demonstrate diagnose disclose disregard dissolve congratulate conceal comply clamp boost bootstrap bypass
  hardcode hard-code mount unmount autoplay await attest acknowledge acquire accommodate accelerate abort abandon`)

/** Verbs that are as often nouns: taken for verbs unless what follows makes them part of a compound. */
const isNounVerb = wordSet(`
  archive back backup block blur book bookmark bundle buffer cache check claim click copy crop cut cycle debug default delegate dim
  drag draw drive estimate exit export fade filter flip fold format grid hover import lay link list mask mention merge mix
  group label name pan pay preload preview print profile prune query queue quote rank rate react report request rerun reward
  route run sample scale schedule score search share shuffle sign sketch slide star step style swipe tag tap test tie tint
  track transcribe trigger tune turn unfold vote watch zoom play plan
  package refund draft grade patch tick focus spell`)

/** Mostly nouns: verbs only before an article, a pronoun or people. */
const isWeakVerb = wordSet(`
  bill call charge chat comment contact cover cross email mail message model note order page ping pitch position price
  shape sound state stay talk text thank time trade trust view visit work dock log map count color colour look fire cap
  research handle store  input output access surface guide host time-box hash index interface measure model
  need want should filter-by help support
  credit debit deposit dispute exchange gift hint issue lease loan loop park pool power rent seal segment source spin
  stack stamp stock strike stub supply survey sweep template theme tile tip title version voice void chain cluster batch
  diff echo partition dial`)

const afterWeakVerb = wordSet(`
  a an the this that these those some more all any each every only both no my our your their his her its it them us me you one out up
  down in on off into users customers members people guests staff everyone someone anybody anyone which what who how whether`)

/** What follows a verb and hardly ever a noun: "tip the waiter", "alternate which team starts". */
const afterUnknownVerb = wordSet('the a an which how my your their his her our')
const neverVerb = wordSet(`
  all both and or but not just only even also then than when while if after before with without within in on at of off for
  from to into onto over under behind between about above below across along among around as by during except inside like
  near outside per since through throughout till until up upon via what who where why which how that this these those the
  there here maybe perhaps still yet never always often sometimes once again because so too very quite rather such is are
  was were be been has have had does did will would can could should may might must don't doesn't can't what's that's it's
  works worked working fails crashes shows breaks sends gets goes takes half double twice no same many more most some any`)

/** Last words of a compound such as "search page", which make a leading noun-verb a noun. */
const isCompoundHead = wordSet(`
  button buttons page wizard wizzard form feature features functionality option options screen view views chat
  dialog dialogue modal bar box field icon link panel menu tool tools command settings setting
  preview codes code progress history sheet limit limiting system engine queue template format api
  endpoint route flow mode modes permission key token count counts size tab
  window widget card gallery group area section sections support counter chart graph
  animation effect sound handler handling strategy suite coverage results suggestions shortcut
  syntax wrapper integration service module component components plugin manager editor
  viewer player tracker tracking planner builder picker selector selection slider toggle switch indicator notification
  reminder alert email report dashboard stats statistics analytics generator operations operation
  generation management customization customisation capability capabilities style styles theme
  type types weapon level streak streaks reply board leaderboard profile line table tree list pass badge bot calendar
  log logs feed game app application banner check checks checker checking`)

const irregularParticiples: Readonly<Record<string, string>> = {
  stand: 'stood', speed: 'sped', speak: 'spoken',
  begin: 'begun', bind: 'bound', bring: 'brought', build: 'built', choose: 'chosen', cut: 'cut', draw: 'drawn',
  find: 'found', forbid: 'forbidden', get: 'got', give: 'given', have: 'had', hide: 'hidden', keep: 'kept', leave: 'left',
  let: 'let', lend: 'lent', make: 'made', override: 'overridden', overwrite: 'overwritten', pay: 'paid', put: 'put',
  read: 'read', rebuild: 'rebuilt', reset: 'reset', rewrite: 'rewritten', run: 'run', see: 'seen', send: 'sent',
  redo: 'redone', resend: 'resent', resell: 'resold', retake: 'retaken', rethink: 'rethought', redraw: 'redrawn', rerun: 'rerun',
  sell: 'sold', seek: 'sought', hold: 'held', withhold: 'withheld', withdraw: 'withdrawn', freeze: 'frozen', unfreeze: 'unfrozen',
  break: 'broken', lose: 'lost', buy: 'bought', catch: 'caught', teach: 'taught', stick: 'stuck', shut: 'shut', spin: 'spun',
  foresee: 'foreseen', drive: 'driven', know: 'known', meet: 'met', sweep: 'swept', spread: 'spread', shed: 'shed', do: 'done',
  lay: 'laid', output: 'output', input: 'input', hit: 'hit', hear: 'heard', win: 'won', unbind: 'unbound', go: 'gone',
  set: 'set', show: 'shown', split: 'split', take: 'taken', tell: 'told', undo: 'undone', write: 'written', feed: 'fed',
} // biome-ignore format: a table reads better in rows

/** True for the last word of a thing that one builds, such as "page" or "wizard". */
export function isBuiltThing(word: string): boolean {
  return (
    isCompoundHead(word) &&
    !/s$|^(?:support|functionality|management|generation|handling|history|progress|syntax|coverage|handler|help|weapon|customi[sz]ation|code|style|key|label|size|count|reply)$/.test(
      word,
    )
  )
}

/** True when `word` (lower case) opens a verb phrase whose remaining words are `rest`. */
export function isLeadingVerb(word: string, rest: string): boolean {
  const next = /^[\p{L}\p{N}'-]+/u.exec(rest)?.[0].toLowerCase() ?? ''
  // "show failed payments": a quality of what follows.
  if (/^(?:show|see|list|display|view|find|retry|resend)$/.test(word) && /^failed \p{L}+s\b/u.test(rest))
    return true
  if (
    /^(?:should|must|can|could|will|would|is|are|was|were|does|do|did|has|have|had|may|might|needs?|cannot|isn't|aren't|doesn't|don't|won't|can't|shouldn't|fails?|failed|crashes|works|takes|shows)$/.test(
      next,
    )
  )
    return false
  if (
    /^(?:for|of)$/.test(next) &&
    !/^(?:wait|ask|search|look|check|allow|account|pay|opt|watch|provide|plan|apply|test|vote|book|sign|charge|dispose)$/.test(
      word,
    )
  )
    return false
  if (/^on\/off\b/i.test(rest)) return false
  if (word === 'package' && next === 'as') return true
  if (word === 'go') return /^(?:ahead|back|to|straight|directly|forward|through)$/.test(next)
  if (word === 'push' && /^notifications?$/.test(next)) return false
  if (word === 'support') return rest !== '' && next !== 'for'
  if (word === 'work') return /^(?:with|without|on|around)$/.test(next)
  if (isWeakVerb(word)) return afterWeakVerb(next)
  if (isNounVerb(word)) {
    if (/^(?:[iv]{2,4}|vi{0,3})$/.test(next)) return false
    if (afterWeakVerb(next)) return true
    if (
      / and (?:then )?(?:receive|get|show|see|send|save|return|open|store|display|compare|keep) /.test(rest)
    )
      return true
    if (isCompoundHead(next)) return false
    return (
      rest !== '' && !isCompoundHead(chunkHead(rest)) && !isAbstract(chunkHead(rest)) && !prepositions(next)
    )
  }
  return isSureVerb(word) || (afterUnknownVerb(next) && /^[a-z]{3,}$/.test(word) && !neverVerb(word))
}

/** "optimization", "handling": the activity itself, so that the word before it is no verb. */
function isAbstract(head: string): boolean {
  return (
    /(?:tion|sion|ment|[a-z]{3}ing|ance)$/.test(head) &&
    !/(?:setting|building|meeting|booking|drawing|heading|recording|option|version|position|section|question|document|comment|appointment|session|location|instance|balance|payment|transaction|collection|permission|string)$/.test(
      head,
    )
  )
}

const prepositions = wordSet('of for with to and or as')

/** True for any verb of the lexicon, whatever follows; `word` in lower case. */
export function isVerb(word: string): boolean {
  return isSureVerb(word) || isNounVerb(word) || isWeakVerb(word)
}

/** Last word of the words before the first preposition, comma or mark, in lower case. */
function chunkHead(rest: string): string {
  const chunk =
    rest.split(
      /[,.;:(]| (?:in|on|of|for|with|to|from|as|by|at|via|when|if|and|or|so|that|into|like|using|while|after|before|per) /,
      1,
    )[0] ?? ''
  return /[\p{L}\p{N}'-]+$/u.exec(chunk.trim())?.[0].toLowerCase() ?? ''
}

/** Stressed on the last syllable, or short words with a prefix: the last consonant is doubled. */
const doublesLast = wordSet(`
  embed submit permit commit admit omit emit transmit remit refer prefer confer defer infer deter occur incur recur forget
  transfer control cancel equip regret patrol compel expel propel repel excel format program overlap zigzag bootstrap
  abet rebut outfit kidnap handicap unsubmit resubmit recommit reformat sideswap quiz`)

/** "exported" for "export": the past participle of a base form. */
export function toParticiple(base: string): string {
  const irregular = lookUp(irregularParticiples, base)
  if (irregular !== undefined) return irregular
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (
    (/^(?:un|re-?|pre-?|de|auto-|hot-?|cross-|back)?[^aeiou]+[aeiou][bdgmnprt]$/.test(base) &&
      !/^(?:render|debit)$/.test(base)) ||
    doublesLast(base)
  )
    return `${base}${base.at(-1) ?? ''}ed`
  return `${base}ed`
}

/** "exports" for "export". */
export function toThirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/** "export" for "exporting", where the result is a verb of the lexicon; else null. */
export function fromGerund(word: string): string | null {
  if (!word.endsWith('ing') || word.length < 6) return null
  const stem = word.slice(0, -3)
  const candidates = [stem, `${stem}e`, /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem]
  return candidates.find((candidate) => isSureVerb(candidate) || isNounVerb(candidate)) ?? null
}

/** "shows" gives "show", where the result is a verb of the lexicon; else null. */
export function fromThirdPerson(word: string): string | null {
  if (!word.endsWith('s') || word.length < 4) return null
  const candidates = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return candidates.find((candidate) => isSureVerb(candidate) || isNounVerb(candidate)) ?? null
}
