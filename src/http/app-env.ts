// What a request carries through the middleware.
import type { Context, Handler } from 'hono'
import type { AppError } from '../architect/errors.ts'

export interface AppEnv {
  Variables: {
    requestId: string
    /** Whose request it is: the id of an API key, or `anonymous`. */
    tenant: string
    /** The path as the route table writes it, such as "/v1/items"; never what a caller wrote. */
    route: string | undefined
    /** A defect that became a problem, for the log. */
    defect: AppError | undefined
    /** Settles when the body of a streamed answer has ended. */
    streamed: Promise<void> | undefined
  }
}
export type AppContext = Context<AppEnv>
export type AppHandler = Handler<AppEnv>
