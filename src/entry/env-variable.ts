// Reads one environment variable: blank is unset, and what is wrong is said with what to do.
import { z } from 'zod'

export interface WholeNumber {
  readonly least: number
  readonly most: number
  readonly fallback: number
}

/** A variable as text, blank taken for unset; `check` gives what is wrong with a text, or null. */
export function toVariable(fallback: string, check: (text: string) => string | null) {
  const advice = fallback === '' ? '' : ` Unset it for the default, ${fallback}.`
  return z
    .string()
    .optional()
    .transform((value, context) => {
      const text = value?.trim() ?? ''
      if (text === '') return fallback
      const wrong = check(text)
      if (wrong !== null) {
        const message = `is ${JSON.stringify(text.slice(0, 60))}: it ${wrong}.${advice}`
        context.addIssue({ code: 'custom', message })
      }
      return text
    })
}

/** A whole number within its bounds, as text. */
export function toNumber({ least, most, fallback }: WholeNumber) {
  return toVariable(String(fallback), (text) => {
    const fits = /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most
    return fits ? null : `must be a whole number from ${least} to ${most}, in plain digits`
  })
}

/** A secret: what is wrong with it is said without showing it. */
export function toSecret() {
  return z
    .string()
    .optional()
    .transform((value, context) => {
      const text = value?.trim() ?? ''
      if (/^[\x21-\x7e]*$/u.test(text)) return text
      context.addIssue({
        code: 'custom',
        message: 'holds characters that no key has: copy it again, without line breaks or quotes.',
      })
      return ''
    })
}
