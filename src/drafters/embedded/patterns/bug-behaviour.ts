// Patterns for bugs in behaviour: crashes, errors, hangs, slowness, leaks, races, silent failures, broken builds.
import { generalBug } from './bug-general.ts'
import type { BugPattern } from './bug-pattern.ts'

export const behaviourBugs: readonly BugPattern[] = [
  {
    ...generalBug,
    id: 'crash',
    cues: [
      /\b(?:crash(?:es|ed|ing)?|segfaults?|panics?|stack ?overflows?|out of memory|oom|dies|kills? (?:the )?server)\b/,
      /\btoo many open files\b/,
      /\breads? .{0,20}past the buffer\b/,
    ],
    unless: [/\bcrash (?:report|course|test)/],
    rank: 7,
    severity: 'critical',
    expected: 'It keeps running and can still be used',
    criteria: [
      { statement: 'The steps finish without a crash, also when they are repeated at once.' },
      { statement: 'No restart is needed to continue from there.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what does the crash report or log say, and does it happen every time?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'error',
    cues: [
      /\b(?:exceptions?|throws?|thrown|raises?|stack trace|\w+error|error (?:when|on|while|in|after|if)|(?:shows?|gets?|get an?|an?) (?:\S+ ){0,2}errors?|(?:cors|ssl|type|syntax|parse|parsing|build|network|server) (?:error|issue)s?)\b/,
      /(?<!\b(?:have|has|had|says?|shows?|counts?|costs?|of|to) )\b(?:400|409|500|502|503)\b(?=$|[,.;:)]| (?:errors?|when|on|if|after|for|from|at|while|instead)\b)/,
      /\berrors?$|\b(?:stop|end|answer|fail)(?:s|ing|ed)? with (?:an? )?["“'`]/,
    ],
    unless: [
      /\bthrow(?:s|ing|n)? (?:\S+ ){0,4}(?:off|away)\b|\brather than an error\b|n['’]t show .{0,40}\berror|\bwhose \w+ raises\b|\b(?:unhelpful|wrong) error\b|\berrors?\b.{0,90}\bstay(?:s|ing)?\b|\bas (?:an? )?errors?\b|\berror (?:classification|text|page|bars?|handling|margin|rate)s?\b/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'The steps finish without an error, and without a different one in the log.',
      },
      { statement: 'They give the requested result, so the error is not just hidden.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what is the full error message or trace, and does it happen every time?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'race',
    cues: [
      /\b(?:race(?= on\b| in\b| between\b|$)|race conditions?|(?<!\b(?:shows?|shown|booked|invited|singles|listed|drawn|play)\b[^,;]{0,60} )at the same time|deadlocks?|concurren\w+|both pass)\b/,
    ],
    unless: [/\b(?:audio|sounds?|previews?|songs?|play\w*|video)\b.{0,30}\bat the same\b|\btwice\b/],
    rank: 7,
    criteria: [
      {
        statement: 'Running both operations at the same time has the same result as running them one by one.',
      },
      { statement: 'Repeated parallel runs all give the same result.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'which two operations interfere with each other, and what is wrong afterwards?',
      },
    ],
    drivers: ['the order of events has to be forced in a test'],
  },
  {
    ...generalBug,
    id: 'leak',
    cues: [
      /\b(?:memory leaks?|leaks? (?:memory|resources)|leak(?:s|ing)?$|accumulation|(?:buffer|memory) growth|grows without|memory (?:us(?:e|age) |consumption )?(?:keeps? )?(?:grow|increas)\w*)\b/,
    ],
    rank: 8,
    criteria: [
      {
        statement: 'Each repetition uses no more memory and open resources than the first one.',
      },
      { statement: 'What is opened or reserved in these steps is released again, also after an error.' },
    ],
    questions: [
      { field: 'details.steps', question: 'what is left over or grows, and by how much over what time?' },
    ],
    drivers: ['the cause has to be measured first'],
  },
  {
    ...generalBug,
    id: 'freeze',
    cues: [
      /\b(?:freez(?:e|es|ing)|froze|frozen|hang(?:s|ing)?(?! (?:right|left|off)(?! after))(?<!hanging(?= on))|hung(?! up)|infinite (?:loop|loading|spinner)|never (?:ends|finishes|stops|completes|returns)|never[- ]ending|unresponsive|doesn['’]t (?:finish|complete|end|stop|exit))\b/,
      /\b(?:\w*load|install|updat|sync|progress|import|export|build|bar)\w*\b.{0,40}\bstuck at \d|\bstuck (?:on ["“']|loading|processing|pending|spinning|forever)/,
      /\b(?:gets?|is|are|being) stuck$/,
    ],
    unless: [/\b(?:split second|for a (?:moment|second))\b/],
    rank: 6,
    criteria: [
      {
        statement:
          'The steps come to an end each time: with the result, or with an error after a limited wait.',
      },
      { statement: 'Everything else can still be used while it runs.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what does the log or a dump from that moment show, and does it happen every time?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'slow',
    cues: [
      /\b(?:slow(?:ly|er|ness|down)?|time[sd] out|(?:takes?|taking) (?:too long|ages|minutes|a while|\d+ ?(?:s|sec|min|minutes))|performance|perf|speed|battery drain|latency)\b/,
    ],
    unless: [
      /\bwith speedup\b|\b(?:double|half|full|wrong|same|right) speed\b|\bhard-?coded\b|\bslow (?:connection|network|device|phone|init)|(?:n['’]t|\bnot|\bnever) slow\b|^slow (?:\S+ ){1,3}(?:delays?|blocks?|stalls?)\b/,
    ],
    rank: 5,
    criteria: [
      {
        statement: 'It stays within a time limit that is agreed in this item before work starts.',
      },
      {
        statement:
          'The times before and after the fix are measured in the same way and recorded in this item.',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how long does it take today, under which conditions, and how long may it take?',
      },
    ],
    drivers: ['the cause has to be measured first'],
  },
  {
    ...generalBug,
    id: 'jerky',
    cues: [
      /\b(?:lag(?:s|gy|ging)?|stutter\w*|jank(?:y)?|smooth(?:ly)?|(?:low|drop in) (?:fps|frame ?rate)|freez\w* .{0,40}\bfor a (?:split )?(?:second|moment))\b/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'A recording of the same steps before and after the fix shows the difference.',
      },
      { statement: 'Nothing else becomes slower or less smooth.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'under which conditions is it seen, and how smooth must it be?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'silent-failure',
    cues: [
      /\b(?:silent(?:ly)? (?:no-?ops?|fails?|skips?|drops?|discards?|swallow\w*)|fails? silently|exits? 0|without (?:any |an )?(?:error|message)s?|(?:reports?|shows?) success|can hide)\b/,
    ],
    rank: 7,
    criteria: [
      { statement: 'The failure is reported to the caller.' },
      { statement: 'Steps that depend on it do not continue as if it had succeeded.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how should the failure be reported: by a message, an exit code or a log entry?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'regression-build',
    cues: [
      /\b(?:builds?|compil(?:es|ation)|install(?:er|ation)?|deploy(?:ment)?|pipeline|ci|docker|dockerfile|container|npm|pip|brew|cmake|make check)\b.{0,40}\b(?:fail(?:s|ed|ing|ure)?|broken|breaks?|error|errors|not|cannot)\b/,
      /\b(?:fail(?:s|ed|ing)?|can['’]t|cannot|doesn['’]t|unable|not) (?:to )?(?:build|compile|install|boot)\b/,
      /\b(?:does not|do not) (?:build|compile|install|link)\b/,
      /\bversion mismatch\b/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'The command succeeds in a fresh environment set up from the instructions alone.',
      },
      { statement: 'What was built or installed there can be started.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what is the exact command, what does it print, and on which system?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'upload',
    cues: [
      /\b(?:upload|import|download)(?:s|ed|ing)?\b(?!:).{0,60}\b(?:fail\w*|error\w*|not|n['’]t|broken|empty|cannot|stops?|stuck|rejected|nothing|pause\w*)\b/,
      /\bproblem with the upload\b/,
    ],
    unless: [/\bdocstring|\bimport(?:s|ed)? (?:statement|path|order|alongside)/],
    rank: 5,
    criteria: [
      { statement: 'If the connection drops half way, trying again succeeds.' },
      { statement: 'A failed attempt leaves no partial file behind.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'which type and size of file fails, and what is shown then?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'intermittent',
    cues: [
      /\b(?:sometimes?|occasionally|intermittent(?:ly)?|random(?:ly)?|flaky|not always|there is a (?:chance|risk))\b/,
    ],
    unless: [/\brandom (?:number|order|song|seed|map|word|output)\b/],
    rank: 3,
    criteria: [
      { statement: 'This item describes a way to reproduce the problem reliably.' },
      { statement: 'Repeating those steps as often as agreed no longer causes the problem.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'is there a log or recording of one case, and what was done just before?',
      },
    ],
    drivers: ['cannot be reproduced reliably yet'],
  },
]
