// Forms of what is changed, of what then holds, and of what people do.
import { proven, toForm } from './to-form.ts'

/** What a person does, or what is done by an order. */
const deeds = ['{able}, and the result is visible immediately.', '{ordered}.'] as const
const uses = ['{able}, and it can be seen whether it has worked.', '{ordered}.'] as const

export const changeForms = {
  remove: toForm(
    'remove',
    'removed',
    [
      '{good}, and nothing refers to {it} any more.',
      'Help texts and examples no longer mention {it}.',
      'Everything that used {thing} works without {it}.',
    ],
    ['what {isThing} still used for, and what should replace {it}?'],
  ),
  omit: toForm(
    'omit',
    'left out',
    [
      '{good}.',
      'Cases that only look similar are not affected.',
      'If there is no such case, the result is the same as before.',
    ],
    ['what exactly counts as {bare}, and what must stay as it is?'],
  ),
  replace: toForm(
    'replace',
    'changed',
    ['{good}.', 'The old state no longer appears anywhere.', 'Whatever relies on {thing} still works.'],
    ['what about {thing} must stay as {sub} {is}, and where else does the old state appear?'],
  ),
  swap: toForm(
    'swap',
    'there',
    [
      '{new} {isNew} used everywhere {old} {wasOld} used.',
      '{old} can no longer be found anywhere.',
      'Everything that {old} {wasOld} needed for can be done with {new}.',
    ],
    ['what can be done with {old} today that {new} will not offer?'],
    { fallbacks: { old: 'the old one', new: 'the new one', wasOld: 'was', isNew: 'is' } },
  ),
  place: toForm(
    'place',
    'moved',
    [
      '{good}, and {sub} can no longer be found in the old place.',
      'Everything that was possible in the old place is possible in the new one.',
      'Links and shortcuts to {it} lead to the new place.',
    ],
    ['where exactly should {thing} go, and does anything else have to make room?'],
  ),
  improve: toForm(
    'improve',
    'changed',
    [
      'The same examples, compared before and after, show the improvement.',
      'What is wrong today is written down beforehand, so that both states can be compared.',
      'No other case gets worse.',
    ],
    ['what exactly is wrong with {thing} today, and how will we know that {sub} {is} better?'],
  ),
  automatic: toForm(
    'automatic',
    'carried out',
    [
      '{alone}, without further action.',
      'Otherwise, {denied}.',
      'If the case ends and occurs again, the same happens again.',
    ],
    ['how exactly is this case recognised, and what should happen if it cannot be done?'],
    { fallbacks: { denied: 'this does not happen' } },
  ),
  state: toForm('state', 'so', ['{good}.', '{rest}.', ...proven], ['{which}?']),
  rule: toForm(
    'rule',
    'so',
    [
      '{good}.',
      'An attempt to break this rule is refused with the reason.',
      'A refused attempt changes nothing.',
    ],
    ['what should happen to existing cases that break this rule, and may anyone override it?'],
  ),
  allow: toForm(
    'allow',
    'so',
    [
      '{good}.',
      'What was possible before still gives the same result.',
      'What is still not possible ends with a message that names it.',
    ],
    ['which uses of this must be possible, and which should still be refused?'],
  ),
  prompt: toForm(
    'prompt',
    'so',
    [
      '{good}.',
      'If nobody can answer, it ends with a message and does not hang.',
      'Nothing is done before the question is answered.',
    ],
    ['which answers are possible, and what happens without an answer?'],
  ),
  extend: toForm(
    'extend',
    'so',
    [
      '{good}.',
      'The cases covered before give the same results as today.',
      'Each added case is shown with an example.',
    ],
    ['which cases should be added, and which are deliberately left out?'],
  ),
  act: toForm(
    'act',
    'there',
    [
      ...uses,
      'If it is not possible at the moment, the reason is shown and nothing changes.',
      'Breaking off halfway changes nothing.',
    ],
    ['where exactly should this be possible, and who else sees the result?'],
  ),
  create: toForm(
    'create',
    'there',
    [
      ...deeds,
      'If a required value is missing or invalid, the message names it.',
      'Cancelling saves nothing.',
    ],
    ['what is needed to {short}, and who can see the result?'],
  ),
  choose: toForm(
    'choose',
    'there',
    [...deeds, 'Without a choice, everything works as before.', 'The choice can be changed later.'],
    ['what exactly can be chosen, and should the choice be remembered?'],
  ),
  alter: toForm(
    'alter',
    'there',
    [
      ...deeds,
      'If a change is not possible, the reason is shown and everything stays as it was.',
      'Nothing else is changed by it.',
    ],
    ['who may do this, and should it be possible to undo it?'],
  ),
  look_up: toForm(
    'look-up',
    'shown',
    ['{good}, {seen}.', 'When it changes, the new state is shown.', '{unsure}.'],
    ['where does the information come from, and how up to date must it be?'],
    {
      fallbacks: {
        seen: 'and what is shown is complete',
        unsure: 'if there is nothing to show yet, a message says so',
      },
    },
  ),
}
