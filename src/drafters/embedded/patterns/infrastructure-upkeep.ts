// Patterns of infrastructure that keeps up: upgrades, migrations of platform and data, switching off; and the general one.
import type { InfrastructurePattern } from './infrastructure-pattern.ts'

export const infrastructureUpkeepPatterns: readonly InfrastructurePattern[] = [
  {
    id: 'upgrade',
    cues: [
      /\b(?:upgrad\w*|bump|eol|end[- ]of[- ](?:life|support)|out of support|newer version|latest version|lts|patch level|major version)\b/,
      /\bupdate\b.{0,40}\b(?:to v?\d|version\b|constraint\b|v?\d+(?:\.\d+)+)/,
      /\b[a-z.]+ v?\d+(?:\.\d+)* update\b/,
      /\b(?:get|go|move|jump) to v?\d/,
      /\b(?:get|go|move|migrate|switch) (?:\S+ )?to \S+ v?\d+(?:\.\d+)*\b/,
      /\bv?\d+(?:\.\d+)*(?:\.x)? ?(?:->|→|=>) ?v?\d/,
    ],
    unless: [/\bdata(?:base)? back-?up/],
    rank: 6,
    driver: 'upgrade',
    verb: 'Carry out',
    fallbacks: {
      done: 'the change is in place',
      thing: 'the package',
      version: 'the new version',
    },
    criteria: [
      {
        given: '{done}',
        when: 'tests and main flows that passed before are run',
        then: 'they pass, and the logs hold no error or warning that was not there before',
      },
      {
        statement:
          'Every build and every environment uses {version} of {thing}, and a search finds the old one nowhere.',
      },
      {
        statement:
          'Each breaking change in the release notes between both versions is listed with what was done about it, or why it does not apply.',
      },
      {
        given: 'the upgrade fails in production',
        when: 'the team goes back',
        then: 'the old version runs again, and no data is lost',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What must the upgrade of {thing} bring, and which flows must be the same after it?',
      },
      {
        field: 'details.rollback',
        question: 'Can {thing} go back to the old version once it has run with the new one?',
      },
      { field: 'details.environments', question: 'Which applications and environments use {thing} today?' },
      {
        field: 'details.deadline',
        question: 'Until when is the present version of {thing} supported, and does that set a date?',
      },
    ],
    drivers: ['breaking changes on the way'],
    inputs: {},
  },
  {
    id: 'migration',
    cues: [
      /\b(?:migrat(?:e|es|ed|ing) (?!on\b)|migration (?:of|to|from)|file migration|move (?:\S+ ){0,14}?(?:to|into|onto|off|over|away)|moving (?:\S+ ){0,4}to|switch (?:\S+ ){0,6}(?:to|over|from)|replace |port (?:\S+ ){0,4}to|get (?:\S+ ){0,4}(?:off|onto)|mirror|cut[- ]?over|transition|relocate|swap|transfer)\b/,
    ],
    unless: [/\benv(?:ironment)? (?:vars?|variables?)\b/],
    rank: 5,
    driver: 'migration',
    verb: 'Carry out',
    fallbacks: { done: 'the change is in place', thing: 'the affected parts' },
    criteria: [
      {
        given: '{done}',
        when: 'old and new place are compared',
        then: 'counts, samples and the main flows agree, and every difference is explained',
      },
      {
        given: 'the move fails or the new place does not hold up',
        when: 'the team goes back',
        then: 'the old place serves users again, and nothing written in between is lost',
      },
      {
        statement: 'Nothing reads from or writes to the old place any longer; only then it is switched off.',
      },
    ],
    questions: [
      {
        field: 'details.rollback',
        question: 'Until which point can the move be undone, and what happens to data written in between?',
      },
      {
        field: 'details.maintenanceWindow',
        question: 'May users be interrupted by the move, for how long and when?',
      },
      {
        field: 'details.verification',
        question: 'Which counts and flows must agree between old and new before users follow?',
      },
      {
        field: 'details.environments',
        question: 'Which environments move, and which of them first?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
  },
  {
    id: 'switch-off',
    cues: [
      /^(?:remove|drop|delete|retire|decommission|shut down|switch off|turn off|get rid of|clean up|prune) .{0,60}\b(?:machines?|servers?|box(?:es)?|hosts?|sites?|clusters?|vms?|instances?|services?|databases?|buckets?|droplets?|accounts?|nodes?|domains?|backup scripts)\b/,
      /\b(?:decommission\w*|sunset\w*|shut ?down the)\b/,
    ],
    unless: [
      /\b(?:data|records|rows|accounts?) .{0,40}after \d|\b(?:mode|flags?|settings?|options?|debug\w*|listing|headers?)\b/,
    ],
    rank: 4,
    driver: null,
    verb: 'Switch off',
    fallbacks: { thing: 'this part' },
    criteria: [
      { statement: 'Logs or counters show that nobody uses {thing} any more, or each user has agreed.' },
      {
        given: 'the switch-off of {thing} is done and nothing is deleted yet',
        when: 'something turns out to need it',
        then: 'the former state can be brought back',
      },
      { statement: 'Accounts, secrets, jobs, alerts and bills that belong to {thing} end as well.' },
    ],
    questions: [
      {
        field: 'details.driver',
        question: 'Why should {thing} go: cost, security, or because something else took over?',
      },
      { field: 'details.rollback', question: 'For how long must it be possible to bring {thing} back?' },
      {
        field: 'details.verification',
        question:
          'Who or what may still use {thing}, and for how long must no use be seen before anything is deleted?',
      },
      {
        field: 'details.environments',
        question: 'In which environments does the work on {thing} take place?',
      },
    ],
    drivers: ['users that are not known'],
    inputs: {},
  },
  {
    id: 'removal',
    cues: [/^(?:remove|drop|delete|get rid of|clean up|prune|strip|ditch) /],
    unless: [/\b(?:data|records|rows|accounts?) .{0,40}after \d/],
    rank: 4,
    driver: null,
    verb: 'Remove',
    fallbacks: { done: 'the change is in place', thing: 'this part' },
    criteria: [
      {
        given: '{done}',
        when: 'build, tests and deployment are run from a fresh checkout',
        then: 'they pass, and no error mentions what was removed',
      },
      {
        statement:
          'A search of code, settings, pipeline and documents finds no use of {thing} that was left behind.',
      },
      {
        statement:
          'What took over its work, if anything, does it in every environment; nothing is lost with {thing}.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'What takes over the work of {thing} afterwards, if anything?',
      },
      { field: 'details.environments', question: 'Which environments still use {thing}?' },
      {
        field: 'details.rollback',
        question: 'Who brings {thing} back, and how, if something turns out to need it?',
      },
    ],
    drivers: ['uses that are not known yet'],
    inputs: {},
  },
  {
    id: 'hosting',
    cues: [
      /\b(?:host(?:ing|ed)?|servers?|vps|vms?|virtual machines?|cloud|aws|gcp|azure|digitalocean|hetzner|proxmox|clusters?|nodes?|contract ends|self-host\w*|rig|machines?|stack)\b/,
    ],
    unless: [/\bto use\b/],
    rank: 1,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the hosting' },
    criteria: [
      {
        given: '{done}',
        when: 'the service is opened at its address from outside, also after a restart of the machine',
        then: 'it answers',
      },
      {
        given: 'the machine behind {thing} is lost',
        when: 'it is built anew from the written steps and the backups',
        then: 'the service is back, and no data is lost that a backup should hold',
      },
      {
        statement: 'Updates, backups, alerts and access rights are in place before users depend on {thing}.',
      },
    ],
    questions: [
      { field: 'details.environments', question: 'Which services and environments will run on {thing}?' },
      { field: 'details.rollback', question: 'What do users fall back on if {thing} should fail?' },
      {
        field: 'details.verification',
        question: 'Which load and which failure must be withstood by {thing} before users come?',
      },
    ],
    drivers: ['number of services'],
    inputs: {},
  },
  {
    id: 'storage',
    cues: [
      /\b(?:(?:object|file|blob|media|uploads?|persistent|shared|cloud|network) storage|storage|buckets?|s3|volumes?|nas|minio|shares?)\b/,
    ],
    rank: 2,
    driver: null,
    verb: 'Set up',
    fallbacks: { done: 'the change is in place', thing: 'the storage' },
    criteria: [
      {
        given: '{done}',
        when: 'the service writes a file and reads it again',
        then: 'the file is whole, and a stranger who tries is refused',
      },
      {
        given: 'a file is deleted or overwritten by mistake',
        when: 'somebody asks for it',
        then: 'the former state is brought back, and this was tried once',
      },
      {
        given: 'the storage is full or cannot be reached',
        when: 'the service wants to write',
        then: 'it reports an error, and nothing is lost silently',
      },
    ],
    questions: [
      { field: 'details.environments', question: 'Which services and environments read and write {thing}?' },
      {
        field: 'details.rollback',
        question: 'How does data get back that was deleted or overwritten by mistake?',
      },
      {
        field: 'details.verification',
        question: 'Which amount of data, and which reads and writes, must {thing} be able to bear?',
      },
    ],
    drivers: ['amount of data'],
    inputs: {},
  },
  {
    id: 'operations-documents',
    cues: [
      /^(?:document|describe|write down) /,
      /\b(?:runbooks?|playbook for|document\w*|readme|procedures?|handbook|checklists?|diagrams?|docs?|instructions|guides?|\w+\.md)\b/,
    ],
    unless: [
      /^(?:run|build|fix|deploy) |(?:does|do|is|are)(?:n['’]t| not) |\bdocs?(?:-only|\/)|\bdocument (?:store|database|upload)\b/,
    ],
    rank: 5,
    driver: null,
    verb: 'Write',
    fallbacks: { done: 'the change is in place', thing: 'the instructions' },
    criteria: [
      {
        given: '{done}',
        when: 'a colleague who has not done it before acts on the text alone',
        then: 'they get to the end without asking',
      },
      {
        statement:
          'For each step the text names the command or place, the result to expect, and what to do if the step fails.',
      },
      {
        statement:
          'The text holds no secret, names its owner, and can be found in the place where the reader works.',
      },
    ],
    questions: [
      {
        field: 'details.verification',
        question: 'Who has to act on {thing}, and who tries out the text before it counts as done?',
      },
      { field: 'details.environments', question: 'Which systems and cases must {thing} cover?' },
      {
        field: 'details.rollback',
        question: 'What should the reader do when a step fails: go back, go on, or call somebody?',
      },
    ],
    drivers: ['number of procedures'],
    inputs: {},
  },
]

export const generalInfrastructure: InfrastructurePattern = {
  id: 'general',
  cues: [],
  rank: 0,
  driver: null,
  verb: 'Set up',
  fallbacks: { done: 'the change is in place', thing: 'the changed part' },
  criteria: [
    {
      given: '{done}',
      when: 'all that uses {thing} is run once',
      then: 'nothing fails that worked before, and the output that shows the change is linked',
    },
    { statement: 'Documents and settings that describe the former state are changed too.' },
    {
      given: 'an error shows because of the change',
      when: 'it is taken back',
      then: 'the former state is there again',
    },
  ],
  questions: [
    {
      field: 'details.verification',
      question: 'Which check shows that this is done, and what does the same check show today?',
    },
    {
      field: 'details.environments',
      question: 'Which systems and environments does the work on {thing} cover?',
    },
    {
      field: 'details.rollback',
      question: 'How is the former state restored if the work on {thing} goes wrong?',
    },
  ],
  drivers: ['parts that are not named yet'],
  inputs: {},
}

/** For something new that no other pattern knows. */
export const newPart: InfrastructurePattern = {
  id: 'new-part',
  cues: [],
  rank: 0,
  driver: null,
  verb: 'Set up',
  fallbacks: { done: 'the new part is in place', thing: 'the new part' },
  criteria: [
    {
      given: '{done}',
      when: 'one typical use is tried, and again after a restart',
      then: 'both succeed without a step by hand, and the output that shows it is linked',
    },
    {
      given: 'a mistake in the set-up of {thing}',
      when: 'it takes effect',
      then: 'a message names the mistake, and what does not depend on it keeps working',
    },
    {
      statement:
        'Somebody other than the author has put it in place from the written steps, and no question was left open.',
    },
  ],
  questions: [
    {
      field: 'details.verification',
      question: 'Who or what needs {thing} first, and which result must be seen then?',
    },
    {
      field: 'details.environments',
      question: 'Which systems and environments need {thing}?',
    },
    { field: 'details.rollback', question: 'How does the team take {thing} out again if there is harm?' },
  ],
  drivers: ['what it has to do is not described yet'],
  inputs: {},
}

/** For a line that says how things are, and not what is to be done. */
export const presentState: InfrastructurePattern = {
  id: 'present-state',
  cues: [],
  rank: 0,
  driver: null,
  verb: 'Resolve',
  fallbacks: { state: 'the described state', thing: 'the changed part' },
  criteria: [
    {
      statement: 'A check finds this today, and nowhere in scope after the change: {state}.',
    },
    {
      given: 'those who rely on the present state, people and programs',
      when: 'they go on after the change',
      then: 'nothing that they need has stopped working',
    },
    {
      given: 'the described state comes back with a later change',
      when: 'the next check runs',
      then: 'it fails and names the place',
    },
  ],
  questions: [
    { field: 'details.verification', question: 'What should hold instead, and which check shows it?' },
    { field: 'details.environments', question: 'In which systems and environments is this the case today?' },
    { field: 'details.rollback', question: 'How is the present state restored if the change goes wrong?' },
  ],
  drivers: ['remedy that is not chosen yet'],
  inputs: {},
}
