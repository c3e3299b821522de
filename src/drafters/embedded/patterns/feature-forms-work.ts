// Forms of what the product does by itself or offers to other programs, and of things that are only named.
import { toForm } from './to-form.ts'

/** Where nothing is known of a thing but its name. */
const delivered = 'shown at work with a real example'

export const workForms = {
  detect: toForm(
    'detect',
    'recognised',
    [
      'A known case of {bare} is recognised, and one can see where it was found.',
      'Where there is no {bare}, nothing is reported.',
      'What cannot be examined is reported as such and not as "nothing found".',
    ],
    ['what exactly counts as {bare}, and what should happen when it is found?'],
    {
      head: /\b(?:detection|detector|recognition|identification|discovery|matching)\b/,
      fallbacks: { thing: 'such case' },
    },
  ),
  compute: toForm(
    'compute',
    'worked out',
    [
      '{good}, and a case that was worked out by hand gives the same result.',
      'Where a value that is needed is missing, this is said instead of counting it as zero.',
      'After a change of a value the result is the new one wherever it is shown.',
    ],
    ['by which rule is the result worked out, and for which cases is the right one known already?'],
    {
      head: /\b(?:calculations?|calculator|estimat(?:e|es|ion|or)|counting|computation)\b/,
      fallbacks: { good: 'the result is given' },
    },
  ),
  check: toForm(
    'check',
    'in force',
    [
      '{good}: what breaks the rule is named with its place and the reason.',
      'What keeps the rule passes.',
      'Stored data that breaks the rule already can still be read, and is marked.',
    ],
    ['which rule exactly holds for {thing}, and what happens to data that breaks it already?'],
    { head: /\b(?:validation|validator|verification|checks?|checking|enforcement)\b/ },
  ),
  generate: toForm(
    'generate',
    'possible',
    [
      '{good}, and each part of the result can be led back to its source.',
      'Where a part of the data for it is missing, the gap is named.',
      'Nothing is made up in its place.',
    ],
    ['in which form is the result wanted, and what tells a good one from a bad one?'],
    { head: /\b(?:generation|generator|creation|synthesis)\b/ },
  ),
  transform: toForm(
    'transform',
    'possible',
    [
      '{good}, and all of the content is there afterwards, each part once.',
      'A part that cannot be handled is reported with its place.',
      'The rest is still handled.',
    ],
    ['which input should give which result, and which cases are the difficult ones?'],
    {
      head: /\b(?:conversion|converter|parsing|parser|extraction|extractor|mapping|compression|formatting|normali[sz]ation|transformation|processing|encoding|decoding)\b/,
    },
  ),
  keep: toForm(
    'keep',
    'in place',
    [
      '{good}, and what was kept is still there after a restart.',
      'Where it cannot be written, a message says what was not kept.',
      'The work itself goes on.',
    ],
    ['what exactly must be kept, for how long, and who may see it?'],
  ),
  connect: toForm(
    'connect',
    'in place',
    [
      '{good}, and what is handed over arrives complete and once.',
      'Where the other side is not there or refuses, this is reported.',
      'Without the other side, the rest can still be used.',
    ],
    [
      'what is handed over in which direction, and what should happen to it while the other side is not there?',
    ],
  ),
  use: toForm(
    'use',
    'used',
    [
      '{good}.',
      'Where it fails or gives nothing, this is reported and not passed over in silence.',
      'What was made before in the way of today can still be used.',
    ],
    ['in which cases exactly {isThing} used, and what holds where {sub} cannot be used?'],
  ),
  kind: toForm(
    'kind',
    'supported',
    [
      '{good}: a sample that goes wrong today comes out right from start to end.',
      'A part of it that is not supported yet is named in a message.',
      'Such a part does not stop the rest.',
    ],
    ['which forms of {thing} must work, and what should happen to any other?'],
    { head: /\b(?:support|handling|compatibility)\b/ },
  ),
  manage: toForm(
    'manage',
    'there',
    [
      'With {whole} an entry can be added, changed and taken out.',
      'Each change is shown at once.',
      'An entry that is still in use is not taken out silently: the places are named where it is used.',
    ],
    ['what exactly can be done with {thing}, and by whom?'],
    { head: /\b(?:management|manager|administration)\b/ },
  ),
  activity: toForm(
    'activity',
    delivered,
    [
      '{good}.',
      'Where it cannot be carried through, the reason is told.',
      'A failed attempt leaves nothing half done.',
    ],
    ['what exactly sets {thing} off, and by what does one see that {sub} {has} succeeded?'],
  ),
  process: toForm(
    'process',
    'running',
    [
      '{good}, also after a restart.',
      'A run that fails is reported with its reason.',
      'A failed run does not hold up the next one.',
    ],
    ['what sets {thing} going, and what should people see of {it}?'],
  ),
  steps: toForm(
    'steps',
    'there',
    [
      'One can go through {whole} from the first step to the last.',
      'At the end one sees what came of it.',
      'A step that is refused or fails says why and can be done again, without starting anew.',
    ],
    ['which steps belong to {thing}, in which order, and who does each of them?'],
  ),
  field: toForm(
    'field',
    'there',
    [
      '{whole} can be filled in and saved.',
      'What was filled in is seen when the entry is opened again.',
      'Entries from before the change can still be opened and saved with {thing} left empty.',
    ],
    ['which values may {thing} hold, and may {sub} stay empty?'],
  ),
  code: toForm(
    'code',
    'there',
    [
      '{whole} can be called as the documentation says, and an example from it runs as a test.',
      'A call with wrong or missing values ends with an error that names the value.',
      'After such a call nothing is half done.',
    ],
    ['from where {isThing} called, with which values, and what must come back?'],
  ),
  thing: toForm(
    'thing',
    delivered,
    ['{good}.', 'A fault in {thing} is reported.', 'A fault in {it} stops nothing else.'],
    ['when exactly {doThing} come into play, and what should one see of {it}?'],
  ),
}
