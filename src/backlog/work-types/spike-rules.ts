// The quality rules of spikes, S1 to S7.
import type { ItemFields } from '../item-fields.ts'
import { checkGiven } from '../quality/given.ts'
import { toCriterionProse, toExcerpt } from '../quality/prose.ts'
import type { Breach, Reviewable, Rule } from '../quality/rule.ts'
import { toWordLists } from '../quality/word-lists.ts'
import type { SpikeDetails } from './spike.ts'

type Spike = ItemFields<Reviewable<SpikeDetails>>

/** Working hours a day, as for priorities. */
const hoursADay = 8
/** A spike is done in three days, or cut into questions that are. */
const usualDays = 3
/** Two weeks: nothing that takes a whole sprint is an investigation before the work. */
const sprintDays = 10

export const spikeRules: readonly Rule<SpikeDetails>[] = [
  {
    id: 'S1',
    severity: 'warning',
    meaning: 'One to three questions, each ending with a question mark.',
    check: checkQuestions,
  },
  {
    id: 'S2',
    severity: 'warning',
    meaning:
      'The timebox is in hours or days: three days unless there is a reason, and never more than a sprint.',
    check: checkTimebox,
  },
  {
    id: 'S3',
    severity: 'error',
    meaning: 'A spike has no story points.',
    check: ({ estimate }) => {
      if (estimate === null || (estimate.unit === 'timebox' && ['hours', 'days'].includes(estimate.scale)))
        return []
      return [
        {
          path: 'estimate.unit',
          message: `The spike is estimated in points (${estimate.likely}).`,
          fix: 'Take the points out: its timebox is its size.',
        },
      ]
    },
  },
  {
    id: 'S4',
    severity: 'warning',
    meaning: 'The deliverable is named: a decision record, prototype, benchmark or written answer.',
    words: ['deliverable'],
    check: checkDeliverable,
  },
  {
    id: 'S5',
    severity: 'warning',
    meaning: 'The decision that it unblocks is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'unblocks', item.details.unblocks, {
        message: 'The item does not say which decision waits for the answer.',
        fix: 'Name the decision, or ask: an answer that nobody waits for need not be found.',
      }),
  },
  {
    id: 'S6',
    severity: 'warning',
    meaning: 'An exit rule says what happens when the timebox ends.',
    check: (item) =>
      checkGiven(item, 'exitRule', item.details.exitRule, {
        message: 'The item does not say what happens when the timebox ends.',
        fix: 'Say who decides then, and on what: stop, go on, or take the fallback.',
      }),
  },
  {
    id: 'S7',
    severity: 'warning',
    meaning: 'Criteria are answers and evidence, never behaviour that is shipped.',
    words: ['shipped', 'deliverable'],
    check: checkAnswers,
  },
]

function checkQuestions({ details: { questions } }: Spike): Breach[] {
  if (questions.length === 0) {
    return [
      {
        severity: 'error',
        path: 'details.questions',
        message: 'The spike asks no question.',
        fix: 'Write the one question that it is to answer.',
      },
    ]
  }
  const breaches: Breach[] = questions.flatMap((question, index) =>
    /[?？؟;](?:["'”’»)]|\s)*$/u.test(question) && !/[^;];$/u.test(question.trim())
      ? []
      : [
          {
            path: `details.questions[${index}]`,
            message: `“${toExcerpt(question)}” is not a question.`,
            fix: 'Write it as a question that ends with a question mark.',
          },
        ],
  )
  if (questions.length <= 3) return breaches
  const message = `The spike asks ${questions.length} questions, more than three.`
  return [
    ...breaches,
    { path: 'details.questions', message, fix: 'Keep those that the decision needs, or make two spikes.' },
  ]
}

function checkTimebox(item: Spike): Breach[] {
  const { timebox } = item.details
  if (timebox === null) {
    return checkGiven(item, 'timebox', timebox, {
      message: 'The spike has no timebox.',
      fix: 'Give hours or days after which it stops.',
    })
  }
  const days = timebox.unit === 'days' ? timebox.amount : timebox.amount / hoursADay
  if (days <= usualDays) return []
  const tooLong = days > sprintDays
  return [
    {
      ...(tooLong ? { severity: 'error' as const } : {}),
      path: 'details.timebox',
      message: `A timebox of ${timebox.amount} ${timebox.unit} is more than ${tooLong ? 'a sprint' : 'three days'}.`,
      fix: 'Cut it to the question that has to be answered first.',
    },
  ]
}

function checkDeliverable(item: Spike): Breach[] {
  const { deliverable } = item.details
  const kinds = toWordLists(item.language)?.deliverable
  if (deliverable === null || kinds == null || kinds.test(deliverable)) {
    return checkGiven(item, 'deliverable', deliverable, {
      message: 'The item does not say what the spike leaves behind.',
      fix: 'Name a decision record, prototype, benchmark or written answer.',
    })
  }
  return [
    {
      path: 'details.deliverable',
      message: `“${toExcerpt(deliverable)}” is not what a spike delivers.`,
      fix: 'Name a decision record, prototype, benchmark or written answer.',
    },
  ]
}

/** A clause that speaks of a record or a prototype, or says that nothing ships, is about the answer. */
function checkAnswers({ acceptanceCriteria, language }: Spike): Breach[] {
  const { shipped, deliverable, absolute } = toWordLists(language) ?? {}
  if (shipped == null || deliverable == null) return []
  return acceptanceCriteria.flatMap((criterion, index) => {
    const outcome = toCriterionProse(criterion, index).at(-1)
    const words = outcome === undefined ? undefined : shipped.exec(outcome.text)?.[0]
    if (outcome === undefined || words === undefined) return []
    if (
      deliverable.test(outcome.text) ||
      /\b(?:no|not|none|nothing|never|whether)\b/i.test(outcome.text) ||
      (language !== 'en' && absolute?.test(outcome.text) === true)
    )
      return []
    return [
      {
        path: outcome.path,
        message: `“${toExcerpt(words.trim())}” is behaviour that is shipped, and a spike ships nothing.`,
        fix: 'Say which question is answered and by what evidence.',
      },
    ]
  })
}
