// Reads one environment variable: blank is unset, and what is wrong is said with what to do.
import * as z from 'zod'

export interface WholeNumber {
  readonly least: number
  readonly most: number
  readonly fallback: number
}

/** Variables that are right each for itself and do not go together: what is wrong, all of it. */
export interface Misfit {
  readonly wrong: readonly string[]
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
        const message = `is ${JSON.stringify(toShown(text))}: it ${wrong}.${advice}`
        context.addIssue({ code: 'custom', message })
      }
      return text
    })
}

/** The beginning of a text without what may be a secret: what stands before the host of an address, and its query. */
function toShown(text: string): string {
  const scheme = /^[a-z]+:\/\//iu.exec(text)?.[0] ?? ''
  const [address = ''] = text.slice(scheme.length).split('?')
  const host = address.slice(address.lastIndexOf('@') + 1)
  const shown = scheme === '' ? text : `${scheme}${host === address ? '' : '…@'}${host}`
  return shown.slice(0, 60)
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
