import { describe, expect, it } from 'vitest'
import { idleRun } from './page-state.ts'
import { createProgressVoice, toEndText, toProgressText } from './progress-voice.ts'

describe('createProgressVoice', () => {
  it('speaks at the start, now and then, and at the end, however many items come', () => {
    const said: string[] = []
    let time = 0
    const voice = createProgressVoice(
      (words) => said.push(words),
      () => time,
    )
    voice.start()
    for (let drafted = 1; drafted <= 300; drafted++) {
      time += 40
      voice.progress({ ...idleRun, ideas: 300, complete: true, drafted })
    }
    voice.end({ ...idleRun, phase: 'done', ideas: 300, drafted: 300 })
    expect(said).toEqual([
      'Drafting.',
      '125 of 300 drafted',
      '250 of 300 drafted',
      'Done: 300 items drafted.',
    ])
  })

  it('does not pretend to know how many there are', () => {
    expect(toProgressText({ ...idleRun, ideas: 4, complete: false, drafted: 1 })).toBe(
      '1 drafted, 4 found so far',
    )
    expect(toEndText({ ...idleRun, phase: 'stopped', ideas: 9, drafted: 1 })).toBe(
      'Stopped. 1 item of 9 drafted and kept.',
    )
  })
})
