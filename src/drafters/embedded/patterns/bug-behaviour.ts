// Patterns for bugs in behaviour: crashes, errors, hangs, slowness, leaks, races, silent failures, dead controls, builds.
import type { BugPattern } from './bug-pattern.ts'

export const behaviourBugs: readonly BugPattern[] = [
  {
    id: 'crash',
    cues: [
      /\b(?:crash(?:es|ed|ing)?|segfaults?|panics?|blue screen|stack ?overflows?|out of memory|oom|aborts?|quits unexpectedly|force[- ]clos\w+|core dump|dies|fatal|kills? (?:the )?server)\b/,
      /\btoo many open files\b/,
      /\breads? .{0,20}past the buffer\b/,
    ],
    unless: [/\bcrash (?:report|course|test)|\b(?:player|enemy|character|hero|unit|goblin)s? dies\b/],
    rank: 7,
    severity: 'critical',
    fallbacks: { thing: 'the product' },
    criteria: [
      {
        given: 'the same is done again and again without a restart',
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
      { field: 'details.expected', question: 'what should happen instead of the crash{when}?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'error',
    cues: [
      /\b(?:exceptions?|throws?|thrown|raises?|traceback|stack trace|null ?pointer|typeerror|referenceerror|keyerror|valueerror|\w+exception|\w+error|error (?:when|on|while|in|after|if)|errors? out|(?:shows?|showing|gives?|gets?|returns?|get an?|with an?|an?) (?:\S+ ){0,2}errors?|internal server error|(?:cors|ssl|type|syntax|runtime|parse|parsing|build|network|server) (?:error|issue)s?)\b/,
      /\b(?:400|409|500|502|503)\b(?=$|[,.;:)]| (?:errors?|when|on|if|after|for|from|at|while|responses?|instead)\b)/,
      /\berrors?$|\b(?:stops?|ends?|answers?|responds?) with (?:an? )?["“'`]/,
    ],
    unless: [/\berror (?:classification|text|page|bars?|handling|margin|rate)s?\b|\bwithout (?:an? )?error/],
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
        field: 'details.steps',
        question: 'what is the full error message or trace{often}?',
      },
      {
        field: 'details.expected',
        question: 'should the step succeed in this case, or be refused with a message?',
      },
      {
        field: 'details.environment',
        question: 'on which version and in which environment does the error occur?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'race',
    cues: [
      /\b(?:race(?= on\b| in\b| between\b|$)|race conditions?|deadlocks?|simultaneous(?:ly)?|at the same (?:time|moment|instant)|concurrent(?:ly)?|concurrency|atomic(?:ally)?|both pass)\b/,
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
    cues: [
      /\b(?:memory leaks?|leaks? (?:memory|resources|handles|connections|file descriptors|threads)|leak(?:s|ing)?$|leak (?:in|from|of|on|with|when|during)|resource leaks?|memory (?:grows|keeps growing|usage grows)|accumulation|grows without)\b/,
    ],
    unless: [/\bleaks? (?:data|personal|passwords?|tokens?|e-?mails?|information)\b/],
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
      /\b(?:freez(?:e|es|ing)|froze|frozen|hang(?:s|ing)?(?! (?:right|left|off))|hung|infinite (?:loop|loading|spinner)|never (?:ends|finishes|stops|completes|returns|loads)|never[- ]ending|(?:stuck|keeps) (?:loading|spinning|on loading|in loading)|unresponsive|blocks? (?:the )?(?:ui|event loop|main thread)|doesn['’]t (?:finish|complete|end|stop|exit))\b/,
      /\bstuck (?:on ["“']|at \d|in (?:a |the )?(?:loop|queue|loading|pending|processing)|loading|processing|pending|spinning|forever)/,
      /\b(?:gets?|is|are|being) stuck$/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the same is done again and again without a restart',
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
      /\b(?:slow(?:ly|er|ness|down|downs)?|lag(?:s|gy|ging)?|sluggish|(?:takes?|taking) (?:too long|forever|ages|minutes|hours|a long time|a while|very long|\d+ ?(?:s|sec|seconds|min|minutes|hours))|take (?:minutes|hours)|time[sd]? out|performance|perf|speed|laggy|stutter(?:s|ing)?|jank(?:y)?|fps (?:drops?|low)|high (?:cpu|memory|load)|battery drain|drains?|thundering herd|latency|unresponsive for)\b/,
      /\b(?:loading|response|request|start-?up)s? (?:is |are )?delayed\b/,
    ],
    unless: [
      /\bspeed(?:up)? (?:limit|bonus|buff|boost|setting|slider)|\bwith speedup\b|(?:n['’]t|\bnot|\bnever) slow\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the same data and device as in the report',
        when: 'the time is measured before and after the correction',
        then: 'it has dropped below the limit agreed for it',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how long does it take today, with how much data, and which time would be good enough?',
      },
      {
        field: 'details.steps',
        question: 'in which step is the time lost{when}, and is it the same for everybody?',
      },
    ],
    drivers: ['the cause has to be measured first'],
    inputs: {},
  },
  {
    id: 'silent-failure',
    cues: [
      /\b(?:silent(?:ly)? (?:no-?ops?|fails?|ignored?|ignores|skips?|skipped|drops?|dropped|swallow\w*|discard\w*|does nothing)|fails? silently|exits? 0|swallow(?:s|ed)? (?:the |an? |all )?(?:error|exception|failure)s?|without (?:any |an )?(?:error|message)s?|(?:reports?|claims?|says?|shows?) (?:success|healthy)|hides? (?:\S+ ){0,4}(?:errors?|faults?|failures?)|can hide)\b/,
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
      /\b(?:build|builds|compil(?:e|es|ation|ing)|install(?:s|ation|er|ing)?|packag(?:e|ing)|pipeline|ci|docker|dockerfile|container|deploy(?:ment|s)?|npm|pip|brew|cmake|make check)\b.{0,40}\b(?:fail(?:s|ed|ing|ure)?|broken|breaks?|error|errors|doesn['’]t|not|can['’]t|cannot|never runs?)\b/,
      /\b(?:fail(?:s|ed|ing)?|can['’]t|cannot|doesn['’]t|unable|not) (?:to )?(?:build|compile|install|boot)\b/,
      /\b(?:doesn['’]t|does not|don['’]t|do not) (?:build|compile|install|link)\b/,
      /\bexits? \d+ on failing\b/,
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
      /\b(?:cannot|can['’]t|nothing|fails?|not|n['’]t|error) .{0,40}\bupload(?:s|ed|ing)?\b/,
      /\bdo(?:es)?n['’]t (?:import|download|upload)\b/,
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
      {
        field: 'details.environment',
        question: 'on which devices and browsers does it happen, and does the same file work elsewhere?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'visual-glitch',
    cues: [
      /\b(?:flicker(?:s|ing)?|blink(?:s|ing)?|flash(?:es|ing)?|jump(?:s|ing|y)? (?:around|about|up and down)|jumping|glitch(?:es|ing|y)?|ghost(?:ing)?|tearing|shak(?:es|ing)|spasm\w*|twitch\w*|visual artifacts?|artifacts?|quick shift|scrolling glitch|(?:rendering|display|drawing) (?:glitch|issue|error|bug)\w*|weird rendering)\b/,
    ],
    unless: [/\bghost (?:bookings|entries|orders|members|collisions?)\b|\bserver[- ]side rendering\b/],
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
      /\b(?:focus|caret|cursor|scroll(?:s|ing|able|bars?)?|key ?press\w*|keyboard|shortcuts?|drag(?:s|ging|ged)?|undo|redo|swip(?:e|es|ing)|pan(?:s|ning)|zoom(?:s|ing)?|mouse|click-through|tab order|toolbars?)\b/,
    ],
    unless: [
      /\b(?:custom cursor|database cursor|scroll ?bars? (?:colou?r|width)|color|colour|overlap\w*|cut off|misalign\w*|does nothing)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the control' },
    criteria: [
      {
        given: 'the same is done twice in a row',
        when: 'it is done the second time',
        then: 'it has the same effect as the first time',
      },
    ],
    questions: [
      { field: 'details.expected', question: 'what should happen{when} instead?' },
      {
        field: 'details.environment',
        question: 'on which system and browser is it seen, and with which input: pointer, touch or keys?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'intermittent',
    cues: [
      /\b(?:sometimes?|occasionally|intermittent(?:ly)?|random(?:ly)?|flaky|now and then|once in a while|not always|n['’]t always|finicky|from time to time|rarely)\b/,
    ],
    unless: [
      /\brandom (?:number|order|song|seed|map|word|output)\b/,
      /\brandomly (?:chosen|generated|selected)\b/,
    ],
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
      /\b(?:click|clicking|clicks|tap|tapping|pressing)\b.{0,60}\b(?:not|cannot|no longer|fails?|nothing|broken|dead)\b|\b(?:click|clicking|clicks|tap|tapping|pressing)\b.{0,60}n['’]t\b/,
      /\b(?:buttons?|shortcuts?|checkbox(?:es)?|toggle|dropdown|slider|dialog|modal|controls?|menu|icon)\b (?:is |are )?(?:(?:does|do|did)(?:n['’]?t| not) (?:work|do|respond|open|react|close|save|submit)|dead|broken|unresponsive|inactive|greyed|disabled|not working)/,
      /\b(?:can['’]t|cannot|unable to|impossible to|not possible to|not able to) (?:be )?(?:click|clicked|press|tap|select|selected|deselect\w*|reset|open|opened|re-?opened|close|closed|scroll|drag|type|submit|edit|delete|move|moved|resize|focus|modify)\b/,
      /\bno (?:response|reaction|effect)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the control' },
    criteria: [
      {
        given: 'the same is done twice in a row',
        when: 'it is done the second time',
        then: 'it has the same effect as the first time',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what happens instead{when}: an error, a wrong reaction, or nothing at all?',
      },
      {
        field: 'details.environment',
        question: 'on which device or browser is it so, and does reloading help?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'does-not-work',
    cues: [
      /\b(?:does|do|did)(?:n['’]?t| not) (?:seem to )?(?:work|function|respond|trigger|fire|run|start|play|apply|recogni[sz]e|support|accept|detect|handle|change|take effect|do anything|respect|honou?r|check|clear|affect)\b/,
      /\bnot (?:working|functioning|supported|triggered|recogni[sz]ed|applied|handled|respected|firing|accepted|implemented|honou?red|checked|validated|cleared)\b/,
      /\b(?:broken|stopped working|no longer works?|is dead|out of order|fail(?:s|ed|ing)?(?= to\b|$| in\b| on\b| with\b| at\b)|cannot run|never runs|ignored|ignores|refuses? to)\b/,
    ],
    rank: 2,
    severity: null,
    fallbacks: { thing: 'the function' },
    criteria: [
      { given: '{cases}', when: 'this is tried after the correction', then: 'its result is unchanged' },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what happens instead{when}: an error, a wrong result, or nothing at all?',
      },
      { field: 'details.regression', question: 'has it worked before, and until when?' },
    ],
    drivers: [],
    inputs: {},
  },
]
