// Measures the work-type classifier: microseconds a line once warm, and the milliseconds of the first call.
// Run: node bench/classifier.ts
import { readLabelledLines } from '../scripts/training/labelled-lines.ts'
import { classify } from '../src/drafters/embedded/classify.ts'

const stated = { type: null, priority: null, size: null, tags: [] }
const classifyText = (text: string) => classify({ text, headings: ['Backlog'], parentText: null, stated })

const start = performance.now()
classifyText('First call decodes the weights')
const first = performance.now() - start

const texts = readLabelledLines(['training/work-types.jsonl']).map(({ text }) => text)
for (const text of texts) classifyText(text)
const warm = performance.now()
for (const text of texts) classifyText(text)
const each = ((performance.now() - warm) * 1_000) / texts.length

const long = 'a pasted log line with an error when it fails; '.repeat(20_000)
const longStart = performance.now()
classifyText(long)
const longest = performance.now() - longStart

process.stdout.write(`first call ${first.toFixed(1)} ms\n`)
process.stdout.write(`${texts.length} lines, ${each.toFixed(0)} microseconds a line\n`)
process.stdout.write(`a text of ${long.length} characters ${longest.toFixed(2)} ms\n`)
