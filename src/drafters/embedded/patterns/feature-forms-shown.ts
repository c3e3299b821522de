// Forms of what one looks at or uses: values, texts, lists, places, controls, options, looks, contents.
import { toForm } from './to-form.ts'

export const shownForms = {
  visible: toForm(
    'visible',
    'shown',
    [
      '{good}, with the values that hold at that moment.',
      'Where what {thing} should tell is missing, a note says so.',
      'While it is still loading, no old or wrong value is shown.',
    ],
    ['what exactly should {thing} show, and where should {sub} stand?'],
  ),
  text: toForm(
    'text',
    'shown',
    [
      '{good}, with the values of that moment.',
      'Where a value in {it} is missing, this is said.',
      'No empty or old value is shown in its place.',
    ],
    ['what exactly should {thing} say, and where should {sub} stand?'],
  ),
  listing: toForm(
    'listing',
    'shown',
    [
      '{good}, with an entry for each that there is.',
      'None of them stands there twice.',
      'Where there is no entry yet, this is said instead of showing an empty frame.',
    ],
    ['which entries belong into {thing}, with which details of each, and in which order?'],
  ),
  output: toForm(
    'output',
    'printed',
    [
      '{good}, and the rest of the output is unchanged.',
      'A program that reads the output of today still can.',
      'Where there is nothing to tell, nothing is printed in its place.',
    ],
    ['what exactly should be printed, in which form, and must it be possible to turn it off?'],
  ),
  screen: toForm(
    'screen',
    'there',
    [
      'With {thing}, {effect}.',
      '{unknown} can be opened from where {sub} {is} needed.',
      'The way back leads to the place before.',
      'Where {thing} {has} nothing to show or cannot load it, this is said.',
    ],
    ['what must one see and do in {thing}, and from where does one open {it}?'],
  ),
  view: toForm(
    'view',
    'there',
    [
      'With {thing}, {effect}.',
      'What {thing} {shows} agrees with what is stored.',
      'A change of what is stored is seen there at once.',
      'Where there is nothing to show yet, a note says what belongs there, and no error is shown.',
    ],
    ['what must {thing} show, in which order, and from where does one open {it}?'],
  ),
  control: toForm(
    'control',
    'there',
    [
      { given: '{whole} can be used', when: '{who} does so', then: '{effect}' },
      'One use of {unknown} has its effect exactly once.',
      'One can see that it has happened.',
      'While {thing} can have no effect, {sub} {is} shown as not available.',
    ],
    ['what exactly happens when one uses {unknown}, and where {is} {sub} found?'],
  ),
  choice: toForm(
    'choice',
    'there',
    [
      'With {thing} chosen, the product {doing}.',
      'As long as nobody chooses, all is as today.',
      'Where the choice can have no effect, this is said and not passed over in silence.',
    ],
    ['which way {doThing} stand at first, and does a choice hold for one time or for good?'],
  ),
  option: toForm(
    'option',
    'there',
    [
      'A value that is set for {whole} is in force from then on.',
      'Until one is set, all is as today.',
      'A value that {thing} cannot take is refused, and the message names the values that are possible.',
    ],
    ['which values may {thing} take, and which one holds when nobody has chosen?'],
  ),
  mode: toForm(
    'mode',
    'there',
    [
      '{whole} can be turned on and off.',
      'One can see at any time whether {sub} {is} on.',
      'After {thing} {is} turned off, everything is as it was before, and nothing that was begun is lost.',
    ],
    ['what exactly is different while {thingIs} on, and who may turn {it} on?'],
  ),
  look: toForm(
    'look',
    'shown',
    [
      '{good}.',
      'Nothing else is covered or pushed out of reach by {it}.',
      'In a narrow window nothing of {it} is cut off.',
    ],
    ['is there a sketch or an example of how {thing} should look, and which places does it concern?'],
  ),
  content: toForm(
    'content',
    'there',
    [
      'Every part of {thing} agrees with its source.',
      'Each is found where one looks for its kind.',
      'A part that is broken or there already is reported and not taken in twice.',
    ],
    ['which {bare} exactly, and where do they come from?'],
  ),
}
