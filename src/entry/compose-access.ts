// Keys, limits and the token budget, put together.
import { createAccess } from '../access/access-control.ts'
import { readAddressHeader } from '../access/client-address.ts'
import type { LedgerPort } from '../access/ledger-port.ts'
import { createTokenBudget } from '../access/token-budget.ts'
import type { Access, TokenBudget } from '../architect/ports.ts'
import type { AccessConfig } from './access-config.ts'

/** Where the client's address stands; null where it is not known. `env` is what the platform gives beside a request. */
export type ReadClientAddress = (request: Request, env: unknown) => string | null

/** A place is held for longer than any request may take, in milliseconds. */
const placeGraceMs = 60_000

interface AccessSurroundings {
  readonly now: () => number
  readonly requestDeadlineMs: number
  readonly clientAddress: ReadClientAddress
}

interface AccessParts {
  readonly access: Access
  readonly budget: TokenBudget
  readonly clientAddress: ReadClientAddress
}

export function composeAccess(
  config: AccessConfig,
  ledger: LedgerPort,
  { now, requestDeadlineMs, clientAddress }: AccessSurroundings,
): AccessParts {
  const { keys, limits, mostAtOnce, tokensOfAllPerDay, addressHeader } = config
  const own = new Map(keys.map((key) => [key.id, { ...limits, ...key.limits }]))
  const toLimits = (tenant: string) => own.get(tenant) ?? limits
  return {
    access: createAccess({
      keys,
      toLimits,
      ledger,
      mostAtOnce,
      now,
      placeMs: requestDeadlineMs + placeGraceMs,
    }),
    budget: createTokenBudget({ ledger, toLimits, tokensOfAllPerDay }),
    clientAddress: (request, env) => {
      const told = addressHeader === null ? null : readAddressHeader(request.headers, addressHeader)
      return told ?? clientAddress(request, env)
    },
  }
}
