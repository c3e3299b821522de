// Where a defect is met, in the words of the report: the platform, the device by its model, the version.
import { findEnvironment } from './bug-facts.ts'

const device =
  /(?:^|\b(?:on|with|using|under|in) (?:an? |the |my |our )?)((?:(?:Galaxy|Pixel|iPhone|iPad|Xiaomi|Huawei|Nokia|Motorola|Surface|ThinkPad|MacBook|Zebra|Firefox|Chrome|Chromium|Safari|Edge|Opera|Android|iOS|iPadOS|macOS|Windows|Ubuntu|Debian|Samsung|Apple) ){1,3}(?:[A-Z]{0,3}\d{1,4}[A-Za-z]{0,3}(?:\.\d{1,4}){0,3})(?: (?:phones?|tablets?|devices?|laptops?|scanners?|watch(?:es)?|Pro|Max|Plus|Ultra|mini))*)\b/g
const ofVersion = '(?:(?:the )?(?:release|version|build|app) )'
const clauseEnd = String.raw`(?=[,;:)]|\.?$|\.\s|\s(?:the|an?|our|my|all|no|we|i|it|there|this|some|every|on|in|with|is|are)\b)`
const version = new RegExp(
  String.raw`\b((?:since|as of|in|with|on) ${ofVersion}?v?\d{1,4}\.\d{1,4}\.\d{1,4}(?![.\d]*\d)|(?:since|as of) ${ofVersion}?v?\d{1,4}\.\d{1,4}${clauseEnd}|(?:since|as of|in|with|on) (?:the )?(?:release|version|build) v?\d{1,6}(?:\.\d{1,4})?\b)`,
  'gi',
)
const stage = /\b(?:on|in) (?:the )?(staging|production|prod|sandbox|test environment)\b/i

/** Each part as it stands in the text, such as "Galaxy A15 phones" and "since 7.3.1"; empty where it names none. */
export function findEnvironmentParts(text: string): string[] {
  const head = text.slice(0, 2_000)
  const devices = [...head.matchAll(device)].flatMap(([, name]) => name ?? [])
  const platform = findEnvironment(head)
  const versions = [...head.matchAll(version)].flatMap(([, words]) => words ?? [])
  const places = devices.length === 0 && platform !== null ? [platform] : devices
  const system = devices.length > 0 && platform !== null ? [platform] : []
  const stages = stage.exec(head)?.[1] ?? ''
  const parts = [...places, ...system, ...versions, ...(stages === '' ? [] : [stages])]
  return parts
    .filter(
      (part, index) => parts.findIndex((other, at) => at !== index && holds(other, part, at < index)) < 0,
    )
    .slice(0, 4)
}

function holds(whole: string, part: string, isBefore: boolean): boolean {
  return whole.includes(part) && (whole !== part || isBefore)
}
