// Refuses a request without ideas, with words that say what to do.
import { AppError, type Mistake } from './errors.ts'

/** The request's ideas as a list of texts, one for one text. Lone surrogates become U+FFFD; offsets stay. */
export function toTexts(ideas: string | readonly string[]): string[] {
  return (typeof ideas === 'string' ? [ideas] : ideas).map((text) => text.toWellFormed())
}

/** @throws AppError `invalid_request` when there is no idea, or a text is blank or holds a NUL character. */
export function checkIdeas(ideas: string | readonly string[]): void {
  if (Array.isArray(ideas) && ideas.length === 0) {
    throw new AppError('invalid_request', {
      detail: 'There are no ideas. Send at least one.',
      mistakes: [{ path: 'ideas', message: 'is empty; send a text or an array with at least one idea' }],
    })
  }
  const mistakes = (typeof ideas === 'string' ? [ideas] : ideas).flatMap((text, index): Mistake[] => {
    const path = typeof ideas === 'string' ? 'ideas' : `ideas[${index}]`
    if (!/[^\s\u200B-\u200F\u2060\uFEFF]/u.test(text))
      return [{ path, message: 'is blank; write at least one idea' }]
    if (text.includes('\u0000')) return [{ path, message: 'holds a NUL character; remove it' }]
    return []
  })
  if (mistakes.length > 0) {
    throw new AppError('invalid_request', { detail: 'Some ideas cannot be read.', mistakes })
  }
}
