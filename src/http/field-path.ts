// Writes paths of fields for people, as in "context.referenceItems[0].points".

const plainName = /^[A-Za-z_$][\w$]*$/
// Control, bidirectional and other invisible characters: a name from outside must not disturb a log or a terminal.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const longestName = 60

/** The path in dotted form; "" for the root. Names that are no identifiers stand in brackets and quotes. */
export function toFieldPath(path: readonly PropertyKey[]): string {
  let written = ''
  for (const part of path) {
    if (typeof part === 'number') written += `[${part}]`
    else if (typeof part === 'string' && plainName.test(part) && part.length <= longestName)
      written += written === '' ? part : `.${part}`
    else written += `["${toShownName(String(part))}"]`
  }
  return written
}

/** A name from outside as it may be shown: no invisible characters, at most 60 characters. */
export function toShownName(name: string): string {
  const visible = name.slice(0, longestName + 1).replace(invisible, '\uFFFD')
  return visible.length > longestName ? `${visible.slice(0, longestName)}…` : visible
}

/** The value at a path; undefined where there is none. */
export function readField(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}
