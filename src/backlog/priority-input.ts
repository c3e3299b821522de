// Tools for the inputs of priority formulas: what is unknown is taken for a neutral value, and said so.
import * as z from 'zod'

/** The scale on which the inputs of WSJF are judged (Reinertsen 2009, as used by SAFe). */
export const relativeValues = [1, 2, 3, 5, 8, 13, 20] as const

export const RelativeValueSchema = z.literal(relativeValues).nullable()

/** Returns the value, or the neutral one together with a note in `assumed`. */
export function takeOr(value: number | null, neutral: number, name: string, assumed: string[]): number {
  if (value !== null) return value
  assumed.push(`${name} is unknown and taken as ${neutral}`)
  return neutral
}

/** A number for a formula: at most two decimals, no trailing zeros. */
export function toFigure(value: number): string {
  return String(Math.round(value * 100) / 100)
}
