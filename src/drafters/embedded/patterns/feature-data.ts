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
    head: /\b(?:(?:bulk|data|csv|pdf|excel|xlsx|json|xml|file|latex|png|svg|html|markdown|image) )*(?:export(?:s|ing|er|able)?|downloads?|output|dump)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        given: '{thing} with special characters, line breaks and empty values',
        when: '{who} opens the exported file',
        then: 'each value stands in its own place and reads as it does in the product',
      },
      {
        given: 'there is nothing to export, or the file cannot be written',
        when: '{who} starts the export',
        then: 'a message says so and no broken file is left',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which parts of {thing} should the export hold, in which order and for which program?',
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
        given: 'a valid file or source with {thing}',
        when: '{who} imports it',
        then: 'what it holds is in the product, unchanged, and what was left out is named with the reason',
      },
      {
        given: 'a file that is damaged or of another kind',
        when: '{who} imports it',
        then: 'nothing is taken over and the message names what is wrong',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question:
          'from which sources and in which forms {doThing} come, and what happens with what is there already?',
      },
    ],
    drivers: ['validation and matching with what is stored already'],
    inputs: {},
  },
  {
    id: 'upload',
    screen: true,
    cues: [
      /\bupload(?:s|ed|ing|er)?\b/,
      /\battach(?:ing|ed)? (?:\w+ )?(?:files?|images?|photos?|documents?|pictures?)\b|\b(?:file|image|photo) attachments?\b/,
      /\b(?:take|insert|submit|send) (?:a |an |their |my )?(?:photo|picture|image|video|file|document|avatar)s?(?=$| (?:of|to|from|for|when|in)\b)/,
    ],
    unless: [/\bbackground\b|\battached to\b/, /\battach(?:ing)? (?:a )?(?:debugger|comment)/],
    rank: 5,
    head: /\b(?:file |image |photo |document |media |large )?(?:upload(?:s|ing|er)?|attachments?)\b/,
    fallbacks: { thing: 'the file' },
    criteria: [
      { statement: 'A file that is sent is stored whole, under its name, and can be opened afterwards.' },
      {
        statement:
          'An upload that breaks off can be resumed or repeated, and leaves no part of a file behind.',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'which kinds of file and which largest size must be accepted for {thing}?',
      },
    ],
    drivers: ['file checks, storage and interrupted uploads'],
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
        given: 'the connection breaks in the middle of an exchange',
        when: 'it comes back',
        then: 'the exchange goes on and nothing is missing or stored twice',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'when {thingHas} been changed in two places at once, which change should win?',
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
      /\bapis?$/,
    ],
    unless: [/\broute (?:optimi|planning|between|map)/, /\bcompile|\bsdk\b/],
    rank: 3,
    head: /\b(?:(?:public|rest|http|graphql|json|web|delete|get|post|put) )*(?:api|endpoints?|routes?|sdk)\b/,
    fallbacks: { thing: 'the data' },
    criteria: [
      {
        statement:
          'A valid request for {thing} gets an answer in the documented form, and an example of the documentation shows one.',
      },
      {
        given: 'a request with missing or invalid values',
        when: 'the caller sends it',
        then: 'the answer names each mistake and nothing is changed',
      },
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'who calls the interface for {thing}, and with which credentials?',
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
    ],
    questions: [
      {
        field: 'acceptanceCriteria',
        question: 'at which moments must {thing} be saved, and how much work may be lost at worst?',
      },
    ],
    drivers: ['old saved data has to stay readable'],
    inputs: {},
  },
]
