// Forms of what is changed, of what then holds, and of what people do.
import { toForm } from './to-form.ts'

/** What a person does, or what is done by an order. */
const deeds = ['{able}, and sees the outcome at once and in the same place.', '{ordered}.'] as const

export const changeForms = {
  remove: toForm(
    'remove',
    'removed',
    [
      '{good}, and nothing is left that refers to {it}.',
      'Help texts do not name {it} any more either.',
      'What could be done only with {thing} can be done in another way, or is named as given up.',
    ],
    ['can anything be done only with {thing} today, and what should people use instead?'],
  ),
  omit: toForm(
    'omit',
    'left out',
    [
      '{good}, and everything else is still there.',
      'It holds each time.',
      'A case that only looks similar is not treated in this way.',
    ],
    ['how exactly does one tell {thing} from what must stay as it is?'],
  ),
  replace: toForm(
    'replace',
    'changed',
    ['{good}.', 'Nothing of the old state is met any more.', 'Help texts and examples tell the new state.'],
    ['what of {thing} as {sub} {is} today must stay, and where else does the old state stand?'],
  ),
  swap: toForm(
    'swap',
    'there',
    [
      'Wherever {old} {wasOld} until now, there {isNew} {new} instead.',
      '{old} can no longer be found, not in help texts either.',
      'Without {old}, everything that {itOld} {wasOld} needed for can be done with {new}.',
    ],
    ['can anything be done with {old} that {new} will not offer?'],
    { fallbacks: { old: 'the old one', new: 'the new one', wasOld: 'was', isNew: 'is', itOld: 'it' } },
  ),
  place: toForm(
    'place',
    'moved',
    [
      '{good}, and {sub} can no longer be found in the old place.',
      'Everything that could be done with {thing} in the old place can be done in the new one.',
      'Nothing else changes its place.',
    ],
    ['where exactly {doThing} go, and does anything else have to make room?'],
  ),
  improve: toForm(
    'improve',
    'changed',
    [
      'The cases named for {thing} come out in the way that is wanted, side by side with today.',
      'No case comes out worse than today.',
      'No function of {thing} is lost.',
    ],
    ['what exactly is wrong with {thing} today, and in which cases does one meet it?'],
  ),
  automatic: toForm(
    'automatic',
    'carried out',
    [
      { given: '{circumstance}', when: 'nobody does anything further', then: '{result}' },
      '{alone}, by itself and at once.',
      'In any other case it does not happen.',
      'It happens each time the case comes up.',
    ],
    ['how exactly is it told that the case has come?'],
  ),
  state: toForm(
    'state',
    'so',
    ['{good}.', 'Where this cannot be done, one is told why.', 'A failed attempt leaves nothing half done.'],
    ['in which cases exactly should this hold, and what should happen in all others?'],
  ),
  rule: toForm(
    'rule',
    'so',
    [
      '{good}.',
      'An attempt against it is refused with the reason.',
      'Nothing is changed by such an attempt.',
    ],
    ['what should happen to what breaks this rule already, and may somebody overrule it?'],
  ),
  prompt: toForm(
    'prompt',
    'so',
    [
      '{good}.',
      'Where nobody can answer, as in a script, the work ends with a message and does not hang.',
      'Nothing is done before the answer is given.',
    ],
    ['which answers are possible, and what happens without one?'],
  ),
  extend: toForm(
    'extend',
    'so',
    [
      '{good}.',
      'Nothing of what was covered before is lost.',
      'What was covered before still gives the same result.',
    ],
    ['which cases are to be covered in addition, and which are not?'],
  ),
  act: toForm(
    'act',
    'there',
    [
      ...deeds,
      'Where it is not possible to {short}, one can see so before trying.',
      'The reason is told there.',
    ],
    ['where does a person start when they want to {short}, and what should they see at the end?'],
  ),
  create: toForm(
    'create',
    'there',
    [...deeds, 'What is missing or wrong is named.', 'A failed attempt loses nothing that was entered.'],
    ['what must one give to {short}, and who sees the outcome?'],
  ),
  choose: toForm(
    'choose',
    'there',
    [...deeds, 'Whoever chooses nothing gets what holds today.', 'The choice can be changed later.'],
    ['what exactly can be chosen, and does a choice hold for one time or for good?'],
  ),
  alter: toForm(
    'alter',
    'there',
    [
      ...deeds,
      'Whoever breaks off half way has changed nothing.',
      'Where a change is not possible, the reason is told.',
    ],
    ['what exactly may be changed, by whom, and must one be able to take it back?'],
  ),
  look_up: toForm(
    'look-up',
    'shown',
    [
      '{able}, and finds what is shown complete.',
      'What is shown is up to date.',
      'Where there is nothing to see yet, this is said, and no error is shown.',
    ],
    ['where should people be able to {deed}, and what must they see first?'],
  ),
}
