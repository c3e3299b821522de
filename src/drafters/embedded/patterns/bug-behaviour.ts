// Patterns for bugs in behaviour: crashes, errors, hangs, slowness, leaks, races, silent failures, dead controls, builds.
import type { BugPattern } from './bug-pattern.ts'

export const behaviourBugs: readonly BugPattern[] = [
  {
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
    fallbacks: { thing: 'the product' },
    criteria: [
      {
        given: 'the same is done again and again',
        when: 'it is done the last time',
        then: 'nothing has crashed and the product can still be used',
      },
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
    drivers: [],
    inputs: {},
  },
  {
    id: 'error',
    cues: [
      /\b(?:exceptions?|throws?|thrown|raises?|stack trace|\w+error|error (?:when|on|while|in|after|if)|(?:shows?|gets?|get an?|an?) (?:\S+ ){0,2}errors?|(?:cors|ssl|type|syntax|parse|parsing|build|network|server) (?:error|issue)s?)\b/,
      /\b(?:400|409|500|502|503)\b(?=$|[,.;:)]| (?:errors?|when|on|if|after|for|from|at|while|instead)\b)/,
      /\berrors?$|\b(?:stops?|ends?|answers?) with (?:an? )?["“'`]/,
    ],
    unless: [/\berror (?:classification|text|page|bars?|handling|margin|rate)s?\b/],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'a case in which the step really cannot succeed',
        when: 'it is tried',
        then: 'the message says why and what can be done, and nothing is left half done',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'should the step succeed{when}, or be refused with a message?',
      },
      { field: 'details.steps', question: 'what is the full error message or trace{often}?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'race',
    cues: [
      /\b(?:race(?= on\b| in\b| between\b|$)|race conditions?|at the same time|deadlocks?|concurren\w+|both pass)\b/,
    ],
    unless: [/\b(?:audio|sounds?|previews?|songs?|play\w*|video)\b.{0,30}\bat the same\b/],
    rank: 7,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the operations concerned run at the same time, in each possible order',
        when: 'all of them have ended',
        then: 'the result is the one of running them one after the other',
      },
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
    inputs: {},
  },
  {
    id: 'leak',
    cues: [/\b(?:memory leaks?|leaks? (?:memory|resources)|leak(?:s|ing)?$|accumulation|grows without)\b/],
    rank: 8,
    severity: null,
    fallbacks: { thing: 'the product' },
    criteria: [
      {
        given: 'the same steps are repeated over a long run',
        when: 'memory and open resources are measured at its end',
        then: 'they are no higher than after the first rounds',
      },
    ],
    questions: [
      { field: 'details.steps', question: 'which action makes it grow, by how much and in which time?' },
      { field: 'details.expected', question: 'up to which level may it grow in that time?' },
    ],
    drivers: ['the cause has to be measured first'],
    inputs: {},
  },
  {
    id: 'freeze',
    cues: [
      /\b(?:freez(?:e|es|ing)|froze|frozen|hang(?:s|ing)?(?! (?:right|left|off))|hung|infinite (?:loop|loading|spinner)|never (?:ends|finishes|stops|completes|returns)|never[- ]ending|unresponsive|doesn['’]t (?:finish|complete|end|stop|exit))\b/,
      /\bstuck (?:on ["“']|at \d|loading|processing|pending|spinning|forever)/,
      /\b(?:gets?|is|are|being) stuck$/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the same is done again and again',
        when: 'it is done the last time',
        then: 'it comes to its end and everything else can be used',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'does it ever recover by itself{often}?',
      },
      {
        field: 'details.environment',
        question: 'on which version and device does it hang, and with how much data?',
      },
    ],
    drivers: ['cause is hard to see from outside'],
    inputs: {},
  },
  {
    id: 'slow',
    cues: [
      /\b(?:slow(?:ly|er|ness|down)?|lag(?:s|gy|ging)?|(?:takes?|taking) (?:too long|ages|minutes|a while|\d+ ?(?:s|sec|min|minutes))|performance|perf|speed|stutter(?:s|ing)?|jank(?:y)?|battery drain|latency)\b/,
    ],
    unless: [
      /\bwith speedup\b|(?:n['’]t|\bnot|\bnever) slow\b|^slow (?:\S+ ){1,3}(?:delays?|blocks?|stalls?)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the same data and device as in the report',
        when: 'its speed is measured before and after the correction',
        then: 'it keeps to the limit agreed for it',
      },
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
    inputs: {},
  },
  {
    id: 'silent-failure',
    cues: [
      /\b(?:silent(?:ly)? (?:no-?ops?|fails?|skips?|drops?|discards?|swallow\w*)|fails? silently|exits? 0|without (?:any |an )?(?:error|message)s?|(?:reports?|shows?) success|can hide)\b/,
    ],
    rank: 7,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'the step fails',
        when: 'it ends',
        then: 'the failure is reported where the caller looks for it, and is not taken for success',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'who has to learn of the failure, and how: a message, an exit code, a log entry?',
      },
      { field: 'details.affected', question: 'has anything been lost or wrongly taken for done so far?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'regression-build',
    cues: [
      /\b(?:builds?|compil(?:es|ation)|install(?:er|ation)?|deploy(?:ment)?|pipeline|ci|docker|dockerfile|container|npm|pip|brew|cmake|make check)\b.{0,40}\b(?:fail(?:s|ed|ing|ure)?|broken|breaks?|error|errors|not|cannot)\b/,
      /\b(?:fail(?:s|ed|ing)?|can['’]t|cannot|doesn['’]t|unable|not) (?:to )?(?:build|compile|install|boot)\b/,
      /\b(?:does not|do not) (?:build|compile|install|link)\b/,
      /\bis not a command\b/,
      /\bversion mismatch\b/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the build' },
    criteria: [
      {
        given: 'a fresh environment, set up only by the written instructions',
        when: 'the same command is run there',
        then: 'it ends with success and what it made can be started',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what is the exact command, what does it print, and on which system?',
      },
      { field: 'details.expected', question: 'on which systems and versions must it succeed?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'upload',
    cues: [
      /\b(?:upload|import|download)(?:s|ed|ing)?\b(?!:).{0,60}\b(?:fail\w*|error\w*|not|n['’]t|broken|empty|cannot|stops?|stuck|rejected|nothing|pause\w*)\b/,
      /\bproblem with the upload\b/,
    ],
    unless: [/\bdocstring|\bimport(?:s|ed)? (?:statement|path|order|alongside)/],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the file' },
    criteria: [
      {
        given: 'the connection drops half way',
        when: 'the transfer is tried again',
        then: 'it succeeds and no partial file is left',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'with which kind and size of file does it go wrong, and what is shown?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'visual-glitch',
    cues: [
      /\b(?:flicker(?:s|ing)?|blink(?:s|ing)?|jump(?:s|ing|y)? (?:around|about)|jumping|glitch(?:es|ing|y)?|ghost(?:ing)?|spasm\w*|twitch\w*|artifacts?|(?:display) (?:issue|error|bug)\w*|weird rendering)\b/,
    ],
    unless: [/\bghost (?:bookings|entries|orders|members|collisions?)\b/],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the view' },
    criteria: [
      {
        given: 'the same is done again and again in a row',
        when: 'the screen is watched',
        then: 'the picture is right each time',
      },
    ],
    questions: [
      { field: 'details.steps', question: 'what exactly is seen{when}, and is there a recording of it?' },
      {
        field: 'details.environment',
        question: 'on which device, system and version is it seen, and on which not?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'focus',
    cues: [
      /\b(?:focus|cursor|scroll(?:s|ing|able|bars?)?|keyboard|shortcuts?|drag(?:s|ging|ged)?|undo|redo|pan(?:s|ning)|zoom(?:s|ing)?|mouse)\b/,
    ],
    unless: [/\b(?:custom cursor|color|colour|overlap\w*|cut off|does nothing)\b/],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the control' },
    criteria: [],
    questions: [{ field: 'details.expected', question: 'what should happen{when} instead?' }],
    drivers: [],
    inputs: {},
  },
  {
    id: 'intermittent',
    cues: [/\b(?:sometimes?|occasionally|intermittent(?:ly)?|random(?:ly)?|flaky|not always)\b/],
    unless: [/\brandom (?:number|order|song|seed|map|word|output)\b/],
    rank: 3,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'a way found to bring the symptom about at will',
        when: 'it is used on the corrected version',
        then: 'the symptom does not occur in the number of runs agreed before',
      },
    ],
    questions: [
      {
        field: 'details.frequency',
        question: 'how often does it happen, and what is different when it does not?',
      },
      {
        field: 'details.steps',
        question: 'is there a record of one occurrence, with what was done just before?',
      },
    ],
    drivers: ['cannot be brought about at will yet'],
    inputs: {},
  },
  {
    id: 'not-responding',
    cues: [
      /\b(?:does|do|did) nothing\b|\bno-?ops?\b/,
      /\b(?:click|clicking|clicks|tap|tapping|pressing)\b.{0,60}\b(?:not|cannot|fails?|nothing|broken|dead)\b|\b(?:click|clicking|clicks|tap|tapping|pressing)\b.{0,60}n['’]t\b/,
      /\b(?:buttons?|shortcuts?|toggle|dropdown|slider|dialog|modal|controls?|menu|icon)\b (?:is |are )?(?:(?:does|do|did)(?:n['’]?t| not) (?:work|do|open|react|close|save)|dead|broken|inactive|greyed|disabled)/,
      /\b(?:can['’]t|cannot) (?:be )?(?:click|clicked|press|tap|select|selected|reset|open|opened|close|closed|scroll|drag|type|submit|edit|delete|move|moved|resize|focus|modify)\b/,
      /\bno (?:response|reaction|effect)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the control' },
    criteria: [],
    questions: [],
    drivers: [],
    inputs: {},
  },
]
