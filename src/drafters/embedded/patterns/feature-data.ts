// Patterns for features that move data in, out and between systems.
import type { FeaturePattern } from './feature-pattern.ts'

export const dataFeatures: readonly FeaturePattern[] = [
  {
    id: 'export',
    cues: [
      /\bexport(?:s|ed|ing|able|er)?\b/,
      /\bdownload(?:s|ed|ing)? .{0,40}\bas (?:an? )?(?:csv|pdf|excel|xlsx?|json|xml|spreadsheet|zip|file)\b/,
      /\b(?:csv|excel|xlsx|spreadsheet) (?:download|output|dump)\b/,
      /\bsave (?:\S+ ){0,4}(?:as|to) (?:an? )?(?:csv|pdf|excel|xlsx?|json|xml|spreadsheet|png|svg)\b/,
    ],
    unless: [/\bexport(?:s|ed|ing)? (?:fail|crash|is broken)/],
    rank: 6,
    head: /\b(?:(?:bulk|data|csv|pdf|excel|xlsx|json|xml|file) )*(?:export(?:s|ing|er|able)?|downloads?|output|dump)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: '{aWho} is looking at {thing}',
        when: '{who} starts the export',
        then: 'a file is produced that holds exactly what {who} is allowed to see of {thing}, with the filters that are active',
      },
      {
        given: '{thing} with special characters, line breaks and empty values',
        when: '{who} opens the exported file',
        then: 'each value stands in its own place and reads as it does in the product',
      },
      {
        given: 'there is nothing to export',
        when: '{who} starts the export',
        then: 'a message says so and no broken file is produced',
      },
      {
        given: 'the export is interrupted or fails half way',
        when: '{who} looks for the file',
        then: 'no partial file is offered and the message says that the export can be started again',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which fields of {thing} should the export hold, and in which order?',
      },
      {
        field: 'details.outOfScope',
        question: 'how large can the export of {thing} get, and who may start it?',
      },
    ],
    drivers: ['size of the export and the formats asked for'],
    inputs: {},
  },
  {
    id: 'import',
    cues: [
      /\bimport(?:s|ed|ing|er)?\b(?! (?:statement|path|order|sort))/,
      /\bmigrat\w+ (?:data )?from (?:another|other|a competitor|the old)\b/,
      /\bbulk[- ]?(?:upload|import|load)\b/,
    ],
    unless: [/\bimportant\b/, /\b(?:circular|python|module|relative|dynamic|unused) imports?\b/],
    rank: 6,
    head: /\b(?:(?:bulk|data|csv|excel|xlsx|json|xml|file) )*(?:import(?:s|ing|er)?|upload)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: 'a valid file with {thing}',
        when: '{who} imports it',
        then: 'every row is in the product and a summary says what was added, changed and skipped',
      },
      {
        given: 'a file in which one row is invalid',
        when: '{who} imports it',
        then: 'the row is named with its position and the reason, and the valid rows are treated as agreed',
      },
      {
        given: 'a file that was imported before',
        when: '{who} imports it again',
        then: 'nothing is stored twice',
      },
      {
        given: 'a file of another kind, an empty file or one above the limit',
        when: '{who} imports it',
        then: 'it is rejected with a message and nothing is changed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'when a row of {thing} is invalid or exists already, should the import skip it, update it or stop?',
      },
      {
        field: 'details.outOfScope',
        question: 'from which source {doThing} come, and is there a sample file?',
      },
    ],
    drivers: ['validation and matching with what is stored already'],
    inputs: {},
  },
  {
    id: 'upload',
    cues: [
      /\bupload(?:s|ed|ing|er)?\b/,
      /\battach(?:ment|ments|ing|ed)?\b(?: (?:files?|images?|photos?|documents?|pictures?))?/,
      /\b(?:add|take|insert|submit) (?:a |an |their |my )?(?:photo|picture|image|video|file|document|avatar)s?(?=$| (?:of|to|from|for|when|in)\b)/,
    ],
    unless: [/\battached to\b/, /\battach(?:ing)? (?:a )?(?:debugger|comment)/],
    rank: 5,
    head: /\b(?:file |image |photo |document |media |large )?(?:upload(?:s|ing|er)?|attachments?)\b/,
    fallbacks: { thing: 'the file' },
    criteria: [
      {
        given: 'a file of an allowed kind and size',
        when: '{who} uploads it',
        then: 'the progress is shown and {thing} can be opened afterwards by those who are allowed to',
      },
      {
        given: 'a file of a kind that is not allowed or above the size limit',
        when: '{who} uploads it',
        then: 'it is rejected before the transfer ends and the message names the limit',
      },
      {
        given: 'the connection drops during an upload',
        when: '{who} is online again',
        then: 'the upload can be resumed or repeated and no partial file is left behind',
      },
      {
        given: 'a file whose name is taken or holds unusual characters',
        when: '{who} uploads it',
        then: 'no other file is overwritten and the name is shown as it was given',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which kinds of file and which largest size must be accepted for {thing}?',
      },
      { field: 'details.outOfScope', question: 'who may see, replace and remove {thing} after the upload?' },
    ],
    drivers: ['file checks, storage and interrupted uploads'],
    inputs: {},
  },
  {
    id: 'download',
    cues: [/\bdownload(?:s|ed|ing|able|er)?\b/],
    unless: [/\bdownload(?:ed)? (?:from|page for) (?:npm|pypi)/],
    rank: 4,
    head: /\b(?:file |bulk )?download(?:s|ing|able|er)?\b(?: (?:functionality|feature|button|link|option))?/,
    fallbacks: { thing: 'the file' },
    criteria: [
      {
        given: '{aWho} who may see {thing}',
        when: '{who} starts the download',
        then: 'the complete content arrives under a name that tells what it is',
      },
      {
        given: '{aWho} without the right to see {thing}',
        when: 'that person opens the address of the download',
        then: 'access is denied and nothing is transferred',
      },
      {
        given: 'the connection drops during a download',
        when: '{who} is online again',
        then: 'the download can be continued or repeated and no damaged copy counts as complete',
      },
      {
        given: 'there is not enough space for {thing}',
        when: '{who} starts the download',
        then: 'a message says so before anything is stored',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'in which form and quality should {thing} be downloaded?' },
      {
        field: 'details.outOfScope',
        question: 'how long may a downloaded copy of {thing} be kept and used?',
      },
    ],
    drivers: ['size of what is downloaded'],
    inputs: {},
  },
  {
    id: 'print',
    cues: [
      /\bprint(?:s|ed|ing|able|out|outs|er)?\b(?! (?:statement|statements|debug|column|to (?:console|stdout|terminal)))/,
      /\bpdf (?:report|version|invoice|generation|view)\b/,
      /\bgenerat\w+ (?:a |an |the )?pdfs?\b/,
    ],
    unless: [
      /\b(?:fingerprint|blueprint|footprint|sprint|3d print|stl|print out column|pretty[- ]?print|console|stdout|terminal|cli)\b/,
    ],
    rank: 5,
    head: /\b(?:printable|print(?:s|ing|out)?(?: (?:view|version|layout|styles?))?|pdf)\b/,
    fallbacks: { thing: 'the page' },
    criteria: [
      {
        given: '{aWho} has {thing} open',
        when: '{who} prints {it}',
        then: 'the printed pages hold all content of {thing} and no navigation or buttons',
      },
      {
        given: 'content longer than one page',
        when: '{who} prints {it}',
        then: 'no line or row is cut in two and each page can be told from the others',
      },
      {
        given: 'a printer without colour',
        when: '{who} prints {thing}',
        then: 'nothing that only a colour tells is lost',
      },
      {
        given: 'there is nothing to print',
        when: '{who} asks for a print',
        then: 'a message says so instead of an empty page',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which paper size and which parts of {thing} belong on the printed page?',
      },
      { field: 'details.outOfScope', question: 'what may be left out of the printed form of {thing}?' },
    ],
    drivers: ['layout of the printed pages'],
    inputs: {},
  },
  {
    id: 'integration',
    cues: [
      /\bintegrat(?:e|es|ed|ing|ion|ions)\b/,
      /\b(?:calendar|rss|ical|atom) feeds?\b/,
      /\bconnect(?:s|ed|ing|or|ors)? (?:to|with)\b/,
      /\b(?:webhooks?|plugin for|bridge to|connector)\b/,
      /\b(?:slack|jira|github|gitlab|google (?:drive|calendar|sheets)|outlook|teams|discord|telegram|whatsapp|salesforce|hubspot|zapier|trello|notion|spotify|strava|mqtt)\b.{0,20}\b(?:support|integration|push|bot|connection)\b/,
    ],
    unless: [/\bintegration tests?\b/, /\bcontinuous integration\b/],
    rank: 4,
    head: /\b(?:integration|integrations|integrate|connection|connector|webhooks?|bridge|support)\b/,
    fallbacks: { thing: 'the other system' },
    criteria: [
      {
        given: 'a valid connection to the other system',
        when: 'a change happens that both sides must know',
        then: 'the other side shows it once, with the same values',
      },
      {
        given: 'the other system is not reachable or answers with an error',
        when: 'the product tries to exchange data',
        then: 'the rest of the product keeps working, the attempt is repeated and the failure can be seen',
      },
      {
        given: 'the access to the other system was revoked or has expired',
        when: 'the next exchange is due',
        then: '{who} is asked to connect again and no data is lost meanwhile',
      },
      { given: 'the same message arrives twice', when: 'it is processed', then: 'nothing is stored twice' },
    ],
    questions: [
      {
        field: 'details.want',
        question:
          'which data goes in which direction with {thing}, and which side wins when both have changed?',
      },
      {
        field: 'acceptanceCriteria',
        question:
          'how soon must a change be seen on the other side, and who has an account there for testing?',
      },
    ],
    drivers: ['depends on a system that the team does not control'],
    inputs: {},
  },
  {
    id: 'sync',
    cues: [
      /\bsync(?:s|ed|ing|hroni[sz]\w+)?\b/,
      /\b(?:across|between|on all|on multiple|several) (?:my |their |all |your )?devices\b/,
      /\bcloud (?:save|saves|backup|storage)\b/,
    ],
    rank: 5,
    head: /\b(?:two-way |cloud |automatic |real-?time |background )?(?:sync(?:ing|hroni[sz]ation)?|cloud saves?)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: 'a change to {thing} in one place',
        when: 'the other place is opened with a connection',
        then: 'the change is shown there as well',
      },
      {
        given: '{thing} was changed in two places without a connection',
        when: 'both are online again',
        then: 'the conflict is solved by the agreed rule and neither change is lost silently',
      },
      {
        given: 'the connection breaks in the middle of an exchange',
        when: 'it comes back',
        then: 'the exchange goes on and nothing is missing or stored twice',
      },
      {
        given: 'something was deleted in one place',
        when: 'the other place is brought up to date',
        then: 'it is gone there too and does not come back',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'when {thingHas} been changed in two places at once, which change should win?',
      },
      {
        field: 'details.outOfScope',
        question: 'which parts of {thing} must be the same everywhere, and how soon?',
      },
    ],
    drivers: ['conflicts between two places that changed at once'],
    inputs: {},
  },
  {
    id: 'api',
    cues: [
      /\b(?:rest|graphql|public|http|json|web|developer)[ -]?api\b/,
      /\bapi (?:for|to|endpoint|endpoints|access|keys?|documentation|docs)\b/,
      /\b(?:endpoint|endpoints|route|routes)\b(?! optimi[sz]ation)/,
      /\b(?:GET|POST|PUT|DELETE|PATCH) \//i,
      /\bsdk\b/,
      /\bapis?$/,
    ],
    unless: [/\broute (?:optimi|planning|between|map)/],
    rank: 3,
    head: /\b(?:(?:public|rest|http|graphql|json|web|delete|get|post|put) )*(?:api|endpoints?|routes?|sdk)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: 'a caller with valid credentials',
        when: 'the caller sends a valid request for {thing}',
        then: 'the answer has the documented form and status',
      },
      {
        given: 'a request with missing or invalid values',
        when: 'the caller sends it',
        then: 'the answer names each mistake and nothing is changed',
      },
      {
        given: 'a caller without valid credentials or without the right',
        when: 'the caller sends a request',
        then: 'the request is denied and tells nothing about what exists',
      },
      {
        given: 'a request for something that does not exist',
        when: 'the caller sends it',
        then: 'the answer says not found in the same form as other errors',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who calls the interface for {thing}, and with which credentials?',
      },
      {
        field: 'details.outOfScope',
        question: 'which operations on {thing} must a first version offer, and what limits apply to callers?',
      },
    ],
    drivers: ['an interface that others depend on once it is published'],
    inputs: {},
  },
  {
    id: 'backup',
    cues: [
      /\bback(?:ing)?[ -]?ups?\b/,
      /\b(?:save|restore) (?:and|\/|&|or) ?(?:load|restore|save)\b/,
      /\bsave\/(?:load|restore)\b/,
      /\brestore (?:from|state|session|data|previous|deleted)\b/,
      /\bauto-?sav(?:e|es|ing)\b/,
      /\b(?:save|remember|persist|keep) (?:\S+ ){0,3}(?:state|progress|session|position|draft|drafts|history|selection|size|directory|choice|preferences?|settings?)\b/,
      /\bpersist(?:s|ed|ence|ent|ing)?\b/,
      /\bsave games?\b/,
    ],
    rank: 4,
    head: /\b(?:automatic |auto-?)?(?:back-?ups?|backing up|sav(?:e|es|ing)|restore|autosav(?:e|ing)|persist(?:ence|ent|ing)?|remember)\b/,
    fallbacks: { thing: 'the state' },
    criteria: [
      {
        given: '{aWho} has changed {thing}',
        when: '{who} closes the product and opens it again',
        then: 'the last saved version of {thing} is there',
      },
      {
        given: 'the product ends unexpectedly while {thingIs} being saved',
        when: '{who} opens it again',
        then: 'the last complete version is there and nothing is damaged',
      },
      {
        given: 'a saved version from an earlier release of the product',
        when: '{who} opens it',
        then: 'it can be read, or a message says why not and leaves it as it is',
      },
      {
        given: 'saving fails, for example for lack of space',
        when: '{who} goes on working',
        then: '{who} is told at once and can still keep the work elsewhere',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'at which moments must {thing} be saved, and how much work may be lost at worst?',
      },
      { field: 'details.outOfScope', question: 'where should {thing} be kept, and for how long?' },
    ],
    drivers: ['old saved data has to stay readable'],
    inputs: {},
  },
]
