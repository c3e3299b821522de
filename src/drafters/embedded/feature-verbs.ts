// Verbs of wishes, by who does what they name: the team, the product, or a person in front of it.
import { lastWord } from './grammar/object.ts'
import { isBuiltThing } from './grammar/verbs.ts'

/** Verbs by which a team speaks of building; the wish behind them is to use what they build. */
export const building =
  /^(?:add|implement|create|introduce|build|develop|finish|complete|provide|include|offer|integrate|support|design|set up|setup|make|incorporate|install|enable|show|display|render|present|expose|highlight|indicate|surface)$/
export const seeing = /^(?:show|display|render|present|expose|highlight|indicate|surface|visuali[sz]e)$/
/** Verbs whose doer is a person in front of the product. */
export const personal =
  /^(?:know|learn|accept|annotate|apply|approve|archive|ask|assign|attach|book|bookmark|browse|cancel|change|choose|click|clone|close|collapse|combine|comment|compare|configure|confirm|connect|copy|create|customi[sz]e|decline|delete|disable|download|drag|draw|drop|duplicate|edit|enter|exclude|expand|export|extend|filter|find|follow|forward|group|import|invite|jump|like|link|mark|merge|move|mute|navigate|open|order|organi[sz]e|paste|pause|pay|pick|pin|place|play|post|preview|print|rate|read|record|redo|rename|reopen|reorder|reply|report|request|reschedule|reserve|restore|reuse|review|save|scan|schedule|scroll|search|see|select|send|set|share|sign|skip|snooze|sort|specify|split|star|stop|submit|subscribe|swap|switch|tag|toggle|track|turn|undo|upload|use|view|vote|watch|write|zoom|get|learn|manage|message|buy|sell|join|leave|start|log|give|describe|rewind|mute|unmute|lend|borrow|renew|impersonate|freeze|unfreeze|redeem|lock|unlock|block|unblock|ban|refund|claim|enrol|enroll|unfollow|unsubscribe|unarchive|upvote|downvote|rebook|postpone|suspend|sell|quote|sort|withdraw|personali[sz]e|photograph|dispute|acknowledge|escalate|nudge|declutter|retake|resend|resubmit|annotate|dictate|crop|rotate|trim)$/

/** Verbs of the team's own work: they say nothing of what the product does. */
export const teamwork =
  /^(?:make|build|find|improve|change|move|support|rework|redesign|refine|finish|complete|extend|rewrite|optimi[sz]e|update|upgrade|streamline|fine-tune|add|implement|create|introduce|develop|design|integrate|include|enhance|expand|explore|refactor|investigate|remove|replace|rename|redo|adjust|convert|polish|clean|fix|flesh|start|consider|do|use|write|set|work|figure)$/

/** "Add items to the cart": what is added is not built. */
export function isFilled(rest: string): boolean {
  return /^(?:(?:my|their|his|her) |items?\b|\p{L}+s (?:to|into) (?:the|a|my|their) (?:cart|list|basket|queue|favou?rites)\b)/iu.test(
    rest,
  )
}

/** "view the map", "bleep out words": a verb that the lexicon takes for a noun or does not know; null for others. */
export function readDoubtfulVerb(words: string): { base: string; rest: string } | null {
  const [, act] =
    /^(view|alter|curate|handle|deal(?= with )|output(?= \p{L}+ (?:as|with|to|in) )|auto-\p{Ll}{4,}(?<!ion|ing|ment|er|or)(?= (?:the |an? |all |completed |each |every |old |new |my ))|roll|regulari[sz]e|spawn|craft|visit|distill|map(?= .* (?:to|onto) )|link(?= .* (?:to|with) )|surface(?= .* (?:in|on) )) (?=\p{L}|\d)/iu.exec(
      words,
    ) ?? []
  if (act !== undefined && (/^(?:map|link)$/i.test(act) || !isBuiltThing(lastWord(words))))
    return { base: act.toLowerCase(), rest: words.slice(act.length + 1) }
  const verb = /^(\p{L}{3,}) (?:out|off|away) (?=(?:the |all |any )?\p{L})/iu.exec(words)?.[1]?.toLowerCase()
  return verb === undefined || particleNoun.test(verb)
    ? null
    : { base: verb, rest: words.slice(verb.length + 1) }
}

const particleNoun =
  /^(?:time|sign|log|print|opt|check|hand|roll|knock|work|try|cut|lock|day|days|one|two|three|\p{L}+s)$/u

/** "Shows the sum": what the product does, told without saying who does it. */
export const serving =
  /^(?:updates|emits|returns|accepts|validates|computes|calculates|converts|replaces|fixes|improves|introduces|implements|includes|renders|loads|resolves|merges|applies|extends|exposes|parses|sets|verifies|ensures|enforces|blocks|rejects|skips|ignores|opens|closes|reads|writes|allows|adds|emits|shows|displays|supports|enables|sends|creates|lets|provides|makes|removes|stores|saves|prevents|generates|checks|gives|keeps|detects|hides|handles|uses)\s(?!(?:of|for|in|are|is|can|should|must|and|or|to|from|on|by|with|via|at|when|if)\b)/i
