// The shape of the word lists: what each list is for.

/** Lists as linear-time patterns; null where a language has none. Only `weak` has the global flag. */
export interface WordLists {
  /** A title that says no more than that something is to get better. */
  readonly vagueTitle: RegExp | null
  /** A title that does not begin with a verb, as far as its first word tells. */
  readonly nounTitle: RegExp | null
  /** A title that names the fix of a bug and not its symptom. */
  readonly fixTitle: RegExp | null
  readonly tautology: RegExp | null
  /** Weak words of requirements; where a word names a thing ("sufficient permission"), it is not matched. */
  readonly weak: RegExp | null
  /** A figure in words, or a reference to an agreed one. */
  readonly threshold: RegExp | null
  /** A result that holds wholly or not at all, which needs no figure to be checked. */
  readonly absolute: RegExp | null
  /** What tells that a criterion speaks of an edge or an error. */
  readonly edge: RegExp | null
  /** What tells that a criterion speaks of something that goes wrong or is refused. */
  readonly failure: RegExp | null
  /** The user story template. */
  readonly story: RegExp | null
  /** The keywords Given, When and Then at the start of a clause; groups `given`, `when` and `then` tell which. */
  readonly keyword: RegExp | null
  /** A step that is two actions. */
  readonly twoActions: RegExp | null
  /** A role that is nobody in particular. */
  readonly anyRole: RegExp | null
  /** A second verb phrase in a want. */
  readonly secondVerb: RegExp | null
  /** Terms of the implementation, which a story leaves to the team. */
  readonly implementation: RegExp | null
  /** A test that keeps a bug from coming back. */
  readonly regression: RegExp | null
  /** The steps of a bug, which now give another result. */
  readonly originalSteps: RegExp | null
  /** A unit, a period or an occasion of a recurring cost. */
  readonly period: RegExp | null
  readonly unchanged: RegExp | null
  readonly userBenefit: RegExp | null
  readonly deliverable: RegExp | null
  /** Behaviour that is delivered, which a spike does not do. */
  readonly shipped: RegExp | null
  readonly irreversible: RegExp | null
  readonly mitigation: RegExp | null
  /** Drivers that come with a date, such as the end of support. */
  readonly dated: RegExp | null
  /** Words that carry no content of their own, for comparing two texts. */
  readonly filler: RegExp | null
}
