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
    fallbacks: { thing: 'the upgraded part', place: 'the system' },
    criteria: [
      {
        statement:
          'Every environment reports the new version of {thing}, and no machine or image runs the old one.',
      },
      {
        statement:
          'The breaking changes in the release notes were gone through, and each has a line on what was done.',
      },
      {
        given: 'the main flows passed before the upgrade',
        when: 'they are run after it, first outside production',
        then: 'they pass, and error rate and answer times stay within the limits agreed before the change',
      },
      {
        given: 'the upgrade fails in production',
        when: 'the team goes back',
        then: 'the old version runs again with all data, as rehearsed before',
      },
      { statement: 'A backup was taken right before the upgrade where data could be touched.' },
    ],
    questions: [
      {
        field: 'details.deadline',
        question: 'Until when is the present version of {thing} supported, and does that set a date?',
      },
      {
        field: 'details.rollback',
        question: 'Can {thing} go back to the old version once it has run with the new one?',
      },
      { field: 'details.environments', question: 'Which environments and machines run {thing} today?' },
      {
        field: 'details.verification',
        question: 'Which flows and figures must be the same after the upgrade of {thing}?',
      },
    ],
    drivers: ['breaking changes on the way', 'packages and systems that must move together'],
    inputs: {},
  },
  {
    id: 'migration',
    cues: [
      /\b(?:migrat(?:e|es|ed|ing) (?!on\b)|migration (?:of|to|from)|file migration|move (?:\S+ ){0,14}?(?:to|into|onto|off|over|away)|moving (?:\S+ ){0,4}to|switch (?:\S+ ){0,6}(?:to|over|from)|replace |port (?:\S+ ){0,4}to|get (?:\S+ ){0,4}(?:off|onto)|mirror|cut[- ]?over|transition|relocate|swap|transfer)\b/,
    ],
    rank: 5,
    driver: 'migration',
    verb: 'Carry out',
    fallbacks: { thing: 'the affected parts', place: 'the system' },
    criteria: [
      {
        statement:
          'The move was rehearsed with a copy of real size, and the time it took is within the agreed window.',
      },
      {
        given: 'the move is complete',
        when: 'old and new place are compared',
        then: 'counts, samples and the main flows agree, and every difference is explained',
      },
      {
        given: 'the move fails or the new place does not hold up',
        when: 'the team goes back within the agreed time',
        then: 'the old place serves users again, and nothing written in between is lost',
      },
      {
        statement:
          'Everything that reads from or writes to the old place was listed and moved or switched off.',
      },
      {
        statement:
          'After the agreed time the old place is switched off: its accounts, secrets, jobs and bills end.',
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
        field: 'details.blastRadius',
        question: 'Which systems and people use {thing} today and have to follow?',
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
    drivers: ['amount of data', 'systems that have to follow', 'running both places side by side'],
    inputs: {},
  },
  {
    id: 'switch-off',
    cues: [
      /^(?:remove|drop|delete|retire|decommission|shut down|switch off|turn off|get rid of|clean up|prune|collapse) /,
      /\b(?:decommission\w*|sunset\w*|shut ?down the)\b/,
    ],
    unless: [
      /\b(?:data|records|rows|accounts?) .{0,40}after \d|\b(?:mode|flags?|settings?|options?|debug\w*|listing|headers?)\b/,
    ],
    rank: 4,
    driver: null,
    verb: 'Switch off',
    fallbacks: { thing: 'this part', place: 'the system' },
    criteria: [
      {
        statement:
          'Logs or counters show that nobody has used {thing} for the agreed time, or each user agreed.',
      },
      {
        given: 'the switch-off of {thing} is done and nothing is deleted yet',
        when: 'something turns out to need it',
        then: 'the former state is back within the agreed time',
      },
      { statement: 'Data that must be kept was saved, and its restore was tried.' },
      { statement: 'Accounts, secrets, jobs, alerts, entries and bills that belong to {thing} end as well.' },
    ],
    questions: [
      {
        field: 'details.driver',
        question: 'Why should {thing} go: cost, security, or because something else took over?',
      },
      { field: 'details.rollback', question: 'For how long must it be possible to bring {thing} back?' },
      { field: 'details.securityAndCost', question: 'What does the team pay a month for keeping {thing}?' },
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
    drivers: ['users that are not known', 'data that must be kept'],
    inputs: {},
  },
  {
    id: 'hosting',
    cues: [
      /\b(?:host(?:ing|ed)?|servers?|vps|vms?|virtual machines?|cloud|aws|gcp|azure|digitalocean|hetzner|proxmox|clusters?|nodes?|contract ends|self-host\w*|rig|machines?|stack)\b/,
    ],
    rank: 1,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the hosting', place: 'the system' },
    criteria: [
      {
        statement:
          'The set-up of {thing} is described so that a second person can repeat it on an empty target.',
      },
      {
        given: 'the machine behind {thing} is lost',
        when: 'it is built anew from the description and the backups',
        then: 'the service is back within the time agreed before the change',
      },
      {
        statement: 'Updates, backups, alerts and access rights are in place before users depend on {thing}.',
      },
      { statement: 'The running cost is known, and somebody owns the account.' },
    ],
    questions: [
      { field: 'details.environments', question: 'Which services and environments will run on {thing}?' },
      { field: 'details.rollback', question: 'What do users fall back on if {thing} should fail?' },
      {
        field: 'details.securityAndCost',
        question: 'Who owns {thing}, who has access, and what may it cost a month?',
      },
      {
        field: 'details.verification',
        question: 'Which load and which failure must be withstood by {thing} before users come?',
      },
    ],
    drivers: ['number of services', 'stored data', 'access rights'],
    inputs: {},
  },
  {
    id: 'storage',
    cues: [
      /\b(?:(?:object|file|blob|media|uploads?|persistent|shared|cloud|network) storage|storage|buckets?|s3|volumes?|nas|minio|shares?)\b/,
    ],
    rank: 2,
    driver: 'delivery',
    verb: 'Set up',
    fallbacks: { thing: 'the storage', place: 'the system' },
    criteria: [
      {
        statement: 'It is written down who may read, write and delete, and a stranger who tries is refused.',
      },
      {
        given: 'a file is deleted or overwritten by mistake',
        when: 'somebody asks for it within the agreed time',
        then: 'the former state can be brought back, and this was tried once',
      },
      {
        given: 'the storage is full or cannot be reached',
        when: 'the service wants to write',
        then: 'it reports an error, nothing is lost silently, and the team is warned before it comes to that',
      },
      {
        statement:
          'What the storage costs at the expected size is known, and what is no longer needed is deleted by a rule.',
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
      {
        field: 'details.securityAndCost',
        question: 'Who may read and delete, and what may {thing} cost a month?',
      },
    ],
    drivers: ['amount of data', 'access rights', 'data that has to be moved there'],
    inputs: {},
  },
  {
    id: 'operations-documents',
    cues: [
      /^(?:document|describe|write down) /,
      /\b(?:runbooks?|playbook for|document\w*|readme|procedures?|handbook|checklists?|diagrams?|docs?|instructions|guides?|\w+\.md)\b/,
    ],
    unless: [/\bdocument (?:store|database|upload)\b/],
    rank: 5,
    driver: 'delivery',
    verb: 'Write',
    fallbacks: { thing: 'the instructions', place: 'the system' },
    criteria: [
      {
        statement: 'Somebody who has never done it can act on the text alone, and one person has tried.',
      },
      { statement: 'The text names the signs of failure and, for each step that can fail, the way back.' },
      { statement: 'Each command in the text was run on a system outside production.' },
      {
        statement:
          'The text can be reached while the system is down, holds no secret, and has an owner and a date of review.',
      },
    ],
    questions: [
      { field: 'acceptanceCriteria', question: 'Who has to act on {thing}, and in which situations?' },
      { field: 'details.verification', question: 'Who tries out the text before it counts as done?' },
      { field: 'details.environments', question: 'Which systems and cases does the text cover?' },
      {
        field: 'details.rollback',
        question: 'What does somebody do when a step of the text fails?',
      },
    ],
    drivers: ['number of procedures', 'knowledge that only single persons have'],
    inputs: {},
  },
]

export const generalInfrastructure: InfrastructurePattern = {
  id: 'general',
  cues: [],
  rank: 0,
  driver: null,
  verb: 'Set up',
  fallbacks: { thing: 'this item', place: 'the system' },
  criteria: [
    {
      given: 'the work on {thing} was done outside production',
      when: 'the check that was agreed before the change is run',
      then: 'it passes, and only then production follows',
    },
    {
      given: 'the change fails in production',
      when: 'the team goes back',
      then: 'the state before is restored as rehearsed, and no data is lost',
    },
    {
      statement:
        'What shows a failure after the change is watched for the agreed time, and somebody is told.',
    },
    { statement: 'A second person can repeat the change from the written steps.' },
  ],
  questions: [
    {
      field: 'details.rollback',
      question: 'How is the former state restored if the work on {thing} goes wrong?',
    },
    {
      field: 'details.verification',
      question: 'Which check shows that the work on {thing} succeeded, and from which value on?',
    },
    { field: 'details.environments', question: 'Which environments does the work on {thing} cover?' },
  ],
  drivers: ['number of environments', 'systems that depend on the change'],
  inputs: {},
}
