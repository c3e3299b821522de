// Reads and writes a field of an item by its path, such as "details.role" or "acceptanceCriteria[0].then".

type Step = string | number

/** The steps of a path; null when it is not one. */
export function toSteps(path: string): Step[] | null {
  if (!/^[A-Za-z]+(?:\.[A-Za-z]+|\[\d{1,3}\])*$/u.test(path)) return null
  return [...path.matchAll(/[A-Za-z]+|\d+/gu)].map(([step]) => (/^\d/u.test(step) ? Number(step) : step))
}

/** The value at the path; undefined where there is none. */
export function readField(item: unknown, path: string): unknown {
  let value = item
  for (const step of toSteps(path) ?? [Number.NaN]) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value
}

/** The item with another value at the path; as it is when the path leads nowhere. The item itself is not changed. */
export function withField<T>(item: T, path: string, value: unknown): T {
  const steps = toSteps(path)
  return steps === null ? item : withValue(item, steps, value)
}

function withValue<T>(target: T, [step, ...rest]: readonly Step[], value: unknown): T
function withValue(target: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, step)) return target
  const inner: unknown = Object.entries(target).find(([key]) => key === String(step))?.[1]
  const changed = withValue(inner, rest, value)
  if (Array.isArray(target)) return target.map((entry: unknown, index) => (index === step ? changed : entry))
  return { ...target, [step]: changed }
}
