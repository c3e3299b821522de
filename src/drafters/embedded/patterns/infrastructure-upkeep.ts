// Patterns of infrastructure that keeps up: upgrades, migrations of platform and data, switching off; and the general one.
import {
  type InfrastructureKind,
  type InfrastructurePattern,
  toInfrastructurePattern,
} from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'upgrade',
    cues: [
      /\b(?:upgrad\w*|bump|eol|end[- ]of[- ](?:life|support)|out of support|newer version|latest version|lts|patch level|major version)\b/,
      /\bupdate\b.{0,40}\b(?:to v?\d|version\b|constraint\b|v?\d+(?:\.\d+)+)|\bupdate to \S+ \d+\.x/,
      /\b[a-z.]+ v?\d+(?:\.\d+)* update\b|\bbe (?:updated|upgraded|bumped) to\b|^(?:migrate|move|switch) (?:\S+ ){1,3}to v?\d+(?:\.\d+)*$|^(?:take|use|pick) (?:the )?(?:newest|latest) .{0,40}\b(?:release|version)\b/,
      /\b(?:get|go|move|jump) to v?\d|^(?:finish|complete) (?:the )?migration to \S+ v?\d/,
      /\b(?:get|go|move|migrate|switch) (?:\S+ )?to \S+ v?\d+(?:\.\d+)*\b|\b(?:get|go|move|migrate|switch) to (?:[a-z]\S* ){2,3}v?\d+\.[\dx]/,
      /\bv?\d+(?:\.\d+)*(?:\.x)? ?(?:->|→|=>) ?v?\d/,
    ],
    unless: [/\bupgrade (?:branch|guide|script)|\b(?:keys?|bits?) v?\d/],
    rank: 6,
    driver: 'upgrade',
    verb: 'Carry out',
    thing: 'the package',
    slots: { version: 'the new version' },
    good: ['the tests and main flows are run', 'they pass with no new errors or warnings in the logs'],
    edges: [
      'Every build and environment uses {version} of {thing}, and nothing refers to the old one.',
      'Each breaking change in the release notes is handled, or marked as not relevant.',
    ],
    ask: 'Which breaking changes between the two versions of {thing} affect us?',
    last: 'What has to be upgraded along with it, and how can we go back?',
    parts: 'What changes with the upgrade has been adapted: {parts}.',
    size: 'breaking changes on the way',
  },
  {
    id: 'migration',
    cues: [
      /\b(?:migrat(?:e|es|ed|ing) (?!on\b)|migration (?:of|to|from)|file migration|move (?:\S+ ){0,14}?(?:to|into|onto|off|over|away)|moving (?:\S+ ){0,4}to|switch (?:\S+ ){0,6}(?:to|over|from)|replace |port (?:\S+ ){0,4}to|get (?:\S+ ){0,4}(?:off|onto)|cut[- ]?over|transition|relocate|swap|transfer)\b|^(?:\S+ ){1,3}migration\b/,
    ],
    unless: [
      /\benv(?:ironment)? (?:vars?|variables?)\b|^move to (?:\w+ ){1,3}domain name\b|^migrate to (?:remove|drop|add|create|rename|change)\b/,
    ],
    rank: 5,
    driver: 'migration',
    verb: 'Carry out',
    slots: { goal: 'the new set-up', old: 'the previous set-up' },
    good: ['the agreed tasks are done with {goal}', 'they give the same results as before'],
    edges: [
      'Nothing uses {old} any more.',
      'If the move fails, we can go back to {old} without losing data.',
    ],
    ask: 'What moves with it, what stays, and which tasks show that it works?',
    last: 'When is the old one switched off, and how can we go back?',
    size: 'amount of data',
  },
  {
    id: 'data-migration',
    cues: [
      /^(?:migrate|move|switch|transfer|port|convert|copy|change|replace) (?:\S+ ){0,8}?(?:\S*sql(?:ite)?|postgres\w*|mongo\S*|databases?|dbs?|dbms|datasets?|data|storage|files?|local ?storage|archives?|records|tables?|nedb|supabase|prisma)(?=$|[ ,.:;(/])/,
      /^use \S+ instead of \S*(?:sql|db\b|mongo)|\b(?:file|data(?:base)?) migration from\b|\bdb is all\b/,
    ],
    unless: [
      /\bv?\d+(?:\.\d+)* ?(?:->|→|to) ?v?\d|\b(?:to v\d+|scripts?|remove|out of|encryption|acl|production data mode|env\w*|connector|panel|clients?|drivers?|lib\w*)\b/,
    ],
    rank: 6,
    driver: 'migration',
    verb: 'Carry out',
    slots: { goal: 'the new store', old: 'the old store' },
    good: ['the data in {goal} is compared with the source', 'counts and samples match'],
    edges: [
      'Nothing reads from or writes to {old} any more.',
      'If the migration fails, {old} can be used again without losing data.',
    ],
    ask: 'Which data has to be moved, and how long may writing be stopped for it?',
    last: 'How can we go back once new data has been written?',
    size: 'amount of data',
  },
  {
    id: 'copy',
    cues: [
      /^mirror |\bmirror of (?:\S+ ){1,4}to\b|^(?:pull|copy|clone|sync|download|push) .{0,60}\b(?:db|database|data|site|files|version|archive) .{0,30}\b(?:to|into) /,
    ],
    unless: [/\brepo(?:sitory)?\b|\bpush (?:to|on)\b/],
    rank: 7,
    verb: 'Make',
    good: ['the copy is compared with the source', 'counts and samples match'],
    edges: [
      'The source is unchanged and still works.',
      'What could not be copied is listed, with the reason.',
    ],
    ask: 'Which parts belong to it, and is it done once or again when the source changes?',
    last: 'Does it hold personal data, and who may see the copy?',
    size: 'amount of data',
  },
  {
    id: 'switch-off',
    cues: [
      /^(?:remove|drop|delete|retire|decommission|shut down|switch off|turn off|get rid of|clean up|prune) .{0,60}\b(?:machines?|servers?|box(?:es)?|hosts?|sites?|clusters?|vms?|instances?|services?|databases?|buckets?|droplets?|accounts?|nodes?|domains?|backup scripts)\b/,
      /^(?:stop paying|cancel|terminate) /,
      /\b(?:decommission\w*|sunset\w*|shut ?down the)\b/,
    ],
    unless: [
      /\b(?:data|records|rows|accounts?) .{0,40}after \d|\b(?:mode|flags?|settings?|options?|debug\w*|listing|headers?)\b/,
    ],
    rank: 4,
    verb: 'Switch off',
    thing: 'this part',
    edges: [
      'Logs or counters show that nobody uses {thing} any more, or every user has agreed.',
      'Nothing is deleted before a backup has been taken.',
      'Accounts, secrets, jobs, alerts and bills that belong to {thing} are removed too.',
    ],
    ask: 'Who or what still uses {thing}?',
    last: 'What has to be kept, and for how long?',
    size: 'uses that are not known yet',
  },
  {
    id: 'removal',
    cues: [/^(?:remove|drop|delete|get rid of|strip|ditch) |^clean ?up (?:\S+ )?dep(?:s|endencies)\b/],
    unless: [/\b(?:data|records|rows|accounts?) .{0,40}after \d/],
    rank: 4,
    verb: 'Remove',
    thing: 'this part',
    good: ['build, tests and deployment are run from a fresh checkout', 'they pass'],
    edges: [
      'No error or warning mentions the removed part.',
      'Nothing in code, settings, CI or documents still refers to {thing}.',
    ],
    ask: 'What replaces {thing}, if anything?',
    last: 'Does anything outside the repository still depend on it?',
    size: 'uses that are not known yet',
  },
  {
    id: 'hosting',
    cues: [
      /\b(?:host(?:ing|ed)?|servers?|vps|vms?|virtual machines?|cloud|aws|gcp|azure|digitalocean|hetzner|proxmox|clusters?|nodes?|self-host\w*|container platform|machines?|stack)\b/,
    ],
    unless: [/\bto use\b|^build\b|^set (?!up\b)|\bnode\.?js\b/],
    rank: 1,
    good: ['the services that belong there are started', 'each of them is reachable from where it is needed'],
    edges: [
      'After a restart everything comes back without manual work.',
      'Stored data is backed up, and a restore has been tried.',
    ],
    ask: 'Which services should run there, and with what load and data?',
    last: 'What may it cost per month, and who looks after it?',
  },
  {
    id: 'storage',
    cues: [
      /\b(?:(?:object|file|blob|media|uploads?|persistent|shared|cloud|network) storage|storage|buckets?|s3|volumes?|nas|minio|shares?)\b/,
    ],
    unless: [/\bvolumes? of\b|\btoken bucket/],
    rank: 2,
    thing: 'the storage',
    good: ['the service writes a file and reads it back', 'the file is unchanged'],
    edges: [
      'Anyone without access to the file is refused.',
      'If the storage is full or unreachable, an error is reported and no file is lost.',
    ],
    ask: 'How much data must {thing} hold, and what reads and writes it?',
    last: 'Who needs access to it, and how is it backed up?',
    size: 'amount of data',
  },
  {
    id: 'operations-documents',
    cues: [
      /^(?:document|describe|write down) |^record .{0,40}\b(?:steps|procedures?)\b/,
      /\b(?:document\w*|readme|handbook|diagrams?|docs?|\w+\.md)\b/,
    ],
    unless: [
      /^(?:run|build|fix|deploy|improve|speed up) |(?:does|do|is|are)(?:n['’]t| not) |\bdocs?(?:-only|\/)|\bdocument (?:store|database|upload)\b|\bautomat\w+ (?:document|doc)/,
    ],
    rank: 5,
    verb: 'Write',
    parts: 'The text covers {parts}.',
    good: ['the text is compared with the running system', 'both agree'],
    edges: [
      'A colleague who did not write it finds the answers in it without asking.',
      'It is linked from the place where the team looks first.',
    ],
    ask: 'Who will use the text, and which of their questions should it answer?',
    last: 'Who changes it when the system changes?',
  },
  {
    id: 'procedures',
    cues: [
      /^(?:document|describe|write|record) .{0,40}\b(?:steps|procedures?|runbooks?|instructions|process(?:es)?|flows?|set-?up|installation|deployment)\b/,
      /\b(?:runbooks?|playbook for|procedures?|checklists?|instructions|guides?|build steps|how[- ]to)\b/,
    ],
    unless: [
      /^(?:run|build|fix|deploy|improve|speed up|find|go through) |\bautomat\w+ (?:\w+ )?(?:runbook|procedure)/,
    ],
    rank: 6,
    verb: 'Write',
    parts: 'The text covers {parts}.',
    good: [
      'a colleague who has not done this before follows the text',
      'they reach the end without asking for help',
    ],
    edges: [
      'Each step names the command or place, the expected result, and what to do if it fails.',
      'It is linked from the place where the team looks first.',
    ],
    ask: 'Who will follow the text, and in which situation?',
    last: 'Who changes it when the system changes?',
  },
]

export const infrastructureUpkeepPatterns = kinds.map(toInfrastructurePattern)

export const generalInfrastructure: InfrastructurePattern = toInfrastructurePattern({
  id: 'general',
  cues: [],
  rank: 0,
  edges: [
    'Those who need the result have tried it and confirm that it serves them.',
    'Everything else works as before.',
    'If the change fails, the previous state can be restored without losing data.',
  ],
  ask: 'What could go wrong with it, and how would we notice?',
  size: 'uses that are not known yet',
})

/** For something new that no other pattern knows. */
export const newPart: InfrastructurePattern = toInfrastructurePattern({
  id: 'new-part',
  cues: [],
  rank: 0,
  thing: 'it',
  edges: [
    'A trial by somebody else shows that {thing} can be used as intended.',
    'The set-up of {thing} is written down, and a second person has followed it.',
    'If {thing} cannot be used for a time, the agreed people are told.',
  ],
  ask: 'What exactly is expected of {thing}, and how will this be shown?',
  last: 'Who needs it, and who looks after it afterwards?',
  size: 'uses that are not known yet',
})

/** For a line that says how things are, and not what is to be done. */
export const presentState: InfrastructurePattern = toInfrastructurePattern({
  id: 'present-state',
  cues: [],
  rank: 0,
  verb: 'Resolve',
  edges: [
    'The state described no longer applies.',
    'It stays that way for the period agreed in refinement.',
    'Everything else that depends on it works as before.',
  ],
  ask: 'What problems does this cause today, and what should happen instead?',
  last: 'When may this be changed, and how can we go back if it fails?',
  size: 'cause not known yet',
})
