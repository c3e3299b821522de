// The form of the trained weights, as the training script writes them and the model reads them.
import { weightAlphabet } from '../../../backlog/weight-letters.ts'

/** Five numbers in the order of `workTypes`. */
export type TypeVector = readonly number[]

/** Weights of hashed slots as letters. */
export interface LetteredSlots {
  /**
   * Of each kept slot, in rising order, the distance to the slot before. Each number is one letter of
   * `weightAlphabet`, so that a packer sees the numbers as they are.
   */
  readonly distances: string
  /**
   * Of each class but the last, one weight a kept slot; that of the last class makes their sum zero. Numbers of one kind
   * stand together, which packs better than a record a slot.
   */
  readonly columns: readonly string[]
}

export interface TrainedWeights extends LetteredSlots {
  /** How many lines they were made of: training refuses to put weights of fewer lines in their place. */
  readonly lines: number
  /** Divides logits so that confidence is honest; fitted on lines that the model has not seen. */
  readonly temperature: number
  /** Factor of the whole numbers in `columns`. */
  readonly step: number
  /** Five weights by rule id. */
  readonly rules: Readonly<Record<string, TypeVector>>
  /** Five weights by shape feature id. */
  readonly shape: Readonly<Record<string, TypeVector>>
}

/** Weights of the model that tells ideas, what is said about them, and talk apart, in the order of `roles`. */
export interface RoleWeights extends LetteredSlots {
  /** As in `TrainedWeights`. */
  readonly lines: number
  readonly step: number
  /** One weight a role for each rule and each shape feature, in the order of `ruleIds` and `shapeFeatures`. */
  readonly rules: readonly (readonly number[])[]
  readonly shape: readonly (readonly number[])[]
}

/** The letter for a distance beyond the alphabet: adds its place, and the next letter goes on. */
export const furtherPlace = weightAlphabet.length - 1
