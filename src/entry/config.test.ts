import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

const defaults = {
  host: '127.0.0.1',
  port: 8787,
  maxBodyBytes: 1_048_576,
  maxIdeas: 1_000,
  requestDeadlineMs: 60_000,
  access: {
    keys: [],
    limits: {
      requestsPerMinute: 600,
      concurrentRequests: 64,
      tokensPerMinute: 2_000_000,
      tokensPerDay: 20_000_000,
    },
    mostAtOnce: 1_000,
    tokensOfAllPerDay: 50_000_000,
    addressHeader: null,
    spendingFile: null,
  },
  model: null,
  metrics: true,
  trace: null,
}

function messageOf(env: Record<string, string>): string {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('parseConfig', () => {
  it.each([
    ['https://ada:hunter2@api.example/v1', '"https://…@api.example/v1"'],
    ['https://hunter2@api.example/v1?key=hunter2', '"https://…@api.example/v1"'],
    ['https://ada:hunter2/x@api.example/v1', '"https://…@api.example/v1"'],
    ['https://api.example/v1?key=hunter2#x', '"https://api.example/v1"'],
  ])('shows no secret of an address that cannot be used: %s', (address, shown) => {
    for (const name of ['OPENAI_BASE_URL', 'LANGFUSE_BASE_URL']) {
      expect(messageOf({ [name]: address })).toContain(`${name} is ${shown}`)
      expect(messageOf({ [name]: address })).not.toContain('hunter2')
    }
  })

  it('needs nothing, and takes blank for unset', () => {
    expect(parseConfig({})).toEqual(defaults)
    expect(parseConfig({ PORT: '', HOST: '  ', MAX_IDEAS: undefined })).toEqual(defaults)
  })

  it('takes what is set', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      MAX_BODY_BYTES: '2048',
      MAX_IDEAS: '5',
      REQUEST_DEADLINE_MS: ' 500 ',
    }
    expect(parseConfig({ ...env, OTHER: 'x' })).toEqual({
      host: '::1',
      port: 0,
      maxBodyBytes: 2_048,
      maxIdeas: 5,
      requestDeadlineMs: 500,
      access: defaults.access,
      model: null,
      metrics: true,
      trace: null,
    })
  })

  it.each(['http', '65536', '-1', '8787.0', '0x1F', '1e3', '8 787', '８７８７', 'Infinity', '9'.repeat(400)])(
    'refuses PORT=%s with what to do',
    (PORT) => {
      const message = messageOf({ PORT })
      expect(message).toContain('PORT is "')
      expect(message).toContain('a whole number from 0 to 65535')
      expect(message).toContain('Unset it for the default, 8787.')
      expect(message.length).toBeLessThan(300)
    },
  )

  it.each(['a b', 'http://localhost', 'localhost/', '127.0.0.1:80', '[::1]', '999.1.1.1'])(
    'refuses HOST=%s',
    (HOST) => {
      expect(messageOf({ HOST })).toContain('HOST is "')
    },
  )

  it.each(['0.0.0.0', '::', 'localhost', 'backlog.internal', '10.0.0.7'])('takes HOST=%s', (HOST) => {
    expect(parseConfig({ HOST, ALLOW_PUBLIC_WITHOUT_KEYS: 'yes' }).host).toBe(HOST)
  })

  it('names every variable that is wrong at once', () => {
    const message = messageOf({ PORT: 'x', MAX_IDEAS: '0', MAX_BODY_BYTES: '1', REQUEST_DEADLINE_MS: '-5' })
    for (const name of ['PORT', 'MAX_IDEAS', 'MAX_BODY_BYTES', 'REQUEST_DEADLINE_MS']) {
      expect(message).toContain(`\n  ${name} is `)
    }
  })

  it('names all that does not go together at once', () => {
    const message = messageOf({
      HOST: '0.0.0.0',
      OPENAI_API_KEY: 'sk-test',
      LANGFUSE_PUBLIC_KEY: 'pk-lf-test',
      PRICE_INPUT_PER_MILLION: '1',
    })
    const names = message.split('\n').map((line) => /^ {2}([A-Z_]+) is not set/u.exec(line)?.[1])
    expect(names.slice(1)).toEqual(['MODEL', 'API_KEYS', 'LANGFUSE_SECRET_KEY', 'PRICE_OUTPUT_PER_MILLION'])
  })
})
