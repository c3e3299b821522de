// Content negotiation by the Accept header (RFC 9110, section 12.5.1).
import { accepts } from 'hono/accepts'
import { AppError } from '../architect/errors.ts'
import type { AppContext } from './app-env.ts'

/**
 * The media type to answer in: the one with the highest quality; among equals the one that Accept names most exactly,
 * then the one that it names first. Without Accept it is the first that is offered.
 * @throws AppError `not_acceptable` when none of those offered will do.
 */
export function chooseMediaType<T extends string>(c: AppContext, offered: readonly [T, ...T[]]): T {
  c.header('Vary', 'Accept')
  let chosen: T | undefined = offered[0]
  accepts(c, {
    header: 'Accept',
    supports: [...offered],
    default: '',
    match: (ranges) => {
      chosen = toBest(ranges, offered)
      return ''
    },
  })
  if (chosen !== undefined) return chosen
  throw new AppError('not_acceptable', { detail: `This address answers in ${offered.join(', ')}.` })
}

/** One entry of an Accept header. */
interface Range {
  readonly type: string
  readonly q: number
}

function toBest<T extends string>(ranges: readonly Range[], offered: readonly T[]): T | undefined {
  const ranked = offered.flatMap((type) => {
    const match = toMostExact(ranges, type)
    return match !== undefined && match.q > 0 ? [{ type, ...match }] : []
  })
  ranked.sort((a, b) => b.q - a.q || b.exactness - a.exactness || a.position - b.position)
  return ranked[0]?.type
}

function toMostExact(ranges: readonly Range[], type: string) {
  const matches = ranges.flatMap(({ type: range, q }, position) => {
    const exactness = toExactness(range.toLowerCase(), type)
    return exactness === 0 ? [] : [{ q, exactness, position }]
  })
  return matches.toSorted((a, b) => b.exactness - a.exactness)[0]
}

/** 3 for the type itself, 2 for its family, 1 for anything, 0 when the range does not hold the type. */
function toExactness(range: string, type: string): number {
  if (range === type) return 3
  if (range === `${type.split('/')[0]}/*`) return 2
  return range === '*/*' || range === '*' ? 1 : 0
}
