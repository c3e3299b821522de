// Words of inquiry: what people write when they want to know before they build.
import type { LexiconRule } from './lexicon-rule.ts'

export const inquiryRules: readonly LexiconRule[] = [
  {
    id: 'investigate-first',
    hint: 'spike',
    pattern:
      /^(?:todo:? )?(?:re-?)?(?:investigat|explor|research|evaluat|analy[sz]|assess|compar|benchmark|experiment|prototyp|survey|examin|survey|profil|study|survey|spike|poc\b|estimat|measur|interview|determin|decid|discuss|consider|brainstorm|understand|learn|think|test if|test whether|try|check if|check whether|check how|figure out|find out|look (?:at|into|for)|see (?:if|whether|how|what)|work out|sketch|shall we|should we|can we|could we|do we|is it|are there|how|what|which|why|whether|would)/,
  },
  {
    id: 'investigate',
    hint: 'spike',
    pattern:
      /\b(?:investigat(?:e|ion|ing)|explor(?:e|ation|ing)|research(?:ing)?|evaluat(?:e|ion|ing)|analysis|analy[sz]e|assess(?:ment)?|feasib(?:le|ility)|study|studies|survey)\b/,
  },
  {
    id: 'compare',
    hint: 'spike',
    pattern:
      /\b(?:compar(?:e|ison|ing)|benchmark(?:s|ing)?|trade-?offs?|pros and cons|alternatives?|candidates|versus|vs\.?|shoot-?out|a\/b test|options? for|best (?:way|approach|option|practice)s?)\b/,
  },
  {
    id: 'prototype',
    hint: 'spike',
    pattern:
      /\b(?:prototyp(?:e|es|ing)|poc|proof[ -]of[ -]concept|spikes?|mock-?up|experiments?|experimental|try out|trial|throw-?away|time-?box(?:ed)?|pilot|opinions? on|(?:spend|take|give (?:it|this)) (?:an?|one|two|three|half an?|\d) (?:hours?|days?|afternoons?|weeks?)|what (?:it|that|this) would take|(?:days?|hours?|weeks?) (?:at (?:the )?most|tops|max(?:imum)?|is enough|are enough)|at most (?:an?|one|two|three|half an?|\d) (?:hours?|days?))\b/,
  },
  {
    id: 'find-out',
    hint: 'spike',
    pattern:
      /\b(?:find out|figure out|work out|look(?:ing)? (?:into|at)|dig into|learn (?:about|how|what)|understand(?:ing)?|clarify|get clear|sort out|read up|find (?:a|an|the|some) (?:way|good|better|library|api|tool|solution|alternative))\b/,
  },
  {
    id: 'whether',
    hint: 'spike',
    pattern:
      /\b(?:whether|if (?:we|it|this|that|there) (?:can|could|should|is|are|would|makes?)|is it (?:possible|worth|feasible|realistic)|possib(?:le|ility) (?:to|of)|viable|worth(?:while| it)?)\b/,
  },
  { id: 'question-mark', hint: 'spike', pattern: /\?(?:\s|\)|$)/ },
  { id: 'question-end', hint: 'spike', pattern: /\?\W*$/ },
  {
    id: 'question-word',
    hint: 'spike',
    pattern:
      /^(?:how|what|which|why|who|where|when|is|are|do|does|can|could|should|shall|would|will)\b[^?]*\?/,
  },
  {
    id: 'how-to',
    hint: 'spike',
    pattern:
      /\b(?:how (?:to|do|does|can|should|would|many|much|big|far|long|well|often|we|other|best)|what (?:is|are|would|if|does|happens|it takes|we|about)|which (?:of|one|is|are|\w+ (?:to|should|is|are|do|would)))\b/,
  },
  {
    id: 'why',
    hint: 'spike',
    pattern:
      /\b(?:why|root cause|reason for|where (?:the|does|do) .{3,30} (?:go|goes|come|comes) ?(?:from)?)\b/,
  },
  {
    id: 'decide',
    hint: 'spike',
    pattern:
      /\b(?:decid(?:e|ing)|decision|choos(?:e|ing)|choice of|pick (?:a|an|one|the)|select(?:ion of| a| an)|recommend(?:ation)?|go\/no-?go|make a plan|come up with|strategy|roadmap|adr|rfc)\b/,
  },
  {
    id: 'maybe',
    hint: 'spike',
    pattern:
      /\b(?:maybe|perhaps|possibly|potential(?:ly)?|might|could we|consider|tbd|not sure|unclear|unknown|idea|ideas|thoughts?|hypothesis|think (?:about|of))\b/,
  },
  {
    id: 'measure',
    hint: 'spike',
    pattern:
      /\b(?:measure|quantify|estimate (?:the|how|cost|effort)|profile (?:the|it|memory|start)|gather (?:data|feedback|requirements)|interview(?:s|ing)?|talk to|ask (?:the|users|customers|legal)|user (?:research|testing|interviews)|usability (?:test|study)|validate (?:that|the idea|assumption|whether|demand|with))\b/,
  },
  {
    id: 'design-first',
    hint: 'spike',
    pattern:
      /^(?:design|plan|define|draft|outline|specify|model|propose|sketch|map out|document how|write (?:an? )?(?:adr|rfc|proposal|design))\b/,
  },
  {
    id: 'check-first',
    hint: 'spike',
    pattern: /^(?:check|verify|review|validate|confirm|double-?check|audit|test|read)\b/,
  },
  {
    id: 'check-whether',
    hint: 'spike',
    pattern:
      /\b(?:check|verify|test|see|confirm|validate)(?: out)? (?:if|whether|how|what|which|why|that we can)\b/,
  },
  {
    id: 'check-out',
    hint: 'spike',
    pattern:
      /\b(?:check out|take a look|have a look|play with|try (?:using|out|to use|with)|toy with|tinker)\b/,
  },
]
