// Finds the noun phrase that a text opens with, strictly: where it is not sure, there is none.

import { givenNames } from '../../../architect/intake/lexicon-labels.ts'
import { isVerb } from './verbs.ts'
import { wordSet } from './word-set.ts'

const maxWords = 6

/** Words that end a noun phrase. */
const isBoundary = wordSet(`
  in on at by to from for with via as when if while after before so because that which who whose where into onto over under
  using without within per through during between across about like than then and or but is are was were be been has have had
  does do did can could should would will won't must may might not n't until once unless since upon only also etc e.g. i.e.
  e.g i.e resp instead rather based including such too either both again there here via. vs versus plus & + / = -> now
  out up down back off away already currently sometimes always never often anymore need needs want wants even just still really very which's`)

const isDeterminer = wordSet(
  'a an the this that these those all each every any my your our their his her its no some more another other both',
)
const isPronoun = wordSet(
  'it they them he she we you i us me him this that these those everything something anything stuff things there one what who how why when where whether',
)

/**
 * The opening noun phrase of `text` ("the guest list" of "the guest list as CSV"), one to six words, "of" allowed once;
 * null where the words do not look like one. Case is kept.
 */
export function toNounPhrase(text: string): string | null {
  const words: string[] = []
  let ofs = 0
  let ands = 0
  const all = text.trim().split(' ', maxWords + 3)
  for (const [index, word] of all.entries()) {
    const isPlain = /^[a-z]+$/i.test(word)
    const bare = isPlain ? word : word.replace(/[,;:.!?)]+$/, '')
    const lower = bare.toLowerCase()
    const isQuoted = !isPlain && /^["“'‘][\p{L}\p{N}]+["”'’]$|^--?[a-z][\w-]*$/u.test(bare)
    if (
      !isPlain &&
      (bare === '' ||
        (!/[\p{L}\p{N}]/u.test(bare) && bare !== '&') ||
        (!isQuoted && /^[([{"“'‘-]/.test(bare)) ||
        (!isQuoted && /[=<>{}[\]|"“”]/.test(bare)))
    )
      break
    if ((lower === 'and' || lower === '&') && words.length > 0 && ands === 0 && isSecondNoun(all[index + 1]))
      ands += 1
    else if ((lower === 'and' || lower === 'or' || lower === '&') && words.length > 0) return null
    else if (lower === 'of' && words.length > 0 && ofs === 0) ofs += 1
    else if (lower === 'of' || isBoundary(lower) || /n['’]t$|^(?:that|which|who|it|there)['’]/.test(lower))
      break
    else if (
      words.length > 0 &&
      /^(?:next|close|due|prior|similar|related|according|relative|compared)$/.test(lower) &&
      /^to\b/i.test(all[index + 1] ?? '')
    )
      break
    words.push(bare)
    if (bare !== word) break
    if (words.length > maxWords) return null
  }
  while (words.length > 0 && /^(?:of|the|a|an|and|&)$/i.test(words.at(-1) ?? '')) words.pop()
  const first = words[0]?.toLowerCase()
  if (
    first === undefined ||
    (isPronoun(first) && words.length === 1) ||
    /^(?:it|they|them|we|us|me)$/.test(first)
  )
    return null
  if (/^(?:how|what|which|who|whose|where|when|why|whether|if)$/.test(first)) return null
  if (words.length === 1 && isDeterminer(first)) return null
  if (!words.some((word) => /\p{L}{2}/u.test(word))) return null
  if (
    /ly$/.test(first) &&
    !/^(?:daily|weekly|monthly|yearly|hourly|early|family|only|reply|supply|friendly|likely)$/.test(first)
  )
    return null
  return words.join(' ')
}

/** True where "and" joins two things, not two acts. */
function isSecondNoun(next: string | undefined): boolean {
  const word = (next ?? '').toLowerCase().replace(/[,;:.!?)]+$|\/.*$/, '')
  return word !== '' && !isVerb(word) && !isBoundary(word) && !isPronoun(word)
}

/** "the guest list" for "guest list": what has no determiner gets the article; "my" and "our" become "the". */
export function toDefinite(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const lower = first.toLowerCase()
  if (
    /^(?:a|an|my|our|your|some|more|another|new|additional|extra|multiple|several|different)$/.test(lower) &&
    rest.length > 0
  ) {
    if (/^(?:new|additional|extra|multiple|several|different)$/.test(lower))
      return `the ${lowerFirst(phrase)}`
    return `the ${lowerFirst(rest.join(' '))}`
  }
  if (/^(?:their|his|her|its)$/.test(lower) && rest.length > 0)
    return `the ${lowerFirst(rest.join(' ').replace(/^own /i, ''))}`
  if (
    isDeterminer(lower) ||
    /^\d/.test(first) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower)
  )
    return lowerFirst(phrase)
  if (
    /^(?:last|next|this|today|yesterday|tomorrow)(?: \S+)?['’]s /i.test(phrase) ||
    /^(?:today|tomorrow|yesterday)['’]s/i.test(phrase)
  )
    return lowerFirst(phrase)
  return `the ${lowerFirst(phrase)}`
}

/** Prepositions after the head of a noun phrase. */
const afterHead = / (?:of|at|in|on|for|with|from|under|above|below|between|within|inside|across|without) /

/** True where the head of the phrase looks like a plural. */
export function isPlural(phrase: string): boolean {
  const head = (phrase.split(afterHead, 1)[0] ?? '').trim()
  if (/\p{Lu}s$/u.test(head)) return true
  if (/(?:^|[\s/-])\p{Lu}{2,}$/u.test(head)) return false
  return (
    /[a-z](?<!s)s$/i.test(head) &&
    !/(?:ss|us|is|news|status|analysis|\bos|macos|css|https?|sms|gps|aws|ios|address|access|process|progress)$/i.test(
      head,
    )
  )
}

const properNames = wordSet(`
  google apple android windows linux mac macos slack stripe paypal github gitlab jira trello notion zoom teams outlook gmail excel
  whatsapp telegram discord spotify youtube facebook instagram twitter linkedin amazon azure safari chrome firefox edge docker
  kubernetes terraform postgres postgresql mysql sqlite redis mongodb kafka python java javascript typescript kotlin swift rust
  react vue angular svelte django rails laravel spring node deno bun next nuxt monday tuesday wednesday thursday friday saturday
  sunday january february april june july august september october november december english german french spanish italian
  portuguese dutch welsh polish turkish arabic chinese japanese korean russian ukrainian hebrew christmas easter europe gherkin
  salesforce hubspot zapier mailchimp shopify wordpress drupal magento sap datev oracle sentry grafana prometheus datadog vercel
  netlify heroku cloudflare firebase supabase figma sketch photoshop unity unreal steam xbox playstation nintendo garmin strava
  fitbit siri alexa homekit zigbee bluetooth markdown latex unicode ascii german's gregorian celsius fahrenheit bitcoin ethereum
  hungarian swedish norwegian danish finnish greek czech romanian bulgarian catalan basque irish scottish hindi vietnamese thai
  klarna reddit twitch midi dhl ups fedex visa mastercard revolut sepa ebay etsy airbnb uber tesla nest hue ikea lego ibm sony nasa
  gitea forgejo mastodon matrix signal obsidian emacs vim neovim vscode pandoc ffmpeg plex jellyfin kodi zoho xero quickbooks sage
  debian ubuntu fedora arch nixos wayland opengl vulkan webgl godot minecraft vlc obs chromium electron tauri pytorch tensorflow numpy
  canada germany france spain italy austria switzerland britain london paris berlin lisbon i i'm i'd i'll i've ramadan`)

/** Given names that are no other word; in lower case. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) && !commonWords.test(word)
}

const commonWords =
  /^(?:mark|pat|frank|grace|jack|ray|rob|sue|eve|bob|nick|jay|ivy|jean|rose|lea|dan|sage|karen|may|kai|lu|jo|nancy)$/u

/** First letter lower, unless the word is a name, an identifier, an acronym, or part of a name in capitals. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2)
  const bare = first.replace(/[^\p{L}\p{N}'-]+$/u, '')
  if (!/^\p{Lu}[\p{Ll}'-]*$/u.test(bare) || (bare.length === 1 && bare !== 'A')) return text
  if (
    properNames(bare.toLowerCase()) ||
    properNames(bare.toLowerCase().split('-', 1)[0] ?? '') ||
    isGivenName(bare.toLowerCase())
  )
    return text
  if (
    /^\p{Lu}/u.test(second) &&
    !isVerb(bare.toLowerCase()) &&
    !/^(?:One|Two|Three|More|Optional|Basic|Additional|Better|Improved|Extended|Multiple|Automatic|The|An|Our|All|Each|Every|These|Those|Some|My|Your)$/.test(
      bare,
    )
  )
    return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** First letter upper, unless the first word is an identifier: code, `iOS`, `npm`, a path, an option. */
export function upperFirst(text: string): string {
  const first = /^\S*/.exec(text)?.[0] ?? ''
  const bare = first.replace(/[.,:;?!'’)]+$/, '').replace(/['’]s$/, '')
  if (/^[^\p{Ll}]|[\p{Lu}_.\\\d@#=()]/u.test(bare)) return text
  if (bare.includes('/') && !/^\p{Ll}{2,}\/\p{Ll}{2,}$/u.test(bare)) return text
  if (
    /^(?:npm|npx|pip|git|kubectl|curl|ffmpeg|eslint|webpack|vite|pnpm|yarn|cargo|brew|apt|sudo|grep|stdin|stdout|stderr)$/.test(
      bare,
    )
  )
    return text
  const [head = ''] = text
  return head.toUpperCase() + text.slice(head.length)
}
