// Forms of what is changed, of what then holds, and of what people do.
import { proven, toForm } from './to-form.ts'

/** What a person does, or what is done by an order. */
const deeds = ['{able}, and the result is visible immediately.', '{ordered}.'] as const

export const changeForms = {
  remove: toForm(
    'remove',
    'removed',
    ['{good}.', 'Nothing refers to {it} any more.', 'Everything else works as before.'],
    ['what {isThing} still used for, and what should replace {it}?'],
  ),
  omit: toForm(
    'omit',
    'left out',
    ['{good}.', 'Everything else stays as it is.', proven[0]],
    ['what exactly counts as {bare}, and what must stay as it is?'],
  ),
  replace: toForm(
    'replace',
    'changed',
    ['{good}.', 'Whatever relies on {thing} still works.', proven[0]],
    ['what relies on {thing} today, and what must stay as it is?'],
  ),
  swap: toForm(
    'swap',
    'there',
    [
      '{new} {isNew} used everywhere {old} {wasOld} used.',
      '{old} can no longer be found anywhere.',
      'Everything else works as before.',
    ],
    ['where {wasOld} {old} used so far, and should this change in all of these places?'],
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
    ['{alone}, without further action.', 'In all other cases, everything works as before.', proven[0]],
    ['should this happen each time, and should people be able to turn it off?'],
  ),
  state: toForm(
    'state',
    'so',
    ['{good}.', '{rest}.', 'Where this is not possible, the reason is shown.', proven[0]],
    ['in which cases might this not be possible?'],
  ),
  rule: toForm(
    'rule',
    'so',
    ['{good}.', 'A refused attempt changes nothing, and the reason is shown.', proven[0]],
    ['what should happen to existing cases that break this rule, and may anyone override it?'],
  ),
  allow: toForm(
    'allow',
    'so',
    ['{good}.', 'What was possible before still gives the same result.', proven[0]],
    ['what should still not be possible?'],
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
      '{able}, and the result can be seen.',
      '{ordered}.',
      'If it is not possible at the moment, the reason is shown and nothing changes.',
      proven[0],
    ],
    ['in which cases should this not be possible?'],
  ),
  create: toForm(
    'create',
    'there',
    [...deeds, 'If something required is missing, the message names it.', 'A refused attempt saves nothing.'],
    ['which details are required, and can the result be changed or removed later?'],
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
    [...deeds, 'If a change is not possible, the reason is shown and everything stays as it was.', proven[0]],
    ['who may do this, and should it be possible to undo it?'],
  ),
  look_up: toForm(
    'look-up',
    'shown',
    ['{good}, {seen}.', '{unsure}.', proven[0]],
    ['where does the information come from, and how up to date must it be?'],
    {
      fallbacks: {
        seen: 'and what is shown is complete',
        unsure: 'if there is nothing to show yet, a message says so',
      },
    },
  ),
}
