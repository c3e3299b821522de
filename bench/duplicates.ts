// Measures the search for duplicates: items against a backlog of the same size, each item against the earlier ones too.
// Run: node bench/duplicates.ts
import { createDuplicateIndex, type DuplicateEntry } from '../src/backlog/duplicates.ts'

const verbs =
  'add export import filter sort show hide archive approve cancel schedule assign rename merge share print'
const objects =
  'order invoice ticket booking guest member supplier shipment payment refund discount voucher report project task board calendar event room venue'
const places =
  'checkout dashboard sidebar inbox mobile settings archive profile editor wizard footer search map timeline'
const syllables = 'ka lo mi ren tas vor del pin sur gat hol bex dri nam fel zu'.split(' ')

/** A generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Words of falling frequency, as in any language: the n-th is drawn about 1/n as often as the first (Zipf). */
function createVocabulary(random: () => number): () => string {
  const made = Array.from({ length: 4_000 }, (_, index) => {
    const [a = '', b = '', c = ''] = [index % 16, (index >> 4) % 16, (index >> 8) % 16].map(
      (at) => syllables[at],
    )
    return a + b + c
  })
  const words = [...objects.split(' '), ...places.split(' '), ...made]
  return () => words[Math.floor(words.length ** random()) - 1] ?? 'order'
}

function createTitles(count: number, seed: number): DuplicateEntry[] {
  const random = createRandom(seed)
  const nextWord = createVocabulary(random)
  const verbList = verbs.split(' ')
  return Array.from({ length: count }, (_, index) => {
    const verb = verbList[Math.floor(random() * verbList.length)] ?? 'add'
    const rest = Array.from({ length: 3 + Math.floor(random() * 6) }, nextWord)
    return {
      id: `${seed}-${index}`,
      title: `${verb} ${rest.slice(0, 2).join(' ')} of ${rest.slice(2).join(' ')}`,
    }
  })
}

/** Every tenth item says what a backlog entry says, in another order of words. */
function plantCopies(items: readonly DuplicateEntry[], backlog: readonly DuplicateEntry[]): DuplicateEntry[] {
  return items.map((item, index) => {
    const [front = '', back = ''] = (index % 10 === 0 ? backlog[index]?.title.split(' of ') : undefined) ?? []
    return back === '' ? item : { id: item.id, title: `${back} ${front}` }
  })
}

interface Measured {
  /** Milliseconds to index the backlog and look every item up in it. */
  readonly backlogMs: number
  /** Milliseconds to look every item up among the earlier ones. */
  readonly setMs: number
  readonly planted: number
  readonly found: number
}

/** `count` items against `count` backlog entries, then against each other; how many planted copies are found. */
function measure(count: number): Measured {
  const backlog = createTitles(count, 1)
  const items = plantCopies(createTitles(count, 2), backlog)
  const started = performance.now()
  const ofBacklog = createDuplicateIndex(backlog)
  const isFound = items.map((item, index) =>
    ofBacklog.find(item).some(({ of, relation }) => of === backlog[index]?.id && relation === 'match'),
  )
  const between = performance.now()
  const ofSet = createDuplicateIndex([])
  for (const item of items) {
    ofSet.find(item)
    ofSet.add(item)
  }
  return {
    backlogMs: between - started,
    setMs: performance.now() - between,
    planted: Math.ceil(count / 10),
    found: isFound.filter((found, index) => found && index % 10 === 0).length,
  }
}

function toLine(count: number, { backlogMs, setMs, planted, found }: Measured): string {
  const times = `${backlogMs.toFixed(0)} ms against the backlog, ${setMs.toFixed(0)} ms among themselves`
  return `${count} items, ${count} backlog entries: ${times}; ${found} of ${planted} planted copies found`
}

measure(1_000)
const small = measure(1_000)
const large = measure(5_000)
const ratio = (large.backlogMs + large.setMs) / (small.backlogMs + small.setMs)
process.stdout.write(
  `${toLine(1_000, small)}\n${toLine(5_000, large)}\nratio ${ratio.toFixed(1)} for 5 times as many\n`,
)
