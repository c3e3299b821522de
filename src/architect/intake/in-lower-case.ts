// Patterns that are asked of a text in lower case.

/** All that one may ask of such a pattern: where it matches is no place in the text itself. */
interface LowerCasePattern {
  test(text: string): boolean
}

/**
 * The pattern, without the flag `i` and written in small letters, for a text in any case. Where it holds classes such as
 * `\p{L}`, that flag makes a pattern many times as costly to compile, and the first text after a start waits for it.
 */
export function inLowerCase(pattern: RegExp): LowerCasePattern {
  return { test: (text) => pattern.test(text.toLowerCase()) }
}
