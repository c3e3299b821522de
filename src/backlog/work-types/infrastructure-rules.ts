// The quality rules of infrastructure, I1 to I11.
import type { ItemFields } from '../item-fields.ts'
import { checkGiven, checkNoStory } from '../quality/given.ts'
import { toExcerpt } from '../quality/prose.ts'
import type { Breach, Reviewable, Rule } from '../quality/rule.ts'
import { toWordLists } from '../quality/word-lists.ts'
import type { InfrastructureDetails } from './infrastructure.ts'

type Infrastructure = ItemFields<Reviewable<InfrastructureDetails>>

export const infrastructureRules: readonly Rule<InfrastructureDetails>[] = [
  {
    id: 'I1',
    severity: 'warning',
    meaning: 'The environments that change are given, or asked for.',
    check: (item) =>
      checkGiven(item, 'environments', item.details.environments, {
        message: 'The item does not say which environments change.',
        fix: 'Name them in the order of the change, or ask.',
      }),
  },
  {
    id: 'I2',
    severity: 'error',
    meaning: 'The item says what changes.',
    check: ({ details: { change } }) =>
      change !== null && change.trim() !== ''
        ? []
        : [
            {
              path: 'details.change',
              message: 'The item does not say what changes.',
              fix: 'Name the change: from what, to what.',
            },
          ],
  },
  {
    id: 'I3',
    severity: 'warning',
    meaning:
      'The driver (upgrade, migration, compliance, scaling, security, delivery, observability, cost) is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'driver', item.details.driver, {
        message: 'The item does not say what drives the change.',
        fix: 'Choose upgrade, migration, compliance, scaling, security, delivery, observability or cost.',
      }),
  },
  {
    id: 'I4',
    severity: 'info',
    meaning: 'The blast radius is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'blastRadius', item.details.blastRadius, {
        message: 'It is unknown what else is hit if the change goes wrong.',
        fix: 'Name the systems and people concerned, or ask.',
      }),
  },
  {
    id: 'I5',
    severity: 'warning',
    meaning: 'The way back is given or asked for; what cannot be undone has something that softens it.',
    words: ['irreversible', 'mitigation'],
    check: checkRollback,
  },
  {
    id: 'I6',
    severity: 'warning',
    meaning: 'The verification is given with a threshold, or asked for.',
    words: ['threshold', 'absolute'],
    check: checkVerification,
  },
  {
    id: 'I7',
    severity: 'info',
    meaning: 'What is monitored is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'monitoring', item.details.monitoring, {
        message: 'It is unknown what is watched during and after the change.',
        fix: 'Name the figures and alerts, or ask.',
      }),
  },
  {
    id: 'I8',
    severity: 'info',
    meaning: 'The maintenance window is given, or that none is needed.',
    check: (item) =>
      checkGiven(item, 'maintenanceWindow', item.details.maintenanceWindow, {
        message: 'It is unknown when the change may be made.',
        fix: 'Give the window, or say that none is needed.',
      }),
  },
  {
    id: 'I9',
    severity: 'info',
    meaning: 'What the change means for security and for running cost is given, or asked for.',
    check: (item) =>
      checkGiven(item, 'securityAndCost', item.details.securityAndCost, {
        message: 'It is unknown what the change means for security and running cost.',
        fix: 'Say what changes, or that nothing does.',
      }),
  },
  {
    id: 'I10',
    severity: 'warning',
    meaning:
      'There is a deadline where the driver has one, such as the end of support or a regulation, or it is asked for.',
    words: ['dated'],
    check: checkDeadline,
  },
  {
    id: 'I11',
    severity: 'warning',
    meaning: 'Infrastructure is not written as a user story unless the input is.',
    words: ['story'],
    check: (item, facts) => checkNoStory(item, facts, 'change, driver, risk and rollback', 'all'),
  },
]

function checkRollback(item: Infrastructure): Breach[] {
  const { rollback } = item.details
  if (rollback === null) {
    return checkGiven(item, 'rollback', rollback, {
      message: 'The item does not say how to go back if the change goes wrong.',
      fix: 'Give the steps back, or say that there is no way back and what softens that.',
    })
  }
  const lists = toWordLists(item.language)
  if (lists?.irreversible?.test(rollback) !== true || lists.mitigation?.test(rollback) !== false) return []
  return [
    {
      path: 'details.rollback',
      message: `There is no way back (“${toExcerpt(rollback)}”), and nothing that softens it.`,
      fix: 'Add a backup, a rehearsal or a change in steps.',
    },
  ]
}

function checkVerification(item: Infrastructure): Breach[] {
  const { verification } = item.details
  if (verification === null) {
    return checkGiven(item, 'verification', verification, {
      message: 'The item does not say how one knows that the change worked.',
      fix: 'Give a check with a threshold, or ask.',
    })
  }
  const lists = toWordLists(item.language)
  if (
    lists?.threshold == null ||
    /\p{N}/u.test(verification) ||
    lists.threshold.test(verification) ||
    lists.absolute?.test(verification) !== false
  )
    return []
  return [
    {
      path: 'details.verification',
      message: `The verification “${toExcerpt(verification)}” has no threshold.`,
      fix: 'Say from which figure on the change counts as having worked.',
    },
  ]
}

function checkDeadline(item: Infrastructure): Breach[] {
  const { deadline, driver, change, riskIfDeferred } = item.details
  if (deadline !== null) return []
  const words = [item.title, item.summary ?? '', change ?? '', riskIfDeferred ?? ''].join('\n')
  const dated = toWordLists(item.language)?.dated?.exec(words)?.[0]
  if (driver !== 'compliance' && dated === undefined) return []
  return checkGiven(item, 'deadline', deadline, {
    message: `${dated === undefined ? 'Compliance' : `“${toExcerpt(dated)}”`} comes with a date, and the item has none.`,
    fix: 'Give the date on which it has to be done, or ask.',
  })
}
