// Verbs of wishes, by who does what they name: the team, the product, or a person in front of it.
import { lastWord } from '../grammar/object.ts'
import { isBuiltThing } from '../grammar/verbs.ts'

/** Verbs by which a team speaks of building; the wish behind them is to use what they build. */
export const building =
  /^(?:add|implement|create|introduce|build|develop|finish|complete|provide|include|offer|integrate|support|design|set up|setup|make|incorporate|install|enable|show|display|render|present|expose|indicate|surface)$/
export const seeing = /^(?:show|display|render|present|expose|indicate|surface|visuali[sz]e)$/
/** Verbs whose doer is a person in front of the product. */
export const personal =
  /^(?:know|go|accept|apply|approve|archive|ask|assign|attach|book|bookmark|browse|change|choose|click|clone|close|collapse|combine|comment|compare|connect|copy|create|customi[sz]e|delete|disable|download|drag|draw|drop|duplicate|edit|enter|exclude|expand|export|extend|filter|find|follow|group|import|invite|jump|like|link|mark|move|mute|navigate|open|order|paste|pause|pay|pick|pin|place|play|post|preview|print|rate|read|record|redo|rename|reopen|reply|report|request|reserve|restore|review|save|scan|schedule|scroll|search|see|select|send|set|share|sign|skip|snooze|sort|specify|split|star|stop|submit|swap|switch|tag|toggle|track|turn|undo|upload|use|view|vote|watch|write|zoom|get|message|join|leave|start|log|give|describe|rewind|renew|impersonate|redeem|lock|unlock|block|claim|unsubscribe|upvote|rebook|quote|nudge|resend|crop|trim|borrow|cancel|lend|learn|configure|confirm|forward|organi[sz]e|reorder|reschedule|subscribe|manage|buy|sell|mute|unmute|merge|rotate|sort|freeze|unfreeze|refund|ban|lend|borrow|withdraw|postpone|suspend|annotate|reuse)$/

/** Verbs of the team's own work: they say nothing of what the product does. */
export const teamwork =
  /^(?:make|build|find|improve|change|move|support|rework|redesign|refine|finish|complete|extend|rewrite|optimi[sz]e|update|upgrade|streamline|fine-tune|add|implement|create|introduce|develop|design|integrate|include|enhance|expand|explore|refactor|investigate|remove|replace|rename|redo|adjust|convert|polish|clean|fix|flesh|start|consider|do|use|write|set|work|figure)$/

/** What people make without building anything. */
export const dealt =
  /^(?:(?!the |an? )[a-zß-ɏ-]+ ){0,3}(?:donations|payments|purchases|bookings|reservations|calls|transfers|orders|appointments|requests|offers|bets|trades|deposits)(?: (?:in|on|at|with|to|from|by|via|without|for) .*)?$/i

/** "Add items to the cart": what is added is not built. */
export function isFilled(rest: string): boolean {
  return /^(?:(?:my|their|his|her) |items?\b|[a-zß-ɏ]+s (?:to|into) (?:the|a|my|their) (?:cart|list|basket|queue|favou?rites)\b)/i.test(
    rest,
  )
}

/** "Mark all late trains in red", "ask for a confirmation": the program does it by itself, though a person could. */
export function isAutomatic(base: string, rest: string): boolean {
  if (base === 'stop' && / from \p{Ll}+ing /u.test(rest)) return true
  if (base === 'accept' || / (?:according to|depending on|based on) /.test(rest)) return true
  if (base === 'give')
    return !/^(?:kudos|likes?|ratings?|stars?|tips?|money|points?|feedback (?:to|on))\b/i.test(rest)
  if (
    /^(?:change|set|rename)$/.test(base) &&
    (/ to (?:match |["“`\d]|\p{Lu})|(?:^| )--?\p{Ll}/u.test(rest) || /^how /.test(rest))
  )
    return true
  if (base === 'ask') return /^(?:for|whether|if|the user|users?|people|before|to confirm)\b/i.test(rest)
  if (/^(?:play|read|send)$/.test(base))
    return /\b(?:aloud|sounds?|music|animations?|tone|jingle|effects?|voice|audio|when|if|once|after|every|each)\b/i.test(
      rest,
    )
  if (
    /^(?:mark|tag|label|flag|track|record|log|collapse|pause|stop|mute|save|group|order|sort|link|print|download|scan|import|clear|sync|unlock|block|skip|restore|read|hide|remove|delete|reply|set|unmute|archive|open)$/.test(
      base,
    )
  )
    return (
      /\b(?:automatically|by default|until|unless|at start(?:-?up)?|on (?:load|start|startup|restart|reload|exit|close|change|failure|error|crash)|every \d*\s?(?:day|hour|minute|second|night|week)s?|whenever)\b/i.test(
        rest,
      ) ||
      (/^(?:mark|tag|label|flag|track|record|log)$/.test(base) &&
        /^(?:all|any|each|every|[a-zß-ɏ]+ed [a-zß-ɏ]+)\b.*\b(?:with|as|in|by|on|to|into)\b/i.test(rest))
    )
  return false
}

/** "view the map", "bleep out words": a verb that the lexicon takes for a noun or does not know; null for others. */
export function readDoubtfulVerb(words: string): { base: string; rest: string } | null {
  const [, act] =
    /^(view|announce|speak|order(?= (?:spare|missing|new) )|(?:properly |correctly )?handle|alter|curate|understand|retry(?= (?:failed|the|an?|all|each|every|any) )|audit(?= (?:the|all|other|our|each|every|existing) )|deal(?= with )|output(?= [a-zß-ɏ]+ (?:as|with|to|in) )|auto-[a-zß-ɏ]{4,}(?<!ion|ing|ment|er|or)(?= (?:the |an? |all |completed |each |every |old |new |my ))|roll|fall(?= back )|darken|turn(?= .* into )|split(?= .* into )|sort(?= .* by )|filter(?= .* by )|play(?= .* (?:on|when|after|at|if|while|before) )|print(?= (?:[a-zß-ɏ]+ )+[a-zß-ɏ]+s$)|log(?= (?:failed|all|each|every|errors?|requests?|events?) )|remove(?= (?:the )?need )|track(?= (?:personal|all|each|every|own|my) )|run(?= [a-zß-ɏ]+ (?:every|on|when|at|before|after) )|regulari[sz]e|spawn|craft|visit|distill|map(?= .* (?:to|onto) )|link(?= .* (?:to|with) )|surface(?= .* (?:in|on) )) (?=[a-zß-ɏ]|\d)/i.exec(
      words,
    ) ?? []
  if (act !== undefined && (/^(?:map|link)$/i.test(act) || !isBuiltThing(lastWord(words))))
    return { base: act.toLowerCase(), rest: words.slice(act.length + 1) }
  const verb =
    /^(?!time|sign|log|print|opt|check|hand|day|one|two)([a-zß-ɏ]{2,}[^s\W]) (?:out|off|away) (?=[a-zß-ɏ])/i.exec(
      words,
    )?.[1]
  return verb === undefined ? null : { base: verb.toLowerCase(), rest: words.slice(verb.length + 1) }
}

/** "Shows the sum": what the product does, told without saying who does it. */
export const serving =
  /^(?:updates|emits|returns|accepts|validates|computes|adds|shows|displays|supports|sends|creates|lets|allows|provides|makes|removes|saves|prevents|generates|checks|detects|handles|renders|loads|opens|keeps|hides|uses)\s(?!(?:of|for|in|are|is|can|should|must|and|or|to|from|on|by|with|via|at|when|if)\b)/i
