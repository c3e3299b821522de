// What the page and its reviewing worker say to each other. Types only.
import type { BacklogItem, Quality } from '../../backlog/backlog-item.ts'
import type { Duplicate, Priority } from '../../backlog/item-fields.ts'

/** What the rules may know besides the items. */
export interface ReviewFacts {
  readonly contextText: string
  readonly personas: readonly string[]
  readonly backlog: readonly { readonly id: string; readonly title: string }[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/** An item to look at; `words` is the text that it may rely on. */
export interface ReviewedItem {
  readonly item: BacklogItem
  readonly words: string
}

/** `put` holds items that are new or were changed; `known` ones come as the server reviewed them. */
export interface ReviewRequest {
  readonly facts: ReviewFacts | null
  readonly known: readonly ReviewedItem[]
  readonly put: readonly ReviewedItem[]
  readonly ids: readonly string[]
}

/** What is new of an item. */
export interface Review {
  readonly id: string
  /** The version that was looked at: a later edit makes it void. */
  readonly quality: Quality
  readonly priority: Priority
  readonly duplicates: readonly Duplicate[]
}

export interface ReviewAnswer {
  readonly reviews: readonly Review[]
  readonly suggested: readonly string[]
}
