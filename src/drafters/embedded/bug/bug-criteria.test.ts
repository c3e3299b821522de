// What a bug's report asks for beside its first criterion.
import { describe, expect, it } from 'vitest'
import { isOrder, toFurther } from './bug-criteria.ts'
import { toMended } from './bug-mended.ts'
import { toBugReport } from './bug-report.ts'

describe('toFurther', () => {
  const furtherOf = (text: string, expected: string | null, ...later: string[]) => {
    const report = toBugReport(text)
    return toFurther(report, toMended(report, expected, []), [text, ...later])
  }

  it('tells the symptom turned round beside the result that is asked for', () => {
    expect(furtherOf('The float shows 19 knots', 'The float should show 9 knots')).toEqual([
      'the float no longer shows 19 knots',
    ])
    expect(furtherOf('The float should show 9 knots', 'The float should show 9 knots')).toEqual([])
  })

  it('takes the faults of later sentences, and what is right there', () => {
    expect(furtherOf('The winch stops', null, 'Otherwise the rope cannot be wound.')).toEqual([
      'the rope can be wound',
    ])
    expect(furtherOf('The winch stops', null, 'All other winches work.', 'OK when the rope is dry.')).toEqual(
      ['all other winches still work', 'it is still right when the rope is dry'],
    )
  })

  it.each([
    'We should just shorten it.',
    'The skipper is not sure?',
    'Please do not call us.',
    'It was fixed.',
  ])('takes none from %j', (later) => expect(furtherOf('The winch stops', null, later)).toEqual([]))
})

describe('isOrder', () => {
  it.each([
    ['Keep the hatch shut at sea', true],
    ['If the tide is low then close the lock', true],
    ['The hatch stays shut', false],
    ['Search shows old boats', false],
  ])('%j: %s', (words, expected) => {
    expect(isOrder(words)).toBe(expected)
  })
})
