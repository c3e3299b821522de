// Forms of what one looks at or uses: values, texts, lists, places, controls, options, looks, contents.
import { proven, toForm } from './to-form.ts'

export const shownForms = {
  visible: toForm(
    'visible',
    'shown',
    ['{good}, {known}.', 'A change appears there without reopening.', '{unsure}.', proven[0]],
    ['{details}?'],
    {
      fallbacks: {
        known: 'always up to date',
        details: 'what exactly should be shown, and where does it come from',
      },
    },
  ),
  seen: toForm(
    'seen',
    'shown',
    ['{good}.', 'If there is nothing to show, no empty place appears.', proven[0]],
    ['where should {sub} appear, when should {sub} be visible, and what exactly should be seen?'],
  ),
  text: toForm(
    'text',
    'shown',
    [
      '{good}.',
      'Even the longest possible text is not cut off and covers nothing else.',
      'It uses the same words as the rest of the product.',
    ],
    ['what exactly should {thing} say, and where should {sub} appear?'],
  ),
  listing: toForm(
    'listing',
    'shown',
    [
      '{good}, and no entry is missing.',
      'No entry appears twice.',
      'If there are no entries yet, a message says so.',
    ],
    ['which details should {thing} show, and in which order?'],
  ),
  output: toForm(
    'output',
    'printed',
    [
      '{good}, and the rest of the output is unchanged.',
      'Scripts that read the output of today still work.',
      'If there is nothing to report, nothing is printed.',
    ],
    ['what exactly should the output look like, and should it be possible to turn it off?'],
  ),
  screen: toForm(
    'screen',
    'there',
    [
      'With {thing}, {effect}.',
      '{unknown} can be opened and closed.',
      'After closing it, the previous place is shown unchanged.',
      'If there is nothing to show yet, a message says so.',
    ],
    ['what should be visible and possible in {thing}, and how {is} {sub} opened?'],
  ),
  view: toForm(
    'view',
    'there',
    [
      'With {thing}, {effect}.',
      'What {thing} {shows} matches the stored data.',
      'A change to the data appears there.',
      'If there is nothing to show yet, a message says so.',
    ],
    ['which details should {thing} show, and what should be possible there?'],
  ),
  control: toForm(
    'control',
    'there',
    [
      'When {whole} {is} used, {effect}.',
      'Using {unknown} once has its effect exactly once.',
      'If {thing} cannot be used at the moment, this can be seen.',
    ],
    [
      'what exactly should {unknown} do, and where should {sub} be?',
      'in which situations can {thing} not be used?',
    ],
  ),
  choice: toForm(
    'choice',
    'there',
    [
      'When {whole} {is} chosen, {effect}.',
      'If nothing is chosen, everything works as before.',
      'The choice can be changed back later.',
    ],
    ['what is the default for {thing}, and should the choice be remembered?'],
  ),
  option: toForm(
    'option',
    'there',
    [
      'A value set for {whole} takes effect.',
      'If no value is set, everything works as before.',
      'An invalid value is refused, and the message names the valid ones.',
    ],
    ['which values should {thing} allow, and what is the default?'],
  ),
  mode: toForm(
    'mode',
    'there',
    [
      '{whole} can be started and left again.',
      'It is always visible whether {sub} {is} active.',
      'After leaving {it}, everything works as before.',
    ],
    ['what exactly is different in {thing}, and how do people start and leave {it}?'],
  ),
  design: toForm(
    'design',
    'shown',
    [
      'Each place in scope follows the design agreed beforehand.',
      'Everything that can be done there can still be done.',
      'Nothing is cut off in a narrow window.',
    ],
    ['which places should change, and is there a design or an example to follow?'],
  ),
  look: toForm(
    'look',
    'shown',
    ['{good}.', 'All other places look the same as before.', 'Nothing is cut off in a narrow window.'],
    ['is there a design or an example to follow, and which places should change?'],
  ),
  content: toForm(
    'content',
    'there',
    [
      '{whole} can be used in the same way as what is there already.',
      'Nothing that is there already is changed or duplicated by {it}.',
      proven[0],
    ],
    ['which {bare} exactly should be included, and who provides them?'],
  ),
}
