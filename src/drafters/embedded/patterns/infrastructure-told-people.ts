// What people tell of who runs, knows and may open something: what is wanted then.
import type { ToldKind } from './infrastructure-told-kinds.ts'

const second = {
  title: 'Make sure a second person {x}',
  criteria: [
    'A second person {x}.',
    'They have tried it once without help.',
    'It is written down where both find it.',
  ],
  ask: 'Who should be the second person?',
}
/** In the order in which they are tried, behind the risks and before the troubles. */
export const toldPeople: readonly ToldKind[] = [
  {
    form: /^who (?:actually |really )?(?<x>(?:holds|owns|has|renews|pays for|looks after|keeps|copies|backs up|checks|maintains) [^,;:?]{3,60})/i,
    title: 'Settle who {x}',
    criteria: [
      'It is written down who {x}, and who stands in.',
      'They have tried it once without help.',
      'It is written down where both find it.',
    ],
    ask: 'Who should it be from now on, and who stands in?',
  },
  {
    form: /^(?:nobody|no one|nothing) (?:really |ever |currently )?(?<x>(?:sees|reads|watches|checks|looks (?:at|after|into)|tests|maintains|owns|updates|monitors|cleans|reviews) (?!.* (?:when|if|until|that) )[^,;:]{3,60})/i,
    title: 'Make sure that someone {x}',
    criteria: [
      'An agreed person or system {x}.',
      'It is written down who that is, and who stands in.',
      'A trial shows that a problem is found in this way.',
    ],
    ask: 'Who should do this, and how often?',
  },
  {
    form: /^[^,;:]{1,30} (?:is|are|['’]s) the only (?:one|person) (?:who|that) (?<x>(?:has|knows|can) .+)$/i,
    ...second,
  },
  {
    form: /^(?:(?:nobody|no one) (?:but|except)|only) (?:me|[a-zß-ɏ][a-zß-ɏ]+|(?:the |an? )[^,;:]{3,30}?) (?<x>(?:has|knows|can) .+)$/i,
    ...second,
  },
  {
    form: /^(?<x>(?:the |an? )?(?:ex|former|old|previous)[- ][a-zß-ɏ]+|[a-zß-ɏ]+ who (?:have )?left(?: [a-zß-ɏ]+ [a-zß-ɏ]+)?) (?:still (?:ha(?:s|ve)|can|open|knows?|get|are|is)|can still|are still|is still)\b/i,
    title: 'Remove the access of {x}',
    criteria: [
      '{x} can no longer log in.',
      'Everyone who still needs access has it.',
      'It is written down who removes the access when somebody leaves.',
    ],
    ask: 'Which systems and accounts does this concern?',
  },
  {
    form: /^(?:[a-zß-ɏ.]+ ){1,3}?left (?:in|last|us|the|on|\d).*\b(?:login|account|password|key|badge)s?\b.* still\b/i,
    title: 'Remove the access of people who left',
    criteria: [
      'People who left can no longer log in.',
      'Everyone who still needs access has it.',
      'It is written down who removes the access when somebody leaves.',
    ],
    ask: 'Which systems and accounts does this concern?',
  },
  {
    form: /^(?<x>[a-zß-ɏ][a-zß-ɏ '’-]{2,40}?) keeps? (?:(?:their|his|her|the) )(?:[a-zß-ɏ]+ )?(?:access|logins?|accounts?|passwords?|rights|keys?) (?:for (?:[a-zß-ɏ]+|\d+) ?(?:days|weeks|months|years)?\b|after\b)/i,
    title: 'Remove the access of {x} in time',
    criteria: [
      'The access of {x} ends when they no longer need it.',
      'Everyone who still needs access has it.',
      'It is written down who removes the access, and when.',
    ],
    ask: 'How soon must the access end, and who tells those who remove it?',
  },
  {
    form: /^(?:any(?:one|body)|every(?:one|body)|any [a-zß-ɏ]+|(?:the )?[a-zß-ɏ]+(?=s? can (?:open|see|read|change) (?:any|all|every)\b)) can (?<x>(?:open|see|read|change|delete|write to) [^,;:]{4,70})/iu,
    unless: /^(?:we|i|it) | because /i,
    title: 'Limit who can {x}',
    criteria: [
      'Only the agreed people can {x}.',
      'Everyone else is refused.',
      'Everyone can still do their own work.',
    ],
    ask: 'Who needs to {x}, and who must not?',
  },
  {
    form: /^every(?:body|one) (?:has|is) (?:an? )?(?<x>admin|owner|root)(?: rights| access)? (?:in|on|for|of) (?<s>[^,;:]{3,60})/i,
    title: 'Limit the {x} rights in {s}',
    criteria: [
      'Only the agreed people have {x} rights in {s}.',
      'What a person may not do is refused.',
      'Everyone can still do their own work.',
    ],
    ask: 'Who needs {x} rights in {s}, and what do the others need?',
  },
  {
    form: /^every(?:body|one) logs in (?:as|with) |\bis one shared login\b|\b(?:of us|colleagues|people|staff|team|volunteers|we) (?:all )?share (?:an?|one|the same) (?:single )?(?:login|account|password)\b|^(?:every(?:body|one)|we(?:['’]re)?(?: all)?) .*\b(?:one|same|shared) (?:login|account|password)\b|^(?:[a-zß-ɏ-]+ ){1,5}?(?:still )?(?:uses?|works? with|logs? in with|(?:can )?(?:open|look into|get into) [^,;:]{3,30} with) (?:the|one|an?) (?:(?:shared|same|single|admin|[a-zß-ɏ]+['’]s) ){0,3}(?:login|password|pin|account)\b/i,
    besides:
      /\b(?:my|our|one|same|shared|of us share|logs in (?:as|with)|founder|['’]s|single|an?) (?:shared |single |same |admin )*(?:login|password|pin|account)\b|\blogs in |of the founder\b/,
    title: 'Give each person a login of their own',
    criteria: [
      'Each person logs in with a login of their own.',
      'The shared login no longer works.',
      'Everyone can still do their own work.',
    ],
    ask: 'Who needs a login, and with which rights?',
  },
  {
    form: /^(?<s>[^,;:]{3,50}?) (?:only )?needs? (?<x>me\b|one person['’]s [^,;:]{3,40})/i,
    title: 'Make {s} possible without {x}',
    criteria: [
      'Somebody else can do it without {x}.',
      'The steps are written down and a second person has followed them once.',
      'No password or key was passed on in plain text.',
    ],
    ask: 'Who else should be able to do it?',
  },
]
