// Patterns for bugs in behaviour: crashes, hangs, slowness, dead controls, broken flows, builds.
import type { BugPattern } from './bug-pattern.ts'

export const behaviourBugs: readonly BugPattern[] = [
  {
    id: 'crash',
    cues: [
      /\b(?:crash(?:es|ed|ing)?|segfaults?|panics?|blue screen|stack ?overflow|out of memory|oom|aborts?|quits unexpectedly|force[- ]clos\w+|core dump|dies|fatal|oops)\b/,
      /\btoo many open files\b/,
      /\breads? .{0,20}past the buffer\b/,
    ],
    unless: [/\bcrash (?:report|course|test)/],
    rank: 7,
    severity: 'critical',
    fallbacks: { thing: 'the product' },
    criteria: [
      {
        given: 'the input or state that led to the crash',
        when: 'it occurs again',
        then: 'the product keeps running and a message says what is wrong',
      },
      {
        given: 'neighbouring inputs: empty, malformed, very large and missing',
        when: 'the same steps are taken with each',
        then: 'none of them ends the product',
      },
      {
        given: 'work that was not saved at that moment',
        when: 'the product is opened again',
        then: 'the last saved state is there and undamaged',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what exactly was done just before the crash, and is there a log or report of it?',
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
      /\b(?:exceptions?|throws?|thrown|traceback|stack trace|null ?pointer|typeerror|referenceerror|keyerror|valueerror|\w+exception|error (?:when|on|while|in|after|if)|errors? out|(?:shows?|showing|gives?|gets?|returns?|get an?|with an?) (?:\S+ ){0,2}errors?|internal server error)\b/,
      /\b(?:500|502|503)\b(?=$|[,.;:)]| (?:errors?|when|on|if|after|for|from|at|while|responses?|instead)\b)/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'the input or state that led to the error',
        when: 'the same step is taken again',
        then: 'it ends with its result, or with a message that tells the person what to do',
      },
      {
        given: 'neighbouring inputs: empty, malformed, very large and missing',
        when: 'the same steps are taken with each',
        then: 'none of them ends in an unhandled error',
      },
      {
        given: 'a step that fails half way',
        when: 'the data is looked at afterwards',
        then: 'it is as it was before the step',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what is the full error message, and with which input does it occur?',
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
    id: 'freeze',
    cues: [
      /\b(?:freez(?:e|es|ing)|froze|frozen|hang(?:s|ing)?|hung|deadlocks?|infinite (?:loop|loading|spinner)|never (?:ends|finishes|stops|completes|returns|loads)|(?:stuck|keeps) (?:loading|spinning|on loading|in loading)|unresponsive|blocks? (?:the )?(?:ui|event loop|main thread)|doesn['’]t (?:finish|complete|end|stop))\b/,
      /\bstuck (?:on ["“']|at \d|in (?:a |the )?(?:loop|queue|loading|pending|processing)|loading|processing|pending|spinning|forever)/,
      /\b(?:gets?|is|are|being) stuck$/,
      /\bdoes not interrupt\b/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the situation of the report',
        when: 'the original steps are taken',
        then: 'they end with a result or an error within the agreed time',
      },
      {
        given: 'a run that has not ended yet',
        when: 'the person cancels it',
        then: 'the run stops and everything can be used again',
      },
      {
        given: 'what it waits for does not answer',
        when: 'the agreed time is over',
        then: 'an error is shown and nothing is left locked',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what is running when it gets stuck, and does it ever recover by itself?',
      },
      { field: 'details.environment', question: 'how much data is involved where it gets stuck?' },
    ],
    drivers: ['cause is hard to see from outside'],
    inputs: {},
  },
  {
    id: 'slow',
    cues: [
      /\b(?:slow(?:ly|er|ness)?|lag(?:s|gy|ging)?|sluggish|takes? (?:too long|forever|ages|minutes|hours|a long time|a while|very long|\d+ ?(?:s|sec|seconds|min|minutes|hours))|take (?:minutes|hours)|timeouts?|time[sd]? out|performance|laggy|stutter(?:s|ing)?|jank(?:y)?|fps (?:drops?|low)|high (?:cpu|memory|load)|memory leaks?|leaks? memory|battery drain|drains?|thundering herd|delay(?:s|ed)?)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the operation' },
    criteria: [
      {
        given: 'the amount of data of the report',
        when: 'the original steps are taken',
        then: 'the time measured stays below the limit agreed before the correction',
      },
      {
        given: 'twice that amount of data',
        when: 'the same steps are taken',
        then: 'the time grows no more than in proportion',
      },
      {
        given: 'a longer session of normal use',
        when: 'time and memory are measured at its end',
        then: 'they are no higher than at its start',
      },
    ],
    questions: [
      {
        field: 'details.expected',
        question: 'how long {doThing} take today, with how much data, and which time would be good enough?',
      },
      { field: 'details.environment', question: 'on which devices or at which hours is it worst?' },
    ],
    drivers: ['the cause has to be measured first'],
    inputs: {},
  },
  {
    id: 'regression-build',
    cues: [
      /\b(?:build|builds|compil(?:e|es|ation|ing)|install(?:s|ation|er|ing)?|packag(?:e|ing)|pipeline|ci|docker|container|deploy(?:ment|s)?|npm|pip|brew|cmake|make)\b.{0,40}\b(?:fail(?:s|ed|ing|ure)?|broken|breaks?|error|errors|doesn['’]t|not|can['’]t|cannot)\b/,
      /\b(?:fail(?:s|ed|ing)?|can['’]t|cannot|doesn['’]t|unable|not) (?:to )?(?:build|compile|install|start|boot|launch)\b/,
      /\bexits? \d+ on failing\b/,
      /\bis not a command\b/,
    ],
    rank: 6,
    severity: null,
    fallbacks: { thing: 'the build' },
    criteria: [
      {
        given: 'a fresh environment set up only by the written instructions',
        when: 'the original steps are run',
        then: 'they end with success and the result starts',
      },
      {
        given: 'a step that fails',
        when: 'the whole is run',
        then: 'it ends with failure and the message names the step and the cause',
      },
      {
        given: 'the oldest and the newest supported environment',
        when: 'the same steps are run',
        then: 'both succeed',
      },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'on which system and with which versions does it fail, and since which change?',
      },
      { field: 'details.steps', question: 'what is the exact command and its output?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'upload',
    cues: [
      /\bupload(?:s|ed|ing)?\b(?!:).{0,60}\b(?:fail\w*|error\w*|wrong|not|n['’]t|broken|empty|missing|crash\w*|cannot|stops?|gone|stuck|rejected|nothing)\b/,
      /\b(?:cannot|can['’]t|nothing|fails?|not|n['’]t|error) .{0,40}\bupload(?:s|ed|ing)?\b/,
      /\b(?:import|download)(?:s|ed|ing)?\b.{0,40}\b(?:fail\w*|error|wrong|not|n['’]t|broken|empty|missing|crash\w*|cannot|stops?)\b/,
      /\bdo(?:es)?n['’]t (?:import|download|upload)\b/,
    ],
    rank: 5,
    severity: null,
    fallbacks: { thing: 'the file' },
    criteria: [
      {
        given: 'the kinds and sizes of file that are allowed, on each supported browser and device',
        when: 'each is transferred',
        then: 'it arrives complete and can be opened',
      },
      {
        given: 'a file that is not allowed',
        when: 'it is chosen',
        then: 'a message names the reason and nothing is stored',
      },
      {
        given: 'the connection drops half way',
        when: 'the person tries again',
        then: 'it succeeds and no partial file is left',
      },
    ],
    questions: [
      {
        field: 'details.environment',
        question: 'with which kind and size of file, and on which device, does it fail?',
      },
      { field: 'details.steps', question: 'which message is shown, and does the same file work elsewhere?' },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'intermittent',
    cues: [
      /\b(?:sometimes|occasionally|intermittent(?:ly)?|random(?:ly)?|flaky|now and then|once in a while|not always|n['’]t always|race condition|finicky|from time to time|rarely)\b/,
    ],
    unless: [/\brandom (?:number|order|song|seed|map|word)\b/, /\brandomly (?:chosen|generated|selected)\b/],
    rank: 3,
    severity: null,
    fallbacks: { thing: 'the step' },
    criteria: [
      {
        given: 'a way found to bring the symptom about at will',
        when: 'it is used on the corrected version',
        then: 'the symptom does not occur in the number of runs agreed before',
      },
      {
        given: 'the events that can happen at the same time',
        when: 'they happen in each possible order',
        then: 'the result is the same',
      },
      {
        given: 'the symptom should come back after release',
        when: 'it occurs',
        then: 'the records show what happened just before',
      },
    ],
    questions: [
      {
        field: 'details.frequency',
        question: 'how often does it happen, and what is different when it does not?',
      },
      {
        field: 'details.steps',
        question: 'is there a record of one occurrence, with the time and what was done before?',
      },
    ],
    drivers: ['cannot be brought about at will yet'],
    inputs: {},
  },
  {
    id: 'not-responding',
    cues: [
      /\b(?:does|do|did) nothing\b/,
      /\b(?:button|buttons|link|links|click|clicking|clicks|tap|tapping|key|keys|shortcut|menu|checkbox|toggle|switch|dropdown|slider|icon|dialog|modal|form|control|controls|gesture|gestures|scroll|scrolling|drag|hover|input|field|keyboard|mouse)\b.{0,60}\b(?:not|n['’]t|cannot|no longer|fails?|nothing|broken|dead|unresponsive|wrong|ignored|inactive|disabled)\b/,
      /\b(?:can['’]t|cannot|unable to|impossible to|not possible to|not able to) (?:be )?(?:click|clicked|press|tap|select|selected|open|opened|re-?opened|close|closed|scroll|drag|type|submit|edit|delete|move|moved|resize|focus)\b/,
      /\bno (?:response|reaction|effect)\b/,
    ],
    rank: 4,
    severity: null,
    fallbacks: { thing: 'the control' },
    criteria: [
      {
        given: 'each state of the page in which {thing} can be used',
        when: 'that is done with pointer, touch and keyboard',
        then: 'the announced effect follows each time',
      },
      {
        given: 'a state in which {thing} cannot be used',
        when: 'the person looks at the page',
        then: 'that is shown before anything is tried',
      },
      {
        given: 'the same is done twice in a row, or after going back',
        when: 'the page has answered',
        then: 'the page is in a consistent state',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'in which state of the page does this happen with {thing}, and does reloading help?',
      },
      {
        field: 'details.environment',
        question: 'on which browser or device, and with pointer, touch or keyboard?',
      },
    ],
    drivers: [],
    inputs: {},
  },
  {
    id: 'does-not-work',
    cues: [
      /\b(?:does|do|did)(?:n['’]t| not) (?:seem to )?(?:work|function|respond|trigger|fire|run|start|play|apply|recogni[sz]e|support|accept|detect|handle|change|take effect|do anything)\b/,
      /\bnot (?:working|functioning|supported|triggered|recogni[sz]ed|applied|handled|respected|firing|accepted|implemented)\b/,
      /\b(?:broken|stopped working|is dead|out of order|fail(?:s|ed|ing|ure)?|ignored|ignores|refuses to)\b/,
    ],
    rank: 2,
    severity: null,
    fallbacks: { thing: 'the function' },
    criteria: [
      {
        given: 'the normal case, and the variants that the product offers of it',
        when: 'the original steps are taken in each',
        then: 'the agreed result is there',
      },
      {
        given: 'a precondition is missing',
        when: 'the same steps are taken',
        then: 'a message says what is missing, and nothing fails silently',
      },
      {
        given: 'the functions next to it',
        when: 'they are used after the correction',
        then: 'their results are unchanged',
      },
    ],
    questions: [
      {
        field: 'details.steps',
        question: 'what exactly happens with {thing} instead: an error, a wrong result, or nothing at all?',
      },
      { field: 'details.regression', question: '{hasThing} worked before, and until when?' },
    ],
    drivers: [],
    inputs: {},
  },
]
