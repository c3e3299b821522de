// The quality rules of features, F1 to F7; F8 looks at the set and stands with the rules of sets.

import type { Criterion, ItemFields } from '../item-fields.ts'
import { toContentWords, toOverlap } from '../quality/content-words.ts'
import { checkGiven } from '../quality/given.ts'
import { isAsked, toCriterionText, toExcerpt, toStatements } from '../quality/prose.ts'
import type { Breach, Reviewable, Rule, RuleFacts } from '../quality/rule.ts'
import { readText } from '../quality/text-reading.ts'
import { toWordLists } from '../quality/word-lists.ts'
import type { FeatureDetails } from './feature.ts'

type Feature = ItemFields<Reviewable<FeatureDetails>>

export const featureRules: readonly Rule<FeatureDetails>[] = [
  {
    id: 'F1',
    severity: 'warning',
    meaning: 'Role, want and benefit are given, or asked for; without a want there is no feature.',
    check: checkParts,
  },
  {
    id: 'F2',
    severity: 'warning',
    meaning: 'The role is no mere “user”, “system” or “developer” unless the input or the personas say so.',
    words: ['anyRole'],
    check: checkRole,
  },
  {
    id: 'F3',
    severity: 'warning',
    meaning: 'The want is one thing: one verb phrase.',
    words: ['secondVerb'],
    check: checkOneWant,
  },
  {
    id: 'F4',
    severity: 'warning',
    meaning: 'The benefit says why, and not the want again.',
    check: checkBenefit,
  },
  {
    id: 'F5',
    severity: 'warning',
    meaning:
      'No term of the implementation (table, endpoint, class, framework) that the input does not have.',
    words: ['implementation'],
    check: checkImplementation,
  },
  {
    id: 'F6',
    severity: 'warning',
    meaning: 'There is a criterion for success and one for an error.',
    words: ['failure', 'edge'],
    check: checkOutcomes,
  },
  {
    id: 'F7',
    severity: 'info',
    meaning: 'What is out of scope is given, or it is said why nothing is.',
    check: checkScope,
  },
]

function checkParts(item: Feature): Breach[] {
  const { role, want, benefit } = item.details
  return [
    ...checkGiven(item, 'role', role, {
      message: 'Nobody is named who wants this.',
      fix: 'Name the role, or ask who it is for.',
    }),
    ...(want === null || want.trim() === ''
      ? [
          {
            severity: 'error' as const,
            path: 'details.want',
            message: 'The item does not say what is wanted.',
            fix: 'Say in one verb phrase what the role wants to do.',
          },
        ]
      : []),
    ...checkGiven(item, 'benefit', benefit, {
      message: 'The item does not say why this is wanted.',
      fix: 'Give the benefit, or ask for it.',
    }),
  ]
}

function checkRole(item: Feature, { sourceText, personas }: RuleFacts): Breach[] {
  const { role } = item.details
  if (role === null || toWordLists(item.language)?.anyRole?.test(role.trim()) !== true) return []
  const core = role
    .toLowerCase()
    .replace(/^(?:an?|the|any|some|all|ein|eine|der|die|un|une|une|le|la|el|il|een|de) /u, '')
    .replace(/s$/u, '')
  const named = [sourceText ?? '', ...personas].some((text) => text.toLowerCase().includes(core))
  const assumed = item.assumptions.length > 0 && isAsked(item, 'role')
  if (named || assumed) return []
  return [
    {
      path: 'details.role',
      message: `The role “${toExcerpt(role)}” is nobody in particular, and the input does not name it.`,
      fix: 'Name the persona; or leave the role empty and ask who it is for.',
    },
  ]
}

function checkOneWant(item: Feature): Breach[] {
  const { want } = item.details
  const second = want === null ? undefined : toWordLists(item.language)?.secondVerb?.exec(want)?.[0]
  if (second === undefined) return []
  return [
    {
      path: 'details.want',
      message: `The want holds more than one thing: “${toExcerpt(second.trim())}”.`,
      fix: 'Make each thing an item of its own.',
    },
  ]
}

function checkBenefit(item: Feature): Breach[] {
  const { want, benefit } = item.details
  if (want === null || benefit === null) return []
  const filler = toWordLists(item.language)?.filler ?? null
  const [wanted, gained] = [toContentWords(want, filler), toContentWords(benefit, filler)]
  const nothingNew = gained.size > 0 && [...gained].every((word) => wanted.has(word))
  if (!nothingNew && toOverlap(wanted, gained) < 0.7) return []
  return [
    {
      path: 'details.benefit',
      message: `The benefit “${toExcerpt(benefit)}” says the want again.`,
      fix: 'Say what is better for the role once it has this, or ask.',
    },
  ]
}

/** Where the input is not known, the term may be the requester's own: that is worth knowing and no more. */
function checkImplementation(item: Feature, { sourceText, contextText }: RuleFacts): Breach[] {
  const terms = toWordLists(item.language)?.implementation
  if (terms == null) return []
  const isGiven = (term: string) => {
    const singular = term.toLowerCase().replace(/s$/u, '')
    return [sourceText ?? '', contextText].some((text) => text.toLowerCase().includes(singular))
  }
  const seen = new Set<string>()
  return toStatements(item).flatMap(({ path, text }) => {
    if (!readText(text, item.language).holds('implementation')) return []
    const term = terms.exec(text)?.[0]
    if (term === undefined || seen.has(term) || isGiven(term)) return []
    seen.add(term)
    return [
      {
        ...(sourceText === null ? { severity: 'info' as const } : {}),
        path,
        message: `“${toExcerpt(term)}” is a term of the implementation${sourceText === null ? '' : ' that the input does not have'}.`,
        fix: 'Say what the role sees or gets, and leave the how to the team.',
      },
    ]
  })
}

/** What a criterion says comes of it: a good case may well begin with something that was cancelled or is missing. */
function toOutcome(criterion: Criterion): string {
  return 'statement' in criterion ? criterion.statement : criterion.then
}

/** Where no criterion covers any edge, rule A7 says so, and this rule has nothing to add. */
function checkOutcomes({ acceptanceCriteria, language }: Feature): Breach[] {
  const { failure, edge } = toWordLists(language) ?? {}
  if (failure == null || edge == null || acceptanceCriteria.length === 0) return []
  const texts = acceptanceCriteria.map(toCriterionText)
  const path = 'acceptanceCriteria'
  if (acceptanceCriteria.every((criterion) => readText(toOutcome(criterion), language).holds('failure'))) {
    return [
      {
        path,
        message: 'Every criterion speaks of something that goes wrong.',
        fix: 'Add the case in which the role gets what it wants.',
      },
    ]
  }
  const holds = (list: 'failure' | 'edge') => texts.some((text) => readText(text, language).holds(list))
  if (holds('failure') || !holds('edge')) return []
  return [
    {
      path,
      message: 'No criterion covers an error.',
      fix: 'Add what the role sees when it fails or is refused.',
    },
  ]
}

function checkScope(item: Feature): Breach[] {
  if (item.details.outOfScope.length > 0 || isAsked(item, 'outOfScope')) return []
  const reasoned = item.assumptions.some((text) =>
    /scope|leaves? out|umfang|périmètre|alcance|ambito|âmbito|escopo|buiten/i.test(text),
  )
  if (reasoned) return []
  return [
    {
      path: 'details.outOfScope',
      message: 'Nothing is said to be out of scope.',
      fix: 'Name what a reader might expect and will not get; or say under assumptions that there is nothing.',
    },
  ]
}
