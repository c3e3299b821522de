// The quality rules of technical debt, D1 to D8.
import type { ItemFields } from '../item-fields.ts'
import { checkGiven, checkNoStory, findWord } from '../quality/given.ts'
import { isAsked, toCriterionText, toExcerpt, toStatements } from '../quality/prose.ts'
import type { Breach, Reviewable, Rule, RuleFacts } from '../quality/rule.ts'
import { toWordLists } from '../quality/word-lists.ts'
import type { DebtDetails } from './debt.ts'

type Debt = ItemFields<Reviewable<DebtDetails>>

export const debtRules: readonly Rule<DebtDetails>[] = [
  {
    id: 'D1',
    severity: 'warning',
    meaning: 'The location (module, file, component or area) is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'location', item.details.location, {
        message: 'The item does not say where the debt lies.',
        fix: 'Name the module, file, component or area, or ask.',
      }),
  },
  {
    id: 'D2',
    severity: 'warning',
    meaning: 'The problem is named, and its kind: code, design, test, documentation, dependency or build.',
    check: checkProblem,
  },
  {
    id: 'D3',
    severity: 'warning',
    meaning:
      'The interest is the recurring cost with unit and period, or asked for; the effort to fix is the estimate.',
    words: ['period'],
    check: checkInterest,
  },
  {
    id: 'D4',
    severity: 'info',
    meaning: 'What makes the team pay the interest is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'trigger', item.details.trigger, {
        message: 'It is unknown what makes the team pay for this.',
        fix: 'Name the occasion, such as each change to the module, or ask.',
      }),
  },
  {
    id: 'D5',
    severity: 'info',
    meaning: 'What may happen if it is left is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'risk', item.details.risk, {
        message: 'It is unknown what happens if this is left as it is.',
        fix: 'Name the risk, or ask.',
      }),
  },
  {
    id: 'D6',
    severity: 'warning',
    meaning: 'A measure is given as it is and as it should be, or asked for.',
    check: checkMeasure,
  },
  {
    id: 'D7',
    severity: 'warning',
    meaning: 'A criterion says that observable behaviour stays unchanged (documentation aside).',
    words: ['unchanged'],
    check: checkUnchanged,
  },
  {
    id: 'D8',
    severity: 'warning',
    meaning: 'Debt is no user story and claims no user benefit that the input does not give.',
    words: ['story', 'userBenefit'],
    check: (item, facts) => [
      ...checkNoStory(item, facts, 'problem, interest and remedy', 'summary'),
      ...checkUserBenefit(item, facts),
    ],
  },
]

function checkProblem(item: Debt): Breach[] {
  const { problem, kind } = item.details
  if (problem === null || problem.trim() === '') {
    return [
      {
        severity: 'error',
        path: 'details.problem',
        message: 'The item does not say what is wrong.',
        fix: 'Say what is wrong with the code, the design or the tests.',
      },
    ]
  }
  return checkGiven(item, 'kind', kind, {
    message: 'The kind of debt is not given.',
    fix: 'Choose code, design, test, documentation, dependency or build.',
  })
}

function checkInterest(item: Debt): Breach[] {
  const { interest } = item.details
  if (interest === null) {
    return checkGiven(item, 'interest', interest, {
      message: 'The recurring cost of this debt is unknown, and not asked for.',
      fix: 'Say what it costs and how often, such as an hour each release, or ask.',
    })
  }
  const period = toWordLists(item.language)?.period
  if (period == null || period.test(interest)) return []
  return [
    {
      path: 'details.interest',
      message: `The interest “${toExcerpt(interest)}” has no unit and period.`,
      fix: 'Say what it costs and how often it is paid; the effort to fix it is the estimate.',
    },
  ]
}

function checkMeasure(item: Debt): Breach[] {
  const { before, after } = item.details
  if (before !== null && after !== null) {
    if (before.trim().toLowerCase() !== after.trim().toLowerCase()) return []
    return [
      {
        path: 'details.after',
        message: `The measure is “${toExcerpt(after)}” before and after.`,
        fix: 'Say what the measure is to be.',
      },
    ]
  }
  if (isAsked(item, 'before') || isAsked(item, 'after')) return []
  const missing = before === null ? (after === null ? 'before and after' : 'before') : 'after'
  return [
    {
      path: before === null ? 'details.before' : 'details.after',
      message: `No measure is given of how it is ${missing}.`,
      fix: 'Give one figure or fact that changes, as it is and as it should be, or ask.',
    },
  ]
}

function checkUnchanged({ acceptanceCriteria, details, language }: Debt): Breach[] {
  const unchanged = toWordLists(language)?.unchanged
  if (unchanged == null || details.kind === 'documentation' || acceptanceCriteria.length === 0) return []
  if (acceptanceCriteria.some((criterion) => unchanged.test(toCriterionText(criterion)))) return []
  return [
    {
      path: 'acceptanceCriteria',
      message: 'No criterion says that observable behaviour stays unchanged.',
      fix: 'Add it, and how it is checked.',
    },
  ]
}

function checkUserBenefit(item: Debt, { sourceText }: RuleFacts): Breach[] {
  const claim = findWord(toStatements(item), toWordLists(item.language)?.userBenefit)
  if (claim === null || sourceText?.toLowerCase().includes(claim.word.toLowerCase()) === true) return []
  return [
    {
      path: claim.path,
      message: `“${claim.word}” claims a benefit to users that the input does not give.`,
      fix: 'Say what the team pays and saves; or make it a feature if users gain.',
    },
  ]
}
