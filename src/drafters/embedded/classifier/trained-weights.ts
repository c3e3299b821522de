// The form of the trained weights, as the training script writes them and the model reads them.

/** Five numbers in the order of `workTypes`. */
export type TypeVector = readonly number[]

export interface TrainedWeights {
  /** Divides logits so that confidence is honest; fitted on lines that the model has not seen. */
  readonly temperature: number
  /** Factor of the int8 weights. */
  readonly step: number
  /** Five weights by rule id. */
  readonly rules: Readonly<Record<string, TypeVector>>
  /** Five weights by shape feature id. */
  readonly shape: Readonly<Record<string, TypeVector>>
  /**
   * Base64 of one record a kept slot, in rising order: the distance to the slot before (a byte of 255 adds 255 and
   * goes on) and four int8 weights; the fifth makes their sum zero.
   */
  readonly slots: string
}
