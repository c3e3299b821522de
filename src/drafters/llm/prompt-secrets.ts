// The random words of a prompt: a canary that must not come back, and a boundary around what people typed.

export interface PromptSecrets {
  /** The same for all prompts of one drafter, so that servers can cache what stands before and behind it. */
  readonly canary: string
  /** The same within one request of a caller, unknown before it, and of no use in another. */
  toBoundary(requestId: string): Promise<string>
}

const secretBytes = 24
const canaryLength = 16
const boundaryLength = 10
/** A request asks for its boundary at every call: those of so many requests are kept. */
const rememberedRequests = 256

/** Secrets from real chance, or from a given word so that tests and recordings repeat. */
export function createPromptSecrets(seed: string = toRandomLetters()): PromptSecrets {
  const recent = new Map<string, Promise<string>>()
  return {
    canary: seed.slice(0, canaryLength),
    toBoundary(requestId) {
      const known = recent.get(requestId)
      if (known !== undefined) return known
      const boundary = hashToLetters(`${seed}\n${requestId}`)
      if (recent.size >= rememberedRequests) recent.clear()
      recent.set(requestId, boundary)
      return boundary
    },
  }
}

async function hashToLetters(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return toLetters(new Uint8Array(hash)).slice(0, boundaryLength)
}

function toRandomLetters(): string {
  return toLetters(crypto.getRandomValues(new Uint8Array(secretBytes)))
}

/** Two letters a byte, from a to p. */
function toLetters(bytes: Uint8Array): string {
  return [...bytes].map((byte) => toLetter(byte >> 4) + toLetter(byte & 15)).join('')
}

function toLetter(value: number): string {
  return String.fromCharCode(97 + value)
}
