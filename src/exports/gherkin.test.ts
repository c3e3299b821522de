// Gherkin: texts that the grammar takes, whatever the items say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFeatureText, toGherkin } from './gherkin.ts'
import { anyText, toFeature, toTestItems } from './test-items.ts'

/** The lines of a feature text by the grammar of Gherkin, as far as it is used here; throws where it does not hold. */
function parse(text: string): { scenarios: string[][]; description: string[] } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const [tag = '', feature = '', ...rest] = lines
  if (!/^@\S+$/.test(tag)) throw new Error(`no tag: ${tag}`)
  if (!feature.startsWith('Feature: ')) throw new Error(`no feature: ${feature}`)
  const scenarios: string[][] = []
  const description: string[] = []
  for (const line of rest.filter((each) => each !== '')) {
    const last = scenarios.at(-1)
    if (line.startsWith('Scenario: ')) scenarios.push([])
    else if (
      /^(?:Feature|Rule|Background|Examples?|Scenarios|Scenario Outline|Scenario Template):|^["`]{3}|^[@#|]/.test(
        line,
      )
    ) {
      throw new Error(`keyword: ${line}`)
    } else if (last === undefined) description.push(line)
    else if (/^(?:Given|When|Then) \S/.test(line)) last.push(line.split(' ')[0] ?? '')
    else throw new Error(`no step: ${line}`)
  }
  return { scenarios, description }
}

describe('toGherkin', () => {
  it('writes one feature with its story, its scenarios and its statements', () => {
    const feature = toFeature('Seat guests by name', {
      acceptanceCriteria: [
        {
          id: 'AC1',
          basis: 'input',
          given: 'a guest list',
          when: 'the plan is drawn',
          then: 'each guest has a seat',
        },
        { id: 'AC2', basis: 'input', statement: 'No seat is given twice.' },
      ],
    })
    expect(toFeatureText(feature)).toBe(
      [
        '@item-seat-1',
        'Feature: Seat guests by name',
        '  As an organiser',
        '  I want to seat guests by name',
        '',
        '  - No seat is given twice.',
        '',
        '  Scenario: AC1 each guest has a seat',
        '    Given a guest list',
        '    When the plan is drawn',
        '    Then each guest has a seat',
        '',
      ].join('\n'),
    )
  })

  it('takes features alone, and says what it left out and how to split', () => {
    const file = toGherkin([...toTestItems('Seat guests'), toFeature('Print badges')])
    expect(file.body.match(/^# file: .*$/gm)).toEqual([
      '# file: 1-seat-guests.feature',
      '# file: 2-print-badges.feature',
    ])
    expect(file.warnings).toHaveLength(2)
    expect(toGherkin([toFeature('Tische für Gäste')])).toMatchObject({
      filename: '1-tische-fur-gaste.feature',
      warnings: [],
    })
    expect(toGherkin([])).toMatchObject({ body: '', filename: 'backlog.feature', warnings: [] })
  })

  it('holds to the grammar for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, id) => {
        for (const item of toTestItems(text)) {
          if (item.type !== 'feature') continue
          const { scenarios, description } = parse(toFeatureText({ ...item, id }))
          expect(scenarios).toEqual([['Given', 'When', 'Then']])
          expect(description).toHaveLength(4)
        }
      }),
    )
  })
})
