// Patterns for features that move data in, out and between systems.
import { ask, type FeaturePattern, holds, plain, tells, tellsWhich } from './feature-pattern.ts'

export const dataFeatures: readonly FeaturePattern[] = [
  {
    ...plain,
    id: 'export',
    cues: [
      /\bexport(?:s|ed|ing|able|er)?\b/,
      /\bdownload(?:s|ed|ing)? .{0,40}\bas (?:an? )?(?:csv|pdf|excel|xlsx?|json|xml|spreadsheet|zip|file)\b/,
      /\bsave (?:\S+ ){0,4}(?:as|to) (?:an? )?(?:csv|pdf|excel|xlsx?|json|xml|spreadsheet|png|svg)\b/,
    ],
    unless: [/\bin (?:\S+ )?exports\b/],
    rank: 6,
    head: /\b(?:(?:bulk|data|csv|pdf|excel|xlsx|json|xml|file|latex|png|svg|html|markdown|image) )*(?:export(?:s|ing|er|able)?|downloads?|output|dump)\b/,
    fallbacks: { thing: 'the data', which: 'file' },
    told: tellsWhich(/\b(?:csv|pdf|excel|xlsx|json|xml|latex|png|svg|html|markdown)\b/gi, ' file'),
    criteria: holds(
      'The exported {which} contains all of {thing}.',
      'The content of the file matches what the product shows.',
      'If the file cannot be written, an error is shown and no partial file is left.',
    ),
    questions: ask(
      'which parts of {thing} should the export contain, and which program should be able to read it?',
    ),
    drivers: ['size and formats'],
  },
  {
    ...plain,
    id: 'import',
    cues: [
      /\bimport(?:s|ed|ing|er)?\b(?! (?:statement|path|order|sort))/,
      /\bbulk[- ]?(?:upload|import|load)\b/,
    ],
    unless: [/\b(?:circular|python|module|relative|dynamic|unused) imports?\b/],
    rank: 6,
    head: /\b(?:(?:bulk|data|csv|excel|xlsx|json|xml|file) )*(?:import(?:s|ing|er)?|upload)\b/,
    fallbacks: { thing: 'the data' },
    criteria: holds(
      'After the import, {thingIs} the same as in the source.',
      'A damaged or unsupported source changes nothing, and the message says what is wrong.',
      'Skipped entries are listed with the reason.',
    ),
    questions: ask('in which formats {doThing} come, and what should happen to what is already there?'),
    drivers: ['matching with existing data'],
  },
  {
    ...plain,
    id: 'upload',
    screen: true,
    cues: [
      /\bupload(?:s|ed|ing|er)?\b/,
      /\battach(?:ing|ed)? (?:\w+ )?(?:files?|images?|photos?|documents?|pictures?)\b|\b(?:file|image|photo) attachments?\b/,
      /\b(?:take|insert|submit|send) (?:a |an |their |my )?(?:photo|picture|image|video|file|document|avatar)s?(?=$| (?:of|to|from|for|when|in)\b)/,
    ],
    unless: [/\bbackground\b|\battached to\b/],
    rank: 5,
    criteria: holds(
      'The uploaded file is stored completely, under its name.',
      'An interrupted upload can be repeated and leaves no partial file.',
      'The stored file can be opened afterwards.',
    ),
    questions: ask('up to which size should files be accepted, and which types?'),
    drivers: ['file checks and storage'],
  },
  {
    ...plain,
    id: 'print',
    screen: true,
    cues: [
      /\bprint(?:s|ed|ing|able|outs?)?\b(?!.*\b(?:warnings?|errors?|messages?|values?|versions?|debug|output|logs?|explanations?|types?|results?|status)\b)/,
    ],
    rank: 4,
    head: /\bprint(?:s|ed|ing|able|outs?)?\b/,
    fallbacks: { thing: 'the content' },
    criteria: holds(
      'The printout contains all of {thing}.',
      'No line or picture is split between two pages.',
      'If no printer is available, a message says so.',
    ),
    questions: ask('which parts of {thing} should be printed, and on which paper size?'),
  },
  {
    ...plain,
    id: 'sync',
    cues: [
      /\bsync(?:s|ed|ing|hroni[sz]\w+)?\b/,
      /\b(?:across|on all|on multiple) (?:my |their |all |your )?devices\b/,
      /\bcloud (?:save|saves|backup|storage)\b/,
    ],
    unless: [
      /\b(?:audio|lip|v-?|clock|time|beat)[- ]?sync\b|^sync(?:hroni[sz]\w+)? (?:the )?(?:audio|video|clocks?|music|sound)\b/,
    ],
    rank: 5,
    criteria: holds(
      'A change on one side appears on the other after the next sync.',
      'After an interrupted sync, nothing is missing or duplicated.',
      'A sync without changes leaves both sides as they are.',
    ),
    questions: ask('which change should win if both sides have changed?'),
    drivers: ['conflicting changes'],
  },
  {
    ...plain,
    id: 'api',
    cues: [
      /\b(?:rest|graphql|public|http|json|web|developer)[ -]?api\b/,
      /\bapi (?:for|to|endpoint|endpoints|access|keys?|documentation|docs)\b/,
      /\bendpoints?\b|(?:\bapi|\bhttp|\/\S+) routes?\b/,
      /\b(?:GET|POST|PUT|DELETE|PATCH) \//i,
      /\bapis?$/,
    ],
    unless: [/\bcompile|\bsdk\b/],
    rank: 3,
    fallbacks: { thing: 'the API' },
    criteria: holds(
      'A valid request to {thing} gets an answer in the documented form.',
      'A request with missing or invalid values changes nothing.',
      'The answer to such a request names each of these values.',
    ),
    questions: ask('who will call {thing}, and which calls are needed first?'),
    drivers: ['others depend on it'],
  },
  {
    ...plain,
    id: 'backup',
    cues: [
      /\bback(?:ing)?[ -]?ups?\b/,
      /\b(?:save|restore) (?:and|\/|&|or) ?(?:load|restore|save)\b/,
      /\bsave\/(?:load|restore)\b/,
      /\brestore (?:from|state|session|data|previous|deleted)\b/,
      /\bauto-?sav(?:e|es|ing)\b/,
      /\b(?:save|keep) (?:\S+ ){0,3}(?:state|progress|session|position|draft|drafts|history|selection|size|directory|choice|preferences?|settings?)\b/,
    ],
    rank: 4,
    fallbacks: {
      restored: 'after a restart, the saved state is there again',
      asked: 'when should it be saved, and how much work may be lost at worst',
    },
    told: tells(/\bback(?:ing)?[ -]?up/i, {
      restored: 'restoring a backup brings back everything',
      asked: 'how often should backups be made, and how long should they be kept',
    }),
    criteria: holds(
      '{restored}.',
      'If saving is interrupted, the last complete version is not lost.',
      'The version that returns is the one saved last.',
    ),
    questions: ask('{asked}?'),
    drivers: ['old saved data has to stay readable'],
  },
]
