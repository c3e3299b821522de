// The part of the configuration that says what is watched: metrics, traces in Langfuse, and prompts kept there.
import type { z } from 'zod'
import { checkBaseUrl } from '../drafters/llm/base-url.ts'
import { type Misfit, toSecret, toVariable } from './env-variable.ts'

export interface TraceConfig {
  /** Address of the Langfuse server, without a path of its API. */
  readonly baseUrl: string
  readonly publicKey: string
  readonly secretKey: string
  readonly environment: string
  readonly release: string | null
  /** Share of the requests that are traced, 0 to 1. */
  readonly sampleRate: number
  /** Whether prompts and answers leave, redacted. */
  readonly captureContent: boolean
  /** Label under which prompts are looked up; null for the prompt files alone. */
  readonly promptLabel: string | null
  /** Per million tokens; null where they are not told. */
  readonly prices: { readonly input: number; readonly cachedInput: number; readonly output: number } | null
}

const langfuseCloud = 'https://cloud.langfuse.com'

const toDecimal = (fallback: string, most: number, what: string) =>
  toVariable(fallback, (text) =>
    /^\d{1,6}(?:\.\d{1,6})?$/u.test(text) && Number(text) <= most ? null : `must be ${what}`,
  )
const toPrice = () => toDecimal('', 100_000, 'a price for a million tokens, such as 0.25')
const toSwitch = (values: readonly [string, string], fallback: string) =>
  toVariable(fallback, (text) => (values.includes(text) ? null : `must be ${values.join(' or ')}`))
const toWord = (fallback: string, pattern: RegExp, what: string) =>
  toVariable(fallback, (text) => (pattern.test(text) ? null : `must be ${what}`))

/** The variables, each checked by itself. */
export const traceVariables = {
  METRICS: toSwitch(['on', 'off'], 'on'),
  LANGFUSE_PUBLIC_KEY: toSecret(),
  LANGFUSE_SECRET_KEY: toSecret(),
  LANGFUSE_BASE_URL: toVariable('', (text) => {
    const wrong = checkBaseUrl(text)
    return wrong?.replace('OPENAI_API_KEY', 'LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY') ?? null
  }),
  LANGFUSE_ENVIRONMENT: toWord(
    '',
    /^(?!langfuse)[a-z0-9_-]{1,40}$/u,
    'at most 40 small letters, digits, hyphens and underscores, not beginning with langfuse',
  ),
  LANGFUSE_RELEASE: toWord('', /^[\x21-\x7e]{1,200}$/u, 'one word, such as v1.4.0 or a commit'),
  LANGFUSE_SAMPLE_RATE: toDecimal('1', 1, 'a share from 0 to 1, such as 0.1'),
  LANGFUSE_CAPTURE_CONTENT: toSwitch(['no', 'yes'], 'no'),
  LANGFUSE_PROMPT_LABEL: toWord(
    '',
    /^[a-z0-9_-]{1,36}$/u,
    'a label of prompts: small letters, digits, hyphens and underscores, such as production',
  ),
  PRICE_INPUT_PER_MILLION: toPrice(),
  PRICE_CACHED_PER_MILLION: toPrice(),
  PRICE_OUTPUT_PER_MILLION: toPrice(),
}
type TraceVariables = {
  readonly [Name in keyof typeof traceVariables]: z.output<(typeof traceVariables)[Name]>
}

/** The configuration of traces, null without keys; or what does not go together. */
export function toTraceConfig(variables: TraceVariables): TraceConfig | null | Misfit {
  const { LANGFUSE_PUBLIC_KEY: publicKey, LANGFUSE_SECRET_KEY: secretKey } = variables
  const prices = toPrices(variables)
  const wrong = [...checkKeys(variables), ...(prices !== null && 'wrong' in prices ? prices.wrong : [])]
  if (wrong.length > 0 || (prices !== null && 'wrong' in prices)) return { wrong }
  if (publicKey === '') return null
  const { LANGFUSE_RELEASE: release, LANGFUSE_PROMPT_LABEL: label } = variables
  return {
    baseUrl: variables.LANGFUSE_BASE_URL === '' ? langfuseCloud : variables.LANGFUSE_BASE_URL,
    publicKey,
    secretKey,
    environment: variables.LANGFUSE_ENVIRONMENT === '' ? 'default' : variables.LANGFUSE_ENVIRONMENT,
    release: release === '' ? null : release,
    sampleRate: Number(variables.LANGFUSE_SAMPLE_RATE),
    captureContent: variables.LANGFUSE_CAPTURE_CONTENT === 'yes',
    promptLabel: label === '' ? null : label,
    prices,
  }
}

/** Without keys no prompt can be looked up: a label is then a mistake that would go unnoticed. */
function checkKeys({
  LANGFUSE_PUBLIC_KEY: publicKey,
  LANGFUSE_SECRET_KEY: secretKey,
  LANGFUSE_PROMPT_LABEL: label,
}: TraceVariables): string[] {
  if (publicKey === '' && secretKey === '') {
    if (label === '') return []
    return [
      'LANGFUSE_PROMPT_LABEL is set, and LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY are not: give the keys, or unset the label to use the prompt files.',
    ]
  }
  if (publicKey !== '' && secretKey !== '') return []
  const missing = publicKey === '' ? 'LANGFUSE_PUBLIC_KEY' : 'LANGFUSE_SECRET_KEY'
  return [`${missing} is not set: give both keys, or unset the other one to send no traces.`]
}

/** A price for cached input that is not told is that of input. */
function toPrices(variables: TraceVariables): TraceConfig['prices'] | Misfit {
  const { PRICE_INPUT_PER_MILLION: input, PRICE_OUTPUT_PER_MILLION: output } = variables
  const cached = variables.PRICE_CACHED_PER_MILLION
  if (input === '' && output === '' && cached === '') return null
  if (input === '' || output === '') {
    const missing = input === '' ? 'PRICE_INPUT_PER_MILLION' : 'PRICE_OUTPUT_PER_MILLION'
    return { wrong: [`${missing} is not set: give the prices of input and output, or unset all prices.`] }
  }
  return {
    input: Number(input),
    cachedInput: Number(cached === '' ? input : cached),
    output: Number(output),
  }
}
