// The quality rules of bugs, B1 to B9.
import type { ItemFields } from '../item-fields.ts'
import { toContentWords, toOverlap } from '../quality/content-words.ts'
import { checkGiven, checkNoStory } from '../quality/given.ts'
import { toCriterionText, toExcerpt } from '../quality/prose.ts'
import type { Breach, Reviewable, Rule } from '../quality/rule.ts'
import { toWordLists } from '../quality/word-lists.ts'
import type { BugDetails } from './bug.ts'

type Bug = ItemFields<Reviewable<BugDetails>>

export const bugRules: readonly Rule<BugDetails>[] = [
  {
    id: 'B1',
    severity: 'warning',
    meaning: 'Title and details name the symptom, not the fix.',
    words: ['fixTitle'],
    check: checkSymptom,
  },
  {
    id: 'B2',
    severity: 'warning',
    meaning: 'The steps to reproduce are listed one by one, or unknown and asked for.',
    check: checkSteps,
  },
  {
    id: 'B3',
    severity: 'warning',
    meaning: 'The expected result is given and differs from the symptom, or it is asked for.',
    check: checkExpected,
  },
  {
    id: 'B4',
    severity: 'info',
    meaning: 'The environment is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'environment', item.details.environment, {
        message: 'The environment in which it happens is unknown.',
        fix: 'Add version, browser, device or system, or ask.',
      }),
  },
  {
    id: 'B5',
    severity: 'warning',
    meaning: 'The severity (critical, major, minor, trivial) is given apart from the priority, or asked for.',
    check: (item) =>
      checkGiven(item, 'severity', item.details.severity, {
        message: 'Nobody has said how bad it is when it happens.',
        fix: 'Choose critical, major, minor or trivial by its effect, whatever its priority.',
      }),
  },
  {
    id: 'B6',
    severity: 'info',
    meaning: 'The frequency (always, often, sometimes, once) is given, or asked for.',
    check: ({ details, ...item }) =>
      checkGiven(
        { ...item, details },
        'frequency',
        details.frequency === 'unknown' ? null : details.frequency,
        {
          message: 'It is unknown how often it happens.',
          fix: 'Say always, often, sometimes or once, or ask.',
        },
      ),
  },
  {
    id: 'B7',
    severity: 'info',
    meaning: 'Who is affected is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'affected', item.details.affected, {
        message: 'It is unknown who meets it.',
        fix: 'Say which users, customers or share of them meet it, or ask.',
      }),
  },
  {
    id: 'B8',
    severity: 'warning',
    meaning:
      'A criterion asks for a regression test, and one says that the original steps now give the expected result.',
    words: ['regression', 'originalSteps'],
    check: checkRegression,
  },
  {
    id: 'B9',
    severity: 'warning',
    meaning: 'A bug is not written as a user story.',
    words: ['story'],
    check: (item, facts) => checkNoStory(item, facts, 'symptom, expected result and steps', 'summary'),
  },
]

function checkSymptom({ title, language, details }: Bug): Breach[] {
  if (details.symptom === null || details.symptom.trim() === '') {
    return [
      {
        severity: 'error',
        path: 'details.symptom',
        message: 'The item does not say what goes wrong.',
        fix: 'Describe what one sees.',
      },
    ]
  }
  const fix = toWordLists(language)?.fixTitle?.exec(title)?.[0]
  if (fix === undefined) return []
  return [
    {
      path: 'title',
      message: `The title “${toExcerpt(title)}” names the fix.`,
      fix: 'Name what one sees, such as “Total is wrong after a refund”.',
    },
  ]
}

function checkSteps(item: Bug): Breach[] {
  const { steps } = item.details
  if (steps === null || steps.length === 0) {
    return checkGiven(item, 'steps', steps, {
      message: 'There are no steps to reproduce, and none are asked for.',
      fix: 'List the steps, or ask the reporter for them.',
    })
  }
  return steps.flatMap((step, index) =>
    /(?:^|\s)1[.)]\s[^\n]{1,1000}?\s2[.)]\s|\n/u.test(step)
      ? [
          {
            path: `details.steps[${index}]`,
            message: `One step holds several: “${toExcerpt(step)}”.`,
            fix: 'Make each step an entry of its own.',
          },
        ]
      : [],
  )
}

/** Words such as "not" count: "is saved" and "is not saved" differ. */
function checkExpected(item: Bug): Breach[] {
  const { symptom, expected } = item.details
  if (expected === null) {
    return checkGiven(item, 'expected', expected, {
      message: 'The item does not say what should happen instead.',
      fix: 'Give the expected result, or ask for it.',
    })
  }
  const filler = toWordLists(item.language)?.filler ?? null
  if (symptom === null || toOverlap(toContentWords(symptom, filler), toContentWords(expected, filler)) < 1)
    return []
  return [
    {
      path: 'details.expected',
      message: `The expected result says the same as the symptom: “${toExcerpt(expected)}”.`,
      fix: 'Say what should happen where the symptom shows.',
    },
  ]
}

function checkRegression({ acceptanceCriteria, language }: Bug): Breach[] {
  const { regression, originalSteps } = toWordLists(language) ?? {}
  if (regression == null || originalSteps == null || acceptanceCriteria.length === 0) return []
  const texts = acceptanceCriteria.map(toCriterionText)
  const missing: Breach[] = []
  if (!texts.some((text) => regression.test(text))) {
    missing.push({
      path: 'acceptanceCriteria',
      message: 'No criterion asks for a regression test.',
      fix: 'Add that an automated test fails before the fix and passes after it.',
    })
  }
  if (!texts.some((text) => originalSteps.test(text))) {
    missing.push({
      path: 'acceptanceCriteria',
      message: 'No criterion goes through the original steps again.',
      fix: 'Add that the steps of the report now give the expected result.',
    })
  }
  return missing
}
