// Takes secrets and personal data out of texts before they leave for a tracing server. Linear in the length of the text.

/** A text without what must not leave; what was taken out is named in brackets. */
export type Redact = (text: string) => string

interface Rule {
  readonly pattern: RegExp
  readonly replace: (match: string) => string
}

const named = (name: string) => () => `[${name}]`

/**
 * Shapes of keys, most telling first. Each has a fixed beginning and one bounded run, so that a text is read once.
 * A key that was cut short still has its beginning.
 */
const rules: readonly Rule[] = [
  {
    pattern: /-----BEGIN [A-Z ]{1,40}-----[A-Za-z0-9+/=\s]{0,8192}(?:-----END [A-Z ]{1,40}-----)?/g,
    replace: named('key'),
  },
  {
    pattern:
      /\b(?:sk|pk|rk|pba|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeoprs]|hf|gsk|npm|shpat|dop_v1|SG|whsec)[-_.][\w.-]{6,512}/g,
    replace: named('key'),
  },
  { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{12,20}/g, replace: named('key') },
  { pattern: /\bAIza[\w-]{20,60}/g, replace: named('key') },
  { pattern: /\beyJ[\w-]{8,4096}(?:\.[\w-]{0,4096}){0,2}/g, replace: named('token') },
  { pattern: /\b(?:bearer|basic)[ \t]+[\w.~+/=-]{6,4096}/gi, replace: named('token') },
  {
    pattern:
      /\b(?:api[-_ ]?key|x-api-key|authorization|access[-_ ]?token|secret|client[-_ ]?secret|password|passwd|pwd|passwort|token)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?[^\s"',;\\]{4,512}/gi,
    replace: (match) => `${/^\w+(?:[-_ ]?\w+)*/u.exec(match)?.[0] ?? 'secret'}: [secret]`,
  },
  // Credentials in an address.
  { pattern: /:\/\/[^\s/@:]{1,128}:[^\s/@]{1,256}@/g, replace: () => '://[secret]@' },
  // Cards before telephones: both are runs of digits, and a card is told by its check digit.
  {
    pattern: /(?<![\w-])\d(?:[ -]?\d){12,18}(?!-?\w)/g,
    replace: (match) => (isCard(match) ? '[card]' : toPhoneOr(match)),
  },
  {
    pattern: /(?<![\w.-])(?:\+|00|\(0|\(\+|0)[\d(][\d ()/.-]{6,22}\d(?!-?\w)/g,
    replace: (match) => toPhoneOr(match),
  },
  {
    pattern: /(?<![\w.-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])/g,
    replace: named('phone'),
  },
]

/**
 * Redacts known shapes, and each of `secrets` wherever it stands, also as it looks inside JSON.
 * Secrets shorter than six characters would take ordinary words with them and are left to the shapes.
 */
export function createRedactor(secrets: readonly string[] = []): Redact {
  const exact = [...new Set(secrets.flatMap(toForms))]
    .filter((secret) => secret.length >= leastSecret)
    .sort((a, b) => b.length - a.length)
  return (text) => {
    let redacted = text
    for (const secret of exact) redacted = redacted.replaceAll(secret, '[secret]')
    for (const { pattern, replace } of rules) redacted = redacted.replace(pattern, replace)
    return redactAddresses(redacted)
  }
}

const leastSecret = 6

const mailName = /[\p{L}\p{N}_.%+-]{1,64}$/u
const mailDomain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,7}\.\p{L}{2,24}(?![\p{L}\p{N}-])/u
/** The longest name of an e-mail address, and more than its domain is in practice. */
const mailReach = { before: 64, after: 256 } as const

/** E-mail addresses, looked for around each @: a pattern that begins with the name would read long words again and again. */
function redactAddresses(text: string): string {
  let redacted = ''
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = mailName.exec(text.slice(Math.max(from, at - mailReach.before), at))?.[0]
    const domain = name && mailDomain.exec(text.slice(at + 1, at + 1 + mailReach.after))?.[0]
    if (!name || !domain) continue
    redacted += `${text.slice(from, at - name.length)}[email]`
    from = at + 1 + domain.length
  }
  return redacted + text.slice(from)
}

/** The secret itself, as JSON writes it, as an address writes it, and in base64. */
function toForms(secret: string): string[] {
  const ascii = /^[\x20-\x7e]+$/u.test(secret)
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    ...(ascii ? [btoa(secret).replace(/=+$/u, '')] : []),
  ]
}

/** Whether the digits pass the check of payment cards (Luhn, ISO/IEC 7812-1). */
function isCard(text: string): boolean {
  const digits = [...text].filter((character) => character >= '0' && character <= '9').map(Number)
  if (digits.length < 13 || digits.length > 19) return false
  const sum = digits.toReversed().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit : digit * 2
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** A telephone number has 8 to 15 digits (ITU-T E.164); other runs are dates, ids and amounts. */
function toPhoneOr(text: string): string {
  const count = text.replace(/\D/gu, '').length
  const isPhone = count >= 8 && count <= 15 && !/^\d+$/u.test(text) && !/^\d{4}-\d{2}-\d{2}/u.test(text)
  return isPhone || /^(?:\+|00)\d{8,15}$/u.test(text) || /^0\d{9,11}$/u.test(text) ? '[phone]' : text
}

/** Redacts every text inside a value, its keys left as they are; cycles and depth end in a mark. */
export function redactDeep(value: unknown, redact: Redact, depth = 0): unknown {
  if (typeof value === 'string') return redact(value)
  if (value === null || typeof value !== 'object') return value
  if (depth >= 12) return '[deep]'
  if (Array.isArray(value)) return value.map((entry: unknown) => redactDeep(entry, redact, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, redactDeep(entry, redact, depth + 1)]),
  )
}
