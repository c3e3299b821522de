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
    expected: 'It goes on running and can still be used',
    criteria: [
      { statement: 'Done again and again, the same steps do not crash it.' },
      { statement: 'It can be used on from there, without a restart.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what does the crash report or log say{often}?',
      },
      {
        field: 'details.environment',
        question: 'on which version and device does it crash, and on which not?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'error',
    cues: [
      /\b(?:exceptions?|throws?|thrown|raises?|stack trace|\w+error|error (?:when|on|while|in|after|if)|(?:shows?|gets?|get an?|an?) (?:\S+ ){0,2}errors?|(?:cors|ssl|type|syntax|parse|parsing|build|network|server) (?:error|issue)s?)\b/,
      /\b(?:400|409|500|502|503)\b(?=$|[,.;:)]| (?:errors?|when|on|if|after|for|from|at|while|instead)\b)/,
      /\berrors?$|\b(?:stop|end|answer|fail)(?:s|ing|ed)? with (?:an? )?["“'`]/,
    ],
    unless: [
      /\bthrow(?:s|ing)? off\b|\brather than an error\b|n['’]t show .{0,40}\berror|\bwhose \w+ raises\b|\berror (?:classification|text|page|bars?|handling|margin|rate)s?\b/,
    ],
    rank: 6,
    criteria: [
      {
        statement: 'The log of these steps holds no error, neither this one nor another that it had covered.',
      },
      { statement: 'The steps end with the result that was asked for: the error is not merely swallowed.' },
    ],
    questions: [{ field: 'details.steps', question: 'what is the full error message or trace{often}?' }],
  },
  {
    ...generalBug,
    id: 'race',
    cues: [
      /\b(?:race(?= on\b| in\b| between\b|$)|race conditions?|at the same time|deadlocks?|concurren\w+|both pass)\b/,
    ],
    unless: [/\b(?:audio|sounds?|previews?|songs?|play\w*|video)\b.{0,30}\bat the same\b/],
    rank: 7,
    criteria: [
      {
        statement:
          'Run at the same time, in either order, the operations end as if one had followed the other.',
      },
      { statement: 'Such runs, repeated in a row, end alike.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'which two operations get in each other’s way, and what is wrong afterwards?',
      },
      {
        field: 'details.expected',
        question: 'which of the two should win, and what should the other one get?',
      },
    ],
    drivers: ['the order of events has to be forced in a test'],
  },
  {
    ...generalBug,
    id: 'leak',
    cues: [/\b(?:memory leaks?|leaks? (?:memory|resources)|leak(?:s|ing)?$|accumulation|grows without)\b/],
    rank: 8,
    criteria: [
      {
        statement: 'After a long run memory and open resources are no higher than after the first rounds.',
      },
      { statement: 'What is broken off half way gives back all it held as well.' },
    ],
    questions: [
      { field: 'details.steps', question: 'which action makes it grow, by how much and in which time?' },
    ],
    drivers: ['the cause has to be measured first'],
  },
  {
    ...generalBug,
    id: 'freeze',
    cues: [
      /\b(?:freez(?:e|es|ing)|froze|frozen|hang(?:s|ing)?(?! (?:right|left|off))|hung|infinite (?:loop|loading|spinner)|never (?:ends|finishes|stops|completes|returns)|never[- ]ending|unresponsive|doesn['’]t (?:finish|complete|end|stop|exit))\b/,
      /\bstuck (?:on ["“']|at \d|loading|processing|pending|spinning|forever)/,
      /\b(?:gets?|is|are|being) stuck$/,
    ],
    rank: 6,
    criteria: [
      { statement: 'It also ends, with an error, where what it waits for never comes.' },
      { statement: 'While it runs, everything else can still be used.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what does a log or dump of that moment show{often}?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'slow',
    cues: [
      /\b(?:slow(?:ly|er|ness|down)?|lag(?:s|gy|ging)?|(?:takes?|taking) (?:too long|ages|minutes|a while|\d+ ?(?:s|sec|min|minutes))|performance|perf|speed|stutter(?:s|ing)?|jank(?:y)?|battery drain|latency)\b/,
    ],
    unless: [
      /\bwith speedup\b|(?:n['’]t|\bnot|\bnever) slow\b|^slow (?:\S+ ){1,3}(?:delays?|blocks?|stalls?)\b/,
    ],
    rank: 5,
    criteria: [
      {
        statement:
          'Measured with the data and device of the report, its time keeps to the limit agreed for it.',
      },
      { statement: 'Its time before and after the correction, measured alike, stands in this item.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how slow is it today, with how much data, and what would be good enough?',
      },
      {
        field: 'details.steps',
        question: 'in which step is it slow{when}, and is it so on every device?',
      },
    ],
    drivers: ['the cause has to be measured first'],
  },
  {
    ...generalBug,
    id: 'silent-failure',
    cues: [
      /\b(?:silent(?:ly)? (?:no-?ops?|fails?|skips?|drops?|discards?|swallow\w*)|fails? silently|exits? 0|without (?:any |an )?(?:error|message)s?|(?:reports?|shows?) success|can hide)\b/,
    ],
    rank: 7,
    criteria: [
      { statement: 'A failure is reported where the caller looks for it.' },
      { statement: 'What builds on the step does not go on as if it had succeeded.' },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'who has to learn of the failure, and how: a message, an exit code, a log entry?',
      },
      { field: 'details.affected', question: 'has anything been lost or wrongly taken for done so far?' },
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
      { statement: 'In a fresh environment, set up by the instructions alone, the command succeeds.' },
      { statement: 'What it made there can be started.' },
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
      { statement: 'After the connection has dropped half way, a new try succeeds.' },
      { statement: 'No partial file is left by the try that failed.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'with which kind and size of file does it go wrong, and what is shown?',
      },
    ],
  },
  {
    ...generalBug,
    id: 'intermittent',
    cues: [/\b(?:sometimes?|occasionally|intermittent(?:ly)?|random(?:ly)?|flaky|not always)\b/],
    unless: [/\brandom (?:number|order|song|seed|map|word|output)\b/],
    rank: 3,
    criteria: [
      { statement: 'This item tells a way to bring the symptom about at will.' },
      { statement: 'In the number of runs agreed before, that way no longer brings it about.' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'is there a record of one occurrence, with what was done just before?',
      },
    ],
    drivers: ['cannot be brought about at will yet'],
  },
]
