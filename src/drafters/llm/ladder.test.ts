// Tests of the ladder: which way of asking comes after which objection.
import { describe, expect, it } from 'vitest'
import { type Profile, toFirstProfile, toFormatParameter, toNextProfile } from './ladder.ts'
import { toObjection } from './objection.ts'

const first = toFirstProfile('http://localhost:11434/v1')

/** The profile after a server said this with a 400. */
function stepAfter(message: string, profile: Profile = first, param = ''): Profile | null {
  const objection = toObjection(400, { code: '', message, param })
  return objection === null ? null : toNextProfile(profile, objection)
}

describe('the ladder', () => {
  it('asks OpenAI and Azure with the newer name of the limit, all others with the older', () => {
    for (const host of [
      'https://api.openai.com/v1',
      'https://team.openai.azure.com/openai/v1?api-version=1',
    ]) {
      expect(toFirstProfile(host).limit).toBe('max_completion_tokens')
    }
    for (const host of [
      'https://api.mistral.ai/v1',
      'http://127.0.0.1:8080',
      'https://openai.com.example.org',
    ]) {
      expect(toFirstProfile(host).limit).toBe('max_tokens')
    }
  })

  it('steps from strict to loose to object to text, and no further', () => {
    const steps: (string | undefined)[] = []
    for (
      let profile: Profile | null = first;
      profile !== null;
      profile = stepAfter('response_format', profile)
    ) {
      steps.push(profile.format)
    }
    expect(steps).toEqual(['schema-strict', 'schema-loose', 'object', 'text'])
  })

  it.each([
    ["'response_format.type' must be 'json_schema' or 'text'", 'schema-loose', 'text'],
    ['response_format.type must be one of "json_object", "text"', 'schema-strict', 'object'],
    ["response_format: supported types are 'text'", 'schema-strict', 'text'],
    ['response_format json_schema is not allowed', 'schema-strict', 'schema-loose'],
    ['failed to parse grammar', 'schema-strict', 'schema-loose'],
    ['No endpoints found that can handle the requested parameters.', 'schema-strict', 'schema-loose'],
    ['This response_format type is unavailable now', 'schema-loose', 'object'],
  ] as const)('after "%s" at %s comes %s', (message, format, next) => {
    expect(stepAfter(message, { ...first, format })?.format).toBe(next)
  })

  it('renames the limit once, then leaves it out, then has nothing left', () => {
    const renamed = stepAfter('Unsupported parameter: max_tokens')
    expect(renamed).toMatchObject({ limit: 'max_completion_tokens', format: 'schema-strict' })
    const without = stepAfter('max_completion_tokens is too large', renamed ?? first)
    expect(without?.limit).toBeNull()
    expect(stepAfter('max_tokens is missing', without ?? first)).toBeNull()
  })

  it('reads the parameter before the message', () => {
    expect(stepAfter('not supported with json_schema', first, 'temperature')).toMatchObject({
      format: 'schema-strict',
      dropped: ['temperature'],
    })
    expect(stepAfter('temperature again', { ...first, dropped: ['temperature'] })).toBeNull()
  })

  it('takes no step on other statuses and on other words', () => {
    expect(stepAfter('The idea is not funny.')).toBeNull()
    for (const status of [401, 402, 403, 408, 409, 413, 429, 500, 502, 503]) {
      expect(toObjection(status, { code: '', message: 'response_format', param: '' })).toBeNull()
    }
  })

  it('sends each format as servers know it', () => {
    const schema = { name: 'form', json: { type: 'object' } }
    expect(toFormatParameter('schema-strict', schema)).toEqual({
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'form', strict: true, schema: { type: 'object' } },
      },
    })
    expect(toFormatParameter('schema-loose', schema)).toEqual({
      response_format: { type: 'json_schema', json_schema: { name: 'form', schema: { type: 'object' } } },
    })
    expect(toFormatParameter('object', schema)).toEqual({ response_format: { type: 'json_object' } })
    expect(toFormatParameter('text', schema)).toEqual({})
  })
})
