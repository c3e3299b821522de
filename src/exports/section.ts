// A headed piece of an item's description, in plain words.

export type SectionName =
  | 'summary'
  | 'details'
  | 'criteria'
  | 'estimate'
  | 'priority'
  | 'questions'
  | 'assumptions'
  | 'relations'
  | 'source'

export interface Section {
  readonly name: SectionName
  /** Empty where the text speaks for itself. */
  readonly heading: string
  readonly form: 'text' | 'list' | 'steps' | 'quote'
  /** One paragraph, entry or step each; text as given, not escaped. Never empty. */
  readonly lines: readonly string[]
}
