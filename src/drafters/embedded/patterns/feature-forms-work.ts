// Forms of what the product does by itself or offers to other programs, and of things that are only named.
import { proven, toForm } from './to-form.ts'

/** Where nothing is known of a thing but its name. */
const delivered = 'can be used in a real case'

export const workForms = {
  detect: toForm(
    'detect',
    'recognised',
    [
      'A known example of {bare} is detected.',
      'Anything that only looks similar is not reported.',
      proven[0],
    ],
    ['what exactly counts as {bare}, and what should happen when it is detected?'],
    {
      head: /\b(?:detection|detector|recognition|identification|matching)\b/,
      fallbacks: { thing: 'such a case' },
    },
  ),
  compute: toForm(
    'compute',
    'calculated',
    [
      '{good}, and an example calculated by hand gives the same result.',
      'If a value that is needed is missing, no wrong result is given.',
      'When a value changes, the result changes as well.',
    ],
    ['how exactly is the result calculated, and which known examples can we check it against?'],
    {
      head: /\b(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|computation)\b/,
      fallbacks: { good: 'the result is given' },
    },
  ),
  check: toForm(
    'check',
    'in force',
    [
      '{good}: whatever breaks the rule is reported with its place and the reason.',
      'Whatever follows the rule passes.',
      'Existing data that breaks the rule can still be read.',
    ],
    ['which rules exactly apply to {thing}, and what happens to existing data that breaks them?'],
    { head: /\b(?:validation|validator|verification|checks?|checking|enforcement)\b/ },
  ),
  generate: toForm(
    'generate',
    'possible',
    ['{good}.', 'If source data is missing, the result says so.', 'Nothing is made up to fill the gap.'],
    ['what form should the result have, and which example shows a good one?'],
    { head: /\b(?:generation|generator|creation|synthesis)\b/ },
  ),
  transform: toForm(
    'transform',
    'possible',
    [
      '{good}.',
      'Examples with a known result give exactly this result.',
      'What cannot be processed is reported, and nothing is lost silently.',
    ],
    ['what should happen to anything that cannot be processed, and which examples are difficult?'],
    {
      head: /\b(?:conversion|converter|parsing|parser|extraction|extractor|mapping|compression|formatting|normali[sz]ation|transformation|processing|encoding|decoding)\b/,
    },
  ),
  keep: toForm(
    'keep',
    'in place',
    [
      '{good}.',
      'After a restart, nothing of it is lost.',
      'If it fails, this is reported, and the work itself continues.',
    ],
    ['what exactly should be kept, for how long, and who may see it?'],
  ),
  connect: toForm(
    'connect',
    'in place',
    [
      '{good}.',
      'What is transferred arrives complete, and nothing arrives twice.',
      'If the other side is unavailable or refuses, this is reported.',
    ],
    ['what exactly is transferred, when, and what should happen while the other side is unavailable?'],
  ),
  fetch: toForm(
    'fetch',
    'loaded',
    [
      '{good}.',
      'If the source is unavailable, this is reported.',
      'Incomplete data is not taken for complete.',
    ],
    ['how often should this be done, and what should happen while the source is unavailable?'],
  ),
  use: toForm(
    'use',
    'used',
    ['{good}.', 'If {sub} {is} missing or faulty, a message says so.', proven[0]],
    ['what should happen if {thing} {is} missing or faulty?'],
  ),
  kind: toForm(
    'kind',
    'supported',
    [
      '{good}, and a real example is part of the tests.',
      'Everything that works today still works.',
      proven[0],
    ],
    ['which cases must work first, and what should happen with the others?'],
    { head: /\b(?:support|handling|compatibility)\b/, fallbacks: { good: 'this works', thing: 'this' } },
  ),
  manage: toForm(
    'manage',
    'there',
    [
      'With {whole}, an entry can be added, changed and removed.',
      'Each change appears immediately.',
      'An entry that is still in use is not removed silently: the places that use it are named.',
    ],
    ['what exactly should be possible with {thing}, and for whom?'],
    { head: /\b(?:management|manager|administration)\b/ },
  ),
  process: toForm(
    'process',
    'running',
    [
      '{good}, also after a restart.',
      'A run that fails is reported with its reason.',
      'A failed run does not block the next one.',
    ],
    ['what should start {thing}, and how can {sub} be monitored?'],
  ),
  steps: toForm(
    'steps',
    'there',
    [
      '{whole} can be completed from the first step to the last.',
      'At the end, the result is shown.',
      'A step that fails shows why and can be repeated without starting over.',
    ],
    ['which steps belong to {thing}, in which order, and who does each of them?'],
  ),
  field: toForm(
    'field',
    'there',
    [
      '{whole} can be filled in and saved.',
      'The saved value is shown when the entry is opened again.',
      'Existing entries can still be opened and saved with {thing} left empty.',
    ],
    ['which values should {thing} allow, and may {sub} stay empty?'],
  ),
  code: toForm(
    'code',
    'there',
    [
      '{whole} can be used as documented, and the documented example runs as a test.',
      'A call with a wrong or missing value ends with an error that names it.',
      'Existing code works unchanged.',
    ],
    ['who will call {thing}, with which values, and what should be returned?'],
  ),
  thing: toForm(
    'thing',
    delivered,
    ['{good}.', '{rest}.', 'It is tried with an everyday case and with an unusual one.', proven[0]],
    ['how exactly should {thing} work in a typical case?'],
  ),
}
