// Noun phrases of technical lines: the subject of a statement, and a phrase with its article.
import { lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { wordSet } from '../grammar/word-set.ts'
import { isPlainVerb } from './technical-verbs.ts'

/** Tools and products that people write in lower case: no article before them. */
export const isTool = wordSet(`
  redis nginx vite webpack rollup babel eslint prettier biome biomejs jest vitest mocha pytest tox mypy ruff poetry pip npm yarn pnpm
  nestjs nextjs express fastapi flask django rails laravel spring docker podman kubernetes k8s helm terraform ansible vagrant
  prometheus grafana sentry datadog loki kafka rabbitmq celery sidekiq postgres postgresql mysql mariadb sqlite mongodb mongoose
  prisma typeorm sequelize graphql grpc typescript javascript python golang rust kotlin swift java php ruby node deno bun react vue
  angular svelte jquery lodash moment axios bootstrap tailwind sass gradle maven cmake make git github gitlab jenkins travis circleci
  heroku vercel netlify aws gcp azure s3 cloudflare traefik caddy wireguard vault consul fail2ban systemd cron gunicorn uvicorn
  trivy coverity capacitor snyk sonarqube velero longhorn cilium talos papertrail keycloak tailscale argocd expo electron gitleaks
  selenium cypress playwright storybook turborepo nx lerna renovate dependabot log4j slf4j junit spock clippy rcm gulp grunt bower`)
/** Opens a line with a capital and is no name. */
const abstractNoun =
  /^\p{Lu}\p{Ll}+(?:tion|tions|ment|ments|ing|ity|ness|ance|ence|sis|age|ery|istency|downs?)$/u

/** The noun phrase before the finite verb of a statement; null for pronouns and long ones. */
export function toSubject(statement: string): string | null {
  const on = /^we(?: are|'re) (?:still )?on ([^,.;]{2,40}?)(?= and\b|,|$)/i.exec(statement)?.[1]
  if (on !== undefined) return on
  if (/^(?:from|in|on|at|for|with|by|after|since|once|when|if|as|of|while|to|using)\b/i.test(statement))
    return null
  const first = toNounPhrase(statement)
  if (first === null) return /^[\w.`/]+(?:\(\))?(?=\s)/.exec(statement)?.[0] ?? null
  return /^(?:we|i|it|there|this|that|they|no|nothing|nobody)\b/i.test(first) || first.length > 60
    ? null
    : trimVerb(first)
}

/** Without a trailing verb that the noun phrase took along: "DeployService passed". */
function trimVerb(phrase: string): string {
  const bare =
    phrase.split(
      /\s(?:runs out|comes?|goes|should|must|cannot|can|landed|couples?|mix|lack|rely|bypass|leak|ignore|swallow|sits?|passed|got|grew|became|hits?|needs?|lives?|uses?|relies|rely|runs?|expires?|belongs?|lacks?|requires?|handles?|collects?|ends?|mixes|holds?|grew|grown|goes|knows|does|duplicates|contains?|imports?|takes|reaches|survives|has|have|fails?|breaks?|is|are)\b/,
      1,
    )[0] ?? phrase
  return bare.trim() === '' ? phrase : bare.replace(/ (?:each|both|all)$/i, '')
}

/** "the old parser" for "old parser"; a name or an identifier stays as it is, and so does the case of what is no opening. */
export function toPlainDefinite(phrase: string, isOpening = true): string {
  const trimmed = phrase.replace(/[\s–—:;,-]+$/, '')
  const bare =
    trimmed.includes('(') && !trimmed.includes(')') ? (trimmed.split('(', 1)[0] ?? trimmed) : trimmed
  const [first = '', second] = bare.split(' ', 2)
  const isName =
    isTool(first.toLowerCase()) ||
    /[`_./\\#@()<>:]|\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(first) ||
    (/^\p{Lu}/u.test(first) && !(isOpening && abstractNoun.test(first)))
  if (isName && (second === undefined || /^(?:v?\d|and$|or$|\+$|\/$|&$)/.test(second))) return bare
  const counted = /^(?:(?:~|about )?\d[\d,.k]*\+?|several|some|a few) (?=\p{Ll}[^/]*s$)(?!of )/u.exec(
    bare,
  )?.[0]
  if (counted !== undefined) return `the ${bare.slice(/^\d{1,2} $/.test(counted) ? 0 : counted.length)}`
  if (/^[~+\d]/.test(first) || (isName && /['’]s$/.test(first))) return bare
  if (/^(?:half|most|many|several|few) |^[a-zß-ɏ]+ing and [a-zß-ɏ]+ing /i.test(bare)) return bare
  if (!isOpening && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second ?? '')) return bare
  return isOpening || !/^\p{Lu}/u.test(first) ? toDefinite(bare) : `the ${bare}`
}

/** First letter lower, unless it opens a name: "Ubuntu 22 boxes", "Weights & Biases" and "Bed + Breakfast" keep theirs. */
export function lowerOpening(words: string): string {
  const [, opening] = /^(\p{Lu}\p{Ll}{3,}) (?:for|as|to|in|on|with)\b/u.exec(words) ?? []
  if (
    opening !== undefined &&
    !/s$|(?:[ct]or|larm|lert|nitor|ript|heck)$/.test(opening) &&
    !abstractNoun.test(opening) &&
    !isPlainVerb(opening)
  )
    return words
  if (/^\p{Lu}/u.test(words) && isTool(words.toLowerCase().split(' ', 1)[0] ?? '')) return words
  if (/^\p{Lu}\p{Ll}+['’]s /u.test(words)) return words
  if (/^(?:([a-zß-ɏ][a-zß-ɏ]+) to \1|Dockerfiles?|Makefiles?)\b/i.test(words)) return words
  if (/^\p{Lu}\p{Ll}+\/\p{Ll}+\b/u.test(words)) return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
  return /^\p{Lu}\S* (?:v?\d|[&+] \p{Lu})/u.test(words) &&
    !/^(?:The|All|Only|At|Over|Some|About|Phase|Step|Level|Version|Part)\b/.test(words)
    ? words
    : lowerFirst(words)
}
