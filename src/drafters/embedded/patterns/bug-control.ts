// Patterns for bugs in what one sees move and works with: glitches, focus, scrolling, dragging, dead controls.
import { generalBug } from './bug-general.ts'
import type { BugPattern } from './bug-pattern.ts'

export const controlBugs: readonly BugPattern[] = [
  {
    ...generalBug,
    id: 'visual-glitch',
    cues: [
      /\b(?:flicker(?:s|ing)?|blink(?:s|ing)?|jump(?:s|ing|y)? (?:around|about)|jumping|glitch(?:es|ing|y)?|ghosting|spasm\w*|twitch\w*|artifacts?|(?:display) (?:issue|error|bug)\w*|weird rendering)\b/,
    ],
    rank: 4,
    criteria: [
      { statement: 'Done again and again in a row, the picture is right each time.' },
      { statement: 'In a recording played frame by frame no frame is wrong.' },
    ],
    questions: [
      { field: 'details.steps', question: 'what exactly is seen{when}, and is there a recording of it?' },
    ],
  },
  {
    ...generalBug,
    id: 'focus',
    cues: [
      /\b(?:focus|cursor|scroll(?:s|ing|able|bars?)?|keyboard|shortcuts?|drag(?:s|ging|ged)?|undo|redo|pan(?:s|ning)|zoom(?:s|ing)?|mouse)\b/,
    ],
    unless: [/\b(?:custom cursor|color|colour|overlap\w*|cut off|does nothing|undo it)\b/],
    rank: 4,
    criteria: [
      { statement: 'At the first place and at the last one it behaves as in between.' },
      { statement: 'Done back and forth in a row, it ends where it began.' },
    ],
    questions: [{ field: 'details.expected', question: 'what should happen{when} instead?' }],
  },
  {
    ...generalBug,
    id: 'not-responding',
    cues: [
      /\b(?:does|do|did) nothing\b|\bno-?ops?\b/,
      /\b(?:click(?:s|ing)?|tap|tapping|pressing)\b.{0,60}(?:\b(?:not|cannot|fails?|nothing|broken|dead)|n['’]t)\b/,
      /\b(?:buttons?|shortcuts?|toggle|dropdown|slider|dialog|modal|controls?|menu|icon)\b (?:is |are )?(?:(?:does|do|did)(?:n['’]?t| not) (?:work|do|open|react|close|save)|dead|broken|inactive|greyed|disabled)/,
      /\b(?:can['’]t|cannot) (?:be )?(?:click|press|tap|select|reset|open|clos|scroll|drag|typ|submit|edit|delet|mov|resiz|focus|modify)(?:e?d?)\b/,
      /\bno (?:response|reaction|effect)\b/,
    ],
    rank: 5,
    criteria: [
      { statement: 'Used twice in a row, it acts once for each time.' },
      { statement: 'It can still be used after that.' },
    ],
  },
]
