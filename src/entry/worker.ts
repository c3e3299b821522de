// The entry on Cloudflare Workers: the same application, configured by the bindings of its environment.
import { waitUntil } from 'cloudflare:workers'
import { composeApp } from './compose.ts'
import { ConfigError, parseConfig } from './config.ts'
import { warmUp } from './warm-up.ts'
import { type Bindings, toVariables } from './worker-bindings.ts'
import { followCaller } from './worker-caller.ts'
import { answerMisconfigured, toMisconfiguredLine } from './worker-misconfigured.ts'
import { toSharedState } from './worker-state.ts'

export { AnswerObject } from '../access/answer-object.ts'
export { LedgerObject } from '../access/ledger-object.ts'

// A start has a second of processor time for itself; a request has ten milliseconds on the smallest plan.
await warmUp(async () => {})

type Serve = (request: Request) => Response | Promise<Response>

/** Made by the first request of an isolate, and kept once it is whole: no request waits for the work of another. */
let serving: Serve | null = null

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    serving ??= await createServe(bindings)
    const { answer, ended } = followCaller(serving(request), request.signal)
    // The platform stops what it does for a caller who has left. Kept alive, the work hears of it and ends in order.
    waitUntil(ended)
    return answer
  },
}

/** Others can reach a Worker, wherever it runs. */
const everywhere = '0.0.0.0'

async function createServe(bindings: Bindings): Promise<Serve> {
  try {
    const config = parseConfig({ ...toVariables(bindings), HOST: everywhere })
    const app = await composeApp(config, {
      ...toSharedState(bindings, waitUntil),
      now: Date.now,
      writeLog,
      keepAlive: waitUntil,
      clientAddress: (request) => request.headers.get('CF-Connecting-IP'),
      keepsRequestsApart: true,
    })
    return (request) => app.fetch(request)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    writeLog(toMisconfiguredLine(error, Date.now()))
    return () => answerMisconfigured(error)
  }
}

function writeLog(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the platform takes log lines from the console.
  console.log(line.trimEnd())
}
