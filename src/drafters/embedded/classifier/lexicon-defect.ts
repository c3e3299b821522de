// Words of defects: what people write when something that exists is wrong.
import type { LexiconRule } from './lexicon-rule.ts'

export const defectRules: readonly LexiconRule[] = [
  {
    id: 'negated-verb',
    hint: 'bug',
    pattern:
      /\b(?:does|do|did|is|are|was|were|has|have|will|would|can|could)(?:n't|nt| not| never)\b|\b(?:cannot|can't|cant|won't|wont|doesn't|doesnt|isn't|isnt)\b/,
  },
  {
    id: 'not-working',
    hint: 'bug',
    pattern:
      /\bnot (?:work|show|load|updat|sav|display|respond|appear|render|send|sent|trigger|fir|found|visible|clickable|correct|properly|being|getting|always|sync|refresh|persist|clear|clos|open|reset|respect|detect|recogni[sz]|applied|shown|saved|displayed)/,
  },
  {
    id: 'no-longer',
    hint: 'bug',
    pattern: /\b(?:no longer|stopped working|stops working|used to work|any ?more)\b/,
  },
  {
    id: 'crash',
    hint: 'bug',
    pattern:
      /\b(?:crash(?:e[sd]|ing)?|segfaults?|core dumps?|panics?|blue screen|kernel panic|freez(?:e|es|ing)|froze|hangs?|hung|hanging|deadlocks?|locks up)\b/,
  },
  {
    id: 'comes-without',
    hint: 'bug',
    pattern: /\b(?:prints|comes(?: out)?|arrives|exports|loads|opens|goes out|ships|leaves) without\b/,
  },
  { id: 'broken', hint: 'bug', pattern: /\b(?:broken|breaks?|broke|breaking|borked|busted|messed up)\b/ },
  {
    id: 'wrong',
    hint: 'bug',
    pattern:
      /\b(?:wrong(?:ly)?|incorrect(?:ly)?|inaccurate|invalid|bad|garbled|mangled|corrupt(?:s|ed|ion)?|misaligned|mismatch(?:es|ed)?|off by|twice|duplicated?|duplicates|doubled|swapped|cut off|truncat(?:ed|es)|overlap(?:s|ping)?)\b/,
  },
  { id: 'fix-first', hint: 'bug', pattern: /^(?:hot|bug)?fix(?:e[sd]|ing)?\b/ },
  { id: 'fix', hint: 'bug', pattern: /\bfix(?:e[sd]|ing)?\b/ },
  {
    id: 'fix-broken',
    hint: 'bug',
    pattern:
      /\bfix (?:a |an |the |that |this )?(?:bug|issue|problem|error|crash|bad|broken|weird|wrong|annoying|case|race)/,
  },
  {
    id: 'bug-word',
    hint: 'bug',
    pattern: /\b(?:bugs?|bugfix|buggy|defects?|glitch(?:es|y)?|regression|hotfix)\b/,
  },
  {
    id: 'issue-with',
    hint: 'bug',
    pattern: /\b(?:issues?|problems?|trouble) (?:with|when|where|in|on|if)\b/,
  },
  {
    id: 'error-when',
    hint: 'bug',
    pattern:
      /\b(?:errors?|exceptions?|warnings?|traceback|stack ?trace) (?:when|if|on|while|after|in|from|for|with)\b/,
  },
  {
    id: 'throws',
    hint: 'bug',
    pattern:
      /\b(?:throws?|throwing|raises?|returns? (?:a |an )?(?:[45]\d\d|null|undefined|nan|error|empty|nothing|wrong)|gives? (?:an? )?error|[45]\d\d (?:error|when|on|if|for)|nullpointer\w*|null pointer|typeerror|valueerror|keyerror|undefined|nan)\b/,
  },
  {
    id: 'fails',
    hint: 'bug',
    pattern:
      /\b(?:fail(?:s|ed|ing|ures?)?|unable to|impossible to|refus(?:es|ed)|rejected|stuck|gets lost|times? out|timed out)\b/,
  },
  {
    id: 'leak',
    hint: 'bug',
    pattern:
      /\b(?:leak(?:s|ed|ing|age)?|race conditions?|infinite(?:ly)? loops?|out of memory|oom|flicker(?:s|ing)?|flash(?:es|ing)|jumps?|jitter\w*|lags?|laggy)\b/,
  },
  {
    id: 'disappears',
    hint: 'bug',
    pattern:
      /\b(?:disappear(?:s|ed|ing)?|vanish(?:es|ed)?|gone|lost|loses|missing|ignored?|ignores|ignoring|skipped|overwrit(?:es|ten)|wiped|forgets|forgotten)\b/,
  },
  { id: 'when-clause', hint: 'bug', pattern: /\b(?:when|after|if|while|whenever|once)\b[^.;:]{3,}/ },
  {
    id: 'instead-of',
    hint: 'bug',
    pattern:
      /\b(?:instead of|rather than|even (?:though|if|when)|although|despite|but (?:it|the|not|no|still|is|nothing))\b/,
  },
  {
    id: 'still',
    hint: 'bug',
    pattern:
      /\b(?:still|always|sometimes|randomly|occasionally|intermittent(?:ly)?|often|every time|now and then|keeps?|suddenly|only)\b/,
  },
  {
    id: 'should-be',
    hint: 'bug',
    pattern:
      /\b(?:should(?:n't|nt)?(?: not)? (?:be|have|show|not|only|return|stay|stop)|supposed to|expected)\b/,
  },
  {
    id: 'report-form',
    hint: 'bug',
    pattern:
      /\b(?:expected|actual|steps(?: to reproduce)?|repro|str|observed|what happens|what should happen)(?: (?:result|behaviou?r|outcome))? ?:/,
  },
  {
    id: 'report-voice',
    hint: 'bug',
    pattern:
      /\b(?:customers? (?:report|complain|say)s?|users? (?:report|complain|see|get|are getting)|reported|complain(?:s|ed|ing|ts?)|i (?:get|got|see|can't|cannot)|we (?:get|got|see))\b/,
  },
  {
    id: 'strange',
    hint: 'bug',
    pattern: /\b(?:weird|strange|odd|unexpected(?:ly)?|funky|for no reason|annoying|confusing|confused)\b/,
  },
  {
    id: 'present-symptom',
    hint: 'bug',
    pattern:
      /^(?:the |a |an )?[\w'/-]+(?: [\w'/-]+){0,5} (?:is|are|shows?|gets?|stays?|goes|becomes?|appears?|returns?|sends?|counts?|displays?|opens?|closes?|has|keeps?|looks?)\b/,
  },
  {
    id: 'slow',
    hint: 'bug',
    pattern:
      /\b(?:slow(?:ly|ness)?|takes? (?:forever|ages|too long|\d+ ?(?:s|sec|seconds|min|minutes))|sluggish|hog(?:s|ging)?|unresponsive|spikes? to)\b/,
  },
  {
    id: 'prevent',
    hint: 'bug',
    pattern:
      /^(?:prevent|avoid|stop|don't|do not|never|disallow|make sure|ensure|handle|correct|resolve|repair)\b/,
  },
]
