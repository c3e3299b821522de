// Patterns for bugs in what one sees move and works with: glitches, focus, scrolling, dragging, dead controls.
import { generalBug, neighbours } from './bug-general.ts'
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
      { statement: 'The picture is correct each time the steps are repeated.' },
      { statement: 'A recording viewed frame by frame shows no wrong frame.' },
    ],
    questions: [
      { field: 'details.steps', question: 'what exactly is visible{when}, and is there a recording of it?' },
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
      { statement: 'It works the same with mouse, keyboard and touch where these are supported.' },
      { statement: neighbours },
    ],
  },
  {
    ...generalBug,
    id: 'not-responding',
    cues: [
      /\b(?:does|do|did) nothing\b|\bno-?ops?\b/,
      /\b(?:click(?:s|ing)?|tap|tapping|pressing)\b.{0,60}(?:\b(?:not|cannot|fails?|nothing|broken|dead)|n['’]t)\b/,
      /\b(?:buttons?|shortcuts?|toggle|dropdown|slider|dialog|modal|controls?|menu|icon)\b (?:is |are )?(?:(?:does|do|did)(?:n['’]?t| not) (?:work|do|open|react|close|save)|dead|broken|inactive|greyed|disabled)/,
      /\b(?:can['’]t|cannot) (?:be )?(?:click|press|tap|scroll|drag|typ|submit|resiz|focus)(?:e?d?)\b/,
      /\bno (?:response|reaction|effect)\b/,
    ],
    rank: 5,
    criteria: [{ statement: 'Using it twice in a row has its effect each time.' }, { statement: neighbours }],
  },
]
