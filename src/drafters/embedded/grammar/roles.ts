// Words for people, and how a role is read out of a line and put into the plural.
import { lookUp, wordSet } from './word-set.ts'

/** Singular and plural are both looked up by the singular. */
const isPerson = wordSet(`
  accountant admin administrator adviser advisor analyst applicant artist assistant attendee auctioneer auditor author
  baker bidder biker bookkeeper borrower buyer captain carer caregiver cashier chef child clerk client clinician coach colleague collector
  commuter consultant contributor cook coordinator counsellor courier creator customer cyclist dealer dentist designer
  developer dev director dispatcher doctor donor driver employee employer engineer evaluator examiner exhibitor expert family
  fan farmer fisherman follower freelancer friend gardener guard guest household instructor investor
  janitor journalist judge kid landlord learner lecturer librarian listener maintainer manager marketer mechanic mediator member mentor
  moderator musician neighbour neighbor newcomer nurse officer operator organiser organizer owner paramedic parent
  participant partner passenger patient pharmacist photographer pilot planner podcaster principal producer professor programmer
  promoter publisher pupil reader receptionist recipient relative recruiter referee refugee registrar renter reporter resident researcher reseller
  reviewer rider sailor salesperson scientist secretary seller shopkeeper shopper singer sitter speaker spectator sponsor staff
  steward streamer student subscriber supervisor supplier surgeon teacher team teammate technician teen tenant tester therapist
  tourist trader trainee trainer translator traveller traveler treasurer tutor user vendor veterinarian vet visitor volunteer
  voter waiter waitress warden winner worker people person folk everybody everyone someone somebody crew
  lawyer attorney juror curator archivist grower teller roofer plumber electrician fitter lifeguard umpire cellist violinist
  dancer usher porter cleaner chauffeur columnist intern presenter firefighter boss mum dad mother father grandparent merchant
  beginner backer bartender beekeeper breeder broker contractor climber hiker runner swimmer walker skipper harbourmaster housekeeper`)

const irregularSingular: Readonly<Record<string, string>> = {
  people: 'people', children: 'child', families: 'family', fishermen: 'fisherman', salespeople: 'salesperson', staff: 'staff',
  secretaries: 'secretary', persons: 'person', viewers: 'spectator', agents: 'adviser', riders: 'rider', devs: 'dev',
} // biome-ignore format: a table reads better in rows

const irregularPlural: Readonly<Record<string, string>> = {
  child: 'children', person: 'people', people: 'people', staff: 'staff', fisherman: 'fishermen', salesperson: 'salespeople',
  everyone: 'everyone', everybody: 'everybody', someone: 'people', somebody: 'people', support: 'support staff', crew: 'crew',
} // biome-ignore format: a table reads better in rows

/** Words for people that name no role. */
export const kin =
  /^(?:kids|mums|pubs|shops|reception|finance|sales|legal|hr|friends|colleagues?|mother|father|wife|husband|boss|mum|dad|son|daughter|brother|sister|lads?|girls?|boys?)$/

/** True for a word that names people, in singular or plural; lower case. */
export function isPersonWord(word: string): boolean {
  const singular = lookUp(irregularSingular, word) ?? word
  if (/(?:ch|sh|ss|x)es$/.test(singular) && isPerson(singular.slice(0, -2))) return true
  return isPerson(singular) || (singular.endsWith('s') && isPerson(singular.slice(0, -1)))
}

/** "store managers" for "store manager"; null where the last word is no plain word or already a plural. */
export function toPluralRole(role: string): string | null {
  const last = /[a-z]+$/i.exec(role)?.[0].toLowerCase()
  if (last === undefined || / (?:of|for|with|who|that|in|at|on|from) |[,;()]/.test(role)) return null
  const head = role.slice(0, role.length - last.length)
  const irregular = lookUp(irregularPlural, last)
  if (irregular !== undefined) return head + irregular
  if (lookUp(irregularSingular, last) !== undefined) return role
  if (last.endsWith('s') && isPersonWord(last) && !isPerson(last)) return role
  if (/(?:s|x|[^e]ch|sh)$/.test(last)) return `${role}es`
  return /[^aeiou]y$/.test(last) ? `${role.slice(0, -1)}ies` : `${role}s`
}
