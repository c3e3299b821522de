// Patterns of infrastructure that keeps up: upgrades, migrations of platform and data, switching off; and the general one.
import {
  type InfrastructureKind,
  type InfrastructurePattern,
  lasts,
  toInfrastructurePattern,
} from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'upgrade',
    cues: [
      /\b(?:upgrad\w*|bump|eol|end[- ]of[- ](?:life|support)|out of support|newer version|latest version|lts|patch level|major version)\b/,
      /\bupdate\b.{0,40}\b(?:to v?\d|version\b|constraint\b|v?\d+(?:\.\d+)+)|\bupdate to \S+ \d+\.x/,
      /\b[a-z.]+ v?\d+(?:\.\d+)* update\b/,
      /\b(?:get|go|move|jump) to v?\d|^(?:finish|complete) (?:the )?migration to \S+ v?\d/,
      /\b(?:get|go|move|migrate|switch) (?:\S+ )?to \S+ v?\d+(?:\.\d+)*\b|\b(?:get|go|move|migrate|switch) to (?:[a-z]\S* ){2,3}v?\d+\.[\dx]/,
      /\bv?\d+(?:\.\d+)*(?:\.x)? ?(?:->|→|=>) ?v?\d/,
    ],
    unless: [/\bupgrade (?:branch|guide|script)|\b(?:keys?|bits?) v?\d/],
    rank: 6,
    driver: 'upgrade',
    verb: 'Carry out',
    thing: 'the package',
    slots: { done: 'the upgrade has been made', version: 'the new version' },
    good: [
      'tests and main flows that passed before are run',
      'they pass, and the logs hold no error or warning that was not there before',
    ],
    edges: [
      'Every build and every environment uses {version} of {thing}, and a search finds the old one nowhere.',
      'Each breaking change in the release notes is listed with what was done about it, or why it does not apply.',
    ],
    ask: 'Which breaking changes lie between both versions of {thing}, and which parts of the product do they hit?',
    last: lasts.rolled,
    size: 'breaking changes on the way',
  },
  {
    id: 'migration',
    cues: [
      /\b(?:migrat(?:e|es|ed|ing) (?!on\b)|migration (?:of|to|from)|file migration|move (?:\S+ ){0,14}?(?:to|into|onto|off|over|away)|moving (?:\S+ ){0,4}to|switch (?:\S+ ){0,6}(?:to|over|from)|replace |port (?:\S+ ){0,4}to|get (?:\S+ ){0,4}(?:off|onto)|mirror|cut[- ]?over|transition|relocate|swap|transfer)\b/,
    ],
    unless: [/\benv(?:ironment)? (?:vars?|variables?)\b|^move to (?:\w+ ){1,3}domain name\b/],
    rank: 5,
    driver: 'migration',
    verb: 'Carry out',
    thing: 'the affected parts',
    slots: { done: 'the move has been made', goal: 'the new place' },
    good: [
      'the main flows are tried with {goal}',
      'they end as before, and stored data agrees in counts and samples',
    ],
    edges: [
      'If the new place does not hold up, the old one serves users again, and nothing written in between is lost.',
      'Nothing reads from or writes to the old place any longer; only then it is switched off.',
    ],
    ask: 'What moves with it, what stays, and what must not stop meanwhile?',
    last: ['which environment comes first', 'until which point can it be undone'],
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
      'Logs or counters show that nobody uses {thing} any more, or each user has agreed.',
      'Before anything is deleted, the former state can be brought back.',
      'Accounts, secrets, jobs, alerts and bills that belong to {thing} end as well.',
    ],
    ask: 'Who or what still uses {thing}?',
    last: ['where does it go first', 'how long must it be possible to bring it back'],
    size: 'users that are not known',
  },
  {
    id: 'removal',
    cues: [/^(?:remove|drop|delete|get rid of|clean up|prune|strip|ditch) /],
    unless: [/\b(?:data|records|rows|accounts?) .{0,40}after \d/],
    rank: 4,
    verb: 'Remove',
    thing: 'this part',
    good: ['build, tests and deployment are run from a fresh checkout', 'they pass'],
    edges: [
      'No error or warning mentions what was removed.',
      'A search of code, settings, pipeline and documents finds no use of {thing} that was left behind.',
    ],
    ask: 'What takes over the work of {thing} afterwards, if anything?',
    last: ['where does it go first', 'how is it brought back if it is still needed'],
    size: 'uses that are not known yet',
  },
  {
    id: 'hosting',
    cues: [
      /\b(?:host(?:ing|ed)?|servers?|vps|vms?|virtual machines?|cloud|aws|gcp|azure|digitalocean|hetzner|proxmox|clusters?|nodes?|self-host\w*|container platform|machines?|stack)\b/,
    ],
    unless: [/\bto use\b|^build\b/],
    rank: 1,
    thing: 'the hosting',
    good: ['the service is opened from outside', 'it answers'],
    edges: [
      'After a restart of the machine the services are back without help.',
      'After a stop without warning no stored data is lost.',
    ],
    ask: 'Which load and how much data must {thing} be able to bear?',
    last: ['which services and environments will run on it', 'how do they get back if it does not hold up'],
  },
  {
    id: 'storage',
    cues: [
      /\b(?:(?:object|file|blob|media|uploads?|persistent|shared|cloud|network) storage|storage|buckets?|s3|volumes?|nas|minio|shares?)\b/,
    ],
    rank: 2,
    thing: 'the storage',
    good: ['the service writes a file and reads it again', 'the file is whole'],
    edges: [
      'A stranger who tries to read the file is refused.',
      'Where the storage is full or cannot be reached, an error is reported, and nothing is lost silently.',
    ],
    ask: 'Which amount of data, and which reads and writes, must {thing} be able to bear?',
    last: lasts.stored,
    size: 'amount of data',
  },
  {
    id: 'operations-documents',
    cues: [
      /^(?:document|describe|write down) |^(?:figure|find|work) out how|^record .{0,40}\b(?:steps|procedures?)\b/,
      /\b(?:runbooks?|playbook for|document\w*|readme|procedures?|handbook|checklists?|diagrams?|docs?|instructions|guides?|\w+\.md)\b/,
    ],
    unless: [
      /^(?:run|build|fix|deploy|improve|speed up) |(?:does|do|is|are)(?:n['’]t| not) |\bdocs?(?:-only|\/)|\bdocument (?:store|database|upload)\b/,
    ],
    rank: 5,
    verb: 'Write',
    thing: 'the instructions',
    good: [
      'a colleague who has not done it before acts on the text alone',
      'they get to the end without asking',
    ],
    edges: [
      'Each step names the command or place, the result to expect, and what to do if it fails.',
      'A step that can do harm is marked before it is taken, with the way to undo it.',
    ],
    ask: 'Who has to act on {thing}, and who tries out the text before it counts as done?',
    last: lasts.text,
  },
]

export const infrastructureUpkeepPatterns = kinds.map(toInfrastructurePattern)

export const generalInfrastructure: InfrastructurePattern = toInfrastructurePattern({
  id: 'general',
  cues: [],
  rank: 0,
  thing: 'this part',
  good: ['what uses {thing} is built, started or run anew', 'it works with the change'],
  edges: [
    'The output shows no error or warning that was not there before.',
    'Without the change a test or command on {thing} fails; with it the same one passes.',
  ],
  ask: 'What is wrong or missing with {thing} today, and what must hold afterwards?',
  size: 'parts that are not named yet',
})

/** For something new that no other pattern knows. */
export const newPart: InfrastructurePattern = toInfrastructurePattern({
  id: 'new-part',
  cues: [],
  rank: 0,
  thing: 'the new part',
  slots: { done: 'the new part is in place', use: 'the new part' },
  good: [
    'somebody else tries {use}, from the files or written steps alone',
    'they get the result that was agreed on',
  ],
  edges: [
    'Where something it needs is missing, a message names that, and nothing half-done is left.',
    'A second try from a clean start gives the same result.',
  ],
  ask: 'What belongs to {thing} at first and what does not, and which result shows that it works?',
  size: 'what it has to do is not described yet',
})

/** For a line that says how things are, and not what is to be done. */
export const presentState: InfrastructurePattern = toInfrastructurePattern({
  id: 'present-state',
  cues: [],
  rank: 0,
  verb: 'Resolve',
  thing: 'the changed part',
  slots: { state: 'the described state' },
  edges: [
    'A check finds this before the change: {state}.',
    'The same check no longer finds it after the change.',
    'A test, a step of the pipeline or an alarm fails if it becomes so again.',
  ],
  ask: 'What harm does this do today, and what should hold instead?',
  last: ['where does this occur', 'what depends on it until it is mended'],
  size: 'remedy that is not chosen yet',
})
