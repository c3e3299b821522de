// Words of a report that decide which questions it leaves open.
import type { BugReport } from './bug-report.ts'

/** A rule or a fact of the code: nobody has to find out when it happens. */
const lasting =
  /\b(?:only|never|always|every|each|any|all|whenever|regardless|by default|hard-?coded|typos?|unbounded|entire|nothing)\b|`|\w\(\)|\b[a-z]+_[a-z]+\b|\b[a-z]+[A-Z][a-z]|^(?:GET|POST|PUT|PATCH|DELETE) |\b(?:code|class|table|parser|module|script|endpoint|webhook|handler|query|config\w*|schema|shader)\b/

/** Words with which a report tells its circumstances. */
export const conditions =
  /\b(?:when|whenever|if|while|after|before|upon|without|until|once|during|following)\b|^[a-zß-ɏ]+ing \S+ \S|\b(?:by|with) [a-zß-ɏ]+ing\b/i

/** A state that does not come and go: "is hardcoded", "has no icon". */
const state = /^[^,;:]{2,60} (?:is|are|has|have) (?!(?:being|been|sometimes|often|gone|lost)\b|\w+ing\b)/i

/** A fault that is there all the time: nobody has to bring it about. */
export function isLasting({ symptom }: BugReport): boolean {
  return !/ faulty\b|^it is possible\b/i.test(symptom) && (lasting.test(symptom) || state.test(symptom))
}

/** What is right is told beside what is wrong. */
export const rightTold =
  /\b(?:instead of|rather than|should|shoudl|even (?:though|when|if)|every time)\b|\b(?:crash|freez|hang|leak|stuck|segfault|panic|kills|duplicat|overlap|flicker|glitch|artifact|crackl|cut off|fail)/i

/** Something goes beyond what is allowed or possible. */
export const limit =
  /\bout[- ]?of[- ]?range\b|OutOfRange|\btoo (?:long|large|big)\b|(?<!\bone \w+ )\btoo many\b|\bbetween (?:roughly |about )?\d|\bexceed\w*/i

/** Faults of which everyone knows the opposite. */
export const opposed =
  /n['’]t\b|\b(?:(?:do|does|is|are|ca|wo)nt|can only|cannot|not|never|no|nothing|possible|broken|missing|disappear\w*|lost|lose[sd]?|disabled|greyed out|(?:in)?visible|hidden|overwritten|drowned|rejected|reset|quiet|hard-?coded|delete|still (?:shown|there|visible|running|open|displayed)|\w*errors?|\w*exceptions?|race|problems?|bugs?|collisions)\b/i

/** Faults that can be seen and depend on what they are seen on. */
export const visible =
  /\b(?:align\w*|contrast|colou?rs?|padding|margins?|fonts?|icons?|borders?|outlines?|gradients?|styled)\b/i

/** Where a fault can be found, or an example of it: nobody has to ask for the steps. */
export const found =
  /`|["“][^"”]{1,200}["”]|\s--?[a-z]|\be\.?g\b|\bfor example\b|→|\b(?:in|on|at|into|onto) (?:the|our|my|an?|all|some|each|every|\p{Lu})\b|\b(?:in|on) \p{Lu}|\w(?:\.\w+)?\(\)|\/\w+/u

/** Words of code, of which no customer gets to see the outcome. */
export const code =
  /[`_{}<>]|hard-?coded|\(\)|\b[a-z]+[A-Z]|\b(?:api|ui|gui|error|null|test|parser|config|file|code)s?\b/

/** That something is not seen says already what happens instead. */
export const isAbsent =
  /, not |\b(?:no|missing|not (?:\w+ed|shown|drawn|visible|there|possible|(?:actually |really )?(?:properly|correctly|accurate|correct|right))|(?:is|are)n['’]t \w+|can(?:not|['’]t) (?:be|see|find)|(?:n['’]t|not) (?:show|appear|display|exist|have|contain|include))\b/i

/** Denials that leave open what is seen instead: "does not work" may be an error or silence. */
export const unclear =
  /\b(?:work|function|respond|run|start|play|load|open|connect|save|build|compile|install|finish|complete|behave|support|handle|match|scroll|broken)/i

/** Input after which a crash is no more than the wrong answer to it. */
export const badInput =
  /\b(?:missing|invalid|empty|malformed|unknown|null|wrong|without(?! (?:any |an? )?(?:error|message|warning))|too (?:long|large|big|many (?!open)))\b/i
