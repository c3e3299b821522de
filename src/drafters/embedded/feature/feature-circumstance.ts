// The case of a line in which something happens: "when the lock opens", "on save".
import type { Line } from '../grammar/line.ts'

const circumstance =
  /(?<!\b(?:at|even|not|only|and|or|also|except|detect|check|know|see|tell|tell you|tell me|decide|verify|determine|indicate|show|ask))\s((?:when|whenever|if|once|as soon as|every time|each time)\s(?!(?:possible|available|needed|necessary|required|applicable|relevant|present|enabled|desired|there are any)\b).{6,}|on (?:hover|click|double-click|load|start|start-?up|exit|close|save|submit|resize|scroll|error|errors|failure|login|logout|launch|reload|refresh|focus|blur|tap|boot|connect|disconnect|reconnect|win|death|merge|push|commit))$/i

/** The clause after "when" and the like, with its word; null for none. */
export function readCircumstance(main: string): string | null {
  return circumstance.exec(main)?.[1] ?? null
}

/** The text before ` end`; whole where it does not hold it. */
export function cutEnd(text: string, end: string): string {
  const at = text.indexOf(` ${end}`)
  return at < 4 ? text : text.slice(0, at)
}

/** What is worked on for a case, and not done in it. */
export function isBettering({ verb, main }: Line): boolean {
  return (
    /^(?:improve|enhance|handle|support|fix|optimi[sz]e|refine|polish|simplify|style)$/.test(
      verb?.base ?? '',
    ) && !/ to \p{Ll}/u.test(main)
  )
}
