// What a small grammar of closed-class words reads out of a line. Nothing is invented: what is not there is null.
import type { Phrase } from './phrase.ts'

/** A version step such as "13 -> 16" or "from 3.1 to 4"; `from` is null for "to 16". */
export interface VersionStep {
  readonly from: string | null
  readonly to: string
  readonly quote: string | null
}

export interface LeadingVerb {
  /** Base form, lower case, such as "export". */
  readonly base: string
  /** What follows the verb in `main`, such as "the guest list as CSV"; may be empty. */
  readonly rest: string
}

export interface Line {
  /** The idea's text as it is; every quote is a substring of it. */
  readonly raw: string
  /** One line for prose: without markdown, list marks, emoji, "TODO", hedges and repeated marks. */
  readonly core: string
  /** `core` in lower case, for cues. */
  readonly lower: string
  readonly language: string
  readonly sentences: readonly string[]
  /**
   * The first sentence without role, reason, deadline and remarks: the part that says what to do or what is wrong.
   * Titles are made of it.
   */
  readonly main: string
  /** An area that stood before `main` with a colon, such as "UI" or "Admin"; null for none. */
  readonly label: string | null
  /** Set when `main` starts with a verb in the imperative or a verb phrase after "I want to" and the like. */
  readonly verb: LeadingVerb | null
  /** The noun phrase after the verb (or the whole of `main` when it is one), without its tail of prepositions. */
  readonly object: Phrase | null
  /** Who: "as a X", "let X …", "X want …", "for X" where X is a kind of person. Without article. */
  readonly role: Phrase | null
  /** With its word: "when the list is empty", "after a password reset". */
  readonly condition: Phrase | null
  /** Without its word: after "so that", "because", "in order to". */
  readonly reason: Phrase | null
  /** With its word: "by 31 March", "before the audit in May". */
  readonly deadline: Phrase | null
  readonly versions: VersionStep | null
  /** "30 seconds", "50 MB", "3 users". */
  readonly quantities: readonly Phrase[]
  /** The first sentence that is a question, with its mark. */
  readonly question: Phrase | null
  /** After "instead of" or "rather than". */
  readonly insteadOf: Phrase | null
  /** A clause of expectation, whole: "totals should add up". */
  readonly should: Phrase | null
  /** What is being named: code in backticks, file names, paths, options, identifiers. */
  readonly identifiers: readonly string[]
  /** Remarks in parentheses, without them. */
  readonly remarks: readonly string[]
  /** True for "maybe", "optional", "???" and the like: the author is not sure. */
  readonly hedged: boolean
}
