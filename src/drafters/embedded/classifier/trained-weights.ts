// The form of the trained weights, as the training script writes them and the model reads them.

/** Five numbers in the order of `workTypes`. */
export type TypeVector = readonly number[]

export interface TrainedWeights {
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
  /**
   * Of each kept slot, in rising order, the distance to the slot before. Each number is one letter of
   * `weightAlphabet`, so that a packer sees the numbers as they are.
   */
  readonly distances: string
  /**
   * Of each type but the last, one weight a kept slot; that of the last type makes their sum zero. Numbers of one kind
   * stand together, which packs better than a record a slot.
   */
  readonly columns: readonly string[]
}

/** Letters that stand in a string in single quotes as they are; their places are the numbers. */
export const weightAlphabet =
  '!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The place of weight 0; weights reach as far below it as above it. */
export const zeroPlace = (weightAlphabet.length - 1) / 2
/** The letter for a distance beyond the alphabet: adds its place, and the next letter goes on. */
export const furtherPlace = weightAlphabet.length - 1
