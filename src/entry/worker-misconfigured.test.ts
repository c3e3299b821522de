import { describe, expect, it } from 'vitest'
import { ProblemSchema } from '../http/problem.ts'
import { ConfigError, parseConfig } from './config.ts'
import { answerMisconfigured, toMisconfiguredLine } from './worker-misconfigured.ts'

function errorOf(env: Record<string, string>): ConfigError {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error
  }
  throw new Error('The configuration was taken.')
}

describe('answerMisconfigured', () => {
  it('names the settings, and none of their values', async () => {
    const response = answerMisconfigured(
      errorOf({ MAX_IDEAS: 'marker', OPENAI_BASE_URL: 'ftp://u:marker@x' }),
    )
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const problem = ProblemSchema.parse(await response.json())
    expect(problem.detail).toContain('MAX_IDEAS')
    expect(problem.detail).toContain('OPENAI_BASE_URL')
    expect(problem.requestId).toBe(response.headers.get('X-Request-Id'))
    expect(JSON.stringify(problem)).not.toContain('marker')
  })
})

describe('toMisconfiguredLine', () => {
  it('is one line of JSON with the whole message', () => {
    const error = errorOf({ MAX_IDEAS: '0', MAX_BODY_BYTES: '1' })
    const line = toMisconfiguredLine(error, 0)
    expect(line).not.toContain('\n')
    expect(JSON.parse(line)).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'error',
      event: 'misconfigured',
      message: error.message,
    })
  })
})
